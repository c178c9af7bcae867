import { describe, expect, it } from 'vitest';
import { BENEFIT_CATEGORIES, type BenefitCategory, EMPTY_PROFILE } from '../../../lib/model/profile';
import type { SectionLabel } from '../../../lib/model/section';
import { fold } from '../../../lib/parser/fold';
import type { Context, Sentence } from '../../../lib/parser/kind';
import { benefit } from '../../../lib/parser/kinds/benefit';
import { LEXICONS } from '../../../lib/parser/lexicons/all';

const english = LEXICONS.filter(({ language }) => language === 'en');

function context(lines: readonly (Partial<Sentence> & { text: string })[], language = 'en'): Context {
  const own = LEXICONS.filter((lexicon) => lexicon.language === language && language !== 'en');
  const sentences = lines.map(
    (line, block): Sentence => ({
      block,
      offset: 0,
      folded: fold(line.text),
      section: 'benefits',
      blockKind: 'item',
      isHeading: false,
      heading: null,
      strength: null,
      ...line,
    }),
  );
  return {
    lexicons: [...own, ...english],
    language,
    title: null,
    company: null,
    place: null,
    sentences,
    at: 0,
  };
}

function read(text: string, section: SectionLabel = 'benefits', language = 'en'): BenefitCategory[] {
  if (!benefit.sections.includes(section)) return [];
  const around = context([{ text, section }], language);
  return benefit.extract(around.sentences[0]!, around).map(({ data }) => data.category);
}

const ACCEPTED: Record<BenefitCategory, readonly string[]> = {
  'health-insurance': [
    'Private health insurance',
    'Medical, dental and life cover',
    'We pay all of your healthcare premiums',
    'Full medical coverage',
  ],
  'dental-vision': ['Dental plan', 'Health, dental & vision', 'Vision insurance from day one'],
  'life-disability-insurance': [
    'Life insurance',
    'Short-term disability',
    'Death in service at four times salary',
  ],
  retirement: ['401(k) with a match', '401k', 'Workplace pension of 8%', 'Retirement savings plan'],
  equity: [
    'Stock options',
    'A meaningful equity stake',
    'RSUs that vest over four years',
    'Salary plus equity',
  ],
  bonus: ['Annual bonus of up to 15%', 'Profit sharing', 'A sign-on bonus', '13th month salary'],
  'paid-time-off': ['25 days of vacation', 'Generous PTO', 'Flexible time off', 'Your birthday off'],
  'unlimited-time-off': ['Unlimited PTO', 'Unlimited paid vacation', 'Uncapped annual leave'],
  'sick-leave': ['Paid sick leave', '10 sick days a year', 'Vacation and sick time'],
  'parental-leave': ['16 weeks of parental leave', 'Enhanced maternity and paternity pay', 'Family leave'],
  'public-holidays': ['11 paid holidays', 'All public holidays', 'Bank holidays on top'],
  sabbatical: ['A sabbatical after five years', 'Paid sabbaticals', 'A month off after four years'],
  'flexible-hours': ['Flexible working hours', 'Flexitime', 'Set your own schedule'],
  'remote-work': ['Work from home', 'Remote-first', 'Telework up to two days'],
  'work-abroad': ['Four weeks a year working from abroad', 'Workation', 'Work from anywhere for 6 weeks'],
  'four-day-week': ['A four-day week', '4-day work week', '32-hour work week'],
  learning: [
    'Annual learning budget',
    'Tuition reimbursement',
    'Conferences and courses',
    'Training and development',
  ],
  equipment: ['A MacBook Pro', 'Modern hardware', 'Equipment of your choice'],
  'home-office': ['Home office stipend', 'A coworking pass', '$500 for your home office setup'],
  wellness: ['Monthly wellness stipend', 'A wellbeing programme', 'On-site massages'],
  fitness: ['Gym membership', 'Discounted gym access', 'Yoga classes'],
  'mental-health': ['Employee assistance program', 'Mental health days', 'Free counselling sessions'],
  meals: ['Free lunch every day', 'Snacks and coffee', 'Meal vouchers', 'A stocked kitchen'],
  commuter: ['Commuter benefits', 'Cycle-to-work scheme', 'Free parking', 'Transit pass'],
  childcare: ['Childcare vouchers', 'On-site nursery', 'Backup care'],
  relocation: ['Relocation package', 'Help with relocation', 'Relocation is covered'],
  'visa-support': ['Visa sponsorship', 'We sponsor visas', 'Immigration support'],
  'employee-discount': ['Employee discount', '30% off all products', 'Discounts on travel'],
  volunteering: ['Two volunteer days', 'Paid time off to volunteer', 'Volunteering leave'],
  'company-events': ['Team offsites', 'Summer parties', 'Regular team events', 'Happy hours'],
  'referral-bonus': ['Employee referral program', 'Referral bonus', 'Refer a friend scheme'],
  pets: ['Dog-friendly office', 'Pet insurance', 'Dogs are welcome'],
  'diversity-groups': ['Employee resource groups', 'ERGs', "A women's network"],
};

