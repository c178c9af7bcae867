import { describe, expect, it } from 'vitest';
import { EMPTY_PROFILE, type Profile } from '../../../lib/model/profile';
import type { SectionLabel } from '../../../lib/model/section';
import { fold } from '../../../lib/parser/fold';
import type { Context, Sentence } from '../../../lib/parser/kind';
import { workMode } from '../../../lib/parser/kinds/work-mode';
import { LEXICONS } from '../../../lib/parser/lexicons/all';
import { line } from './asks';

const english = LEXICONS.filter(({ language }) => language === 'en');

function context(lines: readonly (Partial<Sentence> & { text: string })[], language = 'en'): Context {
  const own = LEXICONS.filter((lexicon) => lexicon.language === language && language !== 'en');
  const sentences = lines.map(
    (line, block): Sentence => ({
      block,
      offset: 0,
      folded: fold(line.text),
      section: 'logistics',
      blockKind: 'paragraph',
      isHeading: false,
      heading: null,
      strength: null,
      ...line,
    }),
  );
  return {
    lexicons: [...own, ...english],
    language,
    title: null,
    company: null,
    place: null,
    sentences,
    at: 0,
  };
}

const short = ({ mode, officeDays }: { mode: string; officeDays?: number | undefined }) =>
  officeDays ? `${mode} ${officeDays}` : mode;

function read(
  text: string,
  section: SectionLabel = 'logistics',
  language = 'en',
  isHeading = false,
): string[] {
  if (!workMode.sections.includes(section)) return [];
  const around = context([{ text, section, isHeading }], language);
  return workMode.extract(around.sentences[0]!, around).map(({ data }) => short(data));
}

const ACCEPTED: readonly [text: string, modes: readonly string[]][] = [
  ['Hybrid schedule: Tuesday through Thursday in the office', ['hybrid 3']],
  ['Hybrid (Mon/Wed in office)', ['hybrid 2']],
  ['Work remotely: No', ['onsite']],
  ['Remote work: Yes', ['remote']],
  ['Is this a remote position? No', ['onsite']],
  ['You work sometimes from home, sometimes in the office', ['hybrid']],
  ['On-site Monday to Thursday, remote on Fridays', ['hybrid 4']],
  ['Remote Mondays and Fridays', ['hybrid 3']],
  ['Telework: up to 3 days per week', ['hybrid 2']],
  ['Coming into the office two to three times a week', ['hybrid 2']],
  ['Split your time between home and the lab', ['hybrid']],
  ['Telecommuting: 100%', ['remote']],
  ['Remote, Italy', ['remote']],
  ['Berlin (Hybrid)', ['hybrid']],
  ['Full time · On site', ['onsite']],
  ['Location: Austin, TX / Hybrid', ['hybrid']],
  ['Workplace type: Remote', ['remote']],
  ['In person', ['onsite']],
  ['Anywhere (100% Remote)', ['remote']],
  ['This position is fully remote.', ['remote']],
  ['You can work from home anywhere in Spain.', ['remote']],
  ['We are a remote-first company with a small office in Lisbon.', ['remote']],
  ['The role is on-site at our plant.', ['onsite']],
  ['We work in a hybrid model.', ['hybrid']],
  ['Three days a week in the office', ['hybrid 3']],
  ['3-5 days in the office', ['hybrid 3']],
  ['Two days a week from home', ['hybrid 3']],
  ['Up to 3 days per week working remotely', ['hybrid 2']],
  ['Hybrid: come to our London office twice a week', ['hybrid 2']],
  ['Remote-first, in the studio at least once a week', ['hybrid 1']],
  ['Five days a week in our office', ['onsite']],
  ['About 40% of your time in the office', ['hybrid']],
  ['A mix of remote and in-office work', ['hybrid']],
  ['Remote or hybrid', ['remote', 'hybrid']],
  ['Remote friendly for anyone within two hours of Madrid', ['remote']],
  ['A job with occasional home office', ['hybrid']],
  ['A field role with occasional on-site work at customers', []],
];

