import { describe, expect, it } from 'vitest';
import { lettersOf, printOf, rawText, standingOf } from '@/lib/page/standing';
import { isHiddenBy } from '@/lib/page/tags';
import { POSTING_PAGE, page, read } from './html';

async function printed() {
  const document = page(POSTING_PAGE);
  const { reading } = await read(document);
  return { document, print: printOf(reading, rawText(document.body, false)) };
}

describe('standingOf', () => {
  it('knows the same text however it is cut into nodes', async () => {
    const { document, print } = await printed();
    expect(print.lines.length).toBeGreaterThan(3);
    expect(standingOf(print, rawText(document.body, false))).toBe('same');
    expect(standingOf(print, print.raw.replaceAll(' ', ' \n\u200b '))).toBe('same');
  });

  it('tells text that came beside it from text that is gone', async () => {
    const { print } = await printed();
    expect(standingOf(print, `${print.raw} Posted 3 minutes ago`)).toBe('edited');
    expect(standingOf(print, print.raw.replace('4 years', '6 years'))).toBe('gone');
    expect(standingOf(print, print.raw.replace('Night Shift Manager', 'Day Shift Manager'))).toBe('gone');
    expect(standingOf(print, '')).toBe('gone');
  });

  it('takes a page of which nothing was found for gone once it changes', async () => {
    const { reading } = await read(page('<p>Nothing here</p>'));
    const print = printOf({ ...reading, title: null }, 'Nothing here');
    expect(standingOf(print, 'Nothing here!')).toBe('gone');
  });
});

describe('rawText', () => {
  it('goes into open shadow roots, and shows what is slotted once', () => {
    const document = page('<x-card><b slot="">light</b></x-card>');
    const root = document.querySelector('x-card')!.attachShadow({ mode: 'open' });
    root.innerHTML = '<p>in the shadow</p>';
    expect(rawText(document.body, true)).toBe('in the shadow');
    expect(lettersOf(' a\u00adb\u200bc ')).toBe('abc');
  });
});

describe('isHiddenBy', () => {
  it.each([
    ['', null, true],
    ['until-found', null, false],
    [null, 'color: red; display: none', true],
    [null, 'display: block', false],
    [null, null, false],
  ])('hidden=%j style=%j: %j', (hidden, style, expected) => {
    expect(isHiddenBy(hidden, style)).toBe(expected);
  });
});
