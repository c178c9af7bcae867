import { describe, expect, it } from 'vitest';
import { hasGenderMark, isGeneric, namesOccupation } from '@/lib/page/job-words';
import { LEXICONS } from '@/lib/parser/lexicons/all';

describe('namesOccupation', () => {
  it.each([
    'Senior Baker',
    'Lagermitarbeiterin',
    'Zahnmedizinische Fachangestellte',
    'Heftruckchauffeur',
    'Éclusier H/F',
    'Técnico de Servicio',
    'Auxiliar de cocina',
    'Infermiere',
    'Pracownik magazynu',
    'Vývojář',
    'Säljare',
    'Sygeplejerske',
    'Head of Locks',
    'Ausbildung zum Kanalbauer',
    'Lotse:in',
    'Microbiologist',
    'Crew Member',
    'Leiterin Technik',
  ])('knows "%s"', (line) => expect(namesOccupation(line, LEXICONS)).toBe(true));

  it.each([
    'Our benefits',
    'Normaler Tag',
    'Leider nicht',
    'Factor',
    'Ghost ship',
    'Reagents',
    'Umsatz',
    'Privacy notice',
    'Wir bieten',
    'Les avantages',
    'Autopilot',
  ])('does not take "%s" for one', (line) => expect(namesOccupation(line, LEXICONS)).toBe(false));
});

describe('hasGenderMark', () => {
  it.each([
    'Lotse (m/w/d)',
    'Lotse (w|m|d)',
    'Pilote F/H',
    'Loods (m/v/x)',
    'Lotse*in',
    'Lotse (gn)',
    'Helfer/-in',
    'Pilot (K/M)',
  ])('finds the mark of "%s"', (line) => expect(hasGenderMark(line)).toBe(true));
  it.each(['24/7', 'and/or', 'w/o sugar', 'Km/h', 'Read this in Ulm', '(Mo-Fr)'])(
    'finds none in "%s"',
    (line) => expect(hasGenderMark(line)).toBe(false),
  );
});

describe('isGeneric', () => {
  it.each([
    'Careers',
    'Jobs & Karriere',
    'Unsere offenen Stellen',
    'Open positions',
    'Nos offres',
    'Job Description',
    '***',
  ])('knows "%s"', (line) => expect(isGeneric(line, LEXICONS)).toBe(true));
  it.each(['Job Coach', 'Lock Keeper', 'Weir Trust'])('leaves "%s"', (line) =>
    expect(isGeneric(line, LEXICONS)).toBe(false),
  );
});
