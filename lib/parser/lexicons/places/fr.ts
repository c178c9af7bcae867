import type { PlaceWords } from '../../places/words';

export const places: PlaceWords = {
  labels: ["(lieu|lieux)( de travail| du poste| d'exercice| de mission| d'affectation)?", 'localisations?', 'localité', 'ville', 'site', "lieu d'intervention", 'poste basé', 'où', 'adresse', 'bureaux?'],
  firm: [
    "(le |ce |un )?(poste|cdi|cdd|stage|mission|contrat|alternance|emploi)( [\\p{L}·/-]+){0,4} (est |sera )?(basé|situé|localisé)(·?e|\\.e|\\(e\\))?(·?s)? (à|au|en|aux|sur|près de|dans)",
    "(poste|cdi|cdd|stage|mission|alternance|emploi)( [\\p{L}·-]+){0,3} (à|en)",
    "(basé|situé|localisé)(·?e|\\.e|\\(e\\)|e)?(·?s)? (dans|à|au sein de) (notre|nos|votre) ([\\p{L}-]+ )?(bureaux?|locaux|agence|siège|site|studio|atelier|magasin)( situés?)? (de|à|d'|en)",
    "(dans|depuis|au sein de|sur|à) (notre|nos|votre|des) ([\\p{L}-]+ )?(bureaux?|locaux|agence|siège|site|studio|magasin)( situés?)? ?(de |à |d'|en |: ?|parisiens? )(?!partout)",
    '(bureaux?|locaux)( situés?)?( en plein)?( cœur| centre| coeur)? (de|à|d\'|au cœur de|au coeur de)',
    "(résid\\p{L}+|habit\\p{L}+|domicili\\p{L}+|vivre|vivez|vivant)( \\p{L}+)? (à|en|au|dans|aux|sur)",
    "(télétravail|remote|à distance|distanciel|full remote)( complet| total| possible| partiel| intégral)? ?(en|depuis|partout en|dans|-|:|\\(|/|,|au|aux)( toute la)?",
    '(hybride|présentiel|sur site),? ?(à|en|-|:|/|,|\\()',
    '(déménager|mobilité|relocalisation|venir)( \\p{L}+)? (à|en|vers|sur)',
    "(candidat(e|·e|\\(e\\))?s?|personnes?)( [\\p{L}·]+){0,2} (résidant|basé\\p{L}*|vivant|habitant) (à|en|au)",
  ],
  told: [
    "(basé|située?|localisé)(·?e|\\.e|\\(e\\)|e)?(·?s)? (à|au|en|aux|sur|près de)",
    "(recherch\\p{L}+|recrut\\p{L}+|cherch\\p{L}+)( [\\p{L}()/·*,-]+){1,14} (à|en|pour notre agence de|sur)",
    'agence de|site de|siège de|magasin de',
  ],
  fillers: ['la ville de', 'la région de', 'le centre de', "l'agglomération de", 'plein cœur de', 'cœur de', 'plein centre de', 'au', 'à', 'la', "l'", 'le', 'de', 'région'],
  behind: ['uniquement', 'exclusivement', 'seulement', 'intra[- ]muros', 'ou remote', 'remote', '\\(hybride\\)', '\\(remote\\)'],
  others: [
    'clients?', 'fondée?', 'créée?', 'entreprise', 'société', 'université\\p{L}*', 'école\\p{L}*', 'leader', 'groupe', 'présente?s?', 'nous sommes', 'implant\\p{L}+', 'partenaires?', 'marchés?', 'pays', 'collaborateurs', 'filiales?', 'équipes',
  ],
  never: ['autoris\\p{L}+', 'permis', 'visas?', 'pas', 'sauf', 'hors', 'titre de séjour', 'étud\\p{L}+', 'éligible à travailler'],
  joins: ['ou', 'et', 'ou à', 'et à', 'ou bien', 'à', 'ou en', 'et en', 'puis'],
  modes: ['télétravail', 'remote', 'full remote', 'hybride', 'présentiel', 'sur site', 'cdi', 'cdd', 'stage', 'alternance', 'temps plein', 'temps partiel', 'à distance', 'h/f', 'f/h', 'freelance'],
};
