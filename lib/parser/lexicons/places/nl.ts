import type { PlaceWords } from '../../places/words';

export const places: PlaceWords = {
  labels: ['(werk)?locaties?', 'standplaats', 'werkplek', 'plaats( van tewerkstelling)?', 'vestiging', 'regio', 'kantoor', 'stad', 'waar'],
  firm: [
    '(woon\\p{L}*|woonachtig|wonend|gevestigd|woonplaats|verblijft|verblijven)( \\p{L}+){0,2} (in|binnen|nabij|rondom)',
    '(op|vanuit|in|aan|bij) (ons|onze|het|jouw) ([\\p{L}-]+ )?(kantoor|kantoren|vestiging|hoofdkantoor|locatie|locaties|studio|winkel|filiaal|fabriek|magazijn|hq)( \\p{L}+)? (in|te|bij|nabij)( hartje)?',
    '(kantoor|standplaats|vestiging|werkplek)( is| wordt)? (in|te|nabij)( hartje)?',
    '(remote|thuiswerken|op afstand|hybride|hybrid|op locatie),? ?(in|vanuit|binnen|-|:|\\(|/|,)( heel)?',
    '(functie|baan|rol|positie|vacature|werken)( [\\p{L}-]+){0,3} (in|te) ',
    '(verhuizen|reisafstand|reistijd)( \\p{L}+)? (naar|van|tot)',
    '(kandidaten|sollicitanten)( \\p{L}+){0,3} (in|uit)',
  ],
  told: [
    '(zoek\\p{L}*|gezocht)( [\\p{L}()/*&,-]+){1,14} (in|voor onze \\p{L}+ in|te|regio)',
    '(werk|werkt|werken|werkzaam|gevestigd)( \\p{L}+){0,3} (in|te|vanuit)',
    '(locatie|regio|omgeving)( \\p{L}+)?',
  ],
  fillers: ['heel', 'het', 'de', 'hartje', 'centrum van', 'de buurt van', 'omgeving', 'regio', 'de regio'],
  behind: ['alleen', 'uitsluitend', 'remote', '\\(remote\\)', '\\(hybride\\)', 'of remote', '(woont|woonachtig)'],
  others: [
    'klant\\p{L}*', 'opgericht', 'bedrij\\p{L}+', 'universiteit\\p{L}*', 'hogeschool', 'grootste', 'toonaangevend\\p{L}*', 'marktleider', 'wereldwijd', 'wij zijn', 'we zijn', "collega's", 'landen', 'partners?', 'markten', 'medewerkers', 'vestigingen',
  ],
  never: ['werkvergunning', 'gerechtigd', 'bevoegd', 'visum', 'niet', 'geen', 'behalve', 'buiten', 'studie', 'gestudeerd'],
  joins: ['of', 'en', 'of in', 'en in', 'en vanaf \\p{L}+ \\d{4} in', 'of te', 'in'],
  modes: ['remote', 'hybride', 'op locatie', 'thuiswerken', 'fulltime', 'parttime', 'vast', 'tijdelijk', 'op afstand', 'm/v/x', 'm/v'],
};
