import type { SkillWords } from '../../skill/words';

export const skill: SkillWords = {
  asks: [
    "(?:expériences?|connaissances?|maîtrise|maitrise|compétences?|expertise|notions?|pratique|bases?|utilisation|certification|aisance|à l'aise)(?: en| avec| de| du| des| sur| sous| d'| des outils| des logiciels| de l'outil)",
    '(?:maîtrises|maîtrisez|maitrises|maitrisez|connais|connaissez|utilises|utilisez)(?: bien| parfaitement)?(?: le| la| les)?',
  ],
  leads: [
    'tels? que',
    'telles? que',
    'comme',
    'par exemple',
    "(?:outils?|logiciels?|langages?|technologies|environnements?|frameworks?)(?: (?:de |d')\\p{L}{3,14})? ?:?",
    'avec',
    'en',
    'notamment',
    "l'environnement",
  ],
  examples: [
    '(?:logiciels?|outils?|erp|crm|sirh)(?: \\p{L}{3,14}){0,2} ?\\(?(?:comme|tels? que|type|de type|ex\\. ?:)',
  ],
  programs: [
    "(?:(?:pro|lo)giciels?|applications?|applicatif|outils?|erp|crm|sirh|pgi)(?: (?:de |d')(?:la |l')?\\p{L}{3,14}| métiers?| comptables?)?",
  ],
  masters: [
    "(?:expérience|maîtrise|maitrise|connaissance|pratique|utilisation)(?: (?:de|du|avec|sur)| d')?",
    'ma[iî]tris(?:es|ez|ant)(?: bien| parfaitement)?',
  ],
  employers: [
    'chez',
    '(?:entreprises?|sociétés?|groupes?|clients?|enseignes?|cabinets?) (?:comme|tels? que|telles que)',
  ],
  nouns: ['est un plus', 'exigée?', 'requise?', 'souhaitée?', 'indispensable'],
  roles: ['engineers?', 'developers?', 'scientists?', 'analysts?', 'managers?', 'leads?', 'owner', 'master'],
  or: ['ou', 'et/ou', 'ou en', 'ou avec'],
  joins: [
    'aussi',
    'et',
    'et de',
    'et en',
    'et le',
    'et la',
    'et les',
    "et l'environnement",
    'ainsi que',
    'comme',
    'tels que',
    'notamment',
    'avec',
  ],
};
