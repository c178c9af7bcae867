/**
 * Words that keep two statements from being a contradiction, or make one plain. All patterns are held
 * against folded text as whole words. A posting in a language without an entry is not looked at: whether
 * it offers a choice could not be told.
 */
export interface ContradictionWords {
  /** Sets two things as choices: "or". */
  either: string;
  /** Leaves it open, or to the reader: "possible", "can", "preferred". */
  open: string;
  /** Holds for some people or in some cases only: "if", "near". */
  when: string;
  /** Holds for a while or now and then: "during onboarding", "visits". */
  times: string;
  /** The whole world, where it stands beside the word for working remotely. */
  worldwide: string;
  /** Whole words of a place field that leave the place open. */
  anyPlace: string;
  /** Remote in full. */
  fully: string;
  remote: string;
  office: string;
  fullTime: string;
  partTime: string;
  /** Makes a place one that the candidate has to be in. */
  firmPlace: string;
  /** What a sentence about a place may be about besides where the candidate is. */
  otherPlace: string;
  /** Which part of the pay, of the people or of the places an amount may be for. */
  payPart: string;
  noDegree: string;
  junior: string;
  intern: string;
  senior: string;
  /** What words of seniority in a title may be part of: "senior living". */
  notLevel: string;
}

const en: ContradictionWords = {
  either: 'or|either|alternatively|otherwise|both',
  open: 'optional(?:ly)?|options?|choice|choose|flexib\\p{L}*|possib\\p{L}*|can|could|may|might|also|prefer\\p{L}*|ideally|willing|welcome|consider\\p{L}*|eligible|friendly|first|some|most|mostly|primarily|currently',
  when: 'if|when|where|unless|except|excluding|depending|within|near|nearby|local|living|those|candidates|commut\\p{L}*|distance|other than',
  times:
    'first|initial(?:ly)?|onboarding|probation|training|temporar\\p{L}*|during|until|after|later|occasional(?:ly)?|sometimes|visit\\p{L}*|travel\\p{L}*|quarter\\p{L}*|month(?:s|ly)?|annual\\p{L}*|year\\p{L}*|meetings?|events?|offsites?|retreats?|interviews?|as needed|summer|semester|winter|covid\\S*|pandemic',
  worldwide:
    'world[- ]?wide|global(?:ly)?|anywhere in the world|anywhere on (?:the planet|earth)|any country|any location worldwide|all over the world',
  anyPlace:
    'worldwide|world-wide|anywhere(?: in the world)?|global|remote[ ,(/|-]{1,4}(?:worldwide|global)\\)?',
  fully: '(?:fully|100 ?%|completely|entirely|permanently|exclusively|strictly|only|five days|5 days)',
  remote: 'remote(?:ly)?|work(?:ing)? from home|wfh|home[- ]based|telecommut\\p{L}*|home office',
  office: 'on-?site|on site|hybrid|in[- ]office|in[- ]person|offices?',
  fullTime: 'full[- ]?time',
  partTime: 'part[- ]?time',
  firmPlace:
    'must|only|exclusively|strictly|required|requires?|(?:need|needs|have|has) to|residents?|reside|limited to|restricted to|open to (?:candidates|applicants|people|anyone)',
  otherPlace:
    'authori[sz]\\p{L}*|right to work|permits?|visas?|sponsor\\p{L}*|speak\\p{L}*|clearance|relocat\\p{L}*|travel\\p{L}*|visit\\p{L}*|customers?|clients?|market|territor\\p{L}*|regions?|area|areas|greater|surroundings|headquarter\\p{L}*|hq|incorporated|tax\\p{L}*|degree|universit\\p{L}*|licen[cs]e\\p{L}*|shifts?|holidays?',
  payPart:
    'levels?|tiers?|zones?|grades?|bands?|steps?|junior|senior|mid|lead|principal|associate|entry|experienced?|certified|licensed|location|geo\\p{L}*|cit(?:y|ies)|states?|regions?|metro|areas?|remote|on-?site|hybrid|candidates|residents|based in|located|ote|on[- ]target|commission\\p{L}*|bonus\\p{L}*|variable|equity|total|target|package|part[- ]?time|hours|nights?|weekends?|shifts?|days?|overtime|after|probation|training|first|second|years? (?:one|two|1|2)|contract|w-?2|1099|interns?|internship|increase\\p{L}*|rais\\p{L}*|up to|from|starting|hir\\p{L}*|average|median|typical\\p{L}*|referral|sign-?on|relocation|stipend|budget|allowance|per diem|for|in|or|if|plus|additional\\p{L}*|approx\\p{L}*|equivalent|converted|market|midpoint|usually|revenue|funding|raised',
  noDegree:
    "(?:no|without (?:a|any)) (?:(?:college|university|formal|four-year|4-year|bachelor's) ){0,2}(?:degree|education) (?:is |are )?(?:required|needed|necessary)|(?:a |college |university |formal ){0,3}degree (?:is )?not (?:required|needed|necessary)",
  junior: 'junior|jr|entry[- ]level|trainee|apprentice(?:ship)?',
  intern: 'intern|internship|working student',
  senior: 'senior|sr|principal|director|head of|vp|vice president',
  notLevel:
    '(?:junior|senior) (?:high|school|college|achievement|league|golf|tennis|football|sports?|academy|programs?|apparel|fashion|wear|coach|camps?|living|care|citizens?|services|housing|cent(?:er|re)s?|home|communit\\p{L}*|residence|health|helpers?|golf\\p{L}*|officer|partner|leadership|management)|(?:to|of|for) (?:the |our )?(?:senior|junior|principal|director|head|vp|interns?)|(?:assistant|deputy|associate|art|funeral|music|film|creative|casting|stage|school|high school|vice) (?:director|principal)|principal(?:ly)? (?:of|owner)|interns? (?:program|coordinator|manager|supervisor)|(?:lead|mid)',
};

