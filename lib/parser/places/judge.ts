import { type Phrase, phrase } from '../../model/phrase';
import type { Profile } from '../../model/profile';
import type { Verdict, VerdictState } from '../../model/verdict';
import { REGION_COUNTRIES } from '../data/states';
import { isSameCity } from './same-city';

/** What a location facet says; a region stands alone. */
export interface PlaceLimit {
  country?: string | undefined;
  city?: string | undefined;
  region?: string | undefined;
}

/** Best first: several places in one posting are alternatives, and the best of them counts. */
const RANK: readonly VerdictState[] = ['met', 'partly', 'not-stated', 'unknown', 'missed'];

/**
 * Verdicts for all places of one posting, in their order. Several cities or countries are a choice. A
 * country named beside a city in it only says where that city lies, so the city is what counts.
 */
export function judgePlaces(places: readonly PlaceLimit[], profile: Profile): Verdict[] {
  const own = places.map((place) => judgePlace(place, profile));
  const counted = own.filter((_, at) => !isWithin(places[at]!, places));
  const best = [...(counted.length > 0 ? counted : own)].sort(byRank)[0];
  return own.map((verdict) => (best && verdict.state !== best.state ? best : verdict));
}

const byRank = (a: Verdict, b: Verdict): number => RANK.indexOf(a.state) - RANK.indexOf(b.state);

function isWithin(place: PlaceLimit, all: readonly PlaceLimit[]): boolean {
  return !place.city && !place.region && all.some(({ country, city }) => city && country === place.country);
}

function judgePlace({ country, city, region }: PlaceLimit, profile: Profile): Verdict {
  if (!profile.country) return { state: 'unknown', reason: phrase('verdict.location.unknown') };
  const home = phrase('countryName', profile.country);
  if (region) {
    const members = REGION_COUNTRIES[region];
    if (!members) return { state: 'unknown', reason: phrase('verdict.location.regionUnknown', region) };
    const isIn = members.has(profile.country);
    return {
      state: isIn ? 'met' : 'missed',
      reason: phrase(isIn ? 'verdict.location.inRegion' : 'verdict.location.outOfRegion', home, region),
    };
  }
  if (country !== profile.country) {
    return {
      state: 'missed',
      reason: phrase('verdict.location.otherCountry', home, nameOf({ country, city })),
    };
  }
  if (!city) return { state: 'met', reason: phrase('verdict.location.sameCountry', home) };
  if (!profile.city) return { state: 'unknown', reason: phrase('verdict.location.noCity', city) };
  if (isSameCity(city, profile.city))
    return { state: 'met', reason: phrase('verdict.location.sameCity', city) };
  return { state: 'partly', reason: phrase('verdict.location.otherCity', profile.city, city) };
}

function nameOf({ country, city }: PlaceLimit): string | Phrase {
  return country ? phrase('countryName', country) : (city ?? '');
}
