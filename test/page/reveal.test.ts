import { describe, expect, it } from 'vitest';
import { scrollBy } from '@/lib/page/reveal';

const view = { top: 0, bottom: 1000 };
const room = { up: 5000, down: 5000 };

describe('scrollBy', () => {
  it.each([
    ['leaves words that are well in sight', { top: 400, bottom: 420 }, 0],
    ['goes down to words below', { top: 2000, bottom: 2020 }, 1510],
    ['goes up to words above', { top: -1000, bottom: -980 }, -1490],
    ['moves words away from the very edge', { top: 985, bottom: 1005 }, 495],
    ['shows a stretch taller than the view from its start', { top: 2000, bottom: 4000 }, 1920],
  ])('%s', (_, words, expected) => {
    expect(scrollBy(words, view, room)).toBe(expected);
  });

  it('goes no further than the scroller can', () => {
    expect(scrollBy({ top: 2000, bottom: 2020 }, view, { up: 0, down: 300 })).toBe(300);
    expect(scrollBy({ top: -1000, bottom: -980 }, view, { up: 200, down: 0 })).toBe(-200);
  });

  it('counts from where the scroller itself stands', () => {
    expect(scrollBy({ top: 900, bottom: 920 }, { top: 300, bottom: 500 }, room)).toBe(510);
  });
});
