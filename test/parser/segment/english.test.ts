import { expect, it } from 'vitest';
import type { Block } from '../../../lib/model/block';
import { LEXICONS } from '../../../lib/parser/lexicons/all';
import { segment } from '../../../lib/parser/segment/segment';
import { block, heading, item } from '../blocks';

const ENGLISH = LEXICONS.filter(({ language }) => language === 'en');
const KNOWN = { title: 'Deckhand', company: 'Northwind', place: null };

const sections = (blocks: Block[]): string[] => segment(blocks, ENGLISH, KNOWN).map(({ section }) => section);

it('lets a deadline speak for its date and no more', () => {
  expect(
    sections([
      block('Deadline'),
      block('Noon, 12 December'),
      block('Northwind is a small ferry company in the north, and has been for a hundred years.'),
    ]),
  ).toEqual(['process', 'process', 'about']);
});

it('keeps the steps of a selection under its heading', () => {
  const steps = ['Swimming test', 'Medical certificate', 'Interview'].map(item);
  expect(
    sections([heading('Selection process'), block('Qualified candidates must complete:'), ...steps]),
  ).toEqual(['process', 'process', 'process', 'process', 'process']);
});

it('takes a list behind words that name it out of the section above, whatever ends them', () => {
  expect(
    sections([
      heading('What you will do'),
      item('Tie the ropes'),
      item('Clean the deck'),
      block('You’ll be a great fit if you bring some of these…'),
      item('Seasons at sea'),
      item('A calm voice'),
    ]).slice(4),
  ).toEqual(['requirements', 'requirements']);
});

it('tells perks from pay in a list under the pay', () => {
  expect(
    sections([
      heading('Compensation'),
      item('Starting salary: 30,000 a year'),
      item('Pension plan'),
      item('Night pay: twice as much'),
    ]),
  ).toEqual(['compensation', 'compensation', 'benefits', 'compensation']);
});

it('leaves the care of personal data among the duties', () => {
  expect(
    sections([
      heading('Responsibilities'),
      item('Maintain the passenger list in line with the GDPR'),
      item('Sell tickets'),
    ]),
  ).toEqual(['responsibilities', 'responsibilities', 'responsibilities']);
});

it('softens an ask outside the requirements too', () => {
  const text = 'You must know the coast. It’s helpful, but not essential, that you have a degree.';
  expect(sections([block(`${text} You have to own boots.`)])).toEqual([
    'requirements',
    'preferred',
    'requirements',
  ]);
});
