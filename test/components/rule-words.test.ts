import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadLexicon } from '../../lib/cli/lexicons';
import { parseHtml } from '../../lib/cli/parse-html';
import { BENEFIT_CATEGORIES } from '../../lib/model/profile';
import type { Reading } from '../../lib/model/reading';
import { SECTION_LABELS } from '../../lib/model/section';
import { readPage } from '../../lib/page/read-page';
import { readText } from '../../lib/page/read-text';
import type { BenefitMention } from '../../lib/parser/benefits/find-benefits';
import type { TypeMention } from '../../lib/parser/employment/find-types';
import { authorization } from '../../lib/parser/kinds/authorization';
import type { AcceptedPlace } from '../../lib/parser/places/accept';
import type { Opener } from '../../lib/parser/segment/current';
import type { TimeZoneLimit } from '../../lib/parser/time-zone/model';
import type { TravelMention } from '../../lib/parser/travel/find-travel';
import type { ModeMention } from '../../lib/parser/work-mode/find-modes';
import { becauseOf, facetReceipts, readingReceipt } from '../../lib/receipt';
import { knownSite } from '../../lib/sites/known';
import { wordsOr } from '../../lib/words';
import { addressOf, PAGES, sourceOf } from '../fixtures/pages';
import { speakEnglish } from './harness';
import { sampleReading } from './samples';

beforeAll(speakEnglish);

const FOLDER = join(import.meta.dirname, '../fixtures/postings');
const UNKNOWN = { key: 'no words' };

/** Rules of which there are no words, told by the words that the reader would get. */
const wordless = (told: { rule: string; words: string[] }[]): string[] =>
  told
    .filter(({ words }) => words.some((text) => text === UNKNOWN.key || /\$\d/.test(text)))
    .map(({ rule }) => rule);

function toldBy(rule: string) {
  const reading = sampleReading([{ text: '[words]', kind: 'skill', data: {} }]);
  reading.facets[0]!.evidence.rule = rule;
  const [receipt] = facetReceipts(['skill-0-0'], reading);
  return { rule, words: receipt!.read.whys.map((why) => wordsOr(why, UNKNOWN)) };
}

/** Every rule that a reading names, with the words for it. */
function rulesOf(reading: Reading) {
  const { readBy, decided } = readingReceipt(reading);
  const becauses = [
    ...reading.segments.map((segment) => becauseOf(segment, reading.blocks)),
    decided,
    ...(readBy ? [readBy] : []),
  ];
  return [
    ...becauses.map(({ rule, why }) => ({ rule, words: [wordsOr(why, UNKNOWN)] })),
    ...reading.facets.map(({ evidence }) => toldBy(evidence.rule)),
  ];
}

test('every rule that decides anything in the sample postings and pages has words', async () => {
  const texts = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'));
  const readings = [
    ...texts.map((name) => readText(readFileSync(join(FOLDER, name), 'utf8'), '', loadLexicon)),
    ...PAGES.map(async (name) => {
      const read = await readPage(parseHtml(sourceOf(name)), addressOf(name), loadLexicon, {
        site: knownSite(addressOf(name)),
        force: true,
      });
      return read.reading;
    }),
  ];
  const told = (await Promise.all(readings)).flatMap(rulesOf);
  expect(new Set(told.map(({ rule }) => rule)).size).toBeGreaterThan(50);
  expect(wordless(told)).toEqual([]);
});

/** All members of a union, so that a new one is a type error here until it has words. */
const all = <T extends string>(members: Record<T, true>): T[] => Object.keys(members) as T[];

