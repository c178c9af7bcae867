import { describe, expect, it } from 'vitest';
import type { Block } from '../../../lib/model/block';
import { LEXICONS } from '../../../lib/parser/lexicons/all';
import { ownAsides } from '../../../lib/parser/segment/asides';
import { segment } from '../../../lib/parser/segment/segment';
import { block, heading, item } from '../blocks';

const lexicons = LEXICONS.filter(({ language }) => language === 'en');
const beside = (...texts: string[]): Block[] => texts.map((text) => ({ ...block(text), zone: 'aside' }));
const TEXT = [heading('Requirements'), item('You can mend a net in the dark')];

describe('a box beside the text', () => {
  it('is the posting’s where it lists its terms', () => {
    const blocks = [
      ...TEXT,
      ...beside('Working hours', '38 a week', 'Location', 'Harbour 5', 'Start date', 'May'),
    ];
    expect([...ownAsides(blocks, lexicons)]).toEqual([2, 3, 4, 5, 6, 7]);
    const sections = segment(blocks, lexicons, { title: null, company: null, place: null });
    expect(sections.slice(2).map(({ section }) => section)).toEqual(Array(6).fill('logistics'));
  });

  it('is so too with one of its terms beside what it asks', () => {
    const blocks = [...TEXT, ...beside('Location', 'Harbour 5', 'Experience', 'One winter at sea')];
    expect(ownAsides(blocks, lexicons).size).toBe(4);
  });

  it.each([
    [['Experience', 'One winter at sea', 'Skills', 'Knots']],
    [['Net Mender', 'Location', 'Leith', 'Salary', '30,000', 'Sail Maker', 'Location', 'Wick']],
    [['Follow us', 'News of the harbour', 'Location']],
    [[...Array(39).fill('A line of the harbour'), 'Location', 'Salary']],
  ])('is the site’s where it is anything else', (texts) => {
    expect(ownAsides([...TEXT, ...beside(...texts)], lexicons).size).toBe(0);
  });
});
