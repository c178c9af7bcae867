import { describe, expect, test } from 'vitest';
import { EMPTY_PROFILE, type EmploymentType } from '../../../lib/model/profile';
import type { SectionLabel } from '../../../lib/model/section';
import { employment } from '../../../lib/parser/kinds/employment';
import { line } from './asks';

function read(
  text: string,
  section: SectionLabel = 'logistics',
  language = 'en',
  title: string | null = null,
) {
  const { sentence, context } = line(text, language, section);
  if (!employment.sections.includes(section)) return [];
  return employment.extract(sentence, { ...context, title }).map(({ data }) => data.type);
}

describe('English', () => {
  test.each<[text: string, expected: EmploymentType[], section?: SectionLabel]>([
    ['Full-time', ['full-time']],
    ['Austin, TX · Full time · Hybrid', ['full-time']],
    ['Job type: Part-time', ['part-time']],
    [
      'This is a permanent, full-time role with a bonus and a pension plan',
      ['full-time', 'permanent'],
      'benefits',
    ],
    ['The position is for a part-time employee in the shop', ['part-time']],
    ['A fixed-term contract that may become a permanent position', ['temporary']],
    ['Self employed', ['freelance']],
    ['Employment Type: Full-time, Permanent', ['full-time', 'permanent']],
    ['This is a full-time position based in Leeds.', ['full-time'], 'requirements'],
    ['We are looking for a part-time bookkeeper.', ['part-time'], 'role'],
    ['Full-time or part-time', ['full-time', 'part-time']],
    ['This is a permanent role.', ['permanent'], 'role'],
    ['6-month contract', ['contract']],
    ['12 month contract with a possible extension', ['contract']],
    ['Contract', ['contract']],
    ['This is a 1099 position.', ['contract'], 'role'],
    ['You will be engaged as an independent contractor.', ['contract']],
    ['Contract-to-hire', ['contract']],
    ['2 x Temporary Full Time - 38 hours', ['full-time', 'temporary']],
    ['Hours: 1.0 FTE', ['full-time']],
    ['0.6 FTE, term time', ['part-time']],
    ['Duration: one year contract', ['contract']],
    ['There will be a contract of 3 months, renewable.', ['contract']],
    ['They are looking for a temporary pastry cook.', ['temporary'], 'role'],
    ['Recruitment of permanent, contract and interim talent', [], 'about'],
    ['Twenty full-time bakers and 3 vans', [], 'about'],
    ['Fixed-term contract until December', ['temporary']],
    ['This is a temporary position for the summer season.', ['temporary']],
    ['Maternity cover', ['temporary']],
    ['Freelance', ['freelance']],
    ['We are hiring freelance illustrators.', ['freelance'], 'role'],
    ['This internship is paid and starts in June.', ['internship'], 'role'],
    ['Appointment: term, not to exceed 18 months', ['temporary']],
    ['Full-TimeBack End', ['full-time'], 'role'],
    ['As a part-time tutor you will meet pupils online.', ['part-time'], 'responsibilities'],
  ])('%s', (text, expected, section) => {
    expect(read(text, section)).toEqual(expected);
  });

  test.each<[title: string, expected: EmploymentType[]]>([
    ['Marketing Intern', ['internship']],
    ['Shop assistant (Part-time)', ['part-time']],
    ['Freelance Photographer', ['freelance']],
    ['Contracts Manager', []],
    ['Internal Auditor', []],
  ])('title: %s', (title, expected) => {
    expect(read(title, 'role', 'en', title)).toEqual(expected);
  });
});

