import { expect, it } from 'vitest';
import { LEXICONS } from '../../../lib/parser/lexicons/all';
import { pickBest, scoreCues } from '../../../lib/parser/segment/cues';

/** What a sentence says of its section by itself, with no heading over it. */
it.each([
  ['nb', 'legal', 'Vi behandler personopplysningene dine etter GDPR.'],
  ['nb', 'benefits', 'Helseforsikring, pensjonsordning og kantineordning'],
  ['nb', 'process', 'Send søknad og CV, så kaller vi inn til intervju.'],
  ['nb', 'requirements', 'Kjennskap til regnskap og erfaring med revisjon'],
  ['nb', 'compensation', 'Årslønn fra 520 000 kr'],
  ['nb', 'responsibilities', 'Du skal planlegge reparasjoner og lede verkstedet.'],
  ['da', 'legal', 'Vi behandler dine personoplysninger efter GDPR.'],
  ['da', 'benefits', 'Sundhedsforsikring, pensionsordning og frokostordning'],
  ['da', 'process', 'Send din ansøgning, så indkalder vi til samtale.'],
  ['da', 'requirements', 'Kendskab til bogføring og erfaring med revision'],
  ['da', 'compensation', 'Månedsløn fra 34.000 kr.'],
  ['da', 'responsibilities', 'Du kommer til at planlægge reparationer og lede værkstedet.'],
  ['sv', 'legal', 'Vi behandlar dina personuppgifter enligt GDPR.'],
  ['sv', 'benefits', 'Friskvårdsbidrag, tjänstepension och flextid'],
  ['sv', 'process', 'Skicka CV och personligt brev, så kallar vi till intervju.'],
  ['sv', 'requirements', 'Goda kunskaper i bokföring och erfarenhet av revision'],
  ['sv', 'compensation', 'Månadslön från 34 000 kr'],
  ['sv', 'responsibilities', 'Du kommer att planera reparationer och leda verkstaden.'],
  ['cs', 'legal', 'Vaše osobní údaje zpracujeme podle GDPR.'],
  ['cs', 'benefits', 'Stravenky, pět týdnů dovolené a karta Multisport'],
  ['cs', 'process', 'Pošlete nám životopis a pozveme vás na pohovor.'],
  ['cs', 'requirements', 'Znalost účetnictví a zkušenosti s auditem'],
  ['cs', 'compensation', 'Nástupní mzda 38 000 Kč hrubého'],
  ['cs', 'responsibilities', 'Budeš řídit opravy a zajišťovat náhradní díly.'],
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
