import { judgeMeanings } from '../../time/meanings';
import { defineExtractor, defineKind } from '../kind';
import { describeLimit } from '../time-zone/describe';
import { TimeZoneLimit } from '../time-zone/model';
import { readLimits } from '../time-zone/read';
import { readingsOf } from '../time-zone/readings';

/** Longest sentence that is read: a wall of text is no sentence about clocks. */
const MAX_LENGTH = 1200;

/** Any limit on where the clock of the candidate must be: zones, windows, overlap, hours, regions. */
export const timeZoneExtractor = defineExtractor<TimeZoneLimit>({
  id: 'time-zone',
  tone: 'time-zone',
  // A time-zone sentence stands anywhere, even in the company's text.
  sections: [
    'about',
    'role',
    'responsibilities',
    'requirements',
    'preferred',
    'benefits',
    'compensation',
    'logistics',
    'process',
  ],
  hasStrength: true,

  extract({ text, folded, section }, context) {
    if (text.length > MAX_LENGTH) return [];
    const readings = (letters: string) => readingsOf(letters, text, context);
    const previous = context.sentences[context.at - 1]?.folded ?? '';
    const strength = section === 'preferred' ? 'nice' : 'must';
    const isProcess = section === 'process';
    return readLimits(text, folded, context.lexicons, readings, previous, isProcess).map((found) => ({
      strength,
      ...found,
    }));
  },
});

/** The same in words, and held against the profile. */
export const timeZone = defineKind(timeZoneExtractor, {
  group: 'limit',
  schema: TimeZoneLimit,
  describe: describeLimit,
  judge: judgeMeanings,
});
