import type { Extractor, Kind } from '../kind';
import { authorization, authorizationExtractor } from './authorization';
import { benefit, benefitExtractor } from './benefit';
import { education, educationExtractor } from './education';
import { employment, employmentExtractor } from './employment';
import { experience, experienceExtractor } from './experience';
import { language, languageExtractor } from './language';
import { location, locationExtractor } from './location';
import { salary, salaryExtractor } from './salary';
import { skill, skillExtractor } from './skill';
import { timeZone, timeZoneExtractor } from './time-zone';
import { travel, travelExtractor } from './travel';
import { workMode, workModeExtractor } from './work-mode';

/**
 * How facts are found, all kinds of them, in the order in which the panel lists them. A new kind is one
 * file here and one line in each of the two lists; the registry test fails for a file that is not on them.
 */
// biome-ignore lint/suspicious/noExplicitAny: the registry forgets what each kind's data is
export const EXTRACTORS: readonly Extractor<any>[] = [
  experienceExtractor,
  educationExtractor,
  skillExtractor,
  languageExtractor,
  timeZoneExtractor,
  workModeExtractor,
  locationExtractor,
  authorizationExtractor,
  travelExtractor,
  employmentExtractor,
  salaryExtractor,
  benefitExtractor,
];

/** The same kinds with all that is done with their facts: for the extension's own pages. */
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

/** The kind with this id, or undefined for one that a newer version wrote. */
export function kindOf(id: string) {
  return KINDS.find((kind) => kind.id === id);
}
