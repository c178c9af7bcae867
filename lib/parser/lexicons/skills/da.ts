import type { SkillWords } from '../../skill/words';

export const skill: SkillWords = {
  asks: [
    '(?:(?:god|godt|solid|solidt|grundlæggende|indgående|stærke?) ){0,4}(?:erfaring(?:er)?|kendskab|viden|kompetencer|færdigheder|forståelse|certificering)(?: med| til| om| i| inden for| indenfor| fra| for){0,4}(?: at (?:arbejde|udvikle|programmere) (?:i|med))?',
    '(?:behersker|bruger|arbejder|udvikler|programmerer)(?: i| med)?|såsom|for eksempel|f\\.eks\\.|fx|som|i|med|inden for',
    '(?:værktøjer|sprog|programmeringssprog|systemer|programmer|teknologier|platforme|frameworks)(?: som| såsom)?:?',
  ],
  nouns: ['er en fordel', 'kræves'],
  roles: [
    'engineers?',
    'developers?',
    'udvikler',
    'ingeniør',
    'analytiker',
    'manager',
    'master',
    'konsulent',
  ],
  or: ['eller', 'og/eller'],
  joins: ['og', 'samt', 'gerne', 'også'],
  leads: ['som', 'såsom', 'f\\.eks\\.', 'fx', 'med', 'i'],
  endings: ['kendskab', 'erfaring', 'udvikling', 'programmering'],
};
