import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { PanelView, type PanelViewProps } from '../../components/panel/panel-view';
import type { TabState } from '../../lib/browser/tab-state';
import { EMPTY_PROFILE } from '../../lib/model/profile';
import { mount, settle, speakEnglish } from './harness';
import { EXPERIENCED, keeping, keptAs, NOON, sampleReading } from './samples';

beforeAll(speakEnglish);

let page: ReturnType<typeof mount> | undefined;
afterEach(() => page?.unmount());

const LINES = [
  {
    text: 'You need [3 years] at sea.',
    kind: 'experience',
    data: { minYears: 3 },
    strength: 'must' as const,
  },
  {
    text: 'We ask for [3 years] afloat.',
    kind: 'experience',
    data: { minYears: 3 },
    strength: 'must' as const,
  },
  {
    text: 'Ideally [9 years] of steam.',
    kind: 'experience',
    data: { minYears: 9 },
    strength: 'nice' as const,
  },
];
const read = (more: Partial<TabState> = {}): TabState => ({
  tabId: 1,
  frameId: 0,
  status: 'read',
  reading: sampleReading(LINES),
  ...more,
});

const NOT_KEPT = { posting: null, problem: null };

function view(state: TabState | null, more: Partial<PanelViewProps> = {}) {
  return (
    <PanelView
      state={state}
      paste={null}
      kept={null}
      keeping={keeping()}
      profile={EXPERIENCED}
      profileProblem={null}
      actionProblem={null}
      now={NOON}
      onReveal={() => {}}
      onOpenProfile={() => {}}
      onOpenSaved={() => {}}
      onPaste={() => {}}
      onReadPasted={() => {}}
      onBack={() => {}}
      {...more}
    />
  );
}

test('a posting is shown with title, company, place, verdict in words and the sentence with its words marked', () => {
  page = mount(view(read()));
  expect(page.find('h1').map((one) => one.textContent)).toEqual(['Lighthouse Engineer']);
  expect(page.text()).toContain('Northwind Ferries · Porto');
  expect(page.find('.item .verdict').map((one) => one.textContent)).toEqual(['Met', 'Missed']);
  expect(page.find('.item mark').map((one) => one.textContent)).toEqual(['3 years', '3 years', '9 years']);
  expect(page.find('h2').map((one) => one.textContent)).toEqual(
    expect.arrayContaining(['What can rule it out', 'Requirements1', 'Nice to have1']),
  );
  expect(page.find('.summary-core .tally').map((one) => one.textContent)).toEqual(['1 met']);
  expect(page.text()).not.toContain('%');
});

test('each sentence of an item shows its own place in the page', () => {
  const onReveal = vi.fn();
  page = mount(view(read(), { onReveal }));
  for (const quote of page.find('.quote')) quote.click();
  expect(onReveal.mock.calls).toEqual([['experience-0-0'], ['experience-1-0'], ['experience-2-0']]);
});

test('an empty profile: facts without verdicts, and a way to fill it in', () => {
  const onOpenProfile = vi.fn();
  page = mount(view(read(), { profile: EMPTY_PROFILE, onOpenProfile }));
  expect(page.find('.verdict')).toEqual([]);
  expect(page.find('.item mark')).toHaveLength(3);
  page.button('Fill in your profile').click();
  expect(onOpenProfile).toHaveBeenCalledOnce();
});

test('a posting is gone at once when the tab is read anew, has none, or cannot be read', () => {
  page = mount(view(read()));
  const problem = { key: 'panel.unreadable' };
  for (const [status, words] of [
    ['reading', 'Reading the page…'],
    ['idle', 'No posting on this tab'],
    ['unreadable', 'The browser does not let extensions read this page.'],
  ] as const) {
    // A record that still carries the old reading must not bring it back.
    page.update(view(read({ status, problem })));
    expect(page.text()).toContain(words);
    expect(page.text()).not.toContain('Lighthouse Engineer');
  }
});

test('an item clicked in the page is scrolled to, focused and marked', async () => {
  page = mount(view(read()));
  const scrolled: string[] = [];
  const proto = Object.getPrototypeOf(page.find('.item')[0]) as { scrollIntoView?: unknown };
  vi.spyOn(page.window.HTMLElement.prototype, 'focus').mockImplementation(function (this: HTMLElement) {
    scrolled.push(this.dataset.facet ?? '');
  });
  proto.scrollIntoView = () => {};
  page.update(view(read({ clicked: { facetId: 'experience-2-0', at: 5 } })));
  await settle();
  expect(page.find('.is-clicked mark').map((one) => one.textContent)).toEqual(['9 years']);
  expect(scrolled).toEqual(['experience-2-0']);
  page.update(view(read({ clicked: { facetId: 'experience-1-0', at: 6 } })));
  await settle();
  expect(page.find('.is-clicked mark').map((one) => one.textContent)).toEqual(['3 years', '3 years']);
  expect(scrolled).toEqual(['experience-2-0', 'experience-1-0']);
});

