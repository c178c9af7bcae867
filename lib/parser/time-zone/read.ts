import type { Found } from '../../model/facet';
import type { ZoneEntry } from '../data/zones';
import type { Lexicon } from '../lexicon';
import { anyIs, isAgo, strengthNear } from './cues';
import { speaksOfClocks } from './gate';
import type { TimeZoneLimit } from './model';
import type { Candidate } from './parts';
import { ClockSentence } from './sentence';
import { type Token, tokenize } from './tokens';

/**
 * Limits on the candidate's clock that one sentence states.
 * @param text the sentence as written, and `folded` the same text folded
 * @param readings clocks that letters may mean here; empty for letters with one meaning (see `readingsOf`)
 * @param previous folded sentence before this one, to which "these regions" points back; may be empty
 * @param isProcess the sentence stands where the process is told of: calls and interviews have clocks too
 * @returns limits with offsets into the sentence; an empty list where it states none
 */
export function readLimits(
  text: string,
  folded: string,
  lexicons: readonly Lexicon[],
  readings: (letters: string) => readonly ZoneEntry[],
  previous: string,
  isProcess = false,
): Found<TimeZoneLimit>[] {
  if (!speaksOfClocks(folded, lexicons)) return [];
  let most = 1;
  const readAs = (nth: number): Found<TimeZoneLimit>[] => {
    const pick = (letters: string): ZoneEntry | undefined => {
      const clocks = readings(letters);
      most = Math.max(most, clocks.length);
      return clocks[nth] ?? clocks[0];
    };
    return readTokens(tokenize(text, folded, lexicons, pick), folded, lexicons, previous, isProcess);
  };
  const found = readAs(0);
  for (let nth = 1; nth < most; nth++) {
    const others = readAs(nth);
    for (const { data, start, end } of found)
      addReading(
        data,
        others.find((other) => other.data.type === data.type && other.start === start && other.end === end)
          ?.data,
      );
  }
  return found;
}

/** Notes a limit's other clock beside its first, where it differs. */
function addReading(data: TimeZoneLimit, other: TimeZoneLimit | undefined): void {
  if (!other || !('utc' in other) || !('utc' in data) || String(other.utc) === String(data.utc)) return;
  const { utc, iana } = other;
  Object.assign(data, { or: [...(data.or ?? []), iana ? { utc, iana } : { utc }] });
}

function readTokens(
  tokens: readonly Token[],
  folded: string,
  lexicons: readonly Lexicon[],
  previous: string,
  isProcess: boolean,
): Found<TimeZoneLimit>[] {
  if (anyIs(tokens, 'seeker') || isAgo(folded, lexicons)) return [];
  const sentence = new ClockSentence(tokens, folded);
  const candidates = [...sentence.read(), ...readThese(tokens, previous, lexicons)];
  const isContact = isProcess && (anyIs(tokens, 'contact') || anyIs(tokens, 'event'));
  const seen = new Set<string>();
  return candidates.flatMap(({ data, first, last }): Found<TimeZoneLimit>[] => {
    const { iana: _, ...rest } = data as TimeZoneLimit & { iana?: string };
    const key = JSON.stringify(rest);
    if (seen.has(key)) return [];
    seen.add(key);
    if (isContact && (data.type === 'hours' || data.type === 'overlap')) return [];
    const strength = strengthNear(tokens, first, last);
    return [
      {
        data,
        start: tokens[first]!.start,
        end: tokens[last]!.end,
        rule: `time-zone:${data.type}`,
        ...(strength ? { strength } : {}),
      },
    ];
  });
}

/** "most time zones within these regions": the regions of the sentence before. */
function readThese(tokens: readonly Token[], previous: string, lexicons: readonly Lexicon[]): Candidate[] {
  const last = tokens.findIndex((token) => token.is.has('these'));
  const first = tokens.findIndex((token) => token.is.has('tz'));
  if (last < 0 || first < 0 || first > last || last - first > 6 || !previous) return [];
  // Names of regions are told by their capitals, which the folded text has lost: upper case stands in.
  const earlier = tokenize(previous.toUpperCase(), previous, lexicons, () => undefined);
  return earlier.flatMap(({ region }) =>
    region ? [{ data: { type: 'region', region }, first, last } as Candidate] : [],
  );
}
