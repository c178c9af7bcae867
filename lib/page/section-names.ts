/** The parts of a posting that its headings name, coarser than the sections of the parser. */
export type Part = 'tasks' | 'needs' | 'offer' | 'company' | 'apply';

/**
 * How headings of postings begin, in the languages of many pages, also ones we cannot parse. Kept apart
 * from the lexicons: the gate runs in every page of a site and must stay small.
 */
const NAMES: readonly [Part, RegExp][] = [
  [
    'tasks',
    /^(?:(?:key|main|core|primary|essential|major|general|your|the|job|role|position|principal|what are the|day-to-day|specific) ){0,2}(?:responsibilit|dut(?:y|ies)|accountabilit|tasks\b)|^what (?:you(?:'ll| will|'d)|will you) (?:do|be|work|own|build|get|deliver|be doing)|^(?:in this role|as an? .{2,50},? you)\b|^how you(?:'ll| will) (?:make|contribute|have|spend|help)|^(?:the |your |about the |about this |job |position )?(?:role|position|job|opportunity|mission|impact|day|work)(?: (?:overview|summary|description|purpose|profile))?$|^a day in the life|^(?:deine|ihre|die|das sind deine|deine zukünftigen)? ?(?:aufgaben|verantwortlichkeiten|tätigkeiten)|^(?:was|das) (?:dich|sie|wirst du|machst du|erwartet)|^(?:tes|vos|les|tes futures|vos futures|principales) ?(?:missions|responsabilités|tâches)|^(?:descriptif|description) (?:du|de) (?:poste|mission|l'offre)|^(?:le|ton|votre) (?:poste|rôle)|^missions|^(?:tus|sus|las|principales)? ?(?:funciones|responsabilidades|tareas)|^(?:qué|que) (?:harás|vas a hacer)|^(?:jouw|je|de|mijn)? ?(?:taken|werkzaamheden|rol|functie)(?:$| )|^wat (?:ga je|jij gaat|je gaat) doen|^(?:le )?(?:tue )?(?:responsabilità|mansioni|attività)|^(?:suas |as )?(?:responsabilidades|atividades)|^(?:zakres|twoje|twój) ?(?:obowiązk|zadani|zakres)|^(?:náplň|co (?:bude|vás|tě)|pracovní náplň)|^(?:dina |arbetsuppgifter|dine |arbejdsopgaver|arbeidsoppgaver)/,
  ],
  [
    'needs',
    /^(?:(?:key|minimum|basic|job|required|preferred|additional|desired|essential|your|the|our|other|candidate|physical|technical|general|position|ideal) ){0,2}(?:requirements?|qualifications?|skills?|experience|competenc|must[- ]haves?|nice[- ]to[- ]haves?|criteria)\b|^what (?:you(?:'ll| will)? (?:need|bring|have)|we(?:'re| are)? (?:look|need|expect|want|seek)|makes you|it takes|you should|you need)|^who (?:you are|we(?:'re| are) looking)|^(?:you|you'll) (?:have|are|bring|might|may|should)\b|^about you$|^(?:we(?:'re| are) looking for|ideally|bonus points?|you(?:'re| are) a (?:good|great))|^(?:dein|ihr|das|unser)? ?(?:profil|anforderung|qualifikation|das bringst|voraussetzungen)|^(?:das|was) (?:bringst|du mitbringst|sie mitbringen|wir erwarten|wir suchen|solltest)|^(?:ton|votre|le|notre)? ?(?:profil|compétences|prérequis|exigences)|^(?:ce que|qui) (?:nous (?:recherchons|attendons)|vous êtes|tu es)|^(?:tu |su |el )?(?:perfil|requisitos|competencias|habilidades)|^(?:qué|que|lo que) (?:buscamos|necesitas|pedimos)|^(?:jouw|je|het)? ?(?:profiel|functie-?eisen|vereisten|kwalificaties|competenties)|^(?:wat|wie) (?:breng|vragen|verwachten|zoeken|neem|ben) (?:jij|je|wij|we)|^(?:requisiti|profilo|competenze|wymagania|oczekujemy|požadujeme|požadavky|očekáváme|kvalifikationer|dina kvalifikationer|krav|din profil)/,
  ],
  [
    'offer',
    /^(?:our |your |the |company |employee |what'?s? )?(?:benefits?|perks|compensation|salary|pay|total rewards|rewards|in it for you)\b|^what (?:we|you(?:'ll| will)? )(?: ?(?:offer|get|can expect|provide))|^why (?:join|work|you(?:'ll| will)|us)|^we offer|^(?:wir bieten|das bieten|was wir|unser angebot|deine (?:vorteile|benefits)|ihre vorteile|unsere benefits|darauf kannst)|^(?:ce que nous (?:offrons|proposons)|nous (?:offrons|proposons|t'offrons|vous)|(?:les |tes |vos |nos )?avantages|pourquoi nous|rémunération)|^(?:qué|que|lo que) ofrecemos|^(?:ofrecemos|te ofrecemos|beneficios)|^(?:wat (?:bieden|krijg|wij|we)|dit bieden|wij bieden|arbeidsvoorwaarden|ons aanbod)|^(?:cosa offriamo|offriamo|oferujemy|nabízíme|co nabízíme|vi erbjuder|vi tilbyder|vi tilbyr)/,
  ],
  [
    'company',
    /^(?:about (?!you$|the (?:role|job|position)|this)|who we are|our (?:mission|story|values|company|team|culture)|company (?:description|overview)|über uns|wer wir|das sind wir|à propos|qui sommes|l'entreprise|sobre nosotros|quiénes somos|over ons|wie (?:zijn|wij)|chi siamo|o nás|o nas|om oss|om os)/,
  ],
  [
    'apply',
    /^(?:how to apply|to apply|apply (?:now|for this|today)|(?:the |our |application |hiring |interview |recruitment )+process|ready to apply|interested\?|next steps|so bewirbst|bewerbung|jetzt bewerben|interesse|processus de recrutement|comment postuler|postuler|cómo aplicar|proceso de selección|solliciteren|sollicitatie|interesse\?|come candidarsi)/,
  ],
];
const LEADING = /^[^\p{Alpha}\p{N}]+/u;
const TRAILING = /[^\p{Alpha}\p{N}?]+$/u;

/**
 * The part of a posting that a heading names, or null.
 * @param heading a line as the page writes it; longer than 80 letters is no heading
 */
export function partNamed(heading: string): Part | null {
  if (heading.length > 80) return null;
  const name = heading
    .toLowerCase()
    .replace(/[‘’`´]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(LEADING, '')
    .replace(TRAILING, '');
  if (name.length < 3) return null;
  return NAMES.find(([, pattern]) => pattern.test(name))?.[0] ?? null;
}
