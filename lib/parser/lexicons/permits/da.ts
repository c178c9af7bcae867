import type { PermitWords } from '../../authorization/words';

export const permits: PermitWords = {
  hints: ['visum', 'tilladelse', 'sponsor', 'statsborger', 'sikkerheds'],
  phrases: {
    'no-sponsorship': ['(ikke|ingen)( \\p{L}+){0,4} (sponsor\\p{L}*|visum|arbejdstilladelse)'],
    'sponsorship-offered': [
      '(hjælper|hjælp|støtte|sponsorerer)( \\p{L}+){0,4} (visum|arbejdstilladelse|arbejds- og opholdstilladelse)',
    ],
    'must-be-authorized': [
      '(gyldig |dansk )?(arbejdstilladelse|opholdstilladelse|arbejds- og opholdstilladelse)( \\p{L}+){0,3}',
    ],
    'citizenship-required': ['dansk statsborgerskab', '(dansk|eu-) ?statsborger'],
    'clearance-required': ['sikkerheds(godkendes|godkendelse|godkendt|clearance)( \\p{L}+){0,3}'],
  },
  denied: {
    'must-be-authorized': ['(hjælper|hjælp|støtte|ikke)'],
    'citizenship-required': ['uanset', 'ikke'],
    'clearance-required': ['ikke|fordel'],
    'sponsorship-offered': ['ikke'],
  },
  elsewhere: ['uanset', 'diskrimin\\p{L}+', 'personoplysninger'],
};
