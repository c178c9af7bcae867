import { describe, expect, it } from 'vitest';
import { ld, POSTING_LD, page, read } from './html';

const company = async (body: string, head = '', url?: string): Promise<string | null> =>
  (await read(page(body, head), url)).reading.company;
const H1 = '<h1>Lock Keeper</h1>';
const TEXT = '<h2>Responsibilities</h2><ul><li>Open the lock at dawn and write the book of boats.</li></ul>';
const named = (name: string): string => `<title>${name}</title>`;

describe('the company in the title of the page', () => {
  it.each([
    ['Weir', 'Weir Lock Keeper', 'Weir Lock Keeper - Weir'],
    ['Weir Trust', 'Keeper II - Lock Writer', 'Keeper II - Lock Writer - Weir Trust'],
    ['Wehr', 'Schleusenmeister (m/w/d)', 'Jobs & Karriere - Wehr'],
    ['Weir Trust', 'Lock Keeper', 'Weir Trust | Lock Keeper'],
    ['Wehr Gruppe', 'Schleusenmeister (m/w/d)', 'Wehr Gruppe'],
  ])('is %s', async (expected, heading, name) => {
    const says = '<p>Karriere bei Wehr. The lock of Weir Trust is the oldest on the river.</p>';
    expect(await company(`<main><h1>${heading}</h1>${says}${TEXT}</main>`, named(name))).toBe(expected);
  });

  it.each(['Schleusenmeister (m/w/d) Ulm', 'Unsere offenen Stellen', 'Lock Keeper'])(
    'is not "%s"',
    async (name) => {
      expect(await company(`<main><h1>Schleusenmeister (m/w/d)</h1>${TEXT}</main>`, named(name))).toBeNull();
    },
  );
});

describe('the company in the text', () => {
  it.each([
    ['Weir Trust', 'Weir Trust is immediately seeking a keeper for its oldest lock.'],
    ['Wehrbau', 'Die Wehrbau sucht zum Herbst eine helfende Hand am Kanal.'],
    ['Voies Claires', 'Voies Claires recrute pour la saison.'],
    ['Sluis Noord', 'Als sluiswachter bij Sluis Noord werk je in de nacht.'],
    ['Esclusas Sur', 'Esclusas Sur busca una persona para la noche.'],
    ['Wehr', 'Wir als Firma Wehr halten den Kanal in Ordnung.'],
  ])('is %s', async (expected, sentence) => {
    expect(await company(`<main>${H1}<p>${sentence}</p>${TEXT}</main>`)).toBe(expected);
  });

  it.each([
    'Unser Kunde sucht zum Herbst eine helfende Hand.',
    'This role is seeking a keeper for the night.',
    'You will call on Sands & Sons Ltd once a week.',
  ])('is not named by "%s"', async (sentence) => {
    expect(await company(`<main>${H1}<p>${sentence}</p>${TEXT}</main>`)).toBeNull();
  });

  it('takes an institution in the line below the title, not a team or a kind of work', async () => {
    expect(
      await company(`<main>${H1}<p>Weir Memorial Foundation</p><p>Oban, Scotland</p>${TEXT}</main>`),
    ).toBe('Weir Memorial Foundation');
    expect(await company(`<main>${H1}<p>Supply Chain</p><p>Oban, Scotland</p>${TEXT}</main>`)).toBeNull();
  });
});

describe('the company in the frame of the page', () => {
  const footer = (name: string): string =>
    `<footer><p>Privacy</p><p>Copyright © 2019–2024 ${name}. All rights reserved.</p></footer>`;

  it('is whom the copyright names, with its legal form or in the address', async () => {
    expect(await company(`<main>${H1}${TEXT}</main>${footer('Weir Trust Corporation')}`)).toBe(
      'Weir Trust Corporation',
    );
    const url = 'https://www.weirtrust.example/jobs/1';
    expect(await company(`<main>${H1}${TEXT}</main>${footer('Weir Trust')}`, '', url)).toBe('Weir Trust');
  });

  it('is not the board that shows the posting, nor a name that nothing else bears out', async () => {
    expect(await company(`<main>${H1}${TEXT}</main>${footer('Canal Jobs GmbH')}`)).toBeNull();
    expect(await company(`<main>${H1}${TEXT}</main>${footer('Mud and Water')}`)).toBeNull();
    const board = 'https://boards.greenhouse.io/weir/jobs/1';
    expect(
      await company(`<main>${H1}${TEXT}</main>${footer('Greenhouse Software Inc')}`, '', board),
    ).toBeNull();
  });

  it('has the legal form of the JSON-LD where the text has the rest of the name', async () => {
    const says = '<p>Weir Trust is an old charity on the river and mends its locks by hand.</p>';
    const job = {
      ...POSTING_LD,
      title: 'Lock Keeper',
      hiringOrganization: { name: 'Weir Trust Inc' },
      description: says,
    };
    expect(await company(`<main>${H1}${says}${TEXT}</main>`, ld(job))).toBe('Weir Trust Inc');
  });
});
