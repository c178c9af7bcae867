import type { Lexicon } from '../lexicon';
import * as asks from './asks/sv';
import { benefits } from './benefits/sv';
import { timeZone } from './clocks/sv';
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
  headings: {
    preferred: [
      '(det är )?(meriterande|ett plus|plus|bonus|fördel|önskvärt|nice to have|extra meriterande|starkt meriterande)( (om( du)?|att|med|är|för|kvalifikationer|erfarenhet(er)?|kunskaper|meriter|kompetens|krav)( .{2,30})?)?',
      '(det är|vi ser|vi ser det som) .{0,15}(meriterande|plus|merit|fördel|bonus)( om( du)?| att)?.{0,20}|(meriterande|önskvärda) .{2,25}',
    ],
    requirements: [
      '(våra |dina |formella |övriga |grundläggande |formell )?(krav|kravprofil|kvalifikationer|kvalifikationskrav|kompetens|kompetenser|kompetenskrav|förväntningar|färdigheter|kunskaper|erfarenhet|erfarenheter|egenskaper|utbildning|behörighet|skallkrav|ska-krav|bakgrund|språk|språkkunskaper|personliga egenskaper)( (och|&) (erfarenheter?|egenskaper|kvalifikationer|kompetens|kunskaper|förväntningar|bakgrund|utbildning|krav))?( (för|på) .{2,30})?',
      '(din |dina |önskad |sökt |vår )?(profil|kompetens|kompetensprofil|bakgrund|personlighet)|profil och .{2,20}',
      '(vem|vad|vilka|vilken .{2,15}) (söker vi|vi söker|letar vi efter|vi letar efter|är du|du är|passar|krävs|förväntar vi|vi förväntar oss|du behöver|behöver du|du har|har du|vi ser)( .{0,30})?',
      '(vi )?(söker|letar efter|förväntar oss|kräver|ser gärna)( (vi|dig|efter|dig som.{0,20}|en person.{0,20}|en .{2,25}|att du.{0,20}))?',
      '(är det )?(du|dig)( .{0,30})?|(det här|detta) (är du|har du|söker vi|behöver du|kräver vi|vi söker|krävs)( .{0,20})?|(för att lyckas|för att trivas|för att passa|för tjänsten krävs|för rollen).{0,40}|(vi tror|vi ser) (att )?(du|dig).{0,30}',
      'om dig( som person)?|som person|vem är du|passar .{2,20} dig|är (det )?du.{0,30}|du som (söker|person)( .{0,20})?',
    ],
    responsibilities: [
      '(dina |huvudsakliga |arbetets |exempel på |primära |främsta |viktigaste |våra )?(arbetsuppgifter|uppgifter|arbetsuppgifterna|ansvarsområden|ansvar|huvuduppgifter|arbetsinnehåll|arbetsbeskrivning|huvudansvar|uppdrag|ansvarsområde|arbetsdag)( (och|&) (ansvar|ansvarsområden|arbetsuppgifter|uppgifter|mål))?( (i|som|för|inkluderar|består|innefattar|är)( .{2,25})?)?',
      '(vad|hur|det här|detta|här) (kommer |får |ska |gör |innebär |du |ser |består |ingår |jobbar ){1,3}(du |att |göra|arbeta|jobba|rollen|tjänsten|jobbet|arbetet|av|i|med|din|kommer ){0,4}( .{0,30})?',
      '(du kommer att|du kommer|som .{2,30} (kommer|får|har|ansvarar|arbetar|är) du.{0,25}|i rollen( .{0,30})?|i den här rollen.{0,20}|din roll( .{0,20})?|rollen (innebär|innefattar).{0,20}|ditt (uppdrag|ansvar|jobb|arbete)( .{0,20})?|en (vanlig |typisk )?(arbets)?dag( .{0,25})?|tjänsten (innebär|innefattar).{0,15})',
    ],
    compensation: [
      '(din |månads|vår )?(lön|lönen|lönesättning|löneform|lön och (förmåner|villkor|ersättning)|ersättning|löneintervall|lönespann|lönenivå|månadslön|timlön|provision)( .{0,20})?',
    ],
    benefits: [
      '(våra |dina |andra |personal|övriga |anställnings)?(förmåner|förmånerna|fördelar|personalförmåner)( (och|i|hos|som|för|med|av|&)( .{2,25})?)?',
      '(vad|det här|detta|därför|här|hos oss|som anställd) (kan vi erbjuda|vi kan erbjuda|erbjuder vi|vi erbjuder|får du|du får|ger vi)( .{0,30})?',
      '(vi |vi kan |företaget )?erbjuder?( vi| dig| också| bland annat)?( .{0,20})?|(vårt )?erbjudande|varför .{2,35}|hos oss( får du.{0,20})?|(bra|trevligt|skönt) att veta om förmåner|vi (ger|bjuder på).{0,20}|du får|du erbjuds.{0,20}',
    ],
    legal: [
      '(om )?(personuppgifter|gdpr|integritetspolicy|integritet|dataskydd|mångfald( och .{2,20})?|jämställdhet.{0,20}|likabehandling|lika möjligheter|säkerhetsprövning|bakgrundskontroll|registerkontroll|behandling av personuppgifter|hantering av .{2,20}|till bemannings.{2,60}|säkerhetsklass|facklig.{0,40}|övrigt om .{2,20}|vi (undanber|avböjer).{0,40})',
    ],
    process: [
      '(så )?(ansöker|söker|gör) du.{0,20}|(din |skicka (in )?(din )?)?ansökan( .{0,30})?|(hur|så här) (ansöker|söker) (du|jag).{0,15}|ansökningsförfarande|ansökningstid|sista ansökningsdag.{0,20}|hur du ansöker|välkommen med din ansökan.{0,10}|ansök',
      '(vår |om |så ser )?(rekryteringsprocess|rekryteringsprocessen|urval|urvalsprocess|rekrytering|rekryteringen)( .{0,30})?|intervju\\p{L}{0,4}|nästa steg',
      '(är du )?intresserad.{0,20}|låter det (som |här |intressant|spännande).{0,30}|kontakt(a .{2,15}|er|person|personer|uppgifter|information)?|frågor( .{0,20})?|(har du|vid|för) frågor.{0,25}|vill du veta mer.{0,15}|mer information|välkommen( .{0,25})?',
    ],
    logistics: [
      '(arbetsplats|placering|placeringsort|plats|ort|arbetsort|var|adress|stationering|stationeringsort|arbetsplatsen)( .{0,15})?',
      '(anställningsform|anställning|anställningstyp|anställningsvillkor|omfattning|arbetstid|arbetstider|varaktighet|tillträde|tillträdesdag|start|startdatum|villkor|tjänstgöringsgrad|sysselsättningsgrad|schema|resor|heltid|arbetsform|arbetssätt|avtalsform|befattning|yrke|diarienummer|antal (platser|tjänster|lediga .{2,10})|fakta( om .{2,15})?|om anställningen|omfattning och .{2,25}|praktisk(a|t)?( information)?|övrigt|övrig information|varaktighet.{2,20})( (och|&|enligt|\\/) .{2,20})?',
    ],
    role: [
      '(om |beskrivning av |information om )?(rollen|tjänsten|jobbet|uppdraget|positionen|befattningen|arbetet|platsen|annonsen|rollbeskrivning|jobbeskrivning|jobbannons|projektet|projektbeskrivning)( .{0,15})?|tjänst|roll|sammanfattning|beskrivning|introduktion|inledning',
    ],
    about: [
      '(lite |mer |kort |läs mer )?om (oss|företaget|bolaget|arbetsgivaren|arbetsplatsen|kunden|teamet|verksamheten|vår .{2,20}|.{2,30})|(vi är|lär känna|möt) .{2,25}',
      'vilka (är vi|vi är)|vem är vi|(vår|vårt|våra|din|ditt|dina|företags)(( nya)? )?(verksamhet|team|företag|bolag|kultur|historia|vision|värderingar|värdegrund|kunder|arbetsplats|organisation|grupp|teknik|produkt|kollegor|avdelning|arbetsgivare|kund|presentation)( .{0,15})?|företagspresentation|verksamheten|teamet|företaget|bolaget|verksamhetsbeskrivning|avdelning\\p{L}{0,2}|arbetsgivare|kunden',
      '(vår )?(tech[- ]?stack|teknikstack)|tekniker|teknik vi .{2,15}|verktyg',
    ],
    chrome: [
      '(ansök|sök)( (nu|här|jobbet|jobb|tjänsten|direkt|via .{2,20}|om .{2,20}|tjänsten))|skicka ansökan|(liknande|relaterade|fler|andra|lediga|alla|se (alla|fler)|visa (alla|fler)|senaste|rekommenderade)( lediga)? (jobb|tjänster|annonser|platser|positioner)( .{0,20})?|dela( .{0,20})?|spara( .{0,20})?|skriv ut|tipsa( .{0,20})?|logga in|registrera.{0,15}|meny|stäng|läs mer|visa (mer|mindre)|tillbaka( .{0,20})?|startsida|hem|följ oss|anmäl annons.{0,5}|prenumerera.{0,20}|jobbevakning.{0,10}|hoppa till .{2,15}',
      '(om )?(cookies|kakor|cookieinställningar|cookiepolicy)( .{0,20})?|(vi|den här .{2,12}) använder (cookies|kakor).{0,20}|användarvillkor',
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
