import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { settle } from '@/lib/page/settle';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('settle', () => {
  const start = () => {
    const callback = vi.fn();
    const controller = new AbortController();
    return { callback, controller, call: settle(callback, { quiet: 100, most: 350 }, controller.signal) };
  };

  it('turns a burst into one call, after it', () => {
    const { callback, call } = start();
    call();
    vi.advanceTimersByTime(60);
    call();
    vi.advanceTimersByTime(99);
    expect(callback).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1000);
    expect(callback).toHaveBeenCalledTimes(1);
  });

  it('does not wait for ever on what never rests', () => {
    const { callback, call } = start();
    for (let at = 0; at < 340; at += 50) {
      call();
      vi.advanceTimersByTime(50);
    }
    expect(callback).toHaveBeenCalledTimes(1);
  });

  it('starts anew after each call', () => {
    const { callback, call } = start();
    for (let burst = 0; burst < 3; burst++) {
      call();
      vi.advanceTimersByTime(100);
    }
    expect(callback).toHaveBeenCalledTimes(3);
  });

  it('calls nothing once it is aborted', () => {
    const { callback, controller, call } = start();
    call();
    controller.abort();
    call();
    vi.advanceTimersByTime(1000);
    expect(callback).not.toHaveBeenCalled();
  });
});
