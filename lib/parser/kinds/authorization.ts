import { matching } from '../../model/checks';
import { phrase } from '../../model/phrase';
import { z } from '../../model/zod';
import { findAuthorizations } from '../authorization/find-authorizations';
import { judgeAuthorization } from '../authorization/judge';
import { AUTHORIZATIONS, type PermitWords } from '../authorization/words';
import { fold } from '../fold';
import { type Context, defineExtractor, defineKind, type Sentence } from '../kind';
import type { Lexicon } from '../lexicon';
import { perLexicons } from '../per-lexicons';
import { latin } from '../phrases/latin';
import { among, findPlaces } from '../places/find-places';

const schema = z.object({
  value: z.enum(AUTHORIZATIONS),
  /** ISO 3166-1 alpha-2: the only country the sentence names. */
  country: z.optional(matching(/^[A-Z]{2}$/)),
});

type Permit = z.infer<typeof schema>;

/** A label over a country is no longer than this, in letters. */
const LONE_VALUE = 50;
/** A line that is no more than a country: "United Kingdom (required)". */
const LONE_COUNTRY =
  /^\p{Alpha}[\p{Alpha}.]{1,20}(?: [\p{Alpha}.]{1,20}){0,3}(?: \((?:required|erforderlich|requis|vereist)\))?$/u;
/** Longest sentence that is read, in letters. */
const MAX_LENGTH = 1500;

const camelCase = (value: string): string =>
  value.replace(/-(\p{Ll})/gu, (_, letter: string) => letter.toUpperCase());

/** The right to work: sponsorship, permits, citizenship, clearance. */
export const authorizationExtractor = defineExtractor<Permit>({
  id: 'authorization',
  tone: 'place',
  // Stands anywhere, often among the legal notices.
  sections: [
    'role',
    'requirements',
    'preferred',
    'logistics',
    'benefits',
    'compensation',
    'process',
    'legal',
    'about',
    'responsibilities',
  ],
  hasStrength: false,

  extract(sentence, context) {
    const { text, folded, section } = sentence;
    const { lexicons } = context;
    if (text.length > MAX_LENGTH) return [];
    if (isHeaded(sentence, context)) {
      const named = countryIn(text, lexicons);
      const data: Permit = { value: 'must-be-authorized', ...(named ? { country: named } : {}) };
      return named ? [{ data, start: 0, end: text.length, rule: 'authorization:must-be-authorized' }] : [];
    }
    const labelled = labelledCountry(text, lexicons);
    if (labelled && section !== 'preferred' && section !== 'responsibilities') {
      const data: Permit = { value: 'must-be-authorized', country: labelled };
      return [{ data, start: 0, end: text.length, rule: 'authorization:must-be-authorized' }];
    }
    const words = lexicons.flatMap(({ kinds }): PermitWords[] => (kinds?.permits ? [kinds.permits] : []));
    const country = countryIn(text, lexicons);
    return findAuthorizations(folded, words).flatMap(({ value, start, end }) => {
      // What is only welcome rules nobody out, and what the person will do at work is no ask.
      const isAsked = value !== 'sponsorship-offered' && value !== 'no-sponsorship';
      if (isAsked && (section === 'preferred' || section === 'responsibilities')) return [];
      const data: Permit = { value, ...(country ? { country } : {}) };
      return [{ data, start, end, rule: `authorization:${value}` }];
    });
  },
});

/** The same in words, and held against the profile. */
export const authorization = defineKind(authorizationExtractor, {
  group: 'limit',
  schema,

  describe({ value, country }) {
    const key = `facet.authorization.${camelCase(value)}`;
    if (!country || value === 'clearance-required' || value.includes('sponsorship')) return phrase(key);
    return phrase(key + (value === 'citizenship-required' ? 'Of' : 'In'), phrase('countryName', country));
  },

  judge: (facets, profile) => facets.map(({ data }) => judgeAuthorization(data, profile)),
});

/** "United Kingdom (required)" under "Work authorisation:": boards set the country on a line of its own. */
function isHeaded({ folded, heading, isHeading }: Sentence, { lexicons, sentences, at }: Context): boolean {
  if (isHeading || !LONE_COUNTRY.test(folded)) return false;
  const above = [sentences[at - 1]?.folded ?? '', fold(heading ?? '')].filter(
    (line) => line.length <= LONE_VALUE,
  );
  return labelsOf(lexicons).some((label) => above.some((line) => label.test(line)));
}

/** "Work authorization: Canada": the value is a place and no more, as "none" and "not required" are not. */
function labelledCountry(text: string, lexicons: readonly Lexicon[]): string | null {
  const [, label, value] = /^([^:]{3,60}): ?([^:]{2,50})$/.exec(text) ?? [];
  if (!label || !value || !LONE_COUNTRY.test(fold(value))) return null;
  const isOpened = findPlaces(value, among(lexicons)).some(({ start }) => start <= 4);
  const isLabel = isOpened && labelsOf(lexicons).some((pattern) => pattern.test(fold(label)));
  return isLabel ? countryIn(value, lexicons) : null;
}

const labelsOf = perLexicons((lexicons) =>
  lexicons.flatMap(({ kinds }) =>
    kinds?.permits?.labels ? [new RegExp(latin(`^[^\\p{L}]{0,4}(?:${kinds.permits.labels}) ?:?$`))] : [],
  ),
);

function countryIn(text: string, lexicons: readonly Lexicon[]): string | null {
  const places = findPlaces(text, among(lexicons));
  const countries = new Set(places.flatMap(({ country }) => country ?? []));
  return countries.size === 1 ? [...countries][0]! : null;
}
