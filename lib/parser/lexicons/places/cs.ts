import type { PlaceWords } from '../../places/words';
import { names } from '../gazetteers/cs';

export const places: PlaceWords = {
  country: 'CZ',
  names,
  labels: [
    'lokalita|adresa|pracoviště|město|kraj|region|sídlo|kde',
    'místo( (výkonu )?(práce|pracoviště|zaměstnání))?',
  ],
  firm: [
    '(práce|pozice|místo)( [\\p{L}-]+){0,2} (v|ve)',
    '(v|ve|do|z) naš\\p{L}{0,4} ([\\p{L}-]+ )?(kancelář|poboč|centrál|prodejn|závod)\\p{L}{0,4} (v|ve|na)',
    '(kanceláře?|pobočka|pracoviště) (je )?(v|ve)',
  ],
  told: [
    '(sídlíme|sídlí|najdeš nás|se sídlem) (v|ve)',
    '(hledáme|přijmeme)( [\\p{L}()/*&,-]+){1,10} (v|ve|do|pro)',
  ],
  fillers: ['centru', 'okolí', 'městě', 'lokalitě'],
  before: 'v|ve',
  around: 'centrum|a okolí',
  noTowns: 'kancelář|pobočka|celá|různé|práce|plný|hlavní',
  behind: ['a okolí'],
  others: [
    'klient\\p{L}*|zákazní\\p{L}*|založen\\p{L}*|společnost\\p{L}*|firm\\p{L}{0,4}|jsme|trh\\p{L}*|zemí|působ\\p{L}+|partner\\p{L}*',
  ],
  never: ['časov\\p{L}+ (pásm|zón)\\p{L}+|celém světě|povolení|mimo|kromě|studi\\p{L}+'],
  joins: ['nebo', 'či', 'a', 'i', 'nebo v', 'a v'],
  modes: ['hybrid', 'na dálku', 'home ?office', 'hpp', 'plný úvazek', 'ičo'],
  seats: ['(sídlíme|sídlí|sídlem|kancelář\\p{L}*|pobočka|provozovn\\p{L}+|pracoviště|práce) (v|ve)'],
  homes: {
    SK: 'slovensk\\p{L}+|bratislav\\p{L}+',
  },
};
