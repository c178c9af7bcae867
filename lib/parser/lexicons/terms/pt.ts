import type { EmploymentWords } from '../../employment/words';
import type { PayWords } from '../../salary/words';
import type { TravelWords } from '../../travel/words';

export const pay: PayWords = {
  pay: [
    '(?:faixa|banda|pacote|intervalo|nível)? ?salari(?:al|ais)',
    'salários?(?: (?:base|bruto|fixo|anual|mensal|líquido|inicial|competitivo))*',
    '(?:remuneração|vencimento|ordenado|retribuição)(?: (?:fixa|base|bruta|bruto|anual|mensal|total))*',
    'bolsa(?:[- ]auxílio| de estágio| estágio)?',
    'brut[oa]s?(?: (?:anua(?:l|is)|mensa(?:l|is)))?',
  ],
  onTarget: ['(?:remuneração|pacote|compensação) total|com variável|fixo \\+ variável|variável incluída'],
  notPay: [
    'bônus|bónus|prémios?|prêmios?|orçamento|vales?|vr|va|vt|tickets?|cartão|subsídios?|auxílios?|ajudas? de custo|comiss(?:ão|ões)|variável|reembolso|indicação|plr|verba',
    'faturamento|faturação|receita|rodada|investimento|captação|milhões|clientes|alunos|usuários|utilizadores|funcionários|colaboradores|pessoas|vendas|projetos?|formação|cursos?|academia|ginásio|internet|seguro|descontos?|preço|custos?|economia',
  ],
  joins: [
    'mais',
    'e',
    'com',
    'conforme',
    'incluindo',
    'em',
    'ou',
    'sem',
    'dependendo',
    'é',
    'sobre',
    'de acordo',
  ],
  per: {
    hour: ['(?:por|à) hora', 'hora'],
    day: ['(?:por|ao) dia', 'diári[oa]s?'],
    week: ['(?:por|à) semana', 'semana(?:l|is)'],
    month: ['(?:por|ao) mês', 'mensa(?:l|is|lmente)', 'mês'],
    year: ['(?:por|ao) ano', 'anua(?:l|is|lmente)', 'ano'],
  },
  unit: { hour: ['hora', 'h'], day: ['dia'], week: ['semana'], month: ['mês', 'mes'], year: ['ano'] },
  counted: ['horas?', 'h', 'dias', 'vezes', 'vez'],
  from: ['desde', 'a partir de', 'mínimo(?: de)?', 'pelo menos', 'mais de', 'de'],
  upTo: ['até', 'máximo(?: de)?'],
  to: ['a', 'até', 'e até', '/'],
  and: ['e'],
  between: ['entre(?: os)?', 'de', 'desde'],
  thousand: ['k', 'mil'],
  million: ['m', 'milhões', 'milhão', 'mi', 'bilhões'],
};

export const employment: EmploymentWords = {
  firm: {
    'full-time': [
      '(?:em |a |de )?(?:tempo|período|horário) (?:integral|inteiro|completo)',
      'a tempo inteiro',
    ],
    'part-time': ['meio período', '(?:a |em )?tempo parcial', 'meio[- ]expediente', 'meia jornada'],
    permanent: [
      'contrato (?:de trabalho )?(?:sem termo|efetivo|por tempo indeterminado|permanente)',
      '(?:contratação|vaga|regime|contrato)(?: \\p{L}{1,12})? (?:clt|efetiv[oa])',
      'prazo indeterminado',
    ],
    temporary: [
      'contrato (?:de trabalho )?(?:a termo(?: certo| incerto)?|temporário|por (?:tempo|prazo) determinado)',
      '(?:vaga|contratação|trabalho) temporári[oa]',
      'prazo determinado',
    ],
    contract: [
      '(?:contratação|contrato|regime|vaga|modelo|modalidade)(?: \\p{L}{1,12})? pj',
      'pessoa jurídica',
    ],
    freelance: [
      '(?:como|regime de|em) (?:freelancer?|recibos verdes|prestação de serviços)',
      'recibos verdes',
    ],
    internship: [
      '(?:vaga|programa|contrato|oportunidade|bolsa) de estágio',
      'estágio (?:profissional|curricular|remunerado|iefp|extracurricular)',
    ],
  },
  told: { permanent: ['clt', 'efetivo'] },
  bare: {
    'full-time': ['(?:tempo|período|horário) (?:integral|inteiro|completo)', 'full[- ]?time', 'integral'],
    'part-time': ['meio período', 'tempo parcial', 'part[- ]?time'],
    permanent: ['clt(?: \\(efetivo\\))?', 'efetivo', 'sem termo', 'contrato sem termo'],
    temporary: ['temporário', 'a termo(?: certo| incerto)?'],
    contract: ['pj'],
    freelance: ['freelancer?', 'recibos verdes', 'autônomo'],
    internship: ['estágio'],
  },
  title: {
    internship: ['estágio', 'estagiári[oa](?:\\(a\\)|/a)?'],
    'part-time': ['meio período', 'part[- ]?time', 'tempo parcial'],
    'full-time': ['full[- ]?time'],
    freelance: ['freelancer?'],
    temporary: ['temporári[oa]'],
    contract: ['pj'],
  },
  behind: ['em'],
  labels: [
    '(?:tipo de |regime de |modelo de |forma de |modalidade de )?(?:contrato|contratação|vínculo|emprego|vaga)(?: de trabalho)?',
    'regime|jornada(?: de trabalho)?|horário|carga horária|duração',
  ],
  notAfter: ['possibilidade de', 'não', 'não é(?: um| uma)?', 'passar a', 'chance de', 'se', 'com'],
  notBefore: ['dos nossos', 'colaboradores', 'prévio', 'experiência', 'anterior'],
};

export const travel: TravelWords = {
  asked: [
    '(?:disponibilidade|disponível|disposto|disposição|flexibilidade|abertura)[^.;,]{0,30}(?:para|a|de) (?:realizar |fazer |efetuar )?(?:viajar|viagens|deslocações|deslocamentos|deslocar-se)',
    '(?:requer|implica|inclui|exige|envolve)(?: \\p{L}{1,30}){0,4} (?:viajar|viagens|deslocações)',
    '(?:deverás|terá que|terá de|será necessário|é necessário|deve) (?:\\p{L}{1,30} ){0,3}(?:viajar|deslocar-se)',
    'mobilidade (?:geográfica|nacional|internacional)',
  ],
  told: [
    '(?:viagens|deslocações|deslocamentos) (?:\\p{L}{1,30} ){0,2}(?:ocasionais|pontuais|frequentes|esporádicas|nacionais|internacionais|eventuais)',
    'viajar (?:ocasionalmente|pontualmente|frequentemente)',
  ],
  travel: ['viajar', 'viage(?:m|ns)', 'deslocações'],
  percent: 'por cento',
  upTo: 'até',
  no: 'nenhum|não',
  labels: ['disponibilidade para (?:viajar|viagens)|viagens|deslocações'],
  none: [
    '(?:sem|não) (?:\\p{L}{1,30} ){0,3}(?:viajar|viagens|deslocações)',
    'viagens ?: ?(?:não|nenhuma|0 ?%)',
  ],
  notAfter: [
    'despesas de',
    'organizar',
    'gestão de',
    'agência de',
    'setor de',
    'reservar?',
    'organização de',
    'coordenar',
  ],
  notBefore: ['pagas', 'corporativas', 'e turismo'],
};
