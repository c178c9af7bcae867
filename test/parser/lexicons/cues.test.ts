import { expect, it } from 'vitest';
import { LEXICONS } from '../../../lib/parser/lexicons/all';
import { pickBest, scoreCues } from '../../../lib/parser/segment/cues';

/** What a sentence says of its section by itself, with no heading over it. */
it.each([
  ['pt', 'legal', 'Todas as pessoas, independentemente de raça ou religião.'],
  ['pt', 'benefits', 'Plano de saúde, vale-refeição e seguro de vida'],
  ['pt', 'process', 'Envie o currículo para marcarmos a entrevista.'],
  ['pt', 'requirements', 'Conhecimentos de contabilidade e experiência em auditoria'],
  ['pt', 'compensation', 'Salário de R$ 4.200 bruto'],
  ['it', 'legal', 'L’annuncio è rivolto a candidati ambosessi secondo il GDPR.'],
  ['it', 'benefits', 'Buoni pasto, welfare aziendale e orario flessibile'],
  ['it', 'process', 'Invia il CV: il primo colloquio si svolge al telefono.'],
  ['it', 'requirements', 'Buona conoscenza della contabilità e almeno due anni di esperienza'],
  ['it', 'compensation', 'Retribuzione lorda di 26.000 euro'],
  ['pl', 'legal', 'Administratorem danych osobowych jest pracodawca.'],
  ['pl', 'benefits', 'Prywatna opieka medyczna, karta sportowa i elastyczne godziny pracy'],
  ['pl', 'process', 'Prześlij CV, a zaprosimy na rozmowę kwalifikacyjną.'],
  ['pl', 'requirements', 'Znajomość księgowości i doświadczenie w audycie'],
  ['pl', 'compensation', 'Wynagrodzenie 6 000 zł brutto'],
])('%s: %s says "%s"', (language, section, text) => {
  const own = LEXICONS.filter((one) => one.language === language);
  expect(pickBest(scoreCues(text, own))?.section).toBe(section);
});
