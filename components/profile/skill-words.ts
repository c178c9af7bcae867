import type { Profile } from '../../lib/model/profile';
import { canonicalOf } from '../../lib/parser/skill/vocabulary';

export type Skills = NonNullable<Profile['skills']>;

/** Longest name of a skill, as the profile's schema has it. */
const MOST_LETTERS = 80;
const WITH_YEARS = /^(.{1,90}?)(?: ?[:(] ?| - | )(\d{1,2}(?:[.,]\d{1,2})?) ?(years?|yrs?|y)?\)?$/i;

export interface TypedSkills {
  skills: Skills;
  /** What was typed and is no skill: too long. */
  refused: string[];
}

/**
 * Skills as typed, parted by commas, semicolons or line ends: "Python: 5, k8s (2 years), SQL". Each gets the name that
 * its spellings share. Years are read after a colon, in brackets or before "years"; a bare number is part
 * of the name ("Python 3").
 */
export function skillsOf(typed: string): TypedSkills {
  const skills: Skills = [];
  const refused: string[] = [];
  for (const part of typed.split(/(?<!\d),|,(?!\d)|[;\n]/)) {
    const plain = part.trim().replace(/\s+/g, ' ');
    if (plain === '') continue;
    const { name, years } = parted(plain);
    if (name.length > MOST_LETTERS) refused.push(plain);
    else skills.push({ name: canonicalOf(name), ...(years === undefined ? {} : { years }) });
  }
  return { skills, refused };
}

function parted(text: string): { name: string; years?: number } {
  const match = text.length <= 120 ? WITH_YEARS.exec(text) : null;
  if (!match) return { name: text };
  const [, name, number, unit] = match;
  const isMarked = unit !== undefined || /[:(]/.test(text.slice(name!.length));
  const years = Number(number!.replace(',', '.'));
  return isMarked && years <= 70 ? { name: name!.trim(), years } : { name: text };
}

/**
 * The list with the new ones at its end. One that is there already, in whatever spelling, keeps its place
 * and takes the years given now.
 */
export function withSkills(skills: Skills, added: Skills): Skills {
  const next = [...skills];
  for (const one of added) {
    const at = next.findIndex((other) => isSameSkill(other.name, one.name));
    if (at < 0) next.push(one);
    else if (one.years !== undefined) next[at] = { ...next[at]!, years: one.years };
  }
  return next;
}

function isSameSkill(one: string, other: string): boolean {
  return canonicalOf(one).toLowerCase() === canonicalOf(other).toLowerCase();
}
