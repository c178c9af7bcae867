import { SKILLS } from '../data/skills';
import { keyOf } from './key';

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
const SHORT_FORM = /^[\p{Lu}\d][\p{Lu}\d&/+.-]{1,6}$/u;
/** Longest name we know, in letters: matching looks no further. */
export const MOST_LETTERS = 44;

let entries: Map<string, Entry> | null = null;
let prefixes: Set<string> | null = null;

/** The spelling whose letters and digits are these, lower case and joined; undefined where none is known. */
export function entryOf(key: string): Entry | undefined {
  return load().get(key);
}

/** True when some name starts with these letters: what matching may give up on. */
export function mayStart(key: string): boolean {
  load();
  return prefixes!.has(key.slice(0, 4));
}

/**
 * The one name for a skill, whatever its spelling: "k8s" gives "Kubernetes". A name that the vocabulary
 * lacks is given back as it came, without white space around it.
 */
export function canonicalOf(name: string): string {
  const key = keyOf(name);
  return (entryOf(key) ?? (key.endsWith('s') ? entryOf(key.slice(0, -1)) : undefined))?.canonical ?? name.trim();
}

/** Decoded at first use: a page that is no posting never pays for it. */
function load(): Map<string, Entry> {
  if (entries) return entries;
  entries = new Map();
  prefixes = new Set();
  for (const [at, names] of SKILLS.split('\n').entries()) {
    for (const line of names.split(';')) {
      const spellings = line.split('=');
      for (const spelling of spellings) add(entries, spelling, spellings[0]!, GATES[at]!);
    }
  }
  return entries;
}

function add(known: Map<string, Entry>, spelling: string, canonical: string, gate: Gate): void {
  const key = keyOf(spelling);
  const before = known.get(key);
  // A short form that is listed in small letters as well is read in both.
  if (before) {
    if (before.gate === 'capitals' && spelling === spelling.toLowerCase()) before.gate = 'free';
    return;
  }
  const isShort = gate === 'free' && SHORT_FORM.test(spelling) && key.length <= 5;
  known.set(key, {
    canonical,
    gate: isShort ? 'capitals' : gate,
    spelling,
    isSpaced: /[\s-]/.test(spelling),
  });
  for (let length = 1; length <= Math.min(4, key.length); length++) prefixes!.add(key.slice(0, length));
}
