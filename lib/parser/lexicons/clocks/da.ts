import { type TimeZoneWords, words } from '../../time-zone/words';

/** Words about clocks; the classes are explained in `time-zone/words.ts`. */
export const timeZone: TimeZoneWords = {
  clock: { midnat: 0 },
  ago: 'for \\d{1,3} ?(?:h|timer?) siden',
  words: {
    tz: words('tidszone|tidszonen|tidszoner|tidszonerne'),
    hours: words('arbejdstid|arbejdstider|kontortid|kontortider'),
    unit: words('time|timer|t'),
    and: words('og'),
    or: words('eller'),
    to: words('til|-'),
    between: words('mellem'),
    from: words('fra'),
    until: words('til'),
    within: words('inden for|højst|max'),
    difference: words('forskel|tidsforskel'),
    overlap: words('overlappe|overlap|fælles'),
    filler: words('i|på|af|er|en|et|vores|mindst|cirka|dagligt|mandag|fredag|kl'),
    soft: words('helst|gerne'),
    firm: words('skal|kræves|kun'),
    need: words('du|ansøger|tilgængelig|arbejde|arbejder|stillingen|søger'),
    sits: words('vores team|vores kunder'),
    event: words('ansøgningsfrist|ansøgning|telefon|ring'),
    no: words('uanset|valgfri|forskellige'),
  },
  zones: { 'centraleuropæisk tid': 'cet', 'dansk tid': 'cet' },
  regions: { europa: 'europe', europæisk: 'europe', europæiske: 'europe', usa: 'us', asien: 'apac' },
};
