import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { panelItems } from '../../components/panel/items';
import { ReadingView } from '../../components/panel/reading-view';
import { EMPTY_PROFILE, type Profile } from '../../lib/model/profile';
import { mount, settle, speakEnglish } from './harness';
import { sampleReading } from './samples';

beforeAll(speakEnglish);

let page: ReturnType<typeof mount> | undefined;
afterEach(() => {
  page?.unmount();
  vi.useRealTimers();
});

const NOW = new Date('2026-01-15T12:34:00Z');
const NEW_YORK = { utc: -5, iana: 'America/New_York' };
const CORE = { type: 'hours', from: '10:00', to: '15:00', ...NEW_YORK };
const LISBON: Profile = {
  ...EMPTY_PROFILE,
  timeZone: 'Europe/Lisbon',
  workingHours: { from: '09:00', to: '18:00' },
};
const readingOf = (...limits: Record<string, unknown>[]) =>
  sampleReading(
    limits.map((data) => ({
      text: 'We keep [these hours].',
      kind: 'time-zone',
      data,
      strength: 'must' as const,
    })),
  );

function shown(limits: Record<string, unknown>[], profile: Profile = LISBON, onOpenProfile = () => {}) {
  page = mount(
    <ReadingView
      reading={readingOf(...limits)}
      profile={profile}
      now={NOW}
      clicked={undefined}
      onOpenProfile={onOpenProfile}
    />,
  );
  return page;
}

const boxes = (name: string) =>
  page!.find(name).map((one) => [one.getAttribute('x'), one.getAttribute('width')].join(' + '));
const verdicts = () => page!.find('.item-head .verdict').map((one) => one.textContent);

test('a bar with the reader’s hours, the asked ones, both and now; the same in words', () => {
  shown([CORE]);
  expect(boxes('.bar-reader')).toEqual(['37.5% + 37.5%']);
  expect(boxes('.bar-asked')).toEqual(['62.5% + 20.833%']);
  expect(boxes('.bar-both')).toEqual(['62.5% + 12.5%']);
  expect(page!.find('.bar-now')[0]?.getAttribute('x1')).toBe('52.361%');
  expect(page!.find('svg title').map((one) => one.textContent)).toEqual([
    'Your day, 0 to 24 o’clock, Lisbon time',
  ]);
  expect(page!.find('svg desc').map((one) => one.textContent)).toEqual([
    'You 09:00–18:00. Asked 15:00–20:00. Both 15:00–18:00 (3 h). now 12:34',
  ]);
  expect(page!.text()).toContain(
    '10:00–15:00 New York is 15:00–20:00 for you; 14:00–19:00 from 8 to 28 March',
  );
  expect(verdicts()).toEqual(['Partly']);
});

test('the slider moves bar, words and verdict, and the profile is left as it is', async () => {
  shown([CORE]);
  expect(page!.find('.shift output')[0]?.textContent).toBe('Not shifted, 09:00–18:00');
  page!.enter('.shift input', '120');
  await settle();
  expect(verdicts()).toEqual(['Met']);
  expect(boxes('.bar-both')).toEqual(['62.5% + 20.833%']);
  expect(page!.text()).toContain('You work all of it.');
  const slider = page!.find('.shift input')[0]!;
  expect(slider.getAttribute('aria-valuetext')).toBe('2 hours later, 11:00–20:00: Met');
  expect([slider.getAttribute('min'), slider.getAttribute('max'), slider.getAttribute('step')]).toEqual([
    '-240',
    '240',
    '15',
  ]);
  page!.enter('.shift input', '-75');
  await settle();
  expect(page!.find('.shift output')[0]?.textContent).toBe('1 hour 15 minutes earlier, 07:45–16:45');
  page!.button('Back to my hours').click();
  await settle();
  expect(verdicts()).toEqual(['Partly']);
  page!.button('Smallest shift that meets it: 2 hours later').click();
  await settle();
  expect(verdicts()).toEqual(['Met']);
  expect(LISBON.workingHours).toEqual({ from: '09:00', to: '18:00' });
});

test('a limit that no shift meets says so', () => {
  shown([CORE], { ...LISBON, timeZone: 'Australia/Sydney' });
  expect(page!.text()).toContain('No shift of up to 4 hours meets it.');
  expect(page!.find('.shift-button')).toEqual([]);
});

test('a shift that the profile allows is where the slider starts, as the verdict has it', () => {
  const profile = { ...LISBON, maxShift: 3 };
  shown([CORE], profile);
  expect(page!.find('.shift output')[0]?.textContent).toBe('2 hours later, 11:00–20:00');
  expect(verdicts()).toEqual(['Met']);
  expect(panelItems(readingOf(CORE), profile, NOW).limits[0]?.verdict.state).toBe('met');
});

