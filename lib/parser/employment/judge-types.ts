import { phrase } from '../../model/phrase';
import type { EmploymentType, Profile } from '../../model/profile';
import type { Verdict } from '../../model/verdict';

/** Types of one dimension exclude each other; those of two stand side by side: "permanent, full-time". */
const HOURS: ReadonlySet<string> = new Set(['full-time', 'part-time']);

/**
 * Verdicts for all types of one posting, in their order. Types of the same dimension (hours, or the
 * kind of bond) are alternatives; a dimension of which the reader names none is not judged.
 */
export function judgeTypes(types: readonly EmploymentType[], profile: Profile): Verdict[] {
  const wanted: readonly string[] = profile.employmentTypes ?? [];
  return types.map((type): Verdict => {
    const name = phrase(`employment.${type}`);
    const isSame = (other: string) => HOURS.has(other) === HOURS.has(type);
    if (!wanted.some(isSame)) return { state: 'unknown', reason: phrase('verdict.employment.unknown') };
    if (wanted.includes(type)) return { state: 'met', reason: phrase('verdict.employment.met', name) };
    const other = types.find((candidate) => isSame(candidate) && wanted.includes(candidate));
    if (other)
      return { state: 'met', reason: phrase('verdict.employment.met', phrase(`employment.${other}`)) };
    return { state: 'missed', reason: phrase('verdict.employment.missed', name) };
  });
}
