import type { Facet } from '../model/facet';
import type { Reading } from '../model/reading';
import { anchorQuotes, type Quote, quotesOf } from './anchor';
import { flatElements, flatParentOf } from './flat-tree';
import { readBlocks } from './read-blocks';
import type { ReadPage } from './read-page';
import { lettersOf, type Print, printOf, rawText, type Standing, standingOf } from './standing';
import type { TextIndex } from './text-index';

/** Facets with the text nodes they stand in now. */
export interface Anchors {
  facets: readonly Facet[];
  index: TextIndex;
  /** How many of the reading's facets stand nowhere any more. */
  lost: number;
}

/** A posting that was read, and where it stands in a page that may be rendered anew at any moment. */
export class Shown {
  readonly reading: Reading;
  private root: Element;
  /** The elements around the root, from the inside out: where to look once it was replaced. */
  private around: Element[];
  private readonly quotes: readonly Quote[];
  private readonly print: Print;
  private readonly hasShadow: boolean;

  constructor({ reading, index, root }: ReadPage) {
    this.reading = reading;
    this.root = root;
    this.around = aroundOf(root);
    this.hasShadow = index.some((pieces) => pieces[0]?.node.getRootNode().nodeType === 11);
    this.quotes = quotesOf(reading.facets, reading.blocks);
    this.print = printOf(reading, rawText(root, this.hasShadow));
  }

  /** Quick enough to be asked each time the page changes; what it does not tell, `anchor` does. */
  standing(): Standing {
    const place = this.place();
    const standing = standingOf(this.print, rawText(place, this.hasShadow));
    if (place === this.root || standing === 'gone') return standing;
    // Around the place of a root that was replaced stands more than the posting.
    const root = this.narrow(place);
    this.root = root;
    this.around = aroundOf(root);
    return standingOf(this.print, rawText(root, this.hasShadow));
  }

  /** True when a node's place is in the posting or around it. */
  concerns(node: Node): boolean {
    return !this.root.isConnected || this.root.contains(node) || (this.hasShadow && node.nodeType === 11);
  }

  /** True when the element is the posting's or stands around it. */
  isIn(element: Element): boolean {
    return element === this.root || this.around.includes(element);
  }

  /** Finds the facets in what stands there now, without parsing it again. */
  anchor(): Anchors {
    const { blocks, index } = readBlocks(this.place());
    const isSame =
      blocks.length === this.reading.blocks.length &&
      blocks.every(({ text }, at) => text === this.reading.blocks[at]!.text);
    return isSame
      ? { facets: this.reading.facets, index, lost: 0 }
      : { ...anchorQuotes(this.quotes, blocks), index };
  }

  /**
   * True where what was read is what was anchored.
   * @param isLenient enough that most of it is: for a page that never stands still
   */
  isIntact({ facets, lost }: Anchors, isLenient: boolean): boolean {
    const { title, blocks } = this.reading;
    const letters = lettersOf(title ?? '');
    const wasThere = letters !== '' && blocks.some(({ text }) => lettersOf(text).includes(letters));
    if (wasThere && !lettersOf(rawText(this.place(), this.hasShadow)).includes(letters)) return false;
    return lost === 0 || (isLenient && lost < facets.length);
  }

  /** The root, or what is left around the place where it stood. */
  private place(): Element {
    if (this.root.isConnected) return this.root;
    return this.around.find((element) => element.isConnected) ?? this.root.ownerDocument.documentElement;
  }

  /** The innermost element that all of the posting's lines stand in. */
  private narrow(place: Element): Element {
    let root = place;
    for (;;) {
      const inner = flatElements(root).find((element) => {
        const letters = lettersOf(rawText(element, this.hasShadow));
        return letters.length >= this.print.letters.length && letters.includes(this.print.letters);
      });
      if (!inner) return root;
      root = inner;
    }
  }
}

function aroundOf(root: Element): Element[] {
  const around: Element[] = [];
  for (let element = flatParentOf(root); element; element = flatParentOf(element)) around.push(element);
  return around;
}
