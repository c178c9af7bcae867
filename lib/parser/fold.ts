/** What is replaced one for one, so that offsets into folded and plain text agree. */
const PLAIN: Record<string, string> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u02bc': "'",
  '\u00b4': "'",
  '`': "'",
  '\u2032': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u201e': '"',
  '\u00ab': '"',
  '\u00bb': '"',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u2015': '-',
  '\u2212': '-',
  '\u00a0': ' ',
  '\u202f': ' ',
  '\u2009': ' ',
  '\t': ' ',
  '\n': ' ',
};
const FOLDABLE =
  /[\u2018\u2019\u02bc\u00b4`\u2032\u201c\u201d\u201e\u00ab\u00bb\u2010-\u2015\u2212\u00a0\u202f\u2009\t\n]/g;

/**
 * Lower case, straight quotes, plain hyphens and spaces; accents stay. The result is as long as the
 * text (letters whose lower case is longer are left as they are), so offsets hold for both.
 */
export function fold(text: string): string {
  const plain = text.replace(FOLDABLE, (letter) => PLAIN[letter] ?? letter);
  const lower = plain.toLowerCase();
  if (lower.length === plain.length) return lower;
  return Array.from({ length: plain.length }, (_, i) => {
    const letter = plain[i]!.toLowerCase();
    return letter.length === 1 ? letter : plain[i]!;
  }).join('');
}
