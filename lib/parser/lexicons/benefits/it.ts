import { withStems } from '../../benefits/stems';
import type { BenefitWords } from '../../benefits/words';

export const benefits: BenefitWords = withStems({
  sure: {
    'health-insurance': [
      '(assicurazione|assistenza|polizza|copertura) @(sanitari|medic)[ao]( integrativa)?',
      'sanità integrativa|fondo (sanitario|est|metasalute)',
      'metasalute|sanimpresa|unisalute|fasi|faschim|sanilog|fondo est',
    ],
    'dental-vision': ['(assicurazione|copertura|polizza) (dentistica|odontoiatrica|dentale)'],
    'life-disability-insurance': [
      '(polizza|assicurazione)( sulla)? (vita|infortuni)|polizza (caso morte|invalidità)',
    ],
    retirement: ['(fondo|piano|previdenza) (pensione|pensionistico|complementare|integrativa)'],
    equity: ['stock options?', '(piano|programma) di azionariato( \\p{L}+)?', 'phantom shares'],
    bonus: [
      '(premi[oi]|bonus|incentivi) (di (risultato|produzione|produttività|rendimento)|annual[ei]|presenza|fedeltà|a obiettivi|legat[oi] (a|ai|alle) \\p{L}+|produzione)',
      'mbo',
      '(retribuzione|parte|quota|componente) variabile',
      '1[345] ?(\\^|ª|a)? mensilità|(tredicesima|quattordicesima)( mensilità)?|premio (risultato|produttività)|incentivi (commerciali|economici)',
    ],
    'paid-time-off': [
      '\\d{1,2} giorni( \\p{L}+)?( di)? (ferie|vacanze|permess[oi])( \\p{L}+)?',
      'ferie (aggiuntive|extra|retribuite|pagate)|permessi (aggiuntivi|extra|retribuiti)|rol(?=,| |$)',
      'giorn(o|i) (di )?(ferie|liber[oi]) (extra|aggiuntiv[oi]|per il compleanno|il giorno del compleanno)',
      'giorno (del|di) (tuo )?compleanno (libero|off)',
    ],
    'unlimited-time-off': ['ferie illimitate'],
    'parental-leave': [
      'congedo (parentale|di maternità|di paternità|maternità|paternità)( \\p{L}+)?',
      '(maternità|paternità) (estesa|integrata|al 100 ?%)',
    ],
    sabbatical: ['(anno|periodo|congedo) sabbatico'],
    'flexible-hours': [
      '(orari[oi]?|entrata|ingresso|turni) (di lavoro |di ingresso )?flessibil[ei]( in (entrata|ingresso)[^.;,]{0,12})?',
      'flessibilità (oraria|degli orari|di orario|in entrata|in ingresso)( e in uscita)?',
    ],
    'work-abroad': [
      "(lavorare|lavoro|smart ?working) (dall'estero|da un altro paese|da qualsiasi parte del mondo)",
      'workations?',
    ],
    'four-day-week': ['settimana (corta|di (4|quattro) giorni|lavorativa di (4|quattro) giorni)'],
    meals: ['(buon[oi]|ticket|indennità) (pasto|restaurant|pranzo|mensa)', 'mensa( aziendale| interna)?'],
    commuter: [
      '(rimborso|contributo|abbonamento|bonus|indennità) (ai |al |di |per i |per il )?(trasport[oi]|mezzi pubblici|viaggio|mobilità|chilometric[oi]|carburante)|buoni (benzina|carburante)',
      'navetta aziendale',
      'auto (aziendale|ad uso promiscuo)( \\p{L}+ uso promiscuo)?',
    ],
    childcare: ['(asilo nido|bonus nido|bonus asilo|contributo (nido|asilo))( aziendale)?'],
    fitness: ['(gympass|wellhub|urban sports|fitprime|palestra( aziendale| convenzionata)?)'],
    'home-office': [
      "(contributo|indennità|bonus|rimborso|budget) (per lo |per il |per l'|allo )?(smart ?working|home ?office|lavoro da remoto|internet|postazione)",
    ],
    'employee-discount': [
      'scont(i|istica)( \\p{L}+)? (dipendenti|per i dipendenti|ai dipendenti|personale|riservat[ia])',
      'convenzioni( aziendali| per i dipendenti)?',
    ],
    'referral-bonus': ['(bonus|programma|premio) (di )?(referral|segnalazione|presentazione)( \\p{L}+)?'],
  },
  listed: {
    'life-disability-insurance': ['polizze'],
    equity: ['equity', "azioni(?= (della|dell'))"],
    bonus: ['(bonus|premi[oi]|incentivi|provvigioni)(?! (nido|asilo|referral|trasport))'],
    'paid-time-off': ['ferie', 'permessi( retribuiti)?', 'venerdì corto', 'compleanno'],
    'flexible-hours': ['flessibilità', 'work-?life balance', 'conciliazione vita[- ]lavoro'],
    'remote-work': [
      'smart ?working( \\p{L}+)?',
      'lavoro (agile|da remoto|ibrido|da casa)',
      '(possibilità di |opzione )?(lavorare da (casa|remoto)|home ?office)',
    ],
    learning: [
      'formazione( (continua|interna|esterna|costante|iniziale|tecnica|gratuita|retribuita|certificata|on the job|e sviluppo))?(?! (universitaria|scolastica|superiore|accademica))',
      '(percorso|percorsi|piano|piani|budget|corsi|programma|programmi|academy) (di |per (la )?)?(formazione|formativ[oi]|sviluppo|aggiornamento|certificazioni)',
      "(lezioni|corsi?) (di |d'|online|interni)?(inglese|lingua|lingue|aggiornamento|formazione)?",
      'certificazioni|conferenze|workshop',
      'academy|master|borse di studio',
      'udemy|coursera|linkedin learning',
    ],
    equipment: [
      '(divisa|abbigliamento|indumenti|attrezzi|furgone|strumenti)( \\p{L}+)?( (da lavoro|di lavoro|aziendale|fornit[oaie]))|dpi|divisa',
      '(pc|notebook|laptop|computer|macbook|portatile|telefono|cellulare|smartphone|tablet|strumentazione|attrezzatura)( (aziendale|di lavoro|fornit[oa]|di ultima generazione|a scelta))?',
    ],
    'home-office': ['co-?working'],
    wellness: [
      'benessere(?! (mentale|psicologico|animale))',
      'wellness|wellbeing',
      'massaggi',
      'check-?up( medico)?',
      'prevenzione',
    ],
    fitness: ['(corsi|attività) (sportiv[ie]|di yoga)', 'yoga', 'sport'],
    'mental-health': [
      '(salute|benessere) (mentale|psicologic[oa])',
      '(supporto|sportello|sostegno|consulenza|servizio di) psicologic[oa]',
      'serenis|unobravo|terapia',
    ],
    meals: [
      '(frutta|snack|caffè|pranzo|colazione|bevande|cucina|ristorante aziendale)( (gratis|gratuit[oaie]|fresca|in ufficio|illimitat[oaie]|offert[oaie]))?',
    ],
    commuter: [
      'parcheggio( gratuito| interno| aziendale)?',
      'navetta',
      'bici( aziendale)?|bike sharing',
      'trasport[oi] (pubblic[oi] )?(rimborsat[oi]|gratuit[oi])',
    ],
    relocation: [
      '(supporto|pacchetto|contributo|aiuto|rimborso|bonus) (al |alla |di |per (la |il )?)(relocation|trasferimento|trasloco)',
      'relocation',
      '(vitto e )?alloggio',
    ],
    'visa-support': [
      '(supporto|aiuto|assistenza|sponsorizzazione) (con |per |al |nel |nella richiesta del )?(il |del )?(visto|permesso di (lavoro|soggiorno))',
    ],
    'employee-discount': [
      'sconti?(?! (in|su) palestr)( (esclusivi|speciali|su [\\p{L} ]{3,25}))?',
      'scontistica',
      'prezzi agevolati',
    ],
    volunteering: ['volontariato( aziendale)?'],
    'company-events': [
      '(eventi|feste|attività|serate|cene|ritiri|gite)( (aziendali|di team|sociali|interni|di gruppo|di team ?building))',
      'team ?building',
      'aperitivi( \\p{L}+)?',
      'off-?sites?',
      'eventi',
    ],
    pets: ['(dog|pet)[- ]friendly', '(cani|animali) (ammessi|benvenuti|in ufficio)'],
    'diversity-groups': ['gruppi di affinità', 'ergs?'],
  },
  offers: [
    '(ti |si |noi )?(offriamo|offre|riconosciamo|proponiamo|garantiamo|mettiamo a disposizione|prevediamo)',
    '(cosa|quello che) (ti )?(offriamo|offre)',
    '(avrai|riceverai|troverai|potrai (accedere|contare)|godrai|usufruirai)',
    '(i nostri|tuoi|principali) (benefits?|vantaggi)',
    'benefits?( \\p{L}+)? ?:',
    '(piano|piattaforma|pacchetto|programma|credito|buoni) (di )?welfare',
  ],
  product: [
    '(nostri|i|per|a|di|suoi|dei) (\\p{L}+ )?(clienti|assicurati|pazienti|utenti|aziende|imprese|consumatori)',
    'software|piattaforma(?! welfare)|saas|leader|mercato|soluzioni|prodott[oi]|settore|fornitore',
    '(sviluppiamo|vendiamo|costruiamo|commercializziamo|creiamo|gestiamo|realizziamo)',
  ],
  deniedBefore: ['non', 'senza(?! (costi|spese))', 'né', 'nessun[oa]?'],
  deniedAfter: [
    'non (è |sono |viene |vengono )?(offr|inclus|previst|dispon|compres|copert|possib|pagat|fornit)~',
  ],
  denied: ['non (ha|hanno|avrà) diritto'],
});
