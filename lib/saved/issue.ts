import { type Phrase, phrase } from '../model/phrase';
import { type Path, pathText } from './plain';

/** The part of a zod issue that is looked at. */
interface Issue {
  code?: string;
  path: Path;
  expected?: string;
}

/** How zod names what it expected → our message for it. */
const TYPES = new Map([
  ['string', 'string'],
  ['number', 'number'],
  ['int', 'int'],
  ['boolean', 'boolean'],
  ['array', 'array'],
  ['tuple', 'array'],
  ['object', 'object'],
  ['record', 'object'],
]);

/**
 * What is wrong with a value, and where, in words: its first issue.
 * @param value what the schema was given, to tell what is missing from what has the wrong type
 * @param path where `value` stands
 */
export function issuePhrase(issues: readonly Issue[], value: unknown, path: Path): Phrase {
  const issue: Issue = issues[0] ?? { path: [] };
  const where = pathText([...path, ...issue.path]);
  const type = TYPES.get(issue.expected ?? '');
  switch (issue.code) {
    case 'invalid_type':
      if (valueAt(value, issue.path) === undefined) return phrase('saved.import.missing', where);
      return type
        ? phrase('saved.import.type', where, phrase(`saved.type.${type}`))
        : phrase('saved.import.value', where);
    case 'too_big':
    case 'too_small':
      return phrase('saved.import.size', where);
    case 'invalid_format':
      return phrase('saved.import.form', where);
    default:
      return phrase(
        valueAt(value, issue.path) === undefined ? 'saved.import.missing' : 'saved.import.value',
        where,
      );
  }
}

function valueAt(value: unknown, path: Path): unknown {
  let at = value;
  for (const part of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, part)) return undefined;
    at = (at as Record<PropertyKey, unknown>)[part];
  }
  return at;
}
