import { describe, expect, it } from 'vitest';
import { EMPTY_PROFILE, type Profile } from '../../../lib/model/profile';
import type { SectionLabel } from '../../../lib/model/section';
import { location } from '../../../lib/parser/kinds/location';
import { line } from './asks';

type Row = readonly [text: string, places: readonly string[], language?: string, section?: SectionLabel];

function read(
  text: string,
  language = 'en',
  section: SectionLabel = 'logistics',
  title: string | null = null,
): string[] {
  const { sentence, context } = line(text, language, section);
  return location
    .extract(sentence, { ...context, title })
    .map(({ data: { country, city, region } }) => region ?? (city ? `${country} ${city}` : `${country}`));
}

const ACCEPTED: readonly Row[] = [
  ['You need to be Brisbane based, as some work is on site', ['AU Brisbane'], 'en', 'requirements'],
  ["You'll be Leeds-based", ['GB Leeds'], 'en', 'requirements'],
  ['While the role is remote, residence in Canada is required', ['CA'], 'en', 'requirements'],
  ['Location - Leeds', ['GB Leeds']],
  ['Location: Bray (Ireland) or Brussels (Belgium)', ['IE Bray', 'BE Brussels']],
  ['Location: Remote (Germany)', ['DE']],
  ['Location: Hybrid, Team Comet (Germany)', ['DE']],
  ['Location: Hybrid in Bray (Ireland)', ['IE Bray']],
  ['Sacramento - CA / US', ['US Sacramento', 'US']],
  ['US-based shop seeks a baker', []],
  ['US-based as we are, we ship to Spain', []],
  ['Leeds-based, we repair bicycles', []],
  ['US based, as the van is there', ['US']],
  ['Remote - CA / US', ['CA', 'US']],
  ['Remote · US / CA / UK', ['US', 'CA', 'GB']],
  ['You work from our office at 12 Mill Lane, Leeds', ['GB Leeds']],
  ['Mill Road, Hexham, NE46 1AA', ['GB Hexham']],
  ['Ashburton VIC 3147', ['AU Ashburton']],
  ['Passau', ['DE Passau'], 'de'],
  ['Mâcon', ['FR Mâcon'], 'fr'],
  ['Zona de trabajo: Granollers', ['ES Granollers'], 'es'],
  ['Rockford, IL 61101, United States', ['US Rockford']],
  ['US-OH-Mason', ['US Mason']],
  ['United States, Ohio, Mason', ['US Mason']],
  ['We can hire in these states: AL, FL, GA and TX', ['US']],
  ['San Francisco Bay Area', ['US San Francisco']],
  ['Kitchener, Ontario N2G 4X1', ['CA Kitchener']],
  ['Cork City, County Cork', ['IE Cork']],
  ['Amsterdam, the Netherlands', ['NL Amsterdam']],
  ['You live in Germany, Austria or Switzerland', ['DE', 'AT', 'CH'], 'en', 'requirements'],
  ['Must live within 50 miles of Tulsa, OK.', ['US Tulsa'], 'en', 'requirements'],
  ['Live no more than 20 km from Leeds city centre', ['GB Leeds'], 'en', 'requirements'],
  ['Three days per week in our Raleigh office', ['US Raleigh']],
  ['Wohnort im Umkreis von 30 km um Augsburg', ['DE Augsburg'], 'de', 'requirements'],
  ['Je woont niet verder dan 20 km van Amersfoort', ['NL Amersfoort'], 'nl', 'requirements'],
  ['Résider à moins de 30 km de Dijon', ['FR Dijon'], 'fr', 'requirements'],
  ['Ciudad Obregón, Sonora, México', ['MX Ciudad Obregón'], 'es'],
  ['Denver, CO', ['US Denver']],
  ['Remote, Portugal', ['PT']],
  ['Hamburg, Hamburg, Germany', ['DE Hamburg']],
  ['Hyderabad, India', ['IN Hyderabad']],
  ['Ottawa, Ontario', ['CA Ottawa']],
  ['Location: Odense, Denmark or Austin, Texas, United States', ['DK Odense', 'US Austin']],
  ['Oxford, MS', ['US Oxford']],
  ['Zebulon, NC', ['US Zebulon']],
  ['Kutná Hora, Bohemia, Czech Republic', ['CZ Kutná Hora']],
  ['New York, New York', ['US New York']],
  ['NYC or San Francisco', ['US New York', 'US San Francisco']],
  ['Washington, DC', ['US Washington']],
  ['London, UK · Hybrid · Full-time', ['GB London']],
  ['Location: Spain (Remote)', ['ES']],
  ['Remote (EMEA)', ['EMEA']],
  ['Cologne (Germany)', ['DE Cologne']],
  ['SF Bay Area, CA', ['US']],
  ['Site: Tumwater Washington', ['US Tumwater']],
  ['USA Only', ['US']],
  ['You will work in various townships in Durban.', ['ZA Durban'], 'en', 'role'],
  ['Applicants must be based in the Netherlands.', ['NL'], 'en', 'requirements'],
  ['You must reside in Ireland or the UK.', ['IE', 'GB'], 'en', 'requirements'],
  ['This role is open to candidates located in LATAM.', ['LATAM']],
  ['This position is based in our Seattle office.', ['US Seattle']],
  ['This is an onsite role at our plant in Toledo, Ohio.', ['US Toledo']],
  ['The role is located in Brno, Czechia.', ['CZ Brno']],
  ['Willing to relocate to Singapore', ['SG'], 'en', 'requirements'],
  ['You will work from our office in Lisbon.', ['PT Lisbon'], 'en', 'benefits'],
  ['Within commuting distance of Leeds', ['GB Leeds'], 'en', 'requirements'],
  ['US-based applicants only', ['US'], 'en', 'requirements'],
  ['Remote within the EU', ['EU']],
  ['Standort: München', ['DE München'], 'de'],
  ['Arbeitsort: Graz, Österreich', ['AT Graz'], 'de'],
  ['Du arbeitest an unserem Standort in Dresden oder deutschlandweit remote.', ['DE Dresden', 'DE'], 'de'],
  ['Dein Wohnsitz in Deutschland', ['DE'], 'de', 'requirements'],
  ['Zürich, Schweiz', ['CH Zürich'], 'de'],
  ['📍 Hannover / Remote', ['DE Hannover'], 'de'],
  ['Poste basé à Nantes', ['FR Nantes'], 'fr'],
  ['Lieu : Bordeaux', ['FR Bordeaux'], 'fr'],
  ['CDI basé à Rennes ou à Brest', ['FR Rennes', 'FR Brest'], 'fr'],
  ['Télétravail en Belgique', ['BE'], 'fr'],
  ['Bruxelles, Belgique', ['BE Bruxelles'], 'fr'],
  ['Je werkt vanuit ons kantoor in Utrecht.', ['NL Utrecht'], 'nl', 'benefits'],
  ['Je woont in België.', ['BE'], 'nl', 'requirements'],
  ['Standplaats: Eindhoven', ['NL Eindhoven'], 'nl'],
  ['Ubicación: Sevilla, España', ['ES Sevilla'], 'es'],
  ['Solo para residentes en México.', ['MX'], 'es'],
  ['100% remoto en Argentina', ['AR'], 'es'],
  ['Adelaide CBD', ['AU Adelaide']],
  ['Hitchin, Hertfordshire SG4 9AB', ['GB Hitchin']],
  ['Hybrid · Dorking, Surrey', ['GB Dorking']],
  ['Athy, Co. Kildare', ['IE Athy']],
  ['Location: Otley, West Yorkshire', ['GB Otley']],
  ['Location: Todmorden, salary £28,000', ['GB Todmorden']],
  ['Spain - Madrid', ['ES Madrid']],
  ['Standort: Wangerooge', ['DE Wangerooge'], 'de'],
  ['Standorte: Wangerooge & Norderney', ['DE Wangerooge', 'DE Norderney'], 'de'],
  ['Einsatzort: 99734 Nordhausen', ['DE Nordhausen'], 'de'],
  ['Für unseren Betrieb in Bad Säckingen suchen wir Verstärkung.', ['DE Bad Säckingen'], 'de'],
  ['Arbeitsort: Risch ZG, Lohn ab CHF 6000', ['CH Risch'], 'de'],
  ['Vitrolles (13)', ['FR Vitrolles'], 'fr'],
  ['Poste basé à Riom (63)', ['FR Riom'], 'fr'],
  ['74 - Cluses', ['FR Cluses'], 'fr'],
  ['Ons kantoor is gevestigd in Raalte en goed bereikbaar.', ['NL Raalte'], 'nl'],
  ['Ubicación: Betanzos (A Coruña)', ['ES Betanzos'], 'es'],
  ['Ubicación: Chalco, Edo. de Méx.', ['MX Chalco'], 'es'],
  ['Sede di lavoro: Cernusco sul Naviglio (MI)', ['IT Cernusco sul Naviglio'], 'it'],
  ['Chiavari GE', ['IT Chiavari'], 'it'],
  ['Itapevi/SP - R$ 2.400', ['BR Itapevi'], 'pt'],
  ['Miejsce pracy: Sulejówek', ['PL Sulejówek'], 'pl'],
  ['62-800 Opatówek', ['PL Opatówek'], 'pl'],
];

