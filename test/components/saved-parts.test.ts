import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import { previewImport } from '../../components/saved/import-preview';
import { listed } from '../../components/saved/order';
import { rowTally } from '../../components/saved/row-tally';
import { textParts } from '../../components/saved/text-parts';
import { rowsInSight } from '../../components/saved/window';
import { EMPTY_PROFILE } from '../../lib/model/profile';
import type { SavedPosting } from '../../lib/model/saved-posting';
import { loadProfile } from '../../lib/profile/store';
import { exportAll } from '../../lib/saved/backup';
import { importBackup } from '../../lib/saved/import-backup';
import { deletePosting, dismiss, listPostings, setNotes } from '../../lib/saved/store';
import { MONDAY, saved, TUESDAY, unwrap } from '../saved/harness';
import { EXPERIENCED, sampleReading } from './samples';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

test.each(['merge', 'replace'] as const)('the preview of an import is what it does: %s', async (mode) => {
  const [older, changed, gone] = [await saved(1), await saved(2), await saved(3)];
  const { backup } = unwrap(await exportAll(TUESDAY));
  unwrap(await setNotes(changed.id, 'Asked for Tuesdays', TUESDAY));
  unwrap(await deletePosting(gone.id));
  unwrap(await dismiss((await saved(4)).id, TUESDAY));
  const newer = backup.postings.map((posting) =>
    posting.id === older.id ? { ...posting, notes: 'Later', updatedAt: TUESDAY.toISOString() } : posting,
  );
  const file = { ...backup, postings: newer };
  const kept = unwrap(await listPostings({ includeDismissed: true })).postings;
  const profile = await loadProfile();
  const preview = previewImport(file, kept, profile.ok ? profile.profile : null, mode);
  expect(preview).toEqual(unwrap(await importBackup(file, mode)));
  expect(preview).toMatchObject({ added: 1, updated: mode === 'merge' ? 1 : 2 });
});

test('shelves, words and order', async () => {
  const one = { ...(await saved(1)), title: 'Net mender', company: 'Zephyr' };
  const two: SavedPosting = { ...(await saved(2, {}, TUESDAY)), title: 'Buoy painter', company: null };
  const three: SavedPosting = { ...(await saved(3)), title: null, isDismissed: true };
  const all = [one, two, three];
  const of = (more: Partial<Parameters<typeof listed>[1]>) =>
    listed(all, { shelf: 'all', text: '', order: 'newest', ...more }, 'en').map(({ id }) => id);
  expect(of({})).toEqual([two.id, one.id]);
  expect(of({ order: 'oldest' })).toEqual([one.id, two.id]);
  expect(of({ order: 'company' })).toEqual([one.id, two.id]);
  expect(of({ order: 'title' })).toEqual([two.id, one.id]);
  expect(of({ shelf: 'dismissed' })).toEqual([three.id]);
  expect(of({ shelf: 'applied' })).toEqual([]);
  expect(of({ text: 'BUOY garden' })).toEqual([two.id]);
});

test('only rows in sight are drawn, and some beside them', () => {
  expect(rowsInSight(0, 960, 96, 2000)).toEqual({ first: 0, end: 18 });
  expect(rowsInSight(96_000, 960, 96, 2000)).toEqual({ first: 992, end: 1018 });
  // The list became shorter than where it was scrolled to.
  expect(rowsInSight(96_000, 960, 96, 3)).toEqual({ first: 0, end: 3 });
  expect(rowsInSight(0, 960, 96, 0)).toEqual({ first: 0, end: 0 });
});

test('a row’s verdicts follow the profile; an empty profile gives none', async () => {
  const posting = await saved(1);
  expect(rowTally(posting, EMPTY_PROFILE, MONDAY)).toBeNull();
  expect(rowTally(posting, EXPERIENCED, MONDAY)).toMatchObject({ met: 1, missed: 0 });
  expect(rowTally(posting, { ...EXPERIENCED, experienceYears: 1 }, MONDAY)).toMatchObject({
    met: 0,
    missed: 1,
  });
});

test('the text is given by sections, marked, without what stood beside it', () => {
  const reading = sampleReading([
    { text: 'Bring [3 years] of tar.', kind: 'experience', data: { minYears: 3 } },
    { text: 'A [garden] for all.', kind: 'benefit', data: { category: 'wellness' } },
    { text: 'Other [jobs] here.', kind: 'benefit', data: { category: 'wellness' } },
  ]);
  const segment = (block: number, section: 'requirements' | 'benefits' | 'chrome') => ({
    block,
    start: 0,
    end: reading.blocks[block]!.text.length,
    section,
    isHeading: false,
    rule: 'sample',
  });
  const segments = [segment(0, 'requirements'), segment(1, 'benefits'), segment(2, 'chrome')];
  const parts = textParts({ ...reading, segments });
  expect(parts.map(({ section }) => section)).toEqual(['requirements', 'benefits']);
  expect(parts[0]?.lines[0]?.runs).toEqual([
    { text: 'Bring ', fact: null },
    { text: '3 years', fact: { id: 'experience-0-0', tone: 'requirement', kind: 'experience' } },
    { text: ' of tar.', fact: null },
  ]);
  // Without sections all of it is the posting.
  expect(textParts(reading)).toHaveLength(1);
  expect(textParts(reading)[0]?.lines).toHaveLength(3);
});
