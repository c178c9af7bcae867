import { describe, expect, it } from 'vitest';
import { EMPTY_PROFILE } from '../../../lib/model/profile';
import type { SectionLabel } from '../../../lib/model/section';
import { experience } from '../../../lib/parser/kinds/experience';
import { line, read } from './asks';

/** "3" is at least three, "3-5" a range, "3?" three that are only wished for. */
const show = (text: string, language: string, section?: SectionLabel) =>
  read(experience, text, language, section)
    .map(
      ({ data, strength }) =>
        `${data.minYears}${data.maxYears === undefined ? '' : `-${data.maxYears}`}${strength === 'nice' ? '?' : ''}`,
    )
    .join(' ');

describe('experience asked', () => {
  it.each([
    ['en', '3+ years of experience in retail banking', '3'],
    ['en', 'Three to five years as a bookkeeper', '3-5'],
    ['en', 'At least 2 yrs in a call centre', '2'],
    ['en', '3-5 years building web shops', '3-5'],
    ['en', '4+ years directly managing bakers', '4'],
    ['en', '2+ years successfully selling tiles', '2'],
    ['en', '3+ years’ experience in business analysis', '3'],
    ['en', '5 years in business development', '5'],
    ['en', '4-6 YOE', '4-6'],
    ['en', '2 years of driving experience, a clean driving record', '2'],
    ['en', 'Full driving licence and 2 years of van experience', '2'],
    ['en', 'Two years of experience. Background check required', '2'],
    ['en', 'Has been working on boats for 3-4 years', '3-4'],
    ['it', 'Esperienza triennale in cucina', '3'],
    ['pl', 'Dwuletnie doświadczenie w magazynie', '2'],
    ['en', 'Ideally at least one year of experience in a bakery', '1?'],
    ['en', '3–5+ years of experience with ledgers', '3'],
    ['en', 'A minimum of 2 years working with children', '2'],
    ['en', 'five (5) years of experience with boilers', '5'],
    ['en', '10 + years’ experience in underwriting', '10'],
    ['en', '2 or more years of kitchen experience', '2'],
    ['en', '5+ years of carpentry and 2+ years of leading a crew', '5 2'],
    ['en', '6 months of experience on a forklift', '0.5'],
    ['en', '18 months of sales experience', '1.5'],
    ['en', 'Ideally 4 years of experience in a bakery', '4?'],
    ['en', '4 years of experience in a bakery, ideally a large one', '4'],
    ['en', '5 years of experience in audit (preferred)', '5?'],
    ['en', '5 years of experience in audit required; 8 years preferred', '5 8?'],
    ['en', 'Welding: 2 years (Required)', '2'],
    ['en', 'Two years of service experience in hotels', '2'],
    ['en', 'You led people for at least 2 years', '2'],
    ['en', 'Up to 2 years of experience', '0-2'],
    ['en', 'We are looking for someone with 6 years of experience', '6'],
    ['de', 'mind. 3 Jahre Berufserfahrung im Einkauf', '3'],
    ['de', 'Mindestens zwei Jahre Erfahrung als Köchin', '2'],
    ['de', '3 bis 5 Jahre Praxiserfahrung', '3-5'],
    ['de', 'Eine 5-jährige Berufserfahrung in der Pflege', '5'],
    ['de', 'Idealerweise 2 Jahre Erfahrung im Vertrieb', '2?'],
    ['fr', '1 à 2 ans d’expérience en comptabilité', '1-2'],
    ['fr', 'Plus de 5 ans d’expérience dans la vente', '5'],
    ['fr', 'Vous justifiez d’au moins trois années d’expérience', '3'],
    ['fr', 'Expérience de 3/5 ans en cabinet', '3-5'],
    ['nl', 'Minimaal 3 jaar relevante werkervaring', '3'],
    ['nl', '1-2 jaar ervaring als planner', '1-2'],
    ['nl', 'Je hebt twee tot vier jaar ervaring in de zorg', '2-4'],
    ['es', 'Experiencia mínima de 4 años en logística', '4'],
    ['es', 'Al menos dos años de experiencia en hostelería', '2'],
    ['es', 'Entre 3 y 5 años de experiencia', '3-5'],
  ])('%s: %s → %s', (language, text, expected) => expect(show(text, language)).toBe(expected));
});

