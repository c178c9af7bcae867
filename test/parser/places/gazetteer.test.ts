import { describe, expect, it } from 'vitest';
import { LEXICONS } from '@/lib/parser/lexicons/all';
import { gazetteersOf, lookUp, type NamesByPlace, placeKey } from '@/lib/parser/places/gazetteer';

const lexiconOf = (language: string) => LEXICONS.filter((lexicon) => lexicon.language === language);
const countries = (written: string, ...languages: string[]) =>
  lookUp(written, gazetteersOf(languages.flatMap(lexiconOf))).map(({ country }) => country);

describe('lookUp', () => {
  it('knows large cities and countries whatever the language', () => {
    expect(countries('Hamburg')).toEqual(['DE']);
    expect(countries('Deutschland')).toEqual(['DE']);
    expect(countries('USA')).toEqual(['US']);
  });

  it('knows smaller towns, states and foreign countries by the language of the text', () => {
    expect(countries('Paderborn')).toEqual([]);
    expect(countries('Paderborn', 'de', 'en')).toEqual(['DE']);
    expect(countries('Niedersachsen', 'de')).toEqual(['DE']);
    expect(countries('Duitsland', 'nl')).toEqual(['DE']);
    expect(countries('Duitsland', 'fr')).toEqual([]);
  });

  it('marks names that are words too, in every gazetteer', () => {
    expect(lookUp('Essen')).toEqual([{ type: 'city', country: 'DE', isWeak: true }]);
    expect(lookUp('Baden', gazetteersOf(lexiconOf('de')))).toContainEqual({
      type: 'city',
      country: 'CH',
      isWeak: true,
    });
    expect(lookUp('Berlin')).toEqual([{ type: 'city', country: 'DE' }]);
  });

  it('takes short names in capitals only', () => {
    expect(lookUp('us')).toEqual([]);
    expect(countries('US')).toEqual(['US']);
  });
});

describe('gazetteers of the languages', () => {
  it.each(
    LEXICONS.flatMap(({ language, kinds }) =>
      kinds?.places?.names ? [{ language, names: kinds.places.names }] : [],
    ),
  )('$language has names without accents and none twice for one place', ({ names }) => {
    for (const lists of Object.values({ ...names } as Record<string, NamesByPlace | undefined>)) {
      for (const list of Object.values(lists ?? {})) {
        const all = list.split('|').map((name) => name.replace(/^\?/, ''));
        expect(new Set(all.map(placeKey)).size).toBe(all.length);
        expect(
          all.filter((name) => name !== name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()),
        ).toEqual([]);
      }
    }
  });
});
