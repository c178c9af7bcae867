import type { EmploymentWords } from '../../employment/words';
import type { PayWords } from '../../salary/words';

/** Czech words for pay and type of employment. */
export const pay: PayWords = {
  pay: [
    '(?:nástupní |základní |hrubá |měsíční |hodinová ){0,4}(?:mzd(?:a|u|y|ou)|plat(?:u|em)?|výdělek|odměna|sazba)(?: (?:od|v rozmezí|ve výši))?',
    '(?:mzdov|platov|finančn)\\p{L}{0,4} (?:rozmezí|rozpětí|ohodnocení|podmínky)|ohodnocení|hrub(?:ého|ý|á)|brutto',
  ],
  onTarget: [
    'celkov(?:á|ý) (?:mzda|příjem|odměna)|včetně (?:prémií|bonusů|odměn|příplatků)|s (?:bonusy|prémiemi)',
  ],
  notPay: [
    'bonus\\p{L}{0,4}|prémi\\p{L}{0,4}|příspěv\\p{L}{0,4}|stravenk\\p{L}{0,4}|rozpočet|příplat\\p{L}{0,4}|provize|diety|náborov\\p{L}{0,4}|doporučení|benefit\\p{L}{0,4}|cafeteri\\p{L}',
    'obrat\\p{L}{0,4}|investic\\p{L}{0,4}|klient\\p{L}{0,4}|zákazní\\p{L}{0,4}|zaměstnanc\\p{L}{0,4}|uživatel\\p{L}{0,4}|projekt\\p{L}{0,4}|slev\\p{L}|cen[ayu]|zisk\\p{L}?',
  ],
  joins: ['plus', 'a', 'i', 's', 'včetně', 'dle', 'podle', 'v závislosti', 'nebo', 'bez', 'hrubého', 'na'],
  per: {
    hour: ['(?:za|na) hodinu', 'hodinov(?:á|ě|é|ou)', '/ ?hod\\.?'],
    day: ['denně', 'za den', 'na den', 'man-?day'],
    week: ['týdně', 'za týden'],
    month: ['měsíčn(?:ě|í)', 'za měsíc', 'na měsíc', '/ ?měs\\.?'],
    year: ['ročn(?:ě|í)', 'za rok'],
  },
  unit: {
    hour: ['h', 'hod\\.?', 'hodin[au]'],
    day: ['den', 'md'],
    week: ['týden'],
    month: ['měs\\.?', 'měsíc'],
    year: ['rok'],
  },
  counted: ['hodin[ay]?', 'h', 'dn[yíů]', 'krát', 'x'],
  from: ['od', 'minimálně', 'min\\.?', 'alespoň'],
  upTo: ['do', 'až', 'až do', 'maximálně', 'max\\.?'],
  to: ['do', 'až'],
  and: ['a'],
  between: ['mezi', 'od', 'v rozmezí'],
  thousand: ['k', 'tis\\.?', 'tisíc'],
  million: ['m', 'mil\\.?', 'milion\\p{L}{0,4}', 'mld\\.?', 'miliard\\p{L}{0,4}'],
};

const FULL = [
  'hlavní pracovní poměr',
  '(?:práce na )?pln(?:ý|ého|ém) (?:pracovní(?:ho|m)? )?úvaz(?:ek|ku)',
  'hpp',
];
const PART = ['(?:částečn|zkrácen|poloviční)\\p{L}{0,4} (?:pracovní(?:ho|m)? )?(?:úvaz(?:ek|ku)|poměr)'];
const PERMANENT = ['(?:smlouv[auy] |poměr |úvazek )?na dobu neurčitou', 'doba neurčitá'];
const TEMPORARY = [
  '(?:smlouv[auy] |poměr |úvazek )?na dobu určitou',
  'zástup za (?:md|rd|mateřskou)',
  'brigád[auy]',
];
const CONTRACT = ['dpp', 'dpč', '(?:na )?ičo', 'osvč', 'dohod[auy] o (?:provedení práce|pracovní činnosti)'];

export const employment: EmploymentWords = {
  firm: {
    'full-time': FULL,
    'part-time': PART,
    permanent: PERMANENT,
    temporary: TEMPORARY,
    internship: ['(?:placená |odborná |letní )stáž'],
  },
  told: { contract: CONTRACT, internship: ['stáž'] },
  bare: {
    'full-time': FULL,
    'part-time': PART,
    permanent: PERMANENT,
    temporary: TEMPORARY,
    contract: CONTRACT,
    internship: ['stáž', 'trainee'],
  },
  title: {
    internship: ['stáž', 'stážist(?:a|ka)'],
    'part-time': PART,
    'full-time': FULL,
    temporary: ['brigáda', 'brigádní(?:k|ci|ce)', 'zástup za md'],
    contract: CONTRACT,
  },
  behind: ['v'],
  labels: [
    '(?:typ|druh|forma|rozsah) (?:pracovního (?:poměru|úvazku|vztahu)|úvazku|smlouvy|spolupráce)',
    'pracovní (?:poměr|úvazek|smlouva|vztah)|úvazek|smluvní vztah',
  ],
  notAfter: ['možnost', 'možností', 'není', 'pokud', 'později', 'případně', 's možností', 'předchozí'],
  notBefore: ['klient\\p{L}{0,4}', 'zaměstnanc\\p{L}{0,4}', 'zkušenost\\p{L}{0,4}', 'není'],
};
