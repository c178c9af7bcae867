import { numberIn } from '../../model/checks';
import { phrase } from '../../model/phrase';
import { SECTION_LABELS, type SectionLabel } from '../../model/section';
import type { Verdict } from '../../model/verdict';
import { z } from '../../model/zod';
import { fold } from '../fold';
import { type Context, defineExtractor, defineKind, type Sentence } from '../kind';
import { findTravel, isTravelLabel } from '../travel/find-travel';
import '../travel/words';

const schema = z.object({
  /** The highest share of the time that is stated. */
  percent: z.optional(numberIn(1, 100)),
});

type Travel = z.infer<typeof schema>;

/** Where travel is as often a perk or the company's own: only what is plainly asked counts. */
const OFFERED: readonly SectionLabel[] = ['benefits', 'about', 'process'];
/** So many points more than the reader would travel are `partly`: shares are estimates. */
const NEARLY = 10;

/** Travel asked of the candidate, with the share of the time where it is stated. */
export const travelExtractor = defineExtractor<Travel>({
  id: 'travel',
  tone: 'place',
  sections: SECTION_LABELS.filter((label) => label !== 'chrome' && label !== 'legal'),
  hasStrength: false,

  extract(sentence, context) {
    const { folded, section } = sentence;
    if (
      isTravelLabel(folded, context.lexicons) &&
      (sentence.isHeading || folded.endsWith(':') || isAnswered(context))
    )
      return [];
    const found = findTravel(folded, context.lexicons, {
      isTold: !OFFERED.includes(section),
      isLabelled: isLabelled(sentence, context),
    });
    if (!found) return [];
    const { percent, start, end, by } = found;
    return [{ data: percent === undefined ? {} : { percent }, start, end, rule: `travel:${by}` }];
  },
});

/** The same in words, and held against the profile. */
export const travel = defineKind(travelExtractor, {
  group: 'limit',
  schema,

  describe({ percent }) {
    return percent === undefined ? phrase('facet.travel.asked') : phrase('facet.travel.percent', percent);
  },

  judge(facets, profile) {
    const most = profile.maxTravel;
    return facets.map(({ data: { percent } }): Verdict => {
      if (most === undefined) return { state: 'unknown', reason: phrase('verdict.travel.unknown') };
      if (percent === undefined) {
        if (most === 0) return { state: 'missed', reason: phrase('verdict.travel.none') };
        return { state: 'not-stated', reason: phrase('verdict.travel.notStated', most) };
      }
      const reason = phrase('verdict.travel.compared', percent, most);
      if (percent <= most) return { state: 'met', reason };
      return { state: most > 0 && percent - most <= NEARLY ? 'partly' : 'missed', reason };
    });
  },
});

function isLabelled({ heading }: Sentence, { sentences, at, lexicons }: Context): boolean {
  const previous = sentences[at - 1];
  return (
    (heading !== null && isTravelLabel(fold(heading), lexicons)) ||
    (previous !== undefined && isTravelLabel(previous.folded, lexicons))
  );
}

/** True when the next line answers a label: the label by itself then states nothing. */
function isAnswered({ sentences, at }: Context): boolean {
  return /\d ?%/.test(sentences[at + 1]?.folded.slice(0, LABEL_ANSWER) ?? '');
}

const LABEL_ANSWER = 40;
