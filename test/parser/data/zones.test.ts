import { describe, expect, it } from 'vitest';
import {
  ABBREVIATIONS,
  COUNTRIES,
  NAME_PARTS,
  NAMES,
  PLACES,
  READINGS,
  WEAK_ABBREVIATIONS,
} from '@/lib/parser/data/zones';

const tables = { ABBREVIATIONS, WEAK_ABBREVIATIONS, NAMES, NAME_PARTS, PLACES };
const zones = [
  ...Object.values(tables).flatMap((table) => Object.values(table)),
  ...Object.values(READINGS).flatMap((readings) => readings.map(({ zone }) => zone)),
];

/** Hours east of UTC of a zone on a day of 2026. */
function offsetOn(iana: string, month: number): number {
  const day = new Date(Date.UTC(2026, month, 10));
  const parts = new Intl.DateTimeFormat('en', { timeZone: iana, timeZoneName: 'longOffset' }).formatToParts(
    day,
  );
  const [, sign, hours, minutes] =
    /GMT(?:([+-])(\d\d):(\d\d))?/.exec(parts.find(({ type }) => type === 'timeZoneName')!.value) ?? [];
  return sign ? (sign === '-' ? -1 : 1) * (Number(hours) + Number(minutes) / 60) : 0;
}

describe('every clock has the standard offset of its zone', () => {
  const named = new Map(zones.flatMap(({ utc, iana }) => (iana ? [[`${iana} ${utc}`, [iana, utc]]] : [])));
  it.each([...named.values()] as [string, number][])('%s is %d', (iana, utc) => {
    expect(Math.min(offsetOn(iana, 0), offsetOn(iana, 6))).toBe(utc);
  });
});

describe('the table of clocks', () => {
  it.each(Object.entries(tables))('%s has plain names', (_, table) => {
    const names = Object.keys(table);
    expect(names.length).toBeGreaterThan(15);
    for (const name of names) expect(name).toMatch(/^\p{Ll}+(?: \p{Ll}+)*$/u);
  });

  it.each([
    [ABBREVIATIONS, 'cest', 1, 'Europe/Berlin'],
    [ABBREVIATIONS, 'utc', 0, undefined],
    [WEAK_ABBREVIATIONS, 'ist', 5.5, 'Asia/Kolkata'],
    [NAMES, 'us eastern time', -5, 'America/New_York'],
    [NAMES, 'atlantic daylight time', -4, 'America/Halifax'],
    [NAMES, 'greenwich mean time', 0, undefined],
    [NAME_PARTS, 'central standard', -6, 'America/Chicago'],
    [NAME_PARTS, 'american west coast', -8, 'America/Los_Angeles'],
    [PLACES, 'germany', 1, 'Europe/Berlin'],
    [PLACES, 'nepal', 5.75, 'Asia/Kathmandu'],
  ] as const)('%# knows %s', (table, name, utc, iana) => {
    expect(table[name]).toEqual(iana ? { utc, iana } : { utc });
  });

  it('tells countries from cities', () => {
    expect(COUNTRIES.has('germany')).toBe(true);
    expect(COUNTRIES.has('berlin')).toBe(false);
    for (const country of COUNTRIES) expect(PLACES).toHaveProperty([country]);
  });
});
