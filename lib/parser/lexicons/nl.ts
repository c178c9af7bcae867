import type { Lexicon } from '../lexicon';
import * as asks from './asks/nl';
import { benefits } from './benefits/nl';
import { timeZone } from './clocks/nl';
import { page } from './pages/nl';
import { permits } from './permits/nl';
import { places } from './places/nl';
import { skill } from './skills/nl';
import * as terms from './terms/nl';
import { workMode } from './work-modes/nl';

export const nl: Lexicon = {
  language: 'nl',
  nice: asks.nice,
  must: asks.must,
  numbers: asks.numbers,
  joints: {
    and: 'en|én',
    or: 'of',
    to: 'tot',
    not: 'niet(?! alleen)|geen',
    is: 'is|zijn|zou',
    but: 'maar|die',
    with: 'met|in',
    member: 'het |de ',
  },
  headings: {
    preferred: [
      'leuk als (je|jij) .{0,20}',
      '((dit|dat) is |wat )?(een )?(pre|pré|pluspunt(en)?|plus|bonus|mooi meegenomen|nice[- ]to[- ]haves?|voordeel|streepje voor)( (als|zou|voor|is|zijn).{0,30})?',
      '(bij voorkeur|idealiter|gewenst(?! profiel)|wenselijk)( .{0,20})?',
    ],
    requirements: [
      '(jouw|je|het|ons|uw|het gezochte|jou|gewenst)? ?(functie|kandidaat)?(profiel|achtergrond|vaardigheden|kwaliteiten|ervaring|competenties|kennis|expertise|skills|talenten)( .{0,30})?',
      '(wat zijn de )?(functie|profiel|opleidings|toelatings|(opleiding- en )?ervarings)?[ -]?(eisen|vereisten)( .{0,20})?|(vereiste )?kwalificaties|randvoorwaarden|(gevraagd|gezocht)( profiel)?|(jouw|je) (kracht|bagage)|(talen|taal)(kennis|vaardigheid)?|talen|rijbewijs|diploma|heb (jij|je) dit in huis|wat moet (je|jij) (kunnen|hebben)',
      '(wat|dit|dat|hiermee|verder) (?!.{0,15}van ons|heb .{0,6}hieraan)(breng|neem|vragen|verwachten|heb|zoeken|maakt|herken|ben|kan) (je|jij|jou|we|wij|u)( .{0,35})?',
      '(wat|dit|dat|wie) (je|jij|u) (?!van ons)(.{0,15} )?(meebrengt|meeneemt|bent|hebt|bezit|kan|kunt)( .{0,20})?|wat (wij|we) (van (jou|je|u) )?(vragen|verwachten|zoeken)( .{0,20})?',
      '(wie|hoe) (ben|zoeken|je bent|jij bent)( (jij|je|we|wij|u))?( .{0,25})?',
      '(jij|je|u) (bent|hebt|beschikt|brengt|herkent|voldoet|kunt|past)( .{0,40})?',
      '(wanneer )?pas (je|jij) .{0,25}|(naar wie|we|wij) zijn (wij|we)? ?(op zoek|op zoek naar .{0,20})',
      '(breng|neem) (je|jij)( .{0,20})?|herken (jij|je) .{0,40}|over jou',
      '(wij|we) (vragen|verwachten)( .{0,30})?|(wij|we) zoeken( (iemand|jou|naar iemand|een (collega|kandidaat)).{0,30})?',
      '(werk)?ervaring(sniveau)?|opleiding(sniveau)?( (en|&) (werk)?ervaring)?|wervingseisen|(vereiste|gevraagde) (competenties|ervaring|studies|profiel).{0,20}',
    ],
    responsibilities: [
      '(jouw|je|de|uw|wat zijn (je|jouw|de))? ?(belangrijkste|dagelijkse)? ?(hoofd|kern)?(taken(pakket|omschrijving)?|verantwoordelijkheden|werkzaamheden|impact|uitdaging|opdracht|missie|werkdag|bijdrage|activiteiten|dag)( .{0,35})?',
      '(wat|dit|dat|hoe) (ga je(?! verdien)|ga jij(?! verdien)|doe je|doe jij|doet een|houdt|wordt jouw|wordt je|ziet|zijn jouw|zijn je|geeft jou|word je)( .{0,35})?',
      '(wat|dit|dat) (je|jij|u) (.{0,15} )?(gaat|doet|zult)( .{0,35})?',
      '(in deze (rol|functie)|binnen deze functie)( (ga|ben|werk|zorg|doe|houd)( je| jij)?( .{0,25})?)?',
      'als .{0,40} (ga|ben|doe|zorg|houd) (je|jij) .{0,20}(verantwoordelijk voor|bezig met|het volgende|aan de slag( met)?)',
      'hier (ga je|werk je).{0,30}|dit geeft jou.{0,25}|(jij|je) (gaat|zorgt|doet)( .{0,20})?|hier ga (je|jij) .{0,25}|aan de slag als .{0,25}|wat (ga je |ga jij )?leer(en|t)? ?(je|jij)?( .{0,20})?|wat (wordt|staat) er (van|op) (je|jou|jouw) .{0,15}|waar (ga je (mee )?aan .{0,15}|ben je verantwoordelijk voor|hou(d)? je je mee bezig)',
      '(job|taak)(inhoud|omschrijving)|functie-?inhoud|inhoud van de functie|(jouw|je) job',
    ],
    compensation: [
      '(het |jouw |je )?(bruto |maand|uur|start|stage)?(salaris|loon|beloning|verloning|vergoeding)(niveau|omschrijving|indicatie|schaal|pakket)?( .{0,20})?|inschaling|barema|(functie|cao-?)?schaal|(wat|dit|dat) (ga je |ga jij )?verdien(en)?( je| jij)?( .{0,15})?',
    ],
    benefits: [
      '(wat|dit|dat) ((wij|we|.{0,20}) )?((jou|je|u) )?(te )?bied(en|t)?( .{0,30})?|(wat|dit|dat) (krijg|kun|mag|heeft|hebben|kan) .{0,35}|wat staat .{0,6}tegenover',
      '(hier|waar) (kun|kan|mag) (je|jij) op rekenen|waar (je|jij) op (kunt|mag) rekenen|wat (je|jij) van ons (krijgt|kunt verwachten|mag verwachten)|daarom (werk|kies) .{0,25}|(training(en)?|opleiding(en)?|ontwikkeling|doorgroei) (&|en) (opleiding(en)?|training(en)?|ontwikkeling|doorgroei)|wat (levert het (je|jou) op|zit er voor (jou|je) in|heb (jij|je) hieraan)|(jouw|je) (ontwikkeling|toekomst)|vakantie(dagen)?|onze beloftes?',
      '(wij|we) (bieden|zorgen voor)( .{0,20})?|((ons|het|jouw) )?aanbod( .{0,15})?|(hier|dan )?krijg (je|jij)( .{0,20})?',
      '(onze |de |jouw )?(extralegale |secundaire |primaire |overige |goede )*(arbeidsvoorwaarden|voordelen|benefits|extra ?s|extraatjes)( .{0,30})?',
      '(dit is )?waarom .{0,40}|\\d+ redenen .{0,40}|(jij|je) (krijgt|ontvangt|kunt rekenen|mag).{0,30}|daar (staat tegenover|krijg je).{0,25}',
    ],
    legal: ['(diversiteit|inclusie|acquisitie|privacy|gelijke kansen|disclaimer)( .{0,40})?'],
    process: [
      '(hoe solliciteren|selectie(procedure|proces)?|(jouw )?sollicitatie(procedure|proces)?|solliciteren|solliciteer|procedure|contact(persoon|gegevens)?|reageren|(heb (je|jij) )?(nog )?(interesse|vragen)|geïnteresseerd|enthousiast|meer (weten|informatie)|klinkt.{0,30}|nieuwsgierig|de (volgende )?stappen|hoe nu verder|word (jij|je)|(ben|heb) (jij|je) (klaar|enthousiast|geïnteresseerd|nieuwsgierig|overtuigd)|voldoe (je|jij) niet.{0,25}|iets voor jou|is dit (jouw|de) .{0,20}|zien we (je|jou) .{0,15}|spreekt .{0,30} aan|screening|sluitingsdatum|bijzonderheden|(stuur|mail|bel) (je|jouw|ons|naar|met))( .{0,35})?',
    ],
    logistics: [
      '(aanvullende|extra|overige|praktische) (informatie|info)',
      '(locatie|standplaats|(werk)?locatie|werkplek|uren( per week)?|((minimaal|maximaal|verwacht|het) )?aantal (uur|uren)( per week)?|werkuren|dienstverband|contract(vorm|type|duur|soort)?|(start|ingangs)datum|werktijden|werktype|hybride werken|kenmerken|functie-informatie|plaats|plaats (van )?tewerkstelling|(werk|arbeids)regime|(uur)?rooster|tewerkstelling|regio|provincie|vacaturenummer|referentie(nummer)?)( .{0,15})?',
      '(en|.{0,20} en) hybride werken|waar en wanneer|per wanneer|(het |alles )?in het kort|(de )?feiten .{0,15}|(functie|kern)gegevens|werkgebied|adres|beschikbaarheid|looptijd|duur',
    ],
    role: [
      '(de |jouw |je |over de |deze |onze )?(nieuwe )?(functie|rol|vacature|baan|positie|functie ?omschrijving|functiebeschrijving|omschrijving|vacaturetekst|samenvatting)( .{0,20})?',
      '(ben|heb|wil|zoek|werk|zorg) (jij|je) (?!.{0,15}(interesse|vragen|enthousiast|geïnteresseerd|nieuwsgierig|klaar|overtuigd)).{0,50}|vakgebied',
    ],
    about: [
      '(over|wie (zijn|is)|wat (doet|doen)|dit (zijn|is)|maak kennis met) (wij|we|ons|.{0,30})|(wie|wat|dit) (wij|we) (zijn|doen)',
      '((ons|het|jouw|je|onze|de) )?(team|bedrijf|afdeling|organisatie|missie|cultuur|werkomgeving|collega ?s|waarden|school|locatie)( .{0,30})?',
      '(bedrijfs|team)(profiel|omschrijving|informatie)|(de |jouw )?werkgever|waar (kom|ga|werk) (je|jij).{0,25}|branche|tech stack',
    ],
    chrome: [
      '(nu |direct |hier )?(solliciteer|solliciteren)( nu| direct)?',
      '(vergelijkbare|andere|meer|gerelateerde|alle) (vacatures|banen)( .{0,20})?',
      'terug naar .{0,30}|toon op kaart|(delen|deel deze vacature|bewaar|bewaren|printen|terug|menu|zoeken|inloggen|sluiten|lees meer|lees verder|bekijk.{0,20})',
      'cookies?.{0,20}|privacyverklaring|privacybeleid',
    ],
  },
  firm: {
    responsibilities: [
      '(jouw|je) (\\p{L}+ )?ta(ak|ken) (is|zijn|bestaa)\\p{L}*|tot (jouw|je) taken beho\\p{L}+',
      'ben (je|jij) (\\p{L}+ ){0,2}(bezig met|verantwoordelijk voor)|(je|jij) bent (\\p{L}+ )?verantwoordelijk voor',
    ],
    requirements: ['(wij|we) (vragen|verwachten)(?! geen)', '(je|jij|u) (dient|moet) '],
    logistics: [
      '\\d\\d?( ?(-|tot|à|of|en) ?\\d\\d?)? ?(uur|uren) (per|in de) week|werkweek van',
      'werk(tijden|uren) (zijn|vallen|liggen|lopen)|(voltijds|deeltijds|fulltime|parttime) (of|en|/) |\\d/5(de)?',
      '(vast|tijdelijk|jaar|flexibel)(e?|s) ?(contract|dienstverband|aanstelling)|contract voor|(?:on)?bepaalde tijd|oproepbasis|nulurencontract',
      '(dag|avond|nacht|weekend|wissel|ploegen|slaap|bereikbaarheids)-? ?dienst(en)?|ploegen|onregelmatige (diensten|werktijden)',
      '(ma|maandag) ?(t/?m|tot en met|-) ?(vr|za|zo|do)\\p{L}*',
      '(beschikbaar|inzetbaar) (op|voor|in|vanaf|van|bent|om)|woonachtig|(je|jij) woont|bereid (om )?te (reizen|verhuizen)',
      '(ons|het|jouw|je) (kantoor|werkplek|standplaats) (is|staat|ligt|bevindt)|(je|jij) werkt (vanuit|op) (ons|onze|het|kantoor|locatie)',
    ],
    compensation: [
      '(?<!(vergoeding|budget|bijdrage|korting|toeslag|netto) .{0,30})€ ?\\d[\\d.,-]*( bruto)?( (en|tot) € ?\\d[\\d.,-]*)?( bruto)? per (uur|maand|jaar)',
      '(salaris\\p{L}*|inschaling) (is|bedraagt|ligt|tussen|van|vindt|wordt)',
      '^\\d[\\d,.]* ?% (vakantie|eindejaars)\\p{L}+',
    ],
    process: [
      'solliciteer (dan|direct|nu|op|via|vandaag)|(stuur|mail|upload) (\\p{L}+ ){0,3}(cv|motivatie|brief|sollicitatie|mail|bericht)\\p{L}*',
      'neem (dan )?(gerust |even )?contact op|(wij|we) (horen|zien|ontvangen) graag|graag (kennis met|uitgenodigd)',
      'voor (meer|inhoudelijke|verdere) (informatie|vragen)|deel uit van (de|het) (sollicitatie|selectie)\\p{L}*',
    ],
  },
  cues: {
    preferred: [
      '(is|zijn|als|heeft|een) (een )?(grote |dikke |absolute )?(pre|pré|pluspunt|plus|voordeel|troef|surplus|meerwaarde)',
      'bij voorkeur|(het )?liefst|idealiter',
      'mooi meegenomen|streepje voor|nice to have',
      '(niet|geen) (vereist|vereiste|verplicht|noodzakelijk|must|eis)',
      '(is|zijn|zou) (het )?(fijn|handig|leuk|mooi|wenselijk|gewenst)( \\p{L}+){0,2}|gewenst|strekt tot aanbeveling',
    ],
    requirements: [
      '(werk)?ervaring (met|in|als|op|binnen)',
      'kennis van',
      '(v?mbo|hbo)\\p{L}*|wo|(werk- en )?denkniveau|diploma|opleiding',
      '(je|jij|u) (bent|hebt|beschikt|kunt|kan|spreekt|kent|weet|beheerst|houdt van|vindt|denkt|durft)',
      'beheersing|vaardigheden|rijbewijs|in (het )?bezit van|bereid(heid)?',
      'minimaal',
      '(communicati(eve|ef)|analytisch|zelfstandig|nauwkeurig|proactie|leergierig|gemotiveerd|stressbestendig|enthousiast|representatie|verantwoordelijkheidsgevoel)\\p{L}*|teamspeler',
      'jaar (relevante )?(werk)?ervaring',
      'affiniteit|nieuwsgierig|instelling|werkhouding',
      // Named short and alone: in a sentence the employer has them too.
      '^[^.!?]{0,45}(geduldig|klant(vriendelijk|gericht)\\p{L}*|passie voor|stipt(heid)?|team(spirit|geest|player)|zin voor|hands-?on|doorzettingsvermogen|secuur|flexib(el|iliteit)|punctueel|betrouwbaar|oog voor|communicatief|verantwoordelijkheid)[^.!?]{0,30}$',
    ],
    responsibilities: [
      '(je|jij) (?!bent|hebt|beschikt|kunt|spreekt|kent|weet|wilt|krijgt|beheerst|vindt|denkt|houdt van|ontvangt|komt|past|woont|zoekt|voelt|herkent|moet|verdient|wordt)\\p{L}+t',
      '(?<!wat )ga (je|jij)|(zorg|begeleid|ondersteun|draag|onderhoud|ontwikkel|adviseer|coördineer|help|verzorg|schrijf|controleer|plan|beheer|verwerk|bedien|repareer|monteer|bereid|verkoop|bewaak|regel|lever|bezorg|vervoer|registreer|stel|houd|signaleer|leid|coach|behandel|boek|voer) (je|jij)',
      '(je|jij) (bent|bestaat) (?=[^.]{0,60}(verantwoordelijk|aanspreekpunt|bezig))|aanspreekpunt|ben (je|jij) [^.]{0,20}bezig|bezig met het|(jouw|je) (\\p{L}+ )?ta(ak|ken) (is|zijn|bestaa)\\p{L}*',
      '^(het )?(\\p{L}+en, )?(\\p{L}+ )?\\p{L}{3,}en (van|en|op|met|voor)',
      'verantwoordelijk (voor|bent)',
    ],
    compensation: [
      '(een )?((goed|marktconform|boven|aantrekkelijk|uitstekend|bruto|passend|concurrerend|competitief|mooi|prima|netto)e?,? (en )?){0,3}\\p{L}*(salaris|loon|verloning)(?!administratie)\\p{L}*',
      '(\\d[\\d,.]*( ?%| procent) )?(vakantie(geld|toeslag|bijslag)|eindejaarsuitkering)|(een )?(vaste )?(13e|dertiende) maand|eindejaarspremie|kerst(gratificatie|premie)|(?<!opvang)(?<!vakantie)toeslag(en)?|(ploegen|onregelmatigheids|weekend|avond|nacht|overwerk|prestatie)-?toeslag(en)?|(wekelijks|maandelijks) uitbetaald|winst(deling|uitkering)|(een )?bonus\\p{L}*',
      '(?<!(vergoeding|cheques?|budget|korting|bijdrage) (van |tot |à )?)(min |max )?€ ?\\d[\\d.,]*|bruto|schaal|inschaling|verdien(en|t)?',
    ],
    benefits: [
      'vakantiedagen|vakantie-?uren|vrije dagen',
      'pensioen\\p{L}*',
      'reiskosten\\p{L}*|ov-kaart|lease\\p{L}*|\\p{L}+vergoeding',
      'thuiswerk\\p{L}*|thuis ?werken',
      'opleidings\\p{L}*|trainingen|cursussen|persoonlijke ontwikkeling|(ontwikkel|doorgroei|scholings)mogelijkheden|doorgroeien',
      '(laptop|telefoon) van de zaak|laptop|(maaltijd|eco)cheques|(groeps|hospitalisatie|zorg)verzekering',
      '(vrijmibo|borrels?|(team)?uitjes?|lunch|personeelsfeest\\p{L}*)',
      '(sport|fitness|fiets\\p{L}*)',
      '^(een )?((hecht|leuk|gezellig|jong|fijn|enthousiast|informeel)e?,? (en )?){1,2}team|korte lijnen|gratis (parke|fruit|koffie)\\p{L}*|(afwisselende|uitdagende|gevarieerde) (baan|job|functie)|(werk|bedrijfs)kled(ing|ij)|(opleiding|training|begeleiding) (op de werkvloer|on the job|op maat)',
      'flexibele (werk)?(tijden|uren)|(goede|leuke|fijne|informele|prettige|gezellige) (werk)?sfeer|(personeels)?korting\\p{L}*',
      '(wij|we) bieden|bieden (wij|we)|(je|jij) (krijgt|ontvangt)',
      'budget',
      'verlof',
    ],
    legal: [
      '(ongeacht|discriminatie|gelijke kansen|rechten worden ontleend|persoonsgegevens|privacyverklaring)',
      'acquisitie',
      'divers(iteit|e en inclusieve)|inclusi(e|viteit)|inclusieve (organisatie|werkgever|cultuur)',
    ],
    process: [
      'sollicit\\p{L}*|uitgenodigd',
      'cv|motivatie(brief)?',
      '(sollicitatie|kennismakings|eerste |tweede |in )gesprek(ken)?|kennismak\\p{L}*|kennis (met|maken)',
      'contact op|kom (gerust |eens )?(langs|kennismaken)|(bel|mail|app) (naar|ons|met|gerust|dan|even|of|\\d)|stuur (\\p{L}+ ){0,2}(cv|motivatie|brief|mail|bericht)|meeloopdag|proefdag',
      'procedure|assessment|reactie|sluitingsdatum',
      'screening|vog|referenties',
    ],
    logistics: [
      '(fulltime|parttime|voltijds?|deeltijds?|uur per week|uren per week|\\d+ uur|werkweek)',
      '(hybride|op kantoor|remote|vanuit huis)',
      '(standplaats|locatie|woonachtig|bereikbaar)',
      '(contract|dienstverband|bepaalde tijd|onbepaalde tijd|\\p{L}+diensten|(dag)?ploeg(en(?!toeslag)\\p{L}*)?|(dag|weekend|zaterdag)-?werk|\\d/5(de)?|werk(tijden|uren)|onbepaalde duur)',
      '(per direct|startdatum|start (in overleg|per|vanaf)|(je|jij) werkt (van (maandag|ma)|op (maandag|zaterdag|zondag)|tussen))',
    ],
    role: [
      '(wij|we) zoeken|zoeken (wij|we)|op zoek naar|gezocht',
      '^als .{3,50} (ben|ga|werk|zorg|help|draag|krijg|sta|kom|doe|maak|weet) (je|jij)',
      '^(ben|wil|heb|zoek|werk|zorg|krijg|hou|vind|sta|lijkt|kun|ga) (jij|je|het) [^.!:]{5,140}\\?',
      'in (deze|jouw|je) (rol|functie)',
      '(je|jij) (rapporteert|komt te werken|maakt deel uit|komt terecht)',
    ],
    about: [
      '(wij|we) (?!zoeken|bieden|vragen|verwachten|horen|nodigen|ontvangen)\\p{L}{2,}n',
      '(is|zijn) (al \\p{L}+ )?(een|de|het) \\p{L}+|(grootste|toonaangevend\\p{L}*|marktleider|familiebedrijf|dienstverlener|specialist|gespecialiseerd)',
      'opgericht|sinds \\d{4}|al (meer dan |ruim )?\\d+ jaar',
      '(onze|ons) (klanten|missie|team|organisatie|collega\\p{L}*|afdeling|cultuur|cliënten|bewoners|patiënten|leerlingen|producten|dienstverlening)',
      'medewerkers|collega s|^(binnen )?(onze|ons) (?!aanbod)\\p{L}+|het team bestaat',
    ],
    chrome: ['cookies?', 'alle rechten voorbehouden', 'solliciteer (nu|direct)'],
  },
  kinds: {
    page,
    pay: terms.pay,
    employment: terms.employment,
    travel: terms.travel,
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
