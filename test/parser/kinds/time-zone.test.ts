import { describe, expect, it } from 'vitest';
import { blocksFromText } from '../../../lib/parser/blocks-from-text';
import { timeZone } from '../../../lib/parser/kinds/time-zone';
import { LEXICONS } from '../../../lib/parser/lexicons/all';
import { parseFragment } from '../../../lib/parser/parse';
import { meanings, type TimeZoneLimit } from '../../../lib/parser/time-zone/model';
import { line } from './asks';

/** The limits of a text in one short line each, and the words they were read from. */
function read(text: string, language = 'en', place: string | null = null) {
  const lexicons = LEXICONS.filter((one) => one.language === language || one.language === 'en').sort(
    (a, b) => Number(b.language === language) - Number(a.language === language),
  );
  const blocks = blocksFromText(text);
  const facets = parseFragment({ blocks, lexicons, language, title: null, company: null, place });
  return facets
    .filter((facet) => facet.kind === 'time-zone')
    .map((facet) => {
      const { block, start, end } = facet.evidence;
      const data = timeZone.schema.parse(facet.data);
      return {
        short: `${brief(data)}${facet.strength === 'nice' ? ' nice' : ''}`,
        quote: blocks[block]!.text.slice(start, end),
      };
    });
}

/** The clocks of each limit, "|" between the meanings of one. */
function clocksOf(text: string, place: string | null): string {
  const blocks = blocksFromText(text);
  const lexicons = LEXICONS.filter(({ language }) => language === 'en');
  const facets = parseFragment({ blocks, lexicons, language: 'en', title: null, company: null, place });
  return facets
    .filter(({ kind }) => kind === 'time-zone')
    .map(({ data }) =>
      meanings(timeZone.schema.parse(data))
        .map((one) => ('utc' in one ? String(one.utc) : '?'))
        .join('|'),
    )
    .join(' ');
}

function brief(data: TimeZoneLimit): string {
  if (data.type === 'zone') return `zone ${data.utc}`;
  if (data.type === 'range') return `range ${data.utc[0]}..${data.utc[1]}`;
  if (data.type === 'region') return `region ${data.region}`;
  if (data.type === 'overlap') return `overlap ${data.hours ?? '?'}h ${data.utc ?? data.with ?? 'team'}`;
  return `hours ${data.from ?? ''}-${data.to ?? ''} ${data.utc ?? '?'}`;
}

