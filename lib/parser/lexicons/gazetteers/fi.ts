import type { PlaceNames } from '../../places/gazetteer';

/** Finnish names of places, and the towns and states where it is spoken. Sources: see `data/cities.ts` and `data/countries.ts`. */
export const names: PlaceNames = {
  countries: {
    CA: 'kanada',
    MA: 'marokko',
  },
  cities: {
    FI: 'oulu|jyvaskyla|helsingfors|salo|lahti|kuopio|pori|rovaniemi|vaasa|lappeenranta',
  },
};
