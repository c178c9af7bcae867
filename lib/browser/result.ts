import type { Phrase } from '../model/phrase';
import { phrase } from '../model/phrase';

/** What crosses from one context to another: a value, or words for the reader. Never an exception. */
export type Result<T = undefined> = { ok: true; value: T } | { ok: false; problem: Phrase };

export function ok(): Result;
export function ok<T>(value: T): Result<T>;
export function ok<T>(value?: T): Result<T | undefined> {
  return { ok: true, value };
}

/** A failure in words: the key of a message in `lib/locales`. */
export function fail(key: string, ...args: (string | number)[]): { ok: false; problem: Phrase } {
  return { ok: false, problem: phrase(key, ...args) };
}

/** True for anything that has the shape of a result; what came from another context is not trusted to. */
export function isResult(value: unknown): value is Result<unknown> {
  if (typeof value !== 'object' || value === null || !('ok' in value)) return false;
  return value.ok === true || (value.ok === false && 'problem' in value);
}
