import { beforeAll, expect, it } from 'vitest';
import { LEXICONS } from '../../lib/parser/lexicons/all';
import { parse } from '../../lib/parser/parse';
import { block } from './blocks';

const LENGTH = 20_000;
/** A quadratic pattern would take minutes; what is linear takes a tenth of this on a slow machine. */
const MOST = 3_000;
const lexicons = LEXICONS.filter(({ language }) => language === 'en' || language === 'de');

// The first text of all compiles the patterns.
beforeAll(() => {
  parse({
    blocks: [block('Requirements: Go.')],
    lexicons,
    language: 'de',
    title: null,
    company: null,
    place: null,
  });
});

it.each([
  '=',
  '*',
  '- ',
  '. ',
  '.',
  '! ',
  '!',
  ', ',
  ',',
  '(',
  '((',
  ')',
  ': ',
  '|',
  '/',
  '• ',
  '"',
  '’',
  '+0',
  '1 ',
  '1,',
  '0%hu',
  '10-',
  'A ',
  'a',
  'Ab ',
  'www.',
  'a@',
  '(m/f)',
  'site: ',
  'standort der ',
  'of A ',
  'not ',
  'UTC+1 ',
  '9am ',
  'US / CA / ',
  'http://',
  '中',
  '🚀',
])('a line of nothing but %j is read in no time', (unit) => {
  const text = unit.repeat(LENGTH / unit.length).trim();
  const start = performance.now();
  parse({
    blocks: [block(`Requirements: Go. ${text} x`), block(text.slice(0, 88))],
    lexicons,
    language: 'de',
    title: null,
    company: null,
    place: null,
  });
  expect(performance.now() - start).toBeLessThan(MOST);
});
