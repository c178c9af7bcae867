import type { PageWords } from '../../page-words';

export const page: PageWords = {
  ends:
    'insinööri kehittäjä asiantuntija myyjä päällikkö hoitaja opettaja asentaja kuljettaja johtaja työntekijä ' +
    'suunnittelija harjoittelija konsultti lääkäri koordinaattori analyytikko sihteeri esihenkilö esimies arkkitehti ' +
    'hitsaaja rakentaja siivooja ohjaaja tutkija edustaja neuvoja',
  nouns: 'kokki tarjoilija psykologi lakimies',
  idle: 'avoimet työpaikat ura tule meille töihin työpaikka',
  idleLines: '(?:avoimet työpaikat|tule meille töihin)',
  lists: 'avoimet työpaikat',
  titleLabels: 'tehtävänimike|avoin työpaikka|haemme|etsimme',
  titleFields: 'tehtävänimike',
  slogans: 'meill\\p{L}{1,2}|sinun|miksi|tule',
  titleLinks: 'ja',
  employer: {
    about: 'Tietoa yrityksestä:?',
    seeks: 'hakee|etsii',
    is: 'on',
    isWhat: 'yksi|suomalainen|johtava|osa',
    links: 'ja',
    not: 'me|sinä|yritys|työ|tämä|tehtävä|haemme|etsimme',
    notFirst: 'Me|Sinä|Meillä|Tämä|Haemme|Etsimme',
    institutions: 'sairaala|koulu|yliopisto|kunta|kaupunki|säätiö',
  },
  placeLabels: 'sijainti|työpaikan sijainti|paikkakunta',
  rights: 'kaikki',
  logo: 'etusivu',
  says: {
    seeks: '(?:haemme|etsimme)(?!\\p{L})',
    you: '(?:pääset|työskentelet|vastaat|tulet)(?!\\p{L})',
    asks: '(?:kokemusta|koulutus|osaamista)\\b',
    terms: '(?:kokoaikai|osa-aikai|vakituinen|määräaikai)',
    pay: '(?:palkka|palkkaus|loma)\\b',
    apply: '(?:hakemus|hae paikkaa|ansioluettelo)\\b',
  },
};
