/**
 * The page as it is shown: under an element with an open shadow root stands what is in that root, and in a
 * slot what is assigned to it. Closed roots are the page's own business and are left out.
 */
import { firstChildOf, nextSiblingOf, parentOf } from './tree';

/** The getter of the prototype, which no field named "shadowRoot" or "assignedSlot" in a form can shadow. */
function getter<K extends 'shadowRoot' | 'assignedSlot'>(name: K): (element: Element) => Element[K] | null {
  const prototype = (globalThis as { Element?: { prototype: Element } }).Element?.prototype;
  const get = prototype && Object.getOwnPropertyDescriptor(prototype, name)?.get;
  return (element) => (get ? get.call(element) : (element[name] ?? null));
}

/** The open shadow root of an element, or null. */
export const shadowOf = getter('shadowRoot');
const slotOf = getter('assignedSlot');

const isSlot = (node: Node): node is HTMLSlotElement =>
  node.nodeType === 1 &&
  (node as Element).localName === 'slot' &&
  typeof (node as HTMLSlotElement).assignedNodes === 'function';

/** What the slot shows: the nodes assigned to it; none where it shows its own content. */
function assignedTo(slot: Element): readonly Node[] {
  return isSlot(slot) && slot.getRootNode().nodeType === 11 ? slot.assignedNodes() : [];
}

/** Goes through what stands under one element, from the first to the last. */
export class FlatChildren {
  private readonly assigned: readonly Node[];
  private at = 0;
  private node: Node | null;

  constructor(readonly element: Element) {
    this.assigned = assignedTo(element);
    this.node = firstChildOf(shadowOf(element) ?? element);
  }

  /** The next child; null behind the last. */
  next(): Node | null {
    if (this.assigned.length > 0) return this.assigned[this.at++] ?? null;
    const { node } = this;
    this.node = node && nextSiblingOf(node);
    return node;
  }
}

/** The elements that stand directly under another as the page is shown. */
export function flatElements(element: Element): Element[] {
  const children = new FlatChildren(element);
  const found: Element[] = [];
  for (let node = children.next(); node; node = children.next()) {
    if (node.nodeType === 1) found.push(node as Element);
  }
  return found;
}

/** The element that a node stands in as the page is shown; null at the top. */
export function flatParentOf(node: Node): Element | null {
  const slot = node.nodeType === 1 ? slotOf(node as Element) : (node as Partial<Text>).assignedSlot;
  if (slot) return slot;
  const parent = parentOf(node);
  if (parent?.nodeType === 11) return (parent as ShadowRoot).host ?? null;
  return parent?.nodeType === 1 ? (parent as Element) : null;
}

/** True when a node stands under an element, or is it, as the page is shown. */
export function flatContains(element: Element, node: Node): boolean {
  for (let at: Node | null = node; at; at = flatParentOf(at)) if (at === element) return true;
  return false;
}

/**
 * The open shadow roots at and under a node, also those inside others.
 * @param limit nodes looked at before it stops
 */
export function shadowRootsIn(root: Node, limit = 60_000): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  const queue: Node[] = [root];
  let seen = 0;
  for (let at = 0; at < queue.length; at++) {
    const top = queue[at]!;
    const walker = top.ownerDocument?.createTreeWalker(top, 1) ?? null;
    for (let node: Node | null = top; node && seen < limit; node = walker?.nextNode() ?? null, seen++) {
      const shadow = node.nodeType === 1 ? shadowOf(node as Element) : null;
      if (!shadow) continue;
      roots.push(shadow);
      queue.push(shadow);
    }
  }
  return roots;
}
