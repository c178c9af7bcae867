import { describe, expect, it } from 'vitest';
import { LEXICONS } from '../../../lib/parser/lexicons/all';
import { firmCue, pickBest, scoreCues } from '../../../lib/parser/segment/cues';
import { nameHeading } from '../../../lib/parser/segment/heading';

/** The lexicons of a posting in the language, its own before English. */
const of = (language: string) =>
  ['en', language].flatMap((one) => LEXICONS.filter((lexicon) => lexicon.language === one)).reverse();

function headed(language: string, text: string) {
  const named = nameHeading(text, of(language));
  return named && named.coverage >= 0.8 ? named.section : null;
}

/** The section that a line names by itself, with no heading over it. */
function sectionOf(language: string, text: string) {
  const scores = scoreCues(text, of(language));
  const firm = firmCue(text, of(language));
  if (firm && firm !== 'role') scores[firm] = (scores[firm] ?? 0) + 3;
  return pickBest(scores)?.section ?? null;
}

describe('further wordings of French, Spanish, Italian, Portuguese and Polish headings', () => {
  it.each([
    ['fr', 'responsibilities', 'En résumé, tes missions seront :'],
    ['fr', 'responsibilities', 'Plus précisément, vos missions seront :'],
    ['fr', 'responsibilities', 'À quoi ressembleront vos journées ?'],
    ['fr', 'responsibilities', 'À quoi ressemble une journée type ?'],
    ['fr', 'responsibilities', 'Vous interviendrez sur :'],
    ['fr', 'responsibilities', 'Vous interviendrez notamment sur les sujets suivants :'],
    ['fr', 'responsibilities', 'On compte sur vous pour'],
    ['fr', 'responsibilities', 'Nous comptons sur toi pour :'],
    ['fr', 'responsibilities', 'Nous vous confierons'],
    ['fr', 'responsibilities', 'Rattaché au chef de cuisine, vos missions seront :'],
    ['fr', 'requirements', 'Postulez si vous :'],
    ['fr', 'requirements', 'Postule si tu es'],
    ['fr', 'requirements', 'Ce dont vous avez besoin'],
    ['fr', 'requirements', 'Qu’attendons-nous de vous ?'],
    ['fr', 'requirements', 'On a hâte de vous rencontrer si'],
    ['fr', 'requirements', 'Le candidat'],
    ['fr', 'requirements', 'Personnalité'],
    ['fr', 'requirements', 'Votre personnalité'],
    ['fr', 'preferred', 'Ce qui ferait la différence'],
    ['fr', 'preferred', 'Ce qui fera la différence'],
    ['fr', 'preferred', 'Cerise sur le gâteau'],
    ['fr', 'preferred', 'C’est encore mieux si'],
    ['fr', 'preferred', 'Encore mieux si vous :'],
    ['fr', 'preferred', 'Compétences optionnelles'],
    ['fr', 'benefits', 'Pourquoi vous allez aimer travailler chez nous'],
    ['fr', 'benefits', 'Nous vous garantissons'],
    ['fr', 'benefits', 'Et nous, qu’avons-nous à vous offrir ?'],
    ['fr', 'benefits', 'Qualité de vie au travail'],
    ['fr', 'process', 'Convaincu ?'],
    ['fr', 'process', 'Le recrutement chez nous'],
    ['fr', 'process', 'Comment ça se passe ?'],
    ['fr', 'process', 'Et après ?'],
    ['fr', 'process', 'Et maintenant ?'],
    ['fr', 'about', 'Mieux nous connaître'],
    ['fr', 'about', 'Mieux connaître notre groupe :'],
    ['fr', 'about', 'En savoir plus sur nous'],
    ['fr', 'responsibilities', 'Le cœur de votre métier'],
    ['fr', 'responsibilities', 'Au programme'],
    ['fr', 'responsibilities', 'Au menu'],
    ['fr', 'responsibilities', 'Ce qu’on te confie'],
    ['fr', 'responsibilities', 'En quoi consiste le poste ?'],
    ['fr', 'requirements', 'Le mouton à cinq pattes'],
    ['fr', 'requirements', 'Votre valeur ajoutée'],
    ['fr', 'requirements', 'Ce que tu dois savoir faire'],
    ['fr', 'requirements', 'Les indispensables'],
    ['fr', 'benefits', 'Nos petits plus'],
    ['fr', 'benefits', 'Et en plus ?'],
    ['fr', 'benefits', 'Les petits extras'],
    ['fr', 'benefits', 'Ce que nous mettons à votre disposition'],
    ['fr', 'benefits', 'Vie d’entreprise'],
    ['fr', 'chrome', 'Suivez-nous sur LinkedIn'],
    ['fr', 'chrome', 'Suivez-nous'],
    ['fr', 'chrome', 'Newsletter'],
    ['fr', 'chrome', 'Recevez nos offres par e-mail'],
    ['fr', 'chrome', 'Créer une alerte emploi'],
    ['fr', 'chrome', 'Horaires d’ouverture'],
    ['es', 'responsibilities', '¿Qué tendrás que hacer?'],
    ['es', 'responsibilities', 'Tu trabajo consistirá en'],
    ['es', 'responsibilities', 'Participarás en'],
    ['es', 'requirements', 'Inscríbete si:'],
    ['es', 'requirements', 'Aplica si tienes:'],
    ['es', 'requirements', 'Postula si cumples con'],
    ['es', 'requirements', '¿Encajas?'],
    ['es', 'requirements', 'Debes contar con'],
    ['es', 'requirements', 'Nos encantaría que tuvieras'],
    ['es', 'requirements', 'Esperamos de ti'],
    ['es', 'preferred', 'Suma puntos si'],
    ['es', 'preferred', 'Sumarás puntos si:'],
    ['es', 'preferred', 'Nos encantará si además'],
    ['es', 'preferred', 'Aún mejor si'],
    ['es', 'preferred', 'No es imprescindible, pero suma'],
    ['es', 'preferred', 'Otros aspectos a valorar'],
    ['es', 'benefits', 'Por nuestra parte ofrecemos'],
    ['es', 'benefits', 'Condiciones que ofrecemos'],
    ['es', 'benefits', 'Te garantizamos'],
    ['es', 'logistics', 'Zonas de trabajo'],
    ['es', 'process', '¿Quieres saber más?'],
    ['es', 'process', '¿Te ves en este puesto?'],
    ['es', 'about', 'Nuestro cliente'],
    ['es', 'role', 'Descripcion:'],
    ['es', 'about', 'Quienes somos'],
    ['es', 'requirements', 'Formacion'],
    ['es', 'logistics', 'Ubicacion'],
    ['es', 'compensation', 'Remuneracion'],
    ['es', 'requirements', 'Qué te hará triunfar'],
    ['es', 'benefits', 'Nuestras ventajas'],
    ['es', 'benefits', 'Qué tenemos para ti'],
    ['es', 'benefits', 'Lo que nos hace diferentes'],
    ['es', 'benefits', 'Tenemos para ti'],
    ['es', 'chrome', 'Síguenos en redes'],
    ['es', 'chrome', 'Crear alerta de empleo'],
    ['it', 'responsibilities', 'Concretamente ti occuperai di:'],
    ['it', 'requirements', 'Candidati se:'],
    ['it', 'requirements', 'Candidati se hai'],
    ['it', 'preferred', 'Ancora meglio se'],
    ['it', 'process', 'Ti abbiamo incuriosito?'],
    ['it', 'chrome', 'Seguici su LinkedIn'],
    ['pt', 'responsibilities', 'Em resumo, as suas funções:'],
    ['pt', 'requirements', 'Candidata-te se:'],
    ['pt', 'requirements', 'Candidate-se se você'],
    ['pt', 'preferred', 'Conta pontos se'],
    ['pt', 'preferred', 'Ainda melhor se'],
    ['pt', 'benefits', 'Porquê juntares-te a nós'],
    ['pt', 'chrome', 'Siga-nos no LinkedIn'],
    ['pl', 'chrome', 'Obserwuj nas na Facebooku'],
    ['fr', 'about', 'Mieux connaitre notre fromagerie'],
  ])('%s: %s is headed by "%s"', (language, section, text) => {
    expect(headed(language, text)).toBe(section);
  });

  it.each([
    ['fr', 'responsibilities', 'Missions variées'],
    ['fr', 'requirements', 'Postulez si vous êtes intéressé'],
    ['fr', 'requirements', 'Postulez si cette offre vous intéresse'],
    ['fr', 'preferred', 'En savoir plus'],
    ['fr', 'requirements', 'Postule maintenant'],
    ['fr', 'responsibilities', 'En bref'],
    ['fr', 'responsibilities', 'Vous interviendrez dans toute la région'],
    ['fr', 'requirements', 'Vous avez envie de bouger ?'],
    ['fr', 'chrome', 'Horaires de travail'],
    ['es', 'requirements', 'Aplica si te interesa'],
    ['es', 'requirements', 'Inscríbete ahora'],
    ['it', 'requirements', 'Candidati se sei interessato'],
    ['it', 'requirements', 'Candidati subito'],
    ['pt', 'requirements', 'Candidata-te já'],
  ])('%s: not %s is headed by "%s"', (language, section, text) => {
    expect(headed(language, text)).not.toBe(section);
  });
});

