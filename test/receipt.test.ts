import { describe, expect, test } from 'vitest';
import type { Reading } from '../lib/model/reading';
import type { Segment } from '../lib/model/section';
import { becauseOf, facetReceipts, partReceipts, readingReceipt } from '../lib/receipt';
import { sampleReading } from './components/samples';

const segment = (block: number, more: Partial<Segment>): Segment => ({
  block,
  start: 0,
  end: 200,
  section: 'requirements',
  isHeading: false,
  rule: 'carried:heading',
  ...more,
});
const fact = (text: string, strength?: 'must' | 'nice') => ({
  text,
  kind: 'experience',
  data: { minYears: 3 },
  ...(strength ? { strength } : {}),
});
const heading = (block: number, section: Segment['section']) =>
  segment(block, { section, isHeading: true, rule: `heading:${section}` });

function whyOf(more: Partial<Segment>, texts = ['Above', 'Line']): [string, unknown[] | undefined] {
  const { blocks } = sampleReading(texts.map((text) => fact(`[${text}]`)));
  const { why } = becauseOf(segment(1, more), blocks);
  return [why.key, why.args];
}

describe('a fact', () => {
  test('is told with its words, its rule, its section and what came second', () => {
    const reading = sampleReading([fact('[You bring]:'), fact('At least [3 years] at sea', 'must')], {
      segments: [
        heading(0, 'requirements'),
        segment(1, { opener: 0, runnerUp: { section: 'preferred', margin: 0.3 } }),
      ],
    });
    reading.facets[1]!.evidence.rule = 'experience:years-named';
    expect(facetReceipts(['experience-1-0'], reading)).toEqual([
      {
        facetId: 'experience-1-0',
        quote: '3 years',
        read: { whys: [{ key: 'why.fact.experience.years-named' }], rule: 'experience:years-named' },
        section: {
          label: 'requirements',
          rule: 'carried:heading',
          why: { key: 'why.section.carried-heading', args: ['You bring'] },
          runnerUp: { section: 'preferred', margin: 0.3 },
        },
        strength: { strength: 'must', why: { key: 'why.mustBySection' } },
      },
    ]);
  });

  test('takes the section of its own sentence, where a paragraph has several', () => {
    const reading = sampleReading([fact('We pay well. At least [3 years] at sea.')], {
      segments: [
        segment(0, { end: 12, section: 'benefits' }),
        segment(0, { start: 13, section: 'preferred', rule: 'cue:preferred' }),
      ],
    });
    expect(facetReceipts(['experience-0-0'], reading)[0]?.section?.label).toBe('preferred');
  });

  test.each([
    ['nice', 'preferred', 'why.niceBySection'],
    ['nice', 'requirements', 'why.niceByWords'],
    ['nice', 'role', 'why.niceByWords'],
    ['must', 'requirements', 'why.mustBySection'],
    ['must', 'preferred', 'why.mustByWords'],
    ['must', 'responsibilities', 'why.mustByDefault'],
  ] as const)('that is %s among %s: %s', (strength, section, key) => {
    const reading = sampleReading([fact('[3 years]', strength)], { segments: [segment(0, { section })] });
    expect(facetReceipts(['experience-0-0'], reading)[0]?.strength?.why.key).toBe(key);
  });

  test('of which the reading tells no section, and one that it does not have', () => {
    const reading = sampleReading([fact('[3 years]')]);
    expect(facetReceipts(['experience-0-0', 'gone'], reading)).toMatchObject([
      { section: null, strength: null },
    ]);
  });

  test.each([
    ['salary:range:by-size:on-target', ['salary.range', 'salary.by-size', 'salary.on-target']],
    ['benefit:listed:dental-vision', ['benefit.listed']],
    ['horoscope', ['horoscope.']],
  ])('read by %s', (rule, keys) => {
    const reading = sampleReading([fact('[3 years]')]);
    reading.facets[0]!.evidence.rule = rule;
    const [receipt] = facetReceipts(['experience-0-0'], reading);
    expect(receipt?.read.whys.map(({ key }) => key)).toEqual(keys.map((key) => `why.fact.${key}`));
  });
});

