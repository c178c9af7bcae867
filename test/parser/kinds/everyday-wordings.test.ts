import { describe, expect, it } from 'vitest';
import type { SectionLabel } from '../../../lib/model/section';
import type { Kind } from '../../../lib/parser/kind';
import { benefit } from '../../../lib/parser/kinds/benefit';
import { education } from '../../../lib/parser/kinds/education';
import { employment } from '../../../lib/parser/kinds/employment';
import { experience } from '../../../lib/parser/kinds/experience';
import { location } from '../../../lib/parser/kinds/location';
import { salary } from '../../../lib/parser/kinds/salary';
import { workMode } from '../../../lib/parser/kinds/work-mode';
import { line } from './asks';

function read<D>(
  kind: Kind<D>,
  text: string,
  language: string,
  section: SectionLabel,
  place: string | null = null,
): D[] {
  const { sentence, context } = line(text, language, section);
  return kind.extract(sentence, { ...context, place }).map(({ data }) => data);
}

describe('benefits as lists word them', () => {
  it.each([
    ['en', 'Hospital plan after three months', 'health-insurance'],
    ['en', 'In-patient and out-patient cover', 'health-insurance'],
    ['en', 'Braces and other orthodontics', 'dental-vision'],
    ['en', 'Income protection, should you need it when you cannot work', 'life-disability-insurance'],
    ['en', 'Funeral cover for your household', 'life-disability-insurance'],
    ['en', '12.5% super', 'retirement'],
    ['en', 'A Roth account', 'retirement'],
    ['en', 'You become a shareholder on your first day', 'equity'],
    ['en', 'Buy or sell up to four days of holiday', 'paid-time-off'],
    ['en', 'Your birthday is a paid day off', 'paid-time-off'],
    ['en', 'The workshop is closed between Christmas and New Year', 'paid-time-off'],
    ['en', 'Five weeks of holiday', 'paid-time-off'],
    ['en', 'Take all the time off you need', 'unlimited-time-off'],
    ['en', 'Full pay while you are ill', 'sick-leave'],
    ['en', 'Child bonding leave', 'parental-leave'],
    ['en', 'Pick the shifts that suit you', 'flexible-hours'],
    ['en', 'Nine-day fortnight', 'four-day-week'],
    ['en', 'We pay for your exams and your studies', 'learning'],
    ['en', 'A phone of your own choosing', 'equipment'],
    ['en', '£300 to set up your home office', 'home-office'],
    ['en', 'A confidential helpline', 'mental-health'],
    ['en', 'Friday beers', 'meals'],
    ['en', 'Car allowance', 'commuter'],
    ['en', 'Travel is reimbursed', 'commuter'],
    ['en', 'Parking behind the building', 'commuter'],
    ['en', 'Help with your moving costs', 'relocation'],
    ['en', 'Help with visas and permits', 'visa-support'],
    ['en', 'Half-price theatre tickets', 'employee-discount'],
    ['en', 'Two away days a year', 'company-events'],
    ['en', 'Veterans network', 'diversity-groups'],
    ['de', 'Wir bilden Sie gern weiter', 'learning'],
    ['de', 'Zuschuss zum Nahverkehr', 'commuter'],
    ['de', 'Personalwohnung wird gestellt', 'relocation'],
    ['nl', 'Inkomensverzekering', 'life-disability-insurance'],
    ['nl', 'Je kiest zelf je uren', 'flexible-hours'],
    ['nl', 'Een fiets leasen', 'commuter'],
    ['fr', 'Des remises exclusives sur nos articles', 'employee-discount'],
    ['fr', 'PER collectif', 'retirement'],
    ['es', 'Ordenador a elegir', 'equipment'],
    ['es', 'Pagamos tu carrera', 'learning'],
  ])('%s: %s', (language, text, category) => {
    expect(read(benefit, text, language, 'benefits').map((data) => data.category)).toContain(category);
  });

  it.each([
    ['en', 'We cannot offer a car allowance'],
    ['en', 'A parking company with a good name'],
    ['en', 'A clear view of where you are going'],
    ['en', 'Colleagues who own what they do'],
    ['en', 'People who have your back'],
    ['de', 'Ein Betrieb mit kurzen Wegen'],
    ['nl', 'Een vaste ploeg'],
    ['fr', 'Une maison où il fait bon vivre'],
    ['es', 'Un buen equipo'],
  ])('%s: none in "%s"', (language, text) => {
    expect(read(benefit, text, language, 'benefits')).toEqual([]);
  });
});

