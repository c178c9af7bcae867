import type { SkillWords } from '../../skill/words';

export const skill: SkillWords = {
  asks: [
    '(?:(?:hyvä|vahva|hyvää|vahvaa|aiempaa|erinomainen|perus) ?){0,4}(?:kokemus(?:ta)?|osaaminen|osaamista|tuntemus(?:ta)?|taito(?:a)?|taidot|ymmärrys(?:tä)?|hallinta|sertifikaatti)(?: esimerkiksi| mm\\.)?',
    '(?:hallitset|osaat|tunnet|käytät|ohjelmoit)(?: esimerkiksi)?|kuten|esimerkiksi|esim\\.|mm\\.',
    '(?:työkal|kiel|järjestelm|ohjelm|teknologi|alust)\\p{L}{1,8}(?: kuten| esim\\.)?:?',
  ],
  nouns: ['osaaminen', 'osaamista', 'kokemus', 'kokemusta', 'taidot', 'taitoja', 'hallinta', 'tuntemus'],
  roles: [
    'engineers?',
    'developers?',
    'kehittäjä',
    'insinööri',
    'analyytikko',
    'manager',
    'master',
    'konsultti',
  ],
  or: ['tai', 'ja/tai'],
  joins: ['ja', 'sekä', 'myös'],
  leads: ['kuten', 'esim\\.', 'esimerkiksi'],
  endings: ['osaaminen', 'osaamista', 'kokemus', 'kokemusta', 'taidot'],
};
