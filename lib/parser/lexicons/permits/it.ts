import type { PermitWords } from '../../authorization/words';

export const permits: PermitWords = {
  hints: [
    'visto',
    'visti',
    'permesso',
    'autorizz',
    'sponsor',
    'document',
    'cittadin',
    'nulla osta',
    'nos',
    'soggiorno',
    'legal',
  ],
  phrases: {
    'no-sponsorship': [
      '(non|senza|nessun)( [\\p{L}-]+){0,6} (sponsor\\p{L}*|vist[oi]|permess[oi] di lavoro)( [\\p{L}-]+){0,3}(?! (è|sono) neces)',
    ],
    'sponsorship-offered': [
      '(sponsorizz\\p{L}+|sponsorship)( [\\p{L}-]+){0,3} (vist[oi]|permess[oi] di lavoro)',
      '(supporto|aiuto|aiutiamo|assistenza|supportiamo)( [\\p{L}-]+){0,6} (vist[oi]|permess[oi] di (lavoro|soggiorno))',
      'visa sponsorship( \\p{L}+){0,3}',
    ],
    'must-be-authorized': [
      '(permess[oi]|autorizzazione|autorizzat[oaie]|diritto|documenti) (di|a|al|per) (lavoro|lavorare|soggiorno)( [\\p{L}-]+){0,3} ?(in|valid[oi]|necessari[oa]|richiest[oa]|obbligatori[oa]|$|[.,;)])',
      '(permesso di soggiorno|documenti) (valid[oi]|in regola|in corso di validità)',
    ],
    'citizenship-required': [
      '(cittadinanza|nazionalità)( [\\p{L}-]+){0,2} (italiana|europea|ue|comunitaria)( [\\p{L}-]+){0,3} ?(obbligatoria|necessaria|richiesta)?',
    ],
    'clearance-required': ['(nulla osta|n\\.?o\\.?s\\.?)( di| per la)? sicurezza( [\\p{L}-]+){0,4}'],
  },
  denied: {
    'must-be-authorized': [
      '(supporto|aiut\\p{L}*)',
      '(non|senza)( [\\p{L}-]+){0,4} (necessari[oa]|richiest[oa])',
    ],
    'citizenship-required': [
      'indipendentemente',
      'qualsiasi',
      'non (è |sono )?(necessaria|richiesta|obbligatoria)',
      'tutte le',
    ],
    'clearance-required': [
      '(non|senza)( [\\p{L}-]+){0,4} (necessari[oa]|richiest[oa])',
      '(gradit\\p{L}|preferenziale)',
    ],
    'sponsorship-offered': ['(non|senza|nessun)'],
  },
  elsewhere: [
    '(indipendentemente|senza (distinzione|discriminazion\\p{L}))( [\\p{L}, -]+)? ?(nazionalità|origine|genere|sesso|età)',
    'discrimin\\p{L}+',
    'tutte le nazionalità',
    'dati personali',
  ],
};
