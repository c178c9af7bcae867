import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** A fault of the machine rather than of the code: its message alone is shown, no stack. */
export class SetupError extends Error {}

/**
 * Runs a program to its end, in the project's folder, its output passed on.
 * @throws {SetupError} when it cannot be started or fails
 */
export function run(command, args, env = {}) {
  const { status, error } = spawnSync(command, args, {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ...env },
  });
  if (error) throw new SetupError(`${command} could not be started: ${error.message}`);
  if (status !== 0) throw new SetupError(`${command} ${args.join(' ')} failed (exit ${status}).`);
}

/** Full path of the first of `names` that stands on the PATH or is itself a path that exists; null if none. */
export function which(names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  for (const name of names) {
    if (name.includes('/') || name.includes('\\')) {
      if (existsSync(name)) return name;
      continue;
    }
    const found = folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
    if (found) return found;
  }
  return null;
}

/** The program a dev dependency installs, by its path inside `node_modules`: the same on every system. */
export function tool(path) {
  return join(ROOT, 'node_modules', path);
}
