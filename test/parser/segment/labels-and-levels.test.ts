import { expect, it } from 'vitest';
import type { Block } from '../../../lib/model/block';
import { LEXICONS } from '../../../lib/parser/lexicons/all';
import { segment } from '../../../lib/parser/segment/segment';
import { block, heading, item } from '../blocks';

const known = { title: null, company: null, place: null };
const lexicons = LEXICONS.filter(({ language }) => language === 'de' || language === 'en');

/** Section of the last segment. */
const lastOf = (...blocks: Block[]) => segment(blocks, lexicons, known).at(-1)!.section;

it('goes back to what a higher heading opened where a subheading names nothing', () => {
  const offered = [
    heading('Das bieten wir', 2),
    heading('Gehalt', 3),
    block('Über Tarif, jeden Monat pünktlich.'),
  ];
  expect(lastOf(...offered, heading('Gute Leute', 3), block('Hier kennt jeder jeden.'))).toBe('benefits');
  // A heading of the same rank ends it.
  expect(lastOf(...offered, heading('Gute Leute', 2), block('Hier kennt jeder jeden.'))).not.toBe('benefits');
});

it('takes a figure of the employer and its caption for no heading of the requirements', () => {
  const after = block('Maler und Lackierer im Haus');
  expect(lastOf(heading('Erfahrung', 3), after)).toBe('requirements');
  expect(lastOf(block('25+'), heading('Erfahrung', 3), after)).not.toBe('requirements');
});

it('ends a label with a colon behind its text, so that the list below answers for itself', () => {
  const text =
    'Wir teilen die Woche im Team ein und achten dabei auf Schule, Pflege und alles, was sonst ansteht.';
  const list = [item('Reinigen der Zimmer'), item('Bügeln der Wäsche'), item('Bedienen der Mangel')];
  expect(lastOf(heading('Profil'), block('Arbeitszeit:'), block(text), ...list)).not.toBe('logistics');
  expect(lastOf(block('Arbeitszeit:'), block(text))).toBe('logistics');
});
