import { describe, expect, test } from 'vitest';
import { foundIn } from './posting';

/** What stands around the lines under test, so that the parser has sections to go by. */
const FRAMES: Record<string, { role: string; tasks: string[]; needs: string; terms: string }> = {
  en: {
    role: 'We are looking for someone who repairs lighthouse lamps.',
    tasks: ['# What you will do', '- Repair lamps and replace lenses', '- Keep the log of each lighthouse'],
    needs: '# Requirements',
    terms: '# Location and hours',
  },
  de: {
    role: 'Wir suchen eine Person, die unsere Leuchttürme wartet.',
    tasks: ['# Deine Aufgaben', '- Du reparierst Lampen und tauschst Linsen', '- Du führst das Logbuch'],
    needs: '# Dein Profil',
    terms: '# Rahmenbedingungen',
  },
  fr: {
    role: "Nous recherchons une personne pour l'entretien de nos phares.",
    tasks: [
      '# Vos missions',
      '- Réparer les lampes et remplacer les lentilles',
      '- Tenir le journal du phare',
    ],
    needs: '# Votre profil',
    terms: '# Lieu et horaires',
  },
  nl: {
    role: 'Wij zoeken iemand die onze vuurtorens onderhoudt.',
    tasks: ['# Wat ga je doen', '- Je repareert lampen en vervangt lenzen', '- Je houdt het logboek bij'],
    needs: '# Functie-eisen',
    terms: '# Locatie en werktijden',
  },
  es: {
    role: 'Buscamos a una persona que mantenga nuestros faros.',
    tasks: ['# Funciones', '- Reparar lámparas y cambiar lentes', '- Llevar el registro de cada faro'],
    needs: '# Requisitos',
    terms: '# Ubicación y horario',
  },
};

interface Lines {
  language?: string;
  title?: string;
  place?: string;
  /** Right under the title. */
  top?: string[];
  needs?: string[];
  terms?: string[];
}

function found({ language = 'en', title = 'Lamp Keeper', place, top = [], needs = [], terms = [] }: Lines) {
  const frame = FRAMES[language]!;
  const lines = [
    `# ${title}`,
    ...top,
    frame.role,
    ...frame.tasks,
    frame.needs,
    ...needs.map((line) => `- ${line}`),
    frame.terms,
    ...terms,
  ];
  return foundIn(lines, language, place ?? null);
}

const accepts = (name: string, rows: [string, Lines][]) =>
  describe(name, () => {
    test.each(rows)('%s', (expected, lines) => {
      expect(found(lines)).toEqual([expected]);
    });
  });
const rejects = (name: string, rows: [string, Lines][]) =>
  describe(`${name}: none`, () => {
    test.each(rows)('%s', (_, lines) => {
      expect(found(lines)).toEqual([]);
    });
  });

accepts('worldwide', [
  [
    'worldwide: Remote, worldwide / US hours',
    { top: ['Remote, worldwide'], terms: ['You will work US hours.'] },
  ],
  [
    'worldwide: Remote (Worldwide) / Canada',
    { top: ['Remote (Worldwide)'], terms: ['You must be based in Canada.'] },
  ],
  [
    'worldwide: Worldwide / United States',
    { place: 'Worldwide', terms: ['You must be based in the United States.'] },
  ],
  [
    'worldwide: Remote, weltweit / 9 bis 15 Uhr MEZ',
    { language: 'de', top: ['Remote, weltweit'], terms: ['Kernarbeitszeit ist 9 bis 15 Uhr MEZ.'] },
  ],
  [
    'worldwide: 100 % télétravail, partout dans le monde / France',
    {
      language: 'fr',
      top: ['100 % télétravail, partout dans le monde'],
      terms: ['Vous devez résider en France.'],
    },
  ],
  [
    'worldwide: Remote, wereldwijd / Nederland',
    { language: 'nl', top: ['Remote, wereldwijd'], terms: ['Je moet woonachtig zijn in Nederland.'] },
  ],
  [
    'worldwide: 100% remoto, desde cualquier país / España',
    {
      language: 'es',
      top: ['100% remoto, desde cualquier país'],
      terms: ['Imprescindible residir en España.'],
    },
  ],
]);

