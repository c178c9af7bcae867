import type { Facet } from '../model/facet';
import type { Reading } from '../model/reading';
import type { SectionLabel } from '../model/section';
import { fold } from '../parser/fold';
import type { Kind } from '../parser/kind';
import type { Contradiction, ContradictionRule, Side, Spot } from './model';

/** What rules look at: no page, no profile. */
export type ReadingText = Pick<
  Reading,
  'isPosting' | 'blocks' | 'segments' | 'facets' | 'title' | 'place' | 'language'
>;

/** A sentence of the posting, folded, with its section where the reading tells one. */
export interface Line {
  block: number;
  start: number;
  end: number;
  folded: string;
  section: SectionLabel | null;
}

/** A fact together with the sentence that states it. */
export interface Statement<D> {
  facet: Facet<D>;
  data: D;
  /** Name of the list of words that found it: `firm` of `work-mode:firm`. */
  by: string;
  line: Line;
}

/** All lines that belong to the posting; none of them is `chrome`. */
export function linesOf({ blocks, segments }: ReadingText): Line[] {
  return segments.flatMap(({ block, start, end, section }): Line[] => {
    const text = blocks[block]?.text;
    if (text === undefined || section === 'chrome') return [];
    return [{ block, start, end, folded: fold(text.slice(start, end)), section }];
  });
}

/**
 * The facts of one kind with their sentences, in the order of the page. What has not the kind's shape (a
 * reading kept by another version) or no place in the blocks is left out.
 */
export function statementsOf<D>(kind: Kind<D>, { blocks, segments, facets }: ReadingText): Statement<D>[] {
  return facets.flatMap((facet): Statement<D>[] => {
    if (facet.kind !== kind.id) return [];
    const parsed = kind.schema.safeParse(facet.data);
    const { block, sentence, start: at, rule } = facet.evidence;
    const text = blocks[block]?.text;
    if (!parsed.success || text === undefined) return [];
    const segment = segments.find((one) => one.block === block && one.start <= at && at < one.end);
    const [start, end] = sentence;
    const line: Line = {
      block,
      start,
      end,
      folded: fold(text.slice(start, end)),
      section: segment?.section ?? null,
    };
    const data = parsed.data;
    return [{ facet: { ...facet, data }, data, by: rule.split(':')[1] ?? '', line }];
  });
}

/** The facts of one sentence together: sentences in the order of the page. */
export function bySentence<D>(statements: readonly Statement<D>[]): Statement<D>[][] {
  const groups = new Map<string, Statement<D>[]>();
  for (const one of statements) {
    const key = `${one.line.block}:${one.line.start}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}

/** A statement as a side; `spot` widens what is marked of its sentence. */
export function sideOf<D>({ facet }: Statement<D>, spot?: Pick<Spot, 'start' | 'end'>): Side {
  const { block, start, end, sentence } = facet.evidence;
  return {
    from: 'text',
    kind: facet.kind,
    facetId: facet.id,
    spot: { block, start: spot?.start ?? start, end: spot?.end ?? end, sentence },
  };
}

/** A contradiction of these sides. */
export function contradiction(rule: ContradictionRule, sides: Side[]): Contradiction {
  const inText = sides.flatMap((side) => (side.from === 'text' ? [side] : []));
  return {
    rule,
    about: [...new Set(inText.map(({ kind }) => kind))],
    facets: inText.flatMap(({ facetId }) => facetId ?? []),
    sides,
  };
}
