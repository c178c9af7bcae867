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

/** The same in a sentence that compares times of day all year: "New York", whose offset changes. */
export function shortClockName({ utc, iana }: { utc: number; iana?: string }): string {
  return iana ? cityOf(iana) : offsetText(utc);
}
