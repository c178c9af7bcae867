import type { EmploymentWords } from '../../employment/words';
import type { PayWords } from '../../salary/words';
import type { TravelWords } from '../../travel/words';

export const pay: PayWords = {
  currency: 'EUR',
  pay: [
    'r\\.?a\\.?l\\.?',
    '(?:fascia|range|pacchetto|banda|offerta|livello|forbice)? ?retributiv[aoe]',
    '(?:retribuzione|stipendi[oi]?|salari[oi]?|compenso|trattamento economico|emolumenti)(?: (?:base|lord[oaie]|fiss[oa]|annu[oa](?:le)?|mensile|nett[oa]|oraria))*',
    'lord[oia](?: (?:annu[ioae]|mensil[ei]|anno))?',
    'rimborso spese|indennità di (?:stage|tirocinio)|borsa di studio',
    '(?:tariffa|paga) (?:oraria|giornaliera)',
  ],
  onTarget: [
    '(?:retribuzione|pacchetto|compenso) (?:totale|complessiv[oa])|variabile inclus[oa]|fisso (?:\\+|più) variabile|ote',
  ],
  notPay: [
    'bonus|premi[oi]?|budget|buon[oi]|ticket|incentiv[oi]|variabile|provvigion[ei]|mbo|indennità (?!di (?:stage|tirocinio))|referral|credito|contributo|welfare',
    'fatturato|ricavi|round|investiment[oi]|finanziament[oi]|capitale|milion[ei]|client[ei]|student[ei]|utenti|dipendenti|persone|vendite|progett[oi]|formazione|cors[oi]|palestra|internet|assicurazione|scont[oi]|prezzo|cost[oi]|risparmio',
  ],
  joins: [
    'più',
    'e',
    'con',
    'secondo',
    'inclus[oi]',
    'in',
    'o',
    'senza',
    'a seconda',
    'è',
    'su',
    'in base',
    'commisurata',
  ],
  per: {
    hour: ["(?:all'|per )ora", 'orari[oa]', 'ora'],
    day: ['al giorno', 'giornalier[oa]'],
    week: ['(?:a|alla) settimana', 'settimanal[ei]'],
    month: ['al mese', 'mensil[ei]', 'mensilmente', 'mese'],
    year: ["(?:all'|per )anno", 'annu[oaie]', 'annual[ei]', 'annualmente', 'anno', 'r\\.?a\\.?l\\.?'],
  },
  unit: { hour: ['ora', 'h'], day: ['giorno', 'gg'], week: ['settimana'], month: ['mese'], year: ['anno'] },
  counted: ['ore', 'h', 'giorni', 'volte', 'volta'],
  from: ['da', 'a partire da', 'minimo', 'almeno', 'più di', 'oltre', 'dai'],
  upTo: ['fino a', 'massimo', 'fino ad?', 'max\\.?', 'sino a'],
  to: ['a', 'fino a', 'ai', 'e', '/', 'sino a'],
  and: ['e', 'ed', 'e i', 'ed i'],
  between: ['tra(?: i)?', 'fra(?: i)?', 'compres[oa] tra(?: i)?', 'da'],
  thousand: ['k', 'mila'],
  million: ['m', 'mln', 'milioni', 'milione', 'mld', 'miliardi'],
};