const FOREIGN: readonly [language: string, text: string, categories: readonly BenefitCategory[]][] = [
  ['de', '30 Tage Urlaub und flexible Arbeitszeiten', ['paid-time-off', 'flexible-hours']],
  ['de', 'Betriebliche Altersvorsorge und Jobrad', ['retirement', 'commuter']],
  ['de', 'Fort- und Weiterbildungen, kostenlose Getraenke', ['learning', 'meals']],
  ['de', 'Mobiles Arbeiten, Urban Sports Club und Team-Events', ['remote-work', 'fitness', 'company-events']],
  [
    'de',
    'Weihnachtsgeld, Mitarbeiterrabatte und Kinderbetreuungszuschuss',
    ['bonus', 'employee-discount', 'childcare'],
  ],
  ['de', 'Bürohunde sind willkommen', ['pets']],
  ['nl', '27 vakantiedagen en een goede pensioenregeling', ['paid-time-off', 'retirement']],
  ['nl', 'Reiskostenvergoeding, opleidingsbudget en een dertiende maand', ['commuter', 'learning', 'bonus']],
  ['nl', 'Flexibele werktijden en thuiswerkvergoeding', ['flexible-hours', 'home-office']],
  ['nl', 'Gezonde lunch en gezellige borrels', ['meals', 'company-events']],
  ['fr', 'Mutuelle prise en charge à 100 % et tickets restaurant', ['health-insurance', 'meals']],
  ['fr', 'RTT, intéressement et prime de cooptation', ['paid-time-off', 'bonus', 'referral-bonus']],
  [
    'fr',
    'Télétravail, remboursement du pass Navigo et places en crèche',
    ['remote-work', 'commuter', 'childcare'],
  ],
  ['fr', 'Horaires flexibles et budget formation', ['flexible-hours', 'learning']],
  ['es', 'Seguro médico y 25 días de vacaciones', ['health-insurance', 'paid-time-off']],
  ['es', 'Horario flexible, teletrabajo y clases de inglés', ['flexible-hours', 'remote-work', 'learning']],
  ['es', 'Tarjeta transporte, cheque guardería y ticket restaurante', ['commuter', 'childcare', 'meals']],
  ['es', 'Plan de pensiones y seguro de vida', ['retirement', 'life-disability-insurance']],
  ['en', 'Plus super and rostered days off', ['retirement', 'paid-time-off']],
  ['en', 'Provident fund, gratuity and mediclaim', ['retirement', 'health-insurance']],
  [
    'en',
    '28 days annual leave, enhanced sick pay and a Blue Light Card',
    ['paid-time-off', 'sick-leave', 'employee-discount'],
  ],
  ['en', 'Uniform provided and free meals on shift', ['equipment', 'meals']],
  ['en', 'Full training provided and funded qualifications', ['learning']],
  ['en', 'Company van, fuel card and tools provided', ['equipment', 'commuter']],
  ['en', 'RRSP matching and extended health care', ['retirement', 'health-insurance']],
  [
    'de',
    'Zusatzversorgung, Jahressonderzahlung und Regenerationstage',
    ['retirement', 'bonus', 'paid-time-off'],
  ],
  ['de', 'Personalwohnung und Hilfe bei der Wohnungssuche', ['relocation']],
  ['de', 'Hochwertige Arbeitskleidung und ein Diensthandy', ['equipment']],
  ['de', 'Kolleg:innen werben Kolleg:innen', ['referral-bonus']],
  ['de', 'Du darfst deinen Hund gern mitbringen', ['pets']],
  ['de', 'Betriebssport, Rückenkurse und Grippeschutzimpfung', ['fitness', 'wellness']],
  ['de', 'Fünf Wochen Ferien und ein Halbtax-Abo', ['paid-time-off', 'commuter']],
  ['de', 'Fahrradleasing, Betriebsausflüge und Kita-Platz', ['commuter', 'company-events', 'childcare']],
  ['de', 'Die Möglichkeit, mobil zu arbeiten', ['remote-work']],
  ['nl', 'Telefoon van de zaak en werkkleding', ['equipment']],
  [
    'nl',
    'Eindejaarsuitkering, ouderschapsverlof en studiefaciliteiten',
    ['bonus', 'parental-leave', 'learning'],
  ],
  [
    'nl',
    'Ecocheques, hospitalisatieverzekering en groepsverzekering',
    ['meals', 'health-insurance', 'retirement'],
  ],
  ['nl', 'Een jaarlijks teamuitje en sportieve activiteiten', ['company-events']],
  ['fr', 'Prime de panier, 13e mois et tenue de travail fournie', ['meals', 'bonus', 'equipment']],
  [
    'fr',
    'Complémentaire santé, CNAS et restauration collective',
    ['health-insurance', 'employee-discount', 'meals'],
  ],
  ['es', 'Vales de despensa, aguinaldo y prima vacacional', ['meals', 'bonus']],
  ['es', 'Uniformes sin costo y transporte de personal', ['equipment', 'commuter']],
  ['es', 'Permisos con goce de sueldo y descuento para empleados', ['paid-time-off', 'employee-discount']],
  ['es', 'Capacitación pagada y celular asignado', ['learning', 'equipment']],
  ['pt', 'Vale-transporte, cesta básica e PLR', ['commuter', 'meals', 'bonus']],
  ['pt', 'Subsídio de alimentação, seguro de saúde e fardamento', ['meals', 'health-insurance', 'equipment']],
  ['pt', 'Descontos em academias e bolsas de estudo', ['fitness', 'learning']],
  ['it', 'Buoni pasto, quattordicesima e premio di risultato', ['meals', 'bonus']],
  ['it', 'Assistenza sanitaria integrativa e rimborso chilometrico', ['health-insurance', 'commuter']],
  ['it', 'Divisa fornita e corsi di formazione', ['equipment', 'learning']],
  ['pl', 'Odzież robocza, posiłki regeneracyjne i dowóz do pracy', ['equipment', 'meals', 'commuter']],
  ['pl', 'Premia kwartalna, pakiet medyczny i karta MultiSport', ['bonus', 'health-insurance', 'fitness']],
  ['pl', 'Szkolenia, PPK i zniżki pracownicze', ['learning', 'retirement', 'employee-discount']],
];

