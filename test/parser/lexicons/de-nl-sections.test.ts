import { describe, expect, it } from 'vitest';
import { LEXICONS } from '../../../lib/parser/lexicons/all';
import { firmCue, pickBest, scoreCues } from '../../../lib/parser/segment/cues';
import { nameHeading } from '../../../lib/parser/segment/heading';

const lexiconsOf = (language: string) => LEXICONS.filter((one) => one.language === language);
const headed = (text: string, language: string) => {
  const named = nameHeading(text, lexiconsOf(language));
  return named && named.coverage >= 0.8 ? named.section : null;
};
const bestOf = (text: string, language: string) => pickBest(scoreCues(text, lexiconsOf(language)))?.section;

describe('headings', () => {
  it.each([
    ['de', 'responsibilities', 'Ihre zukünftigen Aufgaben'],
    ['de', 'responsibilities', 'Ihr vielseitiges Aufgabengebiet'],
    ['de', 'responsibilities', 'Zu deinen Aufgaben zählen:'],
    ['de', 'responsibilities', 'Ein typischer Arbeitstag'],
    ['de', 'responsibilities', 'Arbeitsaufgaben'],
    ['de', 'responsibilities', 'Ausbildungsinhalte'],
    ['de', 'responsibilities', 'Womit du dich beschäftigst'],
    ['de', 'requirements', 'Sprachkenntnisse'],
    ['de', 'requirements', 'Führerschein'],
    ['de', 'requirements', 'Ihre fachliche und persönliche Eignung'],
    ['de', 'requirements', 'Wer passt zu uns?'],
    ['de', 'requirements', 'Voraussetzungen für die Ausbildung'],
    ['de', 'requirements', 'Womit Sie uns überzeugen'],
    ['de', 'preferred', 'Pluspunkte sammelst du mit'],
    ['de', 'preferred', 'Idealerweise bringst du mit'],
    ['de', 'benefits', 'Dich erwartet'],
    ['de', 'benefits', 'Im Gegenzug bieten wir'],
    ['de', 'benefits', 'Deine Ausstattung'],
    ['de', 'benefits', 'Gehalt und Benefits'],
    ['de', 'benefits', 'Urlaub'],
    ['de', 'compensation', 'Deine Ausbildungsvergütung'],
    ['de', 'compensation', 'Was verdiene ich?'],
    ['de', 'compensation', 'Entlöhnung'],
    ['de', 'logistics', 'Einstellung zum'],
    ['de', 'logistics', 'Zu besetzen ab'],
    ['de', 'logistics', 'Ausbildungsdauer'],
    ['de', 'logistics', 'Anstellungsgrad'],
    ['de', 'logistics', 'Dein zukünftiger Arbeitsplatz'],
    ['de', 'process', 'Fühlen Sie sich angesprochen?'],
    ['de', 'process', 'Du erfüllst nicht alle Anforderungen?'],
    ['de', 'about', 'Unsere Kanzlei'],
    ['de', 'about', 'Das macht uns aus'],
    ['nl', 'responsibilities', 'Waar ben je verantwoordelijk voor?'],
    ['nl', 'responsibilities', 'Aan de slag als bakker'],
    ['nl', 'responsibilities', 'Wat ga je leren?'],
    ['nl', 'requirements', 'Opleiding- en ervaringseisen'],
    ['nl', 'requirements', 'Talenkennis'],
    ['nl', 'requirements', 'Kwalificaties'],
    ['nl', 'requirements', 'Wat zijn de eisen?'],
    ['nl', 'requirements', 'Heb jij dit in huis?'],
    ['nl', 'preferred', 'Leuk als je ook'],
    ['nl', 'benefits', 'Hier kun je op rekenen'],
    ['nl', 'benefits', 'Wat je van ons kunt verwachten'],
    ['nl', 'benefits', 'Opleiding en ontwikkeling'],
    ['nl', 'compensation', 'Wat ga je verdienen?'],
    ['nl', 'compensation', 'Barema'],
    ['nl', 'logistics', 'De feiten op een rij'],
    ['nl', 'logistics', 'Beschikbaarheid'],
    ['nl', 'process', 'Voldoe je niet aan alles?'],
    ['nl', 'about', 'Waar ga je werken?'],
  ])('%s: %s is headed by "%s"', (language, section, text) => {
    expect(headed(text, language)).toBe(section);
  });

  it.each([
    ['de', 'responsibilities', 'Mehr als ein Job'],
    ['de', 'requirements', 'Das können Sie von uns erwarten'],
    ['de', 'compensation', 'Vergütung und Zusatzleistungen'],
    ['nl', 'responsibilities', 'Wat ga je verdienen?'],
    ['nl', 'requirements', 'Wat heb jij hieraan?'],
  ])('%s: not %s is headed by "%s"', (language, section, text) => {
    expect(headed(text, language)).not.toBe(section);
  });
});