const FOREIGN: readonly [language: string, text: string, modes: readonly string[]][] = [
  ['de', 'Deutschlandweit remote', ['remote']],
  ['de', 'Homeoffice-Möglichkeiten von bis zu 2 Tagen pro Woche', ['hybrid 3']],
  ['de', 'Remote-Arbeit möglich: nein', ['onsite']],
  ['de', 'Ihr könnt remote oder im Büro arbeiten.', ['remote', 'onsite']],
  ['de', 'Sie arbeiten im Büro oder von zu Hause.', ['onsite', 'remote']],
  ['nl', 'Thuiswerken: nee', ['onsite']],
  ['es', 'Teletrabajo: no', ['onsite']],
  ['de', 'Drei Tage pro Woche im Büro', ['hybrid 3']],
  ['de', '2 Tage pro Woche Homeoffice', ['hybrid 3']],
  ['de', 'Wir leben ein hybrides Arbeitsmodell', ['hybrid']],
  ['de', 'Homeoffice ist möglich', ['hybrid']],
  ['nl', 'Je werkt voornamelijk op ons kantoor', ['onsite']],
  ['nl', 'Twee dagen per week thuiswerken', ['hybrid 3']],
  ['nl', 'Een hybride werkomgeving', ['hybrid']],
  ['fr', '2 jours de télétravail par semaine', ['hybrid 3']],
  ['fr', 'Poste en full remote', ['remote']],
  ['fr', 'Lyon · Hybride', ['hybrid']],
  ['fr', 'Télétravail 3j / semaine', ['hybrid 2']],
  ['es', 'La posición es 100% remota', ['remote']],
  ['es', 'Modelo de trabajo híbrido', ['hybrid']],
  ['es', 'Dos días a la semana de teletrabajo', ['hybrid 3']],
];

const REJECTED: readonly [section: SectionLabel, text: string, language?: string][] = [
  ['logistics', 'Store hours: Monday to Friday'],
  ['logistics', 'Remote: no problem where the line is good'],
  ['logistics', 'Remote sensing: yes'],
  ['logistics', 'Remote location: Full-time'],
  ['benefits', 'Two weeks of work from anywhere per year'],
  ['logistics', 'Kein Homeoffice', 'de'],
  ['logistics', 'Homeoffice nicht möglich', 'de'],
  ['logistics', 'Remote-Arbeit ausgeschlossen', 'de'],
  ['benefits', 'Hybrides Arbeiten bieten wir nicht an', 'de'],
  ['logistics', "Le télétravail n'est pas autorisé.", 'fr'],
  ['logistics', 'This role is not remote.'],
  ['logistics', "This position isn't hybrid."],
  ['responsibilities', 'Support remote customers in three regions.'],
  ['responsibilities', 'Operate the robots remotely and help with on-site setup.'],
  ['responsibilities', 'Calibrate remote sensors and remote controls.'],
  ['requirements', 'Thrives in a remote, async environment.'],
  ['requirements', 'Experience with hybrid cloud infrastructure.'],
  ['requirements', 'Comfortable leading remote teams.'],
  ['about', 'A remote-friendly culture since 2010.'],
  ['about', 'Our remote-first team builds hybrid vehicles.'],
  ['role', 'You will own remote access to our devices.'],
  ['role', 'Join the hybrid batteries group.'],
  ['logistics', 'This is not a remote position.'],
  ['logistics', 'Remote work is not possible.'],
  ['logistics', 'The interview takes place in person at our office.'],
  ['logistics', 'Visit the office two days a month.'],
  ['benefits', 'On-site gym and parking'],
  ['benefits', 'Home office budget of $500'],
  ['legal', 'Remote'],
];