const ACCEPTED: [text: string, ...limits: string[]][] = [
  ['You are within ±3 hours of these time zones: GMT or EST', 'range -3..3', 'range -8..-2'],
  ['Night shift to match US hours (PST)', 'zone -8'],
  ['You work in Central European Time.', 'zone 1'],
  ['Location: remote, EST or CST', 'zone -5', 'zone -6'],
  ['Acme | Rust Engineer | Remote (PST) | Full-time', 'zone -8'],
  ['Remote (ET or CT)', 'zone -5', 'zone -6'],
  ['Candidates must be in the IST time zone.', 'zone 5.5'],
  ['We are looking for someone in the Eastern or Central time zone.', 'zone -5', 'zone -6'],
  ['You should keep London business hours.', 'zone 0'],
  ['The role follows the same time zone as Berlin.', 'zone 1'],
  ['You must be close to Singapore time.', 'zone 8'],
  ['You will work Eastern Standard Time (EST, UTC-5).', 'zone -5'],
  ['Must work Pacific Daylight Time (UTC-7)', 'zone -8'],
  ['Preferred time zone: UTC+5:30', 'zone 5.5 nice'],
  ['You can work from anywhere near UTC-3.', 'zone -3'],
  ['Ideally you are based in the CET time zone.', 'zone 1 nice'],
  ['This position works US East Coast hours.', 'zone -5'],
  ['Remote | AEST | permanent', 'zone 10'],
  ['Candidates in the New Zealand time zone are welcome', 'zone 12'],
  ['Remote, CET ±2', 'range -1..3'],
  ['Remote (CST +/- 2 hours)', 'range -8..-4'],
  ['You live between UTC-3 and UTC+3', 'range -3..3'],
  ['Applicants must be located from UTC-3 to UTC+3.', 'range -3..3'],
  ['Remote (UTC -8 to -3)', 'range -8..-3'],
  ['Remote, GMT-5/+2', 'range -5..2'],
  ['You are within 3 hours of Pacific time.', 'range -11..-5'],
  ['You should be no more than 2 hours from CET', 'range -1..3'],
  ['Candidates within a 4 hour time difference of Berlin', 'range -3..5'],
  ['Your time zone is somewhere between PST and CET.', 'range -8..1'],
  ['Remote (PST–AST)', 'range -8..-4'],
  ['Open to candidates from Pacific to Eastern time zones', 'range -8..-5'],
  ['Remote: UTC+5.5 ± 3h', 'range 2.5..8.5'],
  ['Time zone: -5 to +2 UTC', 'range -5..2'],
  ['Remote (CET -2/+4)', 'range -1..5'],
  ['Within plus or minus three of it, or UTC ± 1 hour, you must work', 'range -1..1'],
  ['At least 4h overlap with EST is required', 'overlap 4h -5'],
  ['Your day overlaps at least 3 hours with London time.', 'overlap 3h 0'],
  ['You need 5+ hours of overlap with 9am-5pm Pacific Time.', 'overlap 5h -8'],
  ['A minimum of 4 overlapping hours with US Eastern', 'overlap 4h -5'],
  ['You have 3-4 hours in common with CET.', 'overlap 3h 1'],
  ['You need an overlap of 4 hours with the team.', 'overlap 4h team'],
  ['At least 4 hours of overlap with European time zones', 'overlap 4h europe'],
  ['You are online for at least 3 hours between 9am and 5pm CET.', 'overlap 3h 1'],
  ['Be online 8–11 am California time', 'hours 08:00-11:00 -8'],
  ['You work 12-9 PM CET.', 'hours 12:00-21:00 1'],
  ['Working hours: 9 to 5 EST', 'hours 09:00-17:00 -5'],
  ['Core hours are 10:00-15:00 New York time', 'hours 10:00-15:00 -5'],
  ['Night shift, 9pm to 6am IST', 'hours 21:00-06:00 5.5'],
  ['You must be available until 2pm Mountain.', 'hours -14:00 -7'],
  ['Our daily standup starts at 9:30am GMT', 'hours 09:30- 0'],
  ['Core hours 10:00 to 16:00 (CET)', 'hours 10:00-16:00 1'],
  ['Hours: 9am–6pm EST (6am–3pm PST)', 'hours 09:00-18:00 -5'],
  ['Day shift: 7am - 3:30pm', 'hours 07:00-15:30 ?'],
  ['You work Eastern Time business hours (9 AM - 5 PM ET).', 'hours 09:00-17:00 -5'],
  ['Be online from 9am to noon EST', 'hours 09:00-12:00 -5'],
  ['Remote (UTC-6...UTC-3)', 'range -6..-3'],
  ['EU time zones preferred', 'region europe nice'],
  ['Remote (US hours)', 'region us'],
  ['You work Americas hours.', 'region americas'],
  ['You live in the time zones of Europe and the Americas.', 'region europe', 'region americas'],
  ['Remote within US/EU timezones', 'region us', 'region europe'],
  ['Must be available during APAC business hours', 'region apac'],
  ['LATAM time zones only', 'region latam'],
  ['You may live anywhere in a European time zone (CET ± 2h)', 'region europe', 'range -1..3'],
  ['We take candidates from any time zone between EST and CET.', 'range -5..1'],
  ['You should be no more than three hours away from Eastern Time.', 'range -8..-2'],
  ['Based within two time zones of Denver', 'range -9..-5'],
  ['Remote, UTC 0 to +4', 'range 0..4'],
  ['Latin America or southern Europe (UTC-4 to UTC+1)', 'range -4..1'],
  ['Maximum time difference of 3 hours with Vienna', 'range -2..4'],
  ['Time zone: Europe/Madrid', 'zone 1'],
  ['Time zone: America/New_York', 'zone -5'],
  ['GMT-4', 'zone -4'],
  ['Applicants who are willing to work in IST', 'zone 5.5'],
  ['Ideally based near GMT', 'zone 0 nice'],
  ['CET strongly preferred', 'zone 1 nice'],
  ['Time zones accepted: EST', 'zone -5'],
  ['One of these time zones: Eastern or Mountain', 'zone -5', 'zone -7'],
  ['Available from any European time zone', 'region europe'],
  ['At least five hours of overlap with Mountain Time', 'overlap 5h -7'],
  ['Remote with 3h+ EST overlap', 'overlap 3h -5'],
  ['4 hours of GMT overlap is a must', 'overlap 4h 0'],
  ['You stay until at least 4pm ET.', 'hours -16:00 -5'],
  ['Ability to work 8-4 Mountain', 'hours 08:00-16:00 -7'],
  ['Work schedule: Monday - Friday, 7:00 am - 3:30 pm', 'hours 07:00-15:30 ?'],
];

