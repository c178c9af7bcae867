import type { PermitWords } from '../../authorization/words';

export const permits: PermitWords = {
  hints: [
    'visum',
    'visa',
    'sponsor',
    'vergunning',
    'gerechtigd',
    'bevoegd',
    'gemachtigd',
    'toegestaan',
    'recht',
    'nationaliteit',
    'burger',
    'paspoort',
    'veiligheid',
    'vgb',
    'bezwaar',
    'kennismigrant',
    'referent',
    'screening',
    ' mag ',
  ],
  phrases: {
    'no-sponsorship': [
      "(geen|niet|helaas)( [\\p{L}'-]+){0,6} (visum\\p{L}*|visa|sponsor\\p{L}*|werkvergunning)( [\\p{L}'-]+){0,3} ?(sponsor\\p{L}*|ondersteun\\p{L}*|aanbieden|bieden|regelen|verzorgen|aanvragen)?",
      "(visum|visa)[ -]?sponsor\\p{L}*( [\\p{L}'-]+){0,4} niet",
    ],
    'sponsorship-offered': [
      "(visum|visa)[ -]?(sponsor\\p{L}*|ondersteuning)( [\\p{L}'-]+){0,3}",
      "(helpen|ondersteun\\p{L}+|regelen|begeleid\\p{L}+|sponsoren|hulp)( [\\p{L}'-]+){0,7} (visum\\p{L}*|werkvergunning|verblijfsvergunning|kennismigrant\\p{L}*)",
      '(erkend referent|kennismigranten ?(regeling|visum))',
    ],
    'must-be-authorized': [
      "(geldige?|in bezit van|beschik\\p{L}*|hebt|heb je|heeft|bezit|over)( [\\p{L}'-]+){0,4} (werkvergunning|tewerkstellingsvergunning|verblijfsvergunning)",
      '(eu|europees)[ -]?paspoort',
      "(werkvergunning|tewerkstellingsvergunning|verblijfsvergunning)( [\\p{L}'-]+){0,4} (vereist|verplicht|noodzakelijk|nodig|in bezit)",
      "(gerechtigd|bevoegd|gemachtigd|toegestaan|mag|recht)( [\\p{L}'-]+){0,5} (te werken|werken|om te werken)",
    ],
    'citizenship-required': [
      "(nederlandse|belgische|eu-?|europese)[ -]?(nationaliteit|staatsburgerschap|paspoort|burger\\p{L}*)( [\\p{L}'-]+){0,4} ?(vereist|verplicht|noodzakelijk|bezit|nodig)",
      "(bezit|beschik\\p{L}*|hebt|vereist|heb)( [\\p{L}'-]+){0,4} (nederlandse|belgische) (nationaliteit|staatsburgerschap|paspoort)",
    ],
    'clearance-required': [
      "(veiligheidsonderzoek|screening|vgb|verklaring van geen bezwaar)( [\\p{L}'()-]+){0,6} (aivd|mivd|vereist|verplicht|noodzakelijk|nodig|onderdeel|ondergaan)",
      "(ondergaan|aivd|mivd|vereist|verplicht|doorlopen|bereid)( [\\p{L}'()-]+){0,6} (veiligheidsonderzoek|vgb|verklaring van geen bezwaar|veiligheidsscreening)",
      '(een|het|dit|eventueel|uitgebreid) veiligheidsonderzoek( \\p{L}+){0,6} (uitgevoerd|ingesteld|plaats|gedaan|doorlopen|afgerond)',
      '(functie|vacature|baan)( \\p{L}+){0,6} veiligheidsonderzoek',
      'veiligheidsmachtiging( [\\p{L}-]+){0,4} (vereist|nodig|verplicht)',
    ],
  },
  denied: {
    'must-be-authorized': [
      '(helpen|ondersteun\\p{L}+|regelen)',
      "(geen|niet)( [\\p{L}'-]+){0,4} (vergunning|vereist|nodig|verplicht)",
    ],
    'citizenship-required': [
      'ongeacht',
      '(geen|niet)( [\\p{L}-]+){0,3} (vereist\\p{L}*|nodig|verplicht|noodzakelijk)',
    ],
    'clearance-required': ["(geen|niet)( [\\p{L}'-]+){0,5} (vereist|nodig|verplicht)", 'pré'],
    'sponsorship-offered': ['(geen|niet|helaas)'],
  },
  elsewhere: ["ongeacht( [\\p{L},' -]+)? ?(nationaliteit|afkomst|geslacht|leeftijd)", 'discrimin\\p{L}+'],
};
