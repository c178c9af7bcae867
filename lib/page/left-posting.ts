import { siteOf } from '../sites';

/** How two addresses of one document are related. */
export type Move =
  /** The site's own id says that they are of one posting. */
  | 'same'
  /** The site's own ids say that they are of two. */
  | 'other'
  /** Neither is known. */
  | 'unknown';

/** Tells by the ids of a known site whether an address is still that of the same posting. */
export function moveBetween(from: string, to: string): Move {
  const [before, after] = [idOf(from), idOf(to)];
  if (before === null || after === null) return 'unknown';
  return before === after ? 'same' : 'other';
}

function idOf(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  const site = siteOf(url);
  const id = site?.postingId(url);
  return site && id ? `${site.id} ${id}` : null;
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
