import { describe, expect, test } from 'vitest';
import { EMPTY_PROFILE } from '../../../lib/model/profile';
import type { SectionLabel } from '../../../lib/model/section';
import { travel } from '../../../lib/parser/kinds/travel';
import { line } from './asks';

/** Share of the time for each statement of travel; 0 where no share is stated. */
function read(text: string, section: SectionLabel = 'logistics', language = 'en') {
  const { sentence, context } = line(text, language, section);
  if (!travel.sections.includes(section)) return [];
  return travel.extract(sentence, context).map(({ data }) => data.percent ?? 0);
}

describe('travel asked', () => {
  test.each<[text: string, percent: number, section?: SectionLabel, language?: string]>([
    ['Up to 25% travel', 25],
    ['Willingness to travel internationally (approx. 20%)', 20, 'requirements'],
    ['Overnight stays away from home will be required', 0, 'requirements'],
    ['Travel to branches within the territory every week', 0, 'responsibilities'],
    ['Travel: 10-20%', 20],
    ['Travel (30%)', 30],
    ['Occasional travel to our plant in Ohio', 0],
    ['Must be willing to travel', 0, 'requirements'],
    ['Ability to travel up to 40% of the time', 40, 'requirements'],
    ['Willingness to travel within Europe is expected.', 0, 'requirements'],
    ['Travel is required for this role.', 0],
    ['The job requires regular travel to customers.', 0, 'responsibilities'],
    ['You may be required to travel from time to time.', 0, 'requirements'],
    ['Able and willing to travel 15 days a year', 0, 'requirements'],
    ['International travel, approximately 15 percent', 15],
    ['Travel requirements: monthly trips to head office', 0],
    ['Comfortable with frequent travel', 0, 'requirements'],
    ['You should be ready to travel, about one third abroad', 0, 'role'],
    ['Reisebereitschaft', 0, 'requirements', 'de'],
    ['Reisebereitschaft von bis zu 30 %', 30, 'requirements', 'de'],
    ['Gelegentliche Dienstreisen innerhalb Europas', 0, 'logistics', 'de'],
    ['Bereitschaft zu nationalen Dienstreisen (ca. 20 %)', 20, 'requirements', 'de'],
    ['Déplacements ponctuels en Europe', 0, 'logistics', 'fr'],
    ['Des déplacements sont à prévoir (20 %)', 20, 'logistics', 'fr'],
    ['Vous acceptez de vous déplacer régulièrement', 0, 'requirements', 'fr'],
    ['Je bent bereid om te reizen', 0, 'requirements', 'nl'],
    ['Reisbereidheid van 25%', 25, 'requirements', 'nl'],
    ['Disponibilidad para viajar', 0, 'requirements', 'es'],
    ['Viajes ocasionales por Europa (10%)', 10, 'logistics', 'es'],
  ])('%s', (text, percent, section, language) => {
    expect(read(text, section, language)).toEqual([percent]);
  });
});

describe('no travel asked', () => {
  test.each<[text: string, section: SectionLabel, language?: string]>([
    ['No travel required', 'logistics'],
    ['Travel is not required', 'logistics'],
    ['Travel: none', 'logistics'],
    ['Travel: 0%', 'logistics'],
    ['Little to no travel', 'logistics'],
    ['A yearly travel budget', 'benefits'],
    ['We build software for the travel industry', 'about'],
    ['Travel insurance for you and your family', 'benefits'],
    ['We travel twice a year to an off-site', 'benefits'],
    ['Make travel arrangements for the board', 'responsibilities'],
    ['Book international travel for executives', 'responsibilities'],
    ['Coordinate domestic and international travel', 'responsibilities'],
    ['Disponibilidad de viajar: No', 'requirements', 'es'],
    ['Opportunities to travel the world', 'benefits'],
    ['Experience with travel platforms', 'requirements'],
    ['Reimbursed travel expenses', 'benefits'],
    ['Team trips and 100% paid parental leave', 'benefits'],
    ['Keine Reisebereitschaft erforderlich', 'logistics', 'de'],
    ['Organisation von Dienstreisen', 'responsibilities', 'de'],
    ['Organiser les déplacements des équipes', 'responsibilities', 'fr'],
    ['Zakenreizen boeken', 'responsibilities', 'nl'],
    ['Gestión de viajes', 'responsibilities', 'es'],
    ['Travel up to 50%', 'chrome'],
  ])('%s', (text, section, language) => {
    expect(read(text, section, language)).toEqual([]);
  });
});

test('a share under a label is read with it, and the label by itself is none', () => {
  const label = line('Willingness to travel:', 'en', 'logistics');
  const answer = line('30% (Required)', 'en', 'logistics');
  const context = { ...label.context, sentences: [label.sentence, answer.sentence] };
  expect(travel.extract(label.sentence, { ...context, at: 0 })).toEqual([]);
  expect(travel.extract(answer.sentence, { ...context, at: 1 }).map(({ data }) => data)).toEqual([
    { percent: 30 },
  ]);
});

describe('judging', () => {
  const state = (percent: number | undefined, maxTravel?: number) =>
    travel.judge(
      [
        {
          id: 'travel-0-0',
          kind: 'travel',
          data: percent === undefined ? {} : { percent },
          evidence: { block: 0, start: 0, end: 1, sentence: [0, 1], rule: 'travel:asked' },
        },
      ],
      maxTravel === undefined ? EMPTY_PROFILE : { ...EMPTY_PROFILE, maxTravel },
      new Date(0),
    )[0]!.state;

  test.each([
    [20, 30, 'met'],
    [30, 25, 'partly'],
    [50, 25, 'missed'],
    [5, 0, 'missed'],
    [undefined, 0, 'missed'],
    [undefined, 25, 'not-stated'],
    [20, undefined, 'unknown'],
  ] as const)('%s percent against %s is %s', (percent, most, expected) => {
    expect(state(percent, most)).toBe(expected);
  });
});
