import { ENDS, WHOLE } from './occupations';

/** Endings that only mark plural or gender. */
const ENDINGS = ['', 's', 'es', 'n', 'en', 'in', 'innen', 'e', 'r'];
const END_SET = new Set(ENDS.split(' ').flatMap((noun) => ENDINGS.map((ending) => noun + ending)));
const WHOLE_SET = new Set(WHOLE.split(' ').flatMap((noun) => [noun, `${noun}s`, `${noun}in`]));
const SHORTEST = Math.min(...[...END_SET].map((noun) => noun.length));
const LONGEST = Math.max(...[...END_SET].map((noun) => noun.length));
const WORD = /\p{L}+/gu;
/** Positions that only several words name. */
const PHRASE =
  /(?:^|[^\p{L}])(?:scrum master|head of|(?:team|crew|staff|board) members?|chef d(?:e |['’])|ausbildung (?:zu[mr]|als)|duales studium|agent d(?:e |['’])|freiwilliges soziales)/iu;

/** "(m/f/d)", "H/F", "(all genders)": what marks a title as one for everybody. */
const GENDERED =
  /\(\s?(?:all genders?|gn|any gender|[mwfdxhvkž]\s?[/|,]\s?[mwfdxhvkž](?:\s?[/|,]\s?(?:[mwfdxhvni*]|divers|gn|inter))?(?:\s?[/|,]\s?[mwfdxhvni*])?)\s?\)|(?<![\p{L}\p{N}])[hmfwvk]\/[hmfwvk](?:\/[xnd])?(?![\p{L}\p{N}])/iu;
/** "Redakteur*in", "Fahrer:in", "Helfer/in". */
const STARRED = /\p{Ll}(?:[*:_·]in(?:nen)?|\/-?in(?:nen)?|\/In|\(in\))(?!\p{L})/u;

/** Headings and page titles of career sites that name no position. */
const GENERIC =
  /^(?:(?:our |current |open |all |view |latest |available |find |search |browse |featured |more |other |job |work |explore )*(?:careers?|jobs?|openings?|positions?|opportunit(?:y|ies)|vacanc(?:y|ies)|roles?|hiring|listings?|search|board|details?|description|posting|page|results|with us|now|home)(?: (?:at|with|in|for|portal|site|page|board|detail|details|description|posting|openings|opportunities|listing|listings|application|search|results|now|us|here|vacancy).{0,60})?|(?:we(?:'re| are) |now |we re )hiring.{0,30}|(?:join|work with|come work|meet) (?:us|our team|the team).{0,40}|apply.{0,40}|about(?: us)?|home|contact.{0,20}|karriere.{0,30}|stellen(?:angebote|anzeigen?|markt)?|offene stellen|jobs und karriere|carrières?|(?:nos )?offres? d'emploi|recrutement|empleo|trabaja con nosotros|vacatures?|werken bij.{0,40}|lavora con noi|application|untitled|job application|job id(?:[ :#].{0,20})?|welcome.{0,40}|this (?:job|position|role|posting) .{0,80}|(?:log|sign) ?in|cookies?.{0,40}|privacy.{0,40}|login|linkedin|indeed|glassdoor|greenhouse|lever|job description.{0,40}|(?:werde[n]? sie |werde )?teil (?:des|unseres) teams?|(?:komm|kom) in (?:unser|ons) team)$/i;
/** "Baker jobs in Leeds", "12 jobs", "Bäcker Stellenangebote": a list of them. */
const LIST =
  /^(?:.{1,60} )?(?:jobs|vacancies|job openings|stellenangebote|offres d'emploi|vacatures|ofertas de empleo)(?: (?:in|near|à|en|bij) .{1,40})?$/i;
/** A line of nothing but these names no position either: "Jobs & Karriere", "Unsere offenen Stellen". */
const GENERIC_WORDS = new Set(
  (
    'career careers job jobs karriere karriereportal stelle stellen stellenangebot stellenangebote stellenanzeige ' +
    'stellenanzeigen stellenausschreibung stellenausschreibungen stellenbeschreibung stellenmarkt jobbörse offene ' +
    'offenen aktuelle aktuellen unsere unser unserer details detail übersicht ausbildung und and the our your of for at ' +
    'in with us & open opening openings position positions vacancy vacancies opportunity opportunities current hiring ' +
    'work working team recruitment employment posting postings listing description specification person profile page ' +
    'offer offers vacature vacatures werken bij ons onze functie functies vacaturedetail emploi emplois offre offres ' +
    'd de nos notre poste recrutement carrière carrières rejoindre rejoignez nous empleo empleos oferta ofertas trabajo ' +
    'trabaja con nosotros vacante vacantes bolsa vaga vagas trabalhe conosco carreira carreiras lavora noi lavoro ' +
    'offerta offerte posizioni aperte praca oferty oferta pracy kariera kariéra volná místa pozice volné jobba hos oss ' +
    'lediga tjänster ledige stillinger om stilling ny new now home start startseite apply application bewerbung ' +
    'bewerben jetzt bewerbungsformular online form news unternehmen company zurück back'
  ).split(' '),
);

/** True for a line that names a position by an occupation or by "(m/f/d)" and its like. */
export function namesOccupation(line: string): boolean {
  if (line.length > 160) return false;
  for (const word of line.toLowerCase().match(WORD) ?? []) {
    if (WHOLE_SET.has(word)) return true;
    for (let at = Math.max(0, word.length - LONGEST); at <= word.length - SHORTEST; at++) {
      if (END_SET.has(word.slice(at))) return true;
    }
  }
  return PHRASE.test(line) || hasGenderMark(line);
}

/** True for a line with "(m/w/d)", "H/F", "Fahrer*in" or their like, as only titles have. */
export function hasGenderMark(line: string): boolean {
  return GENDERED.test(line) || STARRED.test(line);
}

/** True for "Careers", "Open positions", "Apply now": lines of career sites that name no position. */
export function isGeneric(line: string): boolean {
  const own = line.toLowerCase().match(WORD);
  if (own === null || own.every((word) => GENERIC_WORDS.has(word))) return true;
  const plain = line
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/[\s!.:?]+$/, '')
    .trim();
  return GENERIC.test(plain) || LIST.test(plain);
}
