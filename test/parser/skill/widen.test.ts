import { expect, it } from 'vitest';
import { skill } from '../../../lib/parser/kinds/skill';
import { read } from '../kinds/asks';

const names = (text: string) => read(skill, text).map(({ data }) => data.name);

it.each([
  ['Docker Minimum three years', 'Docker'],
  ['Some years of Tableau Part time', 'Tableau'],
  ['Salesforce Apply soon', 'Salesforce'],
  ['Figma Weekly', 'Figma'],
  ['Docker Nice to know', 'Docker'],
  ['Docker Manchester', 'Docker'],
  ['AWS Manchester', 'AWS'],
  ['You have used SAP Minimum one year', 'SAP'],
  ['You can model heat in ANSYS Fluent', 'ANSYS Fluent'],
  ['You know the OpenAI Codex well', 'OpenAI Codex'],
])('%s → %s', (text, expected) => expect(names(text)).toEqual([expected]));

it('keeps the one name of the product for its parts', () => {
  const [known] = read(skill, 'You know ArcGIS');
  const parts = read(skill, 'Maps made with the ArcGIS Tiles API and ArcGIS Field SDKs');
  expect(parts.map(({ data }) => data.name)).toEqual(['ArcGIS Tiles API', 'ArcGIS Field SDKs']);
  expect(parts.map(({ data }) => data.canonical)).toEqual([known!.data.canonical, known!.data.canonical]);
});
