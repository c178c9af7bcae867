import { describe, expect, it } from 'vitest';
import { softBreaks } from '@/lib/page/soft-breaks';

const lines = (text: string): string[] => {
  const ends = [...softBreaks(text), text.length];
  return ends.map((end, at) => text.slice(at === 0 ? 0 : ends[at - 1]! + 1, end).trim());
};

describe('line feeds that a reader sees as line ends', () => {
  it.each([
    ['Open the lock.\nWrite the book.', ['Open the lock.', 'Write the book.']],
    [
      'Abres la esclusa.\n¿Qué harás?\nCuidar las barcas.',
      ['Abres la esclusa.', '¿Qué harás?', 'Cuidar las barcas.'],
    ],
    ['You bring:\n- a boat\n- a hat', ['You bring:', '- a boat', '- a hat']],
    ['“Come,” they said.\n“Why not?”', ['“Come,” they said.', '“Why not?”']],
  ])('%j', (text, expected) => {
    expect(lines(text)).toEqual(expected);
  });

  it.each(['the lock\n  is old', 'a sentence that is\nmerely wrapped', 'no feed at all'])(
    'not %j',
    (text) => {
      expect(softBreaks(text)).toEqual([]);
    },
  );
});