describe('further wordings of French, Spanish, Italian, Portuguese and Polish lines', () => {
  it.each([
    ['fr', 'preferred', 'La connaissance de SAP représenterait un avantage.'],
    ['fr', 'preferred', 'Une première expérience est souhaitable.'],
    ['fr', 'preferred', 'Une expérience en crèche est un avantage.'],
    ['fr', 'preferred', 'Si vous parlez néerlandais, c’est encore mieux.'],
    ['fr', 'preferred', 'L’habilitation électrique est facultative.'],
    ['fr', 'logistics', 'À pourvoir immédiatement'],
    ['fr', 'logistics', '2 jours de télétravail par semaine'],
    ['fr', 'logistics', 'Nos locaux se trouvent à Brest, face au port.'],
    ['fr', 'logistics', 'Coupure en milieu de journée'],
    ['fr', 'benefits', 'Repas fournis'],
    ['fr', 'about', 'Rejoindre notre maison, c’est intégrer une entreprise familiale.'],
    ['fr', 'about', 'Notre objectif est de vous trouver l’emploi qui vous ressemble.'],
    ['fr', 'responsibilities', 'Plonge et entretien des locaux'],
    ['fr', 'requirements', 'Posé et réfléchi'],
    ['fr', 'requirements', 'Être majeur'],
    ['fr', 'requirements', 'Bonne condition physique'],
    ['fr', 'requirements', 'Casier judiciaire vierge'],
    ['fr', 'requirements', 'Vous n’avez pas peur du vide'],
    ['es', 'preferred', 'Se tendrá en cuenta la experiencia previa'],
    ['es', 'preferred', 'Inglés (no excluyente)'],
    ['es', 'benefits', 'Comida incluida'],
    ['es', 'compensation', 'Pago quincenal'],
    ['it', 'logistics', 'Residenza entro 15 km dal negozio'],
    ['pt', 'requirements', 'Excel intermediário'],
  ])('%s: %s is told by "%s"', (language, section, text) => {
    expect(sectionOf(language, text)).toBe(section);
  });

  it.each([
    ['fr', 'logistics', 'Nos bureaux sont un lieu de vie chaleureux.'],
    ['fr', 'requirements', 'Une équipe patiente vous accueille'],
    ['fr', 'preferred', 'Un avantage salarial de 2 %'],
    ['fr', 'preferred', 'Vous avez un réel avantage'],
    ['fr', 'requirements', 'Calme et verdoyant, notre site accueille 40 résidents.'],
    ['es', 'preferred', 'Plus de transporte'],
  ])('%s: not %s is told by "%s"', (language, section, text) => {
    expect(sectionOf(language, text)).not.toBe(section);
  });
});
