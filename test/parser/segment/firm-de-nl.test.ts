import { describe, expect, it } from 'vitest';
import { LEXICONS } from '../../../lib/parser/lexicons/all';
import { firmCue, pickBest, scoreCues } from '../../../lib/parser/segment/cues';
import { nameHeading } from '../../../lib/parser/segment/heading';

const lexiconsOf = (language: string) => LEXICONS.filter((one) => one.language === language);
const bestOf = (text: string, language: string) => pickBest(scoreCues(text, lexiconsOf(language)))?.section;

describe('firm cues', () => {
  it.each([
    ['de', 'logistics', 'Unbefristeter Arbeitsvertrag nach der Probezeit'],
    ['de', 'logistics', '38,5 Stunden pro Woche'],
    ['de', 'logistics', 'Bereitschaft zum Schichtdienst'],
    ['de', 'logistics', 'Reisebereitschaft (etwa 20 %)'],
    ['de', 'compensation', '19 € brutto pro Stunde'],
    ['de', 'compensation', 'Die Vergütung erfolgt nach Haustarif.'],
    ['de', 'process', 'Bitte senden Sie uns Ihre Unterlagen bis Ende Mai.'],
    ['de', 'process', 'Für Rückfragen steht Ihnen Frau Lenz zur Verfügung.'],
    ['nl', 'logistics', '24 tot 32 uur per week'],
    ['nl', 'logistics', 'Je krijgt direct een vast contract.'],
    ['nl', 'logistics', 'Beschikbaar op zaterdag'],
    ['nl', 'compensation', '€ 17,50 bruto per uur'],
    ['nl', 'process', 'Stuur ons je cv en motivatie.'],
  ])('%s: %s is said by "%s"', (language, section, text) => {
    expect(firmCue(text, lexiconsOf(language))).toBe(section);
  });

  it.each([
    ['de', 'Wir suchen eine Köchin in Teilzeit mit 30 Stunden pro Woche.'],
    ['de', 'Ein Zuschuss von 30 € im Monat'],
    ['de', 'Sie beraten Familien in der Region.'],
    ['nl', 'Een reiskostenvergoeding van € 120 per maand'],
    ['nl', 'Je stuurt een team van vijf monteurs aan.'],
  ])('%s: nothing is said by "%s"', (language, text) => {
    expect(firmCue(text, lexiconsOf(language))).toBeNull();
  });
});

describe('cues', () => {
  it.each([
    ['de', 'about', 'Als kommunaler Träger betreiben wir vierzehn Kindergärten.'],
    ['de', 'about', 'Unsere Werkstatt liegt mitten im Hafen.'],
    ['de', 'role', 'Sie suchen eine neue Aufgabe auf dem Wasser?'],
    ['de', 'responsibilities', 'Betreuung von Menschen mit Behinderung im Alltag'],
    ['de', 'compensation', 'Überdurchschnittliche Bezahlung und Zulagen'],
    ['de', 'preferred', 'Bootsführerschein von Vorteil, aber nicht zwingend nötig'],
    ['de', 'legal', 'Schwerbehinderte Menschen werden bei gleicher Eignung bevorzugt.'],
    ['nl', 'about', 'Onze werkplaats ligt midden in de haven.'],
    ['nl', 'role', 'Ben jij de schipper die wij zoeken?'],
    ['nl', 'responsibilities', 'Lassen en repareren van scheepsrompen'],
    ['nl', 'compensation', 'Een marktconform salaris'],
    ['nl', 'preferred', 'Vaarbewijs is geen must'],
  ])('%s: %s is told by "%s"', (language, section, text) => {
    expect(bestOf(text, language)).toBe(section);
  });

  it('tells a duty with people or personal papers in it from a legal notice', () => {
    expect(scoreCues('Begleitung von Menschen mit Behinderung', lexiconsOf('de')).legal).toBeUndefined();
    expect(scoreCues('Een salaris inclusief toeslagen', lexiconsOf('nl')).legal).toBeUndefined();
  });
});

describe('headings', () => {
  it.each([
    ['de', 'about', 'Das sind wir'],
    ['de', 'benefits', 'Was du von uns erwarten kannst'],
    ['de', 'requirements', 'Was Sie mitbringen sollten'],
    ['de', 'logistics', 'Wo du arbeitest'],
    ['de', 'preferred', 'Weiterhin sind für die Stelle von Vorteil'],
    ['nl', 'benefits', 'Wat krijg je ervoor terug?'],
    ['nl', 'benefits', 'Wat kan je van ons verwachten?'],
    ['nl', 'requirements', 'Wat wij van je vragen'],
    ['nl', 'logistics', 'Aantal uren per week'],
    ['nl', 'role', 'Ben jij onze nieuwe schipper?'],
  ])('%s: %s is headed "%s"', (language, section, text) => {
    expect(nameHeading(text, lexiconsOf(language), 'plain')).toEqual({ section, coverage: 1 });
  });

  it('does not take the first words of a sentence for one', () => {
    expect(nameHeading('Als innovatives', lexiconsOf('de'), 'plain')).toBeNull();
    expect(nameHeading('Als monteur bij', lexiconsOf('nl'), 'plain')).toBeNull();
  });
});
