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

describe('lists under a heading of another section', () => {
  it('takes lines in a row that ask something out of a list of duties', () => {
    expect(
      sections('en', [
        heading('What you will do'),
        item('Sound knowledge of flour'),
        item('Experience with stone ovens'),
        item('A diploma in baking'),
        item('Knead the dough'),
        item('Clean the oven'),
      ]),
    ).toEqual([
      'responsibilities',
      'requirements',
      'requirements',
      'requirements',
      'responsibilities',
      'responsibilities',
    ]);
  });

  it('leaves duties that speak of knowledge where needs have a heading of their own', () => {
    expect(
      sections('en', [
        heading('What you will do'),
        item('Knowledge of flour is passed on by you'),
        item('Experience with ovens is shared by you'),
        item('Knowledge of the guild rules is tested by you'),
        heading('Requirements'),
        item('A diploma in baking'),
      ]).slice(0, 4),
    ).toEqual(Array(4).fill('responsibilities'));
  });

  it('leaves one line among the duties that sounds as if it asked', () => {
    expect(
      sections('en', [
        heading('What you will do'),
        item('Knead the dough'),
        item('Build knowledge of flour'),
        item('Clean the oven'),
      ]),
    ).toEqual(Array(4).fill('responsibilities'));
  });

  it('takes a subheading with a list for what its list is about, under the role', () => {
    expect(
      sections('en', [
        heading('About the role', 2),
        block('The mill has stood on the hill since the last war, and it turns whenever there is wind.'),
        heading('Our millers enjoy', 4),
        item('Medical insurance'),
        item('401k with a match'),
        item('Free parking'),
      ]).slice(2),
    ).toEqual(Array(4).fill('benefits'));
  });
});

describe('a fact set as a heading', () => {
  const prose = [
    block(
      'Ashcombe Mills is the oldest mill on the river, and it has been grinding for more than a century now.',
    ),
    block(
      'Its stones are cut by hand, and its flour goes out to bakers in all the towns along the old canal.',
    ),
  ];

  it('does not head the text behind it', () => {
    const [fact, ...rest] = sections('en', [heading('On-site', 4), ...prose]);
    expect(fact).toBe('logistics');
    expect(rest).not.toContain('logistics');
  });

  it('heads its text behind the demands', () => {
    const all = sections('en', [
      heading('Requirements'),
      item('A diploma in baking'),
      heading('Location'),
      ...prose,
    ]);
    expect(all.slice(2)).not.toContain('requirements');
  });

  it('heads its value', () => {
    const value = sections('en', [heading('Location', 4), block('Leeds, two days at home'), ...prose]);
    expect(value[1]).toBe('logistics');
  });
});

describe('labels with their values in a row', () => {
  it('speak for their own lines alone', () => {
    expect(
      sections('en', [
        block('Location: Leeds'),
        block('Pay and benefits: £30,000 and a pension'),
        block(
          'The mill turns whenever the wind is up, and a second miller is to keep its stones sharp and the sacks dry.',
        ),
      ]).at(-1),
    ).not.toBe('benefits');
  });

  it('takes a date for no telephone number', () => {
    expect(sections('de', [heading('Beginn'), block('spätestens zum 01.03.2021')])[1]).toBe('logistics');
  });
});
