import type { PlaceNames } from '../../places/gazetteer';

/** Portuguese names of places, and the towns and states where it is spoken. Sources: see `data/cities.ts` and `data/countries.ts`. */
export const names: PlaceNames = {
  countries: {
    BE: 'belgica',
    CY: 'chipre',
    DK: 'dinamarca',
    FI: 'finlandia',
    GB: 'reino unido',
    GR: 'grecia',
    HR: 'croacia',
    HU: 'hungria',
    IE: 'irlanda',
    IS: 'islandia',
    LT: 'lituania',
    LU: 'luxemburgo',
    LV: 'letonia',
    NO: 'noruega',
    PL: 'polonia',
    SA: 'arabia saudita',
    SE: 'suecia',
    SI: 'eslovenia',
    SK: 'eslovaquia',
    TR: 'turquia',
    UA: 'ucrania',
    US: 'estados unidos',
  },
  regions: {
    EU: 'uniao europeia|ue',
    LATAM: 'america latina',
    'North America': 'america do norte',
  },
  states: {
    BR: 'minas gerais|rio grande do sul|santa catarina|parana|pernambuco|mato grosso|mato grosso do sul|espirito santo|distrito federal|rio grande do norte|?bahia|ceara|goias',
    PT: 'alentejo|algarve',
  },
  cities: {
    BR: 'blumenau|joinville|?santos|?salvador|goiania|guarulhos|osasco|barueri|santo andre|sao jose dos campos|ribeirao preto|sorocaba|jundiai|londrina|maringa|caxias do sul|uberlandia|contagem|niteroi|?vitoria|?natal|joao pessoa|maceio|aracaju|teresina|sao luis|cuiaba|campo grande|macapa|?palmas',
    PT: 'coimbra|queluz|funchal|cacem|aveiro|faro|?leiria|oeiras|cascais|guimaraes|viseu|?evora|matosinhos|sintra|almada|loures|santarem|vila real|braganca|portimao|albufeira|vila do conde|famalicao|odivelas|ponta delgada',
  },
};
