import type { BenefitWords } from './words';

/**
 * Writes out the shorthand of the benefit lists, which keeps them small: `~` is the rest of a word
 * (`urlaub~`, `~versicherung`), `@` one more word that may stand there (`eigen~ @zeit`).
 * @param spell what else a pattern stands for in its language, such as ae for ä
 */
export function withStems(words: BenefitWords, spell = (pattern: string) => pattern): BenefitWords {
  return JSON.parse(JSON.stringify(words), (_, value: unknown) =>
    typeof value === 'string'
      ? spell(value).replaceAll('~', '\\p{L}{0,24}').replaceAll('@', '(?:[\\p{L}-]{1,24} )?')
      : value,
  );
}
