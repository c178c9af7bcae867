import type { PageWords } from '../../page-words';

export const page: PageWords = {
  nouns:
    'ingeniero ingeniera desarrollador desarrolladora analista gerente jefe jefa técnico técnica tecnico administrativo ' +
    'administrativa comercial programador programadora coordinador coordinadora auxiliar ayudante asistente asesor ' +
    'asesora consultor consultora vendedor vendedora dependiente cajero cajera camarero camarera cocinero cocinera ' +
    'repartidor conductor conductora operario operaria operador operadora mozo almacenero mecánico electricista ' +
    'soldador fontanero carpintero albañil limpiador limpiadora conserje vigilante enfermero enfermera médico médica ' +
    'farmacéutico psicólogo psicóloga terapeuta fisioterapeuta cuidador cuidadora maestro maestra docente ' +
    'educador educadora investigador investigadora abogado abogada contador contadora contable recepcionista secretario ' +
    'secretaria diseñador diseñadora periodista traductor encargado encargada especialista becario becaria pasante ' +
    'arquitecto gestor gestora promotor promotora ejecutivo ejecutiva profesor profesora supervisora agente responsable ' +
    'chofer artista aprendiz líder directora',
  idle: 'de empleo empleos oferta ofertas trabajo trabaja con nosotros vacante vacantes bolsa',
  idleLines: '(?:empleo|trabaja con nosotros)',
  lists: 'ofertas de empleo',
  listIn: 'en',
  titleLabels:
    '(?:oferta|vacante|puesto) ?(?:de (?:empleo|trabajo)|laboral)?|nombre (?:del? )?(?:puesto|posición|cargo|vacante)|(?:título|denominación|nombre) del (?:puesto|cargo)|cargo|se busca|buscamos',
  titleFields:
    'nombre (?:del? )?(?:puesto|posición|cargo|vacante)|(?:título|denominación) del (?:puesto|cargo)|puesto|cargo',
  titleOpeners: 'oferta de (?:empleo|trabajo)(?: de)?|(?:empleo|trabajo|vacante|puesto) de|buscamos',
  articles: 'un(?:\\s?[/·.(]\\s?(?:e|a)\\)?)?|una',
  atOrIn: 'en',
  atArticles: 'la|el',
  slogans: 'tu|tus|nuestr\\p{L}{1,2}|únete',
  titleLinks: 'de|del|y|e',
  sought:
    "(?:[Bb]uscamos|[Bb]usca|[Ss]olicita|[Rr]equiere|[Cc]ontrata) (?:[\\p{L}']{1,14} ){0,3}?(?:un\\/a|un\\(a\\)|una?|uno) ",
  soughtMarked: '(?:buscamos|busca) (?:[\\p{L}.,-]{1,20} ){0,5}?una? ',
  employer: {
    about: 'Sobre',
    at: 'En',
    inPlace: 'en',
    speaks: 'valoramos|creemos|buscamos',
    articles: '[Ee]l |[Ll]a ',
    seeks: 'busca (?:un|a )|está buscando|contrata|solicita',
    is: 'es',
    isWhat: 'una?|la|el',
    as: '[Cc]omo',
    asAt: 'en',
    asArticles: 'la ',
    links: 'y|de',
    lineArticles: '[Ll]a ',
    not: 'el|este|esta|empresa|su|se|lo|la|nuestra|nuestro|tu|ella',
    notFirst: 'Nuestr[oa]|Su|Tu',
    institutions: 'fundación|escuela|universidad|ayuntamiento|grupo',
    boards: 'empleo|personal',
  },
  placeLabels: 'ubicación|lugar',
  rights: 'todos',
  logo: 'de',
  says: {
    handbook:
      '(?:plantilla|modelo|ejemplo) de (?:descripción|currículum|cv|carta|oferta)|cómo (?:ser|redactar|hacer)|preguntas de (?:la )?entrevista|qué (?:hace|es) un',
    seeks: '(?:únete|buscamos|estamos buscando|necesitamos|se (?:busca|solicita|requiere))\\b',
    you: '(?:tienes|eres|serás|harás)\\b',
    asks: '(?:experiencia|conocimientos|titulación|escolaridad|estudios mínimos|formación)(?!\\p{L})',
    terms: '(?:jornada|contrato indefinido|lunes a viernes|teletrabajo|tiempo (?:completo|parcial))\\b',
    pay: '(?:salario|sueldo|vacaciones|prestaciones|retribución|remuneración|seguro (?:médico|de vida))\\b',
    apply:
      '(?:curr[ií]culum|tu cv|inscríbete|postúlate|interesados (?:enviar|favor)|igualdad de oportunidades|no discriminamos)\\b',
  },
};
