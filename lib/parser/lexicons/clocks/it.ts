import { type TimeZoneWords, words } from '../../time-zone/words';

/** Words about clocks; the classes are explained in `time-zone/words.ts`. */
export const timeZone: TimeZoneWords = {
  clock: { mezzogiorno: 12, mezzanotte: 0 },
  ago: '\\d{1,3} ?(?:h|ore|ora) fa',
  words: {
    tz: words('fuso orario|fusi orari|fuso|fusi'),
    time: words('ora|orario'),
    hours: words(
      "orario d'ufficio|orario lavorativo|orario di lavoro|orari di lavoro|ore lavorative|orario|orari",
    ),
    unit: words('ora|ore|h'),
    and: words('e|ed'),
    or: words('o|oppure'),
    to: words('a|alle|fino alle|ai'),
    between: words('tra|fra|tra le|fra le'),
    from: words('da|dalle'),
    until: words('fino a|fino alle|entro le'),
    after: words('dopo|dopo le|a partire dalle'),
    before: words('prima di|prima delle'),
    at: words('a|in|nel|alle|con|su|per'),
    within: words('massimo|al massimo|entro|non più di'),
    difference: words('differenza|di differenza|differenza oraria'),
    overlap: words('sovrapposizione|sovrapporsi|in comune|coincidenza|coincidere'),
    core: words('turno|turni|turno di notte|turno di mattina|fascia oraria'),
    filler: words(`
      il|lo|la|i|gli|le|di|del|della|dei|in|un|una|è|sono|vicino|simile|compatibile|compatibili|stesso|che|
      almeno|minimo|locale|nostro|suo|tuo|con|lunedì|venerdì|al|giorno|circa
    `),
    soft: words('preferibilmente|idealmente|preferibile|di preferenza|gradito|un plus'),
    firm: words('obbligatorio|indispensabile|necessario|deve|devi|solo|esclusivamente'),
    need: words(`
      deve|devi|tuo|candidato|candidati|disponibile|disponibilità|lavorare|lavoro|remoto|smart working|
      posizione|cerchiamo|risiedere|vivere|sovrapposizione|richiede|requisito
    `),
    sits: words('nostro team|distribuito|sede|clienti|colleghi|uffici'),
    event: words('scadenza|candidatura|candidature|evento|webinar|per esempio|telefono'),
    near: words('vicino|vicini|simili|compatibili'),
    no: words('qualsiasi|diversi|differenti|indipendentemente|nessun'),
    start: words('inizio|inizia|riunione|riunioni|daily'),
    team: words('team|squadra'),
    remote: words('remoto|da remoto|smart working'),
  },
  zones: {
    "ora dell'europa centrale": 'cet',
    'ora italiana': 'cet',
    'ora di roma': 'cet',
    'ora di londra': 'london',
  },
  regions: {
    europeo: 'europe',
    europea: 'europe',
    europei: 'europe',
    europa: 'europe',
    'america latina': 'latam',
    americhe: 'americas',
    'nord america': 'north-america',
    'stati uniti': 'us',
    asia: 'apac',
  },
};
