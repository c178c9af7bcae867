/**
 * All matches of a global pattern, in order, from the text's beginning; what the pattern's last use left off at
 * does not count. As `String.matchAll`, which copies the pattern for each text: engines forget what they have
 * compiled for a copy, and a large pattern then takes some ten milliseconds again, in the middle of a page.
 * @param pattern with the flag `g`; without it, throws a TypeError rather than looking for ever
 */
export function matches(text: string, pattern: RegExp): RegExpExecArray[] {
  if (!pattern.global) throw new TypeError('The pattern of all matches has to be global.');
  pattern.lastIndex = 0;
  const found: RegExpExecArray[] = [];
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match);
    // Within a letter of two units a pattern with the flag `u` would go back to its beginning.
    if (match[0] === '') pattern.lastIndex += isWide(text, pattern) ? 2 : 1;
  }
  return found;
}

function isWide(text: string, { unicode, lastIndex }: RegExp): boolean {
  return unicode && (text.codePointAt(lastIndex) ?? 0) > 0xffff;
}
