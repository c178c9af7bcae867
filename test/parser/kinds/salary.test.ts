import { describe, expect, test } from 'vitest';
import { EMPTY_PROFILE, type Profile } from '../../../lib/model/profile';
import type { SectionLabel } from '../../../lib/model/section';
import { fold } from '../../../lib/parser/fold';
import type { Context, Sentence } from '../../../lib/parser/kind';
import { salary } from '../../../lib/parser/kinds/salary';
import { LEXICONS } from '../../../lib/parser/lexicons/all';

interface Line {
  text: string;
  section?: SectionLabel;
  isHeading?: boolean;
  heading?: string;
}

function readAll(
  lines: readonly Line[],
  language = 'en',
  place: string | null = null,
  title: string | null = null,
) {
  const lexicons = LEXICONS.filter((lexicon) => lexicon.language === language || lexicon.language === 'en');
  const sentences = lines.map(
    ({ text, section = 'compensation', isHeading = false, heading = null }, block): Sentence => ({
      block,
      offset: 0,
      text,
      folded: fold(text),
      section,
      blockKind: 'item',
      isHeading,
      heading,
      strength: null,
    }),
  );
  const context: Context = { lexicons, language, title, company: null, place, sentences, at: 0 };
  return sentences.flatMap((sentence, at) => salary.extract(sentence, { ...context, at }));
}

const short = ({
  min,
  max,
  currency,
  period,
}: {
  min?: number;
  max?: number;
  currency: string;
  period: string;
}) => `${min ?? ''}-${max ?? ''} ${currency}/${period}`;

function read(
  text: string,
  section: SectionLabel = 'compensation',
  language = 'en',
  place: string | null = null,
) {
  return readAll([{ text, section }], language, place).map(({ data }) => short(data));
}

type Case = [text: string, expected: string[], section?: SectionLabel];

describe('English', () => {
  test.each<Case>([
    ['Salary: £45k–55k DOE', ['45000-55000 GBP/year']],
    ['Base pay: $190–$230k', ['190000-230000 USD/year']],
    ['Range: $90,000 - $105,000 - $120,000', ['90000-120000 USD/year']],
    ['$80,000 plus super', ['80000-80000 AUD/year']],
    ['In Toronto the salary is $80,000 - $95,000', ['80000-95000 CAD/year']],
    ['$120,000 - $150,000 per year', ['120000-150000 USD/year']],
    ['$110K/yr – $140K/yr', ['110000-140000 USD/year']],
    ['Pay: $18.50 - $24.00 per hour', ['18.5-24 USD/hour']],
    ['Pay rate: $30/hr', ['30-30 USD/hour']],
    ['Up to €95,000', ['-95000 EUR/year']],
    ['From $52,000.00 per year', ['52000- USD/year']],
    ['€60k+', ['60000- EUR/year']],
    ['GS-13: $88,520 to $115,079', ['88520-115079 USD/year']],
    ['The salary is SGD 5,000/month.', ['5000-5000 SGD/month']],
    ['₹ 12 LPA', ['1200000-1200000 INR/year']],
    ['CTC: ₹12,00,000 - ₹18,00,000 per annum', ['1200000-1800000 INR/year']],
    ['Salary: 18 000 - 24 000 zł gross', ['18000-24000 PLN/month']],
    ["CHF 95'000 - 110'000 a year", ['95000-110000 CHF/year']],
    ['Salary R$ 8.000 per month', ['8000-8000 BRL/month']],
    ['The range is CAD $90,000 – $105,000 annually.', ['90000-105000 CAD/year']],
    ['$90,000 to $105,000 USD', ['90000-105000 USD/year']],
    ['Salary: Grade 7 £41,526 - £46,485', ['41526-46485 GBP/year']],
    ['Minimum: $70,000 Maximum: $95,000', ['70000-95000 USD/year']],
    ['$60,000.00/Yr. - $80,000.00/Yr.', ['60000-80000 USD/year']],
    ['Day rate: £500 – £600', ['500-600 GBP/day']],
    ['Starting base salary (2031): $58,250.10', ['58250.1- USD/year']],
    ['We pay our bakers £12.00 – £14.50 per hour', ['12-14.5 GBP/hour']],
    ['Salary between $70,000 and $80,000 depending on experience', ['70000-80000 USD/year']],
    ['Base $80k, OTE $160k', ['80000-80000 USD/year']],
    ['£40,000 base plus commission (OTE £65,000)', ['40000-40000 GBP/year']],
    ['€80–95k OTE', ['80000-95000 EUR/year']],
    ['On-target earnings: $200,000', ['200000-200000 USD/year']],
    ['£70k or €80k', ['70000-70000 GBP/year', '80000-80000 EUR/year']],
    ['Salary of $85,000 paid monthly', ['85000-85000 USD/year']],
    ['Salary: $95,000 + $10,000 bonus', ['95000-95000 USD/year']],
    ['New York: $150k - $170k; Denver: $130k - $150k', ['150000-170000 USD/year', '130000-150000 USD/year']],
    ['We will pay you £32,000 a year', ['32000-32000 GBP/year'], 'role'],
    ['Hourly rate: €25', ['25-25 EUR/hour'], 'logistics'],
    ['The base salary range for this position is $101,000 - $121,000.', ['101000-121000 USD/year'], 'legal'],
    ['Compensation: $14-$18hr', ['14-18 USD/hour']],
    ['Warehouse clerk, $21 - $23/hr', ['21-23 USD/hour'], 'role'],
    ['$4,500 a month', ['4500-4500 USD/month']],
    ['¥6,000,000 - ¥8,000,000 per year', ['6000000-8000000 JPY/year']],
  ])('%s', (text, expected, section) => {
    expect(read(text, section)).toEqual(expected);
  });
});

