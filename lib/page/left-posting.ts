import type { KnownSite } from '../sites/site';

/** How two addresses of one document are related. */
export type Move =
  /** The site's own id says that they are of one posting. */
  | 'same'
  /** The site's own ids say that they are of two. */
  | 'other'
  /** Neither is known. */
  | 'unknown';

/** Tells by the ids of a known site whether an address is still that of the same posting. */
export function moveBetween(from: KnownSite | null, to: KnownSite | null): Move {
  if (!from?.postingId || !to?.postingId) return 'unknown';
  return from.id === to.id && from.postingId === to.postingId ? 'same' : 'other';
}

/** How long the text of the page before may be taken for another address's, in milliseconds. */
const PATIENCE: Record<Exclude<Move, 'same'>, number> = { other: 8000, unknown: 1200 };

/**
 * A posting whose address was left while its text still stands: many pages change the address first and fetch
 * the text then. Read now, it would be the old posting under the new address.
 */
export class LeftPosting {
  private isDue = false;

  /**
   * @param isOldText true while what stands in the page is the text of the address that was left
   * @param onDue called once when the text has stood for so long that nothing more is waited for
   * @param signal ends the wait
   */
  constructor(
    readonly isOldText: () => boolean,
    readonly move: Exclude<Move, 'same'>,
    onDue: () => void,
    signal: AbortSignal,
  ) {
    const timer = setTimeout(() => {
      this.isDue = true;
      onDue();
    }, PATIENCE[move]);
    signal.addEventListener('abort', () => clearTimeout(timer));
  }

  /** What stands there is the old text, and may not be read. */
  stands(): boolean {
    if (this.isDue && this.move === 'unknown') return false;
    return this.isOldText();
  }

  /** Nothing came in its place for long. */
  get isOverdue(): boolean {
    return this.isDue;
  }
}
