import type { PageWords } from '../../page-words';

export const page: PageWords = {
  nouns:
    'inżynier programista programistka specjalista specjalistka kierownik kierowniczka dyrektor menedżer asystent ' +
    'asystentka pracownik pracowniczka sprzedawca doradca konsultant konsultantka księgowy księgowa kierowca magazynier ' +
    'mechanik elektryk spawacz monter kucharz kelner kelnerka pielęgniarka lekarz nauczyciel nauczycielka grafik ' +
    'projektant analityk stażysta praktykant technik koordynator przedstawiciel kasjer ślusarz opiekun opiekunka prawnik ' +
    'architekt',
  idle: 'praca oferty oferta pracy kariera',
  idleLines: '(?:kariera|oferty pracy)',
  lists: 'oferty pracy',
  listIn: 'w',
  titleLabels: 'oferta pracy|stanowisko|nazwa stanowiska|praca|poszukujemy',
  titleFields: 'stanowisko|nazwa stanowiska',
  slogans: 'nasz\\p{L}{0,2}|dołącz',
  titleLinks: 'i|ds\\.|w|do',
  employer: {
    about: 'O',
    at: 'W',
    inPlace: 'w',
    speaks: 'tworzymy|wierzymy|pracujemy',
    seeks: 'poszukuje|szuka',
    is: 'jest',
    isWhat: 'jedną|jednym|firmą|liderem|to',
    links: 'i',
    not: 'firma|nasz|nasza|to|my|ty|praca|oferta',
    notFirst: 'Nasz|Nasza|Nasze|To|Jeśli|Twoje|Twój|Twoja',
    institutions: 'szpital|szkoła|uniwersytet|grupa',
    boards: 'praca|pracuj',
  },
  placeLabels: 'miejsce pracy|lokalizacja',
  rights: 'wszelkie',
  says: {
    seeks: '(?:(?:po)?szukujemy|szukamy)\\b',
    you: 'będziesz\\b',
    asks: '(?:doświadczenie|znajomość|wykształcenie)(?!\\p{L})',
    terms: '(?:umowa o|pełny etat)\\b',
    pay: 'wynagrodzeni[ea]\\b',
    apply: '(?:aplikuj|prześlij)\\b',
  },
};
