import type { Block } from '../model/block';
import { isGeneric, namesOccupation } from './job-words';
import { partNamed } from './section-names';

const WORD = "[\\p{L}\\p{N}&'’.+-]{0,30}";
const NAME = `[\\p{Lu}\\d]${WORD}(?: (?:[\\p{Lu}\\d&]${WORD}|of|and|de|für|und|van|di|et|y|i)){0,5}`;
const WANTS =
  'looking for|seeking|hiring|recruiting|searching for|growing|an equal|inviting|expanding|offering';

/** What a posting says right before or after its employer's name, with how much that is worth. */
const CUES: readonly [number, RegExp][] = [
  [4, new RegExp(`^(?:[Aa]bout|ABOUT|Über|À propos d[e'’]|Sobre|Over) ?(${NAME}):?$`, 'gu')],
  [
    3,
    new RegExp(
      `(?:^|[.!?] )(?:At|Bei(?: der| dem)?|Chez|Bij|En|Hos|Presso|W) (${NAME}),? (?:we\\b|we[’']|you\\b|you[’']|our\\b|wir\\b|nous\\b|wij\\b|arbeite|erwart|steht|stehen|bist|vind|werk|ben |sind|bieten|valoramos|creemos|är |er )`,
      'gu',
    ),
  ],
  [
    4,
    new RegExp(
      `(?:^|[.!?] )(?:The |Die |Der |Das |Le |La |L['’]|De |El )?(${NAME}) (?:is|are) (?:(?:currently|actively|now|also|immediately|presently) ){0,2}(?:${WANTS})`,
      'gu',
    ),
  ],
  [
    4,
    new RegExp(
      `(?:^|[.!?] )(?:[Dd]ie |[Dd]er |[Dd]as |[Ll]e |[Ll]a |[Ll]['’]|[Dd]e |[Ee]l )?(${NAME})(?:,? [^.!?]{0,80})? (?:seeks|has an (?:immediate )?opening|sucht (?:ab|zum|für|eine|dich|sie|zur|per)|recherche (?:un|des|pour|son|sa)|recrute|zoekt (?:een|per|voor)|busca (?:un|a )|está buscando|cerca (?:un|per)|ricerca (?:un|per)|seleziona|poszukuje|hledá|söker|søger|søker|procura|contrata|solicita)`,
      'gu',
    ),
  ],
  [
    2,
    new RegExp(
      `(?:^|[.!?] )(?:[Jj]oin|Careers at|Why|Working at|Work at|Life at|Werken bij|Arbeiten bei|Willkommen bei|Karriere bei|Rejoignez|Rejoindre) (${NAME})(?:[,!?.:]|$| as | and | to | betekent )`,
      'gu',
    ),
  ],
  [
    2,
    new RegExp(
      `(?:^|[.!?] )(?:The |Die |Der |Das |De |L['’]|El |La |Le )?(${NAME}) (?:is|are|ist|sind|est|sont|es|è|é|jest|är|er) (?:an?|the|one of|ein|eine|der|die|das|eines|une?|le|la|les|una?|l['’]|de|het|een|um|il|én|en|et|ett) ?`,
      'gu',
    ),
  ],
  [
    3,
    new RegExp(
      `\\b(?:[Aa]ls|[Cc]omo|[Ee]n tant que|[Aa]s an?) [^.,!?]{3,60} (?:bij|bei|chez|at|en) (?:der |de |dem |het |la |le )?(${NAME})(?:,| werk| ben| ga| bist| hast| you| arbeitest| sind| übernimmst| |$)`,
      'gu',
    ),
  ],
  [3, new RegExp(`\\b(?:[Ww]ir|[Ww]ij|[Nn]ous)(?: als| bei| sind| zijn|,)? (?:die )?Firma (${NAME})`, 'gu')],
  [1, new RegExp(`\\p{Ll} (${NAME})['’]s `, 'gu')],
];

/** What says that a name is a company's, where it stands behind the name. */
const FORM =
  '(?:g?GmbH(?: & Co\\.? ?KG(?:aA)?)?|mbH|AG(?: & Co\\.? ?KG)?|SE|KG|OHG|UG|e\\. ?V\\.|eG|SARL|SAS|SASU|EURL|S\\.?A\\.?(?: de C\\.?V\\.?)?|B\\.?V\\.?|N\\.?V\\.?|Ltd\\.?|Limited|LLC|L\\.L\\.C\\.|LLP|Inc\\.?|Incorporated|Corp\\.?|Corporation|PLC|plc|Pty\\.? Ltd\\.?|Pvt\\.? Ltd\\.?|S\\.?r\\.?l\\.?|S\\.?p\\.?A\\.?|S\\.?L\\.?U?\\.?|Sp\\. ?z ?o\\. ?o\\.|sp\\. ?z ?o\\. ?o\\.|a\\.s\\.|s\\.r\\.o\\.|spol\\. s r\\.o\\.|AB|A/S|ApS|ASA|Oyj?|Ltda\\.?|Lda\\.?|Kft\\.?)';
const WITH_FORM = new RegExp(`(?<![\\p{L}\\p{N}])(${NAME},? ${FORM})(?![\\p{L}\\p{N}])`, 'gu');
const FORM_END = new RegExp(`,? ${FORM}$`, 'u');