const FOREIGN: [language: string, text: string, ...limits: string[]][] = [
  ['es', 'Trabajar en horario europeo', 'region europe'],
  ['fr', 'Disponible sur les horaires européens', 'region europe'],
  ['nl', 'Minimaal 4 uur overlap met de Amerikaanse oostkust', 'overlap 4h -5'],
  ['de', 'Mindestens 4 Stunden Überschneidung mit US-Ostküstenzeit', 'overlap 4h -5'],
  ['de', 'Kernarbeitszeit 10–15 Uhr', 'hours 10:00-15:00 ?'],
  ['de', 'Du arbeitest in der mitteleuropäischen Zeitzone oder in CET ± 2 Stunden.', 'range -1..3'],
  ['de', 'Du bist von 9 bis 17 Uhr MEZ erreichbar.', 'hours 09:00-17:00 1'],
  ['de', 'Mindestens 4 Stunden Überschneidung mit CET', 'overlap 4h 1'],
  ['de', 'Idealerweise lebst du in einer europäischen Zeitzone.', 'region europe nice'],
  ['fr', 'Vous travaillez dans un fuseau horaire européen.', 'region europe'],
  ['fr', 'Disponible de 9h à 17h, heure de Paris', 'hours 09:00-17:00 1'],
  ['fr', 'Fuseau horaire : CET ± 2h', 'range -1..3'],
  ['nl', 'Je werkt in de Europese tijdzone.', 'region europe'],
  ['nl', 'Minimaal 4 uur overlap met EST', 'overlap 4h -5'],
  ['es', 'Debes vivir en una zona horaria europea.', 'region europe'],
  ['es', 'Disponible de 9:00 a 17:00, hora de España', 'hours 09:00-17:00 1'],
  ['es', 'Al menos 4 horas de solapamiento con EST', 'overlap 4h -5'],
  ['de', 'Remote innerhalb von ± 3 Stunden zu CET', 'range -2..4'],
  ['fr', 'Décalage horaire de 3 heures maximum avec Paris', 'range -2..4'],
  ['nl', 'Tijdzone: CET +/- 2 uur', 'range -1..3'],
  ['nl', 'Beschikbaar tijdens kantooruren CET', 'zone 1'],
  ['es', 'Huso horario: CET', 'zone 1'],
  ['es', 'Jornada de 8:00 a 17:00 hora de Colombia', 'hours 08:00-17:00 -5'],
];

const REJECTED = [
  'How to apply\n\nCall us between 9am and 5pm EST.',
  'Remote | posted 3 hours ago, EST',
  'We serve customers across time zones.',
  'Work from any time zone.',
  'Family owned, EST. 1999',
  'EST 2004 in Lyon, we bake bread.',
  'Applications close on Friday 3 June at 5pm EST.',
  'Apply by 11:59 PM PT on March 3.',
  'Free beer at 6:30 pm!',
  'Our team is spread across CET and EST.',
  'We are headquartered in the Central European time zone.',
  'Most of our colleagues sit in US time zones.',
  'Our customers are in European time zones, from Lisbon to Athens.',
  'Open to candidates in EMEA and APAC.',
  'Remote in the US, full time',
  'Clang AST and LLVM experience required',
  'An MST or PhD is required.',
  'You need to know Portuguese (PT) and Spanish (ES).',
  'Join our webinar on Tuesday, June 4 at 3pm GMT.',
  'You store all timestamps in UTC.',
  'You work 40 hours a week and get US time off.',
  'Must live within 2 hours of London.',
  'We work with India and Japan.',
  'No time zone restrictions',
  'Call us between 9am and 5pm EST for accommodation requests.',
  'Our needs overlap with those of our customers.',
  'The shop opens from 9 to 5.',
  'Teams across multiple time zones (EST, CET) rely on you.',
  'You have 3-5 years of experience and 2 hours of patience.',
  'Pay is $25-$35 for 8 hours.',
  'SEEKING WORK | Remote | UTC+2',
  'Mountain bikes and Pacific seafood',
  'Central to this role is care.',
  'Sales in eastern Europe',
  'Applications accepted until midnight Pacific Time.',
  'You own the PST migration.',
  'You repair ET and CT scanners.',
  'Shift differential for 7pm-7am shifts',
  'We have team members in every time zone from Hawaii to New Zealand.',
  'Office hours 9-5, with free lunch at noon.',
  'The interview takes place at 10am EST.',
  'We are 15 people spread between UTC-8 and UTC+3.',
  'Ring 555-0134 between 8am and 5pm Mountain Time with questions.',
  'The maintenance window is 01:00-03:00 UTC on Sundays.',
  'A degree in IST is required.',
  'The role is reporting to our founder (PST).',
  'Two of our services store dates in UTC.',
  'One of eight offices',
];

