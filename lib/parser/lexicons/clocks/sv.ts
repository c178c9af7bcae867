import { type TimeZoneWords, words } from '../../time-zone/words';

/** Words about clocks; the classes are explained in `time-zone/words.ts`. */
export const timeZone: TimeZoneWords = {
  clock: { midnatt: 0 },
  ago: 'för \\d{1,3} ?(?:h|timm\\p{L}{1,2}) sedan',
  words: {
    tz: words('tidszon|tidszonen|tidszoner|tidszonerna'),
    hours: words('arbetstid|arbetstider|kontorstid|kontorstider'),
    unit: words('timme|timmar|h'),
    and: words('och'),
    or: words('eller'),
    to: words('till|-'),
    between: words('mellan'),
    from: words('från'),
    until: words('till'),
    within: words('inom|högst|max'),
    difference: words('skillnad|tidsskillnad'),
    overlap: words('överlappa|överlapp|överlappning|gemensamma'),
    filler: words('i|på|av|är|en|ett|vår|minst|ungefär|dagligen|måndag|fredag|kl'),
    soft: words('helst|gärna|meriterande'),
    firm: words('måste|krävs|endast'),
    need: words('du|sökande|tillgänglig|arbete|arbeta|arbetar|tjänsten|söker'),
    sits: words('vårt team|våra kunder'),
    event: words('sista ansökningsdag|ansökan|telefon|ring'),
    no: words('oavsett|valfri|olika'),
  },
  zones: { 'centraleuropeisk tid': 'cet', 'svensk tid': 'cet' },
  regions: { europa: 'europe', europeisk: 'europe', europeiska: 'europe', usa: 'us', asien: 'apac' },
};