/** Words that begin a sentence or name a part, so that no employer is called that. */
const NO_NAME =
  /^(?:the|this|these|that|our|your|you|we|it|they|there|what|who|he|she|if|as|in|at|for|to|a|an|us|team|role|job|position|company|candidate|applicants?|experience|location|salary|remote|benefits?|das|die|der|dein|deine|wir|ce|cette|le|la|les|notre|nous|el|este|esta|de|het|dit|dat|deze|jij|je|new|all|other|no|not|now|please|equal|opportunity|must|ability|knowledge|life|work|working|culture|here|stelle|bewerbung|arbeit|unternehmen|firma|kunde|unser kunde|bedrijf|organisatie|entreprise|empresa|azienda|functie|es|er|sie|hier|dies|diese|on|elle|il|tu|ton|votre|vous|c|wat|wie|ons|onze|su|se|lo|nuestra|nuestro|questa|questo|nossa|nosso|essa|esta vaga|our client|client|the client|your profile|apply|schedule)$/i;
const NO_FIRST =
  /^(?:The (?:Role|Job|Position|Team|Company|Opportunity|Successful|Ideal|Candidate)|This|Our|Your|You|We|It|What|Who|If|As|In|These|That|Das|Die|Der|Dein|Deine|Wir|Ce|Cette|Notre|Unser|Unsere|Ihr|Ihre|Votre|Onze|Ons|Nuestr[oa]|Nuestra|Su|Tu|Een|Eine?|Il|Elle|Wie|Was|Hier)(?![\p{L}])/u;

/** A company's name without what says its legal form: "Tallow & Rye GmbH" is "Tallow & Rye". */
export function withoutForm(name: string): string {
  return name.replace(FORM_END, '').trim() || name;
}

/** True for "Tallow & Rye GmbH". */
export function hasForm(name: string): boolean {
  return FORM_END.test(name);
}

/** True for words that can be an employer's name: no part of a posting, no position, no pronoun. */
export function mayBeName(name: string): boolean {
  if (name.length < 2 || name.length > 60 || NO_NAME.test(name) || NO_FIRST.test(name)) return false;
  return !isGeneric(name) && !partNamed(name);
}

const PLURAL = / \p{Lu}\p{L}+s$/u;
/** A page longer than that is no posting from there on. */
const MAX_LINES = 1_000;

/** Names the text itself gives as the employer's, with how often and how surely. */
export function cuedNames(blocks: readonly Block[]): Map<string, number> {
  const names = new Map<string, number>();
  const add = (found: string | undefined, weight: number): void => {
    const name = found?.replace(/['’]s$|[,:;]+$/g, '').replace(/(\p{L}{2})\.$/u, '$1');
    if (!name || !mayBeName(name)) return;
    // "Weir Writers" may be called so; "Senior Writer" is whom it looks for.
    if (!namesOccupation(name) || PLURAL.test(name)) names.set(name, (names.get(name) ?? 0) + weight);
  };
  for (const block of blocks.slice(0, MAX_LINES)) {
    const text = block.text.slice(0, 1_500);
    for (const [weight, cue] of CUES) {
      for (const match of text.matchAll(cue)) add(match[1], weight);
    }
  }
  return names;
}

/** Names with a legal form in the text ("Tallow & Rye GmbH"), and how often each stands there. */
export function formedNames(blocks: readonly Block[]): Map<string, number> {
  const names = new Map<string, number>();
  for (const block of blocks.slice(0, MAX_LINES)) {
    for (const match of block.text.slice(0, 1_500).matchAll(WITH_FORM)) {
      const name = match[1]!;
      if (mayBeName(name)) names.set(name, (names.get(name) ?? 0) + 1);
    }
  }
  return names;
}

/** A line that is nothing but a name: each word has a capital, or is a small word between such. */
const NAME_LINE = new RegExp(`^(?:[Tt]he |[Dd]ie |[Ll]es? |[Ll]a )?${NAME}(?:,? ${FORM})?$`, 'u');
/** What institutions call themselves. */
const INSTITUTION =
  /(?<!\p{L})(?:foundation|hospital|clinic|school|college|university|academy|institute|church|council|trust|charity|group|bank|hotel|restaurant|agency|association|society|studios?|labs?|laboratories|technologies|solutions|systems|services|industries|holdings?|partners|consulting|logistics|energy|pharma|stiftung|klinik\p{L}{0,3}|krankenhaus|schule|hochschule|universität|kita|kindergarten|praxis|kanzlei|gemeinde|stadt|landkreis|verein|verband|werke?|stadtwerke|gruppe|bäckerei|autohaus|fondation|hôpital|école|université|mairie|clinique|groupe|association|ministère|stichting|ziekenhuis|school|gemeente|bedrijf|bouwbedrijf|groep|fundación|hospital|escuela|universidad|ayuntamiento|grupo|fondazione|ospedale|scuola|università|comune|gruppo|szpital|szkoła|uniwersytet|grupa|nemocnice|škola|skupina|kommun|region|sjukhus|koncern)(?!\p{L})/iu;

/** True for a line that is a name and nothing else. */
export function isNameLine(line: string): boolean {
  return line.length <= 60 && NAME_LINE.test(line) && mayBeName(line);
}

/** True for a name that says it is a company's, a school's, a hospital's. */
export function isInstitution(name: string): boolean {
  return hasForm(name) || INSTITUTION.test(name);
}
