import { describe, expect, it } from 'vitest';
import { benefit } from '../../../lib/parser/kinds/benefit';
import { education } from '../../../lib/parser/kinds/education';
import { employment } from '../../../lib/parser/kinds/employment';
import { experience } from '../../../lib/parser/kinds/experience';
import { location } from '../../../lib/parser/kinds/location';
import { salary } from '../../../lib/parser/kinds/salary';
import { skill } from '../../../lib/parser/kinds/skill';
import { travel } from '../../../lib/parser/kinds/travel';
import { read } from '../kinds/asks';

describe('employment', () => {
  it.each([
    ['de', 'VZ/TZ', ['full-time', 'part-time']],
    ['de', '14 € die Stunde in der Halle Vollzeit · Festanstellung', ['full-time', 'permanent']],
    ['de', 'Anstellung als Midijob', ['part-time']],
    ['de', '603 €-Basis', ['part-time']],
    ['de', 'Ein unbefristeter Anstellungsvertrag', ['permanent']],
    ['de', 'Krankheitsvertretung bis Ostern', ['temporary']],
    ['de', 'Wir helfen Familien in Teilzeitpflege', []],
    ['nl', 'Bereid om voltijds of 4/5de te werken', ['full-time', 'part-time']],
    ['nl', 'Parttime: 20-28 uur', ['part-time']],
    ['nl', 'Vaste job', ['permanent']],
    ['nl', 'Vakantiewerk', ['temporary']],
    ['nl', 'Vier van de vijf collega’s fietsen', []],
  ])('%s: "%s"', (language, text, types) => {
    const found = read(employment, text, language, 'logistics').map(({ data }) => data.type);
    expect([...new Set(found)].sort()).toEqual(types);
  });
});

describe('education', () => {
  it.each([
    ['de', 'LAP als Maler', ['vocational']],
    ['de', 'Abschluss als Bankkaufmann', ['vocational']],
    ['de', 'Eidg. Fähigkeitszeugnis als Gärtner', ['vocational']],
    ['de', 'HAK-Abschluss', ['secondary']],
    ['de', 'Wir bieten eine Ausbildung zum Maler', []],
    ['nl', 'Secundair volwassenenonderwijs', ['secondary']],
    ['nl', 'ASO-diploma', ['secondary']],
    ['nl', 'Vakdiploma slager', ['vocational']],
    ['nl', 'Afgeronde lerarenopleiding', ['bachelor']],
    ['nl', 'Een school met vak en aandacht', []],
  ])('%s: "%s"', (language, text, levels) => {
    expect(read(education, text, language).map(({ data }) => data.level)).toEqual(levels);
  });
});

it('takes a number behind a "less than" for the most that is asked', () => {
  const [found] = read(experience, 'Beperkte ervaring (< 3 jaar)', 'nl');
  expect(found?.data).toMatchObject({ minYears: 0, maxYears: 3 });
});

describe('pay', () => {
  it('knows a least pay that is named before its sum', () => {
    const [nl] = read(salary, 'Minimaal netto salaris van €2100 per maand', 'nl', 'compensation');
    expect(nl?.data).toMatchObject({ min: 2100, currency: 'EUR', period: 'month' });
    expect(nl?.data.max).toBeUndefined();
    const [de] = read(salary, 'Mindestgehalt laut KV: 2.400 € brutto pro Monat', 'de', 'compensation');
    expect(de?.data).toMatchObject({ min: 2400, currency: 'EUR', period: 'month' });
    expect(de?.data.max).toBeUndefined();
  });

  it('leaves a sum alone that is no least', () => {
    const [found] = read(salary, 'Gehalt: 2.400 € brutto pro Monat', 'de', 'compensation');
    expect(found?.data).toMatchObject({ min: 2400, max: 2400 });
  });
});

describe('licences', () => {
  it.each([
    ['PKW Führerschein', ['PKW Führerschein']],
    ['B-Führerschein', ['B-Führerschein']],
    ['LKW-Führerschein', ['LKW-Führerschein']],
    ['Führungsstärke', []],
  ])('"%s"', (text, names) => {
    expect(read(skill, text, 'de').map(({ data }) => data.name)).toEqual(names);
  });
});

it.each([
  ['de', 'Imst (Tirol)', 'Imst'],
  ['de', 'Bad Tölz & Umgebung', 'Bad Tölz'],
])('%s: a town is told by what stands beside it in "%s"', (language, text, city) => {
  expect(read(location, text, language, 'logistics').map(({ data }) => data.city)).toContain(city);
});

it.each([
  ['Montagebereitschaft', 1],
  ['Keine Montage', 0],
])('travel in "%s"', (text, count) => {
  expect(read(travel, text, 'de', 'logistics')).toHaveLength(count);
});

describe('benefits', () => {
  it.each([
    ['de', 'Eigener Firmenbus mit Werkzeug', ['equipment']],
    ['de', 'Wir bezahlen deinen Führerschein', ['learning']],
    ['de', 'Supervision im Team', ['learning']],
    ['de', 'Freie Kost im Dienst', ['meals']],
    ['de', 'Gute Anbindung an den Nahverkehr', []],
    ['de', 'Zeit für den ersten Kaffee am Morgen', []],
    ['nl', 'Tankkaart', ['commuter']],
    ['nl', 'Begeleiding van een ervaren coach', ['learning']],
    ['nl', 'Een leuke doelgroep', []],
  ])('%s: "%s"', (language, text, categories) => {
    const found = read(benefit, text, language, 'benefits').map(({ data }) => data.category);
    expect([...new Set(found)]).toEqual(categories);
  });
});
