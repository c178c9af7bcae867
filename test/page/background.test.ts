import { describe, expect, it } from 'vitest';
import { readColor } from '@/lib/page/background';

describe('readColor', () => {
  it.each([
    ['rgb(255, 255, 255)', 1, 1],
    ['rgb(0, 0, 0)', 0, 1],
    ['rgba(0, 0, 0, 0)', 0, 0],
    ['rgb(27 31 36 / 50%)', 0.013, 0.5],
  ])('%s', (text, luminance, alpha) => {
    expect(readColor(text)!.luminance).toBeCloseTo(luminance, 2);
    expect(readColor(text)!.alpha).toBe(alpha);
  });

  it('gives null for what it cannot read', () => {
    expect(readColor('color(display-p3 1 0 0)')).toBeNull();
    expect(readColor('transparent')).toBeNull();
  });
});
