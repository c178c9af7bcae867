import { type Phrase, phrase } from '../../model/phrase';
import { clockName, offsetText } from '../../time/clock-name';
import { meanings, type TimeZoneLimit } from './model';

/** Key of a region's name; message names allow no hyphen. */
const regionPhrase = (region: string): Phrase =>
  phrase(`facet.timeZone.regions.${region.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}`);

/** The limit in the reader's words; in each of its meanings, where the posting settles none. */
export function describeLimit(limit: TimeZoneLimit): Phrase {
  return meanings(limit)
    .map(describeOne)
    .reduceRight((rest, one) => phrase('facet.timeZone.either', one, rest));
}

function describeOne(data: TimeZoneLimit): Phrase {
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
  const whom =
    utc !== undefined ? clockName(utc, iana) : region ? regionPhrase(region) : phrase('facet.timeZone.team');
  return hours === undefined
    ? phrase('facet.timeZone.overlap', whom)
    : phrase('facet.timeZone.overlapHours', hours, whom);
}

function describeHours({ from, to, utc, iana }: TimeZoneLimit & { type: 'hours' }): Phrase {
  const place = utc === undefined ? phrase('facet.timeZone.unnamed') : clockName(utc, iana);
  if (from === undefined) return phrase('facet.timeZone.until', to ?? '', place);
  return to === undefined
    ? phrase('facet.timeZone.at', from, place)
    : phrase('facet.timeZone.hours', from, to, place);
}
