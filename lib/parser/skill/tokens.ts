import { matches } from '../matches';
/** A run of letters or digits of one case pattern: "PostgreSQL" is two, "C++" and ".NET" are one. */
export interface Token {
  start: number;
  /** Exclusive. */
  end: number;
  /** Lower case. */
  key: string;
  /** True when nothing stands between it and the token before. */
  isGlued: boolean;
}

const TOKEN =
  /\.(?:NET|Net|net)(?![\p{Alpha}\p{N}])|\p{Upper}+(?!\p{Ll})(?:\+\+|#)?|\p{Upper}?\p{Ll}+(?:\+\+|#)?|\p{N}+|\p{Alpha}+/gu;

/**
 * Cuts a text into tokens so that one name has one spelling however it is joined: "Node.js", "NodeJS"
 * and "node js" all give "nodejs" when their tokens are put together.
 * @param endings words that compounds end in and that are cut off: "Pythonkenntnisse" gives "python"
 */
export function tokenise(text: string, endings: readonly string[] = []): Token[] {
  const tokens: Token[] = [];
  let previousEnd = -1;
  for (const match of matches(text, TOKEN)) {
    const key = match[0].toLowerCase();
    const start = match.index;
    const ending =
      key.length > 8 ? endings.find((word) => key.endsWith(word) && key.length > word.length + 1) : undefined;
    const cut = ending ? key.length - ending.length : key.length;
    tokens.push({ start, end: start + cut, key: key.slice(0, cut), isGlued: start === previousEnd });
    previousEnd = start + match[0].length;
  }
  return tokens;
}
