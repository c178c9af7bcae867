import type { PageWords } from '../../page-words';

export const page: PageWords = {
  nouns:
    'ingegnere sviluppatore sviluppatrice programmatore tecnico impiegato impiegata addetto addetta responsabile ' +
    'direttore direttrice coordinatore coordinatrice consulente venditore commesso commessa cameriere cuoco autista ' +
    'magazziniere operaio operaia operatore operatrice meccanico elettricista saldatore idraulico muratore infermiere ' +
    'infermiera medico farmacista educatore educatrice insegnante ricercatore avvocato contabile ragioniere segretaria ' +
    'progettista stagista tirocinante apprendista assistente agente manutentore geometra architetto analista ' +
    'fisioterapista specialista terapista commerciale docente promotore artista',
  idle: 'lavora con noi lavoro offerta offerte posizioni aperte',
  idleLines: '(?:lavora con noi|posizioni aperte)',
  lists: 'offerte di lavoro',
  listIn: 'a',
  titleLabels: 'annuncio|(?:offerta|posizione)(?: di lavoro| lavorativa)?|ricerchiamo|figura ricercata',
  titleFields: 'posizione(?: lavorativa)?|figura ricercata',
  titleOpeners: 'cerchiamo',
  articles: 'un|una',
  slogans: 'il nostro|perché|diventa|la nostra',
  titleLinks: 'di|da|del|e',
  sought:
    "(?:[Cc]erca|[Cc]erchiamo|[Rr]icerca|[Ss]eleziona) (?:[\\p{L}']{1,14} ){0,3}?(?:un[·.(/]?a?\\)?|una?|uno|un\\/a) ",
  employer: {
    about: 'Chi è|Su',
    at: 'Presso|In',
    inPlace: 'a|in',
    speaks: 'crediamo|lavoriamo|siamo',
    articles: "[Ll]a |[Ii]l |[Ll]['’]",
    seeks: 'cerca (?:un|per)|ricerca (?:un|per)|seleziona',
    is: 'è',
    isWhat: "una?|la|il|l['’]",
    as: '[Cc]ome',
    asAt: 'in|presso',
    links: 'di|e',
    lineArticles: '[Ll]a ',
    not: 'azienda|questa|questo|la|il|le|lo|noi|tu',
    notFirst: 'Questa|Questo|La nostra|Il nostro',
    institutions: 'fondazione|ospedale|scuola|università|comune|gruppo',
    boards: 'lavoro',
  },
  placeLabels: 'sede|luogo(?: di lavoro)?',
  rights: 'tutti',
  logo: 'di',
  says: {
    seeks: '(?:cerchiamo|ricerchiamo|alla ricerca di)\\b',
    you: '(?:ti occuperai|sarai|avrai|si occuperà)(?!\\p{L})',
    asks: '(?:esperienza|conoscenza|laurea|diploma)\\b',
    terms: '(?:tempo (?:pieno|indeterminato|determinato))\\b',
    pay: '(?:retribuzione|stipendio)\\b',
    apply: '(?:candidati|curriculum)\\b',
  },
};
