import type { SkillWords } from '../../skill/words';

export const skill: SkillWords = {
  asks: [
    '(?:experiencia|conocimientos?|dominio|manejo|nociones|competencias?|formación|certificación|uso|habilidades|soltura)(?: demostrable| avanzado| previa)?(?: en| con| de| del| sobre)(?: el| la)?',
    'domin(?:as|io|ar|e)',
    'como',
    'tales como',
    'por ejemplo',
    '(?:herramientas?|lenguajes?|tecnologías|entornos?|software|plataformas?)(?: como)?[:]?',
    'con',
    'en',
    'incluyendo',
  ],
  examples: [
    '(?:programas?|software|herramientas?|sistemas?|erp|crm)(?: \\p{L}{3,14}){0,2} ?\\(?(?:como|tipo|tales como|ej\\. ?:)',
  ],
  programs: [
    '(?:software|programas?|sistemas?|aplicaci[oó]n|erp|crm)(?: (?:de (?:la )?\\p{L}{3,14}|contable|administrativo))?',
  ],
  masters: [
    '(?:experiencia|manejo|dominio|uso|conocimientos?)(?: avanzado| básico)? (?:con|de|del)',
    'domin(?:ar|io|as)',
  ],
  employers: ['(?:empresas?|compañías?|clientes?|marcas?|asociaciones|instituciones) (?:como|tales como)'],
  nouns: ['es un plus', 'requerido', 'imprescindible', 'valorable', 'deseable', 'avanzado', 'intermedio'],
  roles: ['engineers?', 'developers?', 'scientists?', 'analysts?', 'managers?', 'leads?', 'owner', 'master'],
  or: ['o', 'y/o', 'u', 'o en', 'o con'],
  joins: ['también', 'y', 'e', 'y en', 'y con', 'así como'],
  leads: ['como', 'tales como', 'además de', 'con'],
};