rejects('worldwide', [
  ['a wish for hours', { top: ['Remote, worldwide'], terms: ['US hours are preferred.'] }],
  ['a condition in the same sentence', { top: ['Remote, worldwide, with US hours'] }],
  ['a seat of the company', { top: ['Remote, worldwide'], terms: ['Our office is in Berlin, Germany.'] }],
  ['customers', { top: ['Remote. Our customers are worldwide.'], terms: ['You will work US hours.'] }],
  ['anywhere in one country', { top: ['Remote, anywhere in the US'], terms: ['You will work US hours.'] }],
  ['a little overlap', { top: ['Remote, worldwide'], terms: ['At least 2 hours of overlap with CET.'] }],
  [
    'for some only',
    { top: ['Remote, worldwide'], terms: ['If you join the support team you must be based in Canada.'] },
  ],
  [
    'three parts of the world',
    { top: ['Remote, worldwide'], terms: ['Time zones of the Americas, Europe and APAC.'] },
  ],
]);

accepts('work mode', [
  [
    'work-mode: Remote / This role is on-site',
    { top: ['Remote'], terms: ['This role is on-site at our workshop.'] },
  ],
  [
    'work-mode: Remote / 3 days a week in the office',
    { top: ['Remote'], terms: ['We work 3 days a week in the office.'] },
  ],
  [
    'work-mode: 100 % Remote / 4 Tage pro Woche im Büro',
    { language: 'de', top: ['100 % Remote'], terms: ['Du arbeitest 4 Tage pro Woche im Büro.'] },
  ],
  [
    'work-mode: 100 % télétravail / 3 jours par semaine au bureau',
    { language: 'fr', top: ['100 % télétravail'], terms: ['3 jours par semaine au bureau.'] },
  ],
  [
    'work-mode: Volledig remote / 3 dagen per week op kantoor',
    { language: 'nl', top: ['Volledig remote'], terms: ['Je werkt 3 dagen per week op kantoor.'] },
  ],
  [
    'work-mode: 100% remoto / 3 días a la semana en la oficina',
    { language: 'es', top: ['100% remoto'], terms: ['Trabajarás 3 días a la semana en la oficina.'] },
  ],
]);

rejects('work mode', [
  ['offered as a choice', { top: ['Remote or on-site'], terms: ['This role is on-site at our workshop.'] }],
  ['two tags', { top: ['Remote', 'On-site'] }],
  [
    'a choice elsewhere',
    { top: ['Remote'], terms: ['We work 3 days a week in the office.', 'Remote or hybrid, as you like.'] },
  ],
  ['hybrid and its days', { top: ['Hybrid'], terms: ['We work 3 days a week in the office.'] }],
  ['the first weeks', { top: ['Remote'], terms: ['The first two weeks are on-site, 5 days in the office.'] }],
  [
    'some people',
    { top: ['Remote'], terms: ['If you live near Leeds you work 2 days a week in the office.'] },
  ],
  ['each for its place', { top: ['Remote, Spain'], terms: ['London, UK: 3 days a week in the office.'] }],
  [
    'Wahl',
    {
      language: 'de',
      top: ['Remote'],
      terms: ['Du arbeitest 2 Tage pro Woche im Büro oder komplett remote.'],
    },
  ],
  [
    'au choix',
    { language: 'fr', top: ['Télétravail ou sur site'], terms: ['3 jours par semaine au bureau.'] },
  ],
  [
    'naar keuze',
    { language: 'nl', top: ['Remote of op kantoor'], terms: ['Je werkt 3 dagen per week op kantoor.'] },
  ],
  [
    'a elegir',
    { language: 'es', top: ['Remoto o presencial'], terms: ['Trabajarás 3 días a la semana en la oficina.'] },
  ],
]);

accepts('place', [
  [
    'place: Paris, France / Germany',
    { top: ['Location: Paris, France'], terms: ['You must be based in Germany.'] },
  ],
  [
    'place: Canada / Mexico',
    { needs: ['You must be based in Canada'], terms: ['You must be located in Mexico.'] },
  ],
  [
    'place: Munich / Hamburg',
    { needs: ['You must live in Munich'], terms: ['You must be based in Hamburg.'] },
  ],
  [
    'place: Wien / Deutschland',
    { language: 'de', top: ['Standort: Wien'], terms: ['Du musst deinen Wohnsitz in Deutschland haben.'] },
  ],
  [
    'place: Lyon, France / Belgique',
    { language: 'fr', top: ['Lieu : Lyon, France'], terms: ['Vous devez résider en Belgique.'] },
  ],
  [
    'place: Utrecht / België',
    { language: 'nl', top: ['Standplaats: Utrecht'], terms: ['Je moet woonachtig zijn in België.'] },
  ],
  [
    'place: Madrid, España / Portugal',
    { language: 'es', top: ['Ubicación: Madrid, España'], terms: ['Imprescindible residir en Portugal.'] },
  ],
]);

