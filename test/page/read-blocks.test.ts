import { describe, expect, it } from 'vitest';
import { MAX_NODES, readBlocks } from '@/lib/page/read-blocks';
import { toRange } from '@/lib/page/text-index';
import { page } from './html';

const blocksOf = (html: string) => readBlocks(page(html).body).blocks;
const lines = (html: string) => blocksOf(html).map(({ text }) => text);

describe('readBlocks', () => {
  it('gives a line for each block, item, cell and label', () => {
    const html =
      '<h2>Pay</h2><p>Good</p><ul><li>One<ul><li>Two</li></ul></li></ul><table><tr><th>Zone</th><td>CET</td></tr></table>';
    expect(blocksOf(html).map(({ kind, level, text }) => [kind, level, text])).toEqual([
      ['heading', 2, 'Pay'],
      ['paragraph', 0, 'Good'],
      ['item', 1, 'One'],
      ['item', 2, 'Two'],
      ['label', 0, 'Zone'],
      ['cell', 0, 'CET'],
    ]);
  });

  it('takes a list item with headings and lists of its own for a text', () => {
    const html =
      '<ul><li><h2>Baker</h2><p>We bake.</p><ul><li>Knead</li></ul></li><li><h3>Health</h3><p>Paid</p></li></ul>';
    expect(blocksOf(html).map(({ kind, level, text }) => [kind, level, text])).toEqual([
      ['heading', 2, 'Baker'],
      ['paragraph', 0, 'We bake.'],
      ['item', 1, 'Knead'],
      ['heading', 3, 'Health'],
      ['item', 1, 'Paid'],
    ]);
  });

  it('takes a heading of many lines for the text that it is', () => {
    const html =
      '<h3>We mend nets<br><b>What you bring</b><br>A needle;<br>- A knife<br>Two hands</h3><h3>One<br>more</h3>';
    expect(blocksOf(html).map(({ kind }) => kind)).toEqual([
      'paragraph',
      'paragraph',
      'paragraph',
      'item',
      'paragraph',
      'heading',
      'heading',
    ]);
    expect(blocksOf(html)[1]!.bold).toEqual([[0, 14]]);
  });

  it('collapses white space, also non-breaking, and drops what cannot be seen', () => {
    expect(lines('<p>\n three\u00a0 years \t of\u00ad exper\u00adience\u200b </p>')).toEqual([
      'three years of experience',
    ]);
    expect(lines('<p>\u00a0\u200b</p><p> </p>')).toEqual([]);
  });

  it('joins words that inline elements part, and parts what they do not', () => {
    expect(lines('<p>mi<b>cro</b>scope <i>and</i> <span>lens</span></p>')).toEqual(['microscope and lens']);
  });

  it('parts lines at br and marks what continues', () => {
    const blocks = blocksOf('<p>One<br>Two<br><br>Three</p><p>Four</p>');
    expect(blocks.map(({ text, isContinuation }) => [text, isContinuation])).toEqual([
      ['One', false],
      ['Two', true],
      ['Three', true],
      ['Four', false],
    ]);
  });

  it('parts lines in pre', () => {
    expect(lines('<pre>One\n  Two\n\nThree</pre>')).toEqual(['One', 'Two', 'Three']);
  });

  it('finds bold runs, nested and by style', () => {
    const [block] = blocksOf(
      '<p><b>Must: <strong>Go</strong></b> or <span style="font-weight: 700">C</span></p>',
    );
    expect(block!.text).toBe('Must: Go or C');
    expect(block!.bold).toEqual([
      [0, 8],
      [12, 13],
    ]);
  });

  it('tells lines that are all link', () => {
    expect(
      blocksOf('<p><a href="/">All jobs</a></p><p>See <a href="/">all jobs</a></p>').map(
        ({ isLink }) => isLink,
      ),
    ).toEqual([true, false]);
  });

  it('skips scripts, templates, fields and what is hidden', () => {
    const html =
      '<script>a</script><style>b</style><template><p>c</p></template><noscript>d</noscript><p hidden>e</p>' +
      '<p style="display:none">f</p><textarea>g</textarea><select><option>h</option></select><p hidden="until-found">Shown</p>';
    expect(lines(html)).toEqual(['Shown']);
  });

  it('names the landmark a line stands in, but not where a form is the whole page', () => {
    const zones = (html: string) => blocksOf(html).map(({ zone }) => zone);
    expect(zones('<nav><p>a</p></nav><aside>b</aside><div role="dialog">c</div><p>d</p>')).toEqual([
      'nav',
      'aside',
      'dialog',
      'main',
    ]);
    expect(zones('<form><p>Name</p></form>')).toEqual(['form']);
    expect(zones('<form><h1>Baker</h1></form>')).toEqual(['main']);
  });

  it('reads a root that is itself a landmark as the page', () => {
    const aside = page('<aside><p>Baker</p></aside>').querySelector('aside')!;
    expect(readBlocks(aside).blocks[0]!.zone).toBe('main');
  });

  it('leaves out what it is told to', () => {
    const { body } = page('<p>One</p><div><p>Two</p></div>');
    expect(readBlocks(body, new Set([body.querySelector('div')!])).blocks.map(({ text }) => text)).toEqual([
      'One',
    ]);
  });

  it('reads 50,000 nested elements without running out of stack', () => {
    const document = page('');
    let inner: Element = document.body;
    for (let i = 0; i < 50_000; i++) inner = inner.appendChild(document.createElement('div'));
    inner.appendChild(document.createTextNode('Deep'));
    const { blocks, isCut } = readBlocks(document.body);
    expect(blocks.map(({ text }) => text)).toEqual(['Deep']);
    expect(isCut).toBe(false);
  });

  it('stops at its limit of nodes and says so', () => {
    const document = page('<p>First</p>');
    for (let i = 0; i <= MAX_NODES; i++) document.body.appendChild(document.createElement('i'));
    const { blocks, isCut } = readBlocks(document.body);
    expect(blocks[0]!.text).toBe('First');
    expect(isCut).toBe(true);
  });
});

