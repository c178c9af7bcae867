import { type TimeZoneWords, words } from '../../time-zone/words';

/** Words about clocks; the classes are explained in `time-zone/words.ts`. */
export const timeZone: TimeZoneWords = {
  clock: { keskipäivä: 12, keskiyö: 0 },
  ago: '\\d{1,3} ?(?:h|tuntia?) sitten',
  words: {
    tz: words('aikavyöhyke|aikavyöhykkeellä|aikavyöhykkeen|aikavyöhykkeet|aikavyöhykkeillä'),
    time: words('aikaa|ajassa'),
    hours: words('työaika|työajat|toimistoaika|toimistoaikana'),
    unit: words('tunti|tuntia|tunnin|h'),
    and: words('ja'),
    or: words('tai'),
    to: words('-'),
    between: words('välillä'),
    within: words('enintään|korkeintaan'),
    difference: words('ero|aikaero'),
    filler: words('klo|on|noin|vähintään|päivittäin|maanantai|perjantai|meidän'),
    soft: words('mielellään|mieluiten'),
    firm: words('edellytämme|vaaditaan|vain'),
    need: words('sinun|hakija|tavoitettavissa|työskentely|työskentelet|tehtävä|haemme'),
    sits: words('tiimimme|asiakkaamme'),
    event: words('hakuaika|hakemus|puhelin|soita'),
    no: words('riippumatta|mikä tahansa|eri'),
  },
  zones: { 'suomen aikaa': 'eet', 'itä-euroopan aikaa': 'eet' },
  regions: { eurooppa: 'europe', euroopan: 'europe', euroopassa: 'europe', usa: 'us', aasia: 'apac' },
};
