/**
 * Languages that have a lexicon. A new one is one file beside this, its line here and in `all.ts`, and its
 * stop words.
 */
export const READ_LANGUAGES: readonly string[] = [
  'en',
  'cs',
  'da',
  'de',
  'es',
  'fi',
  'fr',
  'it',
  'nb',
  'nl',
  'pl',
  'pt',
  'sv',
];