describe('text index', () => {
  const html = '<p>  At\u00a0least <b>three</b>\n ye\u00adars </p>';

  it('maps each letter back to its node', () => {
    const { blocks, index } = readBlocks(page(html).body);
    const { text } = blocks[0]!;
    expect(text).toBe('At least three years');
    for (const piece of index[0]!) {
      const there = piece.node.data.slice(piece.from, piece.from + piece.length).replace(/\s/g, ' ');
      expect(there).toBe(text.slice(piece.at, piece.at + piece.length));
    }
    expect(index[0]!.reduce((sum, { length }) => sum + length, 0)).toBe(text.length);
  });

  it('gives the range of a stretch, and none for what is not there', () => {
    const document = page(html);
    // linkedom has no ranges; the browsers' own are tried end to end.
    const ends: [Node, number][] = [];
    const range = {
      setStart: (...end: [Node, number]) => ends.push(end),
      setEnd: (...end: [Node, number]) => ends.push(end),
    };
    document.createRange = () => range as unknown as Range;
    const { blocks, index } = readBlocks(document.body);
    const at = blocks[0]!.text.indexOf('least');
    expect(toRange(index, 0, at, at + 'least three'.length)).toBe(range);
    const [[first, start], [last, end]] = ends as [[Text, number], [Text, number]];
    expect(first.data.slice(start)).toMatch(/^least\s/);
    expect(last.data.slice(0, end)).toBe('three');
    expect(toRange(index, 0, 3, 3)).toBeNull();
    expect(toRange(index, 9, 0, 1)).toBeNull();
  });

  it('gives no range once its node has left the page or changed', () => {
    const document = page(html);
    const { index } = readBlocks(document.body);
    index[0]![0]!.node.data = 'x';
    expect(toRange(index, 0, 0, 8)).toBeNull();
    document.querySelector('p')!.remove();
    expect(toRange(index, 0, 9, 14)).toBeNull();
  });
});
