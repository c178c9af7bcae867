import { type TimeZoneWords, words } from '../../time-zone/words';

/** Words about clocks; the classes are explained in `time-zone/words.ts`. */
export const timeZone: TimeZoneWords = {
  clock: { mediodía: 12, medianoche: 0 },
  ago: 'hace \\d{1,3} ?(?:h|horas?)',
  words: {
    contact: words(`
      llamada|llamadas|entrevista|entrevistas|teléfono|contacto|publicado|publicada|actualizado|actualizada
    `),
    tz: words('zona horaria|zonas horarias|huso horario|husos horarios|franja horaria|uso horario'),
    time: words('hora|horas'),
    hours: words(`
      horario laboral|horario de oficina|horario|horarios|horas laborales|horario comercial
    `),
    unit: words('hora|horas|h|hs|hrs'),
    and: words('y|e'),
    or: words('o|u'),
    to: words('a|hasta|hasta las|a las'),
    between: words('entre|durante|entre las'),
    from: words('de|desde|desde las|de las'),
    until: words('hasta|hasta las'),
    after: words('después de|a partir de|a partir de las'),
    before: words('antes de|antes de las'),
    at: words('a|en|a las|con|sobre|para'),
    within: words('máximo|como máximo|hasta|dentro de|no más de'),
    difference: words('diferencia|diferencia horaria|desfase'),
    overlap: words(`
      solapamiento|solapar|superposición|coincidencia|en común|coincidir|solape|coincidan|
      superponer
    `),
    core: words(`
      horario laboral|horario de trabajo|horario central
    `),
    filler: words(`
      el|la|los|las|de|del|en|un|una|es|son|cercana|cercano|cercanas|similar|similares|
      compatible|compatibles|misma|mismo|que|al|menos|mínimo|aproximadamente|local|laboral|
      nuestro|su|tu|con|lunes|viernes|diarias|por|día
    `),
    soft: words(`
      preferiblemente|preferible|preferentemente|idealmente|deseable|de preferencia|se valora|
      preferencia|un plus
    `),
    firm: words('obligatorio|imprescindible|requerido|debe|debes|solo|únicamente'),
    need: words(`
      debe|debes|tu|usted|candidato|candidatos|disponible|disponibilidad|trabajar|trabajo|
      remoto|teletrabajo|puesto|buscamos|residir|vivir|preferiblemente|idealmente|solapamiento|
      requiere|requisito
    `),
    sits: words('nuestro equipo|distribuido|sede|clientes|compañeros|oficinas|repartido'),
    event: words(`
      fecha límite|postulación|postulaciones|solicitudes|inscripción|evento|webinar|por ejemplo|
      llámanos|teléfono
    `),
    near: words('cercana|cercanas|similares|compatibles'),
    no: words('cualquier|varias|diferentes|distintas|sin importar|ninguna|múltiples'),
    start: words('inicio|empieza|comienza|reunión|reuniones|daily'),
    team: words('equipo'),
    remote: words('remoto|teletrabajo|a distancia|en remoto'),
  },
  zones: {
    'hora central europea': 'cet',
    'hora centroeuropea': 'cet',
    'hora de europa central': 'cet',
    'hora de españa': 'madrid',
    'hora española': 'madrid',
    'hora peninsular': 'madrid',
    'hora del este': 'est',
    'hora del pacífico': 'pst',
    'hora de méxico': 'mexico',
    'hora de argentina': 'argentina',
    'hora argentina': 'argentina',
    'hora de colombia': 'colombia',
    'hora de chile': 'chile',
    'hora de madrid': 'madrid',
    'hora de ciudad de méxico': 'mexico',
    'hora de londres': 'london',
  },
  regions: {
    europea: 'europe',
    europeo: 'europe',
    europeas: 'europe',
    europeos: 'europe',
    europa: 'europe',
    latinoamérica: 'latam',
    latinoamericana: 'latam',
    'américa latina': 'latam',
    américa: 'americas',
    'las américas': 'americas',
    norteamérica: 'north-america',
    'estados unidos': 'us',
    eeuu: 'us',
    'ee uu': 'us',
    asia: 'apac',
    americano: 'us',
    estadounidense: 'us',
    latinoamericano: 'latam',
  },
};
