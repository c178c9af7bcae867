import { type ComponentChildren, createContext } from 'preact';
import { useContext, useMemo, useState } from 'preact/hooks';
import type { Profile } from '../../lib/model/profile';
import type { TimeZoneLimit } from '../../lib/parser/time-zone/model';
import { type DayFit, dayFit, meetingShift } from '../../lib/time/day-fit';

/** Whose day it is, and by how much it is moved to see what that would do. One move holds for all of a posting. */
interface Day {
  profile: Profile;
  now: Date;
  /** Minutes, later being positive; null until the reader moved it. */
  shift: number | null;
  setShift(minutes: number): void;
  onOpenProfile(): void;
}

const DayContext = createContext<Day | null>(null);

/** Holds the shift, so that a move draws those parts anew which hang on it, and not the whole panel. */
export function DayShift({
  children,
  ...given
}: Pick<Day, 'profile' | 'now' | 'onOpenProfile'> & { children: ComponentChildren }) {
  const [shift, setShift] = useState<number | null>(null);
  return <DayContext.Provider value={{ ...given, shift, setShift }}>{children}</DayContext.Provider>;
}

/** Throws where no `DayShift` is around. */
export function useDay(): Day {
  const day = useContext(DayContext);
  if (!day) throw new Error('no DayShift around');
  return day;
}

/**
 * What limits, any of which will do, mean for the day as it is moved now; before the reader moved it, as it
 * is, or with the least move that the profile allows and that meets them, as the verdict has it.
 */
export function useDayFit(limits: readonly TimeZoneLimit[]): DayFit {
  const { profile, now, shift } = useDay();
  const key = JSON.stringify(limits);
  const allowed = useMemo(
    () => meetingShift(limits, profile, now, (profile.maxShift ?? 0) * 60) ?? 0,
    [key, profile, now],
  );
  const minutes = shift ?? allowed;
  return useMemo(() => dayFit(limits, profile, now, minutes), [key, profile, now, minutes]);
}
