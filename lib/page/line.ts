import type { Piece } from './text-index';

const MAX_BLOCK_TEXT = 20_000;
const SPACE = /\s/;
/** Soft hyphen and zero-width characters: on the page nothing is seen of them. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/;

/** How the page sets a run of text. */
interface Style {
  bold: boolean;
  link: boolean;
}

/** Puts one line together from the text nodes it runs through. */
export class Line {
  private text = '';
  private bold: [number, number][] = [];
  private pieces: Piece[] = [];
  private linked = 0;
  private letters = 0;
  private needsSpace: { node: Text; from: number } | null = null;

  /** Adds a part of a text node, its white space drawn together and cut at the most that a block may have. */
  add(node: Text, style: Style, from: number, to: number): void {
    const data = node.data;
    for (let i = from; i < to && this.text.length < MAX_BLOCK_TEXT; i++) {
      const letter = data[i]!;
      if (SPACE.test(letter)) {
        if (this.text !== '') this.needsSpace ??= { node, from: i };
        continue;
      }
      if (INVISIBLE.test(letter)) continue;
      if (this.needsSpace) {
        this.put(' ', this.needsSpace.node, this.needsSpace.from, style.bold && this.isBoldSoFar());
        this.needsSpace = null;
      }
      this.put(letter, node, i, style.bold);
      this.letters++;
      if (style.link) this.linked++;
    }
  }

  /** The line so far, or null if nothing can be seen of it; starts a new one. */
  take(): { text: string; bold: [number, number][]; pieces: Piece[]; isLink: boolean } | null {
    const { text, bold, pieces, linked, letters } = this;
    this.text = '';
    this.bold = [];
    this.pieces = [];
    this.linked = 0;
    this.letters = 0;
    this.needsSpace = null;
    return letters === 0 ? null : { text, bold, pieces, isLink: linked === letters };
  }

  private isBoldSoFar(): boolean {
    return this.bold.length > 0 && this.bold[this.bold.length - 1]![1] === this.text.length;
  }

  private put(letter: string, node: Text, from: number, bold: boolean): void {
    const at = this.text.length;
    const last = this.pieces[this.pieces.length - 1];
    if (last && last.node === node && last.from + last.length === from) last.length++;
    else this.pieces.push({ node, at, from, length: 1 });
    if (bold) {
      const run = this.bold[this.bold.length - 1];
      if (run && run[1] === at) run[1]++;
      else this.bold.push([at, at + 1]);
    }
    this.text += letter;
  }
}
