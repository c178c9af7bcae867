import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { fitOf } from '../../components/panel/fit';
import { panelItems, tallyOf } from '../../components/panel/items';
import { PostingListView, type PostingListViewProps } from '../../components/panel/posting-list';
import { type PostingList, summaryOf } from '../../lib/model/posting-list';
import { EMPTY_PROFILE } from '../../lib/model/profile';
import { mount, settle, speakEnglish } from './harness';
import { EXPERIENCED, NOON, sampleReading } from './samples';

beforeAll(speakEnglish);

let page: ReturnType<typeof mount> | undefined;
afterEach(() => page?.unmount());

const asks = (years: number) => [
  {
    text: `You need [${years} years] at sea.`,
    kind: 'experience',
    data: { minYears: years },
    strength: 'must' as const,
  },
  {
    text: `We ask for [${years} years] afloat.`,
    kind: 'experience',
    data: { minYears: years },
    strength: 'must' as const,
  },
  {
    text: 'Ideally [30 years] of steam.',
    kind: 'experience',
    data: { minYears: 30 },
    strength: 'nice' as const,
  },
];
const READINGS = [
  sampleReading(asks(3), { title: 'Stoker' }),
  sampleReading(asks(9), { title: 'Chief Engineer', place: null }),
  sampleReading([], { title: null }),
];
const LIST: PostingList = {
  born: 1,
  isCut: false,
  postings: [
    ...READINGS.slice(0, 2).map((reading, at) => summaryOf(`p${at}`, reading)),
    { id: 'p2', title: null, company: 'Northwind Ferries', place: null },
  ],
};

function view(more: Partial<PostingListViewProps> = {}) {
  return <PostingListView list={LIST} current="p1" profile={EXPERIENCED} onShow={() => {}} {...more} />;
}
const rows = () => page!.find('.posting-row');

test('each posting is a row with title, employer, place and how it fits, the one in view marked', () => {
  page = mount(view());
  expect(page.find('h2').map((one) => one.textContent)).toEqual(['3 postings on this page']);
  expect(page.find('.posting-row-title').map((one) => one.textContent)).toEqual([
    'Stoker',
    'Chief Engineer',
    'Untitled posting',
  ]);
  expect(page.find('.posting-row-where').map((one) => one.textContent)).toEqual([
    'Northwind Ferries · Porto',
    'Northwind Ferries',
    'Northwind Ferries',
  ]);
  expect(page.find('.tally .visually-hidden').map((one) => one.textContent)).toEqual(['1 met', '1 missed']);
  expect(rows().map((row) => row.getAttribute('aria-current'))).toEqual([null, 'true', null]);
  expect(rows()[2]!.textContent).toContain('Not read yet');
});

test('it counts as the panel counts the posting itself', () => {
  for (const [at, reading] of READINGS.slice(0, 2).entries()) {
    const { limits, must, pay } = panelItems(reading, EXPERIENCED, NOON);
    expect(fitOf(LIST.postings[at]!, EXPERIENCED, NOON)).toEqual(tallyOf([...limits, ...must, ...pay]));
  }
});

test('nothing is judged without a profile, nor before it was read', () => {
  expect(fitOf(LIST.postings[0]!, EMPTY_PROFILE, NOON)).toBeNull();
  expect(fitOf(LIST.postings[0]!, null, NOON)).toBeNull();
  expect(fitOf(LIST.postings[2]!, EXPERIENCED, NOON)).toBeNull();
  page = mount(view({ profile: EMPTY_PROFILE }));
  expect(page.find('.tally')).toEqual([]);
});

test('a click goes to the posting', () => {
  const onShow = vi.fn();
  page = mount(view({ onShow }));
  rows()[2]!.click();
  expect(onShow).toHaveBeenCalledExactlyOnceWith('p2');
});

test('it is one stop of the Tab key, and arrows, Home and End go from row to row', async () => {
  const onShow = vi.fn();
  page = mount(view({ onShow }));
  const focused: (string | null)[] = [];
  for (const row of rows())
    row.focus = () => void focused.push(row.querySelector('.posting-row-title')!.textContent);
  const stops = () => rows().map((row) => row.getAttribute('tabindex'));
  expect(stops()).toEqual(['-1', '0', '-1']);
  const list = page.find('.posting-rows')[0]!;
  const press = async (key: string) => {
    const event = new page!.window.Event('keydown', { bubbles: true, cancelable: true });
    list.dispatchEvent(Object.assign(event, { key }));
    await settle();
    return event.defaultPrevented;
  };
  expect(await press('ArrowUp')).toBe(true);
  expect(stops()).toEqual(['0', '-1', '-1']);
  await press('ArrowUp');
  await press('End');
  await press('ArrowDown');
  await press('Home');
  expect(focused).toEqual(['Stoker', 'Stoker', 'Untitled posting', 'Untitled posting', 'Stoker']);
  // Enter and Space are the button's own; letters are nobody's.
  expect(await press('Enter')).toBe(false);
  expect(await press('x')).toBe(false);
  expect(onShow).not.toHaveBeenCalled();
});

test('a list that is not whole says so', () => {
  page = mount(view({ list: { ...LIST, isCut: true } }));
  expect(page.text()).toContain('This page holds more postings. Only the first 3 are listed.');
});

test('hundreds are judged and drawn in the time of a few frames', () => {
  const postings = Array.from({ length: 600 }, (_, at) => ({ ...LIST.postings[at % 2]!, id: `p${at}` }));
  const start = performance.now();
  page = mount(view({ list: { ...LIST, postings } }));
  expect(rows().length).toBe(600);
  expect(performance.now() - start).toBeLessThan(2_000);
});
