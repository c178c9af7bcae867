import type { SkillWords } from '../../skill/words';

export const skill: SkillWords = {
  asks: [
    '(?:experiência|vivência|conhecimentos?|domínio|noções|competências?|formação|certificação|uso|habilidades?|proficiência)(?: comprovada| avançad[oa]s?| prévia| sólid[oa]s?)?(?: em| com| de| do| da| no| na| sobre)(?: o| a)?',
    'domin(?:as|ar|a)',
    'como',
    'tais como',
    'por exemplo',
    '(?:ferramentas?|linguage(?:m|ns)|tecnologias|softwares?|plataformas?)(?: como)?[:]?',
    'com',
    'em',
    'incluindo',
  ],
  programs: [
    '(?:softwares?|programas?|sistemas?|aplicativo|erp|crm)(?: (?:de (?:gestão )?\\p{L}{3,14}|contábil))?',
  ],
  masters: ['(?:experiência|vivência|domínio|uso|conhecimentos?)(?: avançado| básico)? (?:com|de|do|no|em)'],
  employers: ['(?:empresas?|clientes?|marcas?) (?:como|tais como)'],
  nouns: ['é um diferencial', 'obrigatório', 'indispensável', 'desejável', 'avançado', 'intermediário'],
  roles: ['engineers?', 'developers?', 'scientists?', 'analysts?', 'managers?', 'leads?', 'owner', 'master'],
  or: ['ou', 'e/ou', 'ou em', 'ou com'],
  joins: ['também', 'e', 'e em', 'e com', 'bem como'],
  leads: ['como', 'tais como', 'além de', 'com'],
};
