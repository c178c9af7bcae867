import { describe, expect, it } from 'vitest';
import { LEXICONS } from '../../../lib/parser/lexicons/all';
import { firmCue, scoreCues } from '../../../lib/parser/segment/cues';
import { nameHeading } from '../../../lib/parser/segment/heading';

const ENGLISH = LEXICONS.filter(({ language }) => language === 'en');

describe('English headings', () => {
  it.each([
    ['requirements', 'Looking for someone who'],
    ['requirements', 'We are looking for people with'],
    ['requirements', 'Selection criteria'],
    ['requirements', 'Key selection criteria'],
    ['requirements', 'The ideal candidate will be'],
    ['requirements', 'Applicants must have the following'],
    ['requirements', 'Educational specialisation'],
    ['requirements', 'Person specification'],
    ['preferred', 'Not essential, but lovely'],
    ['responsibilities', 'The post holder will be responsible for'],
    ['responsibilities', 'Key performance areas'],
    ['responsibilities', 'Our duties and responsibilities'],
    ['benefits', 'Annual leave'],
    ['benefits', 'Training and support'],
    ['benefits', 'Job highlights'],
    ['compensation', 'Wage (gross)'],
    ['compensation', 'Remuneration offered'],
    ['logistics', 'Place of work'],
    ['logistics', 'Working areas'],
    ['logistics', 'Contract length'],
    ['logistics', 'Nature of appointment'],
    ['logistics', 'Basis'],
    ['logistics', 'Published'],
    ['logistics', 'Hours of work'],
    ['logistics', 'Time commitment'],
    ['logistics', 'Duty station'],
    ['process', 'Testing information'],
    ['process', 'Information about the selection process'],
    ['process', 'Interview date'],
    ['process', 'Enquiries'],
    ['about', 'Our mission'],
    ['about', 'Our school'],
    ['role', 'Context of the role'],
  ])('%s ← %s', (section, words) => {
    expect(nameHeading(words, ENGLISH)).toEqual({ section, coverage: 1 });
  });

  it.each([
    ['benefits', 'Time off & education'],
    ['benefits', 'Travel and perks'],
    ['responsibilities', 'Job description, responsibilities and duties'],
    ['logistics', 'Location + start date'],
  ])('%s ← %s, two names in one', (section, words) => {
    expect(nameHeading(words, ENGLISH)?.section).toBe(section);
  });

  it.each(['Looking for someone who sings', 'Applicants must submit', 'Knowledge base', 'Bread and butter'])(
    'does not know: %s',
    (words) => {
      expect(nameHeading(words, ENGLISH)?.coverage ?? 0).toBeLessThan(0.8);
    },
  );

  it.each(['Your mission', 'The mission'])('still takes for duties: %s', (words) => {
    expect(nameHeading(words, ENGLISH)?.section).toBe('responsibilities');
  });
});

describe('English softening of a whole line', () => {
  it.each([
    'A season on deck is an asset but not required.',
    'A second language is desirable but not essential',
    'A boat licence would be an added advantage',
    'Past work on ferries an added advantage.',
    '(Not required) A name in the sailing world',
    '(Optional) Rowing',
    'It’s likely, but not essential, that you can row.',
    'Knots would be highly appreciated.',
    'We prefer candidates with a sailing badge.',
  ])('%s', (line) => {
    expect(scoreCues(line, ENGLISH)).toHaveProperty('preferred');
  });

  it.each([
    'Bring your own gear (not required to be new), and be on time',
    '2 seasons at sea, a licence is an asset but not required',
    'You would be a great person to sail with',
    'Preferred supplier of sails to the navy',
    'Our preference for quiet harbours is well known',
  ])('but not: %s', (line) => {
    expect(scoreCues(line, ENGLISH)).not.toHaveProperty('preferred');
  });
});

describe('English sentences that name their section', () => {
  it.each([
    ['You must be a strong swimmer.', 'requirements'],
    ['You have to own a wetsuit.', 'requirements'],
    ['The ideal candidate will be calm and quick.', 'requirements'],
    ['Looking for someone with a head for heights.', 'requirements'],
    ['You’ll be a great fit if you like rain.', 'requirements'],
    ['The deckhand is responsible for the ropes.', 'responsibilities'],
    ['Deckhands will be expected to scrub the deck.', 'responsibilities'],
    ['You’ll handle the ropes and the anchor.', 'responsibilities'],
    ['Your job will be to keep the logbook.', 'responsibilities'],
    ['Please apply through our harbour office.', 'process'],
    ['We thank all applicants for their interest.', 'process'],
    ['Only short-listed candidates will be contacted.', 'process'],
    ['No phone calls please.', 'process'],
    ['You will need some cross-over with European time.', 'logistics'],
    ['You will be based on the ferry.', 'logistics'],
    ['Can start immediately', 'logistics'],
  ])('%s → %s', (line, section) => {
    expect(firmCue(line, ENGLISH)).toBe(section);
  });

  it.each([
    'The successful candidate will join a crew of nine.',
    'We pair captains with the right person for the crew.',
    'We treat all candidates with dignity.',
    'Our captain is responsible for everyone on board.',
    'You must be within an hour of the harbour.',
    'Apply varnish to the hull with care.',
    'A method to apply to old hulls.',
  ])('not requirements, duties or process: %s', (line) => {
    expect(['requirements', 'responsibilities', 'process']).not.toContain(firmCue(line, ENGLISH));
  });
});

describe('English cues', () => {
  it.each([
    ['benefits', 'Free accommodation on board'],
    ['benefits', 'We will provide full training'],
    ['benefits', 'Career growth and on-the-job training'],
    ['compensation', 'We pay all deckhands by the hour'],
    ['compensation', 'Attractive financial bonuses'],
    ['legal', 'Ask us for a reasonable accommodation'],
    ['legal', 'We hire people from all backgrounds'],
    ['requirements', 'Rope work skills'],
    ['responsibilities', 'Preparation and cleaning of the galley'],
  ] as const)('%s ← %s', (section, line) => {
    expect(scoreCues(line, ENGLISH)).toHaveProperty(section);
  });

  it.each([
    ['legal', 'Ten pounds an hour plus accommodation'],
    ['benefits', 'Work on a mental health ward'],
    ['requirements', 'Improve the guest experience'],
    ['requirements', 'PhD positions in our group'],
  ] as const)('not %s: %s', (section, line) => {
    expect(scoreCues(line, ENGLISH)).not.toHaveProperty(section);
  });
});