describe('rand', () => {
  it.each([
    ['R9 250 a month', 9250, 9250, 'month'],
    ['R18 000 - R21 500 per month', 18_000, 21_500, 'month'],
    ['R510k per annum', 510_000, 510_000, 'year'],
  ])('%s', (text, min, max, period) => {
    expect(read(salary, text, 'en', 'compensation')).toEqual([{ min, max, currency: 'ZAR', period }]);
  });

  it('takes a bare number behind the letter only where the rand is paid', () => {
    expect(read(salary, 'R95 per hour', 'en', 'compensation', 'Durban, South Africa')).toHaveLength(1);
    expect(read(salary, 'R95 per hour', 'en', 'compensation')).toEqual([]);
  });

  it.each(['2,500 R&D engineers a year', 'Phases R3 to R5 of the project', 'R850 data allowance per month'])(
    'none in "%s"',
    (text) => {
      expect(read(salary, text, 'en', 'compensation', 'Durban, South Africa')).toEqual([]);
    },
  );
});

describe('years of experience', () => {
  it.each([
    ['en', 'A year of bar experience', 1],
    ['en', 'Half a year of sales experience', 0.5],
    ['en', 'No less than 4 years in a kitchen', 4],
    ['en', '3 (three) years of experience in lending', 3],
    ['en', 'Six-plus years of experience', 6],
    ['en', '4 years+ in a senior post', 4],
    ['en', '2 years minimum in a busy shop', 2],
    ['en', 'Welding - 3 years', 3],
    ['en', 'PHP, 2 years (required)', 2],
    ['es', 'PHP: 1 año (requisito mínimo)', 1],
    ['de', 'Einjährige Berufserfahrung', 1],
    ['de', '4 J. Berufserfahrung', 4],
    ['nl', 'Minstens een half jaar ervaring', 0.5],
    ['pl', 'Minimum rok doświadczenia w sklepie', 1],
  ])('%s: %s', (language, text, minYears) => {
    expect(read(experience, text, language, 'requirements')).toEqual([{ minYears }]);
  });

  it.each([
    ['en', 'Must be 19 years or above'],
    ['en', 'Diploma, 3 years'],
    ['en', 'Vested over 5 years'],
    ['es', 'Edad: 20 a 35 años'],
    ['fr', "Âgé d'au moins 18 ans"],
    ['nl', 'Minimaal 17 jaar'],
    ['pt', 'Idade: 18 a 30 anos'],
    ['pl', 'Wiek: 18-26 lat'],
  ])('%s: none in "%s"', (language, text) => {
    expect(read(experience, text, language, 'requirements')).toEqual([]);
  });
});

describe('types of employment', () => {
  it.each([
    ['en', 'Job type: PT', 'part-time'],
    ['en', 'C2C contract', 'contract'],
    ['en', 'Winter intern', 'internship'],
    ['de', 'Teilzeit ab 15 Stunden', 'part-time'],
    ['es', 'Medio tiempo', 'part-time'],
    ['es', 'Plaza fija', 'permanent'],
  ])('%s: %s', (language, text, type) => {
    expect(read(employment, text, language, 'logistics')).toEqual([{ type }]);
  });

  it.each([
    ['en', 'Calls begin at 9am PT'],
    ['en', 'Cut, colour and perm'],
    ['es', 'Un punto fijo de venta'],
  ])('%s: none in "%s"', (language, text) => {
    expect(read(employment, text, language, 'logistics')).toEqual([]);
  });
});

