import { describe, expect, it } from 'vitest';
import { bareHeading } from '../../../lib/parser/segment/normalise';

describe('bareHeading', () => {
  it.each([
    ['== What you’ll do ==', 'what youll do'],
    ['1. Requirements:', 'requirements'],
    ['🚀 Benefits (m/f/d) !!', 'benefits'],
    ['Salary (USD)', 'salary'],
    ['C++', 'c++'],
  ])('%s', (line, bare) => {
    expect(bareHeading(line)).toBe(bare);
  });

  it.each([
    'Duties ==================================== here',
    `x${'*'.repeat(88)}y`,
    `${'(m/f)'.repeat(18)}z`,
  ])('takes no time over rows of marks: %s', (line) => {
    const start = performance.now();
    bareHeading(line);
    expect(performance.now() - start).toBeLessThan(50);
  });
});
