import type { SkillWords } from '../../skill/words';

export const skill: SkillWords = {
  asks: [
    '(?:ervaring|kennis|kennis van/ervaring|vaardigheid|beheersing|expertise|affiniteit|bekend|vertrouwd|thuis|certificering|inzicht)(?: met| van| in| op het gebied van| met het)(?: een| de| het)?',
    'zoals', 'bijvoorbeeld', 'bijv\\.', 'waaronder', 'onder andere', '(?:tools?|frameworks?|programmeertalen?|technologieën|software|systemen)[:]?', 'met', 'in',
  ],
  nouns: ['kennis', 'ervaring', 'vaardigheden', 'certificaat', 'certificering', 'is een pr[eé]', 'diploma'],
  roles: ['engineers?', 'developers?', 'scientists?', 'analisten?', 'analist', 'architecten?', 'architect', 'managers?', 'consultants?', 'masters?', 'owners?', 'teams?', 'ontwikkelaars?'],
  or: ['of', 'en/of', 'of met', 'of in'],
  joins: ['en', 'en met', 'en in', 'alsmede', 'alsook', 'plus', 'zoals', 'bijvoorbeeld', 'waaronder', 'en eventueel'],
  endings: ['kennis', 'ervaring'],
};
