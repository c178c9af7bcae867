import { parseHTML } from 'linkedom';
import { parse, serialize } from 'parse5';

/**
 * A `Document` in Node. linkedom alone loses whole pages with ragged mark-up, so parse5 puts the
 * mark-up in order first.
 */
export function parseHtml(html: string): Document {
  return parseHTML(serialize(parse(html))).document as unknown as Document;
}
