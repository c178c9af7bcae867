import { describe, expect, it } from 'vitest';
import { EMPTY_PROFILE, isEmptyProfile } from '../../../lib/model/profile';
import type { SectionLabel } from '../../../lib/model/section';
import { authorization } from '../../../lib/parser/kinds/authorization';
import { line } from './asks';

const OFFER = 'sponsorship-offered';
const NONE = 'no-sponsorship';
const WORK = 'must-be-authorized';
const CITIZEN = 'citizenship-required';
const CLEARED = 'clearance-required';

type Row = readonly [text: string, values: readonly string[], language?: string, section?: SectionLabel];

function read(text: string, language = 'en', section: SectionLabel = 'requirements') {
  const { sentence, context } = line(text, language, section);
  return authorization.extract(sentence, context).map(({ data }) => data);
}

const ROWS: readonly Row[] = [
  ['We are unable to sponsor work visas at this time.', [NONE]],
  ['No visa sponsorship for this role.', [NONE]],
  ['Visa sponsorship is not available.', [NONE]],
  ['The employer will not provide immigration sponsorship.', [NONE]],
  ['Must be able to work without sponsorship now or in the future.', [NONE]],
  ["We can't offer visa sponsorship.", [NONE]],
  ['Visa sponsorship available', [OFFER]],
  ['We offer visa sponsorship and help you move.', [OFFER], 'en', 'benefits'],
  ['We sponsor H-1B visas.', [OFFER]],
  ['We are willing to sponsor candidates who need it.', [OFFER]],
  ['You must be legally authorized to work in Canada.', [WORK]],
  ['Must have the right to work in the UK.', [WORK]],
  ['Eligible to work in Ireland', [WORK]],
  ['A valid work permit is required.', [WORK]],
  ['This employer participates in E-Verify.', [WORK], 'en', 'legal'],
  ['Stamp 4 or EU passport', [WORK]],
  ['Only Singaporeans and PRs', [WORK]],
  ['Right to work, reference and identity checks', [WORK]],
  ['Singapore citizens only', [CITIZEN]],
  ['Canadian citizenship or permanent residency', [WORK]],
  ['NZ citizens and permanent residents', [WORK]],
  ['US citizen / visa only', [WORK]],
  ['Citizenship or permanent residence (defence programme)', [CITIZEN]],
  ['EU settled status', [WORK]],
  ['Work authorization: Canada (Required)', [WORK]],
  ['Will sponsor', [OFFER]],
  ['Visa sponsorship: Yes', [OFFER]],
  ['Visa sponsorship: No', [NONE]],
  ['Sponsorship: not available', [NONE]],
  ['We can provide a Certificate of Sponsorship', [OFFER], 'en', 'benefits'],
  ['We are unable to issue a Certificate of Sponsorship', [NONE]],
  ['We do not hold a sponsor licence', [NONE]],
  ['This post does not meet the threshold for Skilled Worker sponsorship', [NONE]],
  ['We are an equal opportunity employer and participate in E-Verify', [WORK], 'en', 'legal'],
  ['Work authorization: Ireland', [WORK]],
  ['Work authorization: none needed', []],
  ['Work authorization: None', []],
  ['Work authorization: Not required', []],
  ['Work authorization: Any', []],
  ['Work authorization: Help on arrival', []],
  ['Work permit: we sponsor', []],
  ['Only Canadian citizens or permanent residents', [WORK]],
  ['Open to UK citizens and permanent residents', [WORK]],
  ['Must be US citizens or permanent residents', [WORK]],
  ['Our visitors are citizens or permanent residents', []],
  ['Guide citizens or permanent residents through the desk', []],
  ['Only advise citizens or permanent residents by letter', []],
  ['You file returns for US nationals and green card holders', []],
  ['You hold settled or pre-settled status', [WORK]],
  ['Settled status of invoices', []],
  ['Settled status help for European families', []],
  ['Sponsorship is available', [OFFER]],
  ['Visa and sponsorship available', [OFFER]],
  ['Marathon sponsorship: yes', [], 'en', 'benefits'],
  ['Course sponsorship: available', [], 'en', 'benefits'],
  ['Exam sponsorship available', [], 'en', 'benefits'],
  ['We issue certificates of sponsorship', [OFFER]],
  ['You will issue certificates of sponsorship', []],
  ['Assign certificates of sponsorship', []],
  ['Citizens and permanent residents of the town come to our desk', []],
  ['US citizens and green card holders are encouraged to apply', []],
  ['Event sponsorship: no experience needed', []],
  ['US citizenship may be required for certain projects', []],
  ['We will sponsor your local football team', [], 'en', 'benefits'],
  ['Deutsche Staatsangehörigkeit', [CITIZEN], 'de'],
  ['Je hebt een EU-paspoort', [WORK], 'nl'],
  ['NV1 clearance', [CLEARED]],
  ['TS/SCI with polygraph', [CLEARED]],
  ['This role does not qualify for sponsorship.', [NONE]],
  ['No C2C, no H1B', [NONE]],
  ['H1B transfers welcome', [OFFER]],
  ['Our passport to success is great people', []],
  ['We stamp out waste', []],
  ['Must be a US citizen', [CITIZEN]],
  ['U.S. citizenship is required.', [CITIZEN]],
  ['US Person status is required under ITAR.', [CITIZEN]],
  ['Open to British nationals only', [CITIZEN]],
  ['Active Secret clearance required', [CLEARED]],
  ['Ability to obtain a security clearance', [CLEARED]],
  ['Must be SC cleared', [CLEARED]],
  ['Security clearance: Top Secret', [CLEARED]],
  ['Eine gültige Arbeitserlaubnis für Deutschland ist erforderlich.', [WORK], 'de'],
  ['Die deutsche Staatsangehörigkeit ist zwingend erforderlich.', [CITIZEN], 'de'],
  ['Bereitschaft zur Sicherheitsüberprüfung (SÜ2)', [CLEARED], 'de'],
  ['Wir unterstützen dich beim Visum.', [OFFER], 'de', 'benefits'],
  ['Kein Visa-Sponsoring möglich', [NONE], 'de'],
  ['Vous êtes titulaire d’un permis de travail valide.', [WORK], 'fr'],
  ['Nationalité française obligatoire', [CITIZEN], 'fr'],
  ['Habilitation secret défense requise', [CLEARED], 'fr'],
  ['Nous prenons en charge votre visa et le titre de séjour.', [OFFER], 'fr', 'benefits'],
  ['Je beschikt over een geldige werkvergunning.', [WORK], 'nl'],
  ['Nederlandse nationaliteit vereist', [CITIZEN], 'nl'],
  ['Wij helpen met je visum.', [OFFER], 'nl', 'benefits'],
  ['Permiso de trabajo en España', [WORK], 'es'],
  ['Nacionalidad española imprescindible', [CITIZEN], 'es'],
  ['No ofrecemos patrocinio de visado.', [NONE], 'es'],
  ['Te ayudamos con el visado.', [OFFER], 'es', 'benefits'],
  ['US citizenship is not required.', []],
  ['Nationalité française non exigée', [], 'fr'],
  ['Die deutsche Staatsangehörigkeit ist nicht zwingend erforderlich.', [], 'de'],
  ['Clearance sale every spring', []],
  ['Organizational citizenship behaviours', []],
  ['We hire regardless of citizenship status.', [], 'en', 'legal'],
  ['We sponsor events and meetups.', [], 'en', 'about'],
  ['No clearance required', []],
  ['A security clearance is a plus.', []],
  ['You prepare visa petitions for our clients.', [], 'en', 'responsibilities'],
  ['Issue Visa cards to customers', [], 'en', 'about'],
  ['Able to work in a fast environment', []],
  ['Right to work a flexible schedule', []],
  ['Authorized reseller of tools', [], 'en', 'about'],
  ['Good corporate citizens', [], 'en', 'about'],
  ['Unabhängig von Nationalität und Herkunft', [], 'de', 'legal'],
];

