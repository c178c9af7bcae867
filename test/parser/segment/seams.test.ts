import { describe, expect, it } from 'vitest';
import { LEXICONS } from '../../../lib/parser/lexicons/all';
import { seamsOf } from '../../../lib/parser/segment/seams';

const of = (language: string) =>
  LEXICONS.filter((lexicon) => lexicon.language === language || lexicon.language === 'en');
const parts = (text: string, language: string) =>
  seamsOf(text, [0, text.length], of(language)).map(([start, end]) => text.slice(start, end));

describe('lost line breaks', () => {
  it('cuts at the dashes of a list', () => {
    expect(parts('Oferta: - Salário de R$ 3.000,00 - VR de R$ 30,00 - Plano de saúde - VT', 'pt')).toEqual([
      'Oferta:',
      'Salário de R$ 3.000,00',
      'VR de R$ 30,00',
      'Plano de saúde',
      'VT',
    ]);
  });

  it('cuts around a heading in capitals', () => {
    expect(
      parts('Tu ranges les filets chaque soir PROFIL RECHERCHÉ Avec un CAP, tu sais nager', 'fr'),
    ).toEqual(['Tu ranges les filets chaque soir', 'PROFIL RECHERCHÉ', 'Avec un CAP, tu sais nager']);
    expect(parts('Ordenas las redes REQUISITOS Y EXPERIENCIA Dos años en el puerto', 'es')[1]).toBe(
      'REQUISITOS Y EXPERIENCIA',
    );
  });

  it.each([
    ['fr', 'Du lundi au vendredi - Lyon - Un poste au port'],
    ['fr', 'Nous suivons les normes HACCP et ISO du PORT AUTONOME de la ville'],
    ['es', 'PERFIL DE LA EMPRESA Y REQUISITOS'],
    ['en', 'We ship with DHL, UPS and our own boats'],
  ])('%s: leaves "%s" whole', (language, text) => {
    expect(parts(text, language)).toEqual([text]);
  });

  it('keeps offsets within the sentence it is given', () => {
    const text = 'Hola. Haces pan REQUISITOS Dos años';
    expect(seamsOf(text, [6, text.length], of('es')).map(([start, end]) => text.slice(start, end))).toEqual([
      'Haces pan',
      'REQUISITOS',
      'Dos años',
    ]);
  });
});
