import type { SkillWords } from '../../skill/words';

export const skill: SkillWords = {
  asks: [
    '(?:zkušenost(?:i|í)?|znalost(?:i|í)?|prax[ei]|orientac[ei]|základy|práce|ovládání|certifikace)(?: základní| výborná| dobrá| uživatelská| programování| programu| jazyka){0,4}(?: v| ve| s| se| na)?',
    '(?:znáš|umíš|ovládáš|používáš)|například|např\\.|jako (?:je|jsou)|v|ve|s|se',
    '(?:nástroj|jazyk|technologi|program|systém)\\p{L}{0,3}(?: jako(?: je| jsou)?)?:?',
  ],
  nouns: ['výhodou', 'nutností', 'podmínkou'],
  roles: [
    'engineers?',
    'developers?',
    'vývojář(?:ka)?',
    'programátor(?:ka)?',
    'analyti(?:k|čka)',
    'manager',
    'master',
  ],
  or: ['nebo', 'či'],
  joins: ['a', 'i', 'případně'],
  leads: ['jako', 'například', 's', 'v'],
};
