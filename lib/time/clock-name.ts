/**
 * An offset as people write it: "UTC+5:30", "UTC" for none.
 * @param utc hours east of UTC
 */
export function offsetText(utc: number): string {
  const minutes = Math.round(Math.abs(utc) * 60);
  if (minutes === 0) return 'UTC';
  const rest = minutes % 60;
  return `UTC${utc < 0 ? '−' : '+'}${Math.floor(minutes / 60)}${rest ? `:${String(rest).padStart(2, '0')}` : ''}`;
}

/** The city a zone is named after: "New York" of "America/New_York". */
const cityOf = (iana: string): string => iana.slice(iana.lastIndexOf('/') + 1).replaceAll('_', ' ');

/**
 * A clock for the reader: the city of its zone where one is known, its standard offset beside it.
 * @param utc hours east of UTC in standard time
 * @param iana "America/New_York"
 */
export function clockName(utc: number, iana?: string): string {
  return iana ? `${cityOf(iana)} (${offsetText(utc)})` : offsetText(utc);
}

/** A clock in few words, for a sentence about the whole year, in which its offset changes. */
export interface ClockLabel {
  /** Standard offset in hours. */
  utc: number;
  iana?: string;
  /** Hours by which it is ahead of that zone's clock all year: the end of a window such as "CET ± 3". */
  ahead?: number;
}

/** "New York", "Berlin −3 h", or "UTC+8" for a clock that no zone is known of. */
export function shortClockName({ utc, iana, ahead = 0 }: ClockLabel): string {
  if (!iana) return offsetText(utc);
  return ahead === 0 ? cityOf(iana) : `${cityOf(iana)} ${ahead < 0 ? '−' : '+'}${Math.abs(ahead)} h`;
}
