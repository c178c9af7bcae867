import { phrase } from '../../model/phrase';
import type { Profile } from '../../model/profile';
import type { Verdict } from '../../model/verdict';
import type { Authorization } from './words';

/** What a posting asks or offers, and the country that its sentence names. */
interface Permit {
  value: Authorization;
  country?: string | undefined;
}

/**
 * Verdict for one statement about the right to work. The posting's country is known only where the sentence
 * names it; else what the reader said of sponsorship decides. A citizenship or a clearance is never
 * guessed from a right to work.
 */
export function judgeAuthorization({ value, country }: Permit, profile: Profile): Verdict {
  const { workCountries, needsSponsorship } = profile;
  switch (value) {
    case 'citizenship-required':
      return { state: 'unknown', reason: phrase('verdict.authorization.citizenshipNotAsked') };
    case 'clearance-required':
      return { state: 'unknown', reason: phrase('verdict.authorization.clearanceNotAsked') };
    case 'sponsorship-offered':
      if (needsSponsorship === undefined) return unknown();
      return needsSponsorship
        ? { state: 'met', reason: phrase('verdict.authorization.sponsored') }
        : { state: 'unknown', reason: phrase('verdict.authorization.needsNoSponsor') };
  }
  if (country && workCountries && workCountries.length > 0) {
    const name = phrase('countryName', country);
    return workCountries.includes(country)
      ? { state: 'met', reason: phrase('verdict.authorization.mayWork', name) }
      : { state: 'missed', reason: phrase('verdict.authorization.mayNotWork', name) };
  }
  if (needsSponsorship === undefined) return unknown();
  return needsSponsorship
    ? { state: 'missed', reason: phrase('verdict.authorization.needsSponsor') }
    : { state: 'met', reason: phrase('verdict.authorization.needsNoSponsor') };
}

const unknown = (): Verdict => ({ state: 'unknown', reason: phrase('verdict.authorization.unknown') });
