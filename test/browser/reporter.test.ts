import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Reporter } from '@/lib/browser/reporter';
import type { Reading } from '@/lib/model/reading';

const READ = { type: 'page:read', reading: {} as Reading } as const;

/** Messages that were sent, and what lets each be answered. */
let sent: { type: string; answer(): void; fail(): void }[];

beforeEach(() => {
  sent = [];
  const sendMessage = ({ type }: { type: string }) =>
    new Promise((resolve, reject) => {
      sent.push({
        type,
        answer: () => resolve({ ok: true, value: undefined }),
        fail: () => reject(new Error('the background was stopped')),
      });
    });
  vi.stubGlobal('browser', { runtime: { id: 'us', sendMessage } });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const types = () => sent.map(({ type }) => type);
const turn = () => new Promise((resolve) => setTimeout(resolve));

describe('Reporter', () => {
  it('says the first at once and the others in their order, each once the one before was answered', async () => {
    const reporter = new Reporter(() => false);
    void reporter.send({ type: 'page:reading' });
    void reporter.send(READ);
    expect(types()).toEqual(['page:reading']);
    sent[0]!.answer();
    await turn();
    expect(types()).toEqual(['page:reading', 'page:read']);
  });

  it('never sends a result that no longer holds', async () => {
    const reporter = new Reporter(() => false);
    void reporter.send({ type: 'page:reading' });
    const late = reporter.send(READ);
    void reporter.send({ type: 'page:reading' });
    sent[0]!.answer();
    await turn();
    expect(types()).toEqual(['page:reading', 'page:reading']);
    expect((await late).ok).toBe(false);
  });

  it('says again what a stopped background did not hear, unless it no longer holds', async () => {
    const reporter = new Reporter(() => false);
    void reporter.send(READ);
    sent[0]!.fail();
    await turn();
    expect(types()).toEqual(['page:read', 'page:read']);
    void reporter.send({ type: 'page:gone' });
    sent[1]!.answer();
    await turn();
    expect(types()).toEqual(['page:read', 'page:read', 'page:gone']);
  });

  it('says the last word before all that waits', () => {
    const reporter = new Reporter(() => false);
    void reporter.send({ type: 'page:reading' });
    void reporter.send(READ);
    reporter.sendLast({ type: 'page:gone' });
    expect(types()).toEqual(['page:reading', 'page:gone']);
  });

  it('is silent once there is nobody to tell', async () => {
    const result = await new Reporter(() => true).send(READ);
    expect(result.ok).toBe(false);
    expect(sent).toEqual([]);
  });
});