test('a page read by hand that is no posting says so, claims nothing of what it leaves out, and shows its notes', () => {
  const reading = sampleReading(LINES, {
    isPosting: false,
    title: null,
    notes: [{ key: 'panel.unreadable' }],
  });
  page = mount(view(read({ reading })));
  expect(page.text()).toContain('does not look like a single job posting');
  expect(page.text()).toContain('The browser does not let extensions read this page.');
  expect(page.text()).not.toContain('does not state');
});

test('a profile that cannot be used and an action that failed are said, and facts still shown', () => {
  page = mount(
    view(read(), {
      profile: null,
      profileProblem: { key: 'profile.newer' },
      actionProblem: { key: 'profile.failed' },
    }),
  );
  expect(page.find('[role="alert"] .notice')).toHaveLength(2);
  expect(page.find('.verdict')).toEqual([]);
  expect(page.find('.item')).toHaveLength(2);
});

test('a posting that is not kept can be saved or put aside; one that is shows how far the reader is', () => {
  const acts = keeping();
  page = mount(view(read(), { kept: NOT_KEPT, keeping: acts }));
  page.button('Save').click();
  page.button('Not for me').click();
  expect([acts.onSave, acts.onDismiss].map((act) => act.mock.calls.length)).toEqual([1, 1]);
  page.update(view(read(), { kept: keptAs({ status: 'applied' }), keeping: acts }));
  expect(page.find('.keep option[selected]').map((one) => one.textContent)).toEqual(['Applied']);
  page.enter('.keep select', 'offer', 'change');
  expect(acts.onStatus.mock.calls).toEqual([['an-id', 'offer']]);
});

test('a dismissed posting that is opened again says so, and can be taken back', () => {
  const acts = keeping();
  page = mount(view(read(), { kept: keptAs({ isDismissed: true }), keeping: acts }));
  expect(page.find('.keep')[0]?.textContent).toContain('not for you on March 2, 2026');
  expect(page.find('.item')).toHaveLength(2);
  page.button('Undo').click();
  expect(acts.onTakeBack.mock.calls).toEqual([['an-id']]);
});

test('what is kept is not guessed: nothing is offered before it is known or when it cannot be', () => {
  page = mount(view(read(), { kept: null }));
  expect(page.find('.keep')).toEqual([]);
  page.update(view(read(), { kept: { posting: null, problem: { key: 'saved.unavailable' } } }));
  expect(page.find('.keep')).toEqual([]);
  expect(page.text()).toContain('would not open the saved postings');
});

test('a text can be pasted where there is no posting, and from the bar at any time', () => {
  const onPaste = vi.fn();
  const idle: TabState = { tabId: 1, frameId: 0, status: 'idle' };
  page = mount(view(idle, { onPaste }));
  page.button('Paste a posting').click();
  page.update(view({ ...idle, status: 'unreadable', problem: { key: 'problem.pdf' } }, { onPaste }));
  page.button('Paste a posting').click();
  page.update(view(read(), { onPaste }));
  page.find('[aria-label="Paste a posting"]')[0]?.click();
  expect(onPaste).toHaveBeenCalledTimes(3);
});

test('a pasted text is judged like a page, with quotes that lead nowhere, and a way back', () => {
  const onBack = vi.fn();
  const reading = sampleReading(LINES, { title: 'Keeper of the Light', url: '' });
  page = mount(view(read(), { paste: { status: 'read', reading }, kept: NOT_KEPT, onBack }));
  expect(page.find('h1').map((one) => one.textContent)).toEqual(['Keeper of the Light']);
  expect(page.find('.item .verdict').map((one) => one.textContent)).toEqual(['Met', 'Missed']);
  expect(page.find('.quote mark')).toHaveLength(3);
  expect(page.find('button.quote')).toEqual([]);
  page.button('Save');
  page.button('Back to the tab').click();
  expect(onBack).toHaveBeenCalledOnce();
});

test('several postings of a page are listed above the one in view, and only while it is shown', () => {
  const onShowPosting = vi.fn();
  const rows = ['Stoker', 'Pilot'].map((title, at) => ({ id: `p${at}`, title, company: null, place: null }));
  const list = { born: 1, isCut: false, postings: rows };
  page = mount(view(read({ current: 'p1' }), { list, onShowPosting }));
  expect(page.find('.posting-row[aria-current]').map((row) => row.textContent)).toEqual([
    'PilotNot read yet',
  ]);
  expect(page.find('h1').map((one) => one.textContent)).toEqual(['Lighthouse Engineer']);
  page.button('Stoker').click();
  expect(onShowPosting).toHaveBeenCalledExactlyOnceWith('p0');
  page.update(
    view(read({ current: 'p0' }), { list: { ...list, postings: rows.slice(0, 1) }, onShowPosting }),
  );
  expect(page.find('.postings')).toEqual([]);
  page.update(view({ tabId: 1, frameId: 0, status: 'reading' }, { list, onShowPosting }));
  expect(page.find('.postings')).toEqual([]);
});
