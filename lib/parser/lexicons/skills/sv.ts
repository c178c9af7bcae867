import type { SkillWords } from '../../skill/words';

export const skill: SkillWords = {
  asks: [
    '(?:(?:goda |god |grundläggande |gedigna |mycket ){0,4}(?:erfarenheter?|kunskap(?:er)?|kompetens|vana|förståelse|kännedom|certifiering))(?: av| om| i| inom| med| från){0,4}(?: att (?:arbeta|jobba|utveckla|programmera) (?:i|med))?',
    '(?:behärskar|använder|arbetar|jobbar|utvecklar|programmerar)(?: i| med)?|såsom|till exempel|t\\.ex\\.|exempelvis|som|i|med|inom',
    '(?:verktyg|språk|programspråk|system|program|tekniker|plattformar|ramverk)(?: som| såsom)?:?',
  ],
  nouns: ['är meriterande', 'krävs'],
  roles: [
    'engineers?',
    'developers?',
    'utvecklare',
    'ingenjör',
    'analytiker',
    'manager',
    'master',
    'ägare',
    'konsult',
  ],
  or: ['eller', 'och/eller'],
  joins: ['och', 'samt', 'gärna', 'även'],
  leads: ['som', 'såsom', 't\\.ex\\.', 'med', 'i'],
  endings: ['kunskaper', 'erfarenhet', 'utveckling', 'programmering'],
};
