import { describe, expect, it } from 'vitest';
import type { Block } from '../../../lib/model/block';
import type { Segment } from '../../../lib/model/section';
import { LEXICONS } from '../../../lib/parser/lexicons/all';
import { segment } from '../../../lib/parser/segment/segment';
import { block, heading, item } from '../blocks';

const ENGLISH = LEXICONS.filter((one) => one.language === 'en');
const KNOWN = { title: 'Bridge Inspector', company: 'Northwind', place: 'Oslo, Norway' };

/** The segment that holds these words. */
function toldOf(words: string, blocks: Block[]): Segment {
  return segment(blocks, ENGLISH, KNOWN).find(({ block: at, start, end }) =>
    blocks[at]!.text.slice(start, end).includes(words),
  )!;
}

describe('what decided a section', () => {
  it.each<[string, string, Block[], Partial<Segment>]>([
    [
      'a heading, told by the line under it',
      'Rope access',
      [heading('Benefits'), item('A bicycle'), heading('Requirements'), item('Rope access, level two')],
      { section: 'requirements', rule: 'carried:heading', opener: 2 },
    ],
    [
      'a heading run into its paragraph, told by the next one',
      'The cables',
      [
        block('What you will do: inspect every bridge of the county twice a year.'),
        block('The cables are climbed by hand.'),
      ],
      { section: 'responsibilities', rule: 'carried:run-in', opener: 0 },
    ],
    [
      'a heading that names no section',
      'paint it red',
      [heading('Requirements'), item('Rope access'), heading('Red is our colour'), block('We paint it red.')],
      { section: 'about', rule: 'carried:unnamed', opener: 2 },
    ],
    [
      'a heading that is known, not the unnamed one below it',
      'paint it red',
      [heading('Responsibilities'), heading('Every other spring', 3), item('You paint it red')],
      { section: 'responsibilities', rule: 'carried:heading', opener: 0 },
    ],
    ['the title itself', 'Bridge', [heading('Bridge Inspector', 1)], { rule: 'title-block' }],
    [
      'nothing but standing first',
      'Bridges',
      [block('Bridges carry the county over eleven rivers and one very small sea, in all weathers.')],
      { section: 'about', rule: 'opening:about' },
    ],
    ['nothing but standing first, in short', 'Steel', [block('Steel and stone')], { rule: 'opening:role' }],
    [
      "the employer's name",
      'Northwind paints',
      [block('Northwind paints red whatever stands over water in the county, in all weathers.')],
      { section: 'about', rule: 'company:about' },
    ],
    [
      'the line that introduces its list',
      'A bicycle',
      [
        heading('About us'),
        block('You will enjoy many benefits, including:'),
        item('A bicycle'),
        item('A hat'),
      ],
      { section: 'benefits', rule: 'carried:lead-in', opener: 1 },
    ],
    [
      'its own words in so many words',
      'ideal candidate',
      [heading('About us'), block('The ideal candidate climbs without fear and comes down again.')],
      { section: 'requirements', rule: 'firm:requirements' },
    ],
  ])('%s', (_, words, blocks, expected) => {
    expect(toldOf(words, blocks)).toMatchObject(expected);
  });

  it('keeps an opener for carried lines alone', () => {
    const blocks = [heading('Requirements'), item('Rope access'), heading('Benefits'), item('A bicycle')];
    for (const one of segment(blocks, ENGLISH, KNOWN)) {
      expect(one.opener !== undefined).toBe(one.rule.startsWith('carried:'));
    }
  });

  it('says what came second, and how far behind, only where something did', () => {
    const blocks = [
      heading('What you will do'),
      item('Inspect every bridge of the county'),
      item('Private health insurance'),
    ];
    expect(toldOf('Inspect', blocks).runnerUp).toBeUndefined();
    const salary = toldOf('salary', [heading('Benefits'), item('Your salary is 50 crowns an hour')]);
    expect(salary).toMatchObject({ section: 'benefits', runnerUp: { section: 'compensation' } });
    expect(salary.runnerUp?.margin).toBeGreaterThan(0);
  });
});
