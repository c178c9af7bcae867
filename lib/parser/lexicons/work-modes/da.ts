import type { WorkModeWords } from '../../work-mode/words';

const HOME = '(hjemmefra|hjemme|på distancen?|remote|hjemmearbejde)';
const OFFICE = '(på (kontoret|arbejdspladsen|lokationen)|fra kontoret|fysisk fremmøde)';
const DAYS = '{n} ?dage?';
const WEEK = '(om ugen|per uge|pr\\.? uge|/ ?uge|ugentligt)';
const HYBRID = 'hybrid(t|arbejde|arbejdsplads|model)?( (arbejde|arbejdsplads|model))?';

export const workMode: WorkModeWords = {
  firm: {
    remote: [
      '(100 ?%|fuldt|helt|fuld) (remote|på distancen?|hjemmefra|hjemmearbejde)',
      '(stillingen|jobbet) er (remote|hjemmebaseret)',
    ],
    hybrid: ['(stillingen|jobbet|rollen) er (en )?hybrid\\p{L}*'],
    onsite: ['(kun|udelukkende|100 ?%) på (kontoret|arbejdspladsen)'],
  },
  told: {
    remote: ['(arbejder?|arbejde) (hjemmefra|på distancen|remote)(?! (\\p{L}+ ){0,2}(dag|dage|delvist))'],
    hybrid: [HYBRID, 'delvist (hjemmefra|remote|hjemmearbejde)'],
    onsite: ['fysisk fremmøde|arbejde på kontoret'],
  },
  bare: {
    remote: ['fjernarbejde', 'distancearbejde', 'hjemmearbejde', 'hjemmefra'],
    hybrid: [HYBRID, 'delvist hjemmearbejde'],
    onsite: ['på kontoret', 'fysisk fremmøde'],
  },
  labels: ['arbejdsform|arbejdsmodel|arbejdssted|lokation|hjemmearbejde'],
  possible: [
    '(mulighed|muligheder|muligt) (for|at) (\\p{L}+ ){0,3}(hjemmearbejde\\p{L}{0,3}|hjemmearbejdsdage?|hjemmefra|fjernarbejde|hybridarbejde)',
  ],
  officeDays: [`${DAYS}( ${WEEK})? ${OFFICE}`, `${OFFICE} ?[(:,]? ?${DAYS} ?${WEEK}`],
  homeDays: [
    `${DAYS}( ${WEEK})? ${HOME}`,
    `{n} ?(hjemmearbejdsdage?|hjemmedage?) ${WEEK}`,
    `${HOME} ?[(:,]? ?(op til )?${DAYS} ?${WEEK}`,
  ],
  days: 'dage',
  behind: ['i'],
  notWeekly: ['(om måneden|per måned|pr\\.? måned|om året)'],
  deniedBefore: ['ikke', 'ingen', 'intet', 'uden'],
  deniedAfter: ['(er )?ikke( \\p{L}+)?'],
  numbers: { en: 1, to: 2, tre: 3, fire: 4, fem: 5 },
};
