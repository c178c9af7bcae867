import type { Lexicon } from '../lexicon';
import { alternatives, perLexicons } from '../per-lexicons';
import { latinWritten } from '../phrases/latin';
import { isTownName } from './town-names';

/** A town before a comma: up to four capitalised words, with the small words that stand in names. */
const TOWN = new RegExp(
  latinWritten(
    String.raw`(?:^|[^\p{Alpha}\p{N}])(\p{Upper}[\p{Alpha}.'’]{1,20}(?:[ -](?:\p{Upper}[\p{Alpha}.'’]{0,20}|de|la|le|am|an|der|sur|upon|on|of|the|den|del|los|las|do|da|aan|sous|lès|'s)){0,4}), ?$`,
  ),
);
/** A town that opens its line or its value. */
const OUTER_TOWN = new RegExp(
  latinWritten(
    String.raw`(?:^|[:;|·•(] ?)(\p{Upper}[\p{Alpha}'’]{1,20}(?:[ -]\p{Upper}[\p{Alpha}'’]{0,20}){0,2}), $`,
  ),
);
/** A line or label that is a town and its state without a comma: "Site: Tukwila Washington". */
const BARE_TOWN = new RegExp(
  latinWritten(String.raw`^(?:[^:]{0,30}: ?)?(\p{Upper}\p{Alpha}{2,20}(?: \p{Upper}\p{Alpha}{2,20})?) $`),
);
/** A town before its country in parentheses, in the value of a label: "Location: Bray (Ireland)". */
const LABELLED_TOWN = new RegExp(
  latinWritten(
    String.raw`^([^:]{3,30}?) ?: ?(?:[^:]{0,60}(?:\) ?[,;/|] ?|\) \p{Lower}{1,4} |(?:^| )(?:in|at|near|bei|nahe|te|à|en|w) ))?(\p{Upper}[\p{Alpha}'’]{1,20}(?:[ -]\p{Upper}[\p{Alpha}'’]{0,20}){0,2}) \($`,
  ),
);
const NO_PART =
  /^(?:remote|hybrid|onsite|on-site|office|location|the|our|in|from|home|anywhere|based|full|part|team|work|job|role|for|to|at|with|all|only)$/i;
const labelOf = perLexicons((lexicons) => {
  const labels = lexicons.flatMap(({ kinds }) => kinds?.places?.labels ?? []);
  return new RegExp(`^(?:${alternatives(labels)})$`, 'iu');
});

/** True for a word that may stand before a town and is no part of its name. */
export function isBeforeTown(word: string, lexicons: readonly Lexicon[]): boolean {
  return NO_PART.test(word) || labelOf(lexicons).test(word);
}

/** A town that we need not know right before the name of a state or country, and not before `from`. */
export function townBefore(
  text: string,
  end: number,
  from: number,
  isState: boolean,
  lexicons: readonly Lexicon[],
): { name: string; start: number } | null {
  const before = text.slice(Math.max(from, end - 70), end);
  const inside = isState ? null : LABELLED_TOWN.exec(text.slice(Math.max(0, end - 110), end));
  if (inside && labelOf(lexicons).test(inside[1]!) && isTownName(inside[2]!, lexicons))
    return { name: inside[2]!, start: end - 2 - inside[2]!.length };
  const match = /, ?$/.test(before) ? TOWN.exec(before) : isState ? BARE_TOWN.exec(before) : null;
  if (!match) return null;
  // "Kutná Hora, Bohemia, Czech Republic": the first of a line's three parts is the town.
  const outer = OUTER_TOWN.exec(before.slice(0, match.index + match[0].indexOf(match[1]!)));
  if (outer && !outer[1]!.split(/[ -]/).some((word) => isBeforeTown(word, lexicons))) {
    return { name: outer[1]!, start: end - before.length + outer.index + outer[0].indexOf(outer[1]!) };
  }
  const start = end - before.length + match.index + match[0].indexOf(match[1]!);
  const words = match[1]!.replace(/^Ciudad /, '').split(/[ -]/);
  if (words.some((word) => isBeforeTown(word, lexicons)) || words.length > 4) return null;
  if (!isState && !isTownName(match[1]!, lexicons)) return null;
  return { name: match[1]!, start };
}
