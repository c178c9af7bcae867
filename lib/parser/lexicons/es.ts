import type { Lexicon } from '../lexicon';
import * as asks from './asks/es';
import { benefits } from './benefits/es';
import { timeZone } from './clocks/es';
import { permits } from './permits/es';
import { places } from './places/es';
import { skill } from './skills/es';
import * as terms from './terms/es';
import { workMode } from './work-modes/es';

export const es: Lexicon = {
  language: 'es',
  nice: asks.nice,
  must: asks.must,
  numbers: asks.numbers,
  headings: {
    preferred: [
      '(se valora(rá)?|valoraremos|valorable|deseables?|nice to have|plus|un plus|será un plus|extra|puntos extra|valoramos)( .{0,40})?',
      '(requisitos|conocimientos|habilidades) (deseables?|valorables?|deseados?)( .{0,20})?',
    ],
    requirements: [
      '(los |tus |nuestros |principales )?(requisitos?|requerimientos|cualificaciones|conocimientos|habilidades|competencias|aptitudes|experiencia|formación|perfil|capacidades|estudios|escolaridad|idiomas?)( .{0,35})?',
      '(tu|el|nuestro) perfil( .{0,25})?',
      '(lo )?qu[ée] (te |os |le )?(pedimos|buscamos|necesita(s|mos)|esperamos|debes tener|aportas|tienes que tener|estamos buscando|requerimos)( .{0,35})?',
      '(a quién|qué perfil) (buscamos|estamos buscando).{0,15}',
      '(eres|tienes|cuentas con|sobre ti|quién eres|cómo eres)( .{0,40})?|buscamos( (a )?(alguien|personas?|profesional(es)?|perfil).{0,30})?',
      'es necesario .{2,40}',
      'imprescindible|indispensable|se requiere|edad|nivel (de estudios|académico)',
    ],
    responsibilities: [
      '(tus |las |principales |cuáles serán tus |sus |descripción de )?(principales )?(funciones|responsabilidades|tareas|(misión|objetivos?)(?! del (puesto|cargo|rol))|retos?|actividades|desafíos?|rol y responsabilidades)( .{0,35})?',
      '(lo )?qu[ée] (harás|vas a hacer|hará|esperamos que hagas|te encontrarás)( .{0,30})?',
      '(tu|el|un) (día a día|reto|misión|impacto|contribución)( .{0,25})?',
      'cuál(es)? (será|serán|es|son) (tu|tus) (misión|funciones|responsabilidades|rol|tareas).{0,15}',
      '(en este puesto|como .{2,40}|en este rol),?( .{0,25})?',
    ],
    compensation: [
      '(el |tu |rango |banda |paquete )?(salario|salarial|retribución|sueldo|compensación|remuneración|pago( complementario)?)( .{0,20})?',
    ],
    benefits: [
      '(los |tus |nuestros |principales )?(beneficios|ventajas|perks)( .{0,35})?',
      '(lo )?qu[ée] (te |os )?(ofrecemos|ofrece .{2,20}|damos|espera|llevas|podemos ofrecer|proponemos)( .{0,30})?',
      '(te |se )?ofrece(mos)?( .{0,20})?',
      'por qué (unirte|trabajar|elegir|te va|deberías|venir|nosotros)( .{0,35})?',
      'nuestra oferta|condiciones y beneficios',
      '(las |nuestras )?prestaciones( .{0,30})?',
    ],
    legal: [
      '(aviso (de privacidad|legal)|protección de datos|privacidad|tratamiento de datos|compromiso)( .{0,40})?',
      '(igualdad|diversidad|inclusión|equidad)( (e|y|de) (género|oportunidades|diversidad|inclusión|igualdad|equidad|trato).{0,20})?',
    ],
    process: [
      '(el |nuestro |cómo es el |cómo será el )?proceso( de (selección|entrevistas?|contratación|aplicación))?( .{0,15})?',
      '(cómo|para) (aplicar|inscribirte|postular\\p{L}*|participar|solicitarlo).{0,20}',
      'postulaci(ón|ones)( .{0,25})?|interesad[oa]s( .{0,30})?|env[ií]\\p{L}* .{0,15}(cv|currículum|hoja de vida).{0,30}|fecha límite.{0,20}',
      '(te interesa|interesado|preparad.{0,4}|te animas|contacto|próximos pasos|siguientes pasos|te apuntas|quieres (unirte|formar parte)).{0,40}',
    ],
    logistics: [
      '(información|datos) (adicional|complementaria|práctica)(es)?',
      '(ubicación|(lugar|zona|centro)( de trabajo)?|localización|horarios?(?! flexible)|jornada|turno|tipo de (contrato|contratación|empleo|jornada|puesto|oferta)|contrato|modalidad( de trabajo)?|fecha de (inicio|incorporación|publicación)|incorporación|condiciones|preguntas frecuentes|disponibilidad|duración|teletrabajo|vacantes|datos|detalles|referencia)( .{0,20})?',
      '(voy|puedo|tendré|tengo) .{2,60}(oficina|vivo|aplicar).{0,30}',
    ],
    role: [
      '(el |sobre el |descripción del |tu |acerca del |resumen del |detalles del |(misión|objetivo) del )?(puesto|rol|oferta|posición|vacante|empleo|cargo|oportunidad)( .{0,20})?',
      '(descripción|resumen)(?! de (la|nuestra) (empresa|compañía))( .{0,25})?',
    ],
    about: [
      'descripción de (la|nuestra) (empresa|compañía)',
      '(sobre|acerca de|conoce|conócenos|quién(es)? (somos|es)|qué (es|hacemos)|por qué) ?(nosotros|.{2,30})?',
      '(nuestra|nuestro|nuestros|la|el|tu) (empresa|misión|visión|cultura|equipo|historia|valores|compañía|producto|stack|entorno)( .{0,25})?',
      'con quién (vas a|trabajarás).{0,20}',
      'contexto( .{0,20})?',
      'stack( tecnológico| técnico)?|tecnologías',
      'sector|industria',
      'challenge.{0,50}',
    ],
    chrome: [
      '(inscríbete|inscribirme|aplicar|solicitar|postular|aplica)( ahora| ya| aquí)?',
      '(ofertas|empleos|vacantes) (similares|relacionadas|parecidas).{0,15}',
      '(compartir|guardar|imprimir|denunciar|volver|menú|buscar|inicio|iniciar sesión|regístrate|cerrar|ver más|leer más)( .{0,25})?',
      'política de (cookies|privacidad)',
    ],
  },
  firm: {
    benefits: ['^(seguro (médico|de (vida|gastos))|vales? de|caja de ahorro|prestaciones)'],
    logistics: [
      '(puesto|trabajo|posición|vacante|contrato|empleo|modalidad|plaza) (es |será |está )?(100% )?(presencial|híbrid|remot|ubicad|basad|situad|temporal|indefinid|a tiempo|a jornada)\\p{L}*',
      '^(jornada (completa|parcial|laboral|de)|media jornada|(por )?tiempo (completo|parcial|indeterminado)|medio tiempo|horario (de|laboral|rotativo|a convenir)|incorporación inmediata)',
      'turnos? (rotativ|rotatori|fij|partid|nocturn|matutin|vespertin|intensiv|de (mañana|tarde|noche|\\d))\\p{L}*',
      'lunes a (viernes|sábado|domingo)',
      'disponibilidad (inmediata|horaria|total|completa|geográfica|(para|de) (viaj|despla|trasla|rot|trabaj|turn|fin|incorpor|camb|tiempo|horario|reub|mov|lab)\\p{L}*)',
      'residi(r|endo)? (en|cerca)|residencia (en|cercana)|vivir (en|cerca)|residentes en',
    ],
    process: [
      'env[ií]\\p{L}* .{0,20}(cv|currículum|hoja de vida|candidatura|solicitud)',
      'interesad[oa]s? .{0,30}(enviar|mandar|comunicar|acudir|postular|llamar)\\p{L}*',
      '(inscríbete|postúlate|escríbenos|comunícate|contáctanos)',
      '(fecha|plazo) (límite|de (cierre|postulación|presentación))',
      '(informes|información|dudas) .{0,25}(whatsapp|teléfono|correo|llamada)',
      'te (estamos esperando|esperamos)|esperamos (conocerte|tu)|no dudes en',
    ],
    legal: [
      'aviso de privacidad|datos personales|protección de datos|rgpd',
      'igualdad de (oportunidades|trato|género)|no discrimin\\p{L}*|sin distinción',
      '(ningún|no) .{0,25}(pago|cobro|costo|dinero) .{0,40}(proceso|selección|contratación|entrevista)',
    ],
  },
  cues: {
    preferred: [
      '(se valora|valorable|deseable|preferible|preferente|positivamente|idealmente)\\p{L}*',
      '(un|como) plus|sería ideal|nice to have',
    ],
    requirements: [
      'experiencia (mínima|previa|demostrable|comprobable|laboral|profesional|en|con|de|como|liderando|trabajando)',
      'conocimientos? (de|en|sobre|avanzad\\p{L}*|sólid\\p{L}*|básic\\p{L}*)',
      '(eres|tienes|cuentas|dominas|sabes|has|te gusta|hablas|comunicas|disfrutas|interpretas)',
      'grado (en|universitario|medio|superior)|titula(ción|do|da)|licencia(tura|d[oa]|\\b)|ingeniería|formación (en|académica|universitaria|superior|profesional|mínima|técnica)|ciclo formativo|fp|carrera (de|en|técnica|universitaria|profesional)|bachillerato|preparatoria|egresad[oa]|estudios|carn[eé]t?',
      '(capacidad|habilidad)(es)? (de|para|analítica\\p{L}*)|capaz|acostumbrad[oa]|usuario',
      '(nivel|dominio|manejo) (de|alto|avanzado|fluido|medio)',
      'imprescindible|indispensable|requerid\\p{L}*|necesario|mínim\\p{L}*|al menos',
      'años de experiencia|\\d+ años en',
      '(proactiv|autónom|dinámic|puntual|empát|empatía|resolutiv|organizad|responsab|orientad|orientación a|iniciativa|vocación|trabajo en equipo|trabajar en equipo|atención al detalle)\\p{L}*',
      '(buen|excelente|alto|alta|gran)a?s? (nivel|capacidad|comunicación|presentación|actitud|manejo|trato|redacción|conocimiento|dominio|habilidad)\\p{L}*',
      'inglés|persona (con|proactiva|dinámica|organizada|responsable)|ganas de|interés (por|en)',
    ],
    responsibilities: [
      // "Gestionarás": what the reader will do.
      '(?!tendr|podr|encontr|disfrut|recib|contar|conocer|crecer|formar|incorpor|report|depender|un[ei]r|atr|detr|quer)\\p{L}{2,20}rás',
      // Duties listed in the infinitive or as nouns, as a list of them starts its lines.
      '(^|[;:•-] )(?!ser |estar|tener|haber|poder|poseer|contar|saber|conocer|residir|vivir|disfrutar|disponer|dominar|hablar|viajar|aprender|formar parte|acceder|crecer|enviar|lugar|hogar|auxiliar|máster|taller|alquiler|celular|primer|titular|líder)\\p{L}{2,20}[aei]r(se)?(?= )',
      '(^|[;:•-] )(?!forma|retribu|remun|capacita|titula|orienta|comunica|organiza|bonifica|incorpora|contrata|conoc|disposi|motiva|ubica|presta|compensa|promo|atención al det)\\p{L}{3,20}(ción|sión|miento|isis) (de|del|y|a|al|e|con|continua)',
      '(^|[;:•-] )(gestión|control|apoyo|soporte|diseño|desarrollo|registro|revisión|búsqueda|archivo|limpieza|cobro|venta|entrega|reparto|carga|mejora|mantener) (de|del|y|a|al|en|diari[oa])',
      '(desarrollar|diseñar|gestionar|implementar|asegurar|coordinar|elaborar|garantizar|optimizar|supervisar|ejecutar)',
      '(responsable|encargad[oa]) de|se (encargará|responsabilizará|ocupará)|funciones',
    ],
    compensation: [
      '^(el |un )?(salario|sueldo|retribución|remuneración)|salario|salarial|sueldo|retribución (fija|variable|competitiva|entre|de)',
      '^(bonos?|primas?|comision(es)?|incentivos?) (anual|mensual|trimestral|dominical|de (product|puntual|desemp|asist|rend)|por|económic|atractiv|sobre)\\p{L}*|^(horas|pagas?) extras?|^1[245] pagas',
      '\\d[\\d.]*k? ?(€|euros|pesos|mxn)',
      'brut[oa]s? (anual|mensual|al)\\p{L}*|bruto',
    ],
    benefits: [
      'vacaciones|permisos? (retribuido|con goce|de (paternidad|maternidad))s?',
      'seguro (médico|de (salud|vida|gastos)|dental)',
      '(retribución|horario) flexible|flexib\\p{L}*',
      '(cheque|ticket|tarjeta|bono|vale)s? (gourmet|restaurant|comida|transporte|guardería|de (despensa|comida|gasolina))\\p{L}*',
      'teletrabajo|jornada (intensiva|continua|reducida)',
      '(formación|formaciones|capacitación) (continua|interna|a cargo|gratuita|pagada|constante|inicial)',
      '(plan|desarrollo|oportunidad(es)?) (de (carrera|crecimiento|desarrollo)|profesional)|presupuesto|estabilidad (laboral)?',
      'gimnasio|wellhub|gympass|bienestar|comedor|uniformes?|fruta|café|snacks',
      '(descuentos?|club de compra)|(caja|fondo) de ahorro|aguinaldo|prestaciones|prima vacacional',
      'team ?building|afterworks?|eventos',
      'bonus|variable|stock options|participación en',
      '(te |se )?ofrecemos|buen (ambiente|clima)',
      '(equipamiento|portátil)',
    ],
    legal: ['discriminación|independientemente|discapacidad|diversidad|inclusi\\p{L}*|privacidad'],
    process: [
      '(inscri|postul)\\p{L}*|aplica (a|ya|ahora|si)|candidatura\\p{L}*',
      '(entrevista\\p{L}*|proceso de selección|prueba técnica)',
      'cv|currículum|hoja de vida|whatsapp',
      'contacta\\p{L}*',
    ],
    logistics: [
      '(contrato|duración|carácter) (indefinid|temporal|fij)\\p{L}*|jornada completa|media jornada|indefinido|tiempo (completo|parcial)',
      '(remot[oa]|híbrid[oa]|presencial|teletrabajo|full[- ]remote)',
      '(ubicad\\p{L}*|ubicación|oficinas? (en|de))|(zona|lugar|centro) de trabajo',
      'incorporación inmediata|turnos?|horario de|fines? de semana',
      'residentes|residir|residencia',
      'viajar|viajes|desplaz\\p{L}*',
    ],
    role: [
      '(buscamos|estamos buscando|buscando|seleccionamos|precisamos|solicita(mos)?|en búsqueda de|incorporar)',
      '^como \\p{L}+|(esta|la) (vacante|posición|oportunidad)',
      '(reportarás|reportando|dependiendo|en dependencia)',
      '(te incorporarás|te unirás|incorporarse|formarás parte|únete)',
    ],
    about: [
      '(somos|es) (un|una|el|la|líder\\p{L}*)',
      '(fundada|nacimos|desde \\d{4})',
      '(nuestra|nuestro|nuestros|nuestras) \\p{L}+',
      'empleados|alumnos|clientes|países|multinacional|(empresa|compañía|grupo) (\\p{L}+ )?(líder|dedicad|especializad|del sector)\\p{L}*',
      'líder\\p{L}*|años (de (trayectoria|historia)|en el mercado)|se dedica|llevamos',
      '(creemos|ayudamos|trabajamos|contamos con|tenemos|usamos|utiliza(mos)?|apostamos|estamos creando|hemos|nos dedicamos)',
    ],
    chrome: ['cookies?', 'todos los derechos reservados'],
  },
  kinds: {
    pay: terms.pay,
    employment: terms.employment,
    travel: terms.travel,
    workMode,
    timeZone,
    places,
    permits,
    benefits,
    strength: asks.strength,
    experience: asks.experience,
    spoken: asks.spoken,
    education: asks.education,
    skill,
  },
};
