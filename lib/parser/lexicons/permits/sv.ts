import type { PermitWords } from '../../authorization/words';

export const permits: PermitWords = {
  hints: ['visum', 'tillstånd', 'sponsr', 'medborgar', 'säkerhets', 'rätt att arbeta'],
  phrases: {
    'no-sponsorship': ['(inte|ej|ingen|inga)( \\p{L}+){0,4} (sponsra\\p{L}?|visum\\p{L}*|arbetstillstånd)'],
    'sponsorship-offered': [
      '(hjälper|hjälp|stöd|stödjer|sponsrar|bistår)( \\p{L}+){0,4} (visum\\p{L}*|arbetstillstånd)',
    ],
    'must-be-authorized': [
      '(giltigt |svenskt )?(arbetstillstånd|uppehållstillstånd)( \\p{L}+){0,3}',
      'rätt att arbeta i (sverige|eu|norden)',
    ],
    'citizenship-required': [
      '(svenskt |krav på svenskt )?medborgarskap',
      '(svensk|eu-)medborgare',
      'svensk medborgare',
    ],
    'clearance-required': [
      'säkerhets(prövning|prövas|klassad|klass|kontroll)( [\\p{L}\\d]+){0,2}|registerkontroll\\p{L}{0,2}',
    ],
  },
  denied: {
    'must-be-authorized': ['(hjälper|hjälp|stöd|inte|ej)'],
    'citizenship-required': ['oavsett', 'inte|ej|inget'],
    'clearance-required': ['krävs (inte|ej)|meriterande'],
    'sponsorship-offered': ['inte|ej'],
  },
  elsewhere: ['oavsett', 'diskriminering', 'personuppgifter'],
};
