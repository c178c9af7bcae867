import type { WorkModeWords } from '../../work-mode/words';

const HOME = '(z domova|z domu|na dálku|home ?office|remote)';
const OFFICE = '(v kanceláři|z kanceláře|na pracovišti|v práci|onsite|na pobočce)';
const DAYS = '{n} ?(dn[yíů]|den|x|krát)';
const WEEK = '(v týdnu|týdně|/ ?týden)';
const HYBRID = 'hybridn\\p{L}{1,2}( (práce|režim\\p{L}?|model\\p{L}?|spolupráce|formou))?';

export const workMode: WorkModeWords = {
  firm: {
    remote: ['(100 ?%|plně|zcela|kompletně|čistě|full)[- ]?(remote|na dálku|z domova|home ?office|vzdáleně)'],
    hybrid: ['(práce|pozice) (je )?(v hybridním režimu|hybridní)'],
    onsite: ['(pouze|výhradně) (onsite|z kanceláře|v kanceláři|na pracovišti)'],
  },
  told: {
    remote: ['(prac(ovat|uj|uješ)|práce) (odkudkoli\\p{L}?|na dálku|vzdáleně)'],
    hybrid: [HYBRID, 'částečn(ý|ě|á) (home ?office|remote|práce z domova)'],
    onsite: ['práce (v kanceláři|na pracovišti)'],
  },
  bare: {
    remote: ['(práce )?(na dálku|vzdáleně)', '100 ?% (home ?office|remote)'],
    hybrid: [HYBRID, '(občasná|částečná) práce z domova'],
    onsite: ['(práce )?(na pracovišti|v kanceláři)'],
  },
  labels: ['(režim|model|forma|místo|místo výkonu) práce', 'lokalita', 'pracoviště', 'práce z domova'],
  possible: ['(možnost|možný|občasn\\p{L}|částečn\\p{L}) (home ?office|práce z domova|remote)'],
  officeDays: [`${DAYS}( ${WEEK})? ${OFFICE}`, `${OFFICE} ?[(:,]? ?${DAYS} ?${WEEK}`],
  homeDays: [`${DAYS}( ${WEEK})? (práce |pracovat )?${HOME}`, `${HOME} ?[(:,]? ?${DAYS} ?${WEEK}`],
  days: 'dny|dní',
  behind: ['v'],
  notWeekly: ['(v měsíci|měsíčně|za měsíc|ročně|v roce)'],
  deniedBefore: ['není', 'bez', 'nenabízíme', 'žádn\\p{L}{1,3}'],
  deniedAfter: ['není|nejsou|neumožňujeme|nenabízíme'],
  numbers: { jeden: 1, jednou: 1, dva: 2, dvakrát: 2, tři: 3, třikrát: 3, čtyři: 4, pět: 5 },
};
