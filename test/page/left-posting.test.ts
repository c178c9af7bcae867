import { describe, expect, it, vi } from 'vitest';
import { LeftPosting, moveBetween } from '@/lib/page/left-posting';
import { knownSite } from '@/lib/sites/known';

describe('moveBetween', () => {
  const board = 'https://boards.greenhouse.io/sample/jobs/';
  it.each([
    [`${board}1`, `${board}1?gh_src=abc`, 'same'],
    [`${board}1`, `${board}2`, 'other'],
    [`${board}1`, 'https://boards.greenhouse.io/sample', 'unknown'],
    ['https://careers.example/1', 'https://careers.example/2', 'unknown'],
    ['about:blank', 'nonsense', 'unknown'],
  ])('%s → %s: %s', (from, to, expected) => {
    expect(moveBetween(knownSite(from), knownSite(to))).toBe(expected);
  });
});

describe('LeftPosting', () => {
  it('waits for another text for a while where nothing tells whose it is, and for ever where the ids do', () => {
    vi.useFakeTimers();
    const { signal } = new AbortController();
    const due = vi.fn();
    const unknown = new LeftPosting(() => true, 'unknown', due, signal);
    const other = new LeftPosting(() => true, 'other', due, signal);
    expect([unknown.stands(), other.stands()]).toEqual([true, true]);
    vi.advanceTimersByTime(10_000);
    expect(due).toHaveBeenCalledTimes(2);
    expect([unknown.stands(), other.stands()]).toEqual([false, true]);
    expect(new LeftPosting(() => false, 'other', due, signal).stands()).toBe(false);
    vi.useRealTimers();
  });

  it('is never due once it is called off', () => {
    vi.useFakeTimers();
    const ending = new AbortController();
    const due = vi.fn();
    new LeftPosting(() => true, 'unknown', due, ending.signal);
    ending.abort();
    vi.advanceTimersByTime(60_000);
    expect(due).not.toHaveBeenCalled();
    vi.useRealTimers();
  });
});
