import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { PopupView, type PopupViewProps } from '../../components/popup/popup-view';
import type { TabState } from '../../lib/browser/tab-state';
import { mount, speakEnglish } from './harness';
import { EXPERIENCED, keeping, keptAs, NOON, sampleReading } from './samples';

beforeAll(speakEnglish);

let page: ReturnType<typeof mount> | undefined;
afterEach(() => page?.unmount());

const IDLE: TabState = { tabId: 1, frameId: 0, status: 'idle' };
const READING = sampleReading([
  { text: '[3 years]', kind: 'experience', data: { minYears: 3 }, strength: 'must' },
  { text: '[9 years]', kind: 'experience', data: { minYears: 9 }, strength: 'must' },
]);

function view(more: Partial<PopupViewProps>) {
  const none = () => {};
  return (
    <PopupView
      state={IDLE}
      profile={EXPERIENCED}
      now={NOON}
      problem={null}
      kept={null}
      host={null}
      isPaused={false}
      onOpenPanel={none}
      onAnnotate={none}
      onOpenProfile={none}
      onOpenSaved={none}
      onPause={none}
      onResume={none}
      {...keeping()}
      {...more}
    />
  );
}

test('says what was found, with counts and verdicts', () => {
  page = mount(view({ state: { ...IDLE, status: 'read', reading: READING } }));
  expect(page.text()).toContain('Posting foundLighthouse EngineerNorthwind Ferries2 requirements');
  expect(page.find('.tally').map((one) => one.textContent)).toEqual(['1 met1 missed']);
});

test('of several postings on a page it says which one this is', () => {
  const postings = ['p0', 'p1'].map((id) => ({ id, title: id, company: null, place: null }));
  const state: TabState = { ...IDLE, status: 'read', reading: READING, current: 'p1' };
  page = mount(view({ state, list: { born: 1, isCut: false, postings } }));
  expect(page.text()).toContain('In view: posting 2 of 2 on this page');
  page.update(view({ state, list: { born: 1, isCut: false, postings: postings.slice(1) } }));
  expect(page.text()).toContain('Posting found');
});

test('opens the panel within the click itself', () => {
  const onOpenPanel = vi.fn();
  page = mount(view({ onOpenPanel }));
  page.button('Open the panel').click();
  expect(onOpenPanel).toHaveBeenCalledOnce();
});

test('a page without a posting can be read by hand, but not while it is being read', () => {
  const onAnnotate = vi.fn();
  page = mount(view({ onAnnotate }));
  page.button('Read this page').click();
  expect(onAnnotate).toHaveBeenCalledOnce();
  page.update(view({ state: { ...IDLE, status: 'reading' }, onAnnotate }));
  expect(page.button('Read this page').hasAttribute('disabled')).toBe(true);
});

test('a page that cannot be read and a try that failed are said in words', () => {
  const state: TabState = { ...IDLE, status: 'unreadable', problem: { key: 'panel.unreadable' } };
  page = mount(view({ state, problem: { key: 'profile.unavailable' } }));
  expect(page.text()).toContain('This page cannot be read');
  expect(page.text()).toContain('The browser does not let extensions read this page.');
  expect(page.find('[role="alert"]')[0]?.textContent).toContain('would not open the profile');
});

test('saves within the click itself, and shows the status once it is kept', () => {
  const acts = keeping();
  const state: TabState = { ...IDLE, status: 'read', reading: READING };
  page = mount(view({ state, kept: { posting: null, problem: null }, ...acts }));
  page.button('Save').click();
  expect(acts.onSave).toHaveBeenCalledOnce();
  page.update(view({ state, kept: keptAs({ status: 'interviewing' }), ...acts }));
  expect(page.find('.keep option[selected]').map((one) => one.textContent)).toEqual(['Interviewing']);
});

test('a kept posting whose page was not read, and a dismissed one, say what they are', () => {
  page = mount(view({ kept: keptAs({ status: 'rejected' }) }));
  expect(page.find('.keep option[selected]').map((one) => one.textContent)).toEqual(['Rejected']);
  page.update(view({ kept: keptAs({ isDismissed: true }) }));
  expect(page.find('.keep')[0]?.textContent).toContain('not for you');
  page.update(view({ kept: { posting: null, problem: null } }));
  expect(page.find('.keep')).toEqual([]);
});

test('a site that runs by itself can be paused, and says so until it is resumed', () => {
  const onPause = vi.fn();
  const onResume = vi.fn();
  page = mount(view({ onPause, onResume }));
  expect(() => page?.button('Pause on')).toThrow();
  page.update(view({ host: 'jobs.example', onPause, onResume }));
  page.button('Pause on jobs.example').click();
  page.update(view({ host: 'jobs.example', isPaused: true, onPause, onResume }));
  expect(page.text()).toContain('Paused here');
  page.button('Read this page');
  page.button('Resume on jobs.example').click();
  expect([onPause.mock.calls, onResume.mock.calls]).toEqual([[['jobs.example']], [['jobs.example']]]);
});

test('names the foreign frame in which the posting may stand, and what can be done about it', () => {
  const onReadFrame = vi.fn();
  const onPaste = vi.fn();
  const frame = { host: 'apply.example', access: 'ask' } as const;
  const nothing = sampleReading([], { isPosting: false, title: 'Careers' });
  const state: TabState = { ...IDLE, status: 'read', reading: nothing };
  const kept = { posting: null, problem: null };
  page = mount(view({ state, kept, frames: [frame], onReadFrame, onPaste }));
  expect(page.text()).toContain('in a frame of apply.example, which Jobgloss may not read.');
  page.button('Allow this site').click();
  page.button('Paste the text').click();
  expect(onReadFrame.mock.calls).toEqual([[frame]]);
  expect(onPaste).toHaveBeenCalledOnce();
  // There is nothing here to keep.
  expect(page.find('.keep')).toEqual([]);
  page.update(view({ state, kept, frames: [{ ...frame, access: 'read' }], onReadFrame, onPaste }));
  page.button('Read this frame');
  expect(page.text()).not.toContain('from then on');
  page.update(view({ state, kept, frames: [], onReadFrame, onPaste }));
  expect(page.find('.frames')).toEqual([]);
  expect(page.find('.keep')).toHaveLength(1);
});

test('lists several frames, each with its own button, and leaves what was read to be kept', () => {
  const onReadFrame = vi.fn();
  const frames = [
    { host: 'apply.example', access: 'ask' },
    { host: 'forms.example', access: 'read' },
  ] as const;
  const state: TabState = { ...IDLE, status: 'read', reading: READING };
  const kept = { posting: null, problem: null };
  page = mount(view({ state, kept, frames, onReadFrame, onPaste: () => {} }));
  const buttons = page.find('.frames-list button');
  expect(buttons.map((one) => one.getAttribute('aria-label'))).toEqual([
    'Allow apply.example',
    'Read the frame of forms.example',
  ]);
  buttons[1]?.click();
  expect(onReadFrame.mock.calls).toEqual([[frames[1]]]);
  expect(page.find('.keep')).toHaveLength(1);
});
