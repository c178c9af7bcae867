import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { ReadingView } from '../../components/panel/reading-view';
import { EMPTY_PROFILE } from '../../lib/model/profile';
import type { Reading } from '../../lib/model/reading';
import { mount, settle, speakEnglish } from './harness';
import { NOON, sampleReading } from './samples';

beforeAll(speakEnglish);

let page: ReturnType<typeof mount> | undefined;
afterEach(() => page?.unmount());

const REMOTE = { text: '[Remote], worldwide', kind: 'work-mode', data: { mode: 'remote' } };
const HOURS = {
  text: 'You will work [US hours].',
  kind: 'time-zone',
  data: { type: 'region', region: 'us' },
  strength: 'must' as const,
};
const YEARS = {
  text: '[8+ years] at sea.',
  kind: 'experience',
  data: { minYears: 8 },
  strength: 'must' as const,
};

const view = (
  reading: Reading,
  onReveal?: (id: string) => void,
  clicked?: { facetId: string; at: number },
) => (
  <ReadingView
    reading={reading}
    profile={EMPTY_PROFILE}
    now={NOON}
    clicked={clicked}
    onReveal={onReveal}
    onOpenProfile={() => {}}
  />
);

test('both statements stand together in one card, and each shows its own sentence', () => {
  const onReveal = vi.fn();
  page = mount(view(sampleReading([REMOTE, HOURS]), onReveal));
  const cards = page.find('.contradiction');
  expect(cards).toHaveLength(1);
  expect(page.find('.contradiction mark').map((one) => one.textContent)).toEqual([
    'Remote, worldwide',
    'US hours',
  ]);
  expect(cards[0]!.textContent).toContain('open to the whole world in one place, and limited in another');
  for (const button of page.find('.contradiction .quote')) button.click();
  expect(onReveal.mock.calls).toEqual([['work-mode-0-0'], ['time-zone-1-0']]);
});

test('the title has no place in the page to show, and its statement is plain text', () => {
  const onReveal = vi.fn();
  page = mount(view(sampleReading([YEARS], { title: 'Junior Lamp Keeper' }), onReveal));
  const quotes = page.find('.contradiction .quote');
  expect(quotes.map((one) => [one.tagName, one.textContent?.includes('Junior Lamp Keeper')])).toEqual([
    ['P', true],
    ['BUTTON', false],
  ]);
});

test('the rule is told on demand', async () => {
  page = mount(view(sampleReading([REMOTE, HOURS])));
  expect(page.find('.contradiction .rule')).toEqual([]);
  page.button('Why a contradiction?').click();
  await settle();
  expect(page.find('.contradiction .rule').map((one) => one.textContent)).toEqual([
    'contradiction:worldwide',
  ]);
  expect(page.find('.contradiction button.quote')).toEqual([]);
});

test('a posting that says one thing has no such part', () => {
  page = mount(view(sampleReading([REMOTE])));
  expect(page.text()).not.toContain('What does not go together');
});

test('a click in the page leads to the item of its fact, not to the contradiction', async () => {
  const scrolled: string[] = [];
  page = mount(view(sampleReading([REMOTE, HOURS]), () => {}));
  for (const one of page.find('.item, .contradiction'))
    one.scrollIntoView = () => void scrolled.push(one.className.split(' ')[0]!);
  for (const one of page.find('.quote')) one.focus = () => {};
  page.update(view(sampleReading([REMOTE, HOURS]), () => {}, { facetId: 'time-zone-1-0', at: 1 }));
  for (const one of page.find('.item')) one.scrollIntoView = () => void scrolled.push('item');
  for (const one of page.find('.item .quote')) one.focus = () => {};
  await settle();
  expect(scrolled).toEqual(['item']);
});
