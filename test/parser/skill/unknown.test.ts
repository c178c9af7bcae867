import { describe, expect, it } from 'vitest';
import { skill } from '../../../lib/parser/kinds/skill';
import { read } from '../kinds/asks';

const show = (text: string, own = 'en') =>
  read(skill, text, own)
    .map(({ data, strength }) => `${data.name}${strength === 'nice' ? '?' : ''}`)
    .join(', ');

describe('plain words after words that ask', () => {
  it.each([
    ['en', 'Comfortable with Ladders'],
    ['en', 'Comfortable with Deadlines.'],
    ['en', 'Experience with Toddlers is a plus'],
    ['en', 'Experience with Ponies preferred'],
    ['en', 'Experience with Dementia'],
    ['en', 'Familiar with Easter.'],
    ['en', 'Experience working with Foobars.'],
    ['es', 'Experiencia con Bebés.'],
    ['es', 'Manejo de Proveedores.'],
    ['es', 'Uso de Guantes.'],
    ['pt', 'Experiência em Compras.'],
    ['it', 'Uso di Scale.'],
    ['fr', 'Connaissance du Bois.'],
    ['nl', 'Ervaring met Kinderen'],
  ])('%s: %s', (own, text) => expect(show(text, own)).toBe(''));

  it.each([
    ['Experience with Foobar software', 'Foobar'],
    ['Experience with Foo.io preferred', 'Foo.io?'],
    ['Experience with FooBar or similar', 'FooBar'],
    ['A booking pos called Foobar is a plus', 'Foobar?'],
  ])('%s → %s', (text, expected) => expect(show(text)).toBe(expected));
});

describe('known names whose surroundings were misread', () => {
  it.each([
    ['Very good indeed at Excel', 'Excel'],
    ['Brilliant at PowerPoint and Excel', 'PowerPoint, Excel'],
    ['Experience at Azure, Docker or Ansible', 'Azure, Docker, Ansible'],
    ['A look at Java and SQL code', 'Java, SQL'],
    ['You worked at Docker, Oracle or Foobar', ''],
    ['Experience with AI tools', 'AI'],
    ['Experience with AI ethics', 'AI'],
    ['Excited about AI tools', ''],
    ['Agile, planning and refactoring', 'Agile'],
    ['Agile, delivering in sprints', 'Agile'],
    ['Agile and curious', ''],
    ['Knowledge of Ansible (knowledge preferred)', 'Ansible?'],
    ['Some experience with Redis (experience is a plus)', 'Redis?'],
    ['Java skills, Redis skills (skills preferred)', 'Java, Redis?'],
    ['Java, Redis or Kafka (Redis preferred)', 'Java, Redis?, Kafka'],
  ])('%s → %s', (text, expected) => expect(show(text)).toBe(expected));
});
