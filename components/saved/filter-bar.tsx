import { SAVED_STATUSES, type SavedPosting } from '../../lib/model/saved-posting';
import { countStatuses } from '../../lib/saved/search';
import { t } from '../../lib/words';
import { ORDERS, type Order, type Shelf } from './order';

interface FilterBarProps {
  postings: readonly SavedPosting[];
  shelf: Shelf;
  text: string;
  order: Order;
  onShelf(shelf: Shelf): void;
  onText(text: string): void;
  onOrder(order: Order): void;
}

/** Search, status with its counts, and order. A status that no posting has is left out. */
export function FilterBar(props: FilterBarProps) {
  const { postings, shelf } = props;
  const kept = postings.filter((posting) => !posting.isDismissed);
  const counts = countStatuses(kept);
  const shelves: [Shelf, string, number][] = [
    ['all', t('saved.all'), kept.length],
    ...SAVED_STATUSES.map((status): [Shelf, string, number] => [
      status,
      t(`status.${status}`),
      counts[status],
    ]),
    ['dismissed', t('saved.dismissed'), postings.length - kept.length],
  ];
  return (
    <search class="filter">
      <div class="filter-row">
        <input
          type="search"
          class="input"
          aria-label={t('saved.search')}
          placeholder={t('saved.search')}
          value={props.text}
          onInput={(event) => props.onText(event.currentTarget.value)}
        />
        <select
          class="input filter-order"
          aria-label={t('saved.order')}
          value={props.order}
          onChange={(event) => {
            const order = ORDERS.find((one) => one === event.currentTarget.value);
            if (order) props.onOrder(order);
          }}
        >
          {ORDERS.map((order) => (
            <option key={order} value={order}>
              {t(`saved.orderBy.${order}`)}
            </option>
          ))}
        </select>
      </div>
      <fieldset class="shelves">
        <legend class="visually-hidden">{t('saved.filter')}</legend>
        {shelves
          .filter(([id, , count]) => count > 0 || id === 'all' || id === shelf)
          .map(([id, name, count]) => (
            <label key={id} class="shelf">
              <input
                type="radio"
                name="shelf"
                class="visually-hidden"
                value={id}
                checked={id === shelf}
                onChange={() => props.onShelf(id)}
              />
              <span>{name}</span> <span class="shelf-count">{count}</span>
            </label>
          ))}
      </fieldset>
    </search>
  );
}
