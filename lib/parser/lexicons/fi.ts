import type { Lexicon } from '../lexicon';
import * as asks from './asks/fi';
import { benefits } from './benefits/fi';
import { timeZone } from './clocks/fi';
import { page } from './pages/fi';
import { permits } from './permits/fi';
import { places } from './places/fi';
import { skill } from './skills/fi';
import * as terms from './terms/fi';
import { workMode } from './work-modes/fi';

export const fi: Lexicon = {
  language: 'fi',
  nice: asks.nice,
  must: asks.must,
  numbers: asks.numbers,
  joints: {
    and: 'ja|sekä',
    or: 'tai',
    to: '-',
    not: 'ei|eivät',
    is: 'on|ovat',
    but: 'mutta|joka',
    with: 'jossa',
  },
  headings: {
    preferred: [
      '(luemme eduksi|eduksi|eduksesi|plussaa|bonusta|arvostamme|toivomme|meriitiksi|lisäksi arvostamme|iloksemme|nice to have)( (katsotaan|luetaan|luemme|katsomme|on|myös|lisäksi|jos|sinulta|että)( .{0,30})?)?',
      '(erityisesti |lisäksi )?(arvostamme|toivomme)( .{0,30})?|(katsomme|luetaan) eduksi( .{0,30})?|toiveet',
    ],
    requirements: [
      '(tehtävän |keskeiset |muut )?(vaatimukset|edellytykset|kelpoisuusvaatimukset|kelpoisuusehdot|kelpoisuus|osaaminen|osaamisvaatimukset|osaamisesi|taustasi|odotukset|odotuksemme|pätevyys|koulutus|kokemus|taidot|kielitaito|profiili|profiilisi|kielitaitovaatimukset)( (ja|&) (osaaminen|odotukset|koulutus|kokemus|edellytykset))?',
      '(mitä|millaista|ketä|keitä|kuka|minkälaista|millainen) (me )?(sinulta |osaamista |taitoja |henkilöä |hakijalta |sinun )?(odotamme|edellytämme|toivomme|etsimme|haemme|vaaditaan|odotetaan|tarvitset|tulee osata|arvostamme|olet|sinä olet)( .{0,30})?',
      '(me )?(odotamme|edellytämme|etsimme|haemme|vaadimme|tehtävä edellyttää|tehtävässä (tarvitset|vaaditaan|edellytetään)|menestyäksesi|onnistuaksesi|onnistut|menestyt)( (sinulta|sinua|hakijalta|sinulla|tehtävässä|henkilöä)( .{0,30})?)?',
      '(oletko|oletko sinä|sinä|sinulla|sinulta|jos|olet)( (olet|on|odotamme|edellytämme|sinulla|etsimämme|me)( .{0,30})?)?|sopiva (tausta|hakija)|kuvaus (sinusta|hakijasta)|hyvä hakija|millaista osaamista .{0,30}|hakijalta .{0,30}',
    ],
    responsibilities: [
      '(keskeiset |päivittäiset |tärkeimmät |tulevat |sinun )?(työtehtävät|tehtävät|tehtäväsi|työtehtäväsi|tehtävänkuva|toimenkuva|vastuut|vastuusi|vastuualueet|työnkuva|työn sisältö|tehtävänkuvasi|tehtäväkuvaus|pääasialliset tehtävät|tehtävän sisältö)( (ja|&) (vastuut|tehtävät|vastuualueet))?( (ovat|sisältävät|roolissa|meillä)( .{0,30})?)?',
      '(mitä|mistä) (pääset |tulet |sinä |teet |tekisit |työ |tehtävä |rooli |tässä ){1,3}(tekemään|vastaat|vastaisit|sisältää|pitää sisällään|roolissa|työssä|työksesi|meillä)?( .{0,30})?',
      '(tässä (roolissa|tehtävässä|työssä)|roolissasi|tehtävässäsi|työssäsi|tehtävässä|pääset|vastaat|tulet)( .{0,30})?|(tyypillinen )?työpäiväsi|(työ|työnkuva|tehtävä) (sisältää|pitää sisällään)',
    ],
    compensation: [
      '(kuukausi|tunti|perus)?(palkka|palkkaus|palkkio|palkan .{0,30}|palkkahaarukka|palkkatoive|palkitseminen|palkka ja .{0,30})( .{0,30})?',
    ],
    benefits: [
      '(meidän |henkilöstö|työsuhde)?(edut|etumme|henkilöstöedut|etusi|työsuhde-edut)( (ja|&) .{0,30})?',
      '(mitä|miksi|meillä|meiltä|vastineeksi|sinulle) (me )?(sinulle |voimme |saat |juuri |meille|meillä |tarjoamme|valita |liittyä|tulla )(tarjoamme|tarjota|töihin|meille|sinulle|meidät)?( .{0,30})?',
      '(me )?tarjoamme( (sinulle|myös|mm\\.)( .{0,30})?)?|mitä me tarjoamme|meillä( saat)?|miksi .{0,30}|saat meiltä.{0,30}|hyvä syy .{0,30}',
    ],
    legal: [
      '(tietosuoja|tietosuojaseloste|gdpr|henkilötietojen käsittely|yhdenvertaisuus.{0,30}|tasa-arvo.{0,30}|monimuotoisuus.{0,30}|turvallisuusselvitys|rikosrekisteri\\p{L}{0,8}|koeaika|soveltuvuusarviointi|rikostausta.{0,30}|huumausainetest\\p{L}{2,4})',
    ],
    process: [
      '(näin |miten |kuinka )?(haet|hakeminen|hakea|hakemus|hakemuksesi|hakuohjeet|hakuohje|haku|hakuprosessi|hakuaika|haku päättyy|hakuaika päättyy)( (tehtävään|paikkaa|mukaan|meille|päättyy|ja)( .{0,30})?)?',
      '(rekrytointiprosessi|rekrytointi|rekrytoinnin|valintaprosessi|prosessi|haastattelu\\p{L}{0,4})( .{0,30})?|(kiinnostuitko|kiinnostaako|kiinnostuitko sinä|innostuitko)( .{0,30})?|lisätiedot|lisätietoja( .{0,30})?|yhteystiedot|yhteyshenkilö|kysyttävää|ota yhteyttä|jätä hakemus.{0,30}|mitä seuraavaksi',
    ],
    logistics: [
      '(työpaikan |työn )?(sijainti|työpaikka|toimipaikka|toimipiste|paikkakunta|osoite|työskentelypaikka|työnteko ?paikka|työskentelypaikkakunta|missä)',
      '(työaika|työajat|työsuhde|työsuhteen (tyyppi|muoto|kesto|luonne)|työsuhteen alku|työn (alkamis.{2,8}|alku|kesto)|aloitus|alkamispäivä|aloitusajankohta|työmuoto|palvelussuhde|palvelussuhteen .{0,30}|kesto|työsuhdetyyppi|ehdot|työn muoto|etätyö|vuorotyö|avoimia paikkoja|ala|ammattiala|käytännön tiedot|perustiedot|faktat)( ja .{0,30})?',
    ],
    role: [
      '(tietoa |kuvaus )?(tehtävästä|roolista|työstä|paikasta|työpaikasta|tehtävä|rooli|tehtävänimike|ilmoitus|projekti|projektista|avoin (paikka|tehtävä)|työpaikkailmoitus)|työpaikan kuvaus|tehtävän kuvaus|yhteenveto|lyhyesti',
    ],
    about: [
      '(tietoa |tietoja |lisää |vähän |lue lisää )?(meistä|yrityksestä|työnantajasta|organisaatiosta|tiimistä|yhtiöstä|asiakkaasta|asiakkaastamme|yritysesittely)|(tutustu|tietoa) .{0,30}|keitä (me )?olemme|kuka me olemme|mitä (me )?teemme',
      '(meidän |tuleva |oma )?(tiimimme|tiimi|yritys|yhtiö|työnantaja|kulttuurimme|arvomme|tarinamme|visiomme|missiomme|tiimisi|yrityksemme|teknologiat|työkalut|teknologiamme|organisaatio|asiakkaamme|yrityskulttuuri|työyhteisö)',
    ],
    chrome: [
      '(hae (paikkaa|nyt|tätä .{0,30}|työpaikkaa|tehtävään .{0,30})|jätä hakemus|lähetä hakemus|täytä hakemus)( .{0,10})?|(samankaltaiset|muut|lisää|vastaavat|kaikki|avoimet|katso (kaikki|muut)|näytä (kaikki|lisää)|suositellut)( (avoimet|avoimia))? (työpaikat|työpaikkoja|paikat|tehtävät)( .{0,30})?|jaa( .{0,30})?|tallenna( .{0,30})?|tulosta|kirjaudu( sisään)?|rekisteröidy|valikko|sulje|lue lisää|näytä (lisää|vähemmän)|takaisin( .{0,30})?|etusivu|seuraa meitä|ilmoita .{0,30}|siirry .{0,30}',
      '(tietoa )?(evästeistä|evästeet|evästeasetukset|cookies)( .{0,30})?|käytämme evästeitä.{0,30}|käyttöehdot',
    ],
  },
  cues: {
    preferred: ['eduksi|eduksesi|plussaa|bonusta|arvostamme|toivomme|meriitiksi|mielellään|nice to have'],
    requirements: [
      '(vähintään|väh\\.) \\p{L}*\\d*|\\p{L}*kokemusta|kokemus|koulutus\\p{L}*|tutkinto\\p{L}{0,2}|\\p{L}*osaaminen|\\p{L}*osaamista|ymmärrys\\p{L}*|ajokortti',
      'edellytämme|odotamme|vaaditaan|edellytetään|edellyttää|sujuva\\p{L}*|hyvä(ä|t)? (suomen|englannin|kommunikaatio|vuorovaikutus|paineen|ongelman)\\p{L}*|kielitaito\\p{L}*|suomen kiel\\p{L}+|englannin kiel\\p{L}+',
      'olet|osaat|sinulla on|hallitset|tunnet|kykenet|kykyä|kyky|taito\\p{L}*|taidot|oma-aloittei\\p{L}+|itsenäi\\p{L}+|järjestelmälli\\p{L}+|huolelli\\p{L}+|tiimityö\\p{L}*|asenne\\p{L}*|asiakaspalvelu\\p{L}*|etsimme sinua',
    ],
    responsibilities: [
      'vastaat|pääset|tulet|osallistut|työskentelet|toimit|kehität|suunnittelet|työtehtävi\\p{L}+|tehtäviisi|tehtäviin kuuluu|vastuullasi|tehtävänä(si)?|teet|autat|tuet|hoidat|johdat',
      '\\p{L}*(suunnittelu|kehittäminen|ylläpito|toteutus|toteuttaminen|hallinta|koordinointi|raportointi|seuranta|testaus|dokumentointi|myynti|huolto|asennus|johtaminen|valmistelu|varmistaminen|ohjaaminen|neuvonta|käsittely|laatiminen|hoitaminen|osallistuminen|työskentely)',
    ],
    compensation: [
      '\\p{L}*palkka\\p{L}*|palkkaus\\p{L}*|palkkio\\p{L}*',
      '\\d[\\d .]* ?(€|euroa|eur)',
      'tes:n|työehtosopimu\\p{L}+|palkkatoi\\p{L}+|provisio\\p{L}*',
    ],
    benefits: [
      'lounasetu\\p{L}*|työterveyshuolto\\p{L}*|liikuntaetu\\p{L}*|kulttuuriseteli\\p{L}*|e-?passi|virike\\p{L}+|polkupyöräetu|puhelinetu|etu(ja|ihin|us)?|edut|henkilöstöed\\p{L}+|työsuhdeauto|vakuutus\\p{L}*|loma\\p{L}*|bonus\\p{L}*',
      'joustav\\p{L}+|etätyömahdollisuus|etätyö\\p{L}*|koulutusta|koulutusmahdollisuu\\p{L}+|kehittymismahdollisuu\\p{L}+|mahdollisuu\\p{L}+ (kehittyä|vaikuttaa|kasvaa)|työilmapiiri|työyhteisö\\p{L}*|perehdytyks\\p{L}+',
      'tarjoamme|saat|meillä (pääset|saat|on)|pitkäaikai\\p{L}+|vakaa\\p{L}?',
    ],
    legal: [
      'henkilötieto\\p{L}*|tietosuoja\\p{L}*|gdpr|syrji\\p{L}+|yhdenvertai\\p{L}+|sukupuol\\p{L}+|riippumatta|turvallisuusselvity\\p{L}+|rikosrekisteriot\\p{L}+|tasa-arvo\\p{L}*|koeaika\\p{L}*|soveltuvuusarvioin\\p{L}+',
    ],
    process: [
      'hakemu\\p{L}+|hae (paikkaa|tehtävää|mukaan)|cv:?\\p{L}*|ansioluettelo\\p{L}*|haastattelu\\p{L}*|rekrytoi\\p{L}+|hakuaika|hakijat|hakijoi\\p{L}+|lisätietoja',
      'lähetä|jätä|soita|ota yhteyttä|viimeistään|jo hakuaikana|kuulemme|täytämme paikan|odotamme hakemu\\p{L}+|sähköposti\\p{L}*',
    ],
    logistics: [
      'kokoaikai\\p{L}+|osa-aikai\\p{L}+|vakituinen|vakituise\\p{L}+|määräaikai\\p{L}+|toistaiseksi|sijaisuu\\p{L}+|työsuhde\\p{L}*|työsuhteeseen',
      'työaika\\p{L}*|sijaitsee|toimipiste\\p{L}*|toimipaikka|aloitu\\p{L}+|alkaa|alkaen|heti|sopimuksen mukaan|hybridi\\p{L}*|vuorotyö\\p{L}*|päivätyö\\p{L}*|lähityö\\p{L}*|matkustami\\p{L}+',
    ],
    role: [
      'haemme|etsimme|haetaan|rekrytoimme|kaipaamme|haussa|tähän tehtävään|tehtävään|vahvistamaan|joukkoomme|tiimiimme|roolissa',
    ],
    about: [
      'olemme|(on|me olemme) (\\p{L}+ )?(yritys|yhtiö|johtava|osa|suomalainen|kansainvälinen|perheyritys)|yrityksemme|konserni\\p{L}*|perustettu|vuodesta \\d{4}|työntekijää|henkilöstö\\p{L}*|liikevaihto\\p{L}*',
      'asiakkaamme|asiakkaillemme|missiomme|visiomme|arvomme|tuotteemme|palvelumme|toimimme|uskomme|autamme|kehitämme|valmistamme|tuotamme|markkinoi\\p{L}+|maailmanlaajui\\p{L}+',
    ],
    chrome: ['eväste\\p{L}*|cookies', 'kaikki oikeudet pidätetään', 'hae paikkaa nyt'],
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
