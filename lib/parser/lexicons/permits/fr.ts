import type { PermitWords } from '../../authorization/words';

export const permits: PermitWords = {
  hints: [
    'visa',
    'permis',
    'titre',
    'autoris',
    'habilit',
    'droit',
    'parrain',
    'sponsor',
    'citoyen',
    'nationalit',
    'carte de séjour',
    'éligible',
    'en mesure',
    'enquête',
    'cote',
  ],
  phrases: {
    'no-sponsorship': [
      "(pas|aucun\\p{L}*|ne peut|ne pouvons|sans)( [\\p{L}'-]+){0,7} (parrain\\p{L}*|sponsor\\p{L}*|prise en charge)( [\\p{L}'-]+){0,4} ?(visas?|permis|titre)?",
      "(visas?|permis de travail)( [\\p{L}'-]+){0,4} (pas|non)( [\\p{L}'-]+){0,3} ?(sponsoris\\p{L}*|pris|possible|parrain\\p{L}*)",
    ],
    'sponsorship-offered': [
      "(parrainage|sponsoring|sponsorship|sponsorisation)( [\\p{L}'-]+){0,3} (visas?|permis de travail)",
      "visa sponsorship( [\\p{L}'-]+){0,3}",
      "(aide|accompagn\\p{L}+|prise en charge|prenons en charge|assistance|soutien|parrain\\p{L}+)( [\\p{L}'-]+){0,7} (visas?|permis de travail|titre de séjour)",
    ],
    'must-be-authorized': [
      "(autorisé|autorisation|habilité|droit|éligible|en mesure|autorisée|autorisés)(·?e|\\(e\\))?(·?s)?( [\\p{L}'-]+){0,3} (à|de) travailler( [\\p{L}'-]+){0,2} (en|au|aux|dans|sur|légalement)",
      "(titulaire|disposer|disposez|avoir|posséder|détenir|muni|valide|requis|obligatoire|justifier|être)( [\\p{L}'-]+){0,5} (permis de travail|titre de séjour|autorisation de travail|visa de travail|carte de séjour)",
      "(permis de travail|titre de séjour|autorisation de travail|carte de séjour)( [\\p{L}'-]+){0,5} (valide|requis\\p{L}*|obligatoire|exigé\\p{L}*|nécessaire|en cours)",
      '(permis|autorisation|droit) de travail(ler)? (en|au|dans|pour) ',
    ],
    'citizenship-required': [
      "(nationalité|citoyenneté)( [\\p{L}'-]+){0,4} (française|belge|suisse|européenne|ue|canadienne|américaine)( [\\p{L}'-]+){0,4} ?(requise|obligatoire|exigée|impérative|nécessaire)?",
      '(être|de|avoir la) (nationalité|citoyen\\p{L}*) (français\\p{L}*|belge|suisse|européen\\p{L}*|canadien\\p{L}*|américain\\p{L}*)',
    ],
    'clearance-required': [
      "(habilitation|habilitable|habilité\\p{L}*|habilitations)( [\\p{L}'·()/-]+){0,4} (secret|défense|confidentiel|sécurité|très secret|nato|otan)( [\\p{L}'-]+){0,4}",
      "(enquête|cote) de sécurité( [\\p{L}'-]+){0,5} (requise|obligatoire|exigée|nécessaire|préalable)",
    ],
  },
  denied: {
    'must-be-authorized': [
      '(aide|accompagn\\p{L}+|prise en charge|prenons en charge)',
      "(pas|aucun\\p{L}*)( [\\p{L}'-]+){0,4} (permis|autorisation)",
    ],
    'citizenship-required': [
      'quelle que soit',
      'sans distinction',
      'indépendamment',
      '(pas|non)( \\p{L}+)? ?(requise|obligatoire|exigée|nécessaire|impérative|demandée|indispensable)',
      'toutes',
    ],
    'clearance-required': [
      "(pas|aucune)( [\\p{L}'-]+){0,4} habilit\\p{L}+",
      '(un plus|souhaité\\p{L}*|appréciée?)',
      'habilitations? électriques?',
    ],
    'sponsorship-offered': [
      "(pas|aucun\\p{L}*|sans|ne)( [\\p{L}'-]+){0,8} (parrain\\p{L}*|sponsor\\p{L}*|prise en charge|visas?|aide)",
    ],
  },
  elsewhere: [
    "(sans distinction|quelle que soit|indépendamment|sans discrimination)( [\\p{L},' -]+)? ?(nationalité|origine|sexe|genre|âge)",
    'discrimination',
    'bancaire',
  ],
};
