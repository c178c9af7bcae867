const formatters = new Map<string, Intl.DateTimeFormat | null>();

function formatterOf(zone: string): Intl.DateTimeFormat | null {
  let formatter = formatters.get(zone);
  if (formatter === undefined) {
    try {
      formatter = new Intl.DateTimeFormat('en-US', {
        timeZone: zone,
        hourCycle: 'h23',
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
        second: 'numeric',
      });
    } catch {
      formatter = null;
    }
    formatters.set(zone, formatter);
  }
  return formatter;
}

const MINUTE = 60_000;

/**
 * What a zone's clock is ahead of UTC at a moment, in minutes; half and quarter hours occur.
 * @param zone IANA id
 * @returns null for a zone that this machine does not know or a date that is none
 */
export function offsetAt(zone: string, moment: Date): number | null {
  const formatter = formatterOf(zone);
  if (!formatter || Number.isNaN(moment.getTime())) return null;
  const parts = new Map(formatter.formatToParts(moment).map(({ type, value }) => [type, Number(value)]));
  const part = (name: Intl.DateTimeFormatPartTypes): number => parts.get(name) ?? 0;
  const wall = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
  return Math.round((wall - Math.floor(moment.getTime() / 1000) * 1000) / MINUTE);
}

/**
 * A zone's standard offset in hours: the lower of its January's and July's in the moment's year, which
 * holds in both hemispheres since clocks go forward in summer.
 * @returns null for a zone that this machine does not know
 */
export function standardOffset(zone: string, moment: Date): number | null {
  const year = moment.getUTCFullYear();
  const offsets = [0, 6].map((month) => offsetAt(zone, new Date(Date.UTC(year, month, 1))));
  const known = offsets.filter((offset) => offset !== null);
  return known.length < offsets.length ? null : Math.min(...known) / 60;
}