describe('the right to work', () => {
  for (const [text, values, language, section] of ROWS) {
    it(`reads "${text}"`, () => {
      expect(read(text, language, section).map(({ value }) => value)).toEqual(values);
    });
  }
  it('keeps the country that the sentence names', () => {
    expect(read('You must be authorized to work in Canada.')).toEqual([{ value: WORK, country: 'CA' }]);
  });
});

describe('a country under its label', () => {
  const under = (label: string, text: string) => {
    const { sentence, context } = line(text, 'en', 'logistics');
    return authorization
      .extract({ ...sentence, heading: label }, context)
      .map(({ data: { value, country } }) => `${value} ${country}`);
  };

  it.each([
    ['Work authorisation:', 'United Kingdom (required)', ['must-be-authorized GB']],
    ['Work Authorization', 'Canada', ['must-be-authorized CA']],
    ['Work authorization:', 'Canada (preferred)', []],
    ['Work authorization:', 'Flexible hours', []],
    ['Location', 'United Kingdom', []],
  ])('"%s" over "%s"', (label, text, found) => expect(under(label, text)).toEqual(found));
});

describe('verdicts on the right to work', () => {
  const state = (data: { value: string; country?: string }, said: object) =>
    authorization.judge([{ data }] as never, { ...EMPTY_PROFILE, ...said }, new Date(0))[0]!.state;

  it('says unknown where the profile says nothing', () => {
    expect(state({ value: WORK, country: 'CA' }, {})).toBe('unknown');
    expect(state({ value: NONE }, {})).toBe('unknown');
  });
  it('goes by the countries the reader may work in', () => {
    expect(state({ value: WORK, country: 'CA' }, { workCountries: ['CA'] })).toBe('met');
    expect(state({ value: NONE, country: 'CA' }, { workCountries: ['FR'] })).toBe('missed');
  });
  it('goes by sponsorship where no country is named', () => {
    expect(state({ value: NONE }, { needsSponsorship: true })).toBe('missed');
    expect(state({ value: WORK }, { needsSponsorship: false })).toBe('met');
    expect(state({ value: OFFER }, { needsSponsorship: true })).toBe('met');
  });
  it('never guesses citizenship or clearance', () => {
    expect(state({ value: CITIZEN, country: 'US' }, { workCountries: ['US'] })).toBe('unknown');
    expect(state({ value: CLEARED }, { needsSponsorship: false })).toBe('unknown');
  });
  it('counts what was said of sponsorship as something said', () => {
    expect(isEmptyProfile({ ...EMPTY_PROFILE, needsSponsorship: false })).toBe(false);
    expect(isEmptyProfile({ ...EMPTY_PROFILE, workCountries: [] })).toBe(true);
  });
});
