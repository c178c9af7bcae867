import type { PlaceNames } from '../../places/gazetteer';

/** Czech names of places, and the towns and states where it is spoken. Sources: see `data/cities.ts` and `data/countries.ts`. */
export const names: PlaceNames = {
  countries: {
    AU: 'australie',
    BR: 'brazilie',
    CA: 'kanada',
    IT: 'italie',
    MX: 'mexiko',
  },
  cities: {
    CZ: 'olomouc|liberec|ceske budejovice|hradec kralove|usti nad labem|brunn|pardubice|zlin|jihlava|karlovy vary|kladno|frydek-mistek',
  },
};
