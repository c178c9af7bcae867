import { describe, expect, it } from 'vitest';
import { LEXICONS } from '../../../lib/parser/lexicons/all';
import { firmCue, pickBest, scoreCues } from '../../../lib/parser/segment/cues';
import { nameHeading } from '../../../lib/parser/segment/heading';

const lexiconsOf = (language: string) => LEXICONS.filter((one) => one.language === language);
const headed = (text: string, language: string) => {
  const named = nameHeading(text, lexiconsOf(language));
  return named?.coverage === 1 ? named.section : null;
};
const bestOf = (text: string, language: string) => pickBest(scoreCues(text, lexiconsOf(language)))?.section;

describe('headings of everyday postings', () => {
  it.each([
    ['en', 'about', 'Our tech stack'],
    ['en', 'about', 'Technical environment'],
    ['en', 'about', 'Tools and technologies we use'],
    ['en', 'about', 'Your new team'],
    ['en', 'benefits', 'Our bakers enjoy'],
    ['en', 'benefits', 'Harbourline’s people enjoy:'],
    ['en', 'compensation', 'How we pay'],
    ['en', 'compensation', 'How much will I earn?'],
    ['en', 'logistics', 'Position environment'],
    ['en', 'logistics', 'Job details'],
    ['en', 'logistics', 'Hybrid work policy'],
    ['en', 'process', 'Get in touch with us'],
    ['en', 'requirements', 'Who we’d like to meet'],
    ['de', 'benefits', 'Dein Start bei uns'],
    ['de', 'benefits', 'Einarbeitung und Weiterbildung'],
    ['de', 'benefits', 'So unterstützen wir dich'],
    ['de', 'logistics', 'Starttermin'],
    ['de', 'about', 'Damit arbeiten wir'],
    ['de', 'compensation', 'Was wir zahlen'],
    ['de', 'process', 'Jetzt bist du dran!'],
    ['de', 'process', 'Jetzt in zwei Minuten bewerben'],
    ['nl', 'requirements', 'Technieken die je beheerst'],
    ['nl', 'about', 'Technologieën waarmee we bouwen'],
    ['nl', 'about', 'Onze tech stack'],
    ['nl', 'compensation', 'Mooie beloning'],
    ['nl', 'compensation', 'Wat je verdient'],
    ['nl', 'logistics', 'Wanneer je werkt'],
    ['nl', 'benefits', 'Inwerkperiode'],
    ['fr', 'about', 'Technologies utilisées'],
    ['fr', 'about', 'Environnement technique'],
    ['fr', 'about', 'Nos outils'],
    ['fr', 'benefits', 'Formation et accompagnement'],
    ['fr', 'benefits', 'Votre intégration'],
    ['fr', 'requirements', 'Formation en boulangerie'],
    ['fr', 'process', 'On se rencontre ?'],
    ['es', 'preferred', 'Se valorarán conocimientos de'],
    ['es', 'preferred', 'Se valoran'],
    ['es', 'benefits', 'Formación continua'],
    ['es', 'benefits', 'Formación a cargo de la tienda'],
    ['es', 'requirements', 'Formación en enfermería'],
    ['es', 'logistics', 'Incorporación'],
    ['es', 'about', 'Tecnologías que usamos'],
    ['es', 'process', 'Cómo apuntarte'],
  ])('%s: %s under "%s"', (language, section, text) => {
    expect(headed(text, language)).toBe(section);
  });

  it.each([
    ['en', 'about', 'Stack shelves'],
    ['en', 'about', 'Safe environment'],
    ['en', 'benefits', 'Our users enjoy'],
    ['de', 'benefits', 'Einarbeitung neuer Kollegen'],
    ['de', 'logistics', 'Start in den Tag'],
    ['nl', 'about', 'Technieken van het lassen'],
    ['fr', 'about', 'Outils de coupe'],
    ['es', 'logistics', 'Incorporación a nuestro equipo'],
  ])('%s: not %s under "%s"', (language, section, text) => {
    expect(headed(text, language)).not.toBe(section);
  });
});