rejects('place', [
  ['a choice', { top: ['Location: Berlin or Munich'], terms: ['You must be based in Germany.'] }],
  ['a list', { top: ['Location: Paris, France; Berlin, Germany'], terms: ['You must be based in Germany.'] }],
  ['a city in the country', { top: ['Location: Paris, France'], terms: ['You must be based in France.'] }],
  ['a country in the region', { top: ['Location: Paris, France'], terms: ['You must be based in the EU.'] }],
  ['a visit', { top: ['Location: Paris, France'], terms: ['You must travel to Germany twice a year.'] }],
  ['a city nearby', { top: ['Location: Seattle, WA'], terms: ['You must be based in Tukwila, WA.'] }],
  ['a wish', { top: ['Location: Paris, France'], terms: ['Preferably you are based in Germany.'] }],
  [
    'a choice further down',
    {
      top: ['Location: Paris, France'],
      terms: ['You must be based in Germany.', 'You may be based in France or Germany.'],
    },
  ],
  [
    'ein Ort im Land',
    { language: 'de', top: ['Standort: Kiel'], terms: ['Du musst deinen Wohnsitz in Deutschland haben.'] },
  ],
]);

accepts('hours', [
  [
    'hours: Full-time / This is a part-time',
    { top: ['Full-time'], terms: ['This is a part-time position.'] },
  ],
  [
    'hours: Vollzeit / Teilzeitstelle',
    { language: 'de', top: ['Vollzeit'], terms: ['Es handelt sich um eine Teilzeitstelle.'] },
  ],
  [
    'hours: Temps plein / à temps partiel',
    { language: 'fr', top: ['Temps plein'], terms: ['Il s’agit d’un contrat à temps partiel.'] },
  ],
  [
    'hours: Fulltime / parttime functie',
    { language: 'nl', top: ['Fulltime'], terms: ['Het gaat om een parttime functie.'] },
  ],
  [
    'hours: Jornada completa / a tiempo parcial',
    { language: 'es', top: ['Jornada completa'], terms: ['Es un puesto a tiempo parcial.'] },
  ],
]);

rejects('hours', [
  ['a choice', { top: ['Full-time or part-time'], terms: ['This is a part-time position.'] }],
  ['possible too', { top: ['Full-time'], terms: ['A part-time position is possible.'] }],
  ['two tags', { top: ['Full-time', 'Part-time'] }],
  [
    'auch möglich',
    { language: 'de', top: ['Vollzeit'], terms: ['Die Stelle ist auch in Teilzeit möglich.'] },
  ],
  [
    'beides',
    { language: 'de', top: ['Vollzeit/Teilzeit'], terms: ['Es handelt sich um eine Teilzeitstelle.'] },
  ],
]);

accepts('pay', [
  [
    'pay: $70,000 - $80,000 per year / $95,000 - $110,000 per year',
    {
      top: ['Salary: $70,000 - $80,000 per year'],
      terms: ['Boats leave daily.', 'The salary range for this role is $95,000 - $110,000 per year.'],
    },
  ],
  [
    'pay: 42.000 € - 48.000 € pro Jahr / zwischen 55.000 € und 60.000 € pro Jahr',
    {
      language: 'de',
      top: ['Gehalt: 42.000 € - 48.000 € pro Jahr'],
      terms: ['Das Gehalt liegt zwischen 55.000 € und 60.000 € pro Jahr.'],
    },
  ],
]);

rejects('pay', [
  [
    'ranges that meet',
    {
      top: ['Salary: $70,000 - $80,000 per year'],
      terms: ['Boats leave daily.', 'The salary range for this role is $75,000 - $90,000 per year.'],
    },
  ],
  [
    'by level',
    {
      top: ['Salary: $70,000 - $80,000 per year'],
      terms: ['Boats leave daily.', 'The salary for the senior level is $95,000 - $110,000 per year.'],
    },
  ],
  [
    'by place',
    {
      top: ['Salary: $70,000 - $80,000 per year'],
      terms: ['Boats leave daily.', 'In New York the salary range is $95,000 - $110,000 per year.'],
    },
  ],
  [
    'with what is earned on top',
    {
      top: ['Base salary: $70,000 - $80,000 per year'],
      terms: ['Boats leave daily.', 'OTE is $95,000 - $110,000 per year.'],
    },
  ],
  [
    'other period',
    {
      top: ['Pay: $30 - $40 per hour'],
      terms: ['Boats leave daily.', 'The salary range for this role is $95,000 - $110,000 per year.'],
    },
  ],
  [
    'other currency',
    {
      top: ['Salary: €70,000 - €80,000 per year'],
      terms: ['Boats leave daily.', 'The salary range for this role is $95,000 - $110,000 per year.'],
    },
  ],
  ['a table', { top: ['Salary: $70,000 - $80,000 per year', 'Salary: $90,000 - $99,000 per year'] }],
]);

