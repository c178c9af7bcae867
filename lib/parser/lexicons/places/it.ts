import type { PlaceWords } from '../../places/words';

export const places: PlaceWords = {
  labels: ['sede( di lavoro| operativa)?', 'luogo( di lavoro)?', 'località', 'zona( di lavoro)?', 'città', 'paese', 'regione', 'dove', 'ubicazione'],
  firm: [
    "(residenti?|residenza|risiedere|vivere|domicili\\p{L}+)( \\p{L}+){0,2} (a|in|nel|nella|nelle|presso)( zone limitrofe a)?",
    '(posizione|ruolo|lavoro|contratto|posto)( [\\p{L}-]+){0,4} (con sede|con base|in presenza|da remoto|ibrid[oa]|situat[oa])? ?(a|in)',
    '(nella|nelle|presso la|presso le|dalla|dal|nel|nei|alla) (nostr[aoei]) ([\\p{L}-]+ )?(sed[ei]|uffici[o]?|negozio|stabilimento|clinica|filiale|laboratorio)( \\p{L}+)? (di|a|in)',
    '(sede|ufficio|filiale|stabilimento|negozio)( \\p{L}+){0,2} (a|di|in)',
    '(100 ?% )?(full remote|remoto|da remoto|smart ?working|ibrid[oa]|in presenza),? ?(a|in|da|-|:|\\(|/|,)( tutta)?',
    '(candidat\\p{L}+|persone)( che)?( \\p{L}+){0,2} (a|in|di)',
  ],
  told: [
    '(basat|ubicat|situat|localizzat)[oaie] (a|in)',
    '(cerchiamo|ricerchiamo|ricerca|selezion\\p{L}+|assum\\p{L}+)( [\\p{L}()/*&,-]+){1,14} (a|in|per (la nostra|la|il nostro) \\p{L}+ (di|a|in))',
    '(lavor\\p{L}+)( \\p{L}+){0,3} (a|in|da)',
  ],
  fillers: ['tutta', "l'", 'il', 'la', 'centro', 'il centro di', 'provincia di', 'la zona di', 'zona', 'la provincia di', 'qualsiasi parte d\'', 'città di'],
  behind: ['solo', 'esclusivamente', 'centro', 'e provincia', 'e dintorni', '\\(remoto\\)', '\\(ibrido\\)', 'o da remoto'],
  others: ['clienti?', 'fondat[ao]', 'aziend[ae]', 'società', 'università', 'leader\\p{L}*', 'presenza', 'siamo', 'paesi', 'partner', 'mercat[oi]', 'gruppo', 'team', 'presenti?', 'sedi in \\d+', 'multinazionale'],
  never: ['fus[oi] orari\\p{L}*', 'tutto il mondo', 'permess[oi]', 'autorizz\\p{L}+', 'visto', 'non', 'eccetto', 'fuori', 'studi\\p{L}*'],
  joins: ['o', 'e', 'oppure', 'o a', 'e a', 'o in', 'a', 'in', 'e/o'],
  modes: ['da remoto', 'remoto', 'ibrido', 'in presenza', 'smart ?working', 'full[- ]?remote', 'full[- ]?time', 'part[- ]?time', 'tempo indeterminato'],
};
