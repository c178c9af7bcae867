import { type Judged, judge } from '../../lib/judge';
import type { Strength } from '../../lib/model/facet';
import type { Phrase } from '../../lib/model/phrase';
import { BENEFIT_CATEGORIES, type BenefitCategory, type Profile } from '../../lib/model/profile';
import type { Reading } from '../../lib/model/reading';
import type { Verdict, VerdictState } from '../../lib/model/verdict';
import type { Kind, Tone } from '../../lib/parser/kind';
import { KINDS } from '../../lib/parser/kinds';
import type { TimeZoneLimit } from '../../lib/parser/time-zone/model';
import { describeAny, joinAlternatives, limitsOf } from './alternatives';
import { type Quote, quotesOf } from './evidence';

/** One fact as the panel lists it, with every sentence that states it. */
export interface Item {
  /** The same for the same fact of one reading. */
  key: string;
  kind: string;
  tone: Tone;
  fact: Phrase;
  strength?: Strength;
  verdict: Verdict;
  quotes: Quote[];
  facetIds: string[];
  /** Limits on clocks, any of which will do; empty for every other kind. */
  clocks: TimeZoneLimit[];
  /** Category of a benefit; null for every other kind. */
  category: BenefitCategory | null;
  /** True for a benefit that the reader looks for. */
  isWanted: boolean;
}

export type Tally = Record<VerdictState, number>;

/** What the panel shows of one reading, in its order. */
export interface PanelItems {
  /** What can rule the posting out, pay below the reader's minimum among it. */
  limits: Item[];
  must: Item[];
  nice: Item[];
  pay: Item[];
  /** Those the reader looks for first, in the order of their wishes. */
  benefits: Item[];
  /** Ids of the kinds of which the posting says nothing. */
  missingKinds: string[];
  /** Benefits the reader looks for and the posting does not state. */
  missingBenefits: BenefitCategory[];
}

/** Judges a reading and sorts it into what the panel lists. `now` is the moment to judge for. */
export function panelItems(
  reading: Pick<Reading, 'blocks' | 'facets'>,
  profile: Profile,
  now: Date,
  kinds: readonly Kind[] = KINDS,
): PanelItems {
  const items = merge(judge(reading.facets, profile, now, kinds), reading, profile);
  const groupOf = new Map(kinds.map((kind) => [kind.id, kind.group]));
  const isIn = (group: Kind['group']) => (item: Item) => groupOf.get(item.kind) === group;
  // A softened limit rules nothing out, so it stands with what is nice to have.
  const isSoft = (item: Item) => item.strength === 'nice';
  const asked = items.filter((item) => isIn('limit')(item) || isIn('requirement')(item));
  const stated = new Set(reading.facets.map((facet) => facet.kind));
  const benefits = items.filter(isIn('benefit'));
  const offered = new Set(benefits.map((item) => item.category));
  const pay = items.filter(isIn('pay'));
  // Pay that is met or cannot be told rules nothing out; what falls short of the minimum does.
  const isTooLittle = (item: Item) => item.verdict.state === 'missed';
  return {
    limits: worstFirst([
      ...asked.filter((item) => isIn('limit')(item) && !isSoft(item)),
      ...pay.filter(isTooLittle),
    ]),
    must: asked.filter((item) => isIn('requirement')(item) && !isSoft(item)),
    nice: asked.filter(isSoft),
    pay: pay.filter((item) => !isTooLittle(item)),
    benefits: wantedFirst(benefits, profile),
    missingKinds: kinds.filter(({ id, group }) => group !== 'benefit' && !stated.has(id)).map(({ id }) => id),
    missingBenefits: kinds.some(({ id }) => id === 'benefit')
      ? profile.benefits.filter((category) => !offered.has(category))
      : [],
  };
}

/** How many items have each verdict. */
export function tallyOf(items: readonly Item[]): Tally {
  const tally: Tally = { met: 0, partly: 0, missed: 0, unknown: 0, 'not-stated': 0 };
  for (const { verdict } of items) tally[verdict.state]++;
  return tally;
}

/** The same fact said twice is one item: as firm as its firmest saying, with all its sentences. */
function merge(judged: readonly Judged[], reading: Pick<Reading, 'blocks'>, profile: Profile): Item[] {
  const groups = new Map<string, Judged[]>();
  for (const one of judged) {
    const key = `${one.kind.id} ${JSON.stringify(one.kind.describe(one.facet.data))}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return joinAlternatives([...groups.values()]).map((group): Item => {
    const { kind, facet } = group[0]!;
    const clocks = limitsOf(group);
    const fact = clocks.length > 1 ? describeAny(clocks) : kind.describe(facet.data);
    const strengths = group.map((one) => one.facet.strength);
    const facets = group.map((one) => one.facet);
    const category = BENEFIT_CATEGORIES.find((one) => one === facet.data.category) ?? null;
    return {
      key: `${kind.id} ${JSON.stringify(fact)}`,
      kind: kind.id,
      tone: kind.tone,
      fact,
      strength: firmestOf(strengths),
      verdict: group[strengths.indexOf('must')]?.verdict ?? group[0]!.verdict,
      quotes: quotesOf(facets, reading.blocks),
      facetIds: facets.map(({ id }) => id),
      clocks,
      category,
      isWanted: category !== null && profile.benefits.includes(category),
    };
  });
}

/** Not told counts as firm: only what is softened everywhere is `nice`. */
function firmestOf(strengths: readonly (Strength | undefined)[]): Strength | undefined {
  if (strengths.includes('must')) return 'must';
  return strengths.every((strength) => strength === 'nice') ? 'nice' : undefined;
}

const WORST: readonly VerdictState[] = ['missed', 'partly', 'unknown', 'not-stated', 'met'];

function worstFirst(items: readonly Item[]): Item[] {
  return [...items].sort(
    (one, other) => WORST.indexOf(one.verdict.state) - WORST.indexOf(other.verdict.state),
  );
}

function wantedFirst(items: readonly Item[], profile: Profile): Item[] {
  const rank = ({ category }: Item) => {
    const at = category ? profile.benefits.indexOf(category) : -1;
    return at < 0 ? profile.benefits.length : at;
  };
  return [...items].sort((one, other) => rank(one) - rank(other));
}