describe('work-mode', () => {
  it.each(ACCEPTED)('reads "%s"', (text, modes) => {
    expect(read(text)).toEqual(modes);
  });

  it.each(FOREIGN)('reads %s: %s', (language, text, modes) => {
    expect(read(text, 'logistics', language)).toEqual(modes);
  });

  it.each(REJECTED)('takes nothing from %s: %s', (section, text, language) => {
    expect(read(text, section, language)).toEqual([]);
  });

  it('takes a mode from a title, not from a heading over prose', () => {
    expect(read('Data Engineer (Remote)', 'role', 'en', true)).toEqual(['remote']);
    expect(read('How hybrid working works for us', 'logistics', 'en', true)).toEqual([]);
    expect(read('Remote details', 'logistics', 'en', true)).toEqual([]);
  });

  it('lets an allowed home office mean hybrid only where no mode is stated', () => {
    const text = 'Option to work from home';
    expect(read(text, 'benefits')).toEqual(['hybrid']);
    const around = context([{ text, section: 'benefits' }, { text: 'This role is fully remote.' }]);
    expect(workMode.extract(around.sentences[0]!, around)).toEqual([]);
  });

  it('marks the very words', () => {
    const text = 'Porto (Hybrid)';
    const around = context([{ text }]);
    const [found] = workMode.extract(around.sentences[0]!, around);
    expect(text.slice(found!.start, found!.end)).toBe('Hybrid');
  });

  it('describes days and modes', () => {
    expect(workMode.describe({ mode: 'remote' })).toEqual({ key: 'mode.remote' });
    expect(workMode.describe({ mode: 'hybrid', officeDays: 2 })).toMatchObject({
      key: 'facet.workMode.officeDays',
      count: 2,
    });
  });
});

describe('a question and its answer on two lines', () => {
  const answers = (question: string, answer: string) => {
    const first = line(question, 'en', 'logistics').sentence;
    const second = line(answer, 'en', 'responsibilities').sentence;
    const context = { ...line(question).context, sentences: [first, second] };
    return [first, second].flatMap((sentence, at) =>
      workMode.extract(sentence, { ...context, at }).map(({ data }) => `${at} ${data.mode}`),
    );
  };

  it.each([
    ['Work remotely:', 'No', ['1 onsite']],
    ['Remote', 'Yes', ['1 remote']],
    ['Team', 'No', []],
    ['Remote', 'Full-time', ['0 remote']],
    ['Remote', 'Fully', ['0 remote']],
    ['Remote:', 'Fully', ['1 remote']],
    ['Work from home', 'Full time', ['0 remote']],
    ['Remote:', 'Full-time', []],
    ['Work remotely:', 'No experience needed', []],
  ])('"%s" and "%s"', (question, answer, found) => expect(answers(question, answer)).toEqual(found));
});

describe('work-mode, judged', () => {
  const judge = (
    modes: readonly [mode: 'remote' | 'hybrid' | 'onsite', officeDays?: number][],
    profile: Partial<Profile>,
  ) =>
    workMode
      .judge(
        modes.map(([mode, officeDays], at) => ({
          id: `${at}`,
          kind: 'work-mode',
          data: officeDays === undefined ? { mode } : { mode, officeDays },
          evidence: { block: 0, start: 0, end: 1, sentence: [0, 1] as [number, number], rule: 'work-mode' },
        })),
        { ...EMPTY_PROFILE, ...profile },
        new Date(0),
      )
      .map(({ state }) => state);

  it('is unknown where the profile says nothing', () => {
    expect(judge([['remote']], {})).toEqual(['unknown']);
  });

  it('holds modes and days against the profile', () => {
    expect(judge([['remote']], { workModes: ['remote'] })).toEqual(['met']);
    expect(judge([['onsite']], { workModes: ['remote'] })).toEqual(['missed']);
    expect(judge([['hybrid', 2]], { workModes: ['hybrid'], maxOfficeDays: 2 })).toEqual(['met']);
    expect(judge([['hybrid', 3]], { workModes: ['hybrid'], maxOfficeDays: 2 })).toEqual(['partly']);
    expect(judge([['hybrid', 4]], { workModes: ['hybrid'], maxOfficeDays: 2 })).toEqual(['missed']);
    expect(judge([['hybrid']], { workModes: ['hybrid'], maxOfficeDays: 2 })).toEqual(['not-stated']);
    expect(judge([['onsite']], { maxOfficeDays: 2 })).toEqual(['missed']);
  });

  it('takes several modes as alternatives', () => {
    expect(judge([['onsite'], ['remote']], { workModes: ['remote'] })).toEqual(['met', 'met']);
  });

  it('takes hybrid without days as the same statement as hybrid with days', () => {
    expect(judge([['hybrid'], ['hybrid', 4]], { workModes: ['hybrid'], maxOfficeDays: 1 })).toEqual([
      'missed',
      'missed',
    ]);
  });
});