accepts('seniority', [
  [
    'junior-title: Junior Lamp Keeper / 8+ years',
    { title: 'Junior Lamp Keeper', needs: ['8+ years of experience with lenses'] },
  ],
  [
    'junior-title: Lamp Keeper Intern / 6 years',
    { title: 'Lamp Keeper Intern', needs: ['6 years of experience with lenses'] },
  ],
  [
    'senior-title: Senior Lamp Keeper / 0-1 years',
    { title: 'Senior Lamp Keeper', needs: ['0-1 years of experience with lenses'] },
  ],
  [
    'junior-title: Praktikant Leuchtturm (m/w/d) / 8 Jahre',
    { language: 'de', title: 'Praktikant Leuchtturm (m/w/d)', needs: ['Mindestens 8 Jahre Berufserfahrung'] },
  ],
  [
    'junior-title: Technicien junior H/F / 8 ans',
    { language: 'fr', title: 'Technicien junior H/F', needs: ["8 ans d'expérience minimum"] },
  ],
  [
    'junior-title: Junior monteur / 8 jaar',
    { language: 'nl', title: 'Junior monteur', needs: ['Minimaal 8 jaar werkervaring'] },
  ],
  [
    'junior-title: Técnico junior / 8 años',
    { language: 'es', title: 'Técnico junior', needs: ['8 años de experiencia como mínimo'] },
  ],
]);

rejects('seniority', [
  ['few years', { title: 'Junior Lamp Keeper', needs: ['3+ years of experience with lenses'] }],
  ['two levels', { title: 'Junior/Senior Lamp Keeper', needs: ['8+ years of experience with lenses'] }],
  ['a wish', { title: 'Junior Lamp Keeper', needs: ['Ideally 8+ years of experience with lenses'] }],
  ['no level', { title: 'Director of Senior Living', needs: ['0-1 years of experience with lenses'] }],
  ['a school', { title: 'Junior High School Teacher', needs: ['8+ years of experience in teaching'] }],
  [
    'whom one works for',
    { title: 'Assistant to the Senior Keeper', needs: ['0-1 years of experience with lenses'] },
  ],
  [
    'other years beside it',
    {
      title: 'Senior Lamp Keeper',
      needs: ['0-1 years of experience with lenses', '5+ years of experience at sea'],
    },
  ],
  [
    'internal, not an intern',
    { language: 'de', title: 'Sachbearbeiter intern', needs: ['Mindestens 8 Jahre Berufserfahrung'] },
  ],
]);

accepts('degree', [
  [
    "degree: No degree required / Bachelor's degree",
    { top: ['No degree required.'], needs: ["Bachelor's degree in optics"] },
  ],
  [
    'degree: Ein Studium ist nicht erforderlich / Studium',
    {
      language: 'de',
      needs: ['Abgeschlossenes Studium der Optik'],
      terms: ['Ein Studium ist nicht erforderlich.'],
    },
  ],
  [
    "degree: Aucun diplôme n'est requis / Master",
    { language: 'fr', needs: ['Master en optique'], terms: ["Aucun diplôme n'est requis."] },
  ],
  [
    'degree: Een diploma is niet vereist / Afgeronde hbo-opleiding',
    { language: 'nl', needs: ['Afgeronde hbo-opleiding optica'], terms: ['Een diploma is niet vereist.'] },
  ],
  [
    'degree: No se requiere título universitario / Grado universitario',
    {
      language: 'es',
      needs: ['Grado universitario en óptica'],
      terms: ['No se requiere título universitario.'],
    },
  ],
]);

rejects('degree', [
  [
    'a degree or experience',
    { top: ['No degree required.'], needs: ["Bachelor's degree in optics or equivalent experience"] },
  ],
  ['a wish', { top: ['No degree required.'], needs: ["Bachelor's degree in optics is a plus"] }],
  ['an advanced one', { top: ['No advanced degree required.'], needs: ["Bachelor's degree in optics"] }],
  ['school', { top: ['No college degree required.'], needs: ['High school diploma'] }],
  ['in the same line', { needs: ["Bachelor's degree in optics, no degree required for sailors"] }],
]);
