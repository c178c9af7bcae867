import { expect, it } from 'vitest';
import { EMPTY_PROFILE, type Profile } from '../../lib/model/profile';
import type { TimeZoneLimit } from '../../lib/parser/time-zone/model';
import { dayFit, meetingShift } from '../../lib/time/day-fit';

const NOW = new Date('2026-01-15T12:00:00Z');
const in_ = (timeZone: string, from: string, to: string): Profile => ({
  ...EMPTY_PROFILE,
  timeZone,
  workingHours: { from, to },
});
const BERLIN: TimeZoneLimit = { type: 'zone', utc: 1, iana: 'Europe/Berlin' };
const NEW_YORK: TimeZoneLimit = { type: 'zone', utc: -5, iana: 'America/New_York' };
const CORE: TimeZoneLimit = { type: 'hours', from: '10:00', to: '15:00', utc: -5, iana: 'America/New_York' };

it('takes the best of several zones, and shows each', () => {
  const { state, options, isOpen } = dayFit(
    [BERLIN, NEW_YORK],
    in_('America/Toronto', '09:00', '17:00'),
    NOW,
  );
  expect(state).toBe('met');
  expect(isOpen).toBe(false);
  expect(options.map(({ solution }) => solution.state)).toEqual(['missed', 'met']);
});

it('settles nothing where the meanings of letters differ for the reader', () => {
  const shanghai = { utc: 8, iana: 'Asia/Shanghai' };
  const cst: TimeZoneLimit = {
    type: 'hours',
    from: '10:00',
    to: '15:00',
    utc: -6,
    iana: 'America/Chicago',
    or: [shanghai],
  };
  const here = dayFit([cst], in_('America/Chicago', '09:00', '17:00'), NOW);
  expect(here.state).toBe('not-stated');
  expect(here.isOpen).toBe(true);
  expect(here.options.map(({ solution }) => solution.state)).toEqual(['met', 'missed']);
  // Far from both: it is the same in either meaning.
  expect(dayFit([cst], in_('Atlantic/Azores', '22:00', '23:00'), NOW).state).toBe('missed');
});

it('finds the least shift that meets a limit', () => {
  const lisbon = in_('Europe/Lisbon', '09:00', '18:00');
  expect(meetingShift([CORE], lisbon, NOW, 240)).toBe(120);
  expect(meetingShift([CORE], lisbon, NOW, 60)).toBeNull();
  expect(meetingShift([CORE], in_('America/New_York', '09:00', '18:00'), NOW, 240)).toBe(0);
  expect(meetingShift([CORE], EMPTY_PROFILE, NOW, 240)).toBeNull();
  expect(dayFit([CORE], lisbon, NOW, 120).state).toBe('met');
  expect(dayFit([CORE], lisbon, NOW, 105).state).toBe('partly');
});
