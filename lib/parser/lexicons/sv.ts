import type { Lexicon } from '../lexicon';
import * as asks from './asks/sv';
import { benefits } from './benefits/sv';
import { timeZone } from './clocks/sv';
import { page } from './pages/sv';
import { permits } from './permits/sv';
import { places } from './places/sv';
import { skill } from './skills/sv';
import * as terms from './terms/sv';
import { workMode } from './work-modes/sv';

export const sv: Lexicon = {
  language: 'sv',
  nice: asks.nice,
  must: asks.must,
  numbers: asks.numbers,
  joints: {
    and: 'och|samt',
    or: 'eller',
    to: 'till',
    not: 'inte(?! bara)|ej|ingen|inget|inga',
    is: 'är',
    but: 'men|som',
    with: 'med|inom',
  },
  headings: {
    preferred: [
      '(det är )?(meriterande|ett plus|plus|bonus|fördel|önskvärt|nice to have|extra meriterande|starkt meriterande)( (om( du)?|att|med|är|för|kvalifikationer|erfarenhet(er)?|kunskaper|meriter|kompetens|krav)( .{0,30})?)?',
      '(det är|vi ser|vi ser det som) .{0,30}(meriterande|plus|merit|fördel|bonus)( om( du)?| att)?.{0,30}|(meriterande|önskvärda) .{0,30}',
    ],
    requirements: [
      '(våra |dina |formella |övriga |grundläggande |formell )?(krav|kravprofil|kvalifikationer|kvalifikationskrav|kompetens|kompetenser|kompetenskrav|förväntningar|färdigheter|kunskaper|erfarenhet|erfarenheter|egenskaper|utbildning|behörighet|skallkrav|ska-krav|bakgrund|språk|språkkunskaper|personliga egenskaper)( (och|&) (erfarenheter?|egenskaper|kvalifikationer|kompetens|kunskaper|förväntningar|bakgrund|utbildning|krav))?( (för|på) .{0,30})?',
      '(din |dina |önskad |sökt |vår )?(profil|kompetens|kompetensprofil|bakgrund|personlighet)|profil och .{0,30}',
      '(vem|vad|vilka|vilken .{0,30}) (söker vi|vi söker|letar vi efter|vi letar efter|är du|du är|passar|krävs|förväntar vi|vi förväntar oss|du behöver|behöver du|du har|har du|vi ser)( .{0,30})?',
      '(vi )?(söker|letar efter|förväntar oss|kräver|ser gärna)( (vi|dig|efter|dig som.{0,30}|en person.{0,30}|en .{0,30}|att du.{0,30}))?',
      '(är det )?(du|dig)( .{0,30})?|(det här|detta) (är du|har du|söker vi|behöver du|kräver vi|vi söker|krävs)( .{0,30})?|(för att lyckas|för att trivas|för att passa|för tjänsten krävs|för rollen).{0,40}|(vi tror|vi ser) (att )?(du|dig).{0,30}',
      'om dig( som person)?|som person|vem är du|passar .{0,30} dig|är (det )?du.{0,30}|du som (söker|person)( .{0,30})?',
    ],
    responsibilities: [
      '(dina |huvudsakliga |arbetets |exempel på |primära |främsta |viktigaste |våra )?(arbetsuppgifter|uppgifter|arbetsuppgifterna|ansvarsområden|ansvar|huvuduppgifter|arbetsinnehåll|arbetsbeskrivning|huvudansvar|uppdrag|ansvarsområde|arbetsdag)( (och|&) (ansvar|ansvarsområden|arbetsuppgifter|uppgifter|mål))?( (i|som|för|inkluderar|består|innefattar|är)( .{0,30})?)?',
      '(vad|hur|det här|detta|här) (kommer |får |ska |gör |innebär |du |ser |består |ingår |jobbar ){1,3}(du |att |göra|arbeta|jobba|rollen|tjänsten|jobbet|arbetet|av|i|med|din|kommer ){0,4}( .{0,30})?',
      '(du kommer att|du kommer|som .{0,30} (kommer|får|har|ansvarar|arbetar|är) du.{0,30}|i rollen( .{0,30})?|i den här rollen.{0,30}|din roll( .{0,30})?|rollen (innebär|innefattar).{0,30}|ditt (uppdrag|ansvar|jobb|arbete)( .{0,30})?|en (vanlig |typisk )?(arbets)?dag( .{0,30})?|tjänsten (innebär|innefattar).{0,30})',
    ],
    compensation: [
      '(din |månads|vår )?(lön|lönen|lönesättning|löneform|lön och (förmåner|villkor|ersättning)|ersättning|löneintervall|lönespann|lönenivå|månadslön|timlön|provision)( .{0,30})?',
    ],
    benefits: [
      '(våra |dina |andra |personal|övriga |anställnings)?(förmåner|förmånerna|fördelar|personalförmåner)( (och|i|hos|som|för|med|av|&)( .{0,30})?)?',
      '(vad|det här|detta|därför|här|hos oss|som anställd) (kan vi erbjuda|vi kan erbjuda|erbjuder vi|vi erbjuder|får du|du får|ger vi)( .{0,30})?',
      '(vi |vi kan |företaget )?erbjuder?( vi| dig| också| bland annat)?( .{0,30})?|(vårt )?erbjudande|varför .{0,30}|hos oss( får du.{0,30})?|(bra|trevligt|skönt) att veta om förmåner|vi (ger|bjuder på).{0,30}|du får|du erbjuds.{0,30}',
    ],
    legal: [
      '(om )?(personuppgifter|gdpr|integritetspolicy|integritet|dataskydd|mångfald( och .{0,30})?|jämställdhet.{0,30}|likabehandling|lika möjligheter|säkerhetsprövning|bakgrundskontroll|registerkontroll|behandling av personuppgifter|hantering av .{0,30}|till bemannings.{2,60}|säkerhetsklass|facklig.{0,40}|övrigt om .{0,30}|vi (undanber|avböjer).{0,40})',
    ],
    process: [
      '(så )?(ansöker|söker|gör) du.{0,30}|(din |skicka (in )?(din )?)?ansökan( .{0,30})?|(hur|så här) (ansöker|söker) (du|jag).{0,30}|ansökningsförfarande|ansökningstid|sista ansökningsdag.{0,30}|hur du ansöker|välkommen med din ansökan.{0,10}|ansök',
      '(vår |om |så ser )?(rekryteringsprocess|rekryteringsprocessen|urval|urvalsprocess|rekrytering|rekryteringen)( .{0,30})?|intervju\\p{L}{0,4}|nästa steg',
      '(är du )?intresserad.{0,30}|låter det (som |här |intressant|spännande).{0,30}|kontakt(a .{0,30}|er|person|personer|uppgifter|information)?|frågor( .{0,30})?|(har du|vid|för) frågor.{0,30}|vill du veta mer.{0,30}|mer information|välkommen( .{0,30})?',
    ],
    logistics: [
      '(arbetsplats|placering|placeringsort|plats|ort|arbetsort|var|adress|stationering|stationeringsort|arbetsplatsen)( .{0,30})?',
      '(anställningsform|anställning|anställningstyp|anställningsvillkor|omfattning|arbetstid|arbetstider|varaktighet|tillträde|tillträdesdag|start|startdatum|villkor|tjänstgöringsgrad|sysselsättningsgrad|schema|resor|heltid|arbetsform|arbetssätt|avtalsform|befattning|yrke|diarienummer|antal (platser|tjänster|lediga .{2,10})|fakta( om .{0,30})?|om anställningen|omfattning och .{0,30}|praktisk(a|t)?( information)?|övrigt|övrig information|varaktighet.{0,30})( (och|&|enligt|\\/) .{0,30})?',
    ],
    role: [
      '(om |beskrivning av |information om )?(rollen|tjänsten|jobbet|uppdraget|positionen|befattningen|arbetet|platsen|annonsen|rollbeskrivning|jobbeskrivning|jobbannons|projektet|projektbeskrivning)( .{0,30})?|tjänst|roll|sammanfattning|beskrivning|introduktion|inledning',
    ],
    about: [
      '(lite |mer |kort |läs mer )?om (oss|företaget|bolaget|arbetsgivaren|arbetsplatsen|kunden|teamet|verksamheten|vår .{0,30}|.{0,30})|(vi är|lär känna|möt) .{0,30}',
      'vilka (är vi|vi är)|vem är vi|(vår|vårt|våra|din|ditt|dina|företags)(( nya)? )?(verksamhet|team|företag|bolag|kultur|historia|vision|värderingar|värdegrund|kunder|arbetsplats|organisation|grupp|teknik|produkt|kollegor|avdelning|arbetsgivare|kund|presentation)( .{0,30})?|företagspresentation|verksamheten|teamet|företaget|bolaget|verksamhetsbeskrivning|avdelning\\p{L}{0,2}|arbetsgivare|kunden',
      '(vår )?(tech[- ]?stack|teknikstack)|tekniker|teknik vi .{0,30}|verktyg',
    ],
    chrome: [
      '(ansök|sök)( (nu|här|jobbet|jobb|tjänsten|direkt|via .{0,30}|om .{0,30}|tjänsten))|skicka ansökan|(liknande|relaterade|fler|andra|lediga|alla|se (alla|fler)|visa (alla|fler)|senaste|rekommenderade)( lediga)? (jobb|tjänster|annonser|platser|positioner)( .{0,30})?|dela( .{0,30})?|spara( .{0,30})?|skriv ut|tipsa( .{0,30})?|logga in|registrera.{0,30}|meny|stäng|läs mer|visa (mer|mindre)|tillbaka( .{0,30})?|startsida|hem|följ oss|anmäl annons.{0,5}|prenumerera.{0,30}|jobbevakning.{0,10}|hoppa till .{0,30}',
      '(om )?(cookies|kakor|cookieinställningar|cookiepolicy)( .{0,30})?|(vi|den här .{0,30}) använder (cookies|kakor).{0,30}|användarvillkor',
    ],
  },
  cues: {
    preferred: ['meriterande|ett plus|en fördel|en bonus|önskvärt|gärna|helst|merit|nice to have'],
    requirements: [
      '(minst|åtminstone) \\p{L}*\\d*|\\p{L}*erfarenhet\\p{L}*|examen|utbildning|\\p{L}*utbildad|legitimation|legitimerad',
      '(kunskap|kunskaper|förmåga|vana|intresse|goda kunskaper) (om|i|av|att|inom|för)|körkort|b-körkort',
      'du (är|har|kan|trivs|behärskar|talar|gillar|brinner|besitter|tycker)|vi söker dig|dig som|som person',
      'krav|kräver|krävs|obehindrat|flytande|i tal och skrift|svenska|engelska|noggrann\\p{L}*|självständig\\p{L}*|strukturerad|ansvarstagande|lyhörd|flexibel|stresstålig|serviceinriktad|lösningsorienterad',
    ],
    responsibilities: [
      'du kommer (också )?att|arbetsuppgift\\p{L}*|ansvarar?( för)?|ansvarig för|i rollen|ingår|innebär',
      '(utveckla|planera|leda|genomföra|hantera|analysera|bygga|driva|arbeta|samarbeta|stötta|utföra|säkerställa|rapportera|delta|skapa|designa|testa|koordinera|administrera|dokumentera|felsöka|installera|underhålla|bidra|följa upp|sälja|ta fram|handleda)',
      '(utveckling|planering|uppföljning|hantering|genomförande|rapportering|drift|underhåll|installation|felsökning|försäljning|dokumentation|administration) av',
    ],
    compensation: [
      'lön|lönen|månadslön|timlön|lönesättning|timlön',
      '\\d[\\d .]* ?(kr|sek|kronor)',
      'fast lön|individuell lön|provision|ersättning',
    ],
    benefits: [
      'semester\\p{L}*|\\d semesterdagar|friskvård\\p{L}*|pension\\p{L}*|tjänstepension|försäkring\\p{L}*|kollektivavtal\\p{L}*|föräldra\\p{L}+|sjukvård\\p{L}*',
      'flextid|flexibla arbetstider|distansarbete|förmån\\p{L}*|personalrabatt\\p{L}*|bonus\\p{L}*|rabatt\\p{L}*|förmånscykel|tjänstebil',
      '(kompetens)?utveckling\\p{L}*smöjligheter|kompetensutveckling|utvecklingsmöjligheter|möjlighet(er)? (att|till)|afterworks?|frukost|fika|gym|kickoff',
      'vi erbjuder|erbjuder (vi|dig)|du får|erbjuds|trygg\\p{L}*|gemenskap',
    ],
    legal: [
      'personuppgift\\p{L}*|gdpr|diskriminering\\p{L}*|mångfald\\p{L}*|oavsett|kön|etnisk\\p{L}*|funktionsnedsättning|jämn könsfördelning|lika (rättigheter|möjligheter)|registerkontroll|säkerhetsprövning|bakgrundskontroll\\p{L}*|undanber|avböjer|säljare av|personalutskott',
    ],
    process: [
      'ansökan|ansök(er)?|ansökningar|ansökningsdag|cv|personligt brev|intervju\\p{L}*|urval\\p{L}*|rekryterings?\\p{L}*|tjänsten kan komma att tillsättas',
      'kontakta|skicka|frågor|välkommen|löpande|sista (ansöknings)?dag|ser fram emot|hör av dig|mejl|e-post|rekryterare',
    ],
    logistics: [
      'heltid|deltid|tillsvidare\\p{L}*|visstid\\p{L}*|vikariat|provanställning|tidsbegränsad|\\d{1,3} ?%',
      'placering\\p{L}*|placerad|arbetsplats\\p{L}*|tillträde|omgående|kontorstid|dagtid|skift\\p{L}*|måndag|schema\\p{L}*|hybrid\\p{L}*|på distans|på plats|omfattning|stationerad|resor',
    ],
    role: [
      'söker (nu |vi |en |vi nu |därför )|vi söker|söker|rekryterar|förstärka|tjänsten|rollen som|som .{2,25} hos oss|till vårt team',
    ],
    about: [
      'vi är (ett|en|över|ca|idag)|är (ett|en) (av|ledande|\\p{L}+ (företag|bolag|myndighet|organisation))|företaget|bolaget|koncernen|grundades|grundat|sedan \\d{4}|medarbetare|anställda|omsätter|omsättning',
      '(våra|vårt|vår) (kunder|vision|mål|verksamhet|kultur|produkter|värderingar|team|uppdrag|företag)|vi (arbetar|jobbar|tror|hjälper|utvecklar|bygger|levererar|finns|drivs)|marknaden|kommun(en)?|invånare',
    ],
    chrome: ['cookies|kakor', 'alla rättigheter förbehållna', 'ansök nu'],
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
