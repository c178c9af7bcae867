import { describe, expect, it } from 'vitest';
import { EMPTY_PROFILE, type Profile } from '../../../lib/model/profile';
import type { SectionLabel } from '../../../lib/model/section';
import { language } from '../../../lib/parser/kinds/language';
import { read } from './asks';

/** "de:fluent" is asked fluently, "de?" wished for, "de|fr" German or French. */
const show = (text: string, own: string, section?: SectionLabel) =>
  read(language, text, own, section)
    .map(
      ({ data, strength }) =>
        `${data.code}${(data.or ?? []).map((code) => `|${code}`).join('')}${data.level ? `:${data.level}` : ''}${strength === 'nice' ? '?' : ''}`,
    )
    .join(' ');

describe('languages asked', () => {
  it.each([
    ['en', 'Fluent in English and German', 'en:fluent de:fluent'],
    ['en', 'Languages: Spanish, English', 'es en'],
    ['en', 'C1 German', 'de:C1'],
    ['en', 'Conversant in French', 'fr'],
    ['nl', 'Je communiceert goed in het Duits', 'de:professional'],
    ['nl', 'Nederlandssprekende kandidaten', 'nl'],
    ['en', 'Fluency in Welsh is desirable', 'cy:fluent?'],
    ['de', 'Beherrschung der deutschen und englischen Sprache', 'de en'],
    ['nl', 'Goede beheersing van de Nederlandse én Engelse taal', 'nl:professional en:professional'],
    ['es', 'Buena redacción en español e inglés', 'es en'],
    ['fr', 'Allemand courant', 'de:fluent'],
    ['en', 'Dutch (B2) and English (C1)', 'nl:B2 en:C1'],
    ['en', 'Excellent written and spoken English', 'en:fluent'],
    ['en', 'Very good English skills', 'en:fluent'],
    ['en', 'Languages: Italian (fluent), Finnish (basic)', 'it:fluent fi:basic'],
    ['en', 'Fluent in Marathi or Kannada', 'mr|kn:fluent kn|mr:fluent'],
    ['en', 'Good spoken isiZulu', 'zu:professional'],
    ['en', 'Native or fluent Italian speaker', 'it:fluent'],
    ['en', 'Ability to read and write in Portuguese', 'pt'],
    ['en', 'You speak Polish fluently', 'pl:fluent'],
    ['en', 'French is a plus', 'fr?'],
    ['en', 'English, ideally also Swedish', 'en sv?'],
    ['en', 'Fluent English; Japanese would be a bonus', 'en:fluent ja?'],
    ['en', 'Fluency in German or French', 'de|fr:fluent fr|de:fluent'],
    ['en', 'Business-level Mandarin', 'zh:professional'],
    ['en', 'German (nice to have)', 'de?'],
    ['en', 'German not required but a plus', 'de?'],
    ['en', 'English', 'en'],
    ['de', 'Verhandlungssichere Deutschkenntnisse', 'de:fluent'],
    ['de', 'Fließendes Deutsch und gutes Englisch', 'de:fluent en:professional'],
    ['de', 'Deutsch- und Englischkenntnisse', 'de en'],
    ['de', 'Gute Englischkenntnisse (mind. B2)', 'en:B2'],
    ['de', 'Deutsch C2, Englisch C1', 'de:C2 en:C1'],
    ['de', 'Du sprichst Deutsch auf Niveau B2', 'de:B2'],
    ['de', 'Französischkenntnisse sind von Vorteil', 'fr?'],
    ['fr', 'Anglais courant', 'en:fluent'],
    ['fr', 'Vous maîtrisez l’anglais à l’oral', 'en'],
    ['fr', 'L’allemand est un plus', 'de?'],
    ['fr', 'Langues : français, anglais', 'fr en'],
    ['fr', 'Notions d’espagnol', 'es:basic'],
    ['nl', 'Goede beheersing van het Nederlands', 'nl:professional'],
    ['nl', 'Je spreekt vloeiend Engels', 'en:fluent'],
    ['nl', 'Beheersing van de Duitse taal is een pré', 'de?'],
    ['nl', 'Nederlands en Engels in woord en geschrift', 'nl en'],
    ['es', 'Inglés alto (B2)', 'en:B2'],
    ['es', 'Nivel de francés avanzado', 'fr:fluent'],
    ['es', 'Se valorará alemán', 'de?'],
    ['es', 'Idiomas: español e inglés', 'es en'],
  ])('%s: %s → %s', (own, text, expected) => expect(show(text, own)).toBe(expected));
});

