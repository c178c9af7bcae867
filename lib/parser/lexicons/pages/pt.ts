import type { PageWords } from '../../page-words';

export const page: PageWords = {
  nouns:
    'analista gerente técnico técnica tecnico administrativo administrativa comercial programador programadora auxiliar ' +
    'assistente consultor consultora vendedor vendedora caixa conductor condutor operador operadora soldador limpador ' +
    'vigilante médico médica farmacêutico farmacêutica psicólogo psicóloga terapeuta fisioterapeuta cuidador cuidadora ' +
    'docente educador educadora contador contadora recepcionista secretario secretária especialista gestor gestora ' +
    'promotor promotora supervisora agente ' +
    'engenheiro engenheira desenvolvedor desenvolvedora coordenador coordenadora ajudante motorista atendente mecânico ' +
    'eletricista pedreiro cozinheiro cozinheira enfermeiro enfermeira professora pesquisador advogado advogada redator ' +
    'estagiário estagiária estágio aprendiz diretor diretora encarregado repositor estoquista porteiro zelador ' +
    'responsável chefe líder arquiteto arquiteta',
  idle: 'de vaga vagas trabalhe conosco carreira carreiras oferta ofertas emprego empregos',
  idleLines: '(?:trabalhe conosco|vagas?|carreiras?)',
  lists: 'vagas(?: de emprego)?',
  listIn: 'em',
  titleLabels: 'vaga(?: de emprego)?|título da vaga|cargo',
  titleFields: 'título da vaga|vaga|cargo',
  titleOpeners: 'vaga (?:de emprego )?(?:para|de)|buscamos',
  articles: 'um|uma',
  slogans: 'noss[oa]s?|seu|sua|você',
  titleLinks: 'de|do|da|e',
  sought:
    "(?:[Pp]rocura|[Pp]rocuramos|[Bb]usca|[Bb]uscamos|[Cc]ontrata|[Ss]olicita) (?:[\\p{L}']{1,14} ){0,3}?(?:um|uma|um\\(a\\)) ",
  employer: {
    about: 'Sobre (?:a |o )?',
    articles: '[OA] ',
    seeks: 'procura|contrata|busca (?:um|uma)|está contratando',
    is: 'é|são',
    isWhat: 'uma?|a|o',
    as: '[Cc]omo',
    asAt: 'na|no|em',
    links: 'e|de|do|da',
    not: 'nossa|nosso|essa|esse|esta vaga|empresa|você|se|este|esta',
    notFirst: 'Nossa|Nosso|Você|Essa|Este|Esta|Se',
    institutions: 'fundação|escola|universidade|grupo|prefeitura',
    boards: 'emprego|vagas',
  },
  placeLabels: 'local(?: de trabalho)?|localização',
  rights: 'todos',
  logo: 'de|da|do',
  says: {
    seeks: '(?:buscamos|procuramos|estamos contratando|venha fazer parte)\\b',
    you: 'você |terás\\b|serás\\b',
    asks: '(?:experiência|conhecimentos?|ensino (?:médio|superior)|formação)(?!\\p{L})',
    terms: '(?:tempo integral|clt|meio período)(?!\\p{L})',
    pay: '(?:salário|vale[- ]transporte|remuneração)(?!\\p{L})',
    apply: '(?:candidate-se|inscreva-se|curr[ií]culo)\\b',
  },
};
