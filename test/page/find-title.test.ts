import { describe, expect, it } from 'vitest';
import { ld, POSTING, POSTING_LD, page, read } from './html';

const title = async (body: string, head = '', lang?: string): Promise<string | null> =>
  (await read(page(body, head, lang))).reading.title;
const TASKS = '<h2>Deine Aufgaben</h2><ul><li>Du öffnest morgens die Schleuse und führst das Buch.</li></ul>';
const named = (name: string): string => `<title>${name}</title>`;

describe('the title among headings', () => {
  it.each([
    ['Lock Keeper', '<h1>Lock Keeper</h1>', 'Lock Keeper - Weir Trust'],
    [
      'Lock Keeper - Nights & Weekends, Devon',
      '<h1>Lock Keeper - Nights & Weekends, Devon</h1>',
      'Lock Keeper - Nights & Weekends, Devon - Weir Trust',
    ],
    [
      'Schleusenwärter*in / Kanalmeister*in',
      '<h1>Schleusenwärter*in / Kanalmeister*in</h1>',
      'Schleusenwärter*in / Kanalmeister*in - Wehr',
    ],
    ['Lock Keeper', '<h1>We are hiring!</h1><h2>Lock Keeper</h2>', 'Careers'],
    [
      'Schleusenwärter (m/w/d)',
      '<h1>STARK.</h1><h1>SCHNELL.</h1><h2>Ihr starker Partner am Kanal</h2><h3>Schleusenwärter (m/w/d)</h3>',
      'Wehr Gruppe',
    ],
    [
      'Canal Engineer',
      '<h1>Your future as an engineer starts here</h1><h2>Canal Engineer</h2>',
      'Weir Trust',
    ],
    [
      'Schleusenwärter (m/w/d)',
      '<h1>Stellenanzeige: Schleusenwärter (m/w/d) bei dem größten Kanalbetreiber in Ulm</h1>',
      'Schleusenwärter (m/w/d) Ulm',
      'de',
    ],
    ['Sluiswachter', '<h1>Vacature: Sluiswachter</h1>', 'Sluis', 'nl'],
    [
      'Kanalhelfer/in',
      '<h5>Wir suchen ab sofort</h5><h2>- Eine/n Kanalhelfer/in -</h2>',
      'Jobs & Karriere - Wehr',
      'de',
    ],
    ['Éclusier H/F', '<h1>Offre d’emploi : Éclusier H/F</h1>', 'Voies', 'fr'],
    ['Gärtner:in', '<h1>Gärtner:in bei Wehr Gruppe</h1>', 'Wehr Gruppe', 'de'],
    ['Weaver', '<h1>Weaver</h1>', 'Loom House'],
    ['Lock Keeper', '<h1>Lock Keeper Job</h1>', 'Lock Keeper Jobs'],
    ['LOCK KEEPER', '<h1>LOCK KEEPER- job post</h1>', 'Weir Trust'],
    ['Lock Keeper', '<h1>Lock Keeper - Weir Group</h1>', 'Lock Keeper - Weir Group'],
    ['Night Job', '<h1>Night Job</h1>', 'Weir Trust'],
  ])('finds %s', async (expected, headings, name, lang = 'en') => {
    const body = `<main>${headings}${TASKS}${POSTING}</main>`;
    expect(await title(body, named(name), lang)).toBe(expected);
  });

  it.each([
    ['a slogan', '<h1>Build, mend, sail!</h1>', 'Weir Trust'],
    ['the site itself', '<h1>Weir Writers</h1>', 'Weir Writers'],
    ['a heading of the site', '<h1>Jobs & Karriere</h1>', 'Karriere', 'de'],
    ['a part', '<h1>Responsibilities</h1>', 'Home'],
  ])('does not take %s for it', async (_, heading, name, lang = 'en') => {
    const body = `<main>${heading}<p>Weir Writers is a small charity that mends the locks of the river.</p></main>`;
    expect(await title(body, named(name), lang)).toBeNull();
  });

  it('goes by a heading at the begin of a longer title in the JSON-LD', async () => {
    const job = ld({ ...POSTING_LD, title: 'Lock Keeper - Oban, Scotland - Weir Trust' });
    expect(await title(`<main><h1>Lock Keeper</h1>${POSTING}</main>`, job)).toBe('Lock Keeper');
  });
});

describe('the title where nothing heads the page', () => {
  it.each([
    ['en', 'Job title: Lock Keeper', 'Lock Keeper'],
    ['es', 'Nombre del puesto: Guarda de esclusa.', 'Guarda de esclusa'],
    ['fr', 'Intitulé du poste : Éclusier', 'Éclusier'],
  ])('reads the label in %s "%s"', async (lang, line, expected) => {
    expect(await title(`<main><p>${line}</p>${POSTING}</main>`, named('Jobs'), lang)).toBe(expected);
  });

  it('reads the cell behind a label', async () => {
    const table = '<table><tr><td>Intitulé du poste</td><td>éclusier de nuit</td></tr></table>';
    const body = `<main>${table}${POSTING}</main>`;
    expect(await title(body, named('Voies 12'), 'fr')).toBe('éclusier de nuit');
  });

  it('takes the first line with a gender mark', async () => {
    const list = '<ul><li>Kanalfachkraft (m/w/d) für die Nacht</li><li>Lehrling (m/w/d)</li></ul>';
    expect(await title(`<main><p>Stellenbeschreibung</p>${list}${TASKS}</main>`, named('Jobs | Wehr'))).toBe(
      'Kanalfachkraft (m/w/d) für die Nacht',
    );
  });

  it.each([
    ['en', 'We are currently looking for an experienced Canal Engineer to mend our locks.', 'Canal Engineer'],
    [
      'de',
      'Zur Verstärkung suchen wir zum nächstmöglichen Termin eine/n Kanalarbeiter (m/w/d) in Vollzeit.',
      'Kanalarbeiter (m/w/d)',
    ],
    ['fr', 'Notre équipe recrute un agent des voies (H/F) pour la saison.', 'agent des voies (H/F)'],
    ['nl', 'Wij zoeken een ervaren Sluismedewerker voor de nacht.', 'Sluismedewerker'],
    ['es', 'Buscamos un Ingeniero de Canales para la esclusa.', 'Ingeniero de Canales'],
  ])('reads who is sought in %s "%s"', async (lang, sentence, expected) => {
    expect(await title(`<main><p>${sentence}</p>${TASKS}</main>`, named('Weir'), lang)).toBe(expected);
  });

  it.each([
    'We are looking for people who like water and rain.',
    'We are looking for a Better Way to mend locks.',
    'Our clients are seeking advice from an engineer.',
  ])('reads none in "%s"', async (sentence) => {
    expect(await title(`<main><p>${sentence}</p></main>`, named('Weir'))).toBeNull();
  });
});
