import { afterEach, beforeAll, expect, test } from 'vitest';
import { ReadingView } from '../../components/panel/reading-view';
import type { Reading } from '../../lib/model/reading';
import { mount, settle, speakEnglish } from './harness';
import { EXPERIENCED, NOON, sampleReading } from './samples';

beforeAll(speakEnglish);

let page: ReturnType<typeof mount> | undefined;
afterEach(() => page?.unmount());

const HEADING = 'What <b>you</b> bring';

function told(more: Partial<Reading> = {}): Reading {
  const reading = sampleReading(
    [
      { text: `${HEADING}[:]`, kind: 'heading-only', data: {} },
      { text: 'You need [3 years] at sea.', kind: 'experience', data: { minYears: 3 }, strength: 'must' },
      { text: 'And [3 years] afloat.', kind: 'experience', data: { minYears: 3 }, strength: 'must' },
      { text: '[A garden]', kind: 'benefit', data: { category: 'wellness' } },
    ],
    {
      readBy: 'site:lever',
      segments: [
        {
          block: 0,
          start: 0,
          end: 22,
          section: 'requirements',
          isHeading: true,
          rule: 'heading:requirements',
        },
        ...[1, 2].map((block) => ({
          block,
          start: 0,
          end: 40,
          section: 'requirements' as const,
          isHeading: false,
          rule: 'carried:heading',
          opener: 0,
          runnerUp: { section: 'role' as const, margin: block === 1 ? 2.25 : 0.25 },
        })),
        { block: 3, start: 0, end: 8, section: 'benefits', isHeading: false, rule: 'cue:benefits' },
      ],
      ...more,
    },
  );
  reading.facets[1]!.evidence.rule = 'experience:years-named';
  reading.facets[2]!.evidence.rule = 'weather:stormy';
  reading.facets[3]!.evidence.rule = 'benefit:listed:wellness';
  return reading;
}

function view(reading = told()) {
  return (
    <ReadingView
      reading={reading}
      profile={EXPERIENCED}
      now={NOON}
      clicked={undefined}
      onOpenProfile={() => {}}
    />
  );
}

const textOf = (selector: string) =>
  page!.find(selector).map((one) => (one.textContent ?? '').replace(/\s+/g, ' ').trim());

test('a point keeps its receipt to itself until it is asked for, and again when it was', async () => {
  page = mount(view());
  const why = page.button('Why this reading?');
  expect(why.textContent).toContain('3+ years');
  expect([page.find('.receipt').length, why.getAttribute('aria-expanded')]).toEqual([0, 'false']);
  why.click();
  await settle();
  expect(why.getAttribute('aria-expanded')).toBe('true');
  expect(page.root.querySelector(`#${why.getAttribute('aria-controls')}`)?.textContent).toContain('3 years');
  why.click();
  await settle();
  expect(page.find('.receipt')).toEqual([]);
});

test('each sentence of a point is accounted for: words, rule, section, margin, firmness', async () => {
  page = mount(view());
  page.button('Why this reading?').click();
  await settle();
  const [first, second] = textOf('.item .receipt');
  expect(first).toContain('A number of years beside a word for experience. experience:years-named');
  expect(first).toContain(`Stands inRequirementsIt stands under the heading “${HEADING}”. carried:heading`);
  expect(first).toContain('Runner-up: The role, behind by the weight of 2.25 telling words.');
  expect(first).toContain('Asked asRequiredIt stands among the requirements.');
  expect(second).toContain('A close call. Runner-up: The role, behind by the weight of 0.25 telling words.');
  expect(textOf('.receipt-quote')).toEqual(['3 years', '3 years']);
});

test('a rule without words says so, and is named all the same', async () => {
  page = mount(view());
  page.button('Why this reading?').click();
  await settle();
  expect(textOf('.item .receipt')[1]).toContain(
    'Decided by a rule that this version of Jobgloss has no words for. weather:stormy',
  );
});

test("the posting's words stay words", async () => {
  page = mount(view());
  page.button('Why this reading?').click();
  page.button('How this page was read').click();
  await settle();
  expect(page.text()).toContain(HEADING);
  expect(page.find('.reading b')).toEqual([]);
});

test('an open benefit has a receipt of its own, without a firmness', async () => {
  page = mount(view());
  page.find('.chip')[0]!.click();
  await settle();
  page.find('.benefit-open .disclosure-button')[0]!.click();
  await settle();
  const [receipt] = textOf('.benefit-open .receipt');
  expect(receipt).toContain('A garden');
  expect(receipt).toContain('BenefitsIts own words speak of this. cue:benefits');
  expect(receipt).not.toContain('Asked as');
});

test('how the page was read: language, reader, limits, sections with their lines and what decided them', async () => {
  page = mount(view(told({ url: 'https://jobs.lever.co/a/b', notes: [{ key: 'note.cut' }] })));
  page.button('How this page was read').click();
  await settle();
  const [whole] = textOf('.how-read .receipt');
  expect(whole).toContain('LanguageEnglish');
  expect(whole).toContain('The layout known for jobs.lever.co. site:lever');
  expect(whole).toContain('json-ld');
  expect(whole).toContain('Only its beginning was read.');
  expect(textOf('.part')).toEqual([
    `Requirements3 linesThe heading “${HEADING}” names this section. heading:requirements`,
    'Benefits1 lineIts own words speak of this. cue:benefits',
  ]);
});

test('a pasted text, and a reading from before receipts were kept', async () => {
  page = mount(view(told({ readBy: 'text', url: '', language: 'und' })));
  page.button('How this text was read').click();
  await settle();
  expect(textOf('.how-read .receipt')[0]).toContain('It is plain text');
  expect(textOf('.how-read .receipt')[0]).toContain('None that Jobgloss knows');
  page.unmount();
  page = mount(view(told({ readBy: undefined, segments: [] })));
  page.button('Why this reading?').click();
  page.button('How this page was read').click();
  await settle();
  expect(textOf('.item .receipt')[0]).not.toContain('Stands in');
  expect(textOf('.how-read .receipt')[0]).not.toContain('Found by');
});