describe('languages not asked', () => {
  it.each([
    ['en', 'No German required'],
    ['en', 'German is not necessary'],
    ['en', 'See all English Speaking Jobs in Spain'],
    ['en', 'Knowledge of the French market'],
    ['en', 'Good contacts to German customers'],
    ['en', 'You edit English content of good quality'],
    ['en', 'Experience with a programming language such as Python'],
    ['en', 'Please send your CV in English'],
    ['en', 'Our working language is English'],
    ['en', 'Good at polish and shine'],
    ['en', 'Strong background in Italian law'],
    ['en', 'Team of Spanish engineers with good skills'],
    ['de', 'Gute Kenntnisse des deutschen Steuerrechts'],
    ['de', 'Sehr gute Kontakte zu englischen Kunden'],
    ['de', 'Deutsch ist nicht erforderlich'],
    ['de', 'Bitte Bewerbung auf Englisch'],
    ['fr', 'Bonne connaissance du marché français'],
    ['fr', 'Des clients anglais de bon niveau'],
    ['nl', 'Kennis van de Nederlandse markt'],
    ['nl', 'Goede contacten met Duitse klanten'],
    ['es', 'Conocimiento del mercado español'],
    ['es', 'Clientes de nivel alto en el sector alemán'],
  ])('%s: %s', (own, text) => expect(show(text, own)).toBe(''));

  it('does not take the language of a task for one that is asked', () => {
    expect(show('You write our English newsletter', 'en', 'responsibilities')).toBe('');
  });
});

describe('verdict', () => {
  const state = (
    data: { code: string; level?: 'fluent' | 'B2' | 'C2'; or?: string[] },
    languages: Profile['languages'],
  ) => {
    const facet = {
      id: 'x',
      kind: 'language',
      data,
      evidence: { block: 0, start: 0, end: 1, sentence: [0, 1] as [number, number], rule: 'x' },
    };
    return language.judge([facet], { ...EMPTY_PROFILE, languages }, new Date(0))[0]!.state;
  };
  it('goes by code and level', () => {
    expect(state({ code: 'de' }, [])).toBe('unknown');
    expect(state({ code: 'de' }, [{ code: 'fr', level: 'native' }])).toBe('missed');
    expect(state({ code: 'de' }, [{ code: 'de', level: 'basic' }])).toBe('met');
    expect(state({ code: 'de', level: 'fluent' }, [{ code: 'de', level: 'professional' }])).toBe('partly');
    expect(state({ code: 'de', level: 'B2' }, [{ code: 'de', level: 'professional' }])).toBe('met');
    expect(state({ code: 'de', level: 'C2' }, [{ code: 'de', level: 'fluent' }])).toBe('met');
  });
  it('is met by either of two', () => {
    expect(state({ code: 'de', or: ['fr'] }, [{ code: 'fr', level: 'fluent' }])).toBe('met');
  });
});

describe('French words that are said of other things than languages', () => {
  it.each([
    'Aide scolaire en allemand',
    'Une tenue correcte. Allemand',
    'Accompagnement scolaire et italien',
  ])('%s', (text) => expect(show(text, 'fr')).toBe(''));
  it.each([
    ['Vous avez un allemand scolaire', 'de:basic'],
    ['Maîtrise correcte de l’italien', 'it'],
    ['Un anglais correct est un plus', 'en?'],
  ])('%s → %s', (text, expected) => expect(show(text, 'fr')).toBe(expected));
});
