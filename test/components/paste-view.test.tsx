import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { PasteView, type PasteViewProps } from '../../components/paste/paste-view';
import { mount, settle, speakEnglish } from './harness';

beforeAll(speakEnglish);

let page: ReturnType<typeof mount> | undefined;
afterEach(() => page?.unmount());

function view(more: Partial<PasteViewProps> = {}) {
  return <PasteView isBusy={false} problem={null} onRead={() => {}} onCancel={() => {}} {...more} />;
}

function submit(): void {
  page?.find('form')[0]?.dispatchEvent(new page.window.Event('submit', { bubbles: true, cancelable: true }));
}

test('hands up the text with what is known about it', async () => {
  const onRead = vi.fn();
  page = mount(view({ onRead }));
  page.enter('#paste-text', 'Lamp keeper\n3 years at sea');
  page.enter('#paste-url', 'jobs.example/1');
  page.enter('#paste-title', 'Keeper');
  await settle();
  submit();
  expect(onRead.mock.calls).toEqual([
    [{ text: 'Lamp keeper\n3 years at sea', url: 'jobs.example/1', title: 'Keeper' }],
  ]);
});

test('is not sent twice while it is read', () => {
  const onRead = vi.fn();
  page = mount(view({ onRead, isBusy: true }));
  submit();
  expect(onRead).not.toHaveBeenCalled();
  expect(page.button('Reading…').hasAttribute('disabled')).toBe(true);
});

test('says what is wrong, at the field that it is about', () => {
  page = mount(view({ problem: { key: 'paste.empty' } }));
  const invalid = () => page?.find('[aria-invalid="true"]').map((one) => one.id);
  expect(page.find('[role="alert"]')[0]?.textContent).toContain('There is no text yet');
  expect(invalid()).toEqual(['paste-text']);
  page.update(view({ problem: { key: 'paste.noAddress' } }));
  expect(invalid()).toEqual(['paste-url']);
});

test('can be left', () => {
  const onCancel = vi.fn();
  page = mount(view({ onCancel }));
  page.button('Cancel').click();
  expect(onCancel).toHaveBeenCalledOnce();
});
