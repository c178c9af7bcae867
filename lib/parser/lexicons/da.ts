import type { Lexicon } from '../lexicon';
import * as asks from './asks/da';
import { benefits } from './benefits/da';
import { timeZone } from './clocks/da';
import { page } from './pages/da';
import { permits } from './permits/da';
import { places } from './places/da';
import { skill } from './skills/da';
import * as terms from './terms/da';
import { workMode } from './work-modes/da';

export const da: Lexicon = {
  language: 'da',
  nice: asks.nice,
  must: asks.must,
  numbers: asks.numbers,
  joints: {
    and: 'og|samt',
    or: 'eller',
    to: 'til',
    not: 'ikke(?! kun)|ingen|intet',
    is: 'er',
    but: 'men|som',
    with: 'med|inden for',
  },
  headings: {
    preferred: [
      '(det er |det vil være )?(en |et )?(fordel|plus|bonus|ønskeligt|nice to have|fordelagtigt)(,? (hvis|at|med|er|men)( .{0,30})?)?',
      '(ønskede|foretrukne) (kvalifikationer|kompetencer)|(vi ser gerne|gerne)(,? at du)?( .{0,30})?',
    ],
    requirements: [
      '(dine |vores |faglige |personlige |formelle |nødvendige |ønskede )?(faglige |og personlige |personlige )?(kvalifikationer|krav|kompetencer|egenskaber|forventninger|erfaring|baggrund|uddannelse|forudsætninger|færdigheder|kvalifikationskrav|sprog|styrker)( (og|&) (erfaring|egenskaber|kvalifikationer|kompetencer|personlighed|baggrund|uddannelse))?( (til|for) .{0,30})?',
      '(din |faglig |ønsket )?(profil|baggrund|personlighed|kompetenceprofil)( som person)?',
      '(hvem|hvad|hvilke .{0,30}) (er du|søger vi|leder vi efter|vi søger|vi leder efter|forventer vi|vi forventer|kan du|du kan|har du|du har|skal du kunne|kræver det|bringer du|medbringer du|du skal)( .{0,30})?',
      '(vi )?(søger|leder efter|forventer|forestiller os|ønsker|lægger vægt på|efterspørger)(,? (vi|dig|en|at|af dig|os)( .{0,30})?)?',
      '(er (det )?)?(du|dig)( .{0,30})?|om dig|som person|(vi|det) (håber|tror),? .{0,30}|for at (lykkes|trives|få succes).{0,30}',
    ],
    responsibilities: [
      '(dine |primære |vigtigste |de |daglige |konkrete |nogle af dine )?(primære |kommende |vigtigste |daglige )?(arbejdsopgaver|opgaver|ansvarsområder|ansvar|hovedopgaver|opgaverne|arbejdsområder|funktioner|kerneopgaver)( (og|&) (ansvar|ansvarsområder|opgaver))?( (bliver|vil|er|omfatter|består|som|i|hos)( .{0,30})?)?',
      '(hvad|hvordan|det) (skal|kommer|vil|får|bliver|laver|går|indebærer|ser|består|byder) (du|dit|din|stillingen|jobbet|rollen|ud|en)( .{0,30})?',
      '(du (kommer til|skal|får ansvar|vil|bliver)|i rollen|i stillingen|dit (job|ansvar|arbejde)|din (rolle|hverdag|arbejdsdag|funktion)|en (typisk )?(hverdag|arbejdsdag)|jobbet (indebærer|består|byder)|stillingen (indebærer|omfatter))( .{0,30})?|(arbejds|job|stillings)indhold',
    ],
    compensation: [
      '(din )?(løn|lønnen|lønpakke|lønniveau|aflønning|gage|løn ?- ?og ansættelses(vilkår|forhold)|løn ?(-|og) .{0,30}|timeløn|månedsløn)( .{0,30})?',
    ],
    benefits: [
      '(vores |dine |attraktive |personale|medarbejder)?(goder|fordele|personalegoder|medarbejderfordele|frynsegoder|benefits)( .{0,30})?',
      '(hvad|det|derfor|her|hos os) (tilbyder vi|kan vi tilbyde|vi tilbyder|vi kan tilbyde|får du|du får)( .{0,30})?',
      '(vi |vi kan )?(tilbyder|tilbyde)( vi| dig| bl\\.a\\.| blandt andet)?( .{0,30})?|(til gengæld|hos os)( .{0,30})?|hvorfor .{0,30}|vores tilbud( til dig)?|du får|vi giver dig',
    ],
    legal: [
      '(persondata|gdpr|databeskyttelse|privatlivspolitik|behandling af (personoplysninger|persondata)|ligestilling|mangfoldighed( og .{0,30})?|diversitet.{0,30}|persondatapolitik|straffeattest.{0,30}|børneattest|referencer og .{0,30})',
    ],
    process: [
      '(din |send (din )?|sådan )?(ansøgning|ansøger du|søger du)( .{0,30})?|(hvordan|sådan) (søger|ansøger) (du|jeg).{0,30}|ansøgningsfrist.{0,30}|frist|søg (stillingen|jobbet).{0,30}',
      '(vores |om )?(ansættelsesproces|ansættelsesprocessen|rekrutteringsproces|rekrutteringsprocessen|rekruttering|ansættelsesprocedure|udvælgelse)( .{0,30})?|samtaler|jobsamtaler|næste skridt',
      '(er du )?interesseret.{0,30}|lyder det .{0,30}|kontakt( .{0,30})?|kontaktperson|kontaktoplysninger|(har du )?spørgsmål.{0,30}|(vil du vide|hør) mere.{0,30}|yderligere (oplysninger|information).{0,30}|flere oplysninger|nysgerrig.{0,5}',
    ],
    logistics: [
      '(arbejdssted|arbejdsplads|sted|lokation|placering|adresse|tjenestested|arbejdsstedet|hvor)( .{0,30})?',
      '(ansættelsesform|ansættelsestype|ansættelse|ansættelsesvilkår|ansættelsesforhold|vilkår|arbejdstid|arbejdstider|timetal|tiltrædelse|startdato|opstart|jobtype|arbejdsform|stillingstype|varighed|overenskomst|rejser|praktiske? (oplysninger|informationer?)|praktisk|fakta|fakta om .{0,30})( (og|&) .{0,30})?',
    ],
    role: [
      '(om |beskrivelse af )?(stillingen|jobbet|rollen|opgaven|stilling|projektet|jobbeskrivelse|stillingsbeskrivelse|positionen|stillingsopslag|jobopslag)|rolle|resumé|kort om .{0,30}|introduktion',
    ],
    about: [
      '(lidt |mere |kort |læs mere )?om (os|virksomheden|afdelingen|teamet|arbejdspladsen|vores .{0,30}|.{0,30})|(vi er|mød|lær) .{0,30}',
      'hvem (er vi|vi er)|(vores|din|dit|dine)( nye| kommende)? (virksomhed|team|kultur|historie|vision|værdier|kunder|arbejdsplads|organisation|afdeling|teknologi|produkt|kolleger|kollegaer)|virksomheden|teamet|afdelingen|virksomhedsprofil|arbejdsgiver|teknologier|(tech )?stack|værktøjer',
    ],
    chrome: [
      '(ansøg|søg)( (nu|her|online|job|stillingen nu|via .{0,30}))|send ansøgning|(lignende|relaterede|flere|andre|ledige|alle|se (alle|flere)|vis (alle|flere)|seneste)( ledige)? (job|jobs|stillinger|jobopslag)( .{0,30})?|del( .{0,30})?|gem( .{0,30})?|print|udskriv|log ind|opret .{0,30}|menu|luk|læs mere|vis (mere|mindre)|tilbage( .{0,30})?|forside|følg os|anmeld .{0,30}|jobagent',
      '(om )?(cookies|cookiepolitik|cookieindstillinger)( .{0,30})?|(vi|denne .{0,30}) bruger cookies.{0,30}',
    ],
  },
  cues: {
    preferred: ['en fordel|et plus|en bonus|ønskeligt|gerne|nice to have'],
    requirements: [
      '(minimum|mindst) \\p{L}*\\d*|\\p{L}*erfaring\\p{L}*|uddannelse|\\p{L}*uddannet|autorisation|kørekort',
      '(kendskab|viden|indsigt|interesse|evne|evnen|lyst|flair) (til|om|i|for|inden)|kompetencer|kvalifikationer',
      'du (er|har|kan|trives|behersker|taler|besidder|arbejder struktureret)|vi søger (dig|en, der)|dig, der|som person',
      'krav|kræver|flydende|skrift og tale|dansk|engelsk|struktureret|selvstændig\\p{L}*|ansvarsbevidst|fleksibel|serviceminded|omhyggelig|detaljeorienteret|imødekommende|robust',
    ],
    responsibilities: [
      'du (kommer til|skal|vil|får ansvar\\p{L}*|bliver)|arbejdsopgaver|opgaver|ansvar(et)? for|ansvarlig for|i stillingen|indebærer|omfatter|bestå\\p{L}{0,2} (bl|af|i)',
      '(udvikle|udvikling|planlægge|planlægning|lede|håndtere|håndtering|analysere|bygge|drive|samarbejde|samarbejder|støtte|udføre|sikre|rapportere|rapportering|deltage|designe|teste|koordinere|koordinering|administrere|dokumentere|dokumentation|fejlfinding|vedligeholde|vedligeholdelse|bidrage|opfølgning|salg|sælge|rådgive|rådgivning|servicere|sparring)',
    ],
    compensation: [
      'løn|lønnen|\\p{L}+løn|aflønning',
      '\\d[\\d .]* ?(kr|dkk|kroner)',
      'overenskomst\\p{L}*|kvalifikationsløn|provision',
    ],
    benefits: [
      'ferie\\p{L}*|feriefridage|pension\\p{L}*|sundhedsforsikring|forsikring\\p{L}*|frokost\\p{L}*|kantine\\p{L}*|fleksib\\p{L}+|hjemmearbejde\\p{L}*|barsel',
      'efteruddannelse|kompetenceudvikling|udviklingsmuligheder|mulighed(er)? for|personalegoder|sociale (arrangementer|aktiviteter)|firmabil|telefon|fredagsbar|personaleforening|rabat\\p{L}*|bonus\\p{L}*',
      'vi tilbyder|tilbyder (vi|dig)|du får|fællesskab|uformelt? (miljø|tone)|godt arbejdsmiljø|gode kolleger|dygtige kolleger',
    ],
    legal: [
      'personoplysning\\p{L}*|persondata\\p{L}*|gdpr|uanset|diskrimin\\p{L}+|køn|etnisk\\p{L}*|religion|ligestilling|mangfoldighed|straffeattest|børneattest|opfordrer alle',
    ],
    process: [
      'ansøgning\\p{L}*|ansøg|ansøgere|cv|samtale\\p{L}*|jobsamtale\\p{L}*|ansøgningsfrist\\p{L}*|rekruttering\\p{L}*',
      'kontakt(e)?|send|spørgsmål|løbende|glæder os til|hører fra dig|e-mail|upload|velkommen til at',
    ],
    logistics: [
      'fuldtid\\p{L}*|deltid\\p{L}*|fastansættelse|tidsbegrænset|vikariat|\\d{2} timer|timer (om ugen|ugentligt)|barselsvikariat',
      'arbejdssted\\p{L}*|arbejdstid\\p{L}*|tiltrædelse|opstart|snarest|hurtigst muligt|weekend\\p{L}*|vagter?|hybrid\\p{L}*|hjemmefra|rejseaktivitet|placeret|beliggende',
    ],
    role: [
      'søger (vi|en|nu|til|derfor)|vi søger|søges|stillingen|i rollen som|til vores (team|afdeling|kontor|nye)|vil du være',
    ],
    about: [
      'vi er (en|et|ca|over|i dag)|er (en|et) (af|\\p{L}+ (virksomhed|arbejdsplads|organisation|kommune))|virksomheden|koncernen|grundlagt|stiftet|siden \\d{4}|medarbejdere|ansatte|omsætning',
      '(vores|dine) (kunder|vision|mål|kultur|produkter|værdier|team|virksomhed|kerneopgave)|vi (arbejder|tror|hjælper|udvikler|bygger|leverer|drives)|markedet|kommune(n)?|borgere|førende',
    ],
    chrome: ['cookies', 'alle rettigheder forbeholdes', 'ansøg nu'],
  },
  kinds: {
    page,
    pay: terms.pay,
    employment: terms.employment,
    workMode,
    timeZone,
    places,
    permits,
    benefits,
    strength: asks.strength,
    experience: asks.experience,
    spoken: asks.spoken,
    education: asks.education,
    skill,
  },
};
