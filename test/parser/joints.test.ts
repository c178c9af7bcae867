import { describe, expect, it } from 'vitest';
import { lexiconsFor } from '../../lib/cli/lexicons';
import { LEXICONS } from '../../lib/parser/lexicons/all';
import { isNegated } from '../../lib/parser/phrases/negation';
import { isJoined, listEndingAt, startsJoined } from '../../lib/parser/strength/joined';

/** Two members and what joins them, in each language. */
const JOINED: readonly (readonly [string, string, string])[] = [
  ['en', ' as well as ', ' of '],
  ['cs', ' nebo ', ' pro '],
  ['da', ' eller ', ' til '],
  ['de', ' bzw. ', ' für '],
  ['es', ' o ', ' para '],
  ['fi', ' tai ', ' vain '],
  ['fr', ' ou ', ' pour '],
  ['it', ' oppure ', ' per '],
  ['nb', ' eller ', ' til '],
  ['nl', ' of ', ' voor '],
  ['pl', ' lub ', ' dla '],
  ['pt', ' ou ', ' para '],
  ['sv', ' samt ', ' till '],
];
const NEGATED: readonly (readonly [string, string, string])[] = [
  ['en', 'is not remote', 'not only remote'],
  ['cs', 'není na dálku', 'na dálku'],
  ['da', 'ikke fuldtid', 'ikke kun fuldtid'],
  ['de', 'kein homeoffice', 'nicht nur homeoffice'],
  ['es', 'no es remoto', 'es remoto'],
  ['fi', 'ei etätyötä', 'etätyötä'],
  ['fr', 'pas de télétravail', 'du télétravail'],
  ['it', 'non da remoto', 'da remoto'],
  ['nb', 'ikke heltid', 'ikke bare heltid'],
  ['nl', 'geen thuiswerk', 'niet alleen thuiswerk'],
  ['pl', 'nie zdalnie', 'zdalnie'],
  ['pt', 'não remoto', 'no escritório'],
  ['sv', 'inte distans', 'inte bara distans'],
];

const ends = (left: string, joint: string, right: string) =>
  [
    `${left}${joint}${right}`,
    [0, left.length],
    [left.length + joint.length, left.length + joint.length + right.length],
  ] as const;

describe('joints', () => {
  it('are those of every language', () => {
    const all = LEXICONS.map(({ language }) => language).toSorted();
    expect(JOINED.map(([language]) => language).toSorted()).toEqual(all);
    expect(NEGATED.map(([language]) => language).toSorted()).toEqual(all);
  });

  it.each(JOINED)('join the members of a list in %s: "%s", not "%s"', (language, joint, other) => {
    const lexicons = lexiconsFor(language);
    const [text, left, right] = ends('lodka', joint, 'vor');
    expect(isJoined(text, [...left], [...right], lexicons)).toBe(true);
    expect(startsJoined(`${joint}vor`, lexicons)).toBe(true);
    const [apart, from, to] = ends('lodka', other, 'vor');
    expect(isJoined(apart, [...from], [...to], lexicons)).toBe(false);
    expect(listEndingAt(text, [[...left], [...right]], 1, lexicons)).toEqual([1, 0]);
  });

  it.each(JOINED.filter(([language]) => language !== 'en'))(
    'of %s join nothing in a text that is English alone: "%s"',
    (_, joint) => {
      const [text, left, right] = ends('boat', joint, 'raft');
      expect(isJoined(text, [...left], [...right], lexiconsFor('en'))).toBe(false);
    },
  );

  it.each(NEGATED)('deny in %s: "%s", not "%s"', (language, denied, said) => {
    const lexicons = lexiconsFor(language);
    expect(isNegated(denied, lexicons)).toBe(true);
    expect(isNegated(said, lexicons)).toBe(false);
  });
});
