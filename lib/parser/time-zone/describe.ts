import { type Phrase, phrase } from '../../model/phrase';
import type { TimeZoneLimit } from './model';

/**
 * An offset as people write it: "UTC+5:30".
 * @param utc hours east of UTC
 */
export function offsetText(utc: number): string {
  const minutes = Math.round(Math.abs(utc) * 60);
  const rest = minutes % 60;
  const sign = utc < 0 ? '−' : '+';
  return `UTC${sign}${Math.floor(minutes / 60)}${rest ? `:${String(rest).padStart(2, '0')}` : ''}`;
}

/** City of a zone: "New York" for America/New_York. */
function cityOf(iana: string): string {
  return iana.slice(iana.lastIndexOf('/') + 1).replaceAll('_', ' ');
}

/** A clock for the reader: its city where one is known, its offset beside it. */
export function clockName(utc: number, iana?: string): string {
  return iana ? `${cityOf(iana)} (${offsetText(utc)})` : offsetText(utc);
}

/** Key of a region's name; message names allow no hyphen. */
const regionPhrase = (region: string): Phrase =>
  phrase(`facet.timeZone.regions.${region.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}`);

/** The limit in the reader's words. */
export function describeLimit(data: TimeZoneLimit): Phrase {
  switch (data.type) {
    case 'zone':
      return phrase('facet.timeZone.zone', clockName(data.utc, data.iana));
    case 'range':
      return phrase('facet.timeZone.range', offsetText(data.utc[0]), offsetText(data.utc[1]));
    case 'region':
      return phrase('facet.timeZone.region', regionPhrase(data.region));
    case 'overlap':
      return describeOverlap(data);
    case 'hours':
      return describeHours(data);
  }
}

function describeOverlap({ hours, utc, iana, with: region }: TimeZoneLimit & { type: 'overlap' }): Phrase {
  const whom = utc !== undefined ? clockName(utc, iana) : region ? regionPhrase(region) : phrase('facet.timeZone.team');
  return hours === undefined
    ? phrase('facet.timeZone.overlap', whom)
    : phrase('facet.timeZone.overlapHours', hours, whom);
}

function describeHours({ from, to, utc, iana }: TimeZoneLimit & { type: 'hours' }): Phrase {
  const place = utc === undefined ? phrase('facet.timeZone.unnamed') : clockName(utc, iana);
  if (from === undefined) return phrase('facet.timeZone.until', to ?? '', place);
  return to === undefined ? phrase('facet.timeZone.at', from, place) : phrase('facet.timeZone.hours', from, to, place);
}