const REJECTED: readonly Row[] = [
  ['We are a Leeds-based firm', [], 'en', 'about'],
  ["You'll support our Berlin-based crew", [], 'en', 'role'],
  ['From our headquarters in Lisbon to eight studios', [], 'en', 'about'],
  ['When applying for a position in Denver, read the rules', [], 'en', 'process'],
  ['Grade A1 3rd floor', []],
  ['Flexible to work in US time zones', [], 'en', 'requirements'],
  ['For San Francisco applicants: we consider all records', [], 'en', 'logistics'],
  ['CA, CPA or MA required', [], 'en', 'requirements'],
  ['We are headquartered in Amsterdam with offices in 12 countries.', [], 'en', 'about'],
  ['Our customers across Europe rely on us.', [], 'en', 'about'],
  ['Our team is spread over Berlin, Paris and Tokyo.', [], 'en', 'about'],
  ['Founded in Boston in 1998.', [], 'en', 'about'],
  ['Degree from the University of Chicago', [], 'en', 'requirements'],
  ['You are authorized to work in the United States.', [], 'en', 'requirements'],
  ['Preferred time zone: (GMT+01:00) Vienna', []],
  ['Experience working in Japan', [], 'en', 'requirements'],
  ['Manage clients in France and Italy', [], 'en', 'responsibilities'],
  ['Contact us today', []],
  ['Boston Consulting Group alumni welcome', [], 'en', 'about'],
  ['Essen und Getränke', [], 'de', 'benefits'],
  ['Reading', [], 'en', 'benefits'],
  ['Fluent in German', [], 'en', 'requirements'],
  ['Unsere Kunden kommen aus Deutschland und Österreich.', [], 'de', 'about'],
  ['Notre société fondée à Lyon en 2010', [], 'fr', 'about'],
  ['Onze klanten in Rotterdam', [], 'nl', 'about'],
  ['Clientes en Madrid y Bogotá', [], 'es', 'about'],
  ['Work from anywhere, not in the US', []],
  ['join us and let us grow', []],
  ['We are opening an office in New York City.', [], 'en', 'about'],
  ['A small agency based in Salzburg', [], 'en', 'role'],
  ['Location: Head Office, salary £28,000', []],
  ['Location: Various, salary £28,000', []],
  ['Location: Todmorden', []],
  ['Standort: Hauptverwaltung', [], 'de'],
  ['Du arbeitest in Teilzeit', [], 'de'],
  ['Die Stelle ist in Vollzeit zu besetzen.', [], 'de'],
  ['12500 Mitarbeiter weltweit', [], 'de', 'about'],
  ['Lieu : Siège', [], 'fr'],
  ['Standplaats: Thuis', [], 'nl'],
  ['Lugar de trabajo: Presencial', [], 'es'],
  ['Por un trabajo digno en México', [], 'es', 'responsibilities'],
];

