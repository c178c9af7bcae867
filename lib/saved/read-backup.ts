import type { Result } from '../browser/result';
import { fail, ok } from '../browser/result';
import { type Phrase, phrase } from '../model/phrase';
import { Profile } from '../model/profile';
import { SAVED_POSTING_VERSION, SavedPosting } from '../model/saved-posting';
import { SETTINGS_VERSION, Settings } from '../model/settings';
import type { z } from '../model/zod';
import { MIGRATIONS, type Migration, migrate, PROFILE_VERSION } from '../profile/migrations';
import { SETTINGS_MIGRATIONS } from '../settings/migrations';
import { issuePhrase } from './issue';
import { findJsonError } from './json-error';
import { SAVED_MIGRATIONS } from './migrations';
import { findUnsafe, type Path, pathText } from './plain';

export const BACKUP_APP = 'jobgloss';
/** Raised when the frame changes; the records inside carry versions of their own, and are migrated. */
export const BACKUP_FORMAT = 1;
/**
 * Longest file that is looked at, in UTF-16 units; in bytes a file may be longer, never shorter. About
 * five thousand postings: what can be exported must come in again.
 */
export const MAX_BACKUP = 200_000_000;

/** Everything the extension keeps of its reader, as one file holds it. */
export interface Backup {
  app: typeof BACKUP_APP;
  format: typeof BACKUP_FORMAT;
  exportedAt: string;
  /** Null where it could not be read when the file was written; an import leaves it alone. */
  profile: Profile | null;
  settings: Settings | null;
  postings: SavedPosting[];
}

/**
 * Reads a backup's text and looks at all of it; what is in order is raised to this version. Anything
 * amiss is a problem that names what and where. Touches nothing. A name given twice in one object counts
 * as JSON has it: the last holds.
 */
export function readBackup(text: string): Result<Backup> {
  if (text.length > MAX_BACKUP) return fail('saved.import.tooLarge');
  const json = parseJson(text.replace(/^\uFEFF/, ''));
  return json.ok ? understand(json.value) : json;
}

function parseJson(text: string): Result<unknown> {
  if (text.trim() === '') return fail('saved.import.empty');
  const error = findJsonError(text);
  if (error) return fail(error.isCut ? 'saved.import.cut' : 'saved.import.syntax', error.line, error.column);
  try {
    return ok<unknown>(JSON.parse(text));
  } catch {
    // It is JSON: the engine ran out of room.
    return fail('saved.import.tooLarge');
  }
}

function understand(file: unknown): Result<Backup> {
  if (!isObject(file) || file.app !== BACKUP_APP) return fail('saved.import.otherApp');
  if (!Number.isInteger(file.format)) return problem(wrong('format', file.format, 'int'));
  if ((file.format as number) > BACKUP_FORMAT) return fail('saved.import.newer');
  if (file.format !== BACKUP_FORMAT) return fail('saved.import.value', 'format');
  const unsafe = findUnsafe(file);
  if (unsafe) return fail(`saved.import.${unsafe.reason}`, pathText(unsafe.path));
  if (typeof file.exportedAt !== 'string') return problem(wrong('exportedAt', file.exportedAt, 'string'));

  const profile = orNull(file.profile, Profile, MIGRATIONS, PROFILE_VERSION, ['profile']);
  if (!profile.ok) return profile;
  const settings = orNull(file.settings, Settings, SETTINGS_MIGRATIONS, SETTINGS_VERSION, ['settings']);
  if (!settings.ok) return settings;
  const postings = readPostings(file.postings);
  if (!postings.ok) return postings;
  return ok({
    app: BACKUP_APP,
    format: BACKUP_FORMAT,
    exportedAt: file.exportedAt,
    profile: profile.value,
    settings: settings.value,
    postings: postings.value,
  });
}

function readPostings(list: unknown): Result<SavedPosting[]> {
  if (!Array.isArray(list)) return problem(wrong('postings', list, 'array'));
  const postings: SavedPosting[] = [];
  const seen = new Map<string, Path>();
  for (const [index, one] of list.entries()) {
    const path = ['postings', index];
    const posting = record(one, SavedPosting, SAVED_MIGRATIONS, SAVED_POSTING_VERSION, path);
    if (!posting.ok) return posting;
    for (const name of ['id', 'key'] as const) {
      // A space parts the two, so that no key can pass for an id.
      const identity = `${name} ${posting.value[name]}`;
      const earlier = seen.get(identity);
      if (earlier) return fail('saved.import.twice', pathText([...path, name]), pathText(earlier));
      seen.set(identity, [...path, name]);
    }
    postings.push(posting.value);
  }
  return ok(postings);
}

function orNull<T>(
  value: unknown,
  schema: z.ZodMiniType<T>,
  steps: readonly Migration[],
  version: number,
  path: Path,
): Result<T | null> {
  return value === null ? ok<T | null>(null) : record(value, schema, steps, version, path);
}

/** One versioned record, raised to `version` and held against its schema. */
function record<T>(
  value: unknown,
  schema: z.ZodMiniType<T>,
  steps: readonly Migration[],
  version: number,
  path: Path,
): Result<T> {
  if (!isObject(value)) return problem(wrong(pathText(path), value, 'object'));
  if (!Number.isInteger(value.version)) {
    return problem(wrong(pathText([...path, 'version']), value.version, 'int'));
  }
  const migrated = migrate(value, steps, version);
  if (!migrated.ok) {
    return migrated.reason === 'newer'
      ? fail('saved.import.newerPart', pathText(path))
      : fail('saved.import.value', pathText([...path, 'version']));
  }
  const parsed = schema.safeParse(migrated.record);
  if (parsed.success) return ok(parsed.data);
  return problem(issuePhrase(parsed.error.issues, migrated.record, path));
}

function wrong(where: string, value: unknown, type: string): Phrase {
  return value === undefined
    ? phrase('saved.import.missing', where)
    : phrase('saved.import.type', where, phrase(`saved.type.${type}`));
}

function problem(words: Phrase): { ok: false; problem: Phrase } {
  return { ok: false, problem: words };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
