import type { PageWords } from '../../page-words';

export const page: PageWords = {
  ends: 'monteur chauffeur installateur constructeur technicien',
  nouns:
    'ingénieur ingénieure développeur développeuse chargé chargée responsable technicienne gestionnaire ' +
    'comptable assistante stagiaire alternant alternante directeur directrice consultante vendeur vendeuse conducteur ' +
    'conductrice opérateur opératrice ouvrier ouvrière préparateur préparatrice magasinier cuisinier cuisinière serveur ' +
    'serveuse infirmier infirmière soignant soignante éducateur éducatrice animateur animatrice formateur formatrice ' +
    'caissier caissière boulanger électricien plombier menuisier maçon livreur avocat juriste acheteur acheteuse ' +
    'rédacteur rédactrice graphiste artiste chercheur enseignant enseignante professeur médecin pharmacien pharmacienne ' +
    'kinésithérapeute psychologue conseiller conseillère commercial commerciale coordinateur coordinatrice ' +
    'administrateur administratrice secrétaire mécanicien soudeur chaudronnier peintre concepteur architecte analyste ' +
    'agente auxiliaire employé employée aromaticien auditeur contrôleur apprenti apprentie négociateur spécialiste ' +
    'installatrice dessinateur tourneur fraiseur friteur pâtissier pâtissière coiffeur coiffeuse docteur stage',
  positions: "chef d(?:e |['’])|agent d(?:e |['’])",
  idle: 'emploi emplois travail offre offres d de nos nous notre poste recrutement carrière carrières rejoindre rejoignez',
  idleLines: "(?:carrières?|(?:nos )?offres? d'emploi|recrutement)",
  lists: "offres d'emploi",
  listIn: 'à|en',
  titleLabels:
    "offre(?: d'emploi)?|offre de (?:stage|poste)|(?:intitulé|nom|titre) (?:du|de) (?:poste|l'offre|l'emploi|mission)|poste(?: à pourvoir)?|recrutement|recherche",
  titleFields: "(?:intitulé|nom|titre) (?:du|de) (?:poste|l'offre|l'emploi)|poste|métier",
  titleOpeners: "offre d'emploi|nous recherchons|nous recrutons|on recrute|devenez",
  articles: 'un(?:\\s?[/·.(]\\s?(?:e|a)\\)?)?|une',
  at: 'chez',
  atArticles: "l['’]|la|le",
  slogans: 'nous|notre|nos|votre|vos|ton|tes|pourquoi|devenez|rejoignez',
  titleLinks: 'de|des|du|d|et|e',
  sought:
    "(?:[Rr]echerche|[Rr]echerchons|[Rr]ecrute|[Rr]ecrutons|[Rr]ecrutent) (?:[\\p{L}']{1,14} ){0,3}?(?:un[·.(/]?e?\\)?|une) ",
  soughtMarked:
    '(?:recherche|recherchons|recrute|recrutons) (?:[\\p{L}.,-]{1,20} ){0,5}?(?:une?|un[·.(/]e\\)?) ',
  employer: {
    about: "À propos d[e'’]",
    at: 'Chez',
    inPlace: 'à|en',
    speaks: 'nous\\b',
    articles: "[Ll]e |[Ll]a |[Ll]['’]",
    seeks: 'recherche (?:un|des|pour|son|sa)|recrute',
    joins: 'Rejoignez|Rejoindre',
    is: 'est|sont',
    isWhat: "une?|le|la|les|l['’]",
    as: '[Ee]n tant que',
    asAt: 'chez',
    asArticles: 'la |le ',
    firm: '[Nn]ous(?: sommes|,)? (?:la )?[Ss]ociété',
    links: 'et|de',
    lineArticles: '[Ll]es? |[Ll]a ',
    not: 'ce|cette|le|la|les|notre|nous|entreprise|elle|il|tu|ton|votre|vous|c',
    notFirst: 'Ce|Cette|Notre|Votre|Tu|Il|Elle',
    institutions: 'fondation|hôpital|école|université|mairie|clinique|groupe|association|ministère',
    boards: 'emploi',
  },
  placeLabels: 'lieu(?: de travail)?|localisation',
  calledBefore: 'emplois? chez',
  rights: 'tous',
  logo: 'de|du',
  says: {
    handbook:
      "fiche métier|(?:modèle|exemple) (?:de|d') ?(?:fiche|cv|lettre|offre)|comment (?:devenir|rédiger|recruter)|questions d'entretien",
    seeks:
      '(?:rejoin(?:s|dre|dras|drez)|rejoignez|(?:nous )?recherch(?:ons|e)|recrut(?:ons|e)|(?:poste )?à pourvoir)\\b',
    you: 'vous (?:êtes|avez|travaillez|maîtrisez|interviendrez|participez|serez|aurez)\\b|tu (?:es|as|travailles|participes|seras|auras)\\b',
    asks: '(?:expérience|maîtrise|diplôme|formation)\\b',
    terms:
      '(?:cdi|cdd|temps (?:plein|partiel|complet)|heures par semaine|intérim|alternance|durée (?:in)?déterminée|télétravail)(?!\\p{L})',
    role: '(?:rattaché|vous (?:serez|êtes) (?:chargé|responsable))',
    pay: '(?:rémunération|salaire|tickets? restaurant|mutuelle|13[eè]me mois)\\b',
    apply: '(?:handicap|postule[rz]?|candidature|votre cv|lettre de motivation)\\b',
  },
};
