import { describe, expect, it } from 'vitest';
import type { Block } from '../../../lib/model/block';
import { LEXICONS } from '../../../lib/parser/lexicons/all';
import { firmCue } from '../../../lib/parser/segment/cues';
import { segment } from '../../../lib/parser/segment/segment';
import { block, heading, item } from '../blocks';

const ENGLISH = LEXICONS.filter((one) => one.language === 'en');
const KNOWN = { title: 'Bridge Inspector', company: 'Northwind', place: 'Oslo, Norway' };

/** Section of the block that holds these words. */
function sectionOf(words: string, blocks: Block[]): string | undefined {
  return segment(blocks, ENGLISH, KNOWN).find(({ block: at, start, end }) =>
    blocks[at]!.text.slice(start, end).includes(words),
  )?.section;
}

describe('firmCue', () => {
  it.each([
    ['The ideal candidate climbs without fear.', 'requirements'],
    ['This position is ideal for someone who likes heights.', 'requirements'],
    ['This role is fully remote.', 'logistics'],
    ['Willing to travel twice a year', 'logistics'],
    ['- Monday to Friday', 'logistics'],
    ['Salaries are set by the national scale.', 'compensation'],
    ['Beware of scams that use our name.', 'legal'],
  ])('%s → %s', (line, section) => {
    expect(firmCue(line, ENGLISH)).toBe(section);
  });

  it.each([
    'We give every candidate experience our full care.',
    'This role is at the heart of our inspections.',
    'You arrange travel for the crew.',
    'Our customers work remotely.',
  ])('says nothing of: %s', (line) => {
    expect(firmCue(line, ENGLISH)).toBeNull();
  });
});

describe('segment with firm cues', () => {
  it('finds the candidate described among what is told of the role', () => {
    const blocks = [
      heading('About the role'),
      block('You join the crew of the north. The ideal candidate climbs without fear.'),
    ];
    expect(sectionOf('You join', blocks)).toBe('role');
    expect(sectionOf('The ideal', blocks)).toBe('requirements');
  });

  it('lets the terms of the job out of the requirements, and a perk stay among the benefits', () => {
    const lines = [item('Knowledge of steel'), item('Willing to travel twice a year')];
    expect(sectionOf('Willing', [heading('Requirements'), ...lines])).toBe('logistics');
    const perks = [item('Free lunch'), item('This role is remote, with unlimited vacation')];
    expect(sectionOf('This role', [heading('Benefits'), ...perks])).toBe('benefits');
  });
});

describe('prose about duties', () => {
  const summary = block('You will keep the bridges of the region safe for everyone who crosses them daily.');
  const duties = [heading('What you will do'), item('Walk along bridges')];

  it('is a summary of the role where the duties have a heading', () => {
    expect(sectionOf('keep the bridges', [summary, ...duties])).not.toBe('responsibilities');
    expect(sectionOf('keep the bridges', [summary])).toBe('responsibilities');
  });

  it('is the duties where it opens as they do', () => {
    const opened = block('In this role, you will keep the bridges of the region safe for all of us.');
    expect(sectionOf('keep the bridges', [opened, ...duties])).toBe('responsibilities');
  });

  it('sees a line start behind a list mark', () => {
    const lines = ['- Inspect the cables', '- Measure the piers', '- Report what is worn'].map((text) =>
      item(text),
    );
    expect(sectionOf('Measure', lines)).toBe('responsibilities');
  });
});