describe('other languages', () => {
  test.each<[language: string, text: string, expected: string[]]>([
    ['de', 'Gehalt: 70.000 € brutto/Jahr', ['70000-70000 EUR/year']],
    ['de', 'Jahresgehalt zwischen 55.000 und 65.000 Euro', ['55000-65000 EUR/year']],
    ['de', 'Bruttomonatsgehalt ab 3.200 €', ['3200- EUR/month']],
    ['de', 'Stundenlohn von 15,50 €', ['15.5-15.5 EUR/hour']],
    ['de', '60-80.000 € p.a.', ['60000-80000 EUR/year']],
    ['de', 'Bis zu 75 Tsd. € im Jahr', ['-75000 EUR/year']],
    ['fr', 'Salaire : entre 42k€ et 50k€ brut annuel', ['42000-50000 EUR/year']],
    ['fr', 'Rémunération 40-50K€', ['40000-50000 EUR/year']],
    ['fr', '36 000 € à 42 000 € par an', ['36000-42000 EUR/year']],
    ['fr', 'Salaire : 45K à 52K', ['45000-52000 EUR/year']],
    ['fr', "Jusqu'à 2 800 € brut par mois", ['-2800 EUR/month']],
    ['nl', 'Een bruto maandsalaris tussen € 3.400,- en € 4.600,-', ['3400-4600 EUR/month']],
    ['nl', 'Salaris van €50.000 tot €60.000 bruto per jaar', ['50000-60000 EUR/year']],
    ['nl', 'Tot € 4.100 bruto per maand op basis van 36 uur per week', ['-4100 EUR/month']],
    ['nl', 'Uurloon: € 16,75', ['16.75-16.75 EUR/hour']],
    ['es', 'Salario: 35.000 € - 42.000 € brutos anuales', ['35000-42000 EUR/year']],
    ['es', 'Hasta 45K€ + 5K€ variable', ['-45000 EUR/year']],
    ['es', 'Retribución de 2.100 € al mes', ['2100-2100 EUR/month']],
  ])('%s: %s', (language, text, expected) => {
    expect(read(text, 'compensation', language)).toEqual(expected);
  });
});