describe('what prose and odd lines say of several kinds', () => {
  it.each([
    ['en', 'Build web apps with us (In-House or Remote)', 'onsite remote'],
    ['en', 'Remote-friendly set-up for our translators', 'remote'],
    ['en', 'You can work from home or from our office', 'onsite remote'],
    ['en', 'Site based in Leeds', 'onsite'],
    ['en', 'Home office based with some travel', 'remote'],
    ['en', 'Office, home or a mix of both', 'hybrid'],
    ['en', 'You will work on site at our clinic', 'onsite'],
    ['en', 'You will now and then work on site at our customers', ''],
    ['de', 'Du arbeitest vor Ort in unserer Werkstatt', 'onsite'],
    ['de', 'Du arbeitest vor Ort beim Kunden', ''],
    ['de', 'Remote oder in unserem Büro in Köln', 'onsite remote'],
    ['nl', '2 - 3 dagen in de week bij de drukkerij op locatie', 'hybrid 2'],
    ['nl', 'Je werkt op ons kantoor in Utrecht', 'onsite'],
    ['es', 'Teletrabajo total', 'remote'],
  ])('%s: %s is worked %s', (language, text, expected) => {
    const found = read(workMode, text, language, 'logistics');
    const shown = found.map(({ mode, officeDays }) => (officeDays ? `${mode} ${officeDays}` : mode));
    expect(shown.sort().join(' ')).toBe(expected);
  });

  it('takes no mode from a row of benefits', () => {
    const row = 'Remote work, dental cover, time off and a pension are some of what you get.';
    expect(read(workMode, row, 'en', 'benefits')).toEqual([]);
    expect(read(workMode, 'Remote work', 'en', 'benefits')).toEqual([]);
    expect(read(workMode, 'Remote work', 'en', 'logistics')).toEqual([{ mode: 'remote' }]);
  });

  it.each([
    ['en', 'A co-working pass for days away from your desk', 'home-office'],
    ['en', 'Super paid on top', 'retirement'],
    ['en', 'A super team', ''],
    ['es', 'Precio reducido en viajes', 'employee-discount'],
    ['es', 'Cena de Navidad', 'company-events'],
    ['nl', 'Onbepaald aantal vrije dagen', 'unlimited-time-off'],
    ['nl', 'Contract voor onbepaalde tijd', ''],
    ['nl', 'Budget om je werkplek thuis in te richten', 'home-office'],
    ['de', 'Moderner Maschinenpark', ''],
  ])('%s: %s offers %s', (language, text, expected) => {
    const found = read(benefit, text, language, 'benefits');
    expect(found.map(({ category }) => category).join(' ')).toBe(expected);
  });

  it.each([
    ['en', 'Part-time; six-month paid post', 'part-time temporary'],
    ['en', 'A grant-funded position', ''],
    ['en', 'Two-year term position', 'temporary'],
    ['en', 'Full-time or part-time hours available', 'full-time part-time'],
    ['en', 'Weekend shifts, part time 16 hours', 'part-time'],
    ['en', 'Zero-hours contract', ''],
    ['en', 'Two-year warranty on each position', ''],
    ['nl', 'Wij zoeken een full time magazijnmedewerker', 'full-time'],
  ])('%s: %s is %s', (language, text, expected) => {
    const found = read(employment, text, language, 'logistics');
    expect(
      found
        .map(({ type }) => type)
        .sort()
        .join(' '),
    ).toBe(expected);
  });

  it.each([
    ['en', 'BS.c in physics', 'bachelor'],
    ['en', 'Post-secondary degree or diploma in accounting', 'associate'],
    ['en', '2-year technical degree', 'associate'],
    ['es', 'Grado en Informática o Ciclo Superior de Desarrollo Web', 'vocational'],
    ['es', 'Gestión del ciclo superior', ''],
    ['nl', 'MBO werk- en denk niveau', 'vocational'],
  ])('%s: %s asks for %s', (language, text, expected) => {
    const found = read(education, text, language, 'requirements');
    expect(found.map(({ level }) => level).join(' ')).toBe(expected);
  });

  it('reads pay behind a label of two, and where it rises to', () => {
    expect(
      read(salary, 'Salary & Benefits: $43,500 and a place in the staff canteen', 'en', 'compensation'),
    ).toEqual([{ min: 43500, max: 43500, currency: 'USD', period: 'year' }]);
    expect(read(salary, '£12.20 per hour rising to £12.60 per hour', 'en', 'compensation')).toEqual([
      { min: 12.2, max: 12.6, currency: 'GBP', period: 'hour' },
    ]);
  });

  it('takes no place from where one is only trained', () => {
    expect(read(location, 'Schulung in unserer Filiale in Hanau', 'de', 'benefits')).toEqual([]);
    expect(read(location, 'Sie arbeiten in unserer Filiale in Hanau', 'de', 'logistics')).toMatchObject([
      { city: 'Hanau' },
    ]);
  });
});

