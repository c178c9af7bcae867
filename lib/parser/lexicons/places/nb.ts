import type { PlaceWords } from '../../places/words';
import { names } from '../gazetteers/nb';

export const places: PlaceWords = {
  country: 'NO',
  names,
  labels: ['arbeidssted|sted|lokasjon|adresse|by|region|kommune|arbeidsplass|kontor|kontorsted'],
  firm: [
    '(stillingen|jobben|arbeidet|arbeidsstedet)( \\p{L}+){0,3} (i|på)',
    '(på|til|fra|ved) (vår|vårt|våre) ([\\p{L}-]+ )?(kontor|hovedkontor|lager|fabrikk|butikk|verksted|avdeling) i',
    '(bosted|bosatt|arbeidssted) i',
  ],
  told: [
    '(vi (sitter|holder til|ligger)|kontoret ligger|kontor|beliggende|lokalisert) (sentralt )?i',
    '(søker|søkes)( [\\p{L}()/*&,-]+){1,10} (i|til)',
  ],
  fillers: ['sentrum av', 'sentrale', 'hjertet av', 'midt i'],
  before: 'i',
  around: 'sentrum|og omegn',
  noTowns: 'kontor|hovedkontor|flere|hele|vårt|vår|hjemmekontor',
  behind: ['og omegn'],
  others: [
    'kunder|grunnlagt|etablert|virksomhet|bedrift|selskap\\p{L}*|konsern\\p{L}*|vi er|marked\\p{L}*|land|partnere?|team',
  ],
  never: ['tidssone\\p{L}*|hele verden|arbeidstillatelse|ikke|utenfor|unntatt|studier'],
  joins: ['eller', 'og', 'samt', 'eller i', 'og i'],
  modes: ['hybrid', 'hjemmekontor', 'heltid', 'deltid', 'fast stilling'],
  seats: [
    '(beliggende|plassert|kontor|hovedkontor|butikk|lager|fabrikk|avdeling|holder til|ligger|arbeidssted|kommune) i',
  ],
};
