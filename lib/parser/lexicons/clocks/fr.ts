import { type TimeZoneWords, words } from '../../time-zone/words';

/** Words about clocks; the classes are explained in `time-zone/words.ts`. */
export const timeZone: TimeZoneWords = {
  clock: { midi: 12, minuit: 0 },
  ago: 'il y a \\d{1,3} ?(?:h|heures?)',
  words: {
    contact: words(`
      appel|appels|entretien|entretiens|téléphone|joignable|contact|publié|publiée|mis à jour|mise à jour
    `),
    tz: words(`
      fuseau horaire|fuseaux horaires|fuseau|fuseaux|zone horaire|zones horaires|décalage horaire
    `),
    time: words('heure|heures'),
    hours: words(`
      heures de bureau|heures ouvrables|heures de travail|horaires|horaires de bureau|
      horaires de travail|heures ouvrées|plage horaire
    `),
    unit: words('heure|heures|h'),
    and: words('et'),
    or: words('ou'),
    to: words("à|jusqu'à|au"),
    between: words('entre|pendant|durant'),
    from: words('de|dès|à partir de'),
    until: words("jusqu'à|jusque"),
    after: words('après|à partir de'),
    before: words('avant'),
    at: words('à|en|sur|dans|vers'),
    within: words('maximum|max|au plus|moins de|pas plus de'),
    difference: words("décalage|décalage horaire|différence|d'écart|écart"),
    overlap: words('chevauchement|recouvrement|en commun|chevaucher|chevauchant|communes|chevauche'),
    core: words(`
      horaires de travail|plage fixe|plages fixes|plage horaire|heures de travail|horaire|quart|
      équipe de nuit
    `),
    filler: words(`
      le|la|les|l|l'|de|du|des|d'|en|un|une|est|sont|proche|proches|voisin|voisins|
      similaire|au|moins|environ|compatible|compatibles|même|que|votre|notre|dans|sur|par|avec|
      jour|quotidien|lundi|vendredi|minimum
    `),
    soft: words(`
      idéalement|de préférence|préférence|préféré|souhaité|souhaitable|un plus|si possible|
      serait un plus
    `),
    firm: words('impératif|impérativement|obligatoire|uniquement|exigé|requis|doit|devez|dois'),
    need: words(`
      vous|tu|votre|ton|doit|devez|dois|candidat|candidats|disponible|disponibilité|
      travailler|travail|télétravail|remote|poste|recherchons|idéalement|préférence|basé|basée|
      résider|habiter|joignable|chevauchement
    `),
    sits: words('notre équipe|répartie|réparties|répartis|siège|clients|collègues|bureaux|nos équipes'),
    event: words(`
      date limite|candidature|candidatures|postuler avant|webinaire|événement|inscription|
      clôture|par exemple|téléphone|ouvert
    `),
    near: words('voisin|voisins|proche|proches|similaires|compatibles'),
    no: words(`
      plusieurs|différents|quel que soit|peu importe|n'importe quel|aucun|différentes|chaque
    `),
    start: words('début|commence|réunion|démarrage|daily'),
    team: words('équipe'),
    remote: words('télétravail|remote|à distance|distanciel'),
  },
  zones: {
    'heure de paris': 'cet',
    'heure française': 'cet',
    'heure centrale européenne': 'cet',
    "heure d'europe centrale": 'cet',
    "heure de l'est": 'est',
    "heures de l'est": 'est',
    hne: 'est',
    hae: 'est',
    'heure du pacifique': 'pst',
    'heure de londres': 'london',
    'heure de montréal': 'montreal',
    'heure de new york': 'new york',
    "heure de l'europe centrale": 'cet',
    'heure belge': 'cet',
    'heure suisse': 'cet',
  },
  regions: {
    européen: 'europe',
    européens: 'europe',
    européenne: 'europe',
    européennes: 'europe',
    europe: 'europe',
    ue: 'europe',
    américain: 'us',
    américains: 'us',
    'amérique du nord': 'north-america',
    'amérique latine': 'latam',
    amériques: 'americas',
    asie: 'apac',
  },
};
