import type { PlaceNames } from '../../places/gazetteer';

/** Danish names of places, and the towns and states where it is spoken. Sources: see `data/cities.ts` and `data/countries.ts`. */
export const names: PlaceNames = {
  countries: {
    AU: 'australien',
    BE: 'belgien',
    BG: 'bulgarien',
    BR: 'brasilien',
    EE: 'estland',
    ES: 'spanien',
    HR: 'kroatien',
    HU: 'ungarn',
    IE: 'irland',
    IN: 'indien',
    IT: 'italien',
    LT: 'litauen',
    LV: 'letland',
    MA: 'marokko',
    PL: 'polen',
    RS: 'serbien',
    RU: 'rusland',
    SA: 'saudi-arabien',
    TN: 'tunesien',
  },
  cities: {
    DK: 'esbjerg|billund|lyngby|ballerup|hellerup|kolding|vejle|randers|herning|silkeborg|horsens|roskilde|fredericia|viborg|naestved|sonderborg|hillerod|glostrup|taastrup|svendborg|holstebro|albertslund|brondby',
  },
};
