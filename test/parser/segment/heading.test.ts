import { describe, expect, it } from 'vitest';
import { LEXICONS } from '../../../lib/parser/lexicons/all';
import { formOf, nameHeading } from '../../../lib/parser/segment/heading';
import { block } from '../blocks';

const lexicon = (language: string) => LEXICONS.filter((one) => one.language === language);

describe('nameHeading', () => {
  it.each([
    ['en', 'requirements', 'Minimum Qualifications'],
    ['en', 'requirements', "What you'll bring:"],
    ['en', 'requirements', 'WHO YOU ARE'],
    ['en', 'requirements', '🔎 About you'],
    ['fr', 'compensation', 'REMUNERATION'],
    ['fr', 'requirements', 'COMPETENCES REQUISES'],
    ['es', 'responsibilities', 'QUE HARAS'],
    ['en', 'preferred', 'Preferred qualifications'],
    ['en', 'preferred', 'Nice-to-haves'],
    ['en', 'preferred', 'Bonus points if you have'],
    ['en', 'responsibilities', '1. Key Duties and Responsibilities'],
    ['en', 'responsibilities', 'What you’ll do'],
    ['en', 'responsibilities', 'A day in the life'],
    ['en', 'benefits', 'Perks & Benefits'],
    ['en', 'benefits', 'What we offer'],
    ['en', 'benefits', 'Why join us?'],
    ['en', 'compensation', 'Salary range (USD)'],
    ['en', 'logistics', 'Work schedule'],
    ['en', 'process', 'How to apply'],
    ['en', 'legal', 'Equal Opportunity Employer'],
    ['en', 'role', 'About the role'],
    ['en', 'about', 'About Northwind Traders'],
    ['en', 'about', 'About the team'],
    ['en', 'chrome', 'Similar jobs'],
    ['de', 'requirements', 'Das bringst du mit'],
    ['de', 'requirements', 'Ihr Profil'],
    ['de', 'responsibilities', 'Deine Aufgaben'],
    ['de', 'benefits', 'Was wir dir bieten'],
    ['fr', 'requirements', 'Profil recherché'],
    ['fr', 'responsibilities', 'Vos missions'],
    ['fr', 'benefits', 'Ce que nous offrons'],
    ['nl', 'requirements', 'Functie-eisen'],
    ['nl', 'responsibilities', 'Wat ga je doen?'],
    ['nl', 'benefits', 'Wat wij bieden'],
    ['es', 'requirements', 'Requisitos'],
    ['es', 'responsibilities', 'Tus funciones'],
    ['es', 'benefits', '¿Qué te ofrecemos?'],
  ])('%s: %s is headed "%s"', (language, section, text) => {
    expect(nameHeading(text, lexicon(language))).toEqual({ section, coverage: 1 });
  });

  it('takes the last words of a longer heading for its gist', () => {
    const named = nameHeading('Our wonderful Northwind benefits', lexicon('en'));
    expect(named?.section).toBe('benefits');
    expect(named?.coverage).toBeLessThan(1);
  });

  it.each(['', '—', '🙂', 'Tuesdays with Morrie'])('does not name "%s"', (text) => {
    expect(nameHeading(text, lexicon('en'))).toBeNull();
  });
});

describe('formOf', () => {
  it.each([
    ['tag', block('Anything', { kind: 'heading', level: 3 })],
    ['form', block('Tools:')],
    ['form', block('WHAT WE DO')],
    ['form', block('In bold', { bold: [[0, 7]] })],
    ['plain', block('Your tasks')],
    ['plain', block('These are your tasks.')],
    ['none', block('You write reports and you present them to people who would rather be elsewhere.')],
    ['none', block('Reports', { kind: 'item', level: 1 })],
    ['none', block('x'.repeat(91), { kind: 'heading', level: 2 })],
  ])('%s', (form, given) => {
    expect(formOf(given)).toBe(form);
  });
});
