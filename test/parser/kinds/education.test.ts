import { describe, expect, it } from 'vitest';
import { type EducationLevel, EMPTY_PROFILE } from '../../../lib/model/profile';
import type { SectionLabel } from '../../../lib/model/section';
import { education } from '../../../lib/parser/kinds/education';
import { read } from './asks';

/** "bachelor" is asked, "bachelor?" wished for, "bachelor=" replaceable by experience. */
const show = (text: string, language: string, section?: SectionLabel) =>
  read(education, text, language, section)
    .map(
      ({ data, strength }) =>
        `${data.level}${data.orEquivalent ? '=' : ''}${data.isPursuing ? '…' : ''}${strength === 'nice' ? '?' : ''}`,
    )
    .join(' ');

describe('education asked', () => {
  it.each([
    ['en', 'Bachelor’s degree in chemistry', 'bachelor'],
    ['en', 'BS/MS in physics', 'bachelor'],
    ['en', 'A degree in marine biology', 'bachelor'],
    ['en', 'Level 3 early years qualification', 'vocational'],
    ['en', 'Three A levels', 'secondary'],
    ['en', 'Bachelor’s degree required, Master’s preferred', 'bachelor master?'],
    ['en', 'Bachelor’s degree in law (Master’s degree a plus)', 'bachelor master?'],
    ['en', 'Bachelor’s or Master’s degree in statistics preferred', 'bachelor?'],
    ['en', 'Master’s or PhD in linguistics', 'master'],
    ['en', 'PhD in astronomy', 'doctorate'],
    ['en', 'MBA preferred', 'master?'],
    ['en', 'Educated to A-level standard', 'secondary'],
    ['en', 'N6 in Mechanical Engineering', 'vocational'],
    ['en', 'ADN or BSN', 'associate'],
    ['en', 'Graduation is a must', 'bachelor'],
    ['en', 'MPH or MPA', 'master'],
    ['en', 'PharmD', 'doctorate'],
    ['es', 'Grado Universitario en Turismo', 'bachelor'],
    ['en', 'Advanced degree in nursing', 'master'],
    ['en', 'High school diploma or GED', 'secondary'],
    ['en', 'High school diploma or equivalent', 'secondary'],
    ['en', 'Associate degree in accounting', 'associate'],
    ['en', 'Associate’s or Bachelor’s degree', 'associate'],
    ['en', 'B.Sc. in geology or equivalent practical experience', 'bachelor='],
    ['en', 'University degree or relevant work experience', 'bachelor='],
    ['en', 'Currently pursuing a Bachelor’s degree in design', 'bachelor…'],
    ['en', 'Vocational training in metalwork', 'vocational'],
    ['en', 'A degree is a plus', 'bachelor?'],
    ['en', 'Degree preferred but not required', 'bachelor?'],
    ['en', 'A degree is desirable but not essential', 'bachelor?'],
    ['en', 'It is likely, but not essential, that you have a degree', 'bachelor?'],
    ['en', 'Certificate or diploma in horticulture', 'vocational'],
    ['en', 'Diploma or degree in horticulture', 'vocational'],
    ['en', 'Advanced diploma in dairy technology', 'associate'],
    ['en', 'Secondary education with a school-leaving examination', 'secondary'],
    ['en', 'PhD positions in marine biology', ''],
    ['en', 'We meet at the High School gymnasium', ''],
    ['de', 'Abgeschlossenes Studium der Biologie', 'bachelor'],
    ['de', 'Abgeschlossene Ausbildung oder Studium im Bauwesen', 'vocational'],
    ['de', 'Kaufmännische Ausbildung', 'vocational'],
    ['de', 'Hochschulabschluss oder vergleichbare Berufserfahrung', 'bachelor='],
    ['de', 'Bachelor oder Master in Mathematik', 'bachelor'],
    ['de', 'Masterabschluss wünschenswert', 'master?'],
    ['fr', 'Diplômé d’une grande école', 'master'],
    ['fr', 'Formation Bac +5 en finance', 'master'],
    ['fr', 'Titulaire d’un bac+3 en gestion', 'bachelor'],
    ['fr', 'BTS ou DUT en électronique', 'associate'],
    ['fr', 'École d’ingénieurs', 'master'],
    ['nl', 'Afgeronde hbo-opleiding', 'bachelor'],
    ['nl', 'HBO/WO werk- en denkniveau', 'bachelor'],
    ['nl', 'Minimaal mbo 4 niveau', 'vocational'],
    ['es', 'Titulación universitaria en economía', 'bachelor'],
    ['es', 'Grado en Derecho', 'bachelor'],
    ['es', 'Máster en finanzas deseable', 'master?'],
    ['es', 'Formación profesional de grado superior', 'vocational'],
    ['en', 'Masters Degree (required)', 'master'],
    ['en', 'Educated to degree level', 'bachelor'],
    ['en', 'University degree or college diploma in nursing', 'associate'],
    ['en', 'NVQ Level 2 in catering', 'vocational'],
    ['en', 'GCSEs in maths and science', 'secondary'],
    ['en', 'Leaving Certificate or above', 'secondary'],
    ['en', 'B.Com or M.Com', 'bachelor'],
    ['de', 'Ausbildung als Tischler', 'vocational'],
    ['de', 'Abgeschlossene pflegerische Ausbildung', 'vocational'],
    ['de', 'Staatlich anerkannte/r Heilerziehungspfleger/in', 'vocational'],
    ['de', 'Guter Realschulabschluss', 'secondary'],
    ['de', 'Meister oder Techniker', 'vocational'],
    ['de', 'Abgeschlossenes Fachhochschulstudium', 'bachelor'],
    ['de', 'Zweites juristisches Staatsexamen', 'master'],
    ['fr', 'Bac+2 en gestion', 'associate'],
    ['fr', 'Bac+4/5 en chimie', 'master'],
    ['fr', 'Diplôme d’État d’auxiliaire de puériculture', 'vocational'],
    ['fr', 'Baccalauréat en comptabilité', 'bachelor'],
    ['nl', 'Afgeronde mbo/hbo-opleiding', 'vocational'],
    ['nl', 'Diploma verzorgende IG', 'vocational'],
    ['es', 'Preparatoria terminada', 'secondary'],
    ['es', 'Egresado de la carrera de arquitectura', 'bachelor'],
    ['es', 'Licenciatura en letras, se valorará máster en edición', 'bachelor master?'],
    ['pt', 'No mínimo ensino médio completo', 'secondary'],
    ['pt', 'Superior completo em farmácia', 'bachelor'],
    ['it', 'Qualifica OSS', 'vocational'],
    ['it', 'Licenza media', 'secondary'],
    ['pl', 'Wykształcenie minimum średnie', 'secondary'],
    ['pl', 'Wykształcenie wyższe techniczne', 'bachelor'],
  ])('%s: %s → %s', (language, text, expected) => expect(show(text, language)).toBe(expected));
});

