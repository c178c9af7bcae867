import type { WorkModeWords } from '../../work-mode/words';

const HOME = '(da remoto|in remoto|remot[oa]|smart ?working|lavoro agile|da casa|a distanza|home ?office)';
const OFFICE = '(in (ufficio|sede|presenza|azienda)|nei nostri uffici|on ?site)';
const WEEK = '( ?(alla|a|per|/|la) ?settimana| settimanali?)?';

export const workMode: WorkModeWords = {
  firm: {
    remote: [
      '(posizione|lavoro|ruolo|contratto) (\\p{L}+ ){0,2}(100 ?% |totalmente |completamente |interamente )(remot[oa]|da remoto|a distanza)',
      `(100 ?%|totalmente|completamente|interamente|full)[- ]?${HOME}`,
      `${HOME} (al )?100 ?%`,
    ],
    hybrid: ['(posizione|ruolo|lavoro) (\\p{L}+ ){0,2}(ibrid[oa]|in modalità ibrida)'],
    onsite: [
      '(100 ?%|totalmente|esclusivamente) in (presenza|sede)',
      '(posizione|ruolo|lavoro) (\\p{L}+ ){0,2}in (presenza|sede)',
    ],
  },
  told: {
    remote: [
      'full[- ]?remote',
      'lavor(o|are|erai) (da remoto|in remoto|da casa|da qualsiasi (luogo|parte))(?! (\\p{L}+ )?(giorn|parzial|opzional))',
      'modalità( di lavoro| lavorativa)?:? (100 ?% |full )?(da remoto|remot[oa])',
      'remote first',
    ],
    hybrid: [
      '(lavoro|modello|modalità|formula|regime|organizzazione|politica)( \\p{L}+){0,3}:? (ibrid[oa]|mist[oa])',
      'smart ?working (parziale|ibrido)',
      '\\d{1,2} ?% (di |in )?(smart ?working|presenza|da remoto)',
    ],
    onsite: ['(lavoro|modalità|attività)( \\p{L}+){0,2}:? (in presenza|in sede|on ?site)'],
  },
  bare: {
    remote: [
      "(100 ?% |full[- ])?(remot[oe]|da remoto|a distanza)( (in|dall') ?italia)?",
      'full smart ?working',
    ],
    hybrid: ['ibrid[oa]', 'modalità ibrida', 'lavoro ibrido'],
    onsite: ['(100 ?% )?in (presenza|sede|ufficio)', 'on ?site'],
  },
  labels: [
    'modalità( di lavoro| lavorativa)?',
    '(luogo|tipo|modello) di lavoro',
    'sede( di lavoro)?',
    'smart ?working',
  ],
  asked: {
    labels: '(smart ?working|lavoro (da remoto|agile)|da remoto)( (totale|completo))?',
    yes: 'totale|100 ?%|completo',
    no: 'no(?! )',
  },
  possible: [
    '(possibilità|opzione|politica|giorni|flessibilità) (di|per) (\\p{L}+ )?(smart ?working|lavor(o|are) (agile|da remoto|da casa)|home ?office)',
    '(smart ?working|lavoro agile|home ?office) (\\p{L}+ )?(possibile|opzionale|flessibile|occasionale|parziale)',
  ],
  officeDays: [
    `{n} ?(giorni|giorno|gg|volte)${WEEK}( (?!remot|smart|da|e|o)\\p{L}+){0,2} ${OFFICE}`,
    `${OFFICE}( (?!remot|smart|e|o)\\p{L}+){0,3} ?[(:,]? ?{n} (giorni|giorno|gg|volte) ?(alla|a|per|/) ?settimana`,
  ],
  homeDays: [
    `{n} ?(giorni|giorno|gg|volte)${WEEK}( (?!ufficio|sede|presenza|e|o|ferie)\\p{L}+){0,2} (di |in )?${HOME}`,
    `${HOME}( (?!e|o|ufficio)\\p{L}+){0,3} ?[(:,]? ?{n} (giorni|giorno|gg|volte) ?(alla|a|per|/) ?settimana`,
  ],
  days: 'giorni',
  behind: ['in'],
  notWeekly: ["(al|per|/|all') ?(mese|anno|trimestre)", '(mensili|annui|annuali)'],
  deniedBefore: ['non', 'senza', 'né'],
  deniedAfter: ['non (è )?(possibile|disponibile|previst[oa])', ': no'],
  numbers: { un: 1, uno: 1, una: 1, due: 2, tre: 3, quattro: 4, cinque: 5 },
};
