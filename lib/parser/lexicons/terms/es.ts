import type { EmploymentWords } from '../../employment/words';
import type { PayWords } from '../../salary/words';
import type { TravelWords } from '../../travel/words';

export const pay: PayWords = {
  // Spanish is spoken under many currencies.
  currency: 'XXX',
  pay: [
    '(?:rango|banda|horquilla|paquete|nivel)? ?salari(?:o|os|al|ales)(?: (?:base|bruto|fijo|anual|mensual|neto|mínimo|competitivo))*',
    '(?:retribuci[oó]n|remuneraci[oó]n|sueldo|honorarios|compensaci[oó]n)(?: (?:fija|bruta|bruto|anual|mensual|base|económica|total))*',
    'bruto(?:s)?(?: (?:anual(?:es)?|mensual(?:es)?|al año|año))?',
    'b/a|sba|fijo(?: anual)?|tarifa (?:diaria|por hora)|beca|ayuda al estudio',
  ],
  onTarget: [
    '(?:salario|retribución|compensación|paquete) total|incluyendo variable|fijo \\+ variable|variable incluido|objetivos cumplidos',
  ],
  notPay: [
    'bonos?|bonus|primas?|presupuesto|ayudas? (?!al estudio)|vales?|tickets?|cheques?|tarjetas?|subsidio|dietas|incentivos?|variable|comisi[oó]n(?:es)?|plus|complemento|reembols\\p{L}{0,30}|kilometraje|referidos|recomendación',
    'arr|facturaci[oó]n|ingresos|ronda|inversi[oó]n|financiaci[oó]n|levantado|valoraci[oó]n|millones|clientes|alumnos|usuarios|empleados|personas|ventas|proyectos?|formaci[oó]n|cursos?|gimnasio|teletrabajo|internet|seguro|descuentos?|equipo|comida|transporte|precio|coste|costes|ahorro|matrícula',
  ],
  joins: [
    'más',
    'y',
    'con',
    'según',
    'incluyendo',
    'en',
    'o',
    'sin',
    'dependiendo',
    'es',
    'sobre',
    'de acuerdo',
    'brutos',
  ],
  per: {
    hour: ['(?:por|la|a la) hora', 'hora'],
    day: ['(?:por|al) día', 'diari[oa]s?', 'jornada'],
    week: ['(?:por|a la) semana', 'semanal(?:es)?'],
    month: ['(?:por|al) mes', 'mensual(?:es|mente)?', 'brutos? mes', 'mes'],
    year: ['(?:por|al) año', 'anual(?:es|mente)?', 'brutos? año', 'año', 'b/a', 'sba'],
  },
  unit: {
    hour: ['hora', 'h'],
    day: ['día', 'dia'],
    week: ['semana', 'sem'],
    month: ['mes'],
    year: ['año', 'a'],
  },
  counted: ['horas?', 'h', 'días', 'veces', 'pagas', 'vez'],
  from: ['desde', 'a partir de', 'mínimo', 'al menos', 'más de', 'mín\\.?'],
  upTo: ['hasta(?: los)?', 'máximo', 'máx\\.?'],
  to: ['a', 'hasta', 'y hasta', 'hasta los', '/'],
  and: ['y', 'e'],
  between: ['entre(?: los)?', 'de', 'desde'],
  thousand: ['k', 'mil'],
  million: ['m', 'millones', 'millón', 'mm'],
};