describe('places', () => {
  for (const [text, places, language, section] of ACCEPTED) {
    it(`reads "${text}"`, () => expect(read(text, language, section)).toEqual(places));
  }
  for (const [text, , language, section] of REJECTED) {
    it(`reads none from "${text}"`, () => expect(read(text, language, section)).toEqual([]));
  }
  it('reads the place at the end of a title', () => {
    const title = 'Baker (m/f) - Vienna, Austria';
    expect(read(title, 'en', 'role', title)).toEqual(['AT Vienna']);
  });
  it('reads the city that closes a title', () => {
    const title = 'Night cleaner (m/f) in Bristol';
    expect(read(title, 'en', 'role', title)).toEqual(['GB Bristol']);
  });
  it.each([
    ['Marfield / Tilbrook', ['KE Marfield', 'KE Tilbrook']],
    ['Marfield Bar and Dining', []],
  ])('reads towns listed under "Working areas" in a posting of one country: %s', (text, places) => {
    const { sentence, context } = line(text, 'en', 'logistics');
    const listed = { ...sentence, heading: 'Working areas' };
    const contact = { ...line('Call us on +254 711 000 000.', 'en', 'process').sentence, block: 1 };
    const found = location.extract(listed, { ...context, sentences: [listed, contact] });
    expect(found.map(({ data: { country, city } }) => `${country} ${city}`)).toEqual(places);
  });

  it('takes no occupation for a town', () => {
    const title = 'Account Director, Germany';
    expect(read(title, 'en', 'role', title)).toEqual(['DE']);
  });
  it('takes no territory from a title', () => {
    const title = 'Head of Sales - EMEA';
    expect(read(title, 'en', 'role', title)).toEqual([]);
  });
});

describe('verdicts on places', () => {
  const profile: Profile = { ...EMPTY_PROFILE, country: 'DE', city: 'München' };
  const states = (places: { country?: string; city?: string; region?: string }[], of = profile) =>
    location
      .judge(
        places.map((data) => ({ data }) as never),
        of,
        new Date(0),
      )
      .map(({ state }) => state);

  it('says unknown where the profile names no country', () => {
    expect(states([{ country: 'DE' }], EMPTY_PROFILE)).toEqual(['unknown']);
  });
  it('knows regions and their countries', () => {
    expect(states([{ region: 'EU' }])).toEqual(['met']);
    expect(states([{ region: 'LATAM' }])).toEqual(['missed']);
  });
  it('meets one city under its names', () => {
    expect(states([{ country: 'DE', city: 'Munich' }])).toEqual(['met']);
  });
  it('meets another city of the country partly', () => {
    expect(states([{ country: 'DE', city: 'Kiel' }])).toEqual(['partly']);
  });
  it('does not let the country beside a city hide the city', () => {
    expect(states([{ country: 'DE' }, { country: 'DE', city: 'Kiel' }])).toEqual(['partly', 'partly']);
  });
  it('misses another country, unless it is one of several', () => {
    expect(states([{ country: 'FR' }])).toEqual(['missed']);
    expect(states([{ country: 'FR' }, { country: 'DE' }])).toEqual(['met', 'met']);
  });
});
