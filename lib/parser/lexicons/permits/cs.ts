import type { PermitWords } from '../../authorization/words';

export const permits: PermitWords = {
  hints: ['víz', 'povolení', 'sponzor', 'občan', 'pobyt', 'prověrk'],
  phrases: {
    'no-sponsorship': [
      '(nesponzorujeme|nezajišťujeme|neposkytujeme)( \\p{L}+){0,3} (víz\\p{L}{0,4}|pracovní povolení|sponzor\\p{L}+)',
    ],
    'sponsorship-offered': [
      '(pomůžeme|pomoc|zajistíme|vyřídíme|sponzorujeme)( \\p{L}+){0,3} (víz[ae]m?|pracovní\\p{L}{0,4} povolení\\p{L}?)',
    ],
    'must-be-authorized': [
      '(platné )?(pracovní povolení|povolení (k (práci|pobytu)|pracovat))( \\p{L}+){0,3}',
      'volný (přístup|vstup) na trh práce',
    ],
    'citizenship-required': ['(české |státní )občanství|občanství (čr|české republiky|eu)'],
    'clearance-required': ['bezpečnostní (prověrk\\p{L}{0,4}|způsobilost)|prověrk\\p{L}{0,4} nbú'],
  },
  denied: {
    'must-be-authorized': ['(pomůžeme|pomoc|zajistíme|vyřídíme|není)'],
    'citizenship-required': ['bez ohledu', 'není'],
    'clearance-required': ['není', 'výhod\\p{L}+'],
  },
  elsewhere: ['bez ohledu na', 'diskriminac\\p{L}', 'osobních údajů'],
};
