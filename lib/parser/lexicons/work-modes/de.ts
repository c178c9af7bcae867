import type { WorkModeWords } from '../../work-mode/words';

const OFFICE = '(büro|buero|office|standort|firma|unternehmen|zentrale|betrieb|hub)';
const HOME =
  '(im home-?\\s?office|home-?\\s?office|von zu ?hause|zu hause|remote|mobil(es)?( arbeiten)?|im mobile office|telearbeit)';
const WEEK = '( ?(pro|die|in der|je|/) ?woche| wöchentlich)?';

export const workMode: WorkModeWords = {
  firm: {
    remote: [
      '(deutschland|europa|österreich|bundes|welt)-?weit( \\p{L}+)? (remote|home-?office|von zu ?hause)',
      '(komplett|vollständig|100 ?%|voll|rein|ausschließlich|zu 100 ?%)[- ](remote|im home-?office|mobil|von zu ?hause)(e[nrs]?)?',
    ],
    hybrid: [],
    onsite: ['(ausschließlich|komplett|100 ?%|rein) (vor ort|im büro|in präsenz)'],
  },
  told: {
    remote: [
      'full[- ]remote',
      'remote[- ](stelle|job|position|first|only|arbeit(splatz)?)',
      '100 ?%[- ](\\p{L}+ )?(remote|home-?office)',
      '(komplett|auch|oder) (remote|im home-?office|von zu ?hause)(?! (tage|-))',
      'ortsunabhängig\\p{L}{0,2}',
      'arbeite (von überall|remote|von zu ?hause)',
      '(remote|im home-?office|von zu ?hause)(?= oder (vor ort|(im|in unserem) (büro|office)))',
    ],
    hybrid: [
      'hybride?[smnr]? ?-?(arbeiten|arbeit|arbeitsmodelle?n?|modell|arbeitsweise|arbeitsplatz|arbeitsformen|arbeitsumfeld|home-?office|office|working|work|stelle|zusammenarbeit|arbeitsumgebung|model|regelung)',
      'hybridmodell|hybrid-?arbeit(en)?',
      'hybrid & flexibel|hybrid und flexibel|flexibel & hybrid',
      'arbeit(e|est|en)? hybrid',
      '(mix|mischung|kombination|wechsel) (aus|zwischen|von) (\\p{L}+ )?(präsenz|büro|office|home-?office|remote|mobile[mnr]?|vor[- ]ort)[^.;]{0,20} (und|&) (\\p{L}+ )?(präsenz|büro|office|home-?office|remote|mobile[mnr]?|vor[- ]ort)',
      '\\d{1,2} ?% (im |der arbeitszeit im |deiner arbeitszeit |ihrer arbeitszeit |der arbeitszeit )?(home-?office|remote|mobil\\p{L}{0,2}|büro|vor ort|von zu ?hause)',
      'ob (im |in )?(büro|office) oder (im home-?office|(von )?zu ?hause|mobil|remote)|halb (im )?büro,? halb (im )?home-?office',
      'teilweise(s|m)? (remote|im home-?office|home-?office|mobil\\p{L}{0,2})',
      '(home-?office|remote)-?(anteil|tage)',
    ],
    onsite: [
      '(tätigkeit|arbeit(en)?|arbeitsplatz|präsenz|anwesenheit|stelle) (\\p{L}+ )?(vor ort|in präsenz)',
      'arbeite(st|n)( sie)? vor ort(?! bei(m| unseren)? kund)',
      '(remote|im home-?office|von zu ?hause) oder (vor ort|(im|in unserem) (büro|office))|(vor ort|(im|in unserem) (büro|office)) oder (remote|im home-?office|von zu ?hause)',
      'präsenz(pflicht|stelle|arbeit)',
      'vor-ort-(tätigkeit|position|arbeit|präsenz)',
    ],
  },
  bare: {
    remote: [
      '((100 ?%|full|komplett|voll|deutschlandweit) ?-?)?remote( möglich| deutschlandweit)?',
      '(komplett|vollständig|100 ?%) (remote|home-?office)( möglich)?',
      '(100 ?% )home-?office',
    ],
    hybrid: [
      'hybrid(es arbeiten|e arbeit)?',
      'teilweise (remote|home-?office)( möglich)?',
      'mobiles arbeiten teilweise',
    ],
    onsite: ['vor[- ]ort', 'präsenz', 'in präsenz', 'im büro'],
  },
  labels: [
    'arbeits(ort|modell|platz|weise|form)',
    'standort',
    'remote[- ]?(work|arbeit|option)?',
    'home-?office',
    'ort',
    'arbeitsplatzmodell',
  ],
  asked: {
    labels: '(remote[- ]?(arbeit|arbeiten|work|job|tätigkeit)?|arbeiten von zu ?hause)( möglich)?',
    yes: 'ja|vollständig|komplett',
    no: 'nein|nicht möglich',
  },
  possible: [
    '(home-?\\s?office|mobile[sn]? (arbeiten|arbeit)|remote(-?| )(arbeit|arbeiten|work|tage)?|telearbeit) ?-?(ist |sind )?(\\p{L}+ )?(möglich(keit|keiten)?|option(en)?|regelung(en)?|tage)',
    '(möglichkeit|option|möglichkeiten|chance) (zu|zum|zur|auf|für|von|des|der) (\\p{L}+ )?(home-?\\s?office|mobile[mnrs]? (arbeiten|arbeit)|remote\\p{L}{0,8}|telearbeit)',
    '(tageweise|gelegentlich|flexible[sr]?|anteilig)\\p{L}{0,2} (home-?\\s?office|mobile[sr]? arbeit\\p{L}{0,2}|remote)',
    'home-?\\s?office',
  ],
  officeDays: [
    `{n} ?(büro|office|präsenz)-?tagen?${WEEK}`,
    `{n} tagen?${WEEK}( (?!remote|home|mobil|von|und|oder)\\p{L}+){0,3} (vor ort|im|in (der|unserem|unserer)|in präsenz)( (?!home)\\p{L}+){0,2}(?<=vor ort|präsenz|${OFFICE})`,
    `{n} tagen?${WEEK}( (?!remote|home|mobil|von|und|oder)\\p{L}+){0,2} vor ort`,
    `(im|ins|in unserem|in unser) (\\p{L}+ ){0,2}${OFFICE}( (?!remote|home|mobil|und|oder)\\p{L}+){0,3} ?[(:,]? ?{n} tagen? ?(pro|die|in der|je|/) ?woche`,
    `(vor ort|präsenz\\p{L}{0,8})( \\p{L}+){0,2} ?[(:,]? ?{n} tagen?${WEEK}`,
  ],
  homeDays: [
    `{n} tagen?${WEEK}( (?!büro|office|vor|und|urlaub|im|präsenz)\\p{L}+){0,3} ${HOME}(?!-?budget)`,
    `{n} (home-?\\s?office|remote|mobile?)[- ]?tagen?${WEEK}`,
    `${HOME}(?:-?(?:arbeit|möglichkeit(?:en)?|option(?:en)?|regelung|anteil|tage))?( (?!büro|vor|und)\\p{L}+){0,4} ?[(:,]? ?{n} (tagen?|x|mal) ?(pro|die|in der|je|/) ?woche`,
  ],
  days: 'tage?',
  behind: ['in'],
  notWeekly: ['(pro|im|je|/) ?(monat|jahr|quartal)', '(monatlich|jährlich)'],
  deniedBefore: ['kein(e|en|er)?', 'nicht', 'ohne', 'statt'],
  deniedAfter: [
    'nicht (möglich|vorgesehen|an(geboten)?|erlaubt|gestattet|verfügbar)',
    '(ist )?ausgeschlossen',
    ' ?: ?(nein|keine?s?)',
  ],
  numbers: {
    ein: 1,
    einen: 1,
    einem: 1,
    einmal: 1,
    zwei: 2,
    zweimal: 2,
    drei: 3,
    dreimal: 3,
    vier: 4,
    fünf: 5,
  },
};
