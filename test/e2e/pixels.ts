import type { ElementHandle, Page } from 'puppeteer-core';

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

/** What was drawn in one column of a day's bar. */
export interface LaneColumn {
  /** Of the day, in the middle of the column. */
  minute: number;
  reader: boolean;
  asked: boolean;
  both: boolean;
}

/**
 * Reads a day's bar from a screenshot of its page, in columns of a quarter of an hour: which lanes are filled, and
 * where the block over both is, by its colour between the lanes.
 * @param scratch as for `comparePixels`
 * @param page where the bar stands, which is in front
 */
export async function laneColumns(
  scratch: Page,
  page: Page,
  bar: ElementHandle<Element>,
): Promise<LaneColumn[]> {
  // Away from what sticks to the top of the page.
  await bar.evaluate((svg) => svg.scrollIntoView({ block: 'center', behavior: 'instant' }));
  const [shot, layout] = [
    await page.screenshot({ encoding: 'base64' }),
    await bar.evaluate((svg) => {
      const { left, width } = svg.getBoundingClientRect();
      const boxes = ['.bar-reader', '.bar-asked'].map((name) =>
        svg.querySelector(name)?.getBoundingClientRect(),
      );
      const [reader, asked] = boxes.map((box) => (box ? box.top + box.height / 2 : 0));
      return { left, width, reader: reader!, asked: asked!, scale: devicePixelRatio };
    }),
  ];
  const { left, width, reader: upper, asked: lower, scale } = layout;
  // Above the upper lane there is nothing but the bar's own ground.
  const heights = [upper - 9.5, upper, (upper + lower) / 2, lower];
  const minutes = Array.from({ length: 96 }, (_, at) => at * 15 + 7.5);
  const rows = await scratch.evaluate(
    async (data, ratio, ys, xs) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext('2d')!;
      context.drawImage(image, 0, 0);
      return xs.map((x) =>
        ys.map((y) => [
          ...context.getImageData(Math.floor(x * ratio), Math.floor(y * ratio), 1, 1).data.slice(0, 3),
        ]),
      );
    },
    shot,
    scale,
    heights,
    minutes.map((minute) => left + (minute / 1440) * width),
  );
  const differ = (a: readonly number[], b: readonly number[]): boolean =>
    a.some((part, at) => Math.abs(part - b[at]!) >= 8);
  return rows.map(([ground, first, between, second], at) => ({
    minute: minutes[at]!,
    reader: differ(first!, ground!),
    asked: differ(second!, ground!),
    both: differ(between!, ground!),
  }));
}
