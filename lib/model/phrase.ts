/**
 * A sentence of ours for the reader, before it is put into words: the key of a message in
 * `lib/locales` and what fills its places. Pure code returns phrases; only views turn them into text.
 */
export interface Phrase {
  key: string;
  /** What fills `$1`, `$2`, … A nested phrase is put into words first. */
  args?: (string | number | Phrase)[];
  /** Picks the plural form where the message has several. */
  count?: number;
}

/** Shorthand for a phrase without plural. */
export function phrase(key: string, ...args: (string | number | Phrase)[]): Phrase {
  return args.length > 0 ? { key, args } : { key };
}
