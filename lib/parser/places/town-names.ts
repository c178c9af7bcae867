const PART = "\\p{Lu}[\\p{L}'’]{0,20}\\.?";
const SMALL =
  "(?:a[mn]|auf|bei|der|im|in der|ob|vor|zu[mr]?|de|d['’]|du|des|en|et|l[ae]s?|l['’]|lès|sous|sur|aan|den|op|bij|del?|los|las|y|da|do|das|dos|di|sul|sull['’]|della?|al|in|nad|of|on|upon|the|le|under)";

/**
 * Source of a pattern for a town's name as texts write it: up to four capitalised words and the small ones
 * between ("Aix-en-Provence", "Alphen aan den Rijn"). To be used with the flag `u` on text as written.
 */
export const TOWN_NAME = `\\p{Lu}[\\p{L}'’]{1,20}(?:[ -](?:${SMALL}[ -]?){0,2}${PART}){0,3}`;

/** Words that stand where a town could and are none: modes, sites, branches, departments, trades. */
const NO_TOWN = new RegExp(
  `^(?:${[
    'remote|hybrid\\p{L}*|on-?site|offices?|locations?|the|our|your|us|in|from|home|anywhere|based|full|part|team|work\\p{L}*|jobs?|roles?',
    'various|multiple|several|flexible|nation\\p{L}*|national|world\\p{L}*|global\\p{L}*|international|regional|local|field|mobile|virtual|tb[acd]|any|all|other|see|please',
    'head|headquarters?|hq|main|central|building|floor|campus|hospital|school|college|university|clinic|cent(?:re|er)|store|shop|branch|site|plant|department|division|street|road|avenue|house|hotel|airport|depot|warehouse|ward|room|plaza|mall|rd|lane|quay|tower|square|court|retail|estate|cedex|box',
    '\\p{L}+(?:straße|strasse|str\\.?|platz|weg|allee|straat|laan|plein|kade)|rue|place|boulevard|calle|avenida|rua|via|viale|piazza|ulica|ul',
    'sales|marketing|finance|engineering|operations|hr|it|legal|product|design|research|science|management|customer|support|service|business|technology|software|data|security|production|logistics|administration',
    '(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october|november|december',
    'standort\\p{L}*|filiale|zentrale|hauptsitz|niederlassung|verwaltung|haupt\\p{L}+|büro|werk|praxis|klinik\\p{L}*|bundesweit|vollzeit|teilzeit|home-?office|vor|nach|ab|bei|ihr\\p{L}*|unser\\p{L}*|dein\\p{L}*|die|der|das|ein\\p{L}*|alle|verschiedene|mehrere|flexibel|homeoffice|deutschlandweit|außendienst|innendienst|projekt\\p{L}*|voll|schicht\\p{L}*|abteilung|\\p{L}+(?:heit|keit|schaft|zeit|arbeit|tion|ung)',
    'mitarbeit\\p{L}*|kund\\p{L}+|nutzer\\p{L}*|personen|menschen|euro|employees|people|clients?|salariés|collaborateurs|medewerkers|klanten|empleados|clientes|dipendenti|pracowników',
    'lieu|siège|agence|bureau|magasin|usine|télétravail|notre|nos|votre|toute|tous|plusieurs|divers|selon|service|pôle|direction|cdi|cdd|stage|alternance',
    'hoofdkantoor|kantoor|vestiging|locatie|thuis\\p{L}*|diverse|meerdere|ons|onze|jouw|het|een|regio|afdeling|nader|fulltime|parttime|vast',
    'sede|oficina|oficinas|remoto|presencial|teletrabajo|varias?|varios|nuestra|nacional|cliente|planta|jornada|tiempo|empleo|disponibilidad|unidad|centro|departamento',
    'escritório|nosso|nossa|diversas|todo|toda|filial|loja|empresa|ufficio|stabilimento|nostra|varie|tutta|presso|biuro|siedziba|zdaln\\p{L}+|praca|różne|cała',
  ].join('|')})$`,
  'iu',
);

/** True for a name that may be a town's: none of its words says what else it is. */
export function isTownName(name: string): boolean {
  return (
    name.length >= 3 &&
    !name.split(/[ -]/).some((word) => NO_TOWN.test(word.replace(/\.$/, ''))) &&
    !(name.length < 5 && name === name.toUpperCase())
  );
}
