import { describe, expect, it } from 'vitest';
import { LEXICONS } from '../../../lib/parser/lexicons/all';
import { partsOf } from '../../../lib/parser/segment/parts';
import { segment } from '../../../lib/parser/segment/segment';
import { block, item } from '../blocks';

const KNOWN = { title: null, company: null, place: null };

function parts(text: string, language = 'en'): string[] {
  const lexicons = LEXICONS.filter((one) => one.language === language || one.language === 'en');
  return partsOf(text, lexicons).map(([start, end]) => text.slice(start, end));
}

function sections(text: string, make = block): string[] {
  const lexicons = LEXICONS.filter((one) => one.language === 'en');
  return segment([make(text)], lexicons, KNOWN).map(({ section }) => section);
}

describe('parts of a paragraph', () => {
  it('gives each of the terms strung together its own part', () => {
    expect(
      parts(
        'Ask for Mrs Quill at the mill. Hours: 38 a week, early shift Salary: 3,000 a month, paid on the first Start Date: 1 May Location: Harbour Street 5',
      ),
    ).toEqual([
      'Ask for Mrs Quill at the mill.',
      'Hours: 38 a week, early shift',
      'Salary: 3,000 a month, paid on the first',
      'Start Date: 1 May',
      'Location: Harbour Street 5',
    ]);
  });

  it('does so in the language of the text', () => {
    expect(
      parts(
        'Eintrittstermin: ab Mai Arbeitszeit: 38 Stunden in der Woche, früh und spät im Wechsel Arbeitsort: das Lager am Hafen von Emden',
        'de',
      ).map((part) => part.split(':')[0]),
    ).toEqual(['Eintrittstermin', 'Arbeitszeit', 'Arbeitsort']);
  });

  it.each([
    'We make three things: ropes, sails and tar. Our customers: sailors of all ages, and their many ships at sea.',
    'Our founder used to say: never trust a rope you have not pulled yourself, and never sell one: burn it instead.',
    'Salary: 30,000, and there is one thing more to say of it: it is paid on the last day of the month, not the first.',
  ])('leaves a sentence with colons of its own whole: %s', (text) => {
    expect(parts(text).join(' ')).toBe(text);
    expect(parts(text).length).toBeLessThanOrEqual(2);
  });
});

describe('a paragraph of everything', () => {
  it('lets a heading in the middle open its section', () => {
    expect(
      sections(
        'We are looking for a rope maker. Duties • twist the yarn in the long hall • keep the tar warm Qualifications • two years at a rope walk • good hands',
      ).slice(1, 4),
    ).toEqual(['responsibilities', 'responsibilities', 'responsibilities']);
    expect(
      sections(
        'We want a rope maker. Qualifications • two years at a rope walk • good hands and good eyes',
      ).slice(1),
    ).toEqual(['requirements', 'requirements', 'requirements']);
  });

  it('lets each sentence of an item speak for itself where one is softened', () => {
    expect(
      sections('Two years of experience with sails required. A boating licence is a plus.', item),
    ).toEqual(['requirements', 'preferred']);
    expect(sections('You know how to sail. You know how to row.', item)).toHaveLength(1);
  });
});
