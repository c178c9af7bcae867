import type { PermitWords } from '../../authorization/words';

export const permits: PermitWords = {
  hints: [
    'visto',
    'autoriz',
    'patroc',
    'sponsor',
    'document',
    'nacional',
    'cidad',
    'segurança',
    'residência',
    'trabalhar',
    'legal',
  ],
  phrases: {
    'no-sponsorship': [
      '(não|sem|nenhum)( [\\p{L}-]+){0,6} (patroc\\p{L}*|sponsor\\p{L}*|vistos?)( [\\p{L}-]+){0,3} ?(vistos?|autorização de trabalho)?(?! (é|são) neces)',
    ],
    'sponsorship-offered': [
      '(patrocínio|patrocinamos|sponsorship)( [\\p{L}-]+){0,3} (vistos?|autorização de trabalho)',
      '(apoio|ajuda|ajudamos|suporte|tratamos|apoiamos)( [\\p{L}-]+){0,6} (vistos?|autorização de (trabalho|residência))',
      'visa sponsorship( \\p{L}+){0,3}',
    ],
    'must-be-authorized': [
      '(autorização|direito|permissão|autorizad[oa]|documentação)s?( \\p{L}+)? (de|para|a) (trabalho|trabalhar|residência e trabalho)( [\\p{L}-]+){0,3} ?(em|no|na|válida?|legalmente|obrigatória|necessária|$|[.,;)])',
      '(visto|título|autorização) de (trabalho|residência) (válid[oa]|em vigor|regularizad[oa])',
      'documentação (regularizada|legalizada|em dia) (para trabalhar|em portugal|no brasil)',
    ],
    'citizenship-required': [
      '(nacionalidade|cidadania)( [\\p{L}-]+){0,2} (portuguesa|europeia|brasileira|da ue)( [\\p{L}-]+){0,3} ?(obrigatória|necessária|exigida)?',
    ],
    'clearance-required': ['(credenciação|habilitação|acreditação) de segurança( [\\p{L}-]+){0,5}'],
  },
  denied: {
    'must-be-authorized': [
      '(apoio|ajuda\\p{L}*|tratamos|apoiamos)',
      '(não|sem)( [\\p{L}-]+){0,4} (necessári[oa]|precisa|obrigatóri[oa])',
    ],
    'citizenship-required': [
      'independentemente',
      'qualquer',
      'não (é )?(necessária|obrigatória|exigida|requerida)',
    ],
    'clearance-required': [
      '(não|sem)( [\\p{L}-]+){0,4} necessári[oa]',
      '(desejável|diferencial|valorizad\\p{L}*)',
    ],
    'sponsorship-offered': ['(não|sem|nenhum)'],
  },
  elsewhere: [
    '(independentemente|sem (distinção|discriminação))( [\\p{L}, -]+)? ?(nacionalidade|origem|gênero|género|sexo|idade)',
    'discrimin\\p{L}+',
    'dados pessoais',
  ],
};
