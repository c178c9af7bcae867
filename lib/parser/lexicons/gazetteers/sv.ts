import type { PlaceNames } from '../../places/gazetteer';

/** Swedish names of places, and the towns and states where it is spoken. Sources: see `data/cities.ts` and `data/countries.ts`. */
export const names: PlaceNames = {
  countries: {
    AU: 'australien',
    BE: 'belgien',
    BG: 'bulgarien',
    BR: 'brasilien',
    CA: 'kanada',
    EE: 'estland',
    ES: 'spanien',
    HR: 'kroatien',
    IE: 'irland',
    IN: 'indien',
    IT: 'italien',
    LT: 'litauen',
    LV: 'lettland',
    MX: 'mexiko',
    PL: 'polen',
    RO: 'rumanien',
    RS: 'serbien',
  },
  states: {
    SE: 'skane|vastra gotaland',
  },
  cities: {
    SE: 'jonkoping|norrkoping|lund|solna|kista|sodertalje|umea|lulea|gavle|vaxjo|karlstad|sundsvall|halmstad|ostersund|boras|eskilstuna|kalmar|skovde|trollhattan|kiruna|skelleftea|falun|nacka|huddinge|karlskrona',
  },
};
