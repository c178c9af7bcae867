import { withStems } from '../../benefits/stems';
import type { BenefitWords } from '../../benefits/words';

export const benefits: BenefitWords = withStems({
  sure: {
    'health-insurance': [
      'seguro (de )?(saúde|médico)',
      '(planos?|convênio|assistência|cobertura|cuidados) (de saúde|médic[oa])',
    ],
    'dental-vision': ['(plano|assistência|seguro|convênio|cobertura) (odontológic[oa]|dental|dentári[oa])'],
    'life-disability-insurance': ['seguro (de )?(vida|acidentes)( em grupo| pessoais)?'],
    retirement: [
      'previdência (privada|complementar)|planos? previdenciári[oa]s?( complementar| privado)?',
      'planos? (de )?(poupança[- ]reforma|pensões|reforma|aposentadoria)',
    ],
    equity: [
      'stock options?',
      '(plano|opções|programa) (de|sobre) ações',
      'phantom shares',
      'participação no capital',
    ],
    bonus: [
      'p\\.?l\\.?r\\.?|ppr',
      'participação nos (lucros|resultados)( e resultados)?',
      '(bônus|bónus|bonus|prémios?|prêmios?|premiação) (anual|anuais|semestral|trimestral|mensal|por (desempenho|performance|metas|resultados|objetivos)|de (desempenho|performance|produtividade|assiduidade|vendas))',
      '(13|14)( ?º|o|\\.º)? (salário|mês)|subsídios? de (férias|natal)|gratificaç(ão|ões)|bonificaç(ão|ões)|quinquênio',
      'remuneração variável',
    ],
    'paid-time-off': [
      '\\d{1,2} dias (úteis )?(de )?(férias|folga)( \\p{L}+)?',
      'férias (remuneradas|pagas|extra|adicionais)',
      'dias (extra|adicionais) de férias',
      '(day ?off|folga|dia de folga|dia livre|dia) (no|de|do|em|no dia do|no mês do) (teu |seu )?(aniversário|dia de anos)( \\p{L}+)?',
    ],
    'unlimited-time-off': ['férias ilimitadas'],
    'parental-leave': [
      'licença[- ](parental|maternidade|paternidade)( (estendida|alargada|ampliada|prolongada))?',
      'empresa cidadã',
    ],
    sabbatical: ['(licença|ano|período) sabátic[oa]|sabático|sabática'],
    'flexible-hours': [
      '(horários?|jornada) (de trabalho )?flexíve(l|is)',
      'flexibilidade (de horários?|horária|no horário)',
    ],
    'work-abroad': [
      '(trabalhar|trabalho|teletrabalho) (a partir )?d[eo] (o )?(estrangeiro|exterior|outro país)',
      'workations?',
    ],
    'four-day-week': ['semana de (4|quatro) dias'],
    meals: [
      '(vale|vales|cesta|cartão|ticket|auxílio|subsídio|ajuda)[- ](de )?(refeição|alimentação|almoço|básica)|cesta (básica|de natal)',
      'v[ra](?= |,|$|/|;)',
    ],
    commuter: [
      'vales?[- ](transporte|combustível)|vt(?= |,|$|/|;)',
      '(subsídio|auxílio|ajuda|apoio)[- ](de )?@(transporte|combustível|mobilidade|deslocaç(ão|ões))',
      'passe (mensal|social)',
    ],
    childcare: ['(auxílio|vale|cheque|apoio|reembolso)[- ](à )?(creche|babá|infância)'],
    fitness: [
      '(gympass|wellhub|total ?pass|ginásio)',
      '(descontos?|convênio|parceria)s? (em|com) (academia|ginásio)s?',
    ],
    'home-office': [
      '(auxílio|subsídio|ajuda de custo|verba)[- ](de |para |para o )?(home ?office|internet|teletrabalho)',
    ],
    'employee-discount': [
      'descontos? (para|de|a) @(colaborador|funcionári|empregad)~',
      'clube de (descontos|vantagens|benefícios)',
    ],
    'referral-bonus': [
      '(bônus|bónus|prémio|prêmio|programa) (de|por) (indicação|referenciação|referral)( \\p{L}+)?',
    ],
  },
  listed: {
    'health-insurance': ['saúde(?= e odonto|,|/)', 'unimed|bradesco saúde|sulamérica', 'medicina'],
    'dental-vision': ['odonto(lógico)?'],
    equity: ['equity', 'rsus?'],
    bonus: [
      '(bônus|bónus|prémios?|prêmios?|comissões|comissão)(?! de (indicação|referenc))',
      'remuneração atrativa com variável',
    ],
    'paid-time-off': ['férias', 'day ?off', 'folgas?( \\p{L}+)?', 'short friday'],
    'sick-leave': ['complemento de baixa'],
    'flexible-hours': ['flexibilidade', 'banco de horas'],
    'remote-work': [
      'home ?office',
      'teletrabalho( \\p{L}+)?',
      'trabalho (remoto|híbrido|à distância)',
      '(regime|modelo) (remoto|híbrido)',
    ],
    learning: [
      '(formação|formações)( (contínua|paga|interna|externa|técnica|certificada|inicial|remunerada))?(?! (acadêmica|académica|superior))',
      '(auxílio|bolsas?|verba|orçamento|budget|subsídio|incentivo)[- ](de |para |à |a )?(educação|estudos?|formação|cursos?|capacitação|aprendizagem|desenvolvimento|certificações)',
      'treinamentos?( \\p{L}+)?|capacitaç(ão|ões)',
      '(aulas|cursos?) (de |em )?(inglês|idiomas?|línguas|online)?',
      'cursos|certificações|conferências|workshops|bolsas? de estudos?',
      'parcerias? (educacion|com (universidades|faculdades|instituições))~|convênios? (educacion|com (universidades|faculdades))~',
      'universidade corporativa',
      'udemy|alura|coursera|linkedin learning',
      'plano de desenvolvimento|desenvolvimento profissional contínuo',
    ],
    equipment: [
      '(equipamento|notebook|computador|portátil|macbook|telemóvel|celular)( (de trabalho|da empresa|corporativo|fornecido))?',
      'equipamentos? de (trabalho|proteção)|uniformes?|fardamento|epis?|(carro|viatura|veículo) @(da empresa|de serviço|de função)~',
    ],
    'home-office': ['co-?working'],
    wellness: [
      'bem-estar(?! (emocional|mental|psicológico))',
      'wellness|wellbeing',
      'massagens?',
      'ginástica laboral',
      'check-?up',
    ],
    fitness: ['academia( \\p{L}+)?', 'yoga', '(atividade|prática)s? (física|esportiva|desportiva)s?'],
    'mental-health': [
      'saúde mental',
      '(apoio|acompanhamento|atendimento|suporte) psicológico',
      'terapia( online)?',
      'zenklub|vittude|psicologia viva',
      'bem-estar (emocional|mental|psicológico)',
    ],
    meals: [
      '(fruta|frutas|snacks?|café|almoço|refeição|refeições|lanches?|restaurante|refeitório|cantina|pequeno-almoço)( (grátis|gratuit\\p{L}{1,2}|no local|no escritório|da empresa|livre|à vontade))?',
    ],
    commuter: [
      '(?<!auxílio )transporte( fretado| da empresa)?(?! (internacional|de mercadorias|rodoviário|escolar))',
      'fretado',
      'estacionamento( gratuito)?',
      'parque de estacionamento',
      '(ônibus|autocarro) (fretado|da empresa)',
    ],
    childcare: ['creche', 'auxílio[- ]filhos?'],
    relocation: [
      '(apoio|ajuda|auxílio|pacote|subsídio)( de custo)? (à |de |para |na )(relocação|mudança|relocation|realocação)',
      'relocation|alojamento|moradia',
    ],
    'visa-support': ['(apoio|ajuda|suporte|patrocínio) (com |no |para |de |ao )(o )?visto( de trabalho)?'],
    'employee-discount': [
      'descontos?(?! em (academia|curso|ginásio|faculdade|universidade|práticas))( (exclusivos?|especiais|em [\\p{L} ]{3,25}))?',
      'convênios e parcerias|preços especiais',
      'protocolos( \\p{L}+)?',
    ],
    volunteering: ['voluntariado'],
    'company-events': [
      '(eventos?|festas?|convívios?|encontros?)( (de equipa|da empresa|sociais|internos|corporativos|regulares))?',
      'team ?buildings?',
      'happy hours?',
      'off-?sites?',
    ],
    pets: ['(pet|dog)[- ]friendly', 'plano (de saúde )?pet'],
    'diversity-groups': ['grupos? de (afinidade|diversidade)'],
  },
  offers: [
    '(te )?(oferecemos|oferece-se|disponibilizamos|damos|proporcionamos|garantimos|propomos)',
    '(o )?que (te )?(oferecemos|oferece)',
    '(você (terá|recebe|vai receber|conta com|receberá|vai ter|ganha)|terás|recebes|receberás|tens direito)',
    '(nossos|teus|seus|os) benefícios',
    'benefícios( \\p{L}+)? ?:',
    'pacote de benefícios',
  ],
  product: [
    '(nossos|os|para|a|de|seus|dos) (\\p{L}+ )?(clientes|segurados|pacientes|usuários|utilizadores|empresas|consumidores)',
    'software|plataforma|saas|líder|mercado|soluções|produtos?|setor|operadora',
    '(desenvolvemos|vendemos|construímos|comercializamos|criamos|gerimos)',
  ],
  deniedBefore: ['não', 'sem(?! custo)', 'nem', 'nenhum', 'nenhuma'],
  deniedAfter: ['não (é |são |está |estão )?(oferec|inclu|dispon|aplic|cobr|permit|possív|pag|há|tem)~'],
  isDeniedAlone: true,
  denied: ['não (tem|têm|terá) direito'],
});
