import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { sitesTable } from './readme-table';

it('the README says of each site where and when a page of it was seen', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const table = /<!-- sites -->\n([\s\S]*?)\n<!-- \/sites -->/.exec(readme)?.[1];
  expect(table).toBe(sitesTable());
});
