import type { Lexicon } from '../lexicon';
import { alternatives, perLexicons } from '../per-lexicons';
import { latinWritten } from '../phrases/latin';

const PART = "\\p{Upper}[\\p{Alpha}'’]{0,20}\\.?";
const SMALL =
  "(?:a[mn]|auf|bei|der|im|in der|ob|vor|zu[mr]?|de|d['’]|du|des|en|et|l[ae]s?|l['’]|lès|sous|sur|aan|den|op|bij|del?|los|las|y|da|do|das|dos|di|sul|sull['’]|della?|al|in|nad|of|on|upon|the|le|under)";

/**
 * Source of a pattern for a town's name as texts write it: up to four capitalised words and the small ones
 * between ("Aix-en-Provence", "Alphen aan den Rijn"). For `latinWritten`, on text as written.
 */
export const TOWN_NAME = `\\p{Upper}[\\p{Alpha}'’]{1,20}(?:[ -](?:${SMALL}[ -]?){0,2}${PART}){0,3}`;

/** Words that stand where a town could and are none, in any posting: modes, sites, branches, departments, streets. */
const NO_TOWN = new RegExp(
  latinWritten(
    `^(?:${[
      'remote|hybrid\\p{Alpha}*|on-?site|offices?|locations?|the|our|your|us|in|from|home|anywhere|based|full|part|team|work\\p{Alpha}*|jobs?|roles?',
      'various|multiple|several|flexible|nation\\p{Alpha}*|national|world\\p{Alpha}*|global\\p{Alpha}*|international|regional|local|field|mobile|virtual|tb[acd]|any|all|other|see|please',
      'head|headquarters?|hq|main|central|building|floor|campus|hospital|school|college|university|clinic|cent(?:re|er)|store|shop|branch|site|plant|department|division|street|road|avenue|house|hotel|airport|depot|warehouse|ward|room|plaza|mall|rd|lane|quay|tower|square|court|retail|estate|cedex|box',
      '\\p{Alpha}+(?:straße|strasse|str\\.?|platz|weg|allee|straat|laan|plein|kade)|rue|place|boulevard|calle|avenida|rua|via|viale|piazza|ulica|ul',
      'sales|marketing|finance|engineering|operations|hr|it|legal|product|design|research|science|management|customer|support|service|business|technology|software|data|security|production|logistics|administration',
      '(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october|november|december',
      'home-?office|euro|employees|people|clients?|service|\\p{Alpha}+tion',
    ].join('|')})$`,
  ),
  'i',
);

/** The same in the posting's own languages, the labels of places among them. */
const noTownsOf = perLexicons((lexicons) => {
  const all = lexicons.flatMap(({ kinds }) => kinds?.places ?? []);
  const words = alternatives(all.flatMap(({ noTowns, labels }) => [noTowns, ...labels]));
  return new RegExp(`^(?:${words})$`, 'iu');
});

/** True for a name that may be a town's: none of its words says what else it is. */
export function isTownName(name: string, lexicons: readonly Lexicon[]): boolean {
  const noTowns = noTownsOf(lexicons);
  const isNone = (word: string): boolean => NO_TOWN.test(word) || noTowns.test(word);
  return (
    name.length >= 3 &&
    !name
      .replace(/^Ciudad /, '')
      .split(/[ -]/)
      .some((word) => isNone(word.replace(/\.$/, ''))) &&
    !(name.length < 5 && name === name.toUpperCase())
  );
}
