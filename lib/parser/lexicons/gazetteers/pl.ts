import type { PlaceNames } from '../../places/gazetteer';

/** Polish names of places, and the towns and states where it is spoken. Sources: see `data/cities.ts` and `data/countries.ts`. */
export const names: PlaceNames = {
  countries: {
    CA: 'kanada',
    FI: 'finlandia',
    IS: 'islandia',
  },
  states: {
    PL: 'mazowieckie|malopolskie|slaskie|dolnoslaskie|wielkopolskie|pomorskie|lodzkie|zachodniopomorskie|kujawsko-pomorskie|lubelskie|podkarpackie|podlaskie|warminsko-mazurskie|opolskie|lubuskie|swietokrzyskie',
  },
  cities: {
    PL: 'breslau|rzeszow|olsztyn|opole|gliwice|sosnowiec|bielsko-biala|kielce|radom|czestochowa|torun|zabrze|tychy|zielona gora|koszalin|slupsk|tarnow|nowy sacz|plock|legnica|walbrzych|kalisz|rybnik|jelenia gora|elblag',
  },
};
