import { expect, it } from 'vitest';
import { fold } from '../../lib/parser/fold';

it.each([
  ['You’ll “Do” IT—all', 'you\'ll "do" it-all'],
  ['Straße ÉCOLE', 'straße école'],
  ['9\u00a0am\u202f–\u20095 pm', '9 am - 5 pm'],
])('%j', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

it.each(['İstanbul İ', 'ﬁn', '𝔘𝔫𝔦', 'a\tb\nc'])('keeps the length of %j, so that offsets hold', (text) => {
  expect(fold(text)).toHaveLength(text.length);
});