describe('lines of their own', () => {
  it.each([
    ['de', 'responsibilities', 'neue Lieferanten zu finden und Verträge auszuhandeln'],
    ['de', 'responsibilities', 'Gestalten Sie den Unterricht unserer zweiten Klasse.'],
    ['de', 'responsibilities', 'Bedienen von Sägen und Pressen'],
    ['de', 'responsibilities', 'Be- und Entladen der Lieferwagen'],
    ['de', 'responsibilities', 'Ansprechpartnerin für unsere Mieter bei Störungen'],
    ['de', 'responsibilities', 'Du bist für die Wäsche und die Zimmer zuständig.'],
    ['de', 'requirements', 'Handwerkliches Geschick und Humor'],
    ['de', 'requirements', 'Sicheres Auftreten'],
    ['de', 'requirements', 'Quereinsteiger mit Lust auf Holz'],
    ['de', 'preferred', 'Italienischkenntnisse sind von Vorteil, da viele Gäste aus Mailand kommen'],
    ['de', 'preferred', 'Ein Jahr im Saal ist von Vorteil - wir lernen dich aber auch gerne an'],
    ['de', 'compensation', 'Jahresbonus'],
    ['de', 'compensation', 'Fahrzeiten werden voll bezahlt'],
    ['de', 'compensation', 'Trinkgeld bleibt bei dir'],
    ['de', 'benefits', 'Keine Nachtdienste'],
    ['de', 'benefits', 'Eigener Bus, auch privat nutzbar'],
    ['de', 'benefits', 'Gute Übernahmechancen nach der Lehre'],
    ['de', 'logistics', 'Minijob auf 556-Euro-Basis'],
    ['de', 'process', 'Wir melden uns binnen drei Tagen.'],
    ['nl', 'responsibilities', 'Daarnaast help je de gasten aan de bar.'],
    ['nl', 'responsibilities', 'Jouw taak is het smeren van de machines.'],
    ['nl', 'responsibilities', 'Je houdt toezicht in de speeltuin.'],
    ['nl', 'requirements', 'Geduldig en klantvriendelijk'],
    ['nl', 'requirements', 'Zin voor initiatief'],
    ['nl', 'preferred', 'Kennis van Duits is een troef'],
    ['nl', 'compensation', 'Eindejaarspremie'],
    ['nl', 'compensation', 'Ploegentoeslag van 18%'],
    ['nl', 'benefits', 'Een hecht team en korte lijnen'],
    ['nl', 'benefits', 'Opleiding op de werkvloer'],
    ['nl', 'logistics', 'Werken in dagploeg'],
  ])('%s: %s is told by "%s"', (language, section, text) => {
    expect(bestOf(text, language)).toBe(section);
  });

  it.each([
    ['de', 'responsibilities', 'Die Bereitschaft, Neues zu lernen'],
    ['de', 'responsibilities', 'Die Möglichkeit, zwei Tage von daheim zu arbeiten'],
    ['de', 'responsibilities', 'Bewerben Sie sich noch heute.'],
    ['de', 'requirements', 'Jahre Erfahrung'],
    ['de', 'requirements', 'Bei uns stehen Teamgeist und Humor seit jeher an erster Stelle, sagt der Chef.'],
    ['de', 'process', 'Ansprechpartner für Kunden und Lieferanten'],
    ['de', 'logistics', 'Keine Wochenendarbeit'],
    ['nl', 'responsibilities', 'Je houdt van koken.'],
    ['nl', 'logistics', 'Ploegentoeslag'],
  ])('%s: not %s is told by "%s"', (language, section, text) => {
    expect(bestOf(text, language)).not.toBe(section);
  });

  it('asks a question of the reader less firmly than it states a demand', () => {
    const said = scoreCues('Du hast Erfahrung am Herd.', lexiconsOf('de')).requirements!;
    const asked = scoreCues('Du hast Erfahrung am Herd?', lexiconsOf('de')).requirements!;
    expect(asked).toBeLessThan(said);
  });
});

it.each([
  ['de', 'responsibilities', 'Deine Hauptaufgabe ist die Pflege der Beete.'],
  ['de', 'responsibilities', 'Sie sind dabei zuständig für den Fuhrpark.'],
  ['nl', 'responsibilities', 'Hier ben je vooral bezig met het snijden van bloemen.'],
  ['nl', 'logistics', 'Je kan voltijds of 4/5de werken.'],
  ['nl', 'logistics', 'Je werktijden liggen tussen 8 en 17 uur.'],
  ['de', null, 'Kein Schichtdienst'],
  ['de', null, 'Keine Wochenendarbeit'],
])('%s: %s is said for sure by "%s"', (language, section, text) => {
  expect(firmCue(text, lexiconsOf(language))).toBe(section);
});
