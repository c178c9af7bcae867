const ACCENTED = /\[[^\]]*\]|[\u00e0-\u00fd\u0105-\u017c]/g;
const MARKS = /\p{M}/gu;

/**
 * A pattern that takes its accents or leaves them out, as headings in capitals do: "REMUNERATION".
 * @param source of a regular expression in lower case, without negated classes of accented letters
 */
export function unaccented(source: string): string {
  return source.replace(ACCENTED, (part) => {
    const base = part.normalize('NFD').replace(MARKS, '').replaceAll('ł', 'l');
    if (base === part) return part;
    return part.startsWith('[') ? `${part.slice(0, -1)}${base.slice(1)}` : `[${part}${base}]`;
  });
}
