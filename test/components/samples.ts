import { vi } from 'vitest';
import { ok } from '../../lib/browser/result';
import type { Facet } from '../../lib/model/facet';
import type { Profile } from '../../lib/model/profile';
import type { Reading } from '../../lib/model/reading';
import type { SavedPosting } from '../../lib/model/saved-posting';
import type { Kept } from '../../lib/saved/use-kept';

/** A reading whose blocks are the given texts, each with a fact whose words are marked by [brackets]. */
export function sampleReading(
  lines: { text: string; kind: string; data: Record<string, unknown>; strength?: 'must' | 'nice' }[],
  more: Partial<Reading> = {},
): Reading {
  const facets: Facet[] = [];
  const blocks = lines.map(({ text: marked, kind, data, strength }, block): Reading['blocks'][number] => {
    const text = marked.replace(/[[\]]/g, '');
    const start = marked.indexOf('[');
    const end = marked.indexOf(']') - 1;
    const evidence = { block, start, end, sentence: [0, text.length] as [number, number], rule: 'sample' };
    facets.push({ id: `${kind}-${block}-0`, kind, data, ...(strength ? { strength } : {}), evidence });
    return { kind: 'item', level: 1, text, bold: [], zone: 'main', isContinuation: false, isLink: false };
  });
  return {
    version: 1,
    url: 'https://jobs.example/1',
    isPosting: true,
    decidedBy: 'json-ld',
    language: 'en',
    title: 'Lighthouse Engineer',
    company: 'Northwind Ferries',
    place: 'Porto',
    blocks,
    segments: [],
    facets,
    notes: [],
    ...more,
  };
}

export const EXPERIENCED: Profile = {
  version: 1,
  experienceYears: 4,
  languages: [],
  workModes: [],
  benefits: [],
};

export const NOON = new Date('2026-03-02T12:00:00Z');

/** What can be done with a posting, each of it going well. */
export const keeping = () => ({
  onSave: vi.fn(async () => ok()),
  onDismiss: vi.fn(async () => ok()),
  onStatus: vi.fn(async (_id: string, _status: string) => ok()),
  onTakeBack: vi.fn(async (_id: string) => ok()),
});

/** A posting that is kept, saved unless told otherwise. */
export function keptAs(more: Partial<SavedPosting>): Kept {
  const at = '2026-03-02T12:00:00.000Z';
  const reading = sampleReading([]);
  const posting: SavedPosting = {
    version: 1,
    id: 'an-id',
    key: 'a-key',
    url: reading.url,
    title: reading.title,
    company: reading.company,
    place: reading.place,
    status: 'saved',
    statusAt: [],
    isDismissed: false,
    savedAt: at,
    updatedAt: at,
    reading,
    notes: '',
    ...more,
  };
  return { posting, problem: null };
}