describe('other languages', () => {
  test.each<[language: string, text: string, expected: EmploymentType[], section?: SectionLabel]>([
    ['de', 'Vollzeit', ['full-time']],
    ['de', 'In Vollzeit oder Teilzeit', ['full-time', 'part-time']],
    ['de', 'Buchhalterin in Teilzeit oder Vollzeit', ['part-time', 'full-time']],
    ['de', 'Teilzeit oder Vollzeit', ['part-time', 'full-time']],
    ['de', 'Ein unbefristeter Arbeitsvertrag', ['permanent'], 'benefits'],
    ['de', 'Die Stelle ist zunächst befristet auf zwei Jahre', ['temporary']],
    ['de', 'Vertragsart: Festanstellung Ort: Bonn Beginn: sofort', ['permanent']],
    ['de', 'Elternzeitvertretung', ['temporary']],
    ['fr', 'CDI', ['permanent']],
    ['fr', 'Poste en CDI à temps plein', ['full-time', 'permanent']],
    ['fr', 'Type de contrat : CDD 6 mois', ['temporary']],
    ['fr', 'Stage de 6 mois à partir de mars', ['internship']],
    ['nl', 'Een vast contract', ['permanent'], 'benefits'],
    ['nl', 'Contract voor onbepaalde tijd', ['permanent'], 'benefits'],
    ['nl', 'Fulltime of parttime', ['full-time', 'part-time']],
    ['nl', 'Een tijdelijk contract van een jaar', ['temporary']],
    ['es', 'Contrato indefinido y jornada completa', ['permanent', 'full-time']],
    ['es', 'Tipo de contrato: temporal', ['temporary']],
    ['es', 'Media jornada', ['part-time']],
  ])('%s: %s', (language, text, expected, section) => {
    expect(read(text, section, language).sort()).toEqual([...expected].sort());
  });

  test('a working student works part of the time', () => {
    const title = 'Werkstudent (m/w/d) Einkauf';
    expect(read(title, 'role', 'de', title)).toEqual(['part-time']);
  });
});

describe('what says nothing of the employment', () => {
  test.each<[section: SectionLabel, text: string, language?: string]>([
    ['benefits', 'Full-time employees receive 25 days of leave'],
    ['benefits', 'Employment contract'],
    ['logistics', 'You sell to shops (B2B) and at home'],
    ['about', 'An agency for staff of all sorts: temporary work, permanent positions'],
    ['benefits', 'Health insurance for all full-time staff'],
    ['responsibilities', 'Lead contract negotiations with suppliers'],
    ['responsibilities', 'Clean up temporary files'],
    ['benefits', 'Full time off between the years'],
    ['requirements', 'Open to citizens and permanent residents'],
    ['requirements', 'Internship experience is enough'],
    ['requirements', 'Two years of full-time experience'],
    ['requirements', 'Five years of full-time equivalent experience'],
    ['process', 'State the hours a week you worked (if part time)'],
    ['responsibilities', 'Define the long-term roadmap'],
    ['requirements', 'Experience with smart contracts'],
    ['responsibilities', 'Manage contractors and freelancers'],
    ['benefits', 'Short-term disability'],
    ['chrome', 'Full-Time'],
    ['requirements', 'Erste Praktika absolviert', 'de'],
    ['benefits', 'Zuschuss für alle Vollzeitmitarbeitenden', 'de'],
    ['requirements', 'Un premier stage réussi', 'fr'],
    ['role', 'This is not a full-time position.'],
    ['role', 'No es jornada parcial', 'es'],
  ])('%s: %s', (section, text, language) => {
    expect(read(text, section, language)).toEqual([]);
  });
});

describe('judging', () => {
  const judge = (types: EmploymentType[], wanted?: EmploymentType[]) =>
    employment
      .judge(
        types.map((type) => ({
          id: `employment-0-${type}`,
          kind: 'employment',
          data: { type },
          evidence: { block: 0, start: 0, end: 1, sentence: [0, 1], rule: 'employment:bare' },
        })),
        wanted ? { ...EMPTY_PROFILE, employmentTypes: wanted } : EMPTY_PROFILE,
        new Date(0),
      )
      .map(({ state }) => state);

  test('types of one sort are alternatives, those of two are not', () => {
    expect(judge(['full-time', 'part-time'], ['part-time'])).toEqual(['met', 'met']);
    expect(judge(['full-time', 'temporary'], ['full-time', 'permanent'])).toEqual(['met', 'missed']);
  });

  test('what the profile does not say is unknown', () => {
    expect(judge(['full-time'])).toEqual(['unknown']);
    expect(judge(['full-time'], [])).toEqual(['unknown']);
    expect(judge(['temporary'], ['full-time'])).toEqual(['unknown']);
  });
});