describe('what is no pay of the position', () => {
  test.each<[section: SectionLabel, text: string, language?: string]>([
    ['benefits', '401(k) with a match of up to $8,000 per year'],
    ['compensation', '401(k) with a match of up to $8,000 per year'],
    ['about', 'We passed $5M ARR last spring.'],
    ['compensation', "$31 - $36 an hour: Payscale's estimate for carpenters"],
    ['compensation', 'Payscale est. $31 - $36 an hour'],
    ['compensation', '$31 - $36 an hour. Not provided by the employer.'],
    ['requirements', 'Level 3 ($30,000 - $55,000): owns small budgets'],
    ['requirements', 'Band 3 ($30,000 - $55,000): two years of running budgets'],
    ['responsibilities', 'Manage budgets of $100,000 - $200,000'],
    ['benefits', '€20 bruto per maand voor je fiets', 'nl'],
    ['about', 'We raised $20M in our Series A.'],
    ['about', 'Founded in 2019 and serving 45,000 customers'],
    ['benefits', '$1,000 learning budget'],
    ['benefits', '€50 per month for internet'],
    ['compensation', '€50 per month for internet'],
    ['benefits', 'A $2,500 yearly stipend for your desk'],
    ['compensation', 'Sign-on bonus: up to $15,000'],
    ['compensation', 'Signing bonus of $5,000'],
    ['benefits', 'Earn $1,500 for every referral'],
    ['responsibilities', 'Carry an annual quota of $1M and close deals of $50,000 to $100,000'],
    ['responsibilities', 'Own a budget of $250,000 per year'],
    ['responsibilities', 'Run payroll and salary reviews for 12,000 people'],
    ['benefits', 'Tuition reimbursement of $5,250 per year'],
    ['compensation', 'Bonus of 10-20%'],
    ['compensation', '40 hours per week'],
    ['requirements', 'Experience with portfolios over $100,000,000'],
    ['role', 'Post a job for $299'],
    ['compensation', 'Competitive salary'],
    ['chrome', 'Salary: $90,000 - $100,000'],
    ['benefits', 'Netto thuiswerkvergoeding van € 45,- per maand (€ 540,- per jaar)', 'nl'],
    ['compensation', 'Zuschuss von 50 € im Monat', 'de'],
    ['about', "Près de 15M€ d'ARR", 'fr'],
    ['benefits', 'Ayuda de 60 € al mes para gimnasio', 'es'],
  ])('%s: %s', (section, text, language) => {
    expect(salary.sections.includes(section) ? read(text, section, language) : []).toEqual([]);
  });
});

