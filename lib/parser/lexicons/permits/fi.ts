import type { PermitWords } from '../../authorization/words';

export const permits: PermitWords = {
  hints: [
    'viisumi',
    'lupa',
    'luva',
    'kansala',
    'turvallisuusselv',
    'oikeus työskennellä',
    'oikeutta työskennellä',
  ],
  phrases: {
    'no-sponsorship': [
      '(emme|ei)( \\p{L}+){0,3} (sponsoroi|viisumi\\p{L}*|työlupa\\p{L}*|työluvan|työlupaa)',
    ],
    'sponsorship-offered': [
      '(autamme|tuemme|apua)( \\p{L}+){0,3} (viisumi\\p{L}*|työlupa\\p{L}*|työluvan|oleskelulu\\p{L}*)',
    ],
    'must-be-authorized': [
      '(voimassa oleva )?(työlupa|oleskelulupa|työnteko-oikeus)( \\p{L}+){0,2}',
      'oikeu(s|tta) työskennellä suomessa|lupa työskennellä suomessa',
    ],
    'citizenship-required': ['(suomen|eu-?)( ?maan)? kansalai(suus|suutta|nen)'],
    'clearance-required': ['(suppea |perusmuotoinen |laaja )?turvallisuusselvity\\p{L}{1,4}'],
  },
  denied: {
    'must-be-authorized': ['(autamme|tuemme|apua|emme)'],
    'citizenship-required': ['riippumatta', 'ei'],
    'clearance-required': ['ei|eduksi'],
    'sponsorship-offered': ['emme|ei'],
  },
  elsewhere: ['riippumatta', 'syrji\\p{L}+', 'henkilötieto\\p{L}+'],
};
