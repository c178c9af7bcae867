import { z } from './zod';

/** The version this code reads and writes; raised by each migration in `lib/settings/migrations.ts`. */
export const SETTINGS_VERSION = 1;

/** What the reader set about the extension itself. Kept out of every page's reach: the background decides. */
export const Settings = z.object({
  version: z.literal(SETTINGS_VERSION),
  /** Hosts on which nothing is read by itself, each with all its subdomains. Lower case, no port. */
  pausedHosts: z.array(z.string().check(z.regex(/^[a-z0-9._:[\]-]{1,253}$/))).check(z.maxLength(10_000)),
});
export type Settings = z.infer<typeof Settings>;

/** Settings nobody has touched. */
export const DEFAULT_SETTINGS: Settings = Object.freeze({
  version: SETTINGS_VERSION,
  pausedHosts: [],
}) as Settings;
