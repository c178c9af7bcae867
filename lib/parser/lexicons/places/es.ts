import type { PlaceWords } from '../../places/words';

export const places: PlaceWords = {
  labels: ['ubicaci(ón|ones)', 'localizaci(ón|ones)', '(lugar|centro)( de trabajo)?', 'localidad', 'ciudad', 'país', 'sede', 'zona', 'dónde'],
  firm: [
    '(residentes?|residir|residas|resida|residencia|residiendo|viv\\p{L}+|domicili\\p{L}+)( \\p{L}+){0,2} (en|dentro de)',
    '(puesto|posición|vacante|oferta|trabajo|rol|contrato)( [\\p{L}-]+){0,4} (ubicad[oa]|localizad[oa]|con base|basad[oa]|presencial|remot[oa]|híbrid[oa]|para)? ?en',
    '(en|desde|a) (nuestras?|nuestros?|la|las) ([\\p{L}-]+ )?(oficinas?|sede|centro|delegación|tienda|planta|fábrica|instalaciones|clínica)( central| principal| ubicadas?| situadas?)? (de|en)',
    '(oficinas?|sede)( \\p{L}+)? (en|de)( el centro de)?',
    '(100 ?% )?(remot[oa]|teletrabajo|en remoto|híbrid[oa]|presencial)( total| completo)?,? ?(en|desde|dentro de|-|:|\\(|/|,)( toda)?',
    '(reubicarse|mudarse|traslad\\p{L}+|reubicación|disponibilidad para trabajar)( \\p{L}+)? (a|en|hacia)',
    '(candidat\\p{L}+|personas?)( que)?( \\p{L}+){0,2} (en|de)',
  ],
  told: [
    '(basad|ubicad|situad|localizad)[oa]s? en',
    '(busc\\p{L}+|seleccion\\p{L}+|contrat\\p{L}+)( [\\p{L}()/*&,-]+){1,14} (en|para nuestra \\p{L}+ en)',
    '(trabaj\\p{L}+)( \\p{L}+){0,3} (en|desde)',
  ],
  fillers: ['toda', 'la', 'el centro de', 'la ciudad de', 'la zona de', 'pleno centro de', 'el', 'cualquier lugar de', 'cualquier parte de', 'territorio'],
  behind: ['únicamente', 'exclusivamente', 'solo', 'sólo', 'remoto', '\\(remoto\\)', '\\(híbrido\\)', 'o remoto'],
  others: [
    'clientes?', 'fundad[oa]', 'empresas?', 'compañía', 'universidad\\p{L}*', 'líder\\p{L}*', 'presencia', 'somos', 'países', 'socios', 'mercados?', 'grupo', 'equipos?', 'presentes', 'oficinas en \\d+', 'multinacional', 'consultora',
  ],
  never: ['permiso\\p{L}*', 'autoriz\\p{L}+', 'visado', 'no', 'excepto', 'fuera', 'salvo', 'estudi\\p{L}+', 'derecho a trabajar'],
  joins: ['o', 'y', 'u', 'e', 'o en', 'y en', 'en', 'y/o'],
  modes: ['remoto', 'híbrido', 'presencial', 'teletrabajo', '100% remoto', 'full[- ]?remote', 'jornada completa', 'media jornada', 'indefinido', 'tiempo completo'],
};
