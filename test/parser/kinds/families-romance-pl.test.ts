import { describe, expect, it } from 'vitest';
import type { SectionLabel } from '../../../lib/model/section';
import type { Kind } from '../../../lib/parser/kind';
import { benefit } from '../../../lib/parser/kinds/benefit';
import { education } from '../../../lib/parser/kinds/education';
import { employment } from '../../../lib/parser/kinds/employment';
import { experience } from '../../../lib/parser/kinds/experience';
import { location } from '../../../lib/parser/kinds/location';
import { skill } from '../../../lib/parser/kinds/skill';
import { line } from './asks';

function read<D>(kind: Kind<D>, text: string, language: string, section: SectionLabel): D[] {
  const { sentence, context } = line(text, language, section);
  return kind.extract(sentence, context).map(({ data }) => data);
}

describe('a number behind its label', () => {
  it.each([
    ['fr', 'Années d’expérience : 3', { minYears: 3 }],
    ['es', 'Años de experiencia: 5', { minYears: 5 }],
    ['es', 'Años de experiencia: 2-4', { minYears: 2, maxYears: 4 }],
    ['pt', 'Anos de experiência: 2', { minYears: 2 }],
    ['it', 'Anni di esperienza: 3', { minYears: 3 }],
    ['pl', 'Lata doświadczenia: 4', { minYears: 4 }],
    ['en', 'Years of experience: 6', { minYears: 6 }],
  ])('%s: %s', (language, text, years) => {
    expect(read(experience, text, language, 'requirements')).toEqual([years]);
  });

  it.each([
    ['es', 'Años de experiencia: 1998', 'requirements'],
    ['es', 'Años de experiencia de la empresa: 60', 'requirements'],
    ['fr', 'Années d’expérience : 3', 'about'],
  ] as const)('%s: none in "%s"', (language, text, section) => {
    expect(read(experience, text, language, section)).toEqual([]);
  });
});

describe('degrees', () => {
  it.each([
    ['fr', 'Étudiant d’une grande Ecole de commerce', 'master'],
    ['fr', 'Titulaire du DSCG', 'master'],
    ['fr', 'Niveau L3 en chimie', 'bachelor'],
    ['fr', 'Diplôme d’État infirmier', 'bachelor'],
    ['es', 'Contaduría (titulado o pasante)', 'bachelor'],
    ['es', 'Estudios terciarios en logística', 'associate'],
    ['es', 'TSU en logística', 'associate'],
  ])('%s: %s', (language, text, level) => {
    expect(read(education, text, language, 'requirements')[0]?.level).toBe(level);
  });

  it.each([
    ['es', 'Desarrolla tu carrera en el puerto'],
    ['es', 'Nivel medio de inglés oral'],
  ])('%s: none in "%s"', (language, text) => {
    expect(read(education, text, language, 'requirements')).toEqual([]);
  });
});

describe('contracts', () => {
  it.each([
    ['fr', 'Contrat saisonnier', ['temporary']],
    ['es', 'Contrato a plazo fijo', ['temporary']],
    ['es', 'Contrato a término indefinido', ['permanent']],
    ['es', 'Contrato por obra o labor', ['temporary']],
    ['es', 'Un contrato estable', []],
    ['it', 'Full time dal lunedì al venerdì', ['full-time']],
    ['it', 'Part-time 20 ore', ['part-time']],
  ])('%s: %s', (language, text, types) => {
    expect(read(employment, text, language, 'logistics').map(({ type }) => type)).toEqual(types);
  });
});

describe('benefits', () => {
  it.each([
    ['fr', 'Indemnités kilométriques', ['commuter']],
    ['es', 'Universidad corporativa', ['learning']],
    ['pt', 'Plano previdenciário complementar', ['retirement']],
    ['pl', 'Ubezpieczenie szpitalne', ['health-insurance']],
    ['pl', 'Program wellbeingowy', ['wellness']],
    ['pl', 'LUX MED Sp. z o.o.', []],
  ])('%s: %s', (language, text, categories) => {
    expect(read(benefit, text, language, 'benefits').map(({ category }) => category)).toEqual(categories);
  });
});

describe('names behind an article without its vowel', () => {
  it.each([
    ['fr', 'Maîtrise d’Excel', ['Excel']],
    ['it', 'Conoscenza dell’Excel', ['Excel']],
    ['fr', 'O’Excel est un nom', []],
  ])('%s: %s', (language, text, names) => {
    expect(read(skill, text, language, 'requirements').map(({ name }) => name)).toEqual(names);
  });
});

describe('letters of a state behind a town', () => {
  it.each([
    ['pt', 'Local: Curitiba, PR', 'BR Curitiba'],
    ['pt', 'Local: Vitória, ES', 'BR Vitória'],
    ['pt', 'Local: Porto Alegre, RS', 'BR Porto Alegre'],
    ['it', 'Sede: Bergamo, BG', 'IT Bergamo'],
    ['it', 'Sede: Como, CO', 'IT Como'],
    ['es', 'Ubicación: Monterrey, NL', 'MX Monterrey'],
    ['es', 'Ubicación: Bogotá, D.C.', 'CO Bogotá'],
    ['it', 'Sede: Boston, MA', 'US Boston'],
    ['pt', 'Local: Miami, FL', 'US Miami'],
    ['en', 'Location: Oxford, MS', 'US Oxford'],
  ])('%s: %s', (language, text, place) => {
    expect(
      read(location, text, language, 'logistics').map(({ country, city }) => `${country} ${city}`),
    ).toEqual([place]);
  });
});
