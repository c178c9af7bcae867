import { useEffect, useState } from 'preact/hooks';
import type { Reading } from '../../lib/model/reading';
import { t, words } from '../../lib/words';
import { StarIcon } from '../shared/icons';
import type { Item } from './items';
import { QuoteList, type Reveal } from './quote-list';
import { Receipt } from './receipt';

interface BenefitListProps {
  items: readonly Item[];
  /** What they were read in, for their receipts. */
  reading: Reading;
  /** Facet last clicked in the page, if any. */
  clickedId: string | undefined;
  onReveal?: Reveal | undefined;
  /** Told of the first sentence of a benefit when it is opened. */
  onOpen?: Reveal | undefined;
}

/** Benefits as chips, the wanted ones starred and first. A chip opens the sentences that state it. */
export function BenefitList({ items, reading, clickedId, onReveal, onOpen }: BenefitListProps) {
  const [openKey, setOpenKey] = useState<string | null>(null);
  const clicked = items.find((item) => clickedId !== undefined && item.facetIds.includes(clickedId));
  const clickedKey = clicked?.key;
  useEffect(() => {
    if (clickedKey !== undefined) setOpenKey(clickedKey);
  }, [clickedKey]);
  const open = items.find((item) => item.key === openKey);

  function toggle(item: Item): void {
    const isOpening = item.key !== openKey;
    setOpenKey(isOpening ? item.key : null);
    const first = item.facetIds[0];
    if (isOpening && first !== undefined) onOpen?.(first);
  }

  return (
    <div class="benefits">
      <ul class="chips">
        {items.map((item) => (
          <li key={item.key}>
            <button
              type="button"
              class={`chip${item.isWanted ? ' chip-wanted' : ''}`}
              aria-expanded={item.key === openKey}
              aria-controls="benefit-quote"
              onClick={() => toggle(item)}
            >
              {item.isWanted && <StarIcon />}
              {words(item.fact)}
              {item.isWanted && <span class="visually-hidden"> ({t('panel.wanted')})</span>}
            </button>
          </li>
        ))}
      </ul>
      <div id="benefit-quote">
        {open && (
          <div class={`item benefit-open tone-${open.tone}${open === clicked ? ' is-clicked' : ''}`}>
            <QuoteList quotes={open.quotes} onReveal={onReveal} />
            <Receipt key={open.key} fact={words(open.fact)} facetIds={open.facetIds} reading={reading} />
          </div>
        )}
      </div>
    </div>
  );
}
