import { describe, expect, it } from 'vitest';
import { ld, POSTING_LD, page, read } from './html';

const company = async (body: string, head = '', url?: string, lang?: string): Promise<string | null> =>
  (await read(page(body, head, lang), url)).reading.company;
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
    const lang = heading.endsWith('(m/w/d)') ? 'de' : 'en';
    const says = '<p>Karriere bei Wehr. The lock of Weir Trust is the oldest on the river.</p>';
    const body = `<main><h1>${heading}</h1>${says}${TEXT}</main>`;
    expect(await company(body, named(name), undefined, lang)).toBe(expected);
  });

  it('is not a job board that says so', async () => {
    const body = `<main>${H1}${TEXT}</main>`;
    expect(await company(body, named('Lock Keeper - Weir Valley Job Board'))).toBeNull();
  });

  it.each(['Schleusenmeister (m/w/d) Ulm', 'Unsere offenen Stellen', 'Lock Keeper'])(
    'is not "%s"',
    async (name) => {
      const body = `<main><h1>Schleusenmeister (m/w/d)</h1>${TEXT}</main>`;
      expect(await company(body, named(name), undefined, 'de')).toBeNull();
    },
  );
});

describe('the company in the text', () => {
  it.each([
    ['en', 'Weir Trust', 'Weir Trust is immediately seeking a keeper for its oldest lock.'],
    ['de', 'Wehrbau', 'Die Wehrbau sucht zum Herbst eine helfende Hand am Kanal.'],
    ['fr', 'Voies Claires', 'Voies Claires recrute pour la saison.'],
    ['nl', 'Sluis Noord', 'Als sluiswachter bij Sluis Noord werk je in de nacht.'],
    ['es', 'Esclusas Sur', 'Esclusas Sur busca una persona para la noche.'],
    ['fr', 'VOIES CLAIRES', 'En tant que loueur, VOIES CLAIRES recherche une personne pour la nuit.'],
    ['de', 'Wehr', 'Wir als Firma Wehr halten den Kanal in Ordnung.'],
  ])('in %s is %s', async (lang, expected, sentence) => {
    const body = `<main>${H1}<p>${sentence}</p>${TEXT}</main>`;
    expect(await company(body, '', undefined, lang)).toBe(expected);
  });

  it.each([
    ['de', 'Unser Kunde sucht zum Herbst eine helfende Hand.'],
    ['en', 'This role is seeking a keeper for the night.'],
    ['en', 'You will call on Sands & Sons Ltd once a week.'],
  ])('in %s is not named by "%s"', async (lang, sentence) => {
    const body = `<main>${H1}<p>${sentence}</p>${TEXT}</main>`;
    expect(await company(body, '', undefined, lang)).toBeNull();
  });

  it.each([
    [
      'Weir Memorial Hospital',
      '<p>Weir Memorial Hospital is a place of rest. Weir Memorial Hospital has two wards.</p>',
    ],
    ['Ashcombe Mills', '<p>Ashcombe Mills (Leeds, GB)</p><p>You will row.</p>'],
    ['Quay Canada', '<p>Quay Canada</p><p>3,119 reviews</p><p>You will row.</p>'],
    ['Sands & Sons Ltd', '<p>You will row.</p><p>Sands & Sons Ltd</p><p>12 Quay Street</p>'],
    [null, '<p>Python is a language. We write Python all day, and Python all night.</p>'],
    [null, '<p>Foundation is a team. Foundation has two rooms, and Foundation has a boat.</p>'],
    [null, '<p>54000 Lockerby</p>'],
  ])('weighs what is said again and what stands alone: %s', async (expected, text) => {
    expect(await company(`<main>${H1}${text}${TEXT}</main>`)).toBe(expected);
  });

  it('has a name in full where the title of the page cuts it short', async () => {
    const body = `<main>${H1}<h2>Harbour Pilots Ltd</h2>${TEXT}</main>`;
    expect(await company(body, named('Lock Keeper - Harbour Pil...'))).toBe('Harbour Pilots Ltd');
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
