import { describe, expect, it } from 'vitest';
import { LEXICONS } from '../../../lib/parser/lexicons/all';
import { parse } from '../../../lib/parser/parse';
import { PLAIN_VOTE, VOTE, voteOn } from '../../../lib/parser/segment/vote';
import { block, heading, item } from '../blocks';

const lexicons = LEXICONS.filter(({ language }) => language === 'en');
const sections = (...blocks: ReturnType<typeof block>[]): string[] =>
  parse({ blocks, lexicons, language: 'en', title: null, company: null, place: null }).segments.map(
    ({ section }) => section,
  );
const bold = (text: string) => block(text, { bold: [[0, text.length]] });

describe('what an unknown heading heads', () => {
  it('is what its lines agree on', () => {
    expect(voteOn({}, [{ benefits: 1.1 }, { benefits: 2.2, about: 0.7 }, {}], VOTE)).toBe('benefits');
    expect(voteOn({ benefits: 1.1 }, [{ benefits: 1.1 }, {}, {}], VOTE)).toBe('benefits');
  });

  it('is nothing where they do not, or are none', () => {
    expect(voteOn({}, [{ benefits: 1.1 }, { requirements: 1 }], VOTE)).toBeNull();
    expect(voteOn({}, [{ benefits: 1.1 }, {}, {}, {}, {}], VOTE)).toBeNull();
    expect(voteOn({}, [{ benefits: 1.1 }, { benefits: 1.1 }, { about: 1.2 }], PLAIN_VOTE)).toBeNull();
    expect(voteOn({ benefits: 3 }, [], VOTE)).toBeNull();
    expect(voteOn({ benefits: 3 }, [{}], VOTE)).toBeNull();
  });

  it('carries its lines with it, in bold as by tag', () => {
    const perks = [
      item('Health insurance from day one'),
      item('Thirty days of vacation'),
      item('A pension plan'),
    ];
    expect(
      sections(heading('Requirements'), item('You can swim'), heading('Calm waters'), ...perks).slice(3),
    ).toEqual(Array(3).fill('benefits'));
    expect(
      sections(bold('Requirements'), item('You can swim'), bold('Calm waters'), ...perks).slice(3),
    ).toEqual(Array(3).fill('benefits'));
  });

  it('is a list of perks where the heading tells of the employer and most lines name one', () => {
    const told = sections(
      heading('Why the harbour'),
      item('Shares in the company'),
      item('A dog-friendly quay'),
      item('Free lunch on Fridays'),
      item('Nobody has ever left'),
    );
    expect(told).toEqual(Array(5).fill('benefits'));
    const proud = sections(
      heading('About the harbour'),
      item('Founded in 1820'),
      item('Ten piers'),
      item('One gull'),
    );
    expect(proud).not.toContain('benefits');
  });
});
