import type { WorkModeWords } from '../../work-mode/words';

const OFFICE = '(kantoor|locatie|hoofdkantoor|vestiging|werkvloer|office)';
const HOME = '(thuis|vanuit huis|thuis ?werk(en|dagen)?|op afstand|remote)';
const WEEK = '( ?(per|in de|/|elke) ?week| wekelijks)?';

export const workMode: WorkModeWords = {
  firm: {
    remote: ['(volledig|100 ?%|geheel|compleet) (remote|op afstand|thuis|vanuit huis)( werken| te werken)?'],
    hybrid: [],
    onsite: [
      '(volledig|100 ?%|altijd|uitsluitend) (op kantoor|op locatie|fysiek)',
      'bereid( \\p{L}+){0,2} op \\(?(klant)?\\)?locatie( \\p{L}+){0,3} te werken',
    ],
  },
  told: {
    remote: [
      '(full|fully)[- ]remote',
      'remote (functie|baan|rol|positie|vacature|werken)',
      'remote-first',
      'werk(t|en)? (volledig )?(vanuit huis|op afstand)(?! (mogelijk|in overleg|\\d))',
    ],
    hybrid: [
      'hybride? ?-?(werken|werkomgeving|werkmodel|werkplek|werkvorm|werkbeleid|functie|rol|model|te werken|werkwijze)',
      'werk(t|en)? hybride?',
      '(combinatie|mix|afwisseling|balans) (van|tussen) (\\p{L}+ )?(thuis|kantoor|op kantoor)[^.;]{0,20} en (\\p{L}+ )?(thuis|kantoor|op kantoor)',
      '(zowel|deels|gedeeltelijk) (op kantoor|thuis|vanuit huis|op locatie)[^.;]{0,10} (als|en|,) (deels )?(op afstand|thuis|vanuit huis|op kantoor|op locatie)',
      'soms ((?!soms)\\p{L}+ ){0,3}(thuis|op kantoor),? (en )?soms ((?!soms)\\p{L}+ ){0,3}(thuis|op kantoor)',
      '(deels|gedeeltelijk) (thuis|vanuit huis|op afstand|remote)( te)? werken',
      '\\d{1,2} ?% (van (de|je) tijd )?(thuis|op kantoor|vanuit huis|remote)',
    ],
    onsite: [
      '(voornamelijk|vooral|hoofdzakelijk|meestal|grotendeels) (op|vanuit|in) (ons |het )?(\\p{L}+ ){0,2}kantoor',
      'werk(t|en)? (op locatie|op kantoor|(vanuit|op) (ons|het) (\\p{L}+ ){0,2}kantoor)(?! (of|en|\\d|én))',
    ],
  },
  bare: {
    remote: [
      '((100 ?%|volledig|full) ?-?)?remote( werken)?',
      'thuiswerken',
      'op afstand',
      '(volledig )?vanuit huis',
    ],
    hybrid: ['hybride?( werken)?', 'deels thuis'],
    onsite: ['op (kantoor|locatie)', 'fysiek'],
  },
  labels: [
    'werk(plek|locatie|vorm|wijze|model)',
    'locatie',
    'standplaats',
    'thuiswerken',
    'type werk(plek)?',
  ],
  asked: {
    labels: '(volledig )?(remote|op afstand|thuis)( ?werken)?( mogelijk)?',
    yes: 'ja, volledig|volledig',
    no: 'nee',
  },
  possible: [
    '(mogelijkheid|optie|ruimte|mogelijkheden) (om|tot|voor|van) (\\p{L}+ ){0,3}(thuis|thuis ?werken|vanuit huis|remote)( te)?( werken)?',
    '(thuis ?werken|vanuit huis werken|thuis werken|remote werken) (is |in overleg )?(\\p{L}+ )?mogelijk',
    'thuiswerk(mogelijkheden|mogelijkheid|dagen|beleid|regeling)',
    '(je kunt|kun je|kan je|je kan) (\\p{L}+ ){0,3}(thuis|vanuit huis) werken',
  ],
  officeDays: [
    `{n} ?(dag|dagen)${WEEK}( (?!thuis|remote|vanuit|en|of)\\p{L}+){0,5} (op|naar|in) (ons |het |de )?(\\p{L}+ ){0,2}${OFFICE}`,
    '{n} kantoordagen?',
    `(op|naar|vanuit) (ons |het |de )?(\\p{L}+ ){0,2}${OFFICE}( (?!thuis|remote|en|of)\\p{L}+){0,3} ?[(:,]? ?{n} (dag|dagen|keer|x) ?(per|in de|/) ?week`,
  ],
  homeDays: [
    `{n} ?(dag|dagen)${WEEK}( (?!kantoor|op|naar|en|vakantie)\\p{L}+){0,3} ${HOME}`,
    `{n} thuiswerk-?dagen?${WEEK}`,
    `${HOME}( (?!kantoor|op|en)\\p{L}+){0,3} ?[(:,]? ?{n} (dag|dagen|keer|x) ?(per|in de|/) ?week`,
  ],
  days: 'dagen',
  behind: ['in'],
  notWeekly: ['(per|in de|/|elk) ?(maand|jaar|kwartaal)', '(maandelijks|jaarlijks)'],
  deniedBefore: ['geen', 'niet', 'zonder'],
  deniedAfter: ['(is |helaas )?niet mogelijk', ': nee'],
  numbers: { een: 1, één: 1, twee: 2, drie: 3, vier: 4, vijf: 5 },
};
