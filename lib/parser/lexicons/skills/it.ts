import type { SkillWords } from '../../skill/words';

export const skill: SkillWords = {
  asks: [
    "(?:esperienza|conoscenz[ae]|padronanza|competenz[ae]|formazione|certificazion[ei]|uso|utilizzo|capacità|dimestichezza|familiarità)(?: approfondit[ae]| pregressa| avanzat[ae]| comprovata| base| d'uso)?(?: in| con| di| del| della| dei| nel| nella| nell'| su| dell')(?: il| la| lo)?",
    '(?:conosci|padroneggi|utilizzi|sai usare)',
    'come',
    'quali',
    'ad esempio',
    '(?:strument[oi]|linguagg(?:io|i)|tecnologie|software|piattaform[ae]|applicativi)(?: come| quali)?[:]?',
    'con',
    'in',
    'incluso',
  ],
  programs: [
    '(?:software|programm[ai]|gestionale|applicativ[oi]|sistema|erp|crm)(?: (?:di \\p{L}{3,14}|gestional[ei]|ad elementi finiti|contabile))?',
  ],
  masters: [
    '(?:esperienza|padronanza|uso|utilizzo|conoscenza)(?: (?:ottima|buona|approfondita))? (?:con|di|del)',
  ],
  employers: ['(?:aziende|società|clienti|gruppi) (?:come|quali)'],
  nouns: ['è un plus', 'richiesto', 'indispensabile', 'preferenziale', 'gradito', 'avanzato', 'base'],
  roles: ['engineers?', 'developers?', 'scientists?', 'analysts?', 'managers?', 'leads?', 'owner', 'master'],
  or: ['o', 'e/o', 'oppure', 'o in', 'o con'],
  joins: ['anche', 'e', 'ed', 'e in', 'e con', 'nonché'],
  leads: ['come', 'quali', 'oltre a', 'con'],
};