/** Lines of a list of benefits that name none of ours, by language. */
const NOT_LISTED: readonly [language: string, text: string][] = [
  ['en', 'Opportunities to grow your career'],
  ['en', 'A vision that inspires'],
  ['en', 'The role is 100% remote'],
  ['en', 'A super team'],
  ['de', 'Gute Entwicklungsmöglichkeiten und flache Hierarchien'],
  ['de', 'Die Weiterentwicklung unserer Einrichtung mitgestalten'],
  ['de', 'Gründliche Einarbeitung im Team der Kita'],
  ['de', 'Mit St. Bonifatius als Träger'],
  ['nl', 'Persoonlijke groei en doorgroeimogelijkheden'],
  ['nl', 'Een salaris met 8% vakantietoeslag'],
  ['fr', 'Une évolution de carrière rapide'],
  ['es', 'Plan de carrera'],
  ['es', 'Caja de ahorro'],
  ['pt', 'Plano de carreira'],
  ['it', 'Reale crescita professionale'],
  ['pl', 'Możliwość rozwoju zawodowego'],
];

/** Lines of a list of benefits, and what must not be read into them. */
const NOT_IN_LIST: readonly [text: string, category: BenefitCategory][] = [
  ['Competitive salary', 'bonus'],
  ['Unlimited PTO', 'paid-time-off'],
  ['Referral bonus', 'bonus'],
  ['Pet insurance', 'health-insurance'],
  ['Diversity, equity and inclusion at heart', 'equity'],
  ['A clear vision of where we are going', 'dental-vision'],
  ['Volunteer time off', 'paid-time-off'],
  ['Summer holiday party', 'public-holidays'],
  ['Work from abroad for a month', 'remote-work'],
  ['Home office budget', 'equipment'],
  ['Health savings account', 'health-insurance'],
  ['Work on machine learning at scale', 'learning'],
  ['Our workshop stands beside the tram stop, with good connections by public transport', 'commuter'],
  ['Coffee chats with the founders', 'meals'],
  ['Relocation expenses not provided', 'relocation'],
  ['No visa sponsorship', 'visa-support'],
  ['Contractors are not eligible for health insurance or paid time off', 'paid-time-off'],
  ['We are unable to offer relocation support', 'relocation'],
];

