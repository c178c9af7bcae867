import type { PermitWords } from '../../authorization/words';

export const permits: PermitWords = {
  hints: ['visum', 'tillatelse', 'sponsor', 'statsborger', 'sikkerhets'],
  phrases: {
    'no-sponsorship': ['(ikke|ingen)( \\p{L}+){0,4} (sponsor\\p{L}*|visum|arbeidstillatelse)'],
    'sponsorship-offered': [
      '(hjelper|hjelp|støtter|sponser)( \\p{L}+){0,4} (visum|arbeidstillatelse|arbeids- og oppholdstillatelse)',
    ],
    'must-be-authorized': [
      '(gyldig |norsk )?(arbeidstillatelse|oppholdstillatelse|arbeids- og oppholdstillatelse)( \\p{L}+){0,3}',
    ],
    'citizenship-required': ['norsk statsborgerskap', '(norsk|eu-) ?statsborger'],
    'clearance-required': ['sikkerhets(klareres|klarering|klarert|godkjenning)( \\p{L}+){0,3}'],
  },
  denied: {
    'must-be-authorized': ['(hjelper|hjelp|støtter|ikke)'],
    'citizenship-required': ['uavhengig av|uansett', 'ikke'],
    'clearance-required': ['ikke|fordel'],
    'sponsorship-offered': ['ikke'],
  },
  elsewhere: ['uavhengig av|uansett', 'diskrimin\\p{L}+', 'personopplysninger'],
};
