import type { Lexicon } from '../lexicon';
import * as asks from './asks/nb';
import { benefits } from './benefits/nb';
import { timeZone } from './clocks/nb';
import { page } from './pages/nb';
import { permits } from './permits/nb';
import { places } from './places/nb';
import { skill } from './skills/nb';
import * as terms from './terms/nb';
import { workMode } from './work-modes/nb';

export const nb: Lexicon = {
  language: 'nb',
  nice: asks.nice,
  must: asks.must,
  numbers: asks.numbers,
  joints: {
    and: 'og|samt',
    or: 'eller',
    to: 'til',
    not: 'ikke(?! bare)|ingen',
    is: 'er',
    but: 'men|som',
    with: 'med|innen',
  },
  headings: {
    preferred: [
      '(det er |det vil være )?(en |et )?(fordel|pluss|bonus|ønskelig|nice to have|fordelaktig)(,? (hvis|om|at|med|er|men|dersom)( .{0,30})?)?',
      '(ønskede|ønskelige|foretrukne) (kvalifikasjoner|kompetanser?|egenskaper)|(vi ser gjerne|gjerne)(,? at du)?( .{0,30})?',
    ],
    requirements: [
      '(dine |våre |faglige |personlige |formelle |nødvendige |ønskede )?(faglige |og personlige |personlige )?(kvalifikasjoner|krav|kompetanse|kompetansekrav|egenskaper|forventninger|erfaring|bakgrunn|utdanning|forutsetninger|ferdigheter|kvalifikasjonskrav|språk|språkkrav|utdanningsretning|utdanningsnivå|utdannelse|arbeidserfaring)( (og|&|\\/) (erfaring|egenskaper|kvalifikasjoner|kompetanse|personlighet|bakgrunn|utdanning|utdannelse))?( (til|for) .{0,30})?',
      '(din |ønsket |faglig )?(profil|bakgrunn|personlighet|kompetanse)( som person)?|personlige egenskaper',
      '(hvem|hva|hvilken .{0,30}) (er du|søker vi|ser vi etter|leter vi etter|vi søker|vi ser etter|forventer vi|vi forventer|kan du|du kan|har du|du har|krever vi|kreves|tar du med|bringer du|du må)( .{0,30})?',
      '(vi )?(søker|ser etter|leter etter|forventer|krever|ønsker|legger vekt på|vektlegger)(,? (vi|deg|en|at|av deg|oss|noen)( .{0,30})?)?',
      '(er (det )?)?(du|deg)( .{0,30})?|om deg|som person|(vi|det) (håper|tror),? .{0,30}|for å (lykkes|trives).{0,30}|(dette|dette må) (har|er|kan) du|må-krav',
    ],
    responsibilities: [
      '(dine |våre |primære |viktigste |de |daglige |sentrale )?(primære |viktigste |daglige )?(arbeidsoppgaver|oppgaver|ansvarsområder|ansvar|hovedoppgaver|ansvarsoppgaver|hovedansvar|arbeidsområder|ansvarsområde)( (og|&|\\/) (ansvar|ansvarsområder|oppgaver|arbeidsoppgaver))?( (vil|er|omfatter|består|som|i|hos|inkluderer)( .{0,30})?)?',
      '(hva|hvordan|dette) (skal|kommer|vil|får|blir|gjør|går|innebærer|ser|består) (du|ditt|din|stillingen|jobben|rollen|ut|en)( .{0,30})?',
      '(du (kommer til|skal|får ansvar|vil|blir)|i rollen|i stillingen|din (jobb|rolle|hverdag|arbeidshverdag)|en (typisk |vanlig )?(dag|arbeidsdag|hverdag)|jobben (innebærer|består)|stillingen (innebærer|omfatter))( .{0,30})?|(arbeids|jobb|stillings)innhold',
    ],
    compensation: [
      '(din )?(lønn|lønnen|lønnspakke|lønnsnivå|avlønning|betingelser|lønn ?(-|og) .{0,30}|timelønn|årslønn|månedslønn|lønnsplassering|godtgjørelse)( .{0,30})?',
    ],
    benefits: [
      '(våre |dine |gode |personal|ansatt|medarbeider)?(goder|fordeler|frynsegoder|ansattfordeler|betingelser og goder|benefits)( .{0,30})?',
      '(hva|dette|derfor|her|hos oss) (tilbyr vi|kan vi tilby|vi tilbyr|vi kan tilby|får du|du får|kan du forvente)( .{0,30})?',
      '(vi |vi kan )?(tilbyr|tilby)( vi| deg| bl\\.a\\.| blant annet)?( .{0,30})?|(til gjengjeld|hos oss)( .{0,30})?|hvorfor .{0,30}|vårt tilbud( til deg)?|du får|vi gir deg',
    ],
    legal: [
      '(personvern|gdpr|personvernerklæring|behandling av personopplysninger|likestilling.{0,30}|mangfold( og .{0,30})?|inkludering|politiattest.{0,30}|bakgrunnssjekk|offentlig søkerliste|offentlighet|offentleglova|sikkerhetsklarering|opplysninger om søkere.{0,30})',
    ],
    process: [
      '(din |send (din )?|slik )?(søknad|søker du)( .{0,30})?|(hvordan|slik) (søker|søke)( du| jeg)?.{0,30}|søknadsfrist.{0,30}|frist|søk (stillingen|jobben).{0,30}',
      '(vår |om )?(ansettelsesprosess|ansettelsesprosessen|rekrutteringsprosess|rekrutteringsprosessen|rekruttering|søknadsprosess|søknadsprosessen)( .{0,30})?|intervju\\p{L}{0,3}|neste steg|veien videre',
      '(er du )?interessert.{0,30}|høres dette .{0,30}|kontakt( .{0,30})?|kontaktperson(er)?|kontaktinformasjon|(har du )?spørsmål.{0,30}|(vil du vite) mer.{0,30}|(ytterligere|nærmere|mer) (opplysninger|informasjon)( om .{0,30})?|nysgjerrig.{0,5}',
    ],
    logistics: [
      '(arbeidssted|arbeidsplass|sted|lokasjon|lokalisering|adresse|arbeidsstedet|hvor|beliggenhet)( .{0,30})?',
      '(ansettelsesform|ansettelsestype|ansettelse|arbeidstid|arbeidstider|varighet|tiltredelse|oppstart|startdato|stillingsprosent|stillingstype|heltid|arbeidsform|reise|reiser|sektor|bransje|stillingsfunksjon|antall stillinger|arbeidsspråk|vilkår|praktisk( informasjon)?|fakta|fakta om .{0,30}|nøkkelinformasjon|finn-kode|hjemmekontor)( (og|&|\\/) .{0,30})?',
    ],
    role: [
      '(om |beskrivelse av )?(stillingen|jobben|rollen|oppgaven|stilling|prosjektet|jobbbeskrivelse|stillingsbeskrivelse|stillingstittel|utlysningen|oppdraget)|rolle|sammendrag|kort om .{0,30}|introduksjon|innledning',
    ],
    about: [
      '(litt |mer |kort |les mer )?om (oss|bedriften|selskapet|avdelingen|teamet|arbeidsgiveren|arbeidsgiver|arbeidsplassen|virksomheten|vår .{0,30}|.{0,30})|(vi er|møt|bli kjent med) .{0,30}',
      'hvem (er vi|vi er)|(vår|vårt|våre|din|ditt|dine)( nye| kommende)? (virksomhet|bedrift|selskap|team|kultur|historie|visjon|verdier|kunder|arbeidsplass|organisasjon|avdeling|teknologi|produkt|kolleger|kollegaer)|virksomheten|selskapet|bedriften|teamet|avdelingen|arbeidsgiver|teknologier|(tech )?stack|verktøy',
    ],
    chrome: [
      '(søk)( (nå|her|online|på stillingen|på jobben|stilling|jobb|via .{0,30}))|send søknad|(lignende|relaterte|flere|andre|ledige|alle|se (alle|flere)|vis (alle|flere)|siste|anbefalte)( ledige)? (jobber|stillinger|annonser)( .{0,30})?|del( .{0,30})?|lagre( .{0,30})?|skriv ut|logg inn|registrer( .{0,30})?|meny|lukk|les mer|vis (mer|mindre)|tilbake( .{0,30})?|forside|hjem|følg oss|rapporter .{0,30}|legg til favoritt\\p{L}{0,3}',
      '(om )?(cookies|informasjonskapsler)( .{0,30})?|(vi|denne .{0,30}) bruker (cookies|informasjonskapsler).{0,30}',
    ],
  },
  cues: {
    preferred: ['en fordel|et pluss|en bonus|ønskelig|gjerne|nice to have'],
    requirements: [
      '(minimum|minst) \\p{L}*\\d*|\\p{L}*erfaring\\p{L}*|utdanning|utdannelse|\\p{L}*utdannet|autorisasjon|fagbrev|førerkort|sertifikat',
      '(kjennskap|kunnskap|innsikt|interesse|evne|evnen|lyst) (til|om|i|for|innen)|kompetanse|kvalifikasjoner',
      'du (er|har|kan|trives|behersker|snakker|liker|må)|vi søker (deg|en)|deg som|som person|personlig egnethet',
      'krav|krever|kreves|flytende|skriftlig|muntlig|norsk|engelsk|strukturert|selvstendig\\p{L}*|ansvarsbevisst|fleksibel|serviceinnstilt|nøyaktig|løsningsorientert|samarbeidsevner',
    ],
    responsibilities: [
      'du (kommer til|skal|vil|får ansvar\\p{L}*|blir)|arbeidsoppgaver|oppgaver|ansvar(et)? for|ansvarlig for|i stillingen|innebærer|omfatter|bestå\\p{L}? (bl|av|i)',
      '(utvikle|utvikling|planlegge|planlegging|lede|håndtere|håndtering|analysere|bygge|drifte|drift av|samarbeide|samarbeid med|støtte|utføre|sikre|rapportere|rapportering|delta|designe|teste|koordinere|koordinering|administrere|dokumentere|dokumentasjon|feilsøking|vedlikehold\\p{L}?|bidra|oppfølging|følge opp|salg|selge|rådgi|rådgivning|gjennomføre|opplæring)',
    ],
    compensation: [
      'lønn|lønnen|\\p{L}+lønn|avlønning|lønnes|lønnstrinn',
      '\\d[\\d .]* ?(kr|nok|kroner)',
      'tariff\\p{L}*|kvalifikasjoner|provisjon',
    ],
    benefits: [
      'ferie\\p{L}*|ferieuker|pensjon\\p{L}*|helseforsikring|behandlingsforsikring|forsikring\\p{L}*|lunsj\\p{L}*|kantine\\p{L}*|fleksi\\p{L}+|hjemmekontor|foreldrepermisjon',
      'kompetanseutvikling|kompetanseheving|utviklingsmuligheter|karrieremuligheter|mulighet(er)? (for|til)|sosiale (arrangementer|aktiviteter)|firmabil|mobil|telefon|treningsrom|bedriftshytte|rabatt\\p{L}*|bonus\\p{L}*|personalrabatt',
      'vi tilbyr|tilbyr (vi|deg)|du får|fellesskap|godt arbeidsmiljø|trivelig|hyggelige kolleger|dyktige kolleger|konkurransedyktig\\p{L}*',
    ],
    legal: [
      'personopplysning\\p{L}*|personvern\\p{L}*|gdpr|uavhengig av|uansett|diskrimin\\p{L}+|kjønn|etnisk\\p{L}*|religion|likestilling|mangfold\\p{L}*|politiattest|offentlig(e)? søkerliste\\p{L}?|søkerliste|hull i cv|funksjonsevne|sikkerhetsklarer\\p{L}+|bakgrunnssjekk',
    ],
    process: [
      'søknad\\p{L}*|søkere|cv|intervju\\p{L}*|søknadsfrist\\p{L}*|rekruttering\\p{L}*|vitnemål|attester|referanser',
      'kontakt(e)?|send|spørsmål|fortløpende|gleder oss til|hører fra deg|e-post|last opp|velkommen til å',
    ],
    logistics: [
      'heltid\\p{L}*|deltid\\p{L}*|fast (stilling|ansettelse)|midlertidig|engasjement|vikariat|\\d{2,3} ?%|stillingsprosent|prøvetid',
      'arbeidssted\\p{L}*|arbeidstid\\p{L}*|tiltredelse|oppstart|snarest|etter avtale|helg\\p{L}*|vakter?|turnus\\p{L}*|hybrid\\p{L}*|reisevirksomhet|lokalisert|beliggende',
    ],
    role: [
      'søker (vi|en|nå|til|derfor|etter)|vi søker|stillingen|i rollen som|til vår(t)? (team|avdeling|kontor|nye)|vil du være',
    ],
    about: [
      'vi er (en|et|ca|over|i dag)|er (en|et) (av|\\p{L}+ (bedrift|selskap|arbeidsplass|organisasjon|kommune))|virksomheten|selskapet|konsernet|bedriften|grunnlagt|etablert|siden \\d{4}|medarbeidere|ansatte|omsetning',
      '(våre|vår|vårt) (kunder|visjon|mål|kultur|produkter|verdier|team|virksomhet|samfunnsoppdrag)|vi (jobber|tror|hjelper|utvikler|bygger|leverer|drives)|markedet|kommune(n)?|innbyggere|ledende',
    ],
    chrome: ['informasjonskapsler|cookies', 'alle rettigheter', 'søk nå'],
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
