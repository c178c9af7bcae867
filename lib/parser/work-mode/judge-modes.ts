import { phrase } from '../../model/phrase';
import type { Profile, WorkMode } from '../../model/profile';
import type { Verdict, VerdictState } from '../../model/verdict';

interface Mode {
  mode: WorkMode;
  officeDays?: number | undefined;
}

/** A week in the office; who goes there less than this does not want a place on site. */
const WORKING_DAYS = 5;
/** Best first: several modes in one posting are alternatives, and the best of them counts. */
const RANK: readonly VerdictState[] = ['met', 'partly', 'not-stated', 'unknown', 'missed'];

/**
 * Verdicts for all modes of one posting, in their order. Modes are alternatives: where one suits the
 * reader, the others are no gap. "Hybrid" without days is the same statement as "hybrid, 3 days".
 */
export function judgeModes(modes: readonly Mode[], profile: Profile): Verdict[] {
  const hasDays = modes.some(({ mode, officeDays }) => mode === 'hybrid' && officeDays !== undefined);
  const counted = modes.filter(
    ({ mode, officeDays }) => !(hasDays && mode === 'hybrid' && officeDays === undefined),
  );
  const verdicts = new Map(counted.map((mode) => [mode, judgeMode(mode, profile)]));
  const best = [...verdicts.values()].sort((a, b) => RANK.indexOf(a.state) - RANK.indexOf(b.state))[0];
  return modes.map((mode) => {
    const own = verdicts.get(mode);
    if (!best || own?.state === best.state) return own ?? judgeMode(mode, profile);
    return { state: best.state, reason: best.reason };
  });
}

function judgeMode({ mode, officeDays }: Mode, profile: Profile): Verdict {
  const { workModes, maxOfficeDays } = profile;
  const name = phrase(`mode.${mode}`);
  if (workModes.length === 0 && maxOfficeDays === undefined) {
    return { state: 'unknown', reason: phrase('verdict.workMode.unknown') };
  }
  if (workModes.length > 0 && !workModes.includes(mode)) {
    return { state: 'missed', reason: phrase('verdict.workMode.missed', name) };
  }
  if (mode === 'hybrid' && maxOfficeDays !== undefined) return judgeDays(officeDays, maxOfficeDays);
  if (
    mode === 'onsite' &&
    workModes.length === 0 &&
    maxOfficeDays !== undefined &&
    maxOfficeDays < WORKING_DAYS
  ) {
    return { state: 'missed', reason: phrase('verdict.workMode.missed', name) };
  }
  return { state: 'met', reason: phrase('verdict.workMode.met', name) };
}

function judgeDays(officeDays: number | undefined, most: number): Verdict {
  if (officeDays === undefined)
    return { state: 'not-stated', reason: phrase('verdict.workMode.daysNotStated', most) };
  if (officeDays <= most)
    return { state: 'met', reason: phrase('verdict.workMode.daysMet', officeDays, most) };
  const state = officeDays - most === 1 ? 'partly' : 'missed';
  return { state, reason: phrase('verdict.workMode.tooManyDays', officeDays, most) };
}
