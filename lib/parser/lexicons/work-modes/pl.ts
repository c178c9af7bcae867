import type { WorkModeWords } from '../../work-mode/words';

const HOME = '(zdaln(ie|a|ej|ą|y|ego)|z domu|prac[ayęi] zdaln[aejyą]{1,2}|home ?office)';
const OFFICE = '(w biurze|z biura|stacjonarn(ie|a|ej|ych)|w siedzibie|na miejscu|w firmie)';
const WEEK = '( ?(w tygodniu|/ ?tydzień|na tydzień|tygodniowo))?';

export const workMode: WorkModeWords = {
  firm: {
    remote: [
      '(stanowisko|praca|oferta) (\\p{L}+ ){0,2}(100 ?% |całkowicie |w pełni |w 100 ?% )(zdaln[aeiy])',
      '(100 ?%|w 100 ?%|w pełni|całkowicie|full)[- ]?(prac[ay] )?(zdaln(ie|a|ej|y)|remote)',
      '(zdalnie|praca zdalna|zdalna) (w )?100 ?%',
    ],
    hybrid: ['(stanowisko|praca|oferta|pracy) (\\p{L}+ ){0,2}(hybrydow\\p{L}{1,2}|w trybie hybrydowym)'],
    onsite: [
      '(100 ?%|w pełni|wyłącznie) stacjonarn\\p{L}{1,3}',
      '(praca|stanowisko|oferta) (\\p{L}+ ){0,2}stacjonarn[aey]',
    ],
  },
  told: {
    remote: [
      'full[- ]?remote',
      'prac(a|ować|y|ujemy|uj|ujesz) (w pełni )?(zdalnie|zdaln[aey]|z dowolnego miejsca)(?! (\\p{L}+ )?(dzień|dni|okazjonaln|częściow))',
      '(tryb|model|forma)( pracy)?:? (w pełni )?zdaln(y|a)',
      'remote first',
    ],
    hybrid: [
      '(prac[ay]|model|tryb|forma|system|trybie|modelu)( \\p{L}+){0,3}:? hybrydow\\p{L}{1,3}',
      'częściowo (zdaln|stacjonarn)\\p{L}{1,2}',
      '\\d{1,2} ?% (pracy )?(zdalnej|zdalnie|stacjonarnie)',
    ],
    onsite: ['(praca|tryb|model|forma|trybie)( \\p{L}+){0,2}:? stacjonarn\\p{L}{1,3}'],
  },
  bare: {
    remote: ['(100 ?% )?(prac[ay] )?zdaln(ie|a|y)', 'full[- ]?remote'],
    hybrid: ['(prac[ay] )?hybrydow(o|a|y)', 'częściowo zdaln(ie|a)'],
    onsite: ['(prac[ay] )?stacjonarn(ie|a|y)', 'w biurze'],
  },
  labels: ['(tryb|model|forma|system|miejsce) pracy', 'lokalizacja', 'praca zdalna'],
  asked: { labels: '(praca (zdalna|w pełni zdalna)|zdalnie)', yes: 'tak|100 ?%|pełna', no: 'nie(?! )' },
  possible: [
    '(możliwość|opcja|dni|elastyczność) (\\p{L}+ ){0,2}(prac\\p{L}{1,2} zdaln\\p{L}{1,2}|home ?office|prac\\p{L}{1,2} z domu|pracy hybrydowej)',
    '(praca zdalna|home ?office) (\\p{L}+ )?(możliw|opcjonaln|okazjonaln|częściow)\\p{L}{1,2}',
  ],
  officeDays: [
    `{n} ?(dni|dzień|dnia|razy?)${WEEK}( (?!zdaln|home|z|i|lub)\\p{L}+){0,2} ${OFFICE}`,
    `${OFFICE}( (?!zdaln|home|i|lub)\\p{L}+){0,3} ?[(:,]? ?{n} (dni|dzień|razy?) ?(w tygodniu|/ ?tydzień|tygodniowo)`,
  ],
  homeDays: [
    `{n} ?(dni|dzień|dnia|razy?)${WEEK}( (?!biur|stacjonarn|i|lub|urlopu)\\p{L}+){0,2} ${HOME}`,
    `${HOME}( (?!i|lub|biur)\\p{L}+){0,3} ?[(:,]? ?{n} (dni|dzień|razy?) ?(w tygodniu|/ ?tydzień|tygodniowo)`,
  ],
  days: 'dni',
  behind: ['w'],
  notWeekly: ['(w miesiącu|miesięcznie|w roku|rocznie|/ ?mies\\p{L}*)'],
  deniedBefore: ['nie', 'bez', 'brak'],
  deniedAfter: ['nie (jest |są )?(możliw|przewidzian|dostępn)\\p{L}+', ': nie'],
  numbers: { jeden: 1, raz: 1, dwa: 2, dwóch: 2, trzy: 3, trzech: 3, cztery: 4, czterech: 4, pięć: 5 },
};