describe('time-zone limits', () => {
  it.each(ACCEPTED)('reads %s', (text, ...limits) => {
    expect(read(text).map((one) => one.short)).toEqual(limits);
  });

  it.each(FOREIGN)('reads %s: %s', (language, text, ...limits) => {
    expect(read(text, language).map((one) => one.short)).toEqual(limits);
  });

  it.each(REJECTED)('reads nothing in: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it.each([
    'Our recruiter will call you with at least 4 hours overlap with CET.',
    'For support with your form we are here 9am to 5pm EST.',
  ])('takes no hours of the process: %s', (text) => {
    const { sentence, context } = line(text, 'en', 'process');
    const types = timeZone.extract(sentence, context).map(({ data }) => data.type);
    expect(types.filter((type) => type === 'hours' || type === 'overlap')).toEqual([]);
  });

  it('marks the words of the limit alone', () => {
    expect(read('You will be fine, as you must be in CET ± 2 hours, near us.')[0]!.quote).toBe(
      'CET ± 2 hours',
    );
    expect(read('Be online from 9am to 1pm EST, please.')[0]!.quote).toBe('9am to 1pm EST');
    expect(read('You need 4 hours of overlap with CET each day.')[0]!.quote).toBe(
      '4 hours of overlap with CET',
    );
  });

  it.each([
    ['CST', 'Shanghai, China', '8'],
    ['CST', 'Austin, Texas', '-6'],
    ['IST', 'Tel Aviv', '2'],
    ['IST', 'Dublin', '0'],
    ['IST', 'Pune', '5.5'],
    ['BST', 'Dhaka', '6'],
    ['BST', 'Leeds, United Kingdom', '0'],
    ['AST', 'Riyadh', '3'],
    ['AST', 'Halifax, Nova Scotia', '-4'],
  ])('settles %s by the place %s', (letters, place, clocks) => {
    expect(clocksOf(`Remote (${letters})`, place)).toBe(clocks);
  });

  it.each([
    ['Remote (EST or CST)', '-6'],
    ['Remote, Asia (SGT or CST)', '8'],
    ['Remote (CST)\nPay: $90,000 to $110,000 a year', '-6'],
    ['Remote (IST)\nPay: ₹ 1,200,000 a year', '5.5'],
    ['Remote (IST)\nWe have a friendly office in Haifa.', '2'],
    ['Remote (GMT/IST)', '0'],
  ])('settles letters by their neighbours and the posting: %s', (text, clock) => {
    expect(clocksOf(text, null).split(' ')).toContain(clock);
    expect(clocksOf(text, null)).not.toContain('|');
  });

  it.each([
    ['Remote (CST)', '-6|8'],
    ['Remote (IST)', '5.5|2|0'],
    ['Remote (BST)', '0|6'],
    ['Remote (AST)', '-4|3'],
    ['Remote (CST +/- 2)', '-8,-4|6,10'],
    ['You work 9am to 5pm CST.', '-6|8'],
    ['At least 4 hours of overlap with CST', '-6|8'],
    ['Remote (IST)\nOur offices are in Dublin and in Mumbai.', '5.5|0'],
  ])('gives all the clocks where nothing settles them: %s', (text, clocks) => {
    expect(clocksOf(text, null)).toBe(clocks);
  });

  it('takes the regions of the sentence before for "these regions"', () => {
    const limits = read(
      'The role is open in North America and Europe.\nMost time zones within these regions work.',
    );
    expect(limits.map((one) => one.short)).toEqual(['region north-america', 'region europe']);
  });

  it('does not slow down on long hostile text', () => {
    const text = 'UTC+1 - 9 to 5 CET +/- '.repeat(45);
    const start = performance.now();
    read(text);
    expect(performance.now() - start).toBeLessThan(500);
  });
});
