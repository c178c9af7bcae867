import { matching, textIn } from '../../model/checks';
import { phrase } from '../../model/phrase';
import { z } from '../../model/zod';
import '../places/words';
import { defineExtractor, defineKind } from '../kind';
import { acceptPlaces } from '../places/accept';
import { placeKey } from '../places/gazetteer';
import { judgePlaces, type PlaceLimit } from '../places/judge';
import { localSteps } from '../places/towns';

const schema = z.object({
  /** ISO 3166-1 alpha-2. */
  country: z.optional(matching(/^[A-Z]{2}$/)),
  /** As the posting writes it. */
  city: z.optional(textIn(1, 100)),
  /** A region that limits candidates: "EU", "EMEA", "North America"; one of `REGION_NAMES`. */
  region: z.optional(textIn(1, 40)),
});

/** Where the person must be, or the job is: a country, a city in one, or a region. */
export const locationExtractor = defineExtractor<PlaceLimit>({
  id: 'location',
  tone: 'place',
  sections: [
    'role',
    'logistics',
    'requirements',
    'preferred',
    'responsibilities',
    'compensation',
    'benefits',
    'about',
    'process',
  ],
  hasStrength: false,
  prepare: localSteps,

  extract(sentence, context) {
    const seen = new Set<string>();
    return acceptPlaces(sentence, context).flatMap(({ country, city, region, start, end, by }) => {
      const key = [country ?? '', placeKey(city ?? ''), region ?? ''].join('|');
      if (seen.has(key)) return [];
      seen.add(key);
      const data: PlaceLimit = region ? { region } : { country, ...(city ? { city } : {}) };
      return [{ data, start, end, rule: `location:${by}` }];
    });
  },
});

/** The same in words, and held against the profile. */
export const location = defineKind(locationExtractor, {
  group: 'limit',
  schema,

  describe({ country, city, region }) {
    if (region) return phrase('facet.location.region', region);
    if (!country) return phrase('facet.location.region', city ?? '');
    const name = phrase('countryName', country);
    return city ? phrase('facet.location.city', city, name) : name;
  },

  judge: (facets, profile) =>
    judgePlaces(
      facets.map(({ data }) => data),
      profile,
    ),
});
