import type { Page } from 'puppeteer-core';

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Boxes of all tinted words that are in sight, if only in part, in CSS pixels of the viewport. */
export function tintBoxes(page: Page): Promise<Box[]> {
  return page.evaluate(() =>
    [...CSS.highlights]
      .filter(([name]) => name.startsWith('jobgloss-'))
      .flatMap(([, highlight]) => [...highlight])
      .flatMap((range) => [...(range as Range).getClientRects()])
      .map(({ x, y, width, height }) => ({ x, y, width, height }))
      .filter(({ y, height }) => y + height > 0 && y < innerHeight),
  );
}

/**
 * Compares two screenshots of one size, drawn and read by the browser itself.
 * @param scratch any page that may run scripts and load `data:` images
 * @param boxes counted apart, each widened by 4 pixels for lines that reach below the letters
 * @returns how many pixels differ inside the boxes and outside of them
 */
export function comparePixels(
  scratch: Page,
  before: string,
  after: string,
  boxes: readonly Box[],
): Promise<{ inside: number; outside: number }> {
  return scratch.evaluate(
    async (first, second, areas) => {
      const [a, b] = await Promise.all(
        [first, second].map(async (data) => {
          const image = new Image();
          image.src = `data:image/png;base64,${data}`;
          await image.decode();
          const canvas = new OffscreenCanvas(image.width, image.height);
          const context = canvas.getContext('2d')!;
          context.drawImage(image, 0, 0);
          return context.getImageData(0, 0, image.width, image.height);
        }),
      );
      const count = { inside: 0, outside: 0 };
      for (let at = 0; at < a!.data.length; at += 4) {
        const isSame = [0, 1, 2].every(
          (channel) => Math.abs(a!.data[at + channel]! - b!.data[at + channel]!) < 3,
        );
        if (isSame) continue;
        const x = (at / 4) % a!.width;
        const y = Math.floor(at / 4 / a!.width);
        const isInside = areas.some(
          (box) =>
            x >= box.x - 4 && x <= box.x + box.width + 4 && y >= box.y - 4 && y <= box.y + box.height + 4,
        );
        count[isInside ? 'inside' : 'outside']++;
      }
      return count;
    },
    before,
    after,
    [...boxes],
  );
}
