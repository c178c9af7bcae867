import { type TimeZoneWords, words } from '../../time-zone/words';

/** Words about clocks; the classes are explained in `time-zone/words.ts`. */
export const timeZone: TimeZoneWords = {
  clock: { poledne: 12, půlnoc: 0 },
  ago: 'před \\d{1,3} ?(?:h|hod\\p{L}{0,5})',
  words: {
    tz: words('časové pásmo|časového pásma|časovém pásmu|časových pásem|časové zóně'),
    hours: words('pracovní doba|pracovní dobu'),
    unit: words('hodina|hodiny|hodin|h'),
    and: words('a'),
    or: words('nebo'),
    to: words('až|do|-'),
    between: words('mezi'),
    from: words('od'),
    until: words('do'),
    within: words('maximálně|max'),
    difference: words('rozdíl'),
    filler: words('v|ve|se|je|alespoň|minimálně|denně|pondělí|pátek'),
    soft: words('ideálně|výhodou'),
    firm: words('nutné|pouze|musíš'),
    need: words('uchazeč|dostupnost|práce|pracovat|pozice|hledáme'),
    sits: words('náš tým|klienti'),
    event: words('termín|přihlášky|telefon'),
    no: words('jakékoli|libovolné|různých'),
  },
  zones: { 'středoevropský čas': 'cet', 'středoevropského času': 'cet' },
  regions: { evropa: 'europe', evropy: 'europe', evropské: 'europe', usa: 'us' },
};
