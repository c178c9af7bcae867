import type { Strength } from '../../../lib/model/facet';
import type { SectionLabel } from '../../../lib/model/section';
import { fold } from '../../../lib/parser/fold';
import type { Context, Kind, Sentence } from '../../../lib/parser/kind';
import { ENGLISH, LEXICONS } from '../../../lib/parser/lexicons/all';
import { strengthOf } from '../../../lib/parser/strength';

/** One line, `en` and requirements unless said otherwise, as an extractor sees it. */
export function line(
  text: string,
  language = 'en',
  section: SectionLabel = 'requirements',
): { sentence: Sentence; context: Context } {
  const own = LEXICONS.find((lexicon) => lexicon.language === language)!;
  const lexicons = own === ENGLISH ? [ENGLISH] : [own, ENGLISH];
  const folded = fold(text);
  const sentence: Sentence = {
    block: 0,
    offset: 0,
    text,
    folded,
    section,
    blockKind: 'item',
    isHeading: false,
    heading: null,
    strength: strengthOf(folded, section, lexicons),
  };
  return {
    sentence,
    context: { lexicons, language, title: null, company: null, place: null, sentences: [sentence], at: 0 },
  };
}

/** What a kind reads from one line: data and strength, as `parse` would give them. */
export function read<D>(
  kind: Kind<D>,
  text: string,
  language = 'en',
  section: SectionLabel = 'requirements',
) {
  const { sentence, context } = line(text, language, section);
  return kind.extract(sentence, context).map(({ data, strength }) => ({
    data,
    strength: (strength === undefined ? (sentence.strength ?? 'must') : strength) as Strength,
  }));
}
