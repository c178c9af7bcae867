import type { PlaceWords } from '../../places/words';
import { names } from '../gazetteers/fi';

export const places: PlaceWords = {
  names,
  labels: [
    '(työpaikan |työn )?sijainti|paikkakunta|toimipaikka|toimipiste|työpaikka|työskentelypaikka|kaupunki|kunta|maakunta|alue|osoite',
  ],
  firm: [
    '(toimipiste|työpaikka|toimisto)(mme|si)? (sijaitsee|on)',
    '(työpiste|asemapaikka|toimipaikka) (on|sijaitsee)',
  ],
  told: ['(sijaitsemme|toimistomme on)'],
  fillers: ['keskustassa', 'kaupunki'],
  around: 'keskusta|ja lähialueet',
  noTowns: 'toimisto|pääkonttori|useita|koko|etätyö',
  behind: ['ja lähialueet', 'tai etä'],
  others: [
    'asiakka\\p{L}*|perustettu|yrity\\p{L}*|yhtiö\\p{L}*|konserni\\p{L}*|olemme|markkino\\p{L}*|mai?ssa|kumppan\\p{L}*',
  ],
  never: ['aikavyöhyk\\p{L}*|ympäri maailmaa|työlup\\p{L}*|ei|ulkopuol\\p{L}*|paitsi|opin\\p{L}+'],
  joins: ['tai', 'ja', 'sekä'],
  modes: ['hybridi', 'etätyö', 'kokoaikainen', 'osa-aikainen', 'vakituinen', 'määräaikainen'],
};
