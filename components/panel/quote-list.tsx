import { t } from '../../lib/words';
import type { Quote } from './evidence';

/** Shows a facet's place in its page. Left out where there is no page: the quotes are then plain text. */
export type Reveal = (facetId: string) => void;

/**
 * The sentences a fact was read from, each a button that shows its place in the page. The first one's
 * clickable area is stretched over the whole item by the style sheet, so that there is one stop for the
 * keyboard and all of the item for the mouse.
 */
export function QuoteList({ quotes, onReveal }: { quotes: readonly Quote[]; onReveal?: Reveal | undefined }) {
  return (
    <ul class="quotes">
      {quotes.map((quote) => (
        <li key={quote.facetId}>
          {onReveal ? (
            <button
              type="button"
              class="quote"
              data-facet={quote.facetId}
              onClick={() => onReveal(quote.facetId)}
            >
              <span class="visually-hidden">{t('panel.showInPage')} </span>
              <Runs quote={quote} />
            </button>
          ) : (
            <p class="quote" data-facet={quote.facetId}>
              <Runs quote={quote} />
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

function Runs({ quote }: { quote: Quote }) {
  return quote.runs.map((run, at) =>
    run.isMarked ? <mark key={at}>{run.text}</mark> : <span key={at}>{run.text}</span>,
  );
}