/** Sentences outside the lists of benefits that offer nothing. */
const NOT_OFFERED: readonly [section: SectionLabel, text: string, language?: string][] = [
  ['benefits', 'kein Bonus', 'de'],
  ['benefits', 'Homeoffice ausgeschlossen', 'de'],
  ['benefits', 'ni bonus', 'es'],
  ['benefits', 'Hybrides Arbeiten bieten wir nicht an', 'de'],
  ['benefits', "Le télétravail n'est pas autorisé", 'fr'],
  ['benefits', 'No relocation assistance or visa sponsorship'],
  ['benefits', 'Bonus: none'],
  ['about', 'We build health insurance software for small businesses.'],
  ['about', 'Our platform helps employers run their 401(k) plans.'],
  ['about', 'We offer dental coverage to three million members.'],
  ['about', 'A marketplace for meals, gyms and childcare.'],
  ['about', 'Learning never stops, and training is in our blood.'],
  ['role', 'You will shape how customers book parental leave with us.'],
  ['role', 'We need someone with a bonus for good taste.'],
  ['role', 'Work flexible hours including evenings and weekends.'],
  ['logistics', 'Lunch break from 12 to 1.'],
  ['logistics', 'Relocation is not provided.'],
  ['responsibilities', 'Administer 401(k) plans and parental leave.'],
  ['responsibilities', 'Keep track of PTO, sick leave and parental leave.'],
  ['responsibilities', 'We offer coaching to our customers.'],
  ['process', 'Bring lunch to the interview.'],
  ['requirements', 'Experience with stock options and payroll.'],
  ['compensation', 'Pay depends on experience, training and certifications.'],
];

describe('everyday offers, and what looks like them', () => {
  it.each<[string, string, BenefitCategory[]]>([
    ['en', 'We match 50% of your contributions', ['retirement']],
    ['en', 'Employer match up to 4%', ['retirement']],
    ['en', 'A client that matches 40% of candidates', []],
    ['en', 'Longterm disability', ['life-disability-insurance']],
    ['en', 'Work from a different city for a month each year', ['work-abroad']],
    ['en', 'A reward for recommending friends', ['referral-bonus']],
    ['en', 'Refer-a-friend scheme', ['referral-bonus']],
    ['en', 'Mental health and wellbeing programme', ['wellness', 'mental-health']],
    ['en', 'Help with your physical and mental well being', ['wellness']],
    ['en', 'Family fun days', ['company-events']],
    ['en', 'Epic parties', ['company-events']],
    ['en', 'Hybrid working arrangements', ['remote-work']],
    ['en', 'Personal and career development', ['learning']],
    ['en', 'Perks (commute, sports)', ['fitness', 'commuter']],
    ['en', 'A fast-learning team and a caring learning environment', []],
    ['en', 'Learn from people who did it before', []],
    ['en', 'A mentoring programme for newcomers', []],
    ['en', 'Buy our shares at a discount', []],
    ['en', 'Third parties may see your data', []],
    ['de', 'Zuschuss: Gesundheitszuschuss', ['wellness']],
    ['de', 'Ergonomische Stühle', ['equipment']],
    ['de', 'Flexible Einsatzzeiten', ['flexible-hours']],
    ['de', 'Mobilitätsförderung', ['commuter']],
    ['de', 'Kostenlose Parkplätze', ['commuter']],
    ['de', 'Gute Lage mit Parkplatz', []],
    ['nl', 'Kansen om jezelf verder te ontwikkelen', ['learning']],
    ['nl', 'Vakantiegeld', ['bonus']],
    ['nl', 'Een erg fijne werkplek', []],
    ['fr', 'Bureaux avenue de Ségur', []],
  ])('%s: %s', (language, text, expected) =>
    expect(read(text, 'benefits', language).sort()).toEqual([...expected].sort()),
  );
});

