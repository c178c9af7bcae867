import type { Kind } from '../kind';
import { authorization } from './authorization';
import { benefit } from './benefit';
import { education } from './education';
import { employment } from './employment';
import { experience } from './experience';
import { language } from './language';
import { location } from './location';
import { salary } from './salary';
import { skill } from './skill';
import { timeZone } from './time-zone';
import { travel } from './travel';
import { workMode } from './work-mode';

/**
 * All kinds of facts, in the order in which the panel lists them. A new kind is one file here and one
 * line in this list; the registry test fails for a file that is not on it.
 */
// biome-ignore lint/suspicious/noExplicitAny: the registry forgets what each kind's data is
export const KINDS: readonly Kind<any>[] = [
  experience,
  education,
  skill,
  language,
  timeZone,
  workMode,
  location,
  authorization,
  travel,
  employment,
  salary,
  benefit,
];

const BY_ID = new Map(KINDS.map((kind) => [kind.id, kind]));

/** The kind with this id, or undefined for one that a newer version wrote. */
export function kindOf(id: string) {
  return BY_ID.get(id);
}
