/**
 * Steps through a page's tree that the page cannot turn aside: `<input name="nextSibling">` inside a form
 * makes `form.nextSibling` that input, and a walk that trusts it goes round for ever. The getters are taken
 * from the prototype, where there is one; in Node the tree is linkedom's, which knows no such thing.
 */
function getter(name: 'firstChild' | 'nextSibling' | 'parentNode'): (node: Node) => Node | null {
  const prototype = (globalThis as { Node?: { prototype: Node } }).Node?.prototype;
  const get = prototype && Object.getOwnPropertyDescriptor(prototype, name)?.get;
  return (node) => (get ? get.call(node) : node[name]);
}

export const firstChildOf = getter('firstChild');
export const nextSiblingOf = getter('nextSibling');
export const parentOf = getter('parentNode');

/**
 * The node behind this one and its descendants, in the order of the document.
 * @returns null at the end of `root`
 */
export function nextBehind(node: Node, root: Node): Node | null {
  let at: Node | null = node;
  while (at !== null && at !== root) {
    const sibling = nextSiblingOf(at);
    if (sibling) return sibling;
    at = parentOf(at);
  }
  return null;
}
