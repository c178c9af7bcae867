/** Elements whose text is never read: not rendered, not prose, or not ours to read. */
export const SKIPPED: ReadonlySet<string> = new Set(
  (
    'script style template noscript svg math canvas iframe object embed audio video picture map ' +
    'select datalist textarea input progress meter head meta link title'
  ).split(' '),
);

/** Elements that end the line they stand in. Everything else is part of a line. */
export const BLOCK_TAGS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body button center dd details dialog dir div dl dt fieldset ' +
    'figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html label legend li main menu nav ol ' +
    'p pre search section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

export const BOLD_TAGS: ReadonlySet<string> = new Set('b strong h1 h2 h3 h4 h5 h6 th dt'.split(' '));

/** A bold run said by an inline style: an attribute, so it is the same everywhere. */
const BOLD_STYLE = /font-weight:\s*(?:bold|[6-9]00)/i;

/** True when the element sets its text in bold by tag or by its own style attribute. */
export function isBold(element: Element): boolean {
  if (BOLD_TAGS.has(element.localName)) return true;
  const style = element.getAttribute('style');
  return style !== null && BOLD_STYLE.test(style);
}

/** True for an element the page itself says is not shown. Goes by attributes, never by computed style. */
export function isHidden(element: Element): boolean {
  return isHiddenBy(element.getAttribute('hidden'), element.getAttribute('style'));
}

/** True for an element with these values of its attributes; null for one it does not have. */
export function isHiddenBy(hidden: string | null, style: string | null): boolean {
  if (hidden !== null && hidden !== 'until-found') return true;
  return style !== null && /display:\s*none/i.test(style);
}