describe('every rule that is made of a name and a detail has words', () => {
  const places = all<AcceptedPlace['by']>({
    label: true,
    line: true,
    cue: true,
    behind: true,
    listed: true,
    address: true,
  });
  const types = all<TypeMention['by']>({ firm: true, told: true, bare: true, label: true, title: true });
  const modes = all<ModeMention['by']>({ days: true, firm: true, told: true, bare: true });
  const travel = all<TravelMention['by']>({ asked: true, told: true, share: true, label: true });
  const zones = all<TimeZoneLimit['type']>({
    zone: true,
    range: true,
    overlap: true,
    hours: true,
    region: true,
  });
  const benefits = { true: 'sure', false: 'listed' } satisfies Record<`${BenefitMention['isSure']}`, string>;
  const sums = ['range', 'from', 'up-to', 'exact'].flatMap((sort) => [
    sort,
    `${sort}:by-size`,
    `${sort}:on-target`,
  ]);
  const permits = [
    'sponsorship-offered',
    'no-sponsorship',
    'must-be-authorized',
    'citizenship-required',
    'clearance-required',
  ];

  test('of facts', () => {
    const rules = [
      ...places.map((by) => `location:${by}`),
      ...types.map((by) => `employment:${by}`),
      ...[...modes, 'possible'].map((by) => `work-mode:${by}`),
      ...travel.map((by) => `travel:${by}`),
      ...zones.map((type) => `time-zone:${type}`),
      ...Object.values(benefits).flatMap((by) => BENEFIT_CATEGORIES.map((one) => `benefit:${by}:${one}`)),
      ...sums.map((sort) => `salary:${sort}`),
      ...permits.map((value) => `authorization:${value}`),
      ...['named', 'labelled', 'followed', 'floor'].map((by) => `experience:years-${by}`),
      ...['skill:named', 'skill:standard', 'skill:listed', 'language:level', 'language:named'],
      ...['education:level', 'education:open'],
    ];
    expect(permits.every((value) => authorization.schema.safeParse({ value }).success)).toBe(true);
    expect(wordless(rules.map(toldBy))).toEqual([]);
  });

  test('of sections', () => {
    const openers = all<Opener['by']>({
      heading: true,
      'run-in': true,
      'lead-in': true,
      list: true,
      unnamed: true,
    });
    const { blocks } = sampleReading([{ text: '[words]', kind: 'skill', data: {} }]);
    const rules = [
      ...openers.map((by) => ({ rule: `carried:${by}`, section: 'role' as const })),
      ...SECTION_LABELS.flatMap((section) =>
        ['heading', 'run-in', 'cue', 'firm'].map((name) => ({ rule: `${name}:${section}`, section })),
      ),
      ...(['role', 'about', 'logistics'] as const).map((section) => ({ rule: 'title-block', section })),
      ...(['role', 'about'] as const).map((section) => ({ rule: `opening:${section}`, section })),
      { rule: 'company:about', section: 'about' as const },
      { rule: 'fact:salary', section: 'compensation' as const },
      { rule: 'zone:nav', section: 'chrome' as const },
      { rule: 'after-posting', section: 'chrome' as const },
      { rule: 'carried', section: 'role' as const },
    ];
    const told = rules.map(({ rule, section }) => {
      const segment = { block: 0, start: 0, end: 5, section, isHeading: false, rule, opener: 0 };
      return { rule, words: [wordsOr(becauseOf(segment, blocks).why, UNKNOWN)] };
    });
    expect(wordless(told)).toEqual([]);
  });

  test('of pages', () => {
    const decisions = [
      ...['json-ld', 'site:lever', 'sections'].map((decidedBy) => ({ decidedBy, isPosting: true })),
      ...['sections', 'listing', 'too-short', 'left-over', 'about-hiring'].map((decidedBy) => ({
        decidedBy,
        isPosting: false,
      })),
    ];
    const readers = ['site:lever', 'page', 'text'].map((readBy) => ({ readBy }));
    const readings = [...decisions, ...readers].map((more) => sampleReading([], more));
    expect(wordless(readings.flatMap(rulesOf))).toEqual([]);
  });
});

test('a rule from another version falls back, and never shows a key', () => {
  expect(toldBy('weather:stormy').words).toEqual([UNKNOWN.key]);
  expect(toldBy('').words).toEqual([UNKNOWN.key]);
});