describe('facts as posters happen to say them', () => {
  it.each([
    ['en', 'Remote work is the norm here.', ['remote']],
    ['en', 'It is a remote, part-time position.', ['remote']],
    ['en', 'You do the work from your own home.', ['remote']],
    ['en', 'This is a full-time, in-office role.', ['onsite']],
    ['en', 'Some of the week from home', ['hybrid']],
    ['en', 'This role is covered by our hybrid, multi-cloud team', []],
    ['en', 'The work is done for people in their own home.', []],
    ['de', 'Ob im Büro oder zu Hause: du entscheidest.', ['hybrid']],
    ['de', 'Deutschlandweit im Homeoffice', ['remote']],
    ['fr', 'Vous travaillez depuis chez vous.', ['remote']],
    ['fr', 'Sur site, sans télétravail', ['onsite']],
    ['es', 'Se trabaja de manera híbrida o remota en el equipo.', ['hybrid', 'remote']],
  ] as const)('mode, %s: %s', (language, text, modes) => {
    expect(read(workMode, text, language, 'logistics').map(({ mode }) => mode)).toEqual(modes);
  });

  it('takes no mode from a benefit named alone', () => {
    expect(read(workMode, 'Télétravail', 'fr', 'benefits')).toEqual([]);
    expect(read(workMode, 'Hybrid working', 'en', 'benefits')).toEqual([{ mode: 'hybrid' }]);
  });

  it.each([
    ['de', 'role', 'zunächst bis 30.6. befristet', ['temporary']],
    ['de', 'role', 'Der ideale Nebenjob zum Studium', ['part-time']],
    ['de', 'requirements', 'Erfahrung durch einen Nebenjob', []],
    ['nl', 'role', 'Zoek je een leuke bijbaan?', ['part-time']],
    ['nl', 'requirements', 'Ervaring door stage of bijbaan', []],
    ['en', 'logistics', 'Full-time contractor, from May on', ['full-time', 'contract']],
    ['en', 'logistics', 'The contract ends in June.', ['temporary']],
    ['en', 'logistics', 'Outside IR35', ['contract']],
    ['en', 'responsibilities', 'Manage full-time contractors', []],
    ['en', 'benefits', 'We top up pay on maternity leave.', []],
    ['fr', 'logistics', "Remplacement d'un arrêt maladie", ['temporary']],
    ['es', 'logistics', 'Fijo discontinuo', ['permanent']],
  ] as const)('employment, %s, %s: %s', (language, section, text, types) => {
    const found = read(employment, text, language, section).map(({ type }) => type);
    expect(new Set(found)).toEqual(new Set(types));
  });

  it.each([
    ['de', 'Praxis gehört zum Studium.', []],
    ['de', 'Du studierst Recht oder einen ähnlichen Studiengang.', []],
    ['de', 'Ein abgeschlossenes Studium der Chemie', ['bachelor']],
    ['de', 'Lehramt interessiert dich', []],
    ['de', 'Lehramt Sekundarstufe I', ['master']],
    ['en', 'You mentor bachelor students', []],
    ['en', 'Graduate in chemistry', ['bachelor']],
    ['en', '2:1 or above', ['bachelor']],
    ['es', 'Ing. Civil o afín', ['bachelor']],
  ] as const)('education, %s: %s', (language, text, levels) => {
    expect(read(education, text, language, 'requirements').map(({ level }) => level)).toEqual(levels);
  });

  it.each([
    ['en', 'You use your own van and need your own laptop', []],
    ['en', 'Cover for our head baker during her maternity leave', []],
    ['en', 'We cover 16 weeks of parental leave', ['parental-leave']],
    ['en', 'You keep your tips', ['bonus']],
    ['en', 'Tips and tricks from colleagues', []],
    ['en', 'Flexible and fair working hours', ['flexible-hours']],
    ['en', 'Mentoring from our head chef', ['learning']],
    ['de', 'Eigener Laptop, eigenes Auto erforderlich', []],
    ['fr', "Remplacement d'un congé maternité", []],
  ] as const)('benefits, %s: %s', (language, text, categories) => {
    expect(read(benefit, text, language, 'benefits').map(({ category }) => category)).toEqual(categories);
  });

  it.each([
    ['Sueldo: $21,000 - $25,000 al mes', []],
    ['Sueldo: $21,000 - $25,000 MXN al mes', ['MXN']],
    ['Sueldo: $21,000 - $25,000 al mes, con IMSS', ['MXN']],
  ] as const)('takes no dollars for granted in Spanish: %s', (text, codes) => {
    expect(read(salary, text, 'es', 'compensation').map(({ currency }) => currency)).toEqual(codes);
  });

  it.each([
    ['de', 'Wir suchen Verstärkung in Kiel, Plön, Preetz und Lübeck.', ['Kiel', 'Plön', 'Preetz', 'Lübeck']],
    ['de', 'Wir suchen Verstärkung in Einkauf, Lager und Vertrieb.', []],
    ['fr', 'Belvaux - 38 - Grenoble', ['Grenoble']],
    ['fr', 'Grenoble - 38', ['Grenoble']],
    ['en', 'We have an opening at our Austin, Texas store.', ['Austin']],
    ['en', 'We are opening a new office in Lisbon.', []],
    ['en', 'We are based in a lovely building in the heart of Leeds, near Leeds station.', ['Leeds']],
  ] as const)('places, %s: %s', (language, text, cities) => {
    expect(read(location, text, language, 'role').map(({ city }) => city)).toEqual(cities);
  });
});
