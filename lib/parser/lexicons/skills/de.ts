import type { SkillWords } from '../../skill/words';

export const skill: SkillWords = {
  asks: [
    '(?:kenntnisse[n]?|erfahrung(?:en)?|know-how|umgang|kompetenz(?:en)?|verständnis|expertise|wissen|vertraut|sicher|fit|geübt|praxis|programmierung|zertifizierung|grundlagen)(?: in| mit| im| zu| von| im bereich| im umgang mit| rund um| der| mit dem| mit den modulen)',
    'wie(?: z\\. ?b\\.)?', 'z\\. ?b\\.', 'zum beispiel', 'insbesondere', 'idealerweise', 'mit', 'in', 'inkl\\.', 'beherrschst', '(?:tools?|frameworks?|programmiersprachen?|technologien|software|systemen?)[:]?',
  ],
  nouns: ['kenntnisse[n]?', 'erfahrung(?:en)?', 'skills?', 'know-how', 'programmierung', 'entwicklung', 'zertifi\\p{L}{2,8}', 'umfeld', 'module[n]?', 'systeme[n]?'],
  roles: ['engineers?', 'developers?', 'scientists?', 'analysts?', 'architects?', 'architekt(?:in|en)?', 'manager(?:in|s)?', 'berater(?:in)?', 'entwickler(?:in)?', 'leads?', 'leiter(?:in)?', 'masters?', 'owner', 'teams?'],
  or: ['oder', 'bzw\\.?', 'und/oder', 'oder in', 'oder mit', 'alternativ'],
  joins: ['und', 'sowie', 'und in', 'und mit', 'wie', 'wie z\\. ?b\\.', 'z\\. ?b\\.', 'idealerweise', 'ideal auch', 'insbesondere', 'inkl\\.', 'mit'],
  endings: ['kenntnissen', 'kenntnisse', 'erfahrungen', 'erfahrung'],
};