export const employment: EmploymentWords = {
  firm: {
    'full-time': ['(?:a )?tempo pieno', '(?:contratto|orario|impiego)(?: \\p{L}{1,14}){0,2} full[- ]?time'],
    'part-time': [
      '(?:a )?tempo parziale',
      '(?:contratto|orario|impiego)(?: \\p{L}{1,14}){0,2} part[- ]?time',
    ],
    permanent: [
      '(?:a )?tempo indeterminato',
      'contratto indeterminato',
      'assunzione (?:diretta )?a tempo indeterminato',
    ],
    temporary: [
      '(?:a )?tempo determinato',
      'contratto (?:a termine|determinato|in somministrazione|di somministrazione|stagionale)',
      'sostituzione (?:di )?maternità',
      'in somministrazione',
    ],
    freelance: [
      '(?:in |con |a |regime di )?(?:partita iva|p\\. ?iva|p\\.i\\.)',
      'libera professione',
      'liber[oi] professionist[ai]',
      'collaborazione freelance',
    ],
    internship: [
      '(?:contratto di |periodo di |un |offerta di )?(?:tirocinio|stage)(?: (?:curriculare|extracurriculare|extra-curriculare|retribuito|formativo|di \\d))',
      '(?:contratto|periodo|proposta) di (?:stage|tirocinio)',
    ],
  },
  told: { internship: ['tirocinio', 'stage'] },
  bare: {
    'full-time': ['full[- ]?time', 'tempo pieno'],
    'part-time': ['part[- ]?time', 'tempo parziale'],
    permanent: ['(?:a )?tempo indeterminato', 'indeterminato'],
    temporary: ['(?:a )?tempo determinato', 'determinato', 'somministrazione', 'stagionale'],
    freelance: ['partita iva', 'p\\.? ?iva', 'freelance'],
    internship: ['stage', 'tirocinio'],
  },
  title: {
    internship: ['stage', 'stagista', 'tirocin(?:io|ante)'],
    'part-time': ['part[- ]?time'],
    'full-time': ['full[- ]?time'],
    freelance: ['freelance', 'partita iva'],
    temporary: ['stagionale', 'sostituzione maternità'],
  },
  behind: ['in', 'dal', 'dalle', 'con', '\\d{1,2}'],
  labels: [
    '(?:tipo(?:logia)? (?:di |del )?)?(?:contratto|contrattuale|impiego|orario|inquadramento|rapporto di lavoro)',
    'durata|orario(?: di lavoro)?|disponibilità(?: oraria)?|modalità',
  ],
  notAfter: [
    'possibilità di',
    "finalizzat[oa] (?:al|all'|a)",
    'scopo',
    'finalità',
    'non',
    'non è(?: un| una)?',
    'con prospettiva di',
    'trasformazione (?:a|in|del)',
    'se',
    'successiv[oa]',
    "finalizzato all'assunzione",
  ],
  notBefore: ['dei nostri', 'dipendenti', 'pregress[oa]', 'esperienza', 'precedente'],
};

export const travel: TravelWords = {
  asked: [
    '(?:disponibilità|disponibile|disponibili|flessibilità|propensione|predisposizione)[^.;,]{0,30}(?:per|a|alle|agli|ad) (?:effettuare |brevi |frequenti |eventuali )?(?:trasferte|viaggiare|viaggi|spostamenti|spostarsi|missioni)',
    '(?:richiede|comporta|prevede|prevedono|implica|richieste)(?: \\p{L}{1,30}){0,4} (?:trasferte|viaggi|viaggiare)',
    '(?:dovrai|dovrà|sarà necessario|è necessario) (?:\\p{L}{1,30} ){0,3}(?:viaggiare|spostarti|effettuare trasferte)',
    'trasferte(?: \\p{L}{1,30}){0,3} (?:richieste|previste|necessarie)',
  ],
  told: [
    "(?:trasferte|viaggi) (?:\\p{L}{1,30} ){0,2}(?:occasional[ei]|saltuari[ei]|frequenti|sporadic[ih]e?|nazionali|internazionali|in italia|all'estero)",
  ],
  travel: ['viaggiare', 'trasfert[ae]', 'viaggi'],
  percent: 'per cento',
  upTo: 'fino a(?:l)?',
  no: 'nessun[ao]?|no',
  labels: ['disponibilità (?:a|alle) (?:trasferte|viaggiare)|trasferte|viaggi'],
  none: [
    '(?:senza|non (?:sono |è )?(?:previste|richieste)?) ?(?:\\p{L}{1,30} ){0,2}(?:trasferte|viaggi)',
    'trasferte ?: ?(?:no|nessuna|0 ?%)',
    'non sono previste trasferte',
  ],
  notAfter: [
    'spese di',
    'organizzare',
    'gestione (?:delle|dei)',
    'agenzia di',
    'settore',
    'prenotare',
    'organizzazione (?:di|dei)',
    'rimborso',
    'indennità di',
  ],
  notBefore: ['pagate', 'aziendali', 'e turismo', 'rimborsate'],
};
