import { expect, it } from 'vitest';
import { findFrames, MAX_FRAMES } from '@/lib/page/find-frames';
import { page } from './html';

interface Box {
  width: number;
  height: number;
  left?: number;
  isShown?: boolean;
}

/** A document whose frames have these boxes, in order; Node lays nothing out. */
function laidOut(document: Document, boxes: readonly Box[], frames = document.querySelectorAll('iframe')) {
  frames.forEach((frame, at) => {
    const { width, height, left = 0, isShown = true } = boxes[at]!;
    const box = { width, height, left, top: 0, right: left + width, bottom: height };
    Object.assign(frame, { getBoundingClientRect: () => box, checkVisibility: () => isShown });
  });
  const view = { location: new URL('https://employer.example/careers'), innerWidth: 1000, innerHeight: 800 };
  Object.defineProperty(document, 'defaultView', { value: { ...view, scrollX: 0, scrollY: 0 } });
  return findFrames(document);
}

const framed = (...urls: string[]) => page(urls.map((url) => `<iframe src="${url}"></iframe>`).join(''));
const BIG = { width: 800, height: 900 };

it('tells of the document and of each frame that could hold a posting, the largest first', () => {
  const document = framed('https://small.example/a', 'https://apply.example/b?c=1');
  expect(laidOut(document, [{ width: 400, height: 500 }, BIG])).toEqual({
    host: 'employer.example',
    area: 800_000,
    frames: [
      { url: 'https://apply.example/b?c=1', area: 720_000 },
      { url: 'https://small.example/a', area: 200_000 },
    ],
  });
});

it.each<[string, Box]>([
  ['a box that tells people from robots', { width: 304, height: 78 }],
  ['a high advertisement', { width: 300, height: 600 }],
  ['a wide advertisement', { width: 970, height: 250 }],
  ['a film', { width: 1280, height: 720 }],
  ['a frame of one pixel', { width: 1, height: 1 }],
  ['what is not shown', { ...BIG, isShown: false }],
  ['what stands beside the page', { ...BIG, left: -5000 }],
])('passes over %s', (_, box) => {
  expect(laidOut(framed('https://apply.example/'), [box]).frames).toEqual([]);
});

it.each([
  ['no address', ''],
  ['an empty page', 'about:blank'],
  ['a script', 'javascript:alert(1)'],
  ['data', 'data:text/html,Net mender'],
  ['a page without encryption', 'http://apply.example/'],
  ['an address without end', `https://apply.example/${'x'.repeat(3000)}`],
])('passes over a frame of %s', (_, url) => {
  expect(laidOut(framed(url), [BIG]).frames).toEqual([]);
});

it('passes over a page inside the attribute, which hides the address', () => {
  const document = page('<iframe srcdoc="Hello" src="https://apply.example/"></iframe>');
  expect(laidOut(document, [BIG]).frames).toEqual([]);
});

it('gives names of other alphabets as the browser writes them', () => {
  const [frame] = laidOut(framed('https://bücher.example/a'), [BIG]).frames;
  expect(frame?.url).toBe('https://xn--bcher-kva.example/a');
});

it('finds frames in open shadow roots', () => {
  const document = page('<x-board></x-board>');
  const root = document.querySelector('x-board')!.attachShadow({ mode: 'open' });
  root.innerHTML = '<iframe src="https://apply.example/"></iframe>';
  expect(laidOut(document, [BIG], root.querySelectorAll('iframe')).frames).toHaveLength(1);
});

it('tells of so many and no more', () => {
  const urls = Array.from({ length: MAX_FRAMES + 5 }, (_, at) => `https://a${at}.example/`);
  const boxes = urls.map(() => BIG);
  expect(laidOut(framed(...urls), boxes).frames).toHaveLength(MAX_FRAMES);
});
