import type { SkillWords } from '../../skill/words';

export const skill: SkillWords = {
  asks: [
    '(?:(?:god|godt|solid|grunnleggende|inngående|sterke?) ){0,4}(?:erfaring(?:er)?|kjennskap|kunnskap(?:er)?|kompetanse|ferdigheter|forståelse|sertifisering)(?: med| til| om| i| innen| innenfor| fra| for){0,4}(?: å (?:arbeide|utvikle|programmere) (?:i|med))?',
    '(?:behersker|bruker|jobber|utvikler|programmerer)(?: i| med)?|såsom|for eksempel|f\\.eks\\.|som|i|med|innen',
    '(?:verktøy|språk|programmeringsspråk|systemer|programmer|teknologier|plattformer|rammeverk)(?: som| såsom)?:?',
  ],
  nouns: ['er en fordel', 'kreves'],
  roles: [
    'engineers?',
    'developers?',
    'utvikler',
    'ingeniør',
    'analytiker',
    'manager',
    'master',
    'konsulent',
  ],
  or: ['eller', 'og/eller'],
  joins: ['og', 'samt', 'gjerne', 'også'],
  leads: ['som', 'såsom', 'f\\.eks\\.', 'med', 'i'],
  endings: ['kjennskap', 'erfaring', 'utvikling', 'programmering'],
};