export const employment: EmploymentWords = {
  firm: {
    'full-time': ['(?:a|en|de)? ?(?:jornada|tiempo) complet[ao]', 'a tiempo completo'],
    'part-time': ['(?:media jornada|medio tiempo|jornada (?:parcial|reducida)|(?:a )?tiempo parcial)'],
    permanent: [
      '(?:contrato|contratación|puesto|incorporación|relación laboral|carácter) (?:\\p{L}{1,30} )?(?:indefinid[oa]|permanente)',
      '(?:a )?(?:plazo|término) (?:indefinido|indeterminado)',
      'indefinido desde el primer día|fij[oa][- ]discontinu[oa]',
      '(?:contrato|puesto|empleo|plaza|trabajo) fij[oa]',
      '(?:por )?tiempo (?:indefinido|indeterminado)',
      'contrato (?:por tiempo )?indeterminado|contrato de planta',
    ],
    temporary: [
      '(?:contrato|contratación|puesto|carácter) (?:\\p{L}{1,30} )?(?:temporal|eventual|interin[oa]|de duración determinada|de sustitución)',
      'sustitución (?:de |por )?(?:baja|maternidad)\\p{L}{0,30}',
      'duración determinada|por tiempo determinado|obra determinada',
      '(?:contrato|duración|período|periodo|tiempo completo|jornada completa|puesto|plaza) (?:\\p{L}{1,20} ){0,3}de (?:\\d{1,2}|un|dos|tres|seis|nueve|doce) mes(?:es)?',
      'por obra y servicio|(?:a )?(?:plazo|término) fijo|obra o labor|por suplencia',
    ],
    freelance: [
      '(?:como|modalidad|contrato|régimen de|en) (?:freelance|autónom[oa]s?)',
      'contrato mercantil',
    ],
    internship: [
      '(?:contrato|convenio|período|programa) (?:de |en )?prácticas',
      '(?:un|una|buscamos|como) (?:estudiante en prácticas|becari[oa]/?a?|practicante)',
      'prácticas (?:remuneradas|extracurriculares|curriculares)(?: de)?',
    ],
  },
  bare: {
    'full-time': ['jornada completa', 'tiempo completo', 'completa', 'full[- ]?time'],
    'part-time': [
      'media jornada',
      'medio tiempo',
      'jornada parcial',
      'tiempo parcial',
      'part[- ]?time',
      'parcial',
    ],
    permanent: ['indefinido', 'contrato indefinido', 'contrato fijo'],
    temporary: ['temporal', 'contrato temporal', 'eventual', 'interino'],
    freelance: ['freelance', 'autónomo'],
    internship: ['prácticas', 'beca', 'becario(?:/a)?', 'contrato en prácticas'],
  },
  title: {
    internship: ['prácticas', 'becari[oa](?:/a)?', 'beca', 'practicante'],
    'part-time': ['media jornada', 'medio tiempo', 'tiempo parcial'],
    'full-time': ['tiempo completo'],
    freelance: ['freelance'],
    temporary: ['temporal', 'sustitución'],
  },
  behind: ['en', 'remoto'],
  labels: [
    '(?:tipo de )?(?:contrato|jornada|empleo|puesto|contratación)(?: laboral)?',
    'duración|modalidad(?: de contratación)?|dedicación|horario',
  ],
  own: '(?:se trata de|este puesto|es un puesto)',
  notAfter: [
    'posibilidad de',
    'opción a',
    'no',
    'no es(?: un| una)?',
    'pasar a',
    'posibilidades de',
    'conversión a',
    'si',
  ],
  notBefore: ['de nuestros', 'empleados', 'previas', 'experiencia', 'los viernes', 'intensiva'],
};

export const travel: TravelWords = {
  asked: [
    '(?:disponibilidad|dispuest[oa]s?(?:/[oa])?|disposici[oó]n|flexibilidad|posibilidad|predisposici[oó]n|capacidad)[^.;,]{0,30}(?:para|a|de) (?:poder )?(?:viajar|realizar (?:\\p{L}{1,30} ){0,2}(?:viajes|desplazamientos)|viajes|desplazamientos|desplazarse|desplazarte)',
    '(?:viajes?|desplazamientos?)(?: \\p{L}{1,30}){0,5} (?:requeridos?|necesarios?|previstos?|será necesario|obligatorios?)',
    '(?:requiere|implica|incluye|exige|conlleva)(?: \\p{L}{1,30}){0,4} (?:viajar|viajes|desplazamientos?)',
    '(?:deberás|tendrás que|podrás tener que|será necesario|es necesario|debe) (?:\\p{L}{1,30} ){0,3}(?:viajar|desplazarte)',
    'movilidad (?:geográfica|nacional|internacional)',
  ],
  told: [
    '(?:viajes|desplazamientos) (?:\\p{L}{1,30} ){0,2}(?:ocasionales|puntuales|frecuentes|esporádicos|periódicos|nacionales|internacionales)',
    '(?:viajar|desplazarse) (?:ocasionalmente|puntualmente|frecuentemente|de forma)',
  ],
  travel: ['viajar', 'viajes?', 'desplazamientos?'],
  percent: 'por ciento',
  upTo: 'hasta',
  no: 'ninguno|no',
  labels: ['disponibilidad (?:para|de) viajar|viajes|desplazamientos'],
  none: [
    '(?:sin|no) (?:\\p{L}{1,30} ){0,3}(?:viajar|viajes|desplazamientos?)',
    '(?:disponibilidad (?:para|de) viajar|viajes) ?: ?(?:no|ninguno|0 ?%)',
  ],
  notAfter: [
    'gastos de',
    'organizar (?:los )?',
    'gestión de (?:los )?',
    'agencia de',
    'sector (?:de )?(?:los )?',
    'reservar?',
    'organización de',
    'coordinar?',
    'gestionar?',
    'planificar?',
  ],
  notBefore: ['pagados', 'de empresa', 'y turismo', 'cubiertos', 'combinados'],
};