describe('what surrounds it', () => {
  test.each([
    ['$52,000 a year. Not provided by the employer: tools.', '52000-52000 USD/year'],
    ['Our customer Adzuna estimates traffic; salary $52,000 per year', '52000-52000 USD/year'],
    ['$18 - $21 - 38 hours a week', '18-21 USD/hour'],
    ['$41,000 - $44,000 - 50,000 parcels a year', '41000-44000 USD/year'],
    ['$41,000 - $44,000 - $50,000 a year', '41000-50000 USD/year'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  test.each([
    ['Salary: $64,000 a year plus trips to the United States', 'CAD'],
    ['$64,000 a year, and you answer to our US office', 'CAD'],
    ['Salary: $64,000 a year, mostly for US clients', 'CAD'],
    ['US parent company, salary $64,000 a year', 'CAD'],
    ['US applicants: $64,000 a year', 'USD'],
    ['For applicants living in Denver, Tulsa or Reno, the planned wage is $64,000 - $70,000', 'USD'],
    ['US-based: $64,000 a year', 'USD'],
    ['The US base salary range for this full-time position is $64,000 - $70,000', 'USD'],
    ['$64,000 a year for candidates in the US', 'USD'],
    ['$64,000 - $70,000 a year in Australia', 'AUD'],
    ['Pay range for Sydney: $64,000 - $70,000', 'AUD'],
  ])('Canadian posting, "%s"', (text, currency) => {
    const found = readAll([{ text }], 'en', 'Halifax, Canada');
    expect(found.map(({ data }) => data.currency)).toEqual([currency]);
  });

  test('a bare number takes the currency of the place, and none where no place is told', () => {
    expect(read('Salary: 60,000 - 70,000', 'compensation', 'en', 'Dublin, Ireland')).toEqual([
      '60000-70000 EUR/year',
    ]);
    expect(read('Salary: 60,000 - 70,000')).toEqual([]);
  });

  test('a shared sign is that of the place', () => {
    expect(read('$95,000 - $110,000', 'compensation', 'en', 'Toronto, Canada')).toEqual([
      '95000-110000 CAD/year',
    ]);
    expect(read('Salary: 45 000 kr per month', 'compensation', 'en', 'Stockholm')).toEqual([
      '45000-45000 SEK/month',
    ]);
    expect(read('Salary: 45 000 kr per month')).toEqual([]);
  });

  test('a label above makes an amount pay, and gives the period', () => {
    const lines: Line[] = [
      { text: 'Hourly rate', section: 'logistics' },
      { text: '$28', section: 'logistics' },
    ];
    expect(readAll(lines).map(({ data }) => short(data))).toEqual(['28-28 USD/hour']);
    const under: Line = { text: '$82,000', section: 'logistics', heading: 'Annual salary' };
    expect(readAll([under]).map(({ data }) => short(data))).toEqual(['82000-82000 USD/year']);
  });

  test('on-target earnings give way to a base told elsewhere', () => {
    const lines: Line[] = [{ text: 'OTE: $180,000 - $200,000' }, { text: 'Base salary: $90,000 - $100,000' }];
    expect(readAll(lines).map(({ data }) => short(data))).toEqual(['90000-100000 USD/year']);
  });

  test('the evidence is the amounts with their period', () => {
    const text = 'Salary: $70,000 - $80,000 per year plus bonus';
    const [found] = readAll([{ text }]);
    expect(text.slice(found!.start, found!.end)).toBe('$70,000 - $80,000 per year');
  });
});

describe('judging', () => {
  const wanting = (
    amount: number,
    currency = 'EUR',
    period: 'hour' | 'month' | 'year' = 'year',
  ): Profile => ({
    ...EMPTY_PROFILE,
    minSalary: { amount, currency, period },
  });
  const facet = (data: {
    min?: number;
    max?: number;
    currency?: string;
    period?: 'hour' | 'month' | 'year';
  }) => ({
    id: 'salary-0-0',
    kind: 'salary',
    data: { currency: 'EUR', period: 'year' as const, ...data },
    evidence: { block: 0, start: 0, end: 1, sentence: [0, 1] as [number, number], rule: 'salary:range' },
  });
  const now = new Date(0);
  const state = (data: Parameters<typeof facet>[0], profile: Profile) =>
    salary.judge([facet(data)], profile, now)[0]!;

  test.each([
    [{ min: 60000, max: 70000 }, 60000, 'met'],
    [{ min: 50000, max: 70000 }, 60000, 'partly'],
    [{ min: 40000, max: 50000 }, 60000, 'missed'],
    [{ min: 50000 }, 60000, 'not-stated'],
    [{ max: 70000 }, 60000, 'partly'],
    [{ max: 55000 }, 60000, 'missed'],
  ] as const)('%o against %d is %s', (data, amount, expected) => {
    expect(state(data, wanting(amount)).state).toBe(expected);
  });

  test('periods are turned into each other, and the reason says so', () => {
    const { state: found, reason } = state({ min: 5000, max: 5000, period: 'month' }, wanting(60000));
    expect(found).toBe('met');
    expect(reason.key).toBe('verdict.salary.converted');
    expect(state({ min: 25, max: 25, period: 'hour' }, wanting(53000)).state).toBe('missed');
  });

  test('currencies are not converted', () => {
    expect(state({ min: 90000, max: 90000, currency: 'USD' }, wanting(60000)).state).toBe('unknown');
  });

  test('a profile that names no pay judges nothing', () => {
    expect(state({ min: 1, max: 2 }, EMPTY_PROFILE).state).toBe('unknown');
  });

  test('a range that falls short beside one that fits is partly', () => {
    const facets = [facet({ min: 40000, max: 50000 }), facet({ min: 60000, max: 70000 })];
    expect(salary.judge(facets, wanting(60000), now).map((verdict) => verdict.state)).toEqual([
      'partly',
      'met',
    ]);
  });

  test('is put into words with its amounts grouped', () => {
    const data = { min: 75000, max: 90000.5, currency: 'EUR', period: 'year' as const };
    expect(salary.describe(data)).toEqual({
      key: 'facet.salary.range',
      args: ['75,000', '90,000.50', 'EUR', { key: 'facet.salary.per.year' }],
    });
  });
});