const de: ContradictionWords = {
  either: 'oder|wahlweise|alternativ|sowohl|entweder|bzw',
  open: 'möglich\\p{L}*|optional|option\\p{L}*|wahl|wählen|flexib\\p{L}*|kann(?:st)?|können|auch|bevorzugt|vorzugsweise|idealerweise|gern\\p{L}*|wunsch|überwiegend|teilweise|meist\\p{L}*|derzeit',
  when: 'wenn|falls|sofern|außer|je nach|nähe|umkreis|wohnst|bewerber\\p{L}*|ausnahme\\p{L}*',
  times:
    'erste[nrms]?|zunächst|anfangs|einarbeitung\\p{L}*|probezeit|befristet|während|bis|nach|gelegentlich|manchmal|besuch\\p{L}*|reise\\p{L}*|quartal\\p{L}*|monat\\p{L}*|jährlich|jahr\\p{L}*|treffen|events?|workshops?|bei bedarf|sommer|semester\\p{L}*|vorlesungs\\p{L}*|corona|pandemie',
  worldwide:
    'welt-?weit|(?:überall|von überall) (?:auf|in|aus) der (?:ganzen )?welt|aus der ganzen welt|aus jedem land',
  anyPlace: 'welt-?weit|überall',
  fully: '(?:komplett|vollständig|100 ?%|zu 100 ?%|rein|ausschließlich|voll)',
  remote: 'remote|home-?\\s?office|von zu ?hause|ortsunabhängig\\p{L}*|mobile?s? arbeiten',
  office: 'vor[- ]ort|präsenz\\p{L}*|büros?|hybrid\\p{L}*|office',
  fullTime: 'vollzeit\\p{L}*|voll-',
  partTime: 'teilzeit\\p{L}*|teil-',
  firmPlace:
    'nur|muss|musst|müssen|ausschließlich|zwingend|erforderlich|wohnsitz|wohnhaft|ansässig|voraussetzung',
  otherPlace:
    'arbeitserlaubnis|visum|visa|sprichst|sprach\\p{L}*|umzug\\p{L}*|umzieh\\p{L}*|reise\\p{L}*|besuch\\p{L}*|kunden?|markt|gebiet|region|raum|großraum|umgebung|zentrale|hauptsitz|steuer\\p{L}*|studium|hochschul\\p{L}*|führerschein|schicht\\p{L}*',
  payPart:
    'stufen?|gruppen?|entgeltgruppe|junior|senior|berufserfahrung|erfahrung|standort\\p{L}*|stadt|region|remote|bonus\\p{L}*|variabel|variable[rsnm]?|provision\\p{L}*|ziel\\p{L}*|gesamt\\p{L}*|paket|teilzeit|stunden|nacht|schicht\\p{L}*|tage?|nach|probezeit|ausbildungsjahr|lehrjahr|jahr|ab|bis zu|einstieg\\p{L}*|steig\\p{L}*|erhöh\\p{L}*|durchschnitt\\p{L}*|prämie\\p{L}*|zulage\\p{L}*|zuschuss|budget|für|bei|in|oder|wenn|plus|zuzüglich|zzgl|ca|umsatz',
  noDegree:
    'kein(?:e|en)? (?:abgeschlossene[ns]? )?(?:studium|hochschulabschluss|abschluss|studienabschluss) (?:erforderlich|notwendig|nötig|vorausgesetzt)|(?:ein )?(?:studium|hochschulabschluss|abschluss) ist (?:nicht (?:erforderlich|notwendig|nötig)|keine voraussetzung)',
  junior: 'junior|trainee|berufseinsteiger\\p{L}*|auszubildende\\p{L}*|azubi|ausbildung',
  intern: 'praktikant\\p{L}*|praktikum|werkstudent\\p{L}*',
  senior: 'senior|bereichsleit\\p{L}*|abteilungsleit\\p{L}*',
  notLevel:
    'senior\\p{L}+|junior\\p{L}+|ausbildungs\\p{L}+|(?:für|der|den|von) (?:senior\\p{L}*|junior\\p{L}*|praktikant\\p{L}*|auszubildende\\p{L}*)',
};

