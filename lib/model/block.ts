/** What a block is by its mark-up: never by computed style, so that it is the same in every engine. */
export type BlockKind = 'heading' | 'paragraph' | 'item' | 'cell' | 'label';

/** Where on the page a block stands, by landmark tag or role. Only `main` text can be the posting. */
export type Zone = 'main' | 'nav' | 'aside' | 'footer' | 'form' | 'dialog';

/** One line of the page as a reader sees it: a heading, a paragraph, a list item, a table cell, a label. */
export interface Block {
  kind: BlockKind;
  /** 1–6 for a heading, nesting depth from 1 for a list item, 0 for the others. */
  level: number;
  /** White space collapsed to single spaces, trimmed, never empty. */
  text: string;
  /** Offsets into `text`, end exclusive, of the runs set in bold, in order, not touching. */
  bold: [number, number][];
  zone: Zone;
  /** True for a line that a `<br>` parts from the block before it, in the same element. */
  isContinuation: boolean;
  /** True when all of the text is the text of links or buttons. */
  isLink: boolean;
}
