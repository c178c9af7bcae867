import type { PlaceNames } from '../../places/gazetteer';

/** Italian names of places, and the towns and states where it is spoken. Sources: see `data/cities.ts` and `data/countries.ts`. */
export const names: PlaceNames = {
  countries: {
    FI: 'finlandia',
    FR: 'francia',
    GR: 'grecia',
    IE: 'irlanda',
    JP: 'giappone',
    LT: 'lituania',
    PL: 'polonia',
    SA: 'arabia saudita',
    ZA: 'sudafrica',
  },
  regions: {
    EU: 'unione europea|ue',
    LATAM: 'america latina',
    'North America': 'nord america',
  },
  states: {
    IT: 'lombardia|piemonte|toscana|lazio|veneto|emilia-romagna|liguria|campania|puglia|sicilia|sardegna|calabria|abruzzo|umbria|friuli venezia giulia|trentino-alto adige|alto adige|basilicata|molise|valle d aosta',
  },
  cities: {
    IT: 'trieste|brescia|prato|taranto|genova|padua|parma|bergamo|trento|bolzano|monza|pisa|vicenza|treviso|perugia|ancona|cagliari|udine|modena|reggio emilia|ravenna|rimini|ferrara|forli|cesena|piacenza|livorno|lucca|siena|arezzo|grosseto|la spezia|savona|novara|alessandria|?asti|cuneo|biella|vercelli|varese|?como|lecco|cremona|mantova|pavia',
  },
};
