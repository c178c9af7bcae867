import { describe, expect, it } from 'vitest';
import { openingVerbs } from '@/lib/parser/segment/opening-verbs';

const opens = (line: string): boolean =>
  openingVerbs('plan manage assess oversee organi[sz]e').some((pattern) =>
    new RegExp(pattern, 'u').test(line),
  );

describe('openingVerbs', () => {
  it.each([
    'plan the week',
    'plans, leads',
    'planning of routes',
    'manage stock',
    'manages stock',
    'managing stock',
    'assesses risks',
    'overseeing a team',
    'organising events',
    'organize events',
  ])('takes %s', (line) => expect(opens(line)).toBe(true));

  it.each(['the plan is', 'planner of routes', 'manager of stores', 'manag the', 'organ donation'])(
    'leaves %s',
    (line) => expect(opens(line)).toBe(false),
  );
});
