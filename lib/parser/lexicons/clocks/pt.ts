import { type TimeZoneWords, words } from '../../time-zone/words';

/** Words about clocks; the classes are explained in `time-zone/words.ts`. */
export const timeZone: TimeZoneWords = {
  clock: { 'meio-dia': 12, 'meia-noite': 0 },
  ago: 'há \\d{1,3} ?(?:h|horas?)',
  words: {
    tz: words('fuso horário|fusos horários|fuso|fusos'),
    time: words('hora|horário'),
    hours: words('horário comercial|horário de trabalho|horário laboral|horário de expediente|horário'),
    unit: words('hora|horas|h|hrs'),
    and: words('e'),
    or: words('ou'),
    to: words('a|até|às|até às'),
    between: words('entre|entre as|durante'),
    from: words('de|desde|das|desde as'),
    until: words('até|até às'),
    after: words('depois de|a partir de|a partir das'),
    before: words('antes de|antes das'),
    at: words('a|em|no|na|às|com|para'),
    within: words('máximo|no máximo|até|dentro de'),
    difference: words('diferença|de diferença'),
    overlap: words('sobreposição|sobrepor|em comum|coincidir|coincidência'),
    core: words('jornada|turno|turno da noite|turno da manhã|expediente'),
    filler: words(`
      o|a|os|as|de|do|da|dos|das|em|um|uma|é|são|próximo|próximos|compatível|compatíveis|mesmo|que|ao|menos|
      pelo|mínimo|local|nosso|seu|teu|com|segunda|sexta|sexta-feira|por|dia|brasileiro
    `),
    soft: words('preferencialmente|idealmente|desejável|de preferência|preferência|um diferencial'),
    firm: words('obrigatório|imprescindível|indispensável|deve|apenas|somente'),
    need: words(`
      deve|deves|você|candidato|candidatos|disponível|disponibilidade|trabalhar|trabalho|remoto|teletrabalho|
      vaga|procuramos|buscamos|residir|morar|sobreposição|requer|requisito
    `),
    sits: words('nossa equipe|nosso time|nossa equipa|distribuída|sede|clientes|colegas|escritórios'),
    event: words('prazo|inscrição|inscrições|candidaturas|evento|webinar|por exemplo|telefone'),
    near: words('próximo|próximos|semelhantes|compatíveis'),
    no: words('qualquer|vários|diferentes|independentemente|múltiplos'),
    start: words('início|começa|reunião|reuniões|daily'),
    team: words('equipe|equipa|time'),
    remote: words('remoto|teletrabalho|à distância|home office'),
  },
  zones: {
    'horário de brasília': 'brt',
    'hora de brasília': 'brt',
    'hora de lisboa': 'lisbon',
    'horário de lisboa': 'lisbon',
    'hora da europa central': 'cet',
    'hora central europeia': 'cet',
    'hora de londres': 'london',
  },
  regions: {
    europeu: 'europe',
    europeia: 'europe',
    europeus: 'europe',
    europa: 'europe',
    'américa latina': 'latam',
    américas: 'americas',
    'américa do norte': 'north-america',
    'estados unidos': 'us',
    eua: 'us',
    ásia: 'apac',
  },
};
