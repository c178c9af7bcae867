import type { WorkModeWords } from '../../work-mode/words';

const HOME = '(hjemmefra|hjemmekontor|hjemme|remote|fjernarbeid)';
const OFFICE = '(på (kontoret|arbeidsplassen)|fra kontoret|fysisk oppmøte)';
const DAYS = '{n} ?dag(er)?';
const WEEK = '(i uken|i uka|per uke|pr\\.? uke|/ ?uke|ukentlig)';
const HYBRID =
  'hybrid(t|arbeid|kontor|løsning|modell)?( (arbeid|arbeidsplass|løsning|modell|arbeidshverdag))?';

export const workMode: WorkModeWords = {
  firm: {
    remote: ['(100 ?%|fullt|helt|full) (remote|hjemmekontor|hjemmefra|fjernarbeid)'],
    hybrid: ['(stillingen|jobben|rollen) er (en )?hybrid\\p{L}*'],
    onsite: ['(kun|utelukkende|100 ?%) på (kontoret|arbeidsplassen)'],
  },
  told: {
    remote: ['(jobber?|arbeide) (hjemmefra|remote)(?! (\\p{L}+ ){0,2}(dag|dager|delvis))'],
    hybrid: [HYBRID, 'delvis (hjemmefra|hjemmekontor|remote)'],
    onsite: ['fysisk oppmøte'],
  },
  bare: {
    remote: ['fjernarbeid', 'hjemmekontor', 'kun hjemmekontor'],
    hybrid: [HYBRID, 'hybridkontor', 'delvis hjemmekontor'],
    onsite: ['på kontoret', 'på arbeidsplassen', 'på stedet'],
  },
  labels: ['arbeidsform|arbeidsmodell|arbeidssted|lokasjon|hjemmekontor'],
  possible: [
    '(mulighet|muligheter|mulig) (for|til|med|å) (\\p{L}+ ){0,3}(hjemmekontor|hjemmefra|fjernarbeid|hybridarbeid)',
    '(noe|fleksibelt) hjemmekontor',
  ],
  officeDays: [`${DAYS}( ${WEEK})? ${OFFICE}`, `${OFFICE} ?[(:,]? ?${DAYS} ?${WEEK}`],
  homeDays: [`${DAYS}( ${WEEK})? (med )?${HOME}`, `${HOME} ?[(:,]? ?(inntil |opptil )?${DAYS} ?${WEEK}`],
  days: 'dager',
  behind: ['i'],
  notWeekly: ['(i måneden|per måned|pr\\.? måned|i året)'],
  deniedBefore: ['ikke', 'ingen', 'intet', 'uten'],
  deniedAfter: ['(er )?ikke( \\p{L}+)?'],
  numbers: { en: 1, to: 2, tre: 3, fire: 4, fem: 5 },
};
