import { i18n } from '#i18n';
import type { Phrase } from './model/phrase';

// The generated type lists every key as a literal; keys of phrases come from data (a kind, a benefit)
// and are known only at run time. A test holds every key in use against `lib/locales/en.yml`.
const translate = i18n.t as (key: string, ...args: (number | (string | number)[])[]) => string;

// The browser knows these names in every language; no locale has to list them.
const NAMES = new Map<string, Intl.DisplayNamesType>([
  ['languageName', 'language'],
  ['countryName', 'region'],
]);

/**
 * Puts a phrase into the reader's words. Nested phrases are put into words first. A phrase whose key no
 * locale knows (stored by a newer version, say) gives its key, so that the fault is seen and nothing throws.
 * `languageName` and `countryName` take an ISO code and give its name, `monthName` a number from 1 to 12.
 */
export function words(phrase: Phrase): string {
  const type = NAMES.get(phrase.key);
  if (type) return nameOf(type, String(phrase.args?.[0] ?? ''));
  if (phrase.key === 'monthName') return monthName(Number(phrase.args?.[0]));
  const key = messageKey(phrase.key);
  const args = phrase.args?.map((arg) => (typeof arg === 'object' ? words(arg) : arg));
  const text =
    phrase.count !== undefined
      ? translate(key, phrase.count, args ?? [phrase.count])
      : args
        ? translate(key, args)
        : translate(key);
  return text || phrase.key;
}

/** Words of a phrase, or of another where no locale has the first: a rule from a newer version, say. */
export function wordsOr(phrase: Phrase, other: Phrase): string {
  const text = words(phrase);
  return text === phrase.key ? words(other) : text;
}

/** Shorthand for the words of one message: its key, and what fills `$1`, `$2`, … */
export function t(key: string, ...args: (string | number | Phrase)[]): string {
  return words(args.length > 0 ? { key, args } : { key });
}

/** Words for a message with plural forms, picked by `count`, which fills `$1`. */
export function tn(key: string, count: number): string {
  return words({ key, count });
}

/**
 * The key as the locale files write it. Browsers allow letters, digits and "_" only in the name of a
 * message, while ids have hyphens: `benefit.sick-leave` stands in the file as `benefit.sickLeave`.
 */
export function messageKey(key: string): string {
  return key.replace(/-([a-z0-9])/g, (_, next: string) => next.toUpperCase());
}

/** A language's or country's name in the language of our words; a code that has none is given as it is. */
function nameOf(type: Intl.DisplayNamesType, code: string): string {
  try {
    return new Intl.DisplayNames([t('locale')], { type }).of(code) ?? code;
  } catch {
    // Not the shape of a code.
    return code;
  }
}

/** A month's name in the language of our words. */
function monthName(month: number): string {
  const format = new Intl.DateTimeFormat(t('locale'), { month: 'long', timeZone: 'UTC' });
  return format.format(Date.UTC(2000, month - 1, 1));
}
