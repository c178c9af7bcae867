import type { PermitWords } from '../../authorization/words';

export const permits: PermitWords = {
  hints: [
    'visa',
    'permiso',
    'autoriz',
    'patrocin',
    'sponsor',
    'papeles',
    'derecho',
    'habilit',
    'nacional',
    'ciudadan',
    'seguridad',
    'hps',
    'nie',
    'residencia',
    'trabajar',
    'documentación',
  ],
  phrases: {
    'no-sponsorship': [
      '(no|sin|ningún|tampoco)( [\\p{L}-]+){0,6} (patrocin\\p{L}*|sponsor\\p{L}*|visados?|visas?)( [\\p{L}-]+){0,3} ?(visados?|visas?|permisos? de trabajo)?(?! (de trabajo )?(es|son) neces)',
      '(patrocinio|visados?|visas?)( [\\p{L}-]+){0,4} no (está|se|es)( [\\p{L}-]+){0,2}',
    ],
    'sponsorship-offered': [
      '(patrocinio|patrocinamos|patrocinar|sponsorship)( [\\p{L}-]+){0,3} (visados?|visas?|permisos? de trabajo)',
      '(apoyo|ayuda|ayudamos|asistencia|gestionamos|tramitamos|te ayudaremos)( [\\p{L}-]+){0,6} (visados?|visas?|permisos? de trabajo)',
      'visa sponsorship( \\p{L}+){0,3}',
    ],
    'must-be-authorized': [
      '(permiso|autorización|papeles|derecho|permisos|habilitad[oa]|autorizad[oa])s?( \\p{L}+)? (de|para|a) (trabajo|trabajar|residencia y trabajo)( [\\p{L}-]+){0,3} ?(en|vigente|válido|español|legalmente|imprescindible|necesario|obligatorio|requerido|$|[.,;)])',
      '(legalmente|poder) (autorizad[oa]s? )?(para |a )?trabajar( legalmente)? en',
      '(tener|disponer|contar|imprescindible|necesario|requisito|con)( [\\p{L}-]+){0,5} (permiso de trabajo|documentación en regla|nie|residencia legal)',
    ],
    'citizenship-required': [
      '(nacionalidad|ciudadanía)( [\\p{L}-]+){0,3} (española|europea|comunitaria|mexicana|argentina|colombiana|ue|estadounidense)( [\\p{L}-]+){0,4} ?(imprescindible|requerida|obligatoria|necesaria)?',
      '(ser|tener) (ciudadan[oa]|nacional) (español\\p{L}*|europe[oa]|de la ue|estadounidense)',
    ],
    'clearance-required': [
      '(habilitación|acreditación|autorización)( personal)? de seguridad( [\\p{L}-]+){0,5}',
      'hps( \\p{L}+){0,3} (requerida|obligatoria|imprescindible|vigente)',
    ],
  },
  denied: {
    'must-be-authorized': [
      '(apoyo|ayuda\\p{L}*|gestionamos|tramitamos)',
      '(no|sin)( [\\p{L}-]+){0,4} (necesari[oa]|necesita|requiere|hace falta|imprescindible)',
      '(bajo|con tu) (permiso|autorización)',
    ],
    'citizenship-required': [
      'independientemente',
      'sin importar',
      'cualquier(a)?',
      'no (es |se )?(necesari[oa]|requerid[oa]|obligatori[oa]|imprescindible|requiere|exige|precisa)',
    ],
    'clearance-required': [
      '(no|sin)( [\\p{L}-]+){0,4} (necesari[oa]|requiere)',
      '(valorable|deseable|se valora\\p{L}*)',
    ],
    'sponsorship-offered': ['(no|sin|ningún|tampoco)'],
  },
  elsewhere: [
    '(independientemente|sin (distinción|importar|discriminación))( [\\p{L}, -]+)? ?(nacionalidad|origen|género|sexo|edad)',
    'discrimin\\p{L}+',
    'tarjetas?',
  ],
};
