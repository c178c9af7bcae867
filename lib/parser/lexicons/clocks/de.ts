import { type TimeZoneWords, words } from '../../time-zone/words';

/** Words about clocks; the classes are explained in `time-zone/words.ts`. */
export const timeZone: TimeZoneWords = {
  clock: { mittag: 12, mitternacht: 0 },
  ago: 'vor \\d{1,3} ?(?:h|stunden?)',
  words: {
    contact: words(`
      anruf|anrufe|gespräch|gespräche|vorstellungsgespräch|interview|telefon|telefonisch|erreichbar|kontakt|veröffentlicht|aktualisiert
    `),
    tz: words('zeitzone|zeitzonen'),
    time: words('zeit|uhrzeit|ortszeit|sommerzeit|normalzeit'),
    hours: words(`
      arbeitszeit|arbeitszeiten|geschäftszeiten|bürozeiten|kernarbeitszeit|kernarbeitszeiten|
      kernzeit|kernzeiten
    `),
    unit: words('stunde|stunden|std|h'),
    and: words('und'),
    or: words('oder|bzw|beziehungsweise'),
    to: words('bis|bis zu'),
    between: words('zwischen|innerhalb|während'),
    from: words('von|ab'),
    until: words('bis'),
    after: words('nach|ab'),
    before: words('vor'),
    at: words('um|in|mit|zur|zu|gegen|für'),
    within: words('innerhalb|maximal|höchstens|max|bis zu|innerhalb von'),
    difference: words('zeitverschiebung|unterschied|zeitunterschied|abweichung|differenz|entfernt'),
    overlap: words(`
      überschneidung|überschneidungen|überlappung|überlappen|überschneiden|überlappt|
      überschneidet|gemeinsame arbeitszeit|gemeinsame stunden|überlappende|überlappenden
    `),
    core: words(`
      kernarbeitszeit|kernarbeitszeiten|kernzeit|kernzeiten|arbeitszeit|arbeitszeiten|schicht|
      frühschicht|spätschicht|nachtschicht|schichtdienst
    `),
    filler: words(`
      der|die|das|den|dem|des|in|im|einer|eine|ein|deiner|ihrer|unserer|von|ist|sind|
      wie|nahe|ähnlichen|ähnliche|benachbarte|benachbarten|täglich|mindestens|etwa|ca|lokaler|
      lokale|mitteleuropäischer|liegt|liegen|montag|freitag|werktags|auf
    `),
    soft: words(`
      idealerweise|bevorzugt|vorzugsweise|wünschenswert|von vorteil|gerne|optional|am liebsten|
      möglichst
    `),
    firm: words('zwingend|muss|müssen|musst|nur|ausschließlich|erforderlich|voraussetzung'),
    need: words(`
      du|sie|dein|deine|muss|müssen|musst|solltest|sollten|wohnsitz|arbeiten|arbeitest|
      verfügbar|verfügbarkeit|erreichbar|remote|bewerber|bewerberinnen|kandidaten|suchen|
      bevorzugt|idealerweise|vorzugsweise|bereitschaft|stelle|position|erwarten|überschneidung|
      ansässig|lebst
    `),
    sits: words('unser team|verteilt|hauptsitz|kunden|kollegen|kolleginnen|niederlassungen|standorte'),
    event: words(`
      bewerbungsfrist|bewerbungsschluss|veranstaltung|telefonisch|erreichst|anmeldung|hotline|
      öffnungszeiten|webinar|bewerbungen|gleitzeit|zum beispiel|sprechzeiten|feierabend|rufnummer
    `),
    near: words('benachbarte|benachbarten|angrenzende|ähnliche|nahe'),
    no: words(`
      beliebige|jede|jeder|unabhängig|verschiedene|verschiedenen|mehrere|egal|keine|
      verschiedener|mehrerer|über
    `),
    start: words('beginn|beginnt|start|meeting|daily|besprechung'),
    team: words('team|kollegen'),
    remote: words('remote|homeoffice|home office|ortsunabhängig|deutschlandweit'),
  },
  zones: {
    'mitteleuropäische zeit': 'cet',
    'mitteleuropäischer zeit': 'cet',
    'mitteleuropäische sommerzeit': 'cet',
    'mitteleuropäischen zeit': 'cet',
    'deutsche zeit': 'cet',
    'deutscher zeit': 'cet',
    'osteuropäische zeit': 'eet',
    'osteuropäischer zeit': 'eet',
    'westeuropäische zeit': 'west',
    'amerikanische ostküste': 'est',
    'amerikanischen ostküste': 'est',
    'us ostküste': 'est',
    'us ostküstenzeit': 'est',
    ostküstenzeit: 'est',
    'us westküste': 'pst',
    westküstenzeit: 'pst',
  },
  regions: {
    europäische: 'europe',
    europäischen: 'europe',
    europäischer: 'europe',
    europa: 'europe',
    europas: 'europe',
    amerikanische: 'us',
    amerikanischen: 'us',
    'us amerikanischen': 'us',
    asiatische: 'apac',
    nordamerikanische: 'north-america',
    nordamerika: 'north-america',
  },
};
