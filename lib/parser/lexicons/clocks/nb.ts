import { type TimeZoneWords, words } from '../../time-zone/words';

/** Words about clocks; the classes are explained in `time-zone/words.ts`. */
export const timeZone: TimeZoneWords = {
  clock: { midnatt: 0 },
  ago: 'for \\d{1,3} ?(?:h|timer?) siden',
  words: {
    tz: words('tidssone|tidssonen|tidssoner|tidssonene'),
    hours: words('arbeidstid|arbeidstider|kontortid|kontortider'),
    unit: words('time|timer|t'),
    and: words('og'),
    or: words('eller'),
    to: words('til|-'),
    between: words('mellom'),
    from: words('fra'),
    until: words('til'),
    within: words('innen|maks|max'),
    difference: words('forskjell|tidsforskjell'),
    overlap: words('overlappe|overlapp|felles'),
    filler: words('i|på|av|er|en|et|vår|vårt|våre|minst|cirka|daglig|mandag|fredag|kl'),
    soft: words('helst|gjerne'),
    firm: words('må|kreves|kun'),
    need: words('du|søkere|tilgjengelig|arbeide|jobber|stillingen|søker'),
    sits: words('teamet vårt|våre kunder'),
    event: words('søknadsfrist|søknad|telefon|ring'),
    no: words('uavhengig av|uansett|valgfri|forskjellige'),
  },
  zones: { 'sentraleuropeisk tid': 'cet', 'norsk tid': 'cet' },
  regions: { europa: 'europe', europeisk: 'europe', europeiske: 'europe', usa: 'us', asia: 'apac' },
};
