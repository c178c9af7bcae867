import { isTownName } from './town-names';

/** A town before a comma: up to four capitalised words, with the small words that stand in names. */
const TOWN =
  /(?:^|[^\p{L}\p{N}])(\p{Lu}[\p{L}.'’]{1,20}(?:[ -](?:\p{Lu}[\p{L}.'’]{0,20}|de|la|le|am|an|der|sur|upon|on|of|the|den|del|los|las|do|da|aan|sous|lès|'s)){0,4}), ?$/u;
/** A town that opens its line or its value. */
const OUTER_TOWN = /(?:^|[:;|·•(] ?)(\p{Lu}[\p{L}'’]{1,20}(?:[ -]\p{Lu}[\p{L}'’]{0,20}){0,2}), $/u;
/** A line or label that is a town and its state without a comma: "Site: Tukwila Washington". */
const BARE_TOWN = /^(?:[^:]{0,30}: ?)?(\p{Lu}\p{L}{2,20}(?: \p{Lu}\p{L}{2,20})?) $/u;
/** Before a town and no part of its name. */
export const NO_TOWN =
  /^(?:remote|hybrid|onsite|on-site|office|location|the|our|in|from|standort|lieu|home|anywhere|based|full|part|team|work|job|role)$/i;

/** A town that we need not know right before the name of a state or country, and not before `from`. */
export function townBefore(
  text: string,
  end: number,
  from: number,
  isState: boolean,
): { name: string; start: number } | null {
  const before = text.slice(Math.max(from, end - 70), end);
  const match = /, ?$/.test(before) ? TOWN.exec(before) : isState ? BARE_TOWN.exec(before) : null;
  if (!match) return null;
  // "Kutná Hora, Bohemia, Czech Republic": the first of a line's three parts is the town.
  const outer = OUTER_TOWN.exec(before.slice(0, match.index + match[0].indexOf(match[1]!)));
  if (outer && !outer[1]!.split(/[ -]/).some((word) => NO_TOWN.test(word))) {
    return { name: outer[1]!, start: end - before.length + outer.index + outer[0].indexOf(outer[1]!) };
  }
  const start = end - before.length + match.index + match[0].indexOf(match[1]!);
  const words = match[1]!.split(/[ -]/);
  if (words.some((word) => NO_TOWN.test(word)) || words.length > 4) return null;
  if (!isState && !isTownName(match[1]!)) return null;
  return { name: match[1]!, start };
}
