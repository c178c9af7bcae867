import { describe, expect, it } from 'vitest';
import type { Block } from '../../../lib/model/block';
import { LEXICONS } from '../../../lib/parser/lexicons/all';
import { segment } from '../../../lib/parser/segment/segment';
import { block, heading, item } from '../blocks';

const KNOWN = { title: null, company: null, place: null };

function sections(language: string, blocks: Block[]): string[] {
  const lexicons = ['en', language]
    .flatMap((one) => LEXICONS.filter((lexicon) => lexicon.language === one))
    .reverse();
  return segment(blocks, lexicons, KNOWN).map(({ section }) => section);
}

describe('lists that nothing heads', () => {
  it('reads short paragraphs behind a lead-in as its list', () => {
    expect(
      sections('fr', [
        heading('La société'),
        block(
          'Le moulin de la ville est ouvert depuis la fête du printemps dernier. Vous serez amené à mener les actions suivantes :',
        ),
        block('Documentation des recettes'),
        block('Tests au four'),
        block('Phase de nettoyage'),
        heading('Profil recherché'),
        block('Le pain est votre ami.'),
      ]).slice(3, 6),
    ).toEqual(['responsibilities', 'responsibilities', 'responsibilities']);
  });

  it('asks them themselves where the lead-in names nothing of the kind', () => {
    expect(
      sections('fr', [
        heading('Le poste'),
        block(
          'Dans le cadre de la fête des moulins, nous recherchons un meunier pour aider notre vieux patron sur :',
        ),
        block('la réalisation des farines,'),
        block('le traitement des grains,'),
        block('la préparation de la pâte,'),
        block('les trois vieux ânes.'),
      ]).slice(2),
    ).toEqual(['responsibilities', 'responsibilities', 'responsibilities', 'responsibilities']);
  });

  it('leaves whole sentences behind a lead-in alone', () => {
    expect(
      sections('fr', [
        heading('La société'),
        block('Notre moulin a trois règles :'),
        block('Le pain est notre ami.'),
        block('La farine vient de la vallée.'),
      ]).slice(2),
    ).not.toContain('responsibilities');
  });

  it('lets a list of duties under the role or the company be one', () => {
    const duties = ['Gestión de pedidos', 'Control de inventarios', 'Atender a los clientes'].map(item);
    expect(sections('es', [heading('Sobre la empresa'), ...duties]).slice(1)).toEqual(
      duties.map(() => 'responsibilities'),
    );
    const values = ['Confianza', 'Alegría', 'Nuestros clientes'].map(item);
    expect(sections('es', [heading('Sobre la empresa'), ...values]).slice(1)).toEqual(
      values.map(() => 'about'),
    );
  });

  it('does not let a question in a flattened text head all that follows', () => {
    expect(
      sections('fr', [
        block(
          'Nous cherchons un meunier pour notre moulin. Vous êtes intéressé(e) ? Écrivez-nous vite. Mutuelle et tickets restaurant sont à vous. Ambiance de travail conviviale et RTT.',
        ),
      ]).slice(-2),
    ).toEqual(['benefits', 'benefits']);
  });

  it('finds whom the employer looks for in the company text', () => {
    expect(
      sections('fr', [
        heading('La société'),
        block('Nous faisons du pain depuis 1920.'),
        block('Pour son fournil, la maison recherche un boulanger.'),
      ]).at(-1),
    ).toBe('role');
  });
});

describe('a place above the first heading', () => {
  it.each([
    ['es', '35629 Tuineje, Las Palmas provincia'],
    ['fr', '29200 Brest'],
    ['pl', '00-950 Warszawa'],
  ])('%s: %s', (language, text) => {
    expect(sections(language, [block(text)])).toEqual(['logistics']);
  });

  it.each([
    ['fr', '12345 pas par jour, et plus encore'],
    ['es', '35629 Clientes, y ninguno se fue sin su pan ni su vino.'],
  ])('%s: not %s', (language, text) => {
    expect(sections(language, [block(text)])).not.toEqual(['logistics']);
  });
});