const fr: ContradictionWords = {
  either: 'ou|soit|au choix|alternativement',
  open: 'possib\\p{L}*|option\\p{L}*|choix|choisi\\p{L}*|flexib\\p{L}*|peut|peux|peuvent|pouvez|pourra\\p{L}*|aussi|également|idéalement|souhait\\p{L}*|préféren\\p{L}*|partiel(?:le)?(?:ment)?|principalement|actuellement|occasionnel\\p{L}*',
  when: 'si|selon|sauf|hors|excepté|lorsque|quand|proche|proximité|candidats?',
  times:
    'premi\\p{L}*|intégration|période|formation|pendant|jusqu|après|parfois|visites?|déplacement\\p{L}*|voyages?|trimestr\\p{L}*|mois|mensuel\\p{L}*|annuel\\p{L}*|ans?|années?|réunions?|événements?|séminaires?|été|semestre|covid|pandémie',
  worldwide:
    "partout dans le monde|dans le monde entier|du monde entier|n'importe où dans le monde|monde entier",
  anyPlace: 'monde entier|partout(?: dans le monde)?',
  fully: '(?:100 ?%|entièrement|totalement|complet|total|exclusivement|uniquement|intégral)',
  remote: 'remote|télétravail|à distance|distanciel',
  office: 'sur site|présentiel|hybride|bureaux?|sur place',
  fullTime: 'temps[- ](?:plein|complet)|plein temps',
  partTime: 'temps[- ]partiel|mi-temps',
  firmPlace:
    'doit|doivent|devez|dois|uniquement|exclusivement|obligatoire\\p{L}*|impérati\\p{L}*|résid\\p{L}*|seulement|nécessaire\\p{L}*',
  otherPlace:
    'permis|visas?|titre|parle\\p{L}*|déménag\\p{L}*|mobilité|déplace\\p{L}*|voyag\\p{L}*|clients?|marché|région|agglomération|alentours|siège|diplôme|école|universit\\p{L}*',
  payPart:
    'niveaux?|échelons?|grades?|junior|sénior|senior|expérience|confirmé|localisation|ville|région|primes?|bonus|variable|commissions?|objectifs?|total\\p{L}*|package|temps partiel|heures|nuit|jours?|après|période|première?|à partir|dès|jusqu|évolu\\p{L}*|moyen\\p{L}*|pour|à|en|ou|si|plus|environ|chiffre',
  noDegree:
    "aucun diplôme (?:n'est |universitaire )?(?:requis|exigé|nécessaire|demandé)|sans diplôme (?:requis|exigé)|(?:le |un )?diplôme (?:n'est )?(?:pas|non) (?:requis|exigé|nécessaire|obligatoire)",
  junior: 'junior|débutante?|apprentie?|alternante?|alternance',
  intern: 'stagiaire|stage',
  senior: 'senior|sénior',
  notLevel:
    '(?:pour|des|aux|de) (?:seniors?|séniors?|juniors?|stagiaires?)|(?:responsable|chargée?|référente?) .{0,20}(?:alternance|stage)|services? seniors?',
};

