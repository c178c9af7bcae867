import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { SavedView, type SavedViewProps } from '../../components/saved/saved-view';
import { fail, ok } from '../../lib/browser/result';
import { phrase } from '../../lib/model/phrase';
import type { SavedPosting } from '../../lib/model/saved-posting';
import { exportAll } from '../../lib/saved/backup';
import { MONDAY, saved, unwrap } from '../saved/harness';
import { mount, settle, speakEnglish } from './harness';
import { EXPERIENCED } from './samples';

beforeAll(speakEnglish);
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  vi.stubGlobal('window', { addEventListener: () => {} });
});

let page: ReturnType<typeof mount> | undefined;
afterEach(() => page?.unmount());

function view(more: Partial<SavedViewProps>) {
  return (
    <SavedView
      postings={[]}
      skipped={0}
      problem={null}
      actionProblem={null}
      profile={EXPERIENCED}
      profileProblem={null}
      now={MONDAY}
      openId={null}
      deleted={0}
      onUndo={() => {}}
      onForgetDeleted={() => {}}
      onStatus={() => {}}
      onNotes={async () => true}
      onDelete={() => {}}
      onDismissed={() => {}}
      onOpenProfile={() => {}}
      onBack={() => {}}
      onPaste={async () => null}
      onExport={async () => ok([])}
      onReadBackup={async () => fail('saved.import.empty')}
      onImport={async () => fail('saved.full')}
      onErase={async () => ok()}
      {...more}
    />
  );
}

/** linkedom's dialogs have no way to be opened. */
function withDialogs(shown: ReturnType<typeof mount>): void {
  Object.assign(shown.window.HTMLElement.prototype, { showModal: () => {}, close: () => {} });
}

test('nothing saved yet: it says what to do', () => {
  page = mount(view({}));
  expect(page.text()).toContain('Nothing saved yet');
  expect(page.text()).toContain('Choose “Save” in the toolbar popup');
});

test('postings that cannot be opened are no empty list', () => {
  page = mount(view({ postings: null, problem: phrase('saved.newerDatabase') }));
  expect(page.find('[role="alert"]')[0]?.textContent).toContain('newer version of Jobgloss');
  expect(page.text()).not.toContain('Nothing saved yet');
});

test('a row has title, company, place, day, status and verdicts', async () => {
  const onStatus = vi.fn();
  const posting = await saved(1);
  page = mount(view({ postings: [posting], onStatus }));
  const row = page.find('.row')[0]!;
  for (const part of ['Lighthouse Engineer', 'Northwind Ferries · Porto', 'Mar 2', '1 met']) {
    expect(row.textContent).toContain(part);
  }
  page.enter('.row select', 'applied', 'change');
  expect(onStatus).toHaveBeenCalledExactlyOnceWith(posting.id, 'applied');
});

test('of thousands only those in sight are drawn, each knowing its place', async () => {
  const posting = await saved(1);
  const postings = Array.from({ length: 2000 }, (_, at): SavedPosting => ({ ...posting, id: `id-${at}` }));
  page = mount(view({ postings }));
  expect(page.find('.row').length).toBeGreaterThan(8);
  expect(page.find('.row').length).toBeLessThan(40);
  expect(page.find('.row')[0]?.getAttribute('aria-setsize')).toBe('2000');
  expect(page.find('.rows')[0]?.style.height).toBe('192000px');
});

test('words narrow the list, a shelf with no posting says so, and the dismissed have a shelf of their own', async () => {
  const one = { ...(await saved(1)), title: 'Net mender' };
  const two = { ...(await saved(2)), title: 'Buoy painter', isDismissed: true };
  page = mount(view({ postings: [one, two] }));
  expect(page.find('.row-title').map((row) => row.textContent)).toEqual(['Net mender']);
  expect(page.find('.shelf').map((shelf) => shelf.textContent)).toEqual(['All 1', 'Saved 1', 'Not for me 1']);
  page.enter('.filter input[type="search"]', 'buoy');
  await settle();
  expect(page.text()).toContain('No posting has all these words.');
  page
    .find('.shelf input')
    .at(-1)
    ?.dispatchEvent(new page.window.Event('change', { bubbles: true }));
  await settle();
  expect(page.find('.row-title').map((row) => row.textContent)).toEqual(['Buoy painter']);
});

