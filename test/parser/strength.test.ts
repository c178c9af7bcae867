import { describe, expect, it } from 'vitest';
import type { SectionLabel } from '../../lib/model/section';
import { fold } from '../../lib/parser/fold';
import { ENGLISH, LEXICONS } from '../../lib/parser/lexicons/all';
import type { Span } from '../../lib/parser/sentences';
import { isTakenBack, strengthAt, strengthOf } from '../../lib/parser/strength';

const sentence = (text: string, section: SectionLabel = 'requirements') => ({
  text,
  folded: fold(text),
  section,
});
/** Strength of each of the names in the sentence, all of them peers. */
const each = (text: string, names: string[], section?: SectionLabel) => {
  const spans = names.map((name): Span => [text.indexOf(name), text.indexOf(name) + name.length]);
  return spans
    .map(([start, end]) => strengthAt(sentence(text, section), start, end, LEXICONS, spans))
    .join(' ');
};

describe('strengthAt', () => {
  it.each([
    ['Python, ideally also Go', ['Python', 'Go'], 'must nice'],
    ['Python and Go', ['Python', 'Go'], 'must must'],
    ['Go is an asset but not required', ['Go'], 'nice'],
    ['Git and branching (preferably Gitflow)', ['Git', 'Gitflow'], 'must nice'],
    ['Knowledge of Ansible (knowledge preferred)', ['Ansible'], 'nice'],
    ['Some experience with Redis (experience is a plus)', ['Redis'], 'nice'],
    ['Java skills, Redis skills (skills preferred)', ['Java', 'Redis'], 'must nice'],
    ['Java, Redis or Kafka (Redis preferred)', ['Java', 'Redis', 'Kafka'], 'must nice must'],
    ['SQL and a chart tool (Tableau is a plus)', ['SQL', 'Tableau'], 'must nice'],
    ['Work with Java in the context of games is also beneficial', ['Java'], 'nice'],
    ['Strong SQL and knowledge of Go is a plus', ['SQL', 'Go'], 'must nice'],
    ['Power BI or willingness to learn', ['Power BI'], 'nice'],
    ['Nice to have: Python, Go', ['Python', 'Go'], 'nice nice'],
    ['Python, Go, Rust preferred', ['Python', 'Go', 'Rust'], 'nice nice nice'],
    ['Python required, Go preferred', ['Python', 'Go'], 'must nice'],
    ['Python; Go is a plus', ['Python', 'Go'], 'must nice'],
    ['Python or Go would be great', ['Python', 'Go'], 'nice nice'],
    ['Python and Go (preferred)', ['Python', 'Go'], 'nice nice'],
    ['Python, preferably in a large team', ['Python'], 'must'],
    ['Python (ideally version three)', ['Python'], 'must'],
    ['Python ist Pflicht, idealerweise auch Go', ['Python', 'Go'], 'must nice'],
    ['Python, idéalement Go', ['Python', 'Go'], 'must nice'],
    ['Python, bij voorkeur ook Go', ['Python', 'Go'], 'must nice'],
    ['Python, preferiblemente también Go', ['Python', 'Go'], 'must nice'],
  ])('%s', (text, names, expected) => expect(each(text, names)).toBe(expected));

  it('goes by the section where no words say', () => {
    expect(each('Python', ['Python'], 'preferred')).toBe('nice');
    expect(strengthAt(sentence('Python', 'logistics'), 0, 6, [ENGLISH])).toBeNull();
  });
  it('lets a plain "must" firm up what stands among wishes', () => {
    expect(each('Must have Python', ['Python'], 'preferred')).toBe('must');
  });
});

describe('strengthOf', () => {
  it.each([
    ['Ideally you know Python', 'nice'],
    ['Knowledge of Python is a plus', 'nice'],
    ['Python, ideally also Go', 'must'],
    ['A degree in law (a doctorate is a plus)', 'must'],
    ['Python required, Go preferred', 'must'],
    ['Python', 'must'],
  ])('%s: %s', (text, expected) => expect(strengthOf(fold(text), 'requirements', [ENGLISH])).toBe(expected));
});

describe('isTakenBack', () => {
  it.each([
    ['No German required', 'German', true],
    ['German is not required', 'German', true],
    ['German isn’t necessary', 'German', true],
    ['German is required', 'German', false],
    ['No, German is a must', 'German', false],
    ['Kein Deutsch notwendig', 'Deutsch', true],
    ['Le français n’est pas requis', 'français', true],
    ['Geen Nederlands vereist', 'Nederlands', true],
    ['No es necesario alemán', 'alemán', true],
  ])('%s', (text, name, expected) => {
    const start = text.indexOf(name);
    expect(isTakenBack(sentence(text), start, start + name.length, LEXICONS)).toBe(expected);
  });
});
