import { flatParentOf } from './flat-tree';

/** Below this a background is dark: white and black text are about equally well read on it. */
const MIDDLE = 0.18;
/** A layer less opaque than this lets what is behind it decide. */
const LEAST_OPAQUE = 0.5;

const COLOR = /^rgba?\((\d{1,3})[ ,]{1,2}(\d{1,3})[ ,]{1,2}(\d{1,3})(?:[ ,/]{1,3}([\d.]{1,8})(%?))?\)$/;

interface Color {
  /** Relative luminance, 0–1: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
  luminance: number;
  alpha: number;
}

/** A colour as computed styles write it; null for one in another colour space. */
export function readColor(text: string): Color | null {
  const match = COLOR.exec(text);
  if (!match) return null;
  const [red, green, blue] = match.slice(1, 4).map((part) => linear(Number(part) / 255));
  const alpha = match[4] === undefined ? 1 : Number(match[4]) / (match[5] === '%' ? 100 : 1);
  return { luminance: 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!, alpha };
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}

/**
 * True where text stands on a dark ground: by the innermost opaque background, and where a picture is the
 * background, by the colour of the text on it. Painting may go by style; reading never does.
 * @param known what was told of elements before, by element
 */
export function isOnDark(node: Node, known: Map<Element, boolean> = new Map()): boolean {
  const first = flatParentOf(node);
  const view = node.ownerDocument?.defaultView;
  if (!first || !view) return false;
  const passed: Element[] = [];
  let isDark: boolean | undefined;
  for (
    let element: Element | null = first;
    element && isDark === undefined;
    element = flatParentOf(element)
  ) {
    isDark = known.get(element);
    if (isDark !== undefined) break;
    passed.push(element);
    const { backgroundColor, backgroundImage } = view.getComputedStyle(element);
    const color = readColor(backgroundColor);
    if (backgroundImage !== 'none') {
      const text = readColor(view.getComputedStyle(first).color);
      isDark = text !== null && text.luminance > MIDDLE * 2;
    } else if (color && color.alpha >= LEAST_OPAQUE) isDark = color.luminance < MIDDLE;
  }
  // Without any background the browser's own canvas shows, which is dark where the page asks for it.
  isDark ??= (readColor(view.getComputedStyle(first).color)?.luminance ?? 0) > MIDDLE * 2;
  for (const element of passed) known.set(element, isDark);
  return isDark;
}
