import { describe, expect, it } from 'vitest';
import { checkCase } from './check-case';
import { randomCase, randomFrom } from './random-case';

/** `npm run fuzz` draws many more, from another seed each time. */
const SEED = 20_260_308;
const CASES = 200;

describe(`${CASES} days drawn at random (seed ${SEED})`, () => {
  const random = randomFrom(SEED);
  const cases = Array.from({ length: CASES }, () => randomCase(random));

  it('agree with a count minute by minute', { timeout: 120_000 }, () => {
    for (const [at, one] of cases.entries()) {
      const { solved, counted } = checkCase(one);
      expect(solved, `case ${at} of seed ${SEED}: ${JSON.stringify(one)}`).toEqual(counted);
    }
  });

  it('hold days on which a clock changes, both hemispheres and clocks between hours', () => {
    const offsets = cases.map(({ zone, date }) => date.toZonedDateTime(zone).offsetNanoseconds / 60e9);
    expect(offsets.filter((offset) => offset % 60 !== 0).length).toBeGreaterThan(20);
    const changing = cases.filter(({ zone, date }) => date.toZonedDateTime(zone).hoursInDay !== 24);
    expect(changing.length).toBeGreaterThan(2);
    expect(cases.some(({ zone }) => zone.startsWith('Australia/'))).toBe(true);
    expect(cases.some(({ zone }) => zone.startsWith('Europe/'))).toBe(true);
  });
});
