import { expect, test } from 'vitest';
import { amountOf, percentOf, yearsOf } from '../../components/profile/numbers';
import { skillsOf, withSkills } from '../../components/profile/skill-words';

test.each([
  ['Figma', [{ name: 'Figma' }]],
  [
    'Figma, COBOL;Perl\nHaskell',
    [{ name: 'Figma' }, { name: 'COBOL' }, { name: 'Perl' }, { name: 'Haskell' }],
  ],
  ['Figma: 5', [{ name: 'Figma', years: 5 }]],
  ['Figma (2,5)', [{ name: 'Figma', years: 2.5 }]],
  [
    'Figma 3 years, Perl 1 yr',
    [
      { name: 'Figma', years: 3 },
      { name: 'Perl', years: 1 },
    ],
  ],
  ['Windows 11', [{ name: 'Windows 11' }]],
  ['Lamp trimming: 99', [{ name: 'Lamp trimming: 99' }]],
  [' , ;', []],
])('typed skills: %j', (typed, skills) => {
  expect(skillsOf(typed)).toEqual({ skills, refused: [] });
});

test('spellings of one skill get its one name', () => {
  expect(skillsOf('k8s: 2, ReactJS').skills).toEqual([
    { name: 'Kubernetes', years: 2 },
    { name: 'React.js' },
  ]);
});

test('a name beyond all measure is refused and handed back', () => {
  const long = 'x'.repeat(81);
  expect(skillsOf(`Perl, ${long}`)).toEqual({ skills: [{ name: 'Perl' }], refused: [long] });
});

test('a skill that is there already keeps its place and takes the years given now', () => {
  const kept = [{ name: 'Kubernetes', years: 1 }, { name: 'Perl' }];
  expect(withSkills(kept, skillsOf('k8s: 4, Haskell').skills)).toEqual([
    { name: 'Kubernetes', years: 4 },
    { name: 'Perl' },
    { name: 'Haskell' },
  ]);
  expect(withSkills(kept, [{ name: 'KUBERNETES' }])).toEqual(kept);
});

test.each([
  ['65,000', 65_000],
  ['65.000', 65_000],
  ['65 000', 65_000],
  ["1'250'000", 1_250_000],
  ['65k', 65_000],
  ['62.5K', 62_500],
  ['16.50', 16.5],
  ['16,5', 16.5],
  ['0', 0],
  ['', undefined],
  ['a lot', null],
  ['-5', null],
  ['9999999999999', null],
  ['1,00,00', null],
])('an amount typed as %j is %j', (typed, amount) => {
  expect(amountOf(typed)).toBe(amount);
});

test('years and percent have their bounds', () => {
  expect([yearsOf('70'), yearsOf('71'), yearsOf('4,5'), yearsOf('4.'), yearsOf(' ')]).toEqual([
    70,
    null,
    4.5,
    4,
    undefined,
  ]);
  expect([percentOf('25 %'), percentOf('100'), percentOf('101'), percentOf('some')]).toEqual([
    25,
    100,
    null,
    null,
  ]);
});
