import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { CountryFields } from '../../components/profile/country-fields';
import { ProfileView } from '../../components/profile/profile-view';
import { SalaryFields } from '../../components/profile/salary-fields';
import { SkillFields } from '../../components/profile/skill-fields';
import { EMPTY_PROFILE } from '../../lib/model/profile';
import { mount, settle, speakEnglish } from './harness';
import { NOON } from './samples';

beforeAll(speakEnglish);

let page: ReturnType<typeof mount> | undefined;
afterEach(() => page?.unmount());

test('skills typed at once are handed up together, and the field is free again', async () => {
  const onValue = vi.fn();
  page = mount(<SkillFields value={[{ name: 'Perl' }]} onValue={onValue} />);
  page.enter('#skills', 'Figma: 2, Haskell');
  await settle();
  page.button('Add').click();
  await settle();
  expect(onValue).toHaveBeenCalledExactlyOnceWith([
    { name: 'Perl' },
    { name: 'Figma', years: 2 },
    { name: 'Haskell' },
  ]);
  expect((page.find('#skills')[0] as HTMLInputElement).value).toBe('');
});

test('skills still in the field are taken in when it is left', async () => {
  const onValue = vi.fn();
  page = mount(<SkillFields value={[]} onValue={onValue} />);
  page.enter('#skills', 'Figma');
  await settle();
  page.blur('#skills');
  expect(onValue).toHaveBeenCalledExactlyOnceWith([{ name: 'Figma' }]);
});

test('years of one skill are handed up with the others as they were, and the last skill taken out is none', async () => {
  const onValue = vi.fn();
  page = mount(<SkillFields value={[{ name: 'Perl' }, { name: 'Figma', years: 1 }]} onValue={onValue} />);
  page.enter('#skill-0', '7');
  expect(onValue).toHaveBeenLastCalledWith([
    { name: 'Perl', years: 7 },
    { name: 'Figma', years: 1 },
  ]);
  page.enter('#skill-1', '');
  expect(onValue).toHaveBeenLastCalledWith([{ name: 'Perl' }, { name: 'Figma' }]);
  page.find('[aria-label="Remove Perl"]')[0]?.click();
  expect(onValue).toHaveBeenLastCalledWith([{ name: 'Figma', years: 1 }]);
  page.update(<SkillFields value={[{ name: 'Perl' }]} onValue={onValue} />);
  page.find('[aria-label="Remove Perl"]')[0]?.click();
  expect(onValue).toHaveBeenLastCalledWith(undefined);
});

test('a skill’s name beyond measure stays in the field with its error', async () => {
  const onValue = vi.fn();
  page = mount(<SkillFields value={[]} onValue={onValue} />);
  page.enter('#skills', 'x'.repeat(90));
  await settle();
  page.button('Add').click();
  await settle();
  expect(onValue).not.toHaveBeenCalled();
  expect(page.find('#skills-error')[0]?.textContent).toBe('This is too long for the name of a skill.');
  expect((page.find('#skills')[0] as HTMLInputElement).value).toBe('x'.repeat(90));
});

test('least pay is handed up once amount and currency are there, and taken out with the amount', async () => {
  const onValue = vi.fn();
  page = mount(<SalaryFields value={undefined} onValue={onValue} />);
  page.enter('#salary-amount', '65k');
  await settle();
  expect(onValue).not.toHaveBeenCalled();
  page.enter('#salary-currency', 'EUR', 'change');
  await settle();
  expect(onValue).toHaveBeenLastCalledWith({ amount: 65_000, currency: 'EUR', period: 'year' });
  page.enter('#salary-period', 'month', 'change');
  await settle();
  expect(onValue).toHaveBeenLastCalledWith({ amount: 65_000, currency: 'EUR', period: 'month' });
  page.enter('#salary-amount', 'plenty');
  await settle();
  expect(page.find('#salary-error')[0]?.textContent).toContain('65,000 or 65k');
  expect(onValue).toHaveBeenCalledTimes(2);
  page.enter('#salary-amount', '');
  expect(onValue).toHaveBeenLastCalledWith(undefined);
});

test('countries are added, taken out, and the EEA added without doubles', () => {
  const onValue = vi.fn();
  const choices = [
    { value: 'BR', name: 'Brazil' },
    { value: 'PT', name: 'Portugal' },
  ];
  page = mount(<CountryFields value={['PT']} choices={choices} onValue={onValue} />);
  expect(page.find('#work-countries option').map((one) => one.textContent)).toEqual([
    'Add a country',
    'Brazil',
  ]);
  page.enter('#work-countries', 'BR', 'change');
  expect(onValue).toHaveBeenLastCalledWith(['PT', 'BR']);
  page.button('Add the EU and EEA').click();
  const codes = onValue.mock.lastCall?.[0] as string[];
  expect(codes).toHaveLength(30);
  expect(new Set(codes).size).toBe(30);
  page.find('[aria-label="Remove Portugal"]')[0]?.click();
  expect(onValue).toHaveBeenLastCalledWith(undefined);
});

test('sponsorship is yes, no or not said; types of employment are chosen and taken back', () => {
  const onChange = vi.fn();
  const view = (profile = EMPTY_PROFILE) => (
    <ProfileView
      profile={profile}
      problem={null}
      saveState={{ status: 'idle' }}
      ownZone="Europe/Lisbon"
      now={NOON}
      onChange={onChange}
    />
  );
  page = mount(view());
  page.enter('#sponsorship', 'no', 'change');
  expect(onChange).toHaveBeenLastCalledWith({ needsSponsorship: false });
  page.enter('#sponsorship', '', 'change');
  expect(onChange).toHaveBeenLastCalledWith({ needsSponsorship: undefined });
  page.enter('#travel', '20%');
  expect(onChange).toHaveBeenLastCalledWith({ maxTravel: 20 });
  page.update(view({ ...EMPTY_PROFILE, employmentTypes: ['freelance'] }));
  const box = page
    .find('.check')
    .find((one) => one.textContent === 'Freelance')
    ?.querySelector('input') as HTMLInputElement;
  box.checked = false;
  box.dispatchEvent(new page.window.Event('change', { bubbles: true }));
  expect(onChange).toHaveBeenLastCalledWith({ employmentTypes: undefined });
});
