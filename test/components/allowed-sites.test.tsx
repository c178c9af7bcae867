import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { AllowedSites } from '../../components/profile/allowed-sites';
import { mount, speakEnglish } from './harness';

beforeAll(speakEnglish);

let page: ReturnType<typeof mount> | undefined;
afterEach(() => page?.unmount());

const SITES = [
  { pattern: 'https://apply.example/*', name: 'apply.example' },
  { pattern: 'https://*/*', name: '*' },
];

test('lists what was allowed, each with its way back', () => {
  const onTakeBack = vi.fn();
  page = mount(<AllowedSites sites={SITES} problem={null} onTakeBack={onTakeBack} />);
  expect(page.find('.allowed-list span').map((one) => one.textContent)).toEqual([
    'apply.example',
    'Every site',
  ]);
  for (const button of page.find('.allowed-list button')) button.click();
  expect(onTakeBack.mock.calls).toEqual([['https://apply.example/*'], ['https://*/*']]);
});

test('is not there where nothing was allowed, and says why something was not taken back', () => {
  page = mount(<AllowedSites sites={[]} problem={null} onTakeBack={() => {}} />);
  expect(page.text()).toBe('');
  const problem = { key: 'allowed.kept', args: ['apply.example'] };
  page.update(<AllowedSites sites={SITES} problem={problem} onTakeBack={() => {}} />);
  expect(page.find('[role="alert"]')[0]?.textContent).toContain('did not take apply.example back');
});
