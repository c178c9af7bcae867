import { describe, expect, it } from 'vitest';
import type { Block } from '../../../lib/model/block';
import { LEXICONS } from '../../../lib/parser/lexicons/all';
import { segment } from '../../../lib/parser/segment/segment';
import { block, heading, item } from '../blocks';

const KNOWN = { title: 'Bridge Inspector', company: 'Northwind', place: 'Oslo, Norway' };

/** Section of each segment with the first words of its text. */
function sections(blocks: Block[], language = 'en', known = KNOWN): string[] {
  const lexicons = LEXICONS.filter((one) => one.language === language || one.language === 'en');
  return segment(blocks, lexicons, known).map(
    (part) => `${part.section}: ${blocks[part.block]!.text.slice(part.start, part.end).slice(0, 12)}`,
  );
}

describe('segment', () => {
  it('covers every block and never overlaps', () => {
    const blocks = [heading('Requirements'), item('You can swim. You can dive.'), block('One. Two! Three?')];
    const parts = segment(blocks, LEXICONS, KNOWN);
    for (const [at, { text }] of blocks.entries()) {
      const covered = parts
        .filter((part) => part.block === at)
        .map((part) => text.slice(part.start, part.end));
      expect(covered.join(' ')).toBe(text);
    }
  });

  it('goes by headings', () => {
    expect(
      sections([
        heading('Bridge Inspector', 1),
        block('Northwind'),
        block('Oslo, Norway'),
        heading('What you will do'),
        item('Walk along bridges'),
        heading('Requirements'),
        item('No fear of heights'),
        heading('Benefits'),
        item('A very long ladder'),
      ]),
    ).toEqual([
      'role: Bridge Inspe',
      'about: Northwind',
      'logistics: Oslo, Norway',
      'responsibilities: What you wil',
      'responsibilities: Walk along b',
      'requirements: Requirements',
      'requirements: No fear of h',
      'benefits: Benefits',
      'benefits: A very long ',
    ]);
  });

  it('takes a softened line out of the requirements, but not one softened in part', () => {
    expect(
      sections([
        heading('Requirements'),
        item('Knowledge of welding is a plus'),
        item('Steel, ideally also timber, is what you know, and you can tell one from the other'),
        item('You write clearly'),
      ]).slice(1),
    ).toEqual(['preferred: Knowledge of', 'requirements: Steel, ideal', 'requirements: You write cl']);
  });

  it('lets a time zone and an inclusion statement stand inside the company text', () => {
    const [, , zone, legal] = sections([
      heading('About us'),
      block(
        'We build bridges. You must be located in the Central European time zone. ' +
          'We welcome all qualified applicants regardless of age, religion or sexual orientation.',
      ),
    ]);
    expect(zone).toBe('logistics: You must be ');
    expect(legal).toBe('legal: We welcome a');
  });

  it('gives a label to the line behind it and no further', () => {
    expect(
      sections([
        block('Employment type:'),
        block('Full-time'),
        block('We have been building bridges since 1902, all over the world.'),
      ]),
    ).toEqual(['logistics: Employment t', 'logistics: Full-time', 'about: We have been']);
  });

  it('reads a heading run into its paragraph', () => {
    expect(sections([block('Requirements: you have climbed before. Ropes hold no terror.')])).toEqual([
      'requirements: Requirements',
      'requirements: Ropes hold n',
    ]);
  });

  it('asks the lines of a list without heading together', () => {
    expect(
      sections([
        item('Inspect bridges every spring'),
        item('Paint'),
        item('Report cracks to the county'),
        item('Maintain the boats'),
      ]),
    ).toEqual([
      'responsibilities: Inspect brid',
      'responsibilities: Paint',
      'responsibilities: Report crack',
      'responsibilities: Maintain the',
    ]);
  });

  it('lets a lead-in say what its list is', () => {
    const [, ...rest] = sections([
      block('You will have access to many benefits, such as:'),
      item('A boat'),
      item('A hat'),
    ]);
    expect(rest).toEqual(['benefits: A boat', 'benefits: A hat']);
  });

  it('ends the posting at other jobs, but not at an apply button in its middle', () => {
    const button = block('Apply now', { isLink: true });
    expect(
      sections([
        button,
        heading('Requirements'),
        item('Steady hands'),
        heading('Similar jobs'),
        block('Tunnel Inspector'),
      ]),
    ).toEqual([
      'chrome: Apply now',
      'requirements: Requirements',
      'requirements: Steady hands',
      'chrome: Similar jobs',
      'chrome: Tunnel Inspe',
    ]);
  });

  it('leaves out what stands in menus and forms', () => {
    expect(sections([block('Requirements', { zone: 'nav' }), block('Your name', { zone: 'form' })])).toEqual([
      'chrome: Requirements',
      'chrome: Your name',
    ]);
  });

  it('names German and French sections', () => {
    expect(sections([block('Das bringst du mit.'), item('Schwindelfreiheit')], 'de')).toEqual([
      'requirements: Das bringst ',
      'requirements: Schwindelfre',
    ]);
    expect(sections([block('Vos missions :'), item('Inspecter les ponts')], 'fr')).toEqual([
      'responsibilities: Vos missions',
      'responsibilities: Inspecter le',
    ]);
  });

  it('takes hostile lines in its stride', () => {
    const long = block(`${'about the very long role and the company '.repeat(450)}:`);
    // What an engine takes to compile the patterns is not the lines' doing.
    segment([block('What we ask – and offer')], LEXICONS, KNOWN);
    const started = performance.now();
    expect(
      segment([long, block(':'), block('…'), block('('.repeat(500))], LEXICONS, KNOWN).length,
    ).toBeGreaterThan(3);
    expect(performance.now() - started).toBeLessThan(500);
  });

  it('gives nothing for nothing', () => {
    expect(segment([], LEXICONS, { title: null, company: null, place: null })).toEqual([]);
  });
});