const nl: ContradictionWords = {
  either: 'of|hetzij|danwel|zowel',
  open: 'mogelijk\\p{L}*|optie\\p{L}*|optioneel|keuze|kiezen|flexib\\p{L}*|kan|kun|kunt|kunnen|ook|voorkeur|bij voorkeur|idealiter|graag|deels|grotendeels|voornamelijk|momenteel',
  when: 'als|indien|wanneer|tenzij|behalve|afhankelijk|buurt|omgeving|kandidaten',
  times:
    'eerste|inwerk\\p{L}*|proeftijd|tijdelijk|tijdens|tot|na|soms|af en toe|bezoek\\p{L}*|reis\\p{L}*|kwartaal|maand\\p{L}*|jaar\\p{L}*|bijeenkomst\\p{L}*|evenement\\p{L}*|zomer|semester|corona|pandemie',
  worldwide: 'wereldwijd|(?:overal|waar ook) (?:ter|in de|op de) wereld|vanuit de hele wereld',
  anyPlace: 'wereldwijd|overal',
  fully: '(?:volledig|100 ?%|helemaal|compleet|uitsluitend|alleen)',
  remote: 'remote|thuiswerk\\p{L}*|op afstand|vanuit huis|thuis',
  office: 'op locatie|op kantoor|hybride|kantoor|on-?site',
  fullTime: 'full-?\\s?time|voltijd\\p{L}*',
  partTime: 'part-?\\s?time|deeltijd\\p{L}*',
  firmPlace: 'moet|moeten|dient|alleen|uitsluitend|enkel|verplicht|vereist|woonachtig|woont|noodzakelijk',
  otherPlace:
    'werkvergunning|visum|spreekt|verhuiz\\p{L}*|reis\\p{L}*|bezoek\\p{L}*|klant\\p{L}*|markt|regio|omgeving|hoofdkantoor|diploma|opleiding|rijbewijs',
  payPart:
    'schaal|schalen|trede\\p{L}*|niveau|junior|medior|senior|ervaring|locatie|regio|bonus\\p{L}*|variabel\\p{L}*|commissie|totaal|pakket|parttime|uur|uren|nacht|dagen?|na|proeftijd|eerste|vanaf|tot|groei\\p{L}*|gemiddeld\\p{L}*|voor|bij|in|of|als|plus|exclusief|inclusief|omzet|oplopend',
  noDegree:
    '(?:geen (?:diploma|opleiding|studie)|(?:een )?(?:diploma|opleiding|studie) is niet) (?:is )?(?:vereist|nodig|noodzakelijk|verplicht)',
  junior: 'junior|starter|trainee',
  intern: 'stagiaire?|stage|werkstudent',
  senior: 'senior',
  notLevel: '(?:voor|van|de) (?:senioren|senior|junior|starters?|stagiairs?)|senioren\\p{L}*|stage\\p{L}+',
};

