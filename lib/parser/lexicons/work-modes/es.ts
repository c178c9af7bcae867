import type { WorkModeWords } from '../../work-mode/words';

const HOME = '(remot[oa]|en remoto|teletrabajo|desde casa|a distancia|home ?office|desde tu casa)';
const OFFICE =
  '(en (la |nuestra |las |nuestras )?oficinas?|presencial(es|idad)?|de oficina|in office|en sede|en el centro de trabajo)';
const WEEK = '( ?(a la|por|/|cada|x) ?semana| semanales)?';

export const workMode: WorkModeWords = {
  firm: {
    remote: [
      '(posición|puesto|trabajo|rol|vacante|empleo)( \\p{L}+){0,3} (100 ?% |totalmente |completamente |full )(remot[oa]|en remoto|a distancia)',
      `(100 ?%|totalmente|completamente|íntegramente|enteramente|full)[- ]?(en )?${HOME}`,
      `${HOME} (al )?100 ?%`,
    ],
    hybrid: ['(puesto|posición|vacante|rol) (\\p{L}+ ){0,2}híbrid[oa]'],
    onsite: [
      '(100 ?%|totalmente|completamente) presencial',
      '(puesto|posición|vacante|rol) (\\p{L}+ ){0,2}presencial',
    ],
  },
  told: {
    remote: [
      'full[- ]?remote',
      'trabaj(o|ar|a|arás) (de forma )?(remot[oa]|en remoto|remotamente|desde (casa|cualquier (lugar|parte)))(?! (\\p{L}+ )?(días?|parcial|opcional|posible))',
      'modalidad( de trabajo)?:? (100 ?% )?(remot[oa]|teletrabajo|a distancia|home ?office)',
      'teletrabajo (total|completo)',
      'remote first',
      '(de |en )(manera|forma) remota|(?<=híbrida (o|u|y) )remota',
    ],
    hybrid: [
      '(trabajo|modelo|modalidad|formato|esquema|sistema|jornada|régimen|política|entorno)( \\p{L}+){0,3}:? híbrid[oa]',
      'teletrabajo (parcial|híbrido|mixto)',
      '(mezcla|combinación|mix|combinando|combina) (de |entre )?(\\p{L}+ )?(presencial|teletrabajo|remoto|oficina|casa)[^.;]{0,15} (y|con|e) (\\p{L}+ )?(presencial|teletrabajo|remoto|oficina|casa)',
      '\\d{1,2} ?% (de )?(teletrabajo|presencial|remoto)',
      '(semi-?presencial|formato mixto|modalidad mixta)|(de |en )(manera|forma) híbrida|(?<=remota (o|y) )híbrida',
    ],
    onsite: [
      'presencialidad( al)? ?100 ?%',
      '(trabajo|empleo|modalidad|asistencia|jornada|formato)( \\p{L}+){0,2}:? (presencial|en oficina|en sitio)',
    ],
  },
  bare: {
    remote: ['(100 ?% |full[- ])?(remot[oa]|teletrabajo|en remoto|a distancia)( (en|desde) españa)?'],
    hybrid: ['híbrid[oa]', 'hibrid[oa]', 'semi-?presencial', 'teletrabajo parcial'],
    onsite: ['(100 ?% |empleo |trabajo )?presencial', 'en (oficina|sitio)'],
  },
  labels: [
    'modalidad( de trabajo| laboral)?',
    '(lugar|tipo|modelo|formato) de (trabajo|jornada|empleo)',
    'ubicación',
    'teletrabajo',
    'localización',
  ],
  asked: {
    labels: '(teletrabajo|trabajo (remoto|a distancia)|remoto)( posible)?',
    yes: 's[ií](?! )|total|100 ?%',
    no: 'no(?! )',
  },
  possible: [
    '(posibilidad|opción|política|días|opciones|flexibilidad) (de|a|para) (\\p{L}+ )?(teletrabaj(o|ar)|trabaj(o|ar) (remoto|en remoto|desde casa|a distancia)|home ?office)',
    '(teletrabajo|home ?office|trabajo remoto) (\\p{L}+ )?(posible|opcional|flexible|ocasional)',
  ],
  officeDays: [
    `{n} ?días?${WEEK}( (?!remot|tele|desde|y|o|en)\\p{L}+){0,2} (?:(?:de |en )?${OFFICE})`,
    `${OFFICE}( (?!remot|tele|y|o)\\p{L}+){0,3} ?[(:,]? ?{n} (días?|veces) ?(a la|por|/) ?semana`,
  ],
  homeDays: [
    `{n} ?días?${WEEK}( (?!oficina|presencial|y|o|vacaciones)\\p{L}+){0,3} ${HOME}`,
    `${HOME}( (?!y|o|oficina)\\p{L}+){0,3} ?[(:,]? ?{n} (días?|veces) ?(a la|por|/) ?semana`,
  ],
  days: 'días?',
  behind: ['en'],
  notWeekly: ['(al|por|/) ?(mes|año|trimestre)', '(mensuales|anuales)'],
  deniedBefore: ['no', 'sin', 'ni'],
  deniedAfter: ['no (es |está )?(posible|disponible|permitid[oa])', ': no'],
  numbers: { un: 1, uno: 1, una: 1, dos: 2, tres: 3, cuatro: 4, cinco: 5 },
};
