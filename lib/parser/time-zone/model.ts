import { matching, numberIn, textIn } from '../../model/checks';
import { z } from '../../model/zod';
import { REGIONS } from '../data/zones';

/** Hours east of UTC in standard time; half and quarter hours occur. */
const utc = numberIn(-12, 14);
const clock = matching(/^([01]\d|2[0-3]):[0-5]\d$/);
/** The zone whose clock changes the limit follows; missing for a bare offset such as UTC-3. */
const iana = z.optional(textIn(1, 64));

const window = z.tuple([utc, utc]);
/** The same on other clocks, where letters such as "CST" have several meanings and the posting settles none. */
const or = z.optional(z.array(z.object({ utc, iana })));

const zone = z.object({ type: z.literal('zone'), utc, iana, or });
const range = z.object({
  type: z.literal('range'),
  utc: window,
  iana,
  or: z.optional(z.array(z.object({ utc: window, iana }))),
});
const overlap = z.object({
  type: z.literal('overlap'),
  hours: z.optional(numberIn(0.5, 12)),
  utc: z.optional(utc),
  iana,
  or,
  /** The region whose hours are to be shared, where no single zone is named. */
  with: z.optional(z.enum(REGIONS)),
});
const hours = z.object({
  type: z.literal('hours'),
  from: z.optional(clock),
  to: z.optional(clock),
  utc: z.optional(utc),
  iana,
  or,
});
const region = z.object({ type: z.literal('region'), region: z.enum(REGIONS) });

/** A limit on where the clock of the candidate must be. */
export const TimeZoneLimit = z.discriminatedUnion('type', [zone, range, overlap, hours, region]);

export type ZoneLimit = z.infer<typeof zone>;
export type RangeLimit = z.infer<typeof range>;
export type OverlapLimit = z.infer<typeof overlap>;
export type HoursLimit = z.infer<typeof hours>;
export type RegionLimit = z.infer<typeof region>;
export type TimeZoneLimit = z.infer<typeof TimeZoneLimit>;

/** A limit in each of its meanings, one where it is settled. */
export function meanings(limit: TimeZoneLimit): TimeZoneLimit[] {
  if (limit.type === 'region' || !limit.or) return [limit];
  const { or, ...first } = limit;
  return [first, ...or.map((clock) => ({ ...first, ...clock }) as TimeZoneLimit)];
}