test('the other weeks of the year can be chosen, with their dates', async () => {
  shown([CORE]);
  expect(page!.find('.seasons option').map((one) => one.textContent)).toEqual([
    'Most of the year (today)',
    'From 8 to 28 March and from 25 to 31 October',
  ]);
  page!.enter('.seasons select', '1', 'change');
  await settle();
  expect(boxes('.bar-asked')).toEqual(['58.333% + 20.833%']);
});

test('zones any of which will do are one point, with a bar for each', () => {
  shown([
    { type: 'zone', utc: 1, iana: 'Europe/Berlin' },
    { type: 'zone', ...NEW_YORK },
  ]);
  expect(page!.find('.item-words').map((one) => one.textContent)).toEqual([
    'On the clock of Berlin (UTC+1) or New York (UTC−5)',
  ]);
  expect(page!.find('.clock strong').map((one) => one.textContent)).toContain('New York');
  expect(page!.find('.clock-head .verdict').map((one) => one.textContent)).toEqual(['Met', 'Partly']);
  expect(page!.find('.day-bar')).toHaveLength(2);
  expect(page!.find('.shift')).toHaveLength(1);
  expect(page!.find('.summary-core .tally').map((one) => one.textContent)).toEqual(['1 met']);
});

test('of several zones the one that fits best comes first, and stays there while the day is moved', async () => {
  shown(
    [
      { type: 'zone', utc: 1, iana: 'Europe/Berlin' },
      { type: 'zone', ...NEW_YORK },
    ],
    {
      ...LISBON,
      timeZone: 'America/New_York',
      workingHours: { from: '08:00', to: '16:00' },
    },
  );
  const names = () => page!.find('.clock-head strong').map((one) => one.textContent);
  expect(names()).toEqual(['New York', 'Berlin']);
  page!.enter('.shift input', '-240');
  await settle();
  expect(names()).toEqual(['New York', 'Berlin']);
});

test('hours asked beside a zone are a point of their own, and one shift holds for both', async () => {
  shown([{ type: 'zone', ...NEW_YORK }, CORE]);
  expect(page!.find('.item')).toHaveLength(2);
  page!.enter('.shift input', '120');
  await settle();
  expect(page!.find('.shift output').map((one) => one.textContent)).toEqual([
    '2 hours later, 11:00–20:00',
    '2 hours later, 11:00–20:00',
  ]);
});

test('both meanings are shown where letters are not settled', () => {
  shown([{ ...CORE, utc: -6, iana: 'America/Chicago', or: [{ utc: 8, iana: 'Asia/Shanghai' }] }], {
    ...LISBON,
    timeZone: 'America/Chicago',
  });
  expect(verdicts()).toEqual(['Not stated']);
  expect(page!.text()).toContain('The letters have several meanings');
  expect(page!.find('.clock-head').map((one) => one.textContent)).toEqual(['ChicagoMet', 'ShanghaiMissed']);
});

test('without a zone or hours the card says what to fill in', () => {
  const onOpenProfile = vi.fn();
  shown([CORE], { ...EMPTY_PROFILE, experienceYears: 3 }, onOpenProfile);
  expect(page!.text()).toContain('Your profile does not say your time zone.');
  expect(page!.find('.day-bar, .shift')).toEqual([]);
  page!.button('Add your time zone and working hours').click();
  page!.unmount();
  shown([CORE], { ...EMPTY_PROFILE, timeZone: 'Asia/Kolkata' }, onOpenProfile);
  expect(boxes('.bar-asked')).toEqual(['85.417% + 14.583%', '0% + 6.25%']);
  expect(boxes('.bar-reader')).toEqual([]);
  page!.button('Add your working hours').click();
  expect(onOpenProfile).toHaveBeenCalledTimes(2);
});

test('a clock inside of a window needs no bar', () => {
  shown([{ type: 'range', utc: [-2, 4] }]);
  expect(page!.text()).toContain('Your clock (UTC) is inside.');
  expect(page!.find('.day-bar, .shift, .seasons')).toEqual([]);
});

test('an overlap with no clock named asks for nothing that the profile could say', () => {
  shown([{ type: 'overlap', hours: 4 }]);
  expect(page!.text()).toContain('The posting does not say on whose clock.');
  expect(page!.find('.time-card button')).toEqual([]);
});

test('now moves on each minute while the page is visible, and sleeps while it is hidden', async () => {
  vi.useFakeTimers({ now: NOW });
  shown([CORE]);
  const visible = (state: string) => {
    Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
    document.dispatchEvent(new page!.window.Event('visibilitychange'));
  };
  const label = () => page!.find('.bar-now-text')[0]?.textContent;
  await vi.advanceTimersByTimeAsync(200);
  expect(label()).toBe('now 12:34');
  await vi.advanceTimersByTimeAsync(61_000);
  expect(label()).toBe('now 12:35');
  visible('hidden');
  await vi.advanceTimersByTimeAsync(600_000);
  expect(label()).toBe('now 12:35');
  visible('visible');
  await vi.advanceTimersByTimeAsync(200);
  expect(label()).toBe('now 12:45');
});
