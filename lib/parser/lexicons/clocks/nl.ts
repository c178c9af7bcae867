import { type TimeZoneWords, words } from '../../time-zone/words';

/** Words about clocks; the classes are explained in `time-zone/words.ts`. */
export const timeZone: TimeZoneWords = {
  clock: { middernacht: 0 },
  ago: '\\d{1,3} uur geleden',
  words: {
    contact: words(`
      gesprek|gesprekken|sollicitatiegesprek|telefoon|telefonisch|bereikbaar|contact|geplaatst|bijgewerkt
    `),
    tz: words('tijdzone|tijdzones'),
    time: words('tijd'),
    hours: words('kantooruren|werktijden|werkuren|kerntijden|kernuren|kantoortijden'),
    unit: words('uur|uren|u'),
    and: words('en'),
    or: words('of'),
    to: words('tot|tot en met|t m'),
    between: words('tussen|binnen|tijdens'),
    from: words('van|vanaf'),
    until: words('tot'),
    after: words('na|vanaf'),
    before: words('voor'),
    at: words('om|in|met|op|rond'),
    within: words('binnen|maximaal|max|hooguit'),
    difference: words('tijdsverschil|verschil|afwijking'),
    overlap: words('overlap|overlappen|overlappende|overlapt|gemeenschappelijk'),
    core: words('kerntijden|kernuren|werktijden|werkuren|nachtdienst|ploegendienst'),
    filler: words(`
      de|het|een|in|van|als|is|zijn|dicht|bij|dezelfde|vergelijkbare|aangrenzende|minimaal|
      minstens|ongeveer|lokale|jouw|onze|maandag|vrijdag|per|dag|met
    `),
    soft: words('bij voorkeur|voorkeur|idealiter|liefst|een pré|pré|gewenst'),
    firm: words('moet|moeten|verplicht|vereist|alleen|uitsluitend'),
    need: words(`
      je|jij|jouw|u|moet|beschikbaar|beschikbaarheid|werken|werkt|wonen|woonachtig|kandidaat|
      kandidaten|remote|functie|zoeken|voorkeur|bereikbaar|overlap|verwachten
    `),
    sits: words("ons team|verspreid|hoofdkantoor|klanten|collega's|kantoren"),
    event: words(`
      sluitingsdatum|sollicitatie|sollicitaties|solliciteren|reageren|webinar|evenement|
      bijvoorbeeld|telefonisch|borrel|bellen|openingstijden
    `),
    near: words('aangrenzende|naburige|vergelijkbare'),
    no: words('elke|verschillende|meerdere|ongeacht|geen|diverse'),
    start: words('begin|begint|start|overleg|meeting|standup'),
    team: words('team'),
    remote: words('remote|op afstand|thuiswerk|vanuit huis'),
  },
  zones: {
    'midden europese tijd': 'cet',
    'nederlandse tijd': 'cet',
    'centraal europese tijd': 'cet',
    'belgische tijd': 'cet',
    'londense tijd': 'london',
    'amerikaanse oostkust': 'est',
    'amerikaanse westkust': 'pst',
  },
  regions: {
    europese: 'europe',
    europa: 'europe',
    amerikaanse: 'us',
    aziatische: 'apac',
    'noord amerikaanse': 'north-america',
    'noord amerika': 'north-america',
  },
};
