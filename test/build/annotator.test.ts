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
    ['layouts of sites', 'topcard__'],
    ['the pages that layouts were taken from', 'tests/fixtures'],
    ['addresses of sites', 'ashby_jid'],
    ['the English lexicon', 'brownie points'],
  ])('does without %s', (_, word) => {
    expect(code.includes(word)).toBe(false);
  });

  // An engine puts the set of a general category together for each pattern that names it, once when the script is
  // compiled and again when it runs; that of `Alphabetic` or `Uppercase` it has. For all patterns here that is a
  // third of the time to load the script.
  it('names letters by properties whose sets engines have', () => {
    const named = [...code.matchAll(/[^\\](\\p\{(?:L|Lu)\})/g)].map(([, property]) => property);
    expect(named).toEqual([]);
  });
});

describe('tints', () => {
  const selectors = (folder: string): string[] => {
    const css = readFileSync(
      new URL(`../../.output/${folder}/assets/highlights.css`, import.meta.url),
      'utf8',
    );
    return [...css.matchAll(/([^{}]*)\{/g)].map(([, selector]) => selector!.replace(/\([\w-]+\)/, '()'));
  };

  it('are rules of the root where highlights are inherited, and of all elements elsewhere', () => {
    expect(new Set(selectors('chrome-mv3'))).toEqual(new Set([':root::highlight()']));
    expect(new Set(selectors('firefox-mv3'))).toEqual(new Set(['::highlight()']));
    expect(selectors('chrome-mv3')).toHaveLength(selectors('firefox-mv3').length);
  });
});
