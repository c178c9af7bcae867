import type { SavedPosting, SavedStatus } from '../../lib/model/saved-posting';
import { filterPostings } from '../../lib/saved/search';

/** What of the saved postings is listed: all that are kept, one status, or those said not to be for the reader. */
export type Shelf = 'all' | SavedStatus | 'dismissed';

export const ORDERS = ['newest', 'oldest', 'changed', 'title', 'company'] as const;
export type Order = (typeof ORDERS)[number];

/** The postings of a shelf that have all the words, in the order asked for. */
export function listed(
  postings: readonly SavedPosting[],
  { shelf, text, order }: { shelf: Shelf; text: string; order: Order },
  locale: string,
): SavedPosting[] {
  const onShelf =
    shelf === 'dismissed'
      ? filterPostings(
          postings.filter((posting) => posting.isDismissed),
          { text, includeDismissed: true },
        )
      : filterPostings(postings, shelf === 'all' ? { text } : { text, status: shelf });
  return onShelf.sort(comparing(order, locale));
}

function comparing(order: Order, locale: string): (one: SavedPosting, other: SavedPosting) => number {
  const { compare } = new Intl.Collator(locale, { numeric: true });
  // No name goes last, whatever its sort.
  const byName = (one: string | null, other: string | null) =>
    one === null || other === null ? Number(one === null) - Number(other === null) : compare(one, other);
  const newest = (one: SavedPosting, other: SavedPosting) =>
    one.savedAt === other.savedAt ? 0 : one.savedAt < other.savedAt ? 1 : -1;
  switch (order) {
    case 'newest':
      return newest;
    case 'oldest':
      return (one, other) => newest(other, one);
    case 'changed':
      return (one, other) =>
        one.updatedAt === other.updatedAt ? 0 : one.updatedAt < other.updatedAt ? 1 : -1;
    case 'title':
      return (one, other) => byName(one.title, other.title) || newest(one, other);
    case 'company':
      return (one, other) => byName(one.company, other.company) || byName(one.title, other.title);
  }
}