describe('benefit', () => {
  it.each(BENEFIT_CATEGORIES)('reads %s in lists of benefits', (category) => {
    expect(ACCEPTED[category].length).toBeGreaterThanOrEqual(3);
    for (const text of ACCEPTED[category])
      expect([text, read(text)]).toEqual([text, expect.arrayContaining([category])]);
  });

  it.each(FOREIGN)('reads %s: %s', (language, text, categories) => {
    expect(read(text, 'benefits', language)).toEqual(categories);
  });

  it.each(NOT_LISTED)('reads nothing in %s: %s', (language, text) => {
    expect(read(text, 'benefits', language)).toEqual([]);
  });

  it.each(NOT_IN_LIST)('does not read into "%s" %s', (text, category) => {
    expect(read(text)).not.toContain(category);
  });

  it.each(NOT_OFFERED)('takes nothing from %s: %s', (section, text, language) => {
    expect(read(text, section, language)).toEqual([]);
  });

  it.each([
    ['role', 'You get a salary, 401(k) and a gym membership.', ['retirement', 'fitness']],
    ['about', 'We offer paid training and 20 days of vacation.', ['learning', 'paid-time-off']],
    ['logistics', 'Full-time with flexible hours', ['flexible-hours']],
    ['logistics', 'Hybrid or relocation support may be discussed', ['relocation']],
    ['compensation', '$100k to $120k, bonus and equity', ['bonus', 'equity']],
    [
      'requirements',
      'We offer a pension plan, training and dental cover.',
      ['retirement', 'learning', 'dental-vision'],
    ],
    [
      'requirements',
      'Annual leave, parental leave and a referral bonus.',
      ['paid-time-off', 'parental-leave', 'referral-bonus'],
    ],
    ['responsibilities', "You'll receive 25 days of vacation.", ['paid-time-off']],
    ['process', 'In return we offer stock options.', ['equity']],
  ] as const)('reads offers outside the lists: %s: %s', (section, text, categories) => {
    expect(read(text, section)).toEqual(categories);
  });

  it('reads on where the line has said that something is offered', () => {
    const around = context([
      { text: 'What do we offer?', section: 'about', block: 2 },
      { text: 'Lunch and dental cover.', section: 'about', block: 2, offset: 18 },
      { text: 'Lunch and dental cover.', section: 'about', block: 3 },
    ]);
    const told = around.sentences.map((sentence, at) => benefit.extract(sentence, { ...around, at }).length);
    expect(told).toEqual([0, 2, 0]);
  });

  it("does not take the employer's own name for an offer", () => {
    const around = context([{ text: 'Join the nursery', section: 'benefits' }]);
    const [sentence] = around.sentences;
    expect(benefit.extract(sentence!, { ...around, company: 'Brookside Nursery' })).toEqual([]);
    expect(benefit.extract({ ...sentence! }, around)).toHaveLength(1);
  });

  it('marks the very words', () => {
    const text = 'We love our Dog-Friendly office';
    const around = context([{ text }]);
    const [found] = benefit.extract(around.sentences[0]!, around);
    expect(text.slice(found!.start, found!.end)).toBe('Dog-Friendly office');
  });

  it('tells a category once a line, where it is first told', () => {
    const around = context([
      { text: 'Free lunch on Fridays.', block: 3 },
      { text: 'Snacks and stock options too.', block: 3, offset: 23 },
    ]);
    const second = benefit.extract(around.sentences[1]!, { ...around, at: 1 });
    expect(second.map(({ data }) => data.category)).toEqual(['equity']);
  });

  it('prefers the text under a heading to the heading', () => {
    const lines = [
      { text: 'Parental leave', isHeading: true },
      { text: 'Take 20 weeks of parental leave.' },
      { text: 'Sabbatical', isHeading: true },
      { text: 'Ask us about it.' },
    ];
    const around = context(lines);
    const told = around.sentences.map((sentence, at) => benefit.extract(sentence, { ...around, at }).length);
    expect(told).toEqual([0, 1, 1, 0]);
  });

  it('is met when wanted and never a gap', () => {
    const facet = (category: BenefitCategory) => ({
      id: category,
      kind: 'benefit',
      data: { category },
      evidence: { block: 0, start: 0, end: 1, sentence: [0, 1] as [number, number], rule: 'benefit' },
    });
    const verdicts = benefit.judge(
      [facet('meals'), facet('pets')],
      { ...EMPTY_PROFILE, benefits: ['pets'] },
      new Date(0),
    );
    expect(verdicts.map(({ state }) => state)).toEqual(['unknown', 'met']);
  });

  it('names the category by its message', () => {
    expect(benefit.describe({ category: 'life-disability-insurance' })).toEqual({
      key: 'benefit.lifeDisabilityInsurance',
    });
  });
});
