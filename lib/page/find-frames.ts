import { shadowRootsIn } from './flat-tree';

/** A frame as the page around it declares it. */
export interface DeclaredFrame {
  /** Where the page points it; what it shows by now may be something else. */
  url: string;
  /** What it takes up of the page, in square CSS pixels. */
  area: number;
}

/** What one document says of itself and of the frames in it. */
export interface FrameReport {
  /** Its host, lower case and in punycode as the browser gives it; empty where it has none. */
  host: string;
  area: number;
  /** The largest first. */
  frames: DeclaredFrame[];
}

/** Frames told of one document, and letters of an address. */
export const MAX_FRAMES = 20;
export const MAX_URL = 2000;

/**
 * The least that holds a posting, in CSS pixels. Advertisements come in fixed sizes: those that are this high
 * (300 × 600, 160 × 600) are narrower, those that are this wide (970 × 250) are lower; so are the boxes that
 * tell people from robots. https://www.iab.com/guidelines/iab-new-ad-portfolio/
 */
const LEAST = { width: 320, height: 400 };
/** Films have this shape, whatever their size. */
const FILM = 16 / 9;

function isPostingSized({ width, height }: DOMRectReadOnly): boolean {
  return width >= LEAST.width && height >= LEAST.height && Math.abs(width / height - FILM) > 0.02;
}

/** True where the reader could scroll to it: not clipped away above or beside the page. */
function isInReach({ right, bottom }: DOMRectReadOnly, view: Window): boolean {
  return right + view.scrollX > 0 && bottom + view.scrollY > 0;
}

/** The address of a frame that loads one over HTTPS; null for any other. */
function addressOf(frame: HTMLIFrameElement): string | null {
  // A page inside the attribute takes the address's place.
  if (frame.hasAttribute('srcdoc') || !URL.canParse(frame.src)) return null;
  const url = new URL(frame.src);
  return url.protocol === 'https:' && url.href.length <= MAX_URL ? url.href : null;
}

/**
 * The frames of a document that are shown, are large enough to hold a posting and load a page over HTTPS,
 * those in open shadow roots too. Looks at the page and changes nothing; does not look into the frames.
 */
export function findFrames(document: Document): FrameReport {
  const view = document.defaultView!;
  const top = document.documentElement;
  const frames = [top, ...shadowRootsIn(top)]
    .flatMap((root) => [...root.querySelectorAll('iframe')])
    .flatMap((frame): DeclaredFrame[] => {
      const url = addressOf(frame);
      const box = frame.getBoundingClientRect();
      const isShown =
        url !== null &&
        isPostingSized(box) &&
        isInReach(box, view) &&
        frame.checkVisibility({ opacityProperty: true, visibilityProperty: true });
      return isShown ? [{ url, area: box.width * box.height }] : [];
    })
    .sort((a, b) => b.area - a.area)
    .slice(0, MAX_FRAMES);
  return { host: view.location.hostname, area: view.innerWidth * view.innerHeight, frames };
}
