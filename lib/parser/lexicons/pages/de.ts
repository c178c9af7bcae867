import type { PageWords } from '../../page-words';

export const page: PageWords = {
  ends:
    'leiter leiterin leitung entwickler berater ingenieur kaufmann kauffrau kaufleute referent arbeiter ' +
    'techniker fachkraft fachkräfte hilfskraft pflegekraft lehrkraft bürokraft servicekraft reinigungskraft ' +
    'küchenkraft praktikant werkstudent fahrer pfleger helfer verkäufer angestellte angestellter assistent ' +
    'arzt ärztin ärzte schwester erzieher lehrer mechaniker mechatroniker elektriker elektroniker installateur meister ' +
    'schlosser schweißer tischler schreiner zimmerer dachdecker maurer gärtner kellner bäcker metzger konditor ' +
    'rezeptionist disponent planer einkäufer buchhalter prüfer sekretär redakteur texter gestalter grafiker informatiker ' +
    'architekt chemiker physiker laborant wissenschaftler forscher jurist anwalt anwältin spezialist ' +
    'auszubildende auszubildender volontär zusteller lagerist kommissionierer zerspaner betreuer therapeut ' +
    'psychologe psychologin pädagoge pädagogin apotheker optiker friseur kosmetiker florist geschäftsführer ' +
    'maschinenführer anlagenführer schichtführer fräser dreher schneider programmierer vertreter vermittler reiniger ' +
    'einsteiger bestatter hausdame experte expertin beauftragte beauftragter verwalter koordinator aushilfe ' +
    'monteur konstrukteur chauffeur ökonom werker steward lehrperson fachperson',
  nouns:
    'koch köchin maler malerin azubi lotse hebamme praktikum volontariat werkstudententätigkeit minijobber ' +
    'leader notar',
  positions: 'ausbildung (?:zu[mr]|als)|duales studium|freiwilliges soziales',
  idle:
    'karriere karriereportal stelle stellen stellenangebot stellenangebote stellenanzeige stellenanzeigen ' +
    'stellenausschreibung stellenausschreibungen stellenbeschreibung stellenmarkt jobbörse offene offenen aktuelle ' +
    'aktuellen unsere unser unserer übersicht ausbildung und startseite bewerbung bewerben jetzt bewerbungsformular ' +
    'unternehmen zurück',
  idleLines:
    '(?:karriere.{0,30}|stellen(?:angebote|anzeigen?|markt)?|offene stellen|jobs und karriere|(?:werde[n]? sie |werde )?teil (?:des|unseres) teams?|komm in unser team)',
  lists: 'stellenangebote',
  titleLabels:
    'stellen(?:anzeige|angebot|ausschreibung|bezeichnung|titel|beschreibung)|jobangebot|jobtitel|stelle|gesucht(?: wird)?|wir suchen(?: dich)?(?: als)?',
  titleFields: 'stellen(?:bezeichnung|titel)|jobtitel|funktion|berufsbezeichnung|position',
  titleOpeners:
    'stellen(?:anzeige|angebot|ausschreibung)(?: als)?|wir suchen(?: ab sofort| dich| sie)?(?: als)?|werde(?: jetzt)?|(?:job|jobs|karriere|start|arbeiten) als',
  articles: '(?:unser|dein)e?|eine?n?(?:\\s?\\/\\s?-?(?:n|e|r|en|einen?)|\\((?:n|e|r|en|n\\/r)\\))?',
  bothGenders: 'eine?n?(?:\\s?\\/\\s?-?(?:n|e|r|en|einen?)|\\((?:n|e|r|en)\\))',
  at: 'bei',
  atArticles: 'de[mrn]|eine[mr]',
  slogans:
    'wir|unser\\p{L}{0,2}|dein\\p{L}{0,2}|ihr\\p{L}{0,2}|mein\\p{L}{0,2}|warum|wie|was|wer|werde\\p{L}{0,2}|komm\\p{L}{0,2}|mit|für|so|das sagen|ansprechpartner\\p{L}{0,2}|kontakt',
  titleLinks: 'für|und|im|in der',
  sought:
    '(?:[Ss]uchen|[Ss]ucht|[Ss]uche) (?:[\\p{L}\\d.,-]{1,24} ){0,9}?(?:eine?n?(?:\\/n|\\/e|\\(n\\)|\\(r\\)|\\(e\\))?) ',
  soughtMarked: '(?:suchen|sucht) (?:[\\p{L}.,-]{1,20} ){0,5}?eine?n?(?:\\/n)? ',
  employer: {
    about: 'Über',
    at: 'Bei(?: der| dem)?',
    inPlace: 'in',
    speaks: 'wir\\b|arbeite|erwart|steht|stehen|bist|sind|bieten',
    articles: '[Dd]ie |[Dd]er |[Dd]as ',
    seeks: 'sucht (?:ab|zum|für|eine|dich|sie|zur|per)',
    joins: 'Arbeiten bei|Willkommen bei|Karriere bei',
    is: 'ist|sind',
    isWhat: 'ein|eine|der|die|das|eines',
    as: '[Aa]ls',
    asAt: 'bei',
    asArticles: 'der |dem ',
    asThen: 'bist|hast|arbeitest|sind|übernimmst',
    firm: '[Ww]ir(?: als| bei| sind|,)? (?:die )?Firma|[Ww]ir bei(?: der| dem)?',
    links: 'für|und',
    lineArticles: '[Dd]ie ',
    not: 'das|die|der|dein|deine|wir|stelle|bewerbung|arbeit|unternehmen|firma|kunde|unser kunde|es|er|sie|hier|dies|diese|was|wie',
    notFirst:
      'Das|Die|Der|De[mn]|(?:Dein|Unser|Ihr|Ein|Kein|Sein)(?:e[mnrs]?)?|(?:Dies|Jed|All)e[mnrs]?|Wir|Wie|Was|Hier',
    institutions:
      'stiftung|residenz|senioren\\p{L}{3,}|klinik\\p{L}{0,3}|krankenhaus|schule|hochschule|universität|kita|kindergarten|praxis|kanzlei|gemeinde|stadt|landkreis|verein|verband|werke?|stadtwerke|gruppe|bäckerei|autohaus',
    boards: 'jobbörse|karriere|stellen|personal|arbeit',
  },
  placeLabels: 'standort|arbeitsort|einsatzort',
  calledBefore: '(?:karriere|arbeiten|jobs?) bei',
  calledBehind: 'karriere',
  rights: 'alle',
  logo: 'von|startseite',
  says: {
    handbook:
      'stellenbeschreibung(?:en)? (?:muster|vorlage|beispiel|schreiben)|(?:muster|vorlage) .{0,20}stellen|berufsbild|wie werde ich|vorstellungsgespräch|(?:bewerbung|anschreiben|lebenslauf).{0,20}(?:muster|vorlage|beispiel)|was (?:macht|verdient) ein',
    seeks:
      '(?:wir suchen|zum nächstmöglichen zeitpunkt|zur verstärkung|werde teil|gesucht wird|verstärk(?:ung|e|en)|dein platz|suchen wir)\\b',
    you: '(?:du (?:wirst|arbeitest|bist|hast|übernimmst|entwickelst|bringst|unterstützt|gestaltest|verantwortest|integrierst|baust)|sie (?:bringen|haben|übernehmen|arbeiten)|als .{3,60} bist du)\\b',
    asks: '(?:berufserfahrung|kenntnisse|abgeschlossen(?:es|e)|kenntnissen|erfahrung|studium|ausbildung (?:als|zum|zur|im)|führerschein)\\b',
    terms:
      '(?:vollzeit|teilzeit|unbefristet|befristet|wochenstunden|stunden (?:pro|die|in der) woche|minijob|homeoffice)\\b',
    role: 'verantwortlich\\b',
    pay: '(?:urlaubstage|vergütung|gehalt|tariflich|stundenlohn|urlaubsgeld)\\b',
    apply:
      '(?:gleichberechtigung|handicap|bewirb dich|lebenslauf|bewerbungs(?:unterlagen|schluss|frist)|jetzt bewerben|deine bewerbung|ihre bewerbung)\\b',
  },
};