describe('years that are no experience asked', () => {
  it.each([
    ['en', 'Our founders have 40 years of experience in logistics', 'role'],
    ['en', 'Join a firm with 20 years of experience in toys', 'role'],
    ['en', 'We bring 12 years of experience to every garden', 'requirements'],
    ['en', 'You are 18 years or older', 'requirements'],
    ['en', '20 years in business', 'requirements'],
    ['en', 'Driving licence held for 3 years', 'requirements'],
    ['en', 'We are not looking for 10+ years of experience', 'requirements'],
    ['en', 'Candidates with more than 8 years of experience are overqualified', 'requirements'],
    ['de', 'Nicht älter als 5 Jahre Erfahrung', 'requirements'],
    ['en', 'Must be at least 21 years old', 'requirements'],
    ['en', 'Employed for a period of 2 years', 'logistics'],
    ['en', '12-month contract', 'logistics'],
    ['en', 'A 2 year contract, with experience reviews', 'logistics'],
    ['en', 'Options vest over 4 years with a one year cliff', 'requirements'],
    ['en', 'In your first 2 years you run the shop', 'role'],
    ['en', 'No accidents in the last 3 years', 'requirements'],
    ['en', 'Valid driver’s license held for at least 2 years', 'requirements'],
    ['en', 'Several years of experience in mining', 'requirements'],
    ['en', 'A 4-year degree', 'requirements'],
    ['en', 'You plan to stay with us for at least 2 years', 'requirements'],
    ['en', 'No 5 years of experience required, just curiosity', 'requirements'],
    ['en', 'We have worked in glass for 50 years', 'requirements'],
    ['en', 'Salary of $60,000 per year', 'requirements'],
    ['de', 'Mehrjährige Berufserfahrung', 'requirements'],
    ['de', 'Wir sind seit 30 Jahren am Markt', 'requirements'],
    ['de', 'Die Stelle ist auf 2 Jahre befristet', 'logistics'],
    ['de', 'Du bist mindestens 18 Jahre alt', 'requirements'],
    ['fr', 'CDD de 2 ans', 'logistics'],
    ['fr', 'Une entreprise créée il y a 10 ans', 'role'],
    ['nl', 'Contract voor 1 jaar', 'logistics'],
    ['nl', 'Je bent minimaal 18 jaar oud', 'requirements'],
    ['es', 'Llevamos más de 20 años de experiencia en el sector', 'role'],
    ['es', 'Contrato de 2 años', 'logistics'],
  ] as const)('%s: %s', (language, text, section) => expect(show(text, language, section)).toBe(''));
});

it('keeps the offsets of the words that state it', () => {
  const { sentence, context } = line('You bring 3+ years of experience.');
  const [found] = experience.extract(sentence, context);
  expect(sentence.text.slice(found!.start, found!.end)).toBe('3+ years');
});

it('stays quick on hostile text', () => {
  const text = `${'1 - '.repeat(3000)}${' '.repeat(3000)}${'9 or '.repeat(3000)}`;
  const start = performance.now();
  expect(show(text, 'en')).toBe('');
  expect(performance.now() - start).toBeLessThan(500);
});

describe('verdict', () => {
  const facet = (minYears: number) => ({
    id: 'x',
    kind: 'experience',
    data: { minYears },
    evidence: { block: 0, start: 0, end: 1, sentence: [0, 1] as [number, number], rule: 'x' },
  });
  const state = (minYears: number, experienceYears?: number) =>
    experience.judge([facet(minYears)], { ...EMPTY_PROFILE, experienceYears }, new Date(0))[0]!.state;
  it.each([
    [3, undefined, 'unknown'],
    [3, 3, 'met'],
    [3, 2, 'partly'],
    [3, 1.5, 'missed'],
    [10, 8, 'partly'],
    [10, 7, 'missed'],
    [1, 0, 'missed'],
  ] as const)('%s asked, %s there: %s', (asked, has, expected) => expect(state(asked, has)).toBe(expected));
});

describe('years that are the employer’s, or bar the reader', () => {
  it.each([
    'Started 12 years ago by an experienced baker',
    'Founded 12 years ago by an experienced baker',
    '15 years in business serving Cardiff',
    'Over-qualified applicants with more than 6 years of catering experience should not apply',
    'Join a team that has 20 years of tax experience, established in 1998',
    'People with over 9 years of sales experience need not apply',
  ])('%s', (text) => {
    expect(show(text, 'en')).toBe('');
    expect(show(text, 'en', 'responsibilities')).toBe('');
  });
  it.each([
    ['6 years in business development', '6'],
    ['4 years in business operations and planning', '4'],
    ['At least 5 years of bar management experience', '5'],
    ['2 years of van driving experience, a clean driving licence', '2'],
  ])('%s → %s', (text, expected) => expect(show(text, 'en')).toBe(expected));
});
