import { expect, test } from 'vitest';
import type { SavedPosting } from '../../lib/model/saved-posting';
import { fromReading, newPosting } from '../../lib/saved/record';
import { countStatuses, filterPostings, foldForSearch } from '../../lib/saved/search';
import { MONDAY, reading, unwrap } from './harness';

async function posting(more: Partial<SavedPosting>): Promise<SavedPosting> {
  return { ...newPosting(unwrap(await fromReading(reading())), 'saved', MONDAY), ...more };
}

const LAMPS = await posting({ title: 'Señor Lamp Tender', place: 'Łódź', notes: 'Ask about Straße 5' });
const BOATS = await posting({ title: 'Boat Builder', company: 'Ærø Værft', status: 'applied' });
const TRAINS = await posting({ title: 'Train Driver', isDismissed: true });
const ALL = [LAMPS, BOATS, TRAINS];

test.each([
  ['nothing sought', '  ', [LAMPS, BOATS]],
  ['case and accents', 'SENOR', [LAMPS]],
  ['accents that the reader typed and the page did not', 'bóat', [BOATS]],
  ['a letter with a stroke', 'lodz', [LAMPS]],
  ['notes', 'strasse', [LAMPS]],
  ['words from different fields, in any order', 'vaerft builder', [BOATS]],
  ['the text of the posting', 'garden', [LAMPS, BOATS]],
  ['all words, not some', 'tender builder', []],
  ['no pattern, only text', '.*', []],
])('finds by text: %s', (_, text, expected) => {
  expect(filterPostings(ALL, { text })).toEqual(expected);
});

test('what stood on the page beside the posting is not searched', async () => {
  const { blocks } = reading();
  const segments = blocks.map(({ text }, block) => ({
    block,
    start: 0,
    end: text.length,
    section: block === 0 ? ('requirements' as const) : ('chrome' as const),
    isHeading: false,
    rule: 'carried',
  }));
  const one = await posting({ reading: reading(1, { segments }) });
  expect(filterPostings([one], { text: 'lamps' })).toEqual([one]);
  expect(filterPostings([one], { text: 'garden' })).toEqual([]);
});

test('filters by status, and shows the dismissed only when asked', () => {
  expect(filterPostings(ALL, { status: 'applied' })).toEqual([BOATS]);
  expect(filterPostings(ALL, { status: 'saved' })).toEqual([LAMPS]);
  expect(filterPostings(ALL, { status: 'saved', includeDismissed: true })).toEqual([LAMPS, TRAINS]);
});

test('counts each status', async () => {
  const counts = { saved: 2, applied: 1, interviewing: 0, offer: 0, rejected: 0, closed: 0 };
  expect(countStatuses([...ALL, await posting({ status: null })])).toEqual(counts);
});

test('folding takes letters that decompose and those that do not', () => {
  expect(foldForSearch('Ça ŒUVRE İstanbul ﬁn')).toBe('ca oeuvre istanbul fin');
});