test('an open posting links to its page safely, shows verdicts, and its text as text', async () => {
  const posting = await saved(1);
  const first = posting.reading.blocks[0]!;
  first.text = first.text.replace('of tending', '<img src=x> tending');
  page = mount(view({ postings: [posting], openId: posting.id }));
  const link = page.find('.detail-date a')[0];
  expect([link?.getAttribute('href'), link?.getAttribute('rel')]).toEqual([
    'https://jobs.example/1',
    'noopener noreferrer',
  ]);
  expect(page.find('.detail .item .verdict-met')).toHaveLength(1);
  page.button('Full text').click();
  await settle();
  expect(page.find('.text mark').map((mark) => mark.textContent)).toEqual(['3 years', 'garden']);
  expect(page.text()).toContain('<img src=x>');
  expect(page.find('.text img')).toEqual([]);
});

test('an address that is no web page is not linked to', async () => {
  const posting = { ...(await saved(1)), url: 'file:///etc/hosts' };
  page = mount(view({ postings: [posting], openId: posting.id }));
  expect(page.find('.detail-date a')).toEqual([]);
});

test('notes that could not be kept stay in their field', async () => {
  const posting = await saved(1);
  const onNotes = vi.fn(async () => false);
  page = mount(view({ postings: [posting], openId: posting.id, onNotes }));
  await settle();
  page.enter('#notes', 'Ask about fog');
  page.blur('#notes');
  await settle();
  expect(onNotes).toHaveBeenCalledWith(posting.id, 'Ask about fog');
  page.update(
    view({ postings: [posting], openId: posting.id, onNotes, actionProblem: phrase('saved.full') }),
  );
  await settle();
  expect((page.find('#notes')[0] as HTMLTextAreaElement).value).toBe('Ask about fog');
  expect(page.text()).toContain('no room left');
});

test('erasing takes the word that says so', async () => {
  const onErase = vi.fn(async () => ok());
  page = mount(view({ onErase }));
  withDialogs(page);
  page.button('Your data').click();
  await settle();
  const erase = () => page!.find('.button-danger')[0] as HTMLButtonElement;
  expect(erase().disabled).toBe(true);
  page.enter('#erase-word', 'eras');
  await settle();
  expect(erase().disabled).toBe(true);
  page.enter('#erase-word', 'Erase ');
  await settle();
  expect(erase().disabled).toBe(false);
  page.find('form.erase')[0]!.dispatchEvent(new page.window.Event('submit', { cancelable: true }));
  await settle();
  expect(onErase).toHaveBeenCalledOnce();
  expect(page.text()).toContain('Everything was erased.');
});

test('an import says what it would do, then does it or says why not', async () => {
  const posting = await saved(1);
  const { backup } = unwrap(await exportAll(MONDAY));
  const onImport = vi.fn(async () => fail('saved.full'));
  page = mount(view({ postings: [posting], onReadBackup: async () => ok(backup), onImport }));
  withDialogs(page);
  page.button('Your data').click();
  await settle();
  const input = page.find('#import-file')[0]!;
  Object.defineProperty(input, 'files', { value: [new File(['{}'], 'backup.json')] });
  input.dispatchEvent(new page.window.Event('change', { bubbles: true }));
  await settle();
  expect(page.find('.import-counts')[0]?.textContent).toContain('0 new postings1 posting already here');
  expect(onImport).not.toHaveBeenCalled();
  const run = page.find('.import-preview .button-primary')[0] as HTMLButtonElement;
  run.click();
  await settle();
  expect(onImport).toHaveBeenCalledExactlyOnceWith(backup, 'merge');
  expect(page.find('[aria-labelledby="import-title"] [role="alert"]')[0]?.textContent).toContain(
    'no room left',
  );
});

test('an open benefit stays in sight with its sentence and its receipt; the sentence leads into the text', async () => {
  const posting = await saved(1);
  page = mount(view({ postings: [posting], openId: posting.id }));
  page.find('.detail .chip')[0]!.click();
  await settle();
  page.find('.benefit-open .disclosure-button')[0]!.click();
  await settle();
  expect(page.find('.benefit-open .receipt')).toHaveLength(1);
  expect(page.find('.text')).toEqual([]);
  // linkedom has no screen to scroll.
  Object.assign(page.window.HTMLElement.prototype, { scrollIntoView: () => {} });
  page.find('.benefit-open .quote')[0]!.click();
  await settle();
  expect(page.find('.text mark.is-clicked').map((one) => one.textContent)).toEqual(['garden']);
});
