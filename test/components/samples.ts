import type { Facet } from '../../lib/model/facet';
import type { Profile } from '../../lib/model/profile';
import type { Reading } from '../../lib/model/reading';

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
