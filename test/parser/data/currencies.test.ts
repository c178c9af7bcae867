import { describe, expect, it } from 'vitest';
import { COUNTRY_NAMES } from '@/lib/parser/data/countries';
import { currencyIn, currencyOf } from '@/lib/parser/data/currencies';

describe('the currency of a country', () => {
  it.each([
    ['US', 'USD'],
    ['DE', 'EUR'],
    ['IE', 'EUR'],
    ['CH', 'CHF'],
    ['CA', 'CAD'],
    ['SE', 'SEK'],
    ['MA', 'XXX'],
  ])('of %s is %s', (country, code) => {
    expect(currencyIn(country)).toBe(code);
  });

  it('is one whose amounts are read, or none', () => {
    const codes = Object.keys(COUNTRY_NAMES).map(currencyIn);
    expect(codes.filter((code) => code !== 'XXX' && !currencyOf(code))).toEqual([]);
    expect(codes.filter((code) => code !== 'XXX').length).toBeGreaterThan(60);
  });
});
