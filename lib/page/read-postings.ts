import type { Fields } from '../model/fields';
import { type Phrase, phrase } from '../model/phrase';
import { MAX_POSTINGS } from '../model/posting-list';
import type { Reading } from '../model/reading';
import { siteOf } from '../sites';
import { layoutOf } from '../sites/layouts';
import { type Entry, findEntries } from './find-entries';
import { layoutRoot } from './find-root';
import { findSections } from './find-sections';
import { isAboutHiring } from './is-posting';
import { matchJobLd } from './json-ld';
import { pageNames } from './page-names';
import { type LoadLexicon, type Look, lookAt, type ReadOptions, type ReadPage, readWhole } from './read-page';
import { readEntry, readSection } from './read-part';
import type { Pause } from './slices';

/** One of several postings on a page: found, and read when it is asked for. */
export interface PostingPlace {
  /** Element its first words stand in: where the page is scrolled to, and what is watched for being in view. */
  start: Element;
  /** What its first line says, as far as that can be told before it is read. */
  fields: Fields;
  /** Null where it turns out to be none. Each call reads the page anew. */
  read(): Promise<ReadPage | null>;
}

/** What a page holds: one reading of the whole, or several postings, in the order of the page. */
export type PageContent =
  | { kind: 'one'; page: ReadPage }
  | { kind: 'many'; postings: PostingPlace[]; isCut: boolean; root: Element };