describe('a section', () => {
  test.each<[Partial<Segment>, string, unknown[] | undefined]>([
    [{ rule: 'heading:requirements' }, 'heading', ['Line']],
    [{ rule: 'run-in:logistics' }, 'run-in', undefined],
    [{ rule: 'carried:heading', opener: 0 }, 'carried-heading', ['Above']],
    [{ rule: 'carried:list', opener: 0 }, 'carried-list', undefined],
    [{ rule: 'carried' }, 'carried', undefined],
    [{ rule: 'carried:heading' }, 'carried', undefined],
    [{ rule: 'carried:heading', opener: 99 }, 'carried', undefined],
    [{ rule: 'title-block', section: 'logistics' }, 'title-block-logistics', undefined],
    [{ rule: 'opening:about', section: 'about' }, 'opening-about', undefined],
    [{ rule: 'zone:aside', section: 'chrome' }, 'zone', undefined],
    [{ rule: 'fact:work-mode', section: 'logistics' }, 'fact', [{ key: 'kind.work-mode' }]],
  ])('decided by %o', (more, key, args) => {
    expect(whyOf(more)).toEqual([`why.section.${key}`, args]);
  });

  test('quotes no more than a heading of what began it', () => {
    const long = `${'ropes and '.repeat(20)}knots`;
    const [, args] = whyOf({ rule: 'carried:run-in', opener: 0 }, [long, 'Line']);
    expect(args).toEqual(['ropes and ropes and ropes and ropes and ropes and ropes and…']);
    expect(whyOf({ rule: 'carried:heading', opener: 0 }, ['You bring:', 'Line'])[1]).toEqual(['You bring']);
  });
});

describe('all sections', () => {
  const reading = (segments: Segment[]): Reading =>
    sampleReading(
      ['Menu', 'You bring', 'Rope', 'Knots', 'Nice', 'Later'].map((text) => fact(`[${text}]`)),
      { segments },
    );

  test('stand in the order of the page, what is beside the posting last, a heading with what it heads', () => {
    const parts = partReceipts(
      reading([
        segment(0, { section: 'chrome', rule: 'zone:nav' }),
        heading(1, 'requirements'),
        segment(2, { opener: 1 }),
        segment(3, { opener: 1 }),
        segment(4, { section: 'preferred', rule: 'cue:preferred' }),
        segment(5, { rule: 'cue:requirements' }),
      ]),
    );
    expect(parts.map(({ section, lines }) => [section, lines])).toEqual([
      ['requirements', 4],
      ['preferred', 1],
      ['chrome', 1],
    ]);
    expect(parts[0]?.deciding.map(({ rule, lines }) => [rule, lines])).toEqual([
      ['heading:requirements', 3],
      ['cue:requirements', 1],
    ]);
  });

  test('count a paragraph once in each section that its sentences are of', () => {
    const parts = partReceipts(
      reading([
        segment(0, { end: 2, rule: 'cue:requirements' }),
        segment(0, { start: 2, end: 3, rule: 'carried' }),
        segment(0, { start: 3, section: 'benefits', rule: 'cue:benefits' }),
      ]),
    );
    expect(parts.map(({ section, lines, deciding }) => [section, lines, deciding.length])).toEqual([
      ['requirements', 1, 1],
      ['benefits', 1, 1],
    ]);
  });

  test('are none where the reading has none', () => {
    expect(partReceipts(reading([]))).toEqual([]);
  });
});

describe('a reading', () => {
  test('names the site whose layout it was read by, and why it was taken for a posting', () => {
    const receipt = readingReceipt(
      sampleReading([], { url: 'https://jobs.lever.co/a/b', readBy: 'site:lever', decidedBy: 'site:lever' }),
    );
    expect(receipt).toEqual({
      readBy: { why: { key: 'why.readBy.site', args: ['jobs.lever.co'] }, rule: 'site:lever' },
      decided: { why: { key: 'why.posting.site', args: ['jobs.lever.co'] }, rule: 'site:lever' },
    });
  });

  test('from before its reader was kept, of a text without address, and of no posting', () => {
    const { readBy, decided } = readingReceipt(
      sampleReading([], { url: '', decidedBy: 'too-short', isPosting: false }),
    );
    expect(readBy).toBeNull();
    expect(decided.why).toEqual({ key: 'why.noPosting.too-short' });
  });
});
