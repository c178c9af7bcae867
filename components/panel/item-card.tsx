import type { Reading } from '../../lib/model/reading';
import { t, words } from '../../lib/words';
import { VerdictMark } from '../shared/verdict-mark';
import type { Item } from './items';
import { QuoteList, type Reveal } from './quote-list';
import { Receipt } from './receipt';
import { ClockVerdict, TimeZoneCard } from './time-zone-card';

export interface ItemCardProps {
  item: Item;
  /** What the item was read in, for its receipt. */
  reading: Reading;
  /** False while the profile says nothing, so that there is nothing to hold the fact against. */
  isJudged: boolean;
  /** True for the item that was last clicked in the page. */
  isClicked: boolean;
  onReveal?: Reveal | undefined;
}

/** One fact: what kind it is, what it says, how the reader stands to it and why, and where it is written. */
export function ItemCard({ item, reading, isJudged, isClicked, onReveal }: ItemCardProps) {
  return (
    <li class={`item tone-${item.tone}${isClicked ? ' is-clicked' : ''}`} data-item={item.key}>
      <div class="item-head">
        <span class="item-kind">{t(`kind.${item.kind}`)}</span>
        {isJudged &&
          (item.clocks.length > 0 ? (
            <ClockVerdict item={item} />
          ) : (
            <VerdictMark state={item.verdict.state} />
          ))}
      </div>
      <p class="item-words">{words(item.fact)}</p>
      {isJudged &&
        (item.clocks.length > 0 ? (
          <TimeZoneCard item={item} />
        ) : (
          <p class="item-reason">{words(item.verdict.reason)}</p>
        ))}
      <QuoteList quotes={item.quotes} onReveal={onReveal} />
      <Receipt fact={words(item.fact)} facetIds={item.facetIds} reading={reading} />
    </li>
  );
}