const es: ContradictionWords = {
  either: 'o|u|bien|alternativamente',
  open: 'posib\\p{L}*|opci[oó]n\\p{L}*|opcional\\p{L}*|elegir|eliges|flexib\\p{L}*|puede[ns]?|podr[áa]\\p{L}*|también|preferi\\p{L}*|preferente\\p{L}*|idealmente|deseable|parcial\\p{L}*|principalmente|actualmente',
  when: 'si|según|salvo|excepto|cuando|cerca|cercan\\p{L}*|candidat\\p{L}*',
  times:
    'primer\\p{L}*|incorporación|periodo|período|formación|durante|hasta|después|a veces|ocasional\\p{L}*|visit\\p{L}*|viaj\\p{L}*|trimestr\\p{L}*|mes(?:es)?|mensual\\p{L}*|anual\\p{L}*|años?|reuni\\p{L}*|eventos?|verano|semestre|covid|pandemia',
  worldwide:
    'en todo el mundo|desde cualquier (?:lugar|parte|país)(?: del mundo)?|a nivel mundial|de todo el mundo|cualquier país',
  anyPlace: 'todo el mundo|mundial|cualquier (?:lugar|parte)(?: del mundo)?',
  fully: '(?:100 ?%|totalmente|completamente|exclusivamente|total|solo|sólo)',
  remote: 'remot[oa]s?|teletrabajo|a distancia|desde casa',
  office: 'presencial\\p{L}*|híbrid[oa]|hibrid[oa]|oficinas?|on-?site',
  fullTime: '(?:jornada|tiempo) complet[oa]',
  partTime: '(?:jornada|tiempo) parcial|media jornada',
  firmPlace:
    'solo|sólo|únicamente|exclusiv\\p{L}*|debes?|deben|deberá\\p{L}*|imprescindible|obligatori\\p{L}*|residentes?|residir|residencia|necesari\\p{L}*|tienes? que',
  otherPlace:
    'permiso|visado|visa|habl\\p{L}*|trasla\\p{L}*|mudar\\p{L}*|viaj\\p{L}*|visit\\p{L}*|clientes?|mercado|región|zona|alrededores|sede|título|titulación|universi\\p{L}*|carnet',
  payPart:
    'nivel(?:es)?|junior|senior|sénior|experiencia|ubicación|ciudad|región|bonus|bono|variable|comisi\\p{L}*|objetivos?|total|paquete|parcial|horas|noche|días?|después|periodo|primer\\p{L}*|desde|a partir|hasta|promedio|para|en|o|si|más|facturación',
  noDegree:
    'no (?:se requiere|es necesario|se necesita|se exige) (?:tener )?(?:un )?(?:título|titulación)(?: universitari[oa])?|(?:título|titulación) (?:universitari[oa] )?no (?:requerid[oa]|necesari[oa]|es necesari[oa])',
  junior: 'junior|júnior|aprendiz|trainee',
  intern: 'becari[oa]|prácticas|practicante',
  senior: 'senior|sénior',
  notLevel:
    '(?:para|de|del|con) (?:personas? )?(?:seniors?|juniors?|prácticas|becarios)|(?:tutor\\p{L}*|coordinador\\p{L}*) de prácticas',
};

const WORDS: Readonly<Record<string, ContradictionWords>> = { en, de, fr, nl, es };

/** True for whole words of the text. */
export type WordTests = { readonly [Name in keyof ContradictionWords]: RegExp };

const compiled = new Map<string, WordTests>();

/**
 * Patterns of a language and of English, which postings mix, or null for a language without words here.
 * Not global: each call of `test` starts anew.
 */
export function wordTests(language: string): WordTests | null {
  const own = WORDS[language];
  if (!own) return null;
  let found = compiled.get(language);
  if (!found) {
    const sources = own === en ? [en] : [own, en];
    const names = Object.keys(en) as (keyof ContradictionWords)[];
    found = Object.fromEntries(
      names.map((name) => {
        // "Intern" is "internal" in the other languages.
        const joined = name === 'intern' ? own.intern : sources.map((words) => words[name]).join('|');
        return [name, new RegExp(`(?<![\\p{L}\\p{N}])(?:${joined})(?![\\p{L}\\p{N}])`, 'u')];
      }),
    ) as WordTests;
    compiled.set(language, found);
  }
  return found;
}
