import { describe, expect, it } from 'vitest';
import { LEXICONS } from '../../../lib/parser/lexicons/all';
import { firmCue, scoreCues } from '../../../lib/parser/segment/cues';
import { nameHeading } from '../../../lib/parser/segment/heading';
import { segment } from '../../../lib/parser/segment/segment';
import { block, heading, item } from '../blocks';

const ENGLISH = LEXICONS.filter(({ language }) => language === 'en');

describe('English headings in everyday words', () => {
  it.each([
    ['requirements', 'What you’ll bring to our bakery'],
    ['requirements', 'Skills you will need'],
    ['requirements', 'Experience we’re looking for'],
    ['requirements', 'What we would love to see'],
    ['requirements', 'What skills do I need?'],
    ['requirements', 'Who will love this job?'],
    ['requirements', 'Can you offer us'],
    ['requirements', 'Is this job for you?'],
    ['requirements', 'You’ll thrive here if'],
    ['requirements', 'This could be the job for you if'],
    ['requirements', 'We’d love to hear from you if'],
    ['requirements', 'Ideal candidates have'],
    ['requirements', 'What we’re after'],
    ['preferred', 'Qualifications we prefer'],
    ['compensation', 'What will I earn?'],
    ['benefits', 'We are offering'],
    ['benefits', 'You can look forward to'],
    ['benefits', 'What do I get?'],
    ['benefits', 'Our team enjoys'],
    ['benefits', 'Riders at our depot enjoy'],
    ['benefits', 'The good stuff'],
    ['benefits', 'What about training?'],
    ['benefits', 'Refer a friend scheme'],
    ['process', 'About the interviews'],
    ['process', 'What our hiring process looks like'],
    ['process', 'What happens when you apply?'],
    ['process', 'Ready to take the next step?'],
    ['process', 'Sounds interesting?'],
    ['logistics', 'Where will I work?'],
    ['role', 'Full job description'],
    ['chrome', 'Boardname’s salary guide'],
  ])('%s ← %s', (section, words) => {
    expect(nameHeading(words, ENGLISH)).toEqual({ section, coverage: 1 });
  });

  it.each([
    'Our riders enjoy the hills',
    'We offer our clients peace',
    'You will receive phone calls',
    'Can you picture a better view?',
    'Share in the harvest',
    'Who will drive the tram',
  ])('is none: %s', (words) => {
    expect(nameHeading(words, ENGLISH)?.coverage ?? 0).toBeLessThan(0.8);
  });
});

describe('English lines that name their section', () => {
  it.each([
    ['requirements', 'But you will need a steady hand.'],
    ['requirements', 'To drive for us, you won’t need experience.'],
    ['requirements', 'You should also enjoy early mornings.'],
    ['requirements', 'You’ll have a good head for heights.'],
    ['requirements', 'A forklift licence is essential.'],
    ['requirements', 'Riders need to be at least 18 years of age.'],
    ['requirements', 'We want people who like the sea.'],
    ['requirements', 'To row with us you must have:'],
    ['process', 'We would love to talk.'],
    ['process', 'We hope to hear from anyone with a boat.'],
    ['process', 'We encourage you to apply.'],
    ['process', 'Apply even if your boat is small.'],
    ['process', 'You may not meet every one of these requirements.'],
    ['process', 'If this feels right, send us a note.'],
    ['process', 'Our selection process consists of two rides.'],
    ['process', 'Applications are read on a rolling basis.'],
    ['logistics', 'This role is based in the harbour.'],
    ['logistics', 'You will need to be Cardiff-based.'],
    ['logistics', 'The hours for this post vary with the tide.'],
    ['logistics', 'Required for September'],
    ['logistics', 'We have full-time and part-time crews.'],
    ['logistics', 'You will be working weekends.'],
    ['compensation', 'The pay range shown is an estimate.'],
    ['compensation', '£14.20 an hour'],
    ['benefits', 'We give our staff a uniform and free parking.'],
    ['benefits', 'You will receive 25 days of paid leave.'],
    ['benefits', 'Training will be provided on board.'],
    ['benefits', 'We have clear career paths for the whole crew.'],
    ['benefits', 'We can offer:'],
    ['chrome', 'Pulled from the full job description'],
    ['chrome', 'Show 12 more benefits'],
    ['chrome', 'You can propose changes to any listing.'],
    ['chrome', 'Connect directly with founders of young firms.'],
  ])('%s ← %s', (section, line) => {
    expect(firmCue(line, ENGLISH)).toBe(section);
  });

  it.each([
    'We offer training to schools.',
    'You talk to your customers every day.',
    'Encourage customers to apply sealant.',
    'You know the needs of the harbour.',
    'Meet all requirements of the regulator',
    'Join our weekly call about risk',
    'Get back to all customers within a day',
    'This role is based on trust.',
    'This position is located within the harbour office.',
    '£15 an hour for the gym',
    'Step in if a rider is away, and stay in the yard',
    'Publish a salary survey',
  ])('says nothing of: %s', (line) => {
    expect(firmCue(line, ENGLISH)).toBeNull();
  });

  it.each([
    ['legal', 'This policy applies to hiring and to pay.'],
    ['legal', 'We follow the laws prohibiting employment bias.'],
    ['legal', 'If you require any adjustments, tell us.'],
    ['legal', 'The post is subject to satisfactory references.'],
    ['legal', 'The offer is contingent upon a background check.'],
    ['logistics', '22:00 - 06:30'],
    ['logistics', '4 Quay Street, Northport'],
    ['logistics', 'Harbour House, NP10 8QQ'],
  ])('%s is what speaks loudest in: %s', (section, line) => {
    const [best] = Object.entries(scoreCues(line, ENGLISH)).sort(([, one], [, other]) => other - one);
    expect(best?.[0]).toBe(section);
  });
});

it('takes furniture, closing words and legal notes out of the lists they stand behind', () => {
  const blocks = [
    heading('Benefits'),
    block('Pulled from the full job description'),
    item('Free ferry rides'),
    item('Pension'),
    block('If you don’t meet all of the criteria, apply anyway.'),
    block('Our policy applies to every part of employment and we do not tolerate harassment.'),
  ];
  const found = segment(blocks, ENGLISH, { title: null, company: null, place: null });
  expect(found.map(({ section }) => section)).toEqual([
    'benefits',
    'chrome',
    'benefits',
    'benefits',
    'process',
    'legal',
  ]);
});
