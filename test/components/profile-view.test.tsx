import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { ProfileView, type ProfileViewProps } from '../../components/profile/profile-view';
import { EMPTY_PROFILE } from '../../lib/model/profile';
import { mount, settle, speakEnglish } from './harness';
import { EXPERIENCED, NOON } from './samples';

beforeAll(speakEnglish);

let page: ReturnType<typeof mount> | undefined;
afterEach(() => page?.unmount());

function view(more: Partial<ProfileViewProps>) {
  return (
    <ProfileView
      profile={EMPTY_PROFILE}
      problem={null}
      saveState={{ status: 'idle' }}
      ownZone="Europe/Lisbon"
      now={NOON}
      onChange={() => {}}
      {...more}
    />
  );
}

test('years: what means a number is handed up, what does not is kept in the field with its error', async () => {
  const onChange = vi.fn();
  page = mount(view({ profile: EXPERIENCED, onChange }));
  page.enter('#years', '4,5');
  await settle();
  page.enter('#years', '4,5x');
  await settle();
  expect(onChange.mock.calls).toEqual([[{ experienceYears: 4.5 }]]);
  expect(page.find('#years-error')[0]?.textContent).toContain('from 0 to 70');
  expect(page.find('#years')[0]?.getAttribute('aria-invalid')).toBe('true');
  expect((page.find('#years')[0] as HTMLInputElement).value).toBe('4,5x');
  page.enter('#years', '');
  await settle();
  expect(onChange.mock.lastCall).toEqual([{ experienceYears: undefined }]);
  expect(page.find('#years-error')[0]?.textContent).toBe('');
});

test('words on their way to a number stay as they are typed', async () => {
  page = mount(view({}));
  page.enter('#years', '4,');
  await settle();
  page.update(view({ profile: { ...EMPTY_PROFILE, experienceYears: 4 } }));
  await settle();
  expect((page.find('#years')[0] as HTMLInputElement).value).toBe('4,');
  page.blur('#years');
  await settle();
  expect((page.find('#years')[0] as HTMLInputElement).value).toBe('4');
});

test('the browser’s zone is offered, not assumed', () => {
  const onChange = vi.fn();
  page = mount(view({ onChange }));
  expect(onChange).not.toHaveBeenCalled();
  page.button('Europe/Lisbon').click();
  expect(onChange).toHaveBeenCalledExactlyOnceWith({ timeZone: 'Europe/Lisbon' });
  page.update(view({ profile: { ...EMPTY_PROFILE, timeZone: 'Europe/Lisbon' } }));
  expect(page.text()).toContain('12:00');
});

test('how far the hours may move is handed up in hours', () => {
  const onChange = vi.fn();
  page = mount(view({ onChange }));
  page.enter('#shift', '2', 'change');
  expect(onChange).toHaveBeenCalledExactlyOnceWith({ maxShift: 2 });
  expect(page.text()).toContain('Up to 1 hour');
});

test('working hours are handed up only when both times are there', async () => {
  const onChange = vi.fn();
  page = mount(view({ onChange }));
  page.enter('#hours-from', '22:00');
  await settle();
  expect(onChange).not.toHaveBeenCalled();
  expect(page.find('#hours-error')[0]?.textContent).toBe('Give both times, or clear both.');
  page.enter('#hours-to', '06:00');
  await settle();
  expect(onChange).toHaveBeenCalledExactlyOnceWith({ workingHours: { from: '22:00', to: '06:00' } });
});

test('a language is handed up once it is chosen, and can be taken out', async () => {
  const onChange = vi.fn();
  page = mount(view({ onChange }));
  page.button('Add a language').click();
  await settle();
  expect(onChange).not.toHaveBeenCalled();
  page.enter('.language-rows select', 'pt', 'change');
  expect(onChange).toHaveBeenLastCalledWith({ languages: [{ code: 'pt', level: 'fluent' }] });
  page.update(view({ profile: { ...EMPTY_PROFILE, languages: [{ code: 'pt', level: 'basic' }] }, onChange }));
  page.find('[aria-label="Remove Portuguese"]')[0]?.click();
  expect(onChange).toHaveBeenLastCalledWith({ languages: [] });
});

test('benefits keep the order in which they were chosen, and typing narrows them', async () => {
  const onChange = vi.fn();
  page = mount(view({ profile: { ...EMPTY_PROFILE, benefits: ['pets'] }, onChange }));
  expect(page.find('.benefit-group input')).toHaveLength(33);
  page.enter('input[type="search"]', 'SICK');
  await settle();
  const boxes = page.find('.benefit-group input') as HTMLInputElement[];
  expect(page.find('.benefit-group .check').map((one) => one.textContent)).toEqual(['Sick leave']);
  boxes[0]!.checked = true;
  boxes[0]!.dispatchEvent(new page.window.Event('change', { bubbles: true }));
  expect(onChange).toHaveBeenCalledExactlyOnceWith({ benefits: ['pets', 'sick-leave'] });
});

test('a change from another page shows at once, but not over what is being typed', async () => {
  page = mount(view({}));
  page.enter('#city', 'Por');
  await settle();
  page.update(view({ profile: { ...EMPTY_PROFILE, experienceYears: 7, city: 'Faro' } }));
  await settle();
  expect((page.find('#years')[0] as HTMLInputElement).value).toBe('7');
  expect((page.find('#city')[0] as HTMLInputElement).value).toBe('Por');
});

test('the state of saving is said in words', () => {
  page = mount(view({ saveState: { status: 'failed', problem: { key: 'profile.unavailable' } } }));
  expect(page.find('[role="status"]')[0]?.textContent).toContain('Not saved');
});

test('a record that cannot be used shows why and no form', () => {
  page = mount(view({ profile: null, problem: { key: 'profile.newer' } }));
  expect(page.text()).toContain('newer version of Jobgloss');
  expect(page.find('form')).toEqual([]);
});