describe('lines of everyday postings, sure of their section', () => {
  it.each([
    ['en', 'logistics', 'Based out of our depot in Hull.'],
    ['en', 'logistics', 'This is an in-person role.'],
    ['en', 'logistics', 'We are open to candidates based in Ireland.'],
    ['en', 'logistics', 'Applicants outside the county will have to move.'],
    ['en', 'logistics', 'Candidates must live in Utah.'],
    ['en', 'logistics', 'You must be based within 20 miles of the yard.'],
    ['en', 'logistics', 'Our studio is based in the old harbour.'],
    ['en', 'logistics', 'This is a six-month fixed-term contract.'],
    ['en', 'logistics', 'Some weekend and evening travel is part of it.'],
    ['en', 'logistics', 'Weekend work is required.'],
    ['en', 'logistics', 'Able to start in May'],
    ['en', 'logistics', 'The position is based at the town hall.'],
    ['en', 'compensation', 'We never ask about salary history.'],
    ['en', 'compensation', 'Our approach to pay is simple.'],
    ['en', 'compensation', 'Each office belongs to a pay zone.'],
    ['en', 'compensation', 'Pay ranges vary by county.'],
    ['en', 'compensation', 'The final offer will depend on your years at sea.'],
    ['en', 'benefits', 'Benefits and perks may vary by country.'],
    ['en', 'benefits', 'Read about our full benefits on the staff page.'],
    ['en', 'requirements', 'This role would suit a recent graduate.'],
    ['en', 'requirements', 'This job requires strong knees.'],
    ['en', 'chrome', '#LI-Remote'],
    ['en', 'chrome', '#harbour #WeSail'],
    ['de', 'logistics', 'Zwei Tage pro Woche arbeitest du von zu Hause.'],
    ['nl', 'logistics', '36-urige werkweek'],
    ['nl', 'logistics', '1 of 2 dagen per week werk je op kantoor.'],
    ['nl', 'logistics', 'Je werkt in wisselende diensten.'],
    ['nl', 'logistics', 'Je begint om zes uur.'],
    ['nl', 'logistics', 'Ons atelier ligt aan de haven.'],
    ['nl', 'process', 'We leren je graag kennen.'],
    ['nl', 'process', 'Tot snel!'],
    ['nl', 'process', 'Joke vertelt je er graag meer over.'],
    ['fr', 'logistics', 'Dès que possible'],
    ['fr', 'logistics', 'Le poste est à pourvoir immédiatement.'],
    ['fr', 'logistics', 'Vous travaillez un samedi sur deux.'],
    ['fr', 'process', 'On vous attend !'],
    ['fr', 'process', 'Votre interlocutrice : Madame Roux'],
    ['es', 'logistics', 'Incorporación en septiembre'],
    ['es', 'process', '¿Quieres formar parte de la panadería?'],
    ['es', 'process', '¡Este es tu sitio!'],
  ])('%s: %s by "%s"', (language, section, text) => {
    expect(firmCue(text, lexiconsOf(language))).toBe(section);
  });

  it.each([
    ['en', 'You will report to our office manager.'],
    ['en', 'Able to start conversations with strangers'],
    ['en', 'You can work in a small team.'],
    ['en', 'Our shop is known for its bread.'],
    ['en', 'We are open to new ideas.'],
    ['en', 'You will host in-person events.'],
    ['en', 'Deliver within 30 minutes of the order.'],
    ['en', 'This role requires some travel to the coast.'],
    ['en', 'Explain the benefits of our boats to guests.'],
    ['en', 'Care for people living in the community.'],
    ['en', 'Be yourself, with us! #together'],
    ['en', '#1 in the region for plumbing'],
    ['nl', 'Je begint met een rondje langs de planten.'],
    ['nl', 'De winkel is groot.'],
    ['fr', 'Vous travaillez en équipe.'],
    ['fr', 'Dès que possible vous formez les nouveaux.'],
    ['es', 'Incorporación inmediata a un equipo joven'],
    ['es', 'Incorporación en firma de prestigio'],
  ])('%s: none by "%s"', (language, text) => {
    expect(firmCue(text, lexiconsOf(language))).toBeNull();
  });
});

it.each([
  ['en', 'legal', 'No matter who you love, our door is open.'],
  ['en', 'about', 'We are reimagining how bread is sold.'],
  ['de', 'benefits', 'Du erhältst einen eigenen Spind.'],
  ['de', 'process', 'Klingt gut?'],
  ['de', 'process', 'Komm gern auf einen Tee vorbei.'],
  ['de', 'logistics', 'Eintritt per sofort'],
  ['de', 'legal', 'Bewerbungen von Frauen sind ausdrücklich willkommen.'],
  ['nl', 'compensation', 'Een eerlijk loon'],
  ['nl', 'benefits', 'Je wordt goed ingewerkt.'],
  ['nl', 'requirements', 'Ervaring hoeft niet.'],
  ['fr', 'benefits', 'Tenue et matériel fournis'],
  ['fr', 'benefits', 'Repas de midi offert'],
  ['es', 'benefits', 'Incorporación a una empresa sólida'],
  ['es', 'benefits', 'Contamos con un plan de beneficios.'],
  ['es', 'logistics', 'Trabaja desde cualquier lugar.'],
  ['es', 'requirements', 'No se necesita experiencia.'],
  ['es', 'preferred', 'Valoramos que conozcas el barrio.'],
  ['es', 'compensation', 'Comisiones sin tope'],
])('%s: %s is what speaks loudest in "%s"', (language, section, text) => {
  expect(bestOf(text, language)).toBe(section);
});
