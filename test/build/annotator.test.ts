import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/**
 * What the script in a posting's page must not carry, told from the built file: `npm test` builds before
 * this runs. A word is found here when some module that pages do not need is drawn in again: a schema
 * made with `.check` outside lib/model/checks.ts, a kind where its extractor is meant.
 */
describe.each(['chrome-mv3', 'firefox-mv3'])('the annotator of %s', (folder) => {
  const code = readFileSync(new URL(`../../.output/${folder}/annotator.js`, import.meta.url), 'utf8');

  it('reads postings', () => {
    expect(code.includes('page:read')).toBe(true);
  });

  it.each([
    ['the schema library', 'invalid_type'],
    ['the polyfill', 'minArgs'],
    ['verdicts', 'verdict.'],
    ['names of facets', 'facet.experience'],
    ['the profile', 'experienceYears'],
  ])('does without %s', (_, word) => {
    expect(code.includes(word)).toBe(false);
  });
});
