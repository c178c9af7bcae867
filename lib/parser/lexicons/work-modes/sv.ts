import type { WorkModeWords } from '../../work-mode/words';

const HOME = '(på distans|hemifrån|hemma|distansarbete|remote)';
const OFFICE = '(på (kontoret|plats|arbetsplatsen)|från kontoret)';
const DAYS = '{n} ?dag(ar(na)?)?';
const WEEK = '(i veckan|per vecka|/ ?vecka|varje vecka)';
const HYBRID = 'hybrid(arbete|arbetsplats|modell|lösning|upplägg)?';

export const workMode: WorkModeWords = {
  firm: {
    remote: ['(100 ?%|helt|fullt) (ut )?(på distans|remote|distansarbete|hemifrån)'],
    hybrid: ['(tjänsten|rollen|arbetet) (är|erbjuder|innebär) (en )?hybrid\\p{L}*'],
    onsite: [
      '(endast|enbart|100 ?%|helt) på (plats|kontoret)',
      '(tjänsten|rollen|arbetet) (är|utförs|sker) på plats',
    ],
  },
  told: {
    remote: [
      '(arbetar?|jobbar?|arbete) (på distans|hemifrån|var du vill)(?! (\\p{L}+ ){0,2}(dag|ibland|delvis))',
      'remote first',
    ],
    hybrid: [HYBRID, 'delvis (på distans|hemifrån)'],
    onsite: ['arbete på plats'],
  },
  bare: {
    remote: ['(arbete )?(på )?distans', 'distansarbete', 'hemarbete'],
    hybrid: [HYBRID, 'delvis distans'],
    onsite: ['på plats', 'på kontoret'],
  },
  labels: ['arbetssätt|arbetsform|arbetsmodell|arbetsplats|placering|plats|ort|distansarbete'],
  possible: [
    '(möjlighet|möjligheter|möjligt|chans) (till|att) (\\p{L}+ ){0,3}(distansarbete|hemarbete|på distans|hemifrån|hybridarbete|remote)',
    'viss\\p{L}? (del )?distansarbete',
  ],
  officeDays: [`${DAYS}( ${WEEK})? ${OFFICE}`, `${OFFICE} ?[(:,]? ?(\\p{L}+ )?${DAYS} ?${WEEK}`],
  homeDays: [`${DAYS}( ${WEEK})? (arbete )?${HOME}`, `${HOME} ?[(:,]? ?(upp till )?${DAYS} ?${WEEK}`],
  days: 'dagar',
  behind: ['i'],
  notWeekly: ['(i månaden|per månad|/ ?mån|per år|om året)'],
  deniedBefore: ['inte', 'ingen', 'inga', 'inget', 'ej', 'utan'],
  deniedAfter: ['(är |erbjuds |går )?(inte|ej)( \\p{L}+)?'],
  numbers: { en: 1, två: 2, tre: 3, fyra: 4, fem: 5 },
};
