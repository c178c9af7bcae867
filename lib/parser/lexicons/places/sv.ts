import type { PlaceWords } from '../../places/words';
import { names } from '../gazetteers/sv';

export const places: PlaceWords = {
  country: 'SE',
  names,
  labels: [
    'plats|ort|placering|placeringsort|arbetsort|arbetsplats|stationeringsort|stationering|kommun|län|adress|var|kontor',
  ],
  firm: [
    '(tjänsten|rollen|jobbet|arbetet)( \\p{L}+){0,3} (i|på)',
    '(på|till|från|vid) (vårt|våra) ([\\p{L}-]+ )?(kontor|huvudkontor|lager|fabrik|butik|verkstad|anläggning) i',
    '(placerad|placering|stationerad|utgångspunkt|bosatt) (i|på)',
  ],
  told: [
    '(vi (sitter|finns|ligger)|kontoret ligger|kontor|beläget|belägen) (centralt )?i',
    '(söker|rekryterar)( [\\p{L}()/*&,-]+){1,10} (i|till)',
  ],
  fillers: ['centrala', 'centralt', 'i', 'city'],
  before: 'i',
  around: 'centrum|med omnejd',
  noTowns: 'kontor|huvudkontor|flera|hela|vårt|vår|distans|olika',
  behind: ['med omnejd'],
  others: [
    'kunder|grundad\\p{L}*|grundat|företag|bolag|koncern\\p{L}*|vi är|marknad\\p{L}*|länder|partners?|team',
  ],
  never: ['tidszon\\p{L}*|hela världen|arbetstillstånd|inte|utanför|utom|studier|rätt att arbeta'],
  joins: ['eller', 'och', 'samt', 'eller i', 'och i'],
  modes: ['hybrid', 'distans', 'på plats', 'heltid', 'deltid', 'tillsvidare'],
  seats: [
    '(placerad|placering|beläget|belägen|kontor|huvudkontor|butik|lager|fabrik|verkstad|skola|kommun|sitter|ligger) i',
  ],
  homes: {
    SE: 'kollektivavtal|arbetsförmedlingen|friskvårdsbidrag|försäkringskassan',
    FI: 'finland|suomi',
  },
};