describe('words that ask no education', () => {
  it.each([
    ['en', 'No degree required'],
    ['en', 'You ship LLM features'],
    ['en', 'We look for a level II technician'],
    ['en', 'NAS/SAN storage'],
    ['de', 'Erfahrung als IT Techniker (m/w/d)'],
    ['en', 'A degree is not required'],
    ['en', 'You work with a high degree of ownership'],
    ['en', 'Experience with master data'],
    ['en', 'The JD says that German is needed'],
    ['en', 'Certified Scrum Master'],
    ['en', 'You worked as a sales associate'],
    ['en', 'Plan bachelor parties for our guests'],
    ['en', '360-degree feedback'],
    ['en', 'Ovens up to 300 degrees'],
    ['en', 'We offer tuition reimbursement for a Bachelor’s degree'],
    ['en', 'Worked as a BA in a bank'],
    ['en', 'You master the craft'],
    ['de', 'Du beherrschst Master Data Management'],
    ['de', 'Erfahrung als Scrum Master'],
    ['de', 'Kein Studium erforderlich'],
    ['fr', 'Esprit de formation continue'],
    ['fr', 'Gestion des licences logicielles'],
    ['nl', 'Je werkt als Scrum Master'],
    ['es', 'Alto grado de autonomía'],
    ['en', 'Experience preparing pupils for French up to A-level'],
    ['en', 'College students are welcome'],
    ['de', 'Erfahrung in der Ausbildung von Auszubildenden'],
    ['fr', 'Sans diplôme'],
    ['nl', 'Beschikbaar op di, wo en vr'],
  ])('%s: %s', (language, text) => expect(show(text, language)).toBe(''));

  it('takes no bare "degree" outside what is asked', () => {
    expect(show('A role with some degree in planning', 'en', 'role')).toBe('');
    expect(show('Du suchst eine Ausbildung zum Gärtner?', 'de', 'role')).toBe('');
  });
});

describe('verdict', () => {
  const state = (
    level: EducationLevel,
    has?: EducationLevel,
    more: { orEquivalent?: boolean; isPursuing?: boolean; years?: number } = {},
  ) => {
    const data = { level, orEquivalent: more.orEquivalent ?? false, isPursuing: more.isPursuing };
    const facet = {
      id: 'x',
      kind: 'education',
      data,
      evidence: { block: 0, start: 0, end: 1, sentence: [0, 1] as [number, number], rule: 'x' },
    };
    return education.judge(
      [facet],
      { ...EMPTY_PROFILE, education: has, experienceYears: more.years },
      new Date(0),
    )[0]!.state;
  };
  it('goes by the order of levels', () => {
    expect(state('bachelor')).toBe('unknown');
    expect(state('bachelor', 'master')).toBe('met');
    expect(state('bachelor', 'bachelor')).toBe('met');
    expect(state('bachelor', 'associate')).toBe('missed');
  });
  it('lets experience stand in only where the posting does', () => {
    expect(state('bachelor', 'secondary', { orEquivalent: true, years: 5 })).toBe('partly');
    expect(state('bachelor', 'secondary', { orEquivalent: true })).toBe('missed');
    expect(state('bachelor', 'secondary', { years: 5 })).toBe('missed');
  });
  it('does not know who is still studying', () => {
    expect(state('bachelor', 'secondary', { isPursuing: true })).toBe('unknown');
  });
});

describe('levels and cycles that are no schooling', () => {
  it.each([
    ['en', 'Level 2 in terms of our hygiene award'],
    ['en', 'Level 3 first response training award'],
    ['es', 'Coordinar ciclos medios de venta'],
    ['es', 'Un ciclo superior de compras'],
    ['es', 'Módulo superior de la caldera'],
  ])('%s: %s', (own, text) => expect(show(text, own)).toBe(''));
  it.each([
    ['en', 'Level 3 award in teaching', 'vocational'],
    ['en', 'Level 2 plumbing diploma', 'vocational'],
    ['en', 'Level 3 beauty and spa therapy diploma', 'vocational'],
    ['es', 'Ciclo superior de Mantenimiento', 'vocational'],
    ['es', 'Ciclo medio en peluquería', 'vocational'],
    ['es', 'Módulo de grado superior', 'vocational'],
  ])('%s: %s → %s', (own, text, expected) => expect(show(text, own)).toBe(expected));
});
