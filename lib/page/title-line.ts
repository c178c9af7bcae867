import { namesOccupation } from './job-words';

/** What stands before a position's name and is no part of it, where a colon, a dash or a bar follows. */
const LABELLED =
  /^(?:(?:job|position|role|vacancy|posting) ?(?:title|name|opening|description|posting|application|opportunity|ad)?|title|(?:current |open |new )?(?:vacancy|opening|position|role|opportunity)|now hiring|(?:we(?:'re| are) )?(?:now )?(?:hiring|seeking|looking for|recruiting)|wanted|apply (?:now )?(?:for|to)|stellen(?:anzeige|angebot|ausschreibung|bezeichnung|titel|beschreibung)|jobangebot|jobtitel|stelle|gesucht(?: wird)?|wir suchen(?: dich)?(?: als)?|(?:openstaande )?vacature|functie(?:titel|naam)?|gezocht|offre(?: d'emploi)?|offre de (?:stage|poste)|(?:intitulé|nom|titre) (?:du|de) (?:poste|l'offre|l'emploi|mission)|poste(?: à pourvoir)?|recrutement|recherche|(?:oferta|vacante|puesto) ?(?:de (?:empleo|trabajo)|laboral)?|nombre (?:del? )?(?:puesto|posición|cargo|vacante)|(?:título|denominación|nombre) del (?:puesto|cargo)|cargo|se busca|buscamos|vaga(?: de emprego)?|título da vaga|annuncio|(?:offerta|posizione)(?: di lavoro| lavorativa)?|ricerchiamo|figura ricercata|oferta pracy|stanowisko|nazwa stanowiska|praca|poszukujemy|(?:název )?pozice|nabídka práce|hledáme|(?:ledig )?tjänst|befattning|(?:ledig )?stilling|stillingstittel)\s?(?::|\s[-–—|]|[-–—|](?=\s))\s{0,3}(?=\S)/iu;
/** The same where nothing parts them. */
const LEADING =
  /^(?:stellen(?:anzeige|angebot|ausschreibung)(?: als)?|vacature|offre d'emploi|oferta de (?:empleo|trabajo)|vaga (?:de emprego )?(?:para|de)|we(?:'re| are) (?:now )?(?:hiring|looking for|seeking|recruiting)|now hiring|(?:join us|work with us|career|job) as|become|apply (?:now )?(?:for|to be)|wir suchen(?: ab sofort| dich| sie)?(?: als)?|werde(?: jetzt)?|nous recherchons|nous recrutons|on recrute|devenez|wij zoeken|gezocht|word|buscamos|cerchiamo|job als|jobs als|karriere als|start als|arbeiten als)\s+(?=\S)/iu;
const ARTICLE =
  /^(?:eine?n?(?:\s?\/\s?-?(?:n|e|r|en|einen?)|\((?:n|e|r|en|n\/r)\))?|an?|un(?:\s?[/·.(]\s?(?:e|a)\)?)?|une|een|una|our|(?:unser|dein)e?)\s+(?=\S)/iu;
/** "Eine/n Baker": an article with both genders names whom is sought, whatever stands before it. */
const BOTH_GENDERS = /^eine?n?(?:\s?\/\s?-?(?:n|e|r|en|einen?)|\((?:n|e|r|en)\))\s+(?=\p{Lu})/iu;
const EMPLOYER =
  /\s+(?:bei|chez|bij|at|@)\s+(?:(?:de[mrn]|eine[mr]|het|de|een|our|l['’]|la|le)\s|\p{Lu}).{0,100}$/u;
const BEFORE = /^(?:[\s*_•|»«"“”„·–—>#]|-(?=\s|\p{L})|\p{Extended_Pictographic}|\ufe0f)+/u;
const BEHIND = /(?:[\s*_•|»«"“”·–—:;,>-]|\p{Extended_Pictographic}|\ufe0f)+$/u;

/**
 * A position's name out of a line that names it: without what introduces it ("Job title:", "Wir suchen
 * eine/n"), the employer behind it ("bei …", "chez …", "at …") and what only decorates it.
 */
export function titleLine(line: string): string {
  const bare = line.replace(BEFORE, '').replace(BEHIND, '');
  let text = bare.replace(/[‘’]/g, "'").replace(LABELLED, '');
  const named = text.replace(LEADING, '');
  if (named !== text && namesOccupation(named)) text = named;
  if (text.length < bare.length || BOTH_GENDERS.test(text)) text = text.replace(ARTICLE, '');
  // Where nothing was cut the line stays as the page writes it, curly quotes and all.
  if (text.length === bare.length) text = bare;
  const position = text.replace(EMPLOYER, '');
  if (position !== text && namesOccupation(position)) text = position;
  return text
    .replace(BEFORE, '')
    .replace(BEHIND, '')
    .replace(/(\p{Ll}{3})\.$/u, '$1');
}

const LABEL_ONLY =
  /^(?:(?:job|position|vacancy) (?:title|name)|position|role|stellen(?:bezeichnung|titel)|jobtitel|funktion|berufsbezeichnung|functie(?:titel|naam)?|(?:intitulé|nom|titre) (?:du|de) (?:poste|l'offre|l'emploi)|poste|métier|nombre (?:del? )?(?:puesto|posición|cargo|vacante)|(?:título|denominación) del (?:puesto|cargo)|puesto|cargo|título da vaga|vaga|posizione(?: lavorativa)?|figura ricercata|stanowisko|nazwa stanowiska|(?:název )?pozice|befattning|tjänst|stilling|stillingstittel)$/i;
const LABEL_VALUE = /^(.{3,30}?)\s?:\s{0,3}(\S.{2,99})$/;

/** True for "Job title", "Intitulé du poste": the line or cell behind it names the position. */
export function isTitleLabel(line: string): boolean {
  return line.length <= 40 && LABEL_ONLY.test(line.replace(/\s{0,3}:?$/, ''));
}

/** The position that "Job title: Baker" names, or null. */
export function labelledTitle(line: string): string | null {
  const match = line.length <= 130 ? LABEL_VALUE.exec(line) : null;
  return match && LABEL_ONLY.test(match[1]!) ? match[2]!.replace(/[.;,]$/, '') : null;
}

/** Whom such a line speaks of is the reader or the employer: no position's name begins so. */
const SLOGAN =
  /^(?:we|our|your|my|you|join|become|meet|why|how|what|who|where|when|start|grow|build|make|be|find|discover|wir|unser\p{L}{0,2}|dein\p{L}{0,2}|ihr\p{L}{0,2}|mein\p{L}{0,2}|warum|wie|was|wer|werde\p{L}{0,2}|komm\p{L}{0,2}|mit|für|nous|notre|nos|votre|vos|ton|tes|pourquoi|devenez|rejoignez|onze|jouw|jij|je|wij|waarom|word|kom|tu|tus|nuestr\p{L}{1,2}|únete|il nostro|perché|diventa|din|vi|vår|so|das sagen|contact|ansprechpartner\p{L}{0,2}|kontakt)(?!\p{L})/iu;

/** True for a line that addresses its reader or speaks for the employer: "Your future as an engineer". */
export function isSlogan(text: string): boolean {
  return SLOGAN.test(titleLine(text));
}
