import { SKILLS } from '../data/skills';
import { isKey, keyOf, keysOf } from './key';
import { licenceName } from './licences';

/**
 * How safe a name is to read. `free`: anywhere in any case. `capitals`: a short form that must be
 * written in capitals. `cased`: a common word too, so as written here and in its place. `peered`: needs
 * a known name or an asking word beside it. `field`: a field of study or work, needs a known name beside it.
 */
export type Gate = 'free' | 'capitals' | 'cased' | 'peered' | 'field';

/** One spelling of a skill's name. */
export interface Entry {
  /** The one name that all its spellings share. */
  canonical: string;
  gate: Gate;
  /** As the vocabulary writes it. */
  spelling: string;
  /** White space or a hyphen stands in it. */
  isSpaced: boolean;
}

const GATES: readonly Gate[] = ['free', 'cased', 'peered', 'field'];
const SHORT_BEHIND = / \([^()]{2,10}\)$/;
const SHORT_FORM = /^[\p{Upper}\d][\p{Upper}\d&/+.-]{1,6}$/u;
/** Letters at the start of a name by which matching gives up early. */
const PREFIX = 4;
/** Longest name we know, in letters: matching looks no further. */
export const MOST_LETTERS = 44;

/** Where each key's spelling stands in `spellings`. */
let places: Map<string, number> | null = null;
const prefixes = new Set<string>();
/** Keys of short forms that are read in any case. */
const inSmall = new Set<string>();
const spellings: string[] = [];
const canonicals: string[] = [];
const gates: Gate[] = [];

/** The spelling whose letters and digits are these, lower case and joined; undefined where none is known. */
export function entryOf(key: string): Entry | undefined {
  const at = load().get(key);
  if (at === undefined) return undefined;
  const spelling = spellings[at]!;
  const isShort = gates[at] === 'free' && key.length <= 5 && SHORT_FORM.test(spelling);
  return {
    canonical: canonicals[at]!,
    gate: isShort && !inSmall.has(key) ? 'capitals' : gates[at]!,
    spelling,
    isSpaced: /[\s-]/.test(spelling),
  };
}

/** True when some name starts with these letters: what matching may give up on. */
export function mayStart(key: string): boolean {
  load();
  return key.length < PREFIX || prefixes.has(key.slice(0, PREFIX));
}

/**
 * The one name for a skill, whatever its spelling: "k8s" gives "Kubernetes". A name that the vocabulary
 * lacks is given back as it came, without white space around it.
 */
export function canonicalOf(name: string): string {
  const key = keyOf(name);
  // "Basic Life Support (BLS)" is what it is without its short form.
  const entry =
    entryOf(key) ??
    (key.endsWith('s') ? entryOf(key.slice(0, -1)) : undefined) ??
    entryOf(keyOf(name.replace(SHORT_BEHIND, '')));
  return entry?.canonical ?? licenceName(name.trim()) ?? name.trim();
}

/** Decoded at first use: a page that is no posting never pays for it. */
function load(): Map<string, number> {
  if (places) return places;
  places = new Map();
  const keyed = keysOf(SKILLS).split('\n');
  for (const [line, names] of SKILLS.split('\n').entries()) {
    const keys = keyed[line]!.split(';');
    for (const [at, name] of names.split(';').entries()) add(places, name, keys[at]!, GATES[line]!);
  }
  return places;
}

/** @param keys the keys of the name's spellings, as `keysOf` gives them */
function add(known: Map<string, number>, name: string, keys: string, gate: Gate): void {
  const written = name.split('=');
  for (const [at, quick] of keys.split('=').entries()) {
    const spelling = written[at]!;
    const key = isKey(quick) ? quick : keyOf(spelling);
    if (known.has(key)) {
      // A short form that is listed in small letters as well is read in any case.
      if (key.length <= 5 && /\p{Ll}{2}/u.test(spelling)) inSmall.add(key);
      continue;
    }
    known.set(key, spellings.length);
    prefixes.add(key.slice(0, PREFIX));
    spellings.push(spelling);
    canonicals.push(written[0]!);
    gates.push(gate);
  }
}
