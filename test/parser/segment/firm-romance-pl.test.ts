import { describe, expect, it } from 'vitest';
import { LEXICONS } from '../../../lib/parser/lexicons/all';
import { firmCue, pickBest, scoreCues } from '../../../lib/parser/segment/cues';
import { nameHeading } from '../../../lib/parser/segment/heading';

const own = (language: string) => LEXICONS.filter((one) => one.language === language);

describe('what a line names in so many words', () => {
  it.each([
    ['fr', 'logistics', 'Poste situé à Quimper, en centre-ville'],
    ['fr', 'logistics', 'CDD de six mois renouvelable'],
    ['fr', 'logistics', '35 heures par semaine'],
    ['fr', 'logistics', 'Travail le week-end une fois sur deux'],
    ['fr', 'logistics', 'Déplacements ponctuels en région'],
    ['fr', 'logistics', 'Du lundi au samedi midi'],
    ['fr', 'compensation', 'Rémunération brute de 2 100 € sur treize mois'],
    ['fr', 'process', "Merci d'envoyer votre dossier au chef d'atelier."],
    ['fr', 'process', 'Les personnes présélectionnées seront reçues en mairie.'],
    ['fr', 'process', "N'hésitez pas à passer nous voir !"],
    ['fr', 'legal', 'Vos données personnelles sont gardées deux ans.'],
    ['fr', 'legal', 'À compétences égales, priorité aux travailleurs handicapés.'],
    ['fr', 'responsibilities', 'Vos principales missions au fournil seront les suivantes'],
    ['es', 'logistics', 'Puesto presencial en Rosario'],
    ['es', 'logistics', 'De lunes a sábado'],
    ['es', 'logistics', 'Turno nocturno fijo'],
    ['es', 'logistics', 'Disponibilidad para viajar por la provincia'],
    ['es', 'logistics', 'Residir cerca de Zaragoza'],
    ['es', 'process', 'Interesados favor de enviar solicitud al taller'],
    ['es', 'process', 'Escríbenos antes del viernes.'],
    ['es', 'legal', 'Consulta nuestro aviso de privacidad en recepción.'],
    ['it', 'logistics', 'Sede di lavoro: Ancona'],
    ['it', 'logistics', 'Contratto di sei mesi'],
    ['it', 'logistics', 'Lavoro su tre turni'],
    ['it', 'logistics', 'Disponibilità a trasferte brevi'],
    ['it', 'compensation', 'RAL indicativa di 28.000 euro'],
    ['it', 'process', 'Inviare il curriculum aggiornato in segreteria.'],
    ['it', 'legal', 'La ricerca è rivolta ad ambosessi.'],
    ['pt', 'logistics', 'Escala 5x2 com folga ao domingo'],
    ['pt', 'logistics', 'Segunda a sexta, das 8h às 17h'],
    ['pt', 'logistics', 'Disponibilidade para viagens curtas'],
    ['pt', 'logistics', 'Residir em Braga ou arredores'],
    ['pt', 'process', 'Candidate-se até domingo.'],
    ['pt', 'legal', 'Tratamos os dados pessoais segundo a LGPD.'],
    ['pl', 'logistics', 'Umowa o pracę po okresie próbnym'],
    ['pl', 'logistics', 'Praca zmianowa'],
    ['pl', 'logistics', 'Gotowość do wyjazdów służbowych'],
    ['pl', 'compensation', 'Atrakcyjne wynagrodzenie'],
    ['pl', 'process', 'Prosimy o przesłanie CV do końca miesiąca.'],
    ['pl', 'legal', 'Wyrażam zgodę na przetwarzanie danych.'],
  ])('%s: %s by "%s"', (language, section, line) => {
    expect(firmCue(line, own(language))).toBe(section);
  });

  it.each([
    ['fr', 'Horaires flexibles et ambiance chaleureuse'],
    ['fr', "Contribuer à l'accueil des visiteurs"],
    ['fr', 'Vous gérez les contrats des fournisseurs.'],
    ['es', 'Horario flexible y buen ambiente'],
    ['es', 'Coordinar los turnos del equipo'],
    ['it', 'Gestire i contratti dei fornitori'],
    ['pt', 'Elaborar escalas e relatórios'],
    ['pl', 'Przygotowywanie umów dla dostawców'],
  ])('%s: nothing by "%s"', (language, line) => {
    expect(firmCue(line, own(language))).toBeNull();
  });
});

describe('what the words of a line say of it', () => {
  it.each([
    ['fr', 'responsibilities', 'Éplucher et couper les légumes'],
    ['fr', 'responsibilities', 'Nettoyage des vestiaires'],
    ['fr', 'responsibilities', 'Vous relevez les compteurs chaque matin.'],
    ['fr', 'requirements', 'Être motivé, ponctuel et polyvalent'],
    ['fr', 'about', "Notre maison est un acteur majeur de l'horlogerie depuis 1920."],
    ['fr', 'compensation', 'Gratification selon la grille'],
    ['es', 'responsibilities', 'Regar los invernaderos cada mañana'],
    ['es', 'responsibilities', 'Limpieza de cámaras y utensilios'],
    ['es', 'responsibilities', 'Atenderás a los huéspedes.'],
    ['es', 'requirements', 'Persona dinámica, con bachillerato terminado'],
    ['es', 'compensation', 'Bono de puntualidad'],
    ['es', 'benefits', 'Vales de despensa y caja de ahorro'],
    ['it', 'responsibilities', 'Sigillare e pesare i pacchi'],
    ['pt', 'responsibilities', 'Embalar e pesar as caixas'],
    ['pl', 'responsibilities', 'Ważenie i pakowanie paczek'],
  ])('%s: %s by "%s"', (language, section, line) => {
    expect(pickBest(scoreCues(line, own(language)))?.section).toBe(section);
  });

  it('does not take the words "est" and "cet" of French for time zones', () => {
    expect(scoreCues("L'atelier est grand, cet espace aussi.", own('en'))).toEqual({});
    expect(scoreCues('From 9 am EST', own('en')).logistics).toBeGreaterThan(0);
  });
});

describe('what a heading names', () => {
  it.each([
    ['fr', 'logistics', 'Nature du contrat'],
    ['fr', 'logistics', 'Informations'],
    ['fr', 'process', 'Informations sur la procédure'],
    ['fr', 'requirements', 'La candidate devra impérativement'],
    ['es', 'legal', 'Aviso de privacidad'],
    ['es', 'role', 'Misión del puesto'],
    ['es', 'responsibilities', 'Misión'],
    ['es', 'logistics', 'Tipo de puesto'],
    ['es', 'compensation', 'Pago complementario'],
  ])('%s: %s by "%s"', (language, section, text) => {
    expect(nameHeading(text, own(language))).toEqual({ section, coverage: 1 });
  });
});
