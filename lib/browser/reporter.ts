import type { FromContent } from './messages';
import { pageRuntime } from './page-runtime';
import { fail, isResult, type Result } from './result';

/** `Omit` over a union keeps only what all members share; this keeps each member. */
type WithoutBorn<M> = M extends unknown ? Omit<M, 'born'> : never;
export type Report = WithoutBorn<FromContent>;

/** What a tab's state is made of: each takes the place of the one before. */
const STATES: readonly Report['type'][] = ['page:reading', 'page:read', 'page:gone', 'page:unreadable'];

/**
 * Tells the background what is known of this document. Words on its state arrive in the order in which they
 * were said, and a result that no longer held before it was sent is never sent.
 */
export class Reporter {
  private last: Promise<unknown> = Promise.resolve();
  private waiting = 0;
  private latest = 0;

  /** @param isOver true once there is nobody left to tell */
  constructor(readonly isOver: () => boolean) {}

  /** Never rejects. */
  send(message: Report): Promise<Result<unknown>> {
    if (message.type === 'page:postings') return this.inTurn(message, () => false);
    if (!STATES.includes(message.type)) return this.now(message, () => false);
    const own = ++this.latest;
    return this.inTurn(message, () => message.type === 'page:read' && own !== this.latest);
  }

  /** Says it before what still waits for its turn: the document is leaving, and will not see that turn. */
  sendLast(message: Report): void {
    this.latest++;
    void this.now(message, () => false);
  }

  private inTurn(message: Report, isStale: () => boolean): Promise<Result<unknown>> {
    // With nothing before it, it goes at once: the document may be about to leave.
    const sent =
      this.waiting === 0 ? this.now(message, isStale) : this.last.then(() => this.now(message, isStale));
    this.waiting++;
    this.last = sent.finally(() => this.waiting--);
    return sent;
  }

  private async now(message: Report, isStale: () => boolean): Promise<Result<unknown>> {
    // A background that is stopped in the middle of it is started again by the second message.
    for (let isLast = false; ; isLast = true) {
      if (this.isOver()) return fail('problem.gone');
      if (isStale()) return fail('problem.stale');
      try {
        const said = { ...message, born: performance.timeOrigin } as FromContent;
        const answer: unknown = await pageRuntime()?.sendMessage(said);
        return isResult(answer) ? answer : fail('problem.failed');
      } catch {
        if (isLast) return fail('problem.failed');
      }
    }
  }
}

/** False once the extension was removed, disabled or replaced by a newer version of itself. */
export function isConnected(): boolean {
  try {
    return pageRuntime()?.id !== undefined;
  } catch {
    return false;
  }
}
