import type { PermitWords } from '../../authorization/words';

export const permits: PermitWords = {
  hints: [
    'wiz',
    'pozwole',
    'zezwole',
    'sponsor',
    'obywatel',
    'pobyt',
    'legal',
    'bezpiecz',
    'uprawni',
    'prawo do pracy',
  ],
  phrases: {
    'no-sponsorship': [
      '(nie|bez|brak)( [\\p{L}-]+){0,6} (sponsor\\p{L}*|wiz\\p{L}{1,2}|zezwole\\p{L}+ na pracę|pozwole\\p{L}+ na pracę)(?! (jest|są) (wymag|konie))',
    ],
    'sponsorship-offered': [
      '(sponsorujemy|sponsoring|sponsorowanie)( [\\p{L}-]+){0,3} (wiz\\p{L}{1,2}|pozwole\\p{L}+ na pracę)',
      '(pomoc|wsparcie|pomagamy|wspieramy|pomożemy)( [\\p{L}-]+){0,6} (wiz\\p{L}{1,2}|legalizacj\\p{L}+ pobytu|zezwole\\p{L}+ na pracę|pozwole\\p{L}+ na pracę)',
      'visa sponsorship( \\p{L}+){0,3}',
    ],
    'must-be-authorized': [
      '(pozwolenie|zezwolenie|prawo|uprawnienie|uprawnienia) (na|do) (prac\\p{L}{1,3}|pobyt)( [\\p{L}-]+){0,4}',
      '(legalny pobyt|ważne pozwolenie|uregulowany pobyt|prawo pobytu)( [\\p{L}-]+){0,4}',
      'możliwość legalnej pracy w polsce|uprawnienia do pracy w polsce',
    ],
    'citizenship-required': [
      'obywatelstwo (polskie|ue|unii europejskiej|kraju ue)( [\\p{L}-]+){0,3}',
      '(wymagane|konieczne) obywatelstwo( [\\p{L}-]+){0,3}',
    ],
    'clearance-required': [
      'poświadczenie bezpieczeństwa( [\\p{L}-]+){0,5}',
      'poświadczenia bezpieczeństwa( [\\p{L}-]+){0,4}',
    ],
  },
  denied: {
    'must-be-authorized': [
      '(pomoc|wsparcie|pomagamy|pomożemy)',
      '(nie|bez)( [\\p{L}-]+){0,4} (wymag\\p{L}+|konieczn\\p{L}+)',
    ],
    'citizenship-required': ['niezależnie', 'bez względu', 'nie (jest )?(wymagane|konieczne|potrzebne)'],
    'clearance-required': ['(nie|bez)( [\\p{L}-]+){0,4} wymag\\p{L}+', '(mile widzian|atut|plus)\\p{L}*'],
    'sponsorship-offered': ['(nie|bez|brak)'],
  },
  elsewhere: [
    '(niezależnie|bez względu)( [\\p{L}, -]+)? ?(narodowość|pochodzeni\\p{L}|płe\\p{L}+|wiek)',
    'dyskryminacj\\p{L}+',
    'danych osobowych',
    'prawo do (dostępu|usunięcia|sprostowania)',
  ],
};
