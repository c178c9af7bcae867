import type { PlaceNames } from '../../places/gazetteer';

/** Norwegian names of places, and the towns and states where it is spoken. Sources: see `data/cities.ts` and `data/countries.ts`. */
export const names: PlaceNames = {
  countries: {
    EE: 'estland',
    GR: 'hellas',
    HU: 'ungarn',
    IE: 'irland',
    LT: 'litauen',
    MA: 'marokko',
    PL: 'polen',
    RU: 'russland',
  },
  cities: {
    NO: 'drammen|tromso|kristiansand|sandnes|fredrikstad|bodo|alesund|sandvika|lysaker|asker|tonsberg|haugesund|lillehammer|harstad|arendal',
  },
};
