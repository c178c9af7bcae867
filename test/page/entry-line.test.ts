import { describe, expect, it } from 'vitest';
import { readEntryLine } from '@/lib/page/entry-line';
import { ENGLISH } from '@/lib/parser/lexicons/all';

describe('readEntryLine', () => {
  it.each([
    [
      'Tallow & Rye | Night Baker | Ghent, Belgium | ONSITE | Full-time',
      { company: 'Tallow & Rye', title: 'Night Baker', place: 'Ghent, Belgium' },
    ],
    [
      'Quayside (https://quayside.example) | Senior Software Engineers | Remote (EU) | €70k–€90k',
      { company: 'Quayside', title: 'Senior Software Engineers', place: null },
    ],
    [
      'Lantern Labs (YC S99) | Multiple roles | Berlin | Hybrid | Visa',
      { company: 'Lantern Labs', title: null, place: 'Berlin' },
    ],
    ['Lantern Labs|Data Engineer|REMOTE', { company: 'Lantern Labs', title: 'Data Engineer', place: null }],
    [
      'Kilnworks - Production Manager - Porto, Portugal - Onsite',
      { company: 'Kilnworks', title: 'Production Manager', place: 'Porto, Portugal' },
    ],
    [
      'Kilnworks • Lisbon • Frontend Developer • Part-time',
      { company: 'Kilnworks', title: 'Frontend Developer', place: 'Lisbon' },
    ],
    ['Junior developer - fully remote', { company: null, title: 'Junior developer', place: null }],
    [
      'SEEKING FREELANCER | Kilnworks | Illustrator | Remote',
      { company: 'Kilnworks', title: 'Illustrator', place: null },
    ],
  ])('reads %s', (line, fields) => {
    expect(readEntryLine(line, [ENGLISH])).toEqual(fields);
  });

  it.each([
    'SEEKING WORK | Ghent | Remote | Backend Engineer',
    'Baker looking for work | Ghent | Onsite',
    'Location: Ghent, Belgium',
    'Willing to relocate: yes | Remote: yes | Ghent',
    'Does anyone know whether they sponsor visas?',
    'I searched these threads with a script | it is on my site',
    'See https://search.example/hiring | https://other.example/jobs',
    'They told me - after three rounds - that the role was gone.',
    'Great team - I worked there',
    'Please write | the place | of the work',
    '',
  ])('leaves out %s', (line) => {
    expect(readEntryLine(line, [ENGLISH])).toBeNull();
  });

  it('takes no time over a hostile line', () => {
    const start = performance.now();
    readEntryLine(`${'| '.repeat(190)}x`, [ENGLISH]);
    readEntryLine(`http://${'('.repeat(390)}`, [ENGLISH]);
    readEntryLine(' '.repeat(400), [ENGLISH]);
    expect(performance.now() - start).toBeLessThan(200);
  });
});
