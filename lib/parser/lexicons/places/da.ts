import type { PlaceWords } from '../../places/words';
import { names } from '../gazetteers/da';

export const places: PlaceWords = {
  country: 'DK',
  names,
  labels: ['arbejdssted|sted|lokation|placering|adresse|by|region|kommune|arbejdsplads|kontor|tjenestested'],
  firm: [
    '(stillingen|jobbet|arbejdet|arbejdsstedet)( \\p{L}+){0,3} (i|på)',
    '(på|til|fra|ved) (vores) ([\\p{L}-]+ )?(kontor|hovedkontor|lager|fabrik|butik|værksted|afdeling) i',
    '(bopæl|bosat|arbejdssted) i',
  ],
  told: [
    '(vi (sidder|holder til|ligger)|kontoret ligger|kontor|beliggende|placeret) (centralt )?i',
    '(søger|søges)( [\\p{L}()/*&,-]+){1,10} (i|til)',
  ],
  fillers: ['centrum af', 'det centrale', 'hjertet af', 'midt i'],
  before: 'i',
  around: 'centrum|og omegn',
  noTowns: 'kontor|hovedkontor|flere|hele|vores|hjemmearbejde',
  behind: ['og omegn'],
  others: [
    'kunder|grundlagt|stiftet|virksomhed\\p{L}*|koncern\\p{L}*|vi er|marked\\p{L}*|lande|partnere?|team',
  ],
  never: ['tidszone\\p{L}*|hele verden|arbejdstilladelse|ikke|uden for|undtagen|studier'],
  joins: ['eller', 'og', 'samt', 'eller i', 'og i'],
  modes: ['hybrid', 'hjemmearbejde', 'fuldtid', 'deltid', 'fastansættelse'],
  seats: [
    '(beliggende|placeret|kontor|hovedkontor|butik|lager|fabrik|værksted|afdeling|bor|ligger|arbejdssted) i',
  ],
};
