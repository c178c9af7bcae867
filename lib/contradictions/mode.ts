import type { WorkMode } from '../model/profile';
import { location as placeKind } from '../parser/kinds/location';
import { workMode } from '../parser/kinds/work-mode';
import type { Contradiction } from './model';
import {
  bySentence,
  contradiction,
  linesOf,
  type ReadingText,
  type Statement,
  sideOf,
  statementsOf,
} from './statements';
import type { WordTests } from './words';

interface Mode {
  mode: WorkMode;
  officeDays?: number | undefined;
}

const SECTIONS: readonly unknown[] = ['role', 'logistics', 'requirements', 'compensation'];

/** Remote in one place, in an office in another; never where the posting offers a choice anywhere. */
export function mode(reading: ReadingText, words: WordTests): Contradiction[] {
  const all = statementsOf(workMode, reading);
  const isChoice =
    bySentence(all).some((group) => group.some(isRemote) && !group.every(isRemote)) ||
    linesOf(reading).some(
      ({ folded }) =>
        words.remote.test(folded) &&
        words.office.test(folded) &&
        (words.either.test(folded) || words.open.test(folded) || /[/|&+]/.test(folded)),
    );
  // All three modes are said of several openings, not of one.
  if (isChoice || new Set(all.map(({ data }) => data.mode)).size > 2) return [];
  const plain = all.filter((one) => isPlain(one, words));
  for (const remote of plain.filter(isRemote)) {
    for (const office of plain.filter((one) => !isRemote(one))) {
      // Two tags may be of two openings, or of a choice; a sentence is about this position.
      const isTagged = remote.by === 'bare' && office.by === 'bare';
      if (isTagged || remote.line.block === office.line.block) continue;
      if (isPerPlace(remote, office, reading)) continue;
      const sides = [remote, office].sort((a, b) => a.line.block - b.line.block);
      return [
        contradiction(
          'work-mode',
          sides.map((one) => sideOf(one)),
        ),
      ];
    }
  }
  return [];
}

const isRemote = ({ data }: Statement<Mode>) => data.mode === 'remote';

/** The whole of the work, for everybody and all the time. */
function isPlain({ data, by, line, facet }: Statement<Mode>, words: WordTests): boolean {
  const { folded, section } = line;
  if (words.either.test(folded) || words.when.test(folded) || words.times.test(folded)) return false;
  const from = facet.evidence.start - line.start;
  // "You can work fully remotely" leaves nothing open, and neither does a place for an office at most.
  const said =
    data.mode === 'remote' &&
    words.fully.test(folded.slice(Math.max(0, from - 14), facet.evidence.end - line.start + 8));
  // Among the benefits remote work may be a perk, a day here and there, but for the whole of it.
  if (!said && section !== null && !SECTIONS.includes(section)) return false;
  if (!said && words.open.test(folded)) return false;
  if (data.mode === 'hybrid') return by === 'days' || by === 'firm' || by === 'bare';
  return by === 'firm' || by === 'bare' || by === 'days' || words.fully.test(folded);
}

/** "Remote in Spain", "Leeds, three days in the office": each may hold for its own place. */
function isPerPlace(a: Statement<Mode>, b: Statement<Mode>, reading: ReadingText): boolean {
  const places = statementsOf(placeKind, reading);
  const [one, other] = [a, b].map(({ line }) =>
    places
      .filter((place) => place.line.block === line.block)
      .map(({ data }) => `${data.country ?? ''}|${data.region ?? ''}`),
  );
  return one!.length > 0 && other!.length > 0 && !one!.some((name) => other!.includes(name));
}
