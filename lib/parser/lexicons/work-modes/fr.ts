import type { WorkModeWords } from '../../work-mode/words';

const TT = '(télé-?travail|tt|remote|travail à distance|home[- ]?office|distanciel)';
const OFFICE =
  '(au bureau|en présentiel|sur site|sur place|en agence|dans (nos|les) (bureaux|locaux)|présentiel|dans nos bureaux)';
const WEEK = '( ?(par|/|de la) ?(semaine|sem)\\.?| hebdomadaires?| hebdo)?';

export const workMode: WorkModeWords = {
  firm: {
    remote: [
      '(poste|cdi|emploi|mission)( \\p{L}+)? (en |100 ?% |full )*(full[- ]remote|100 ?% (en )?(télétravail|remote|à distance))',
      `(full[- ]|100 ?% (en )?|total(ement)? (en )?|entièrement (en )?|à 100 ?% en )${TT}`,
      `${TT} (complet|total|intégral|permanent|à 100 ?%|100 ?%|à temps plein|à temps complet)`,
    ],
    hybrid: ['organisation (de|du) travail hybride', 'poste( \\p{L}+)? (en )?(mode )?hybride'],
    onsite: ['(100 ?%|entièrement|uniquement|exclusivement) (en présentiel|sur site|au bureau|présentiel)'],
  },
  told: {
    remote: [
      'remote[- ]first',
      'full[- ]?remote',
      '(travail|travailler|poste) (entièrement )?à distance',
      'télétravail depuis (toute )?la france',
      'travaillez (de|depuis) (chez vous|votre domicile)',
    ],
    hybrid: [
      '(travail|mode|organisation|modèle|rythme|format|poste|environnement|politique|fonctionnement)( \\p{L}+){0,3} hybride',
      'hybride \\(',
      'altern(ez|ant|ance) (entre )?(le )?(bureau|présentiel|télétravail) (et|/) (la |le )?(maison|domicile|distanciel|télétravail|bureau|présentiel)',
      '(mix|alternance|mélange|équilibre|combinaison) (entre|de) (\\p{L}+ )?(télétravail|présentiel|bureau|remote|distanciel)[^.;]{0,15} (et|&) (\\p{L}+ )?(télétravail|présentiel|bureau|remote|distanciel)',
      'télétravail (partiel|hybride|occasionnel|régulier)',
      'remote (partiel|hybride)',
      '\\d{1,2} ?% (de |du temps en |en )?(télétravail|présentiel|remote|sur site)',
    ],
    onsite: [
      '(poste|travail|présence|mission)( \\p{L}+)? (en présentiel|sur site|sur place)',
      'présence (quotidienne|obligatoire|requise) (au bureau|sur site)',
      'présentiel (obligatoire|requis|uniquement)|(sur site|en présentiel),? sans télétravail|pas de télétravail',
    ],
  },
  bare: {
    remote: [
      '(full[- ]|100 ?% )?(remote|télétravail)( complet| total| à 100 ?%| 100 ?%)?',
      'à distance',
      'full[- ]?remote',
    ],
    hybrid: [
      '(travail |mode )?hybride',
      '(télétravail|remote) (partiel|hybride|occasionnel|fréquent|ponctuel)',
    ],
    onsite: ['(en )?présentiel', 'sur (site|place)', 'au bureau'],
  },
  labels: [
    'statut à distance',
    'télétravail',
    'lieu( de travail)?',
    '(mode|type|organisation) (de|du) travail',
    'localisation',
    'politique de télétravail',
  ],
  asked: {
    labels: '(full remote|100 ?% (télétravail|remote)|télétravail (complet|total|intégral))( possible)?',
    yes: 'oui',
    no: '(?!)',
  },
  possible: [
    `${TT} (est )?(\\p{L}+ )?(possible|autorisé|accepté|envisageable|flexible|ponctuel)`,
    `(possibilité|politique|accord|charte|option|jours) (de |d'|du |en )(\\p{L}+ )?${TT}`,
  ],
  officeDays: [
    `{n} ?(jours?|j)\\.?${WEEK}( (?!télé|remote|tt|à|en|et|ou)[\\p{L}']+){0,2} ${OFFICE}`,
    `${OFFICE}( (?!télé|remote|et|ou)[\\p{L}']+){0,3} ?[(:,]? ?{n} ?(jours?|j|fois)\\.? ?(par|/) ?(semaine|sem)`,
  ],
  homeDays: [
    `{n} ?(jours?|j)\\.?${WEEK} ?(de |en |d'|/)?( ?(?!présentiel|bureau|site|et|ou|congés|rtt)[\\p{L}']+){0,2} ?(de |en |d')?${TT}`,
    `${TT}( (?!et|ou|présentiel)[\\p{L}'.]+){0,4} ?[(:,]? ?{n} ?(jours?|j)\\.?( ?(par|/) ?(semaine|sem)| hebdo)`,
  ],
  days: 'jours?',
  behind: ['en'],
  notWeekly: ['(par|/) ?(mois|an|trimestre)', '(mensuels?|annuels?)'],
  deniedBefore: ["pas( de| d'| en)?", 'sans', 'aucun', 'ni'],
  deniedAfter: ["(n'est pas|ne sont pas|ne sera pas|n'est|non)( \\p{L}+)?", ' ?: non'],
  numbers: { un: 1, une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5 },
};
