import { describe, expect, it } from 'vitest';
import { flatContains, flatParentOf, shadowRootsIn } from '@/lib/page/flat-tree';
import { readBlocks } from '@/lib/page/read-blocks';
import { visibleWords } from '@/lib/page/words';
import { page } from './html';

/** A card whose text stands in a shadow root, with another shadow root inside that. */
function card() {
  const document = page('<main><h1>Ship Cook</h1><x-card>not shown</x-card><p>Behind</p></main>');
  const host = document.querySelector('x-card')!;
  const outer = host.attachShadow({ mode: 'open' });
  outer.innerHTML = '<p>In the card</p><x-inner></x-inner>';
  const inner = outer.querySelector('x-inner')!.attachShadow({ mode: 'open' });
  inner.innerHTML = '<p>Deep inside</p>';
  return { document, host, outer, inner };
}

describe('open shadow roots', () => {
  it('are read where they are shown, and what they hide is not', () => {
    const { document } = card();
    const { blocks, index } = readBlocks(document.body);
    expect(blocks.map(({ text }) => text)).toEqual(['Ship Cook', 'In the card', 'Deep inside', 'Behind']);
    expect(index[2]![0]!.node.data).toBe('Deep inside');
    expect(visibleWords(document.body)).toBe(' ship cook in the card deep inside behind ');
  });

  it('are found, also those inside others', () => {
    const { document, outer, inner } = card();
    expect(shadowRootsIn(document.documentElement)).toEqual([outer, inner]);
  });

  it('stand under their hosts', () => {
    const { document, host, outer, inner } = card();
    const deep = inner.querySelector('p')!;
    expect(flatParentOf(deep)).toBe(outer.querySelector('x-inner'));
    expect(flatContains(host, deep)).toBe(true);
    expect(flatContains(document.body, deep.firstChild!)).toBe(true);
    expect(flatContains(document.querySelector('h1')!, deep)).toBe(false);
  });
});
