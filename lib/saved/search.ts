import { SAVED_STATUSES, type SavedPosting, type SavedStatus } from '../model/saved-posting';

/** What of the saved postings to show. An empty filter shows all that are not dismissed. */
export interface PostingFilter {
  status?: SavedStatus;
  /** Words that must all occur, in any order and any place; case and accents do not matter. */
  text?: string;
  /** Dismissed postings too. */
  includeDismissed?: boolean;
}

/** The postings that fit the filter, in the order given. Searching as the reader types costs no read of the store. */
export function filterPostings(postings: readonly SavedPosting[], filter: PostingFilter): SavedPosting[] {
  const sought = foldForSearch(filter.text ?? '')
    .split(/\s/)
    .filter((word) => word !== '');
  return postings.filter(
    (posting) =>
      (filter.includeDismissed || !posting.isDismissed) &&
      (filter.status === undefined || posting.status === filter.status) &&
      (sought.length === 0 || hasAll(searchable(posting), sought)),
  );
}

function hasAll(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word));
}

/** Folding a long text is the slow part, and a list is searched with every key pressed. */
const folded = new WeakMap<SavedPosting, string>();

function searchable(posting: SavedPosting): string {
  let text = folded.get(posting);
  if (text === undefined) {
    const { title, company, place, notes } = posting;
    text = foldForSearch([title, company, place, notes, ...postingText(posting)].join('\n'));
    folded.set(posting, text);
  }
  return text;
}

/** The lines of the posting, without what stood on its page beside it: other jobs, forms, menus. */
function postingText({ reading }: SavedPosting): string[] {
  if (reading.segments.length === 0) return reading.blocks.map((block) => block.text);
  return reading.segments
    .filter((segment) => segment.section !== 'chrome')
    .map(({ block, start, end }) => reading.blocks[block]?.text.slice(start, end) ?? '');
}

/** Letters that Unicode takes for letters of their own, and readers type without the stroke. */
const PLAIN = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ı', 'i'],
]);

/** Lower case, without accents: "Señor Straße" is "senor strasse". */
export function foldForSearch(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßæœøłđı]/g, (letter) => PLAIN.get(letter) ?? letter);
}

/** How many of the postings stand in each status. One that was never saved stands in none. */
export function countStatuses(postings: readonly SavedPosting[]): Record<SavedStatus, number> {
  const counts = Object.fromEntries(SAVED_STATUSES.map((status) => [status, 0])) as Record<
    SavedStatus,
    number
  >;
  for (const { status } of postings) if (status) counts[status]++;
  return counts;
}
