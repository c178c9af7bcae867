import type { Lexicon } from '../lexicon';
import * as asks from './asks/cs';
import { benefits } from './benefits/cs';
import { timeZone } from './clocks/cs';
import { page } from './pages/cs';
import { permits } from './permits/cs';
import { places } from './places/cs';
import { skill } from './skills/cs';
import * as terms from './terms/cs';
import { workMode } from './work-modes/cs';

export const cs: Lexicon = {
  language: 'cs',
  nice: asks.nice,
  must: asks.must,
  numbers: asks.numbers,
  joints: {
    and: 'a|i',
    or: 'nebo|či',
    nor: 'ani',
    to: 'až|do',
    not: 'není|nejsou|nebude',
    is: 'je|jsou|bude|budou',
    but: 'ale|který|která',
    with: 's|v',
  },
  headings: {
    preferred: [
      '(velkou )?(výhodou|plusem)( (je|bude|jsou|budou|pokud|může být)( .{0,30})?)?',
      'výhoda|plus|nice to have|ideálně|bonusové body',
      '(navíc |také |rádi |velmi )?(oceníme|uvítáme|potěší nás|nás potěší|vítáno|vítané)( (také|navíc|pokud|když|znalost|zkušenost)( .{0,30})?)?',
      '(požadavky|znalosti|zkušenosti|dovednosti|co) (je |jsou )?(výhodou|navíc|vítány)',
    ],
    requirements: [
      '(naše |hlavní |základní |nutné |klíčové |kvalifikační |minimální |vaše |odborné |další |jaké (máme )?|na tebe |na vás )?(požadavky|předpoklady|očekávání|kvalifikace|dovednosti|schopnosti|znalosti|zkušenosti|vzdělání|praxe|kompetence|nároky)( (a (zkušenosti|dovednosti|znalosti|schopnosti|předpoklady|praxe)|(na|pro|od|k) .{2,40}))?',
      '(požadovan[éá]|nutné|potřebné|jazykové) (vzdělání|znalosti|dovednosti|zkušenosti|schopnosti|praxe|kvalifikace|jazyky)',
      '(co|koho|jaké) ((od|po) (tebe|vás|tobě|uchazeč\\p{L}{0,4}|kandidát\\p{L}{0,4}) |pro to |k tomu |bys měl.{0,30}|byste měli? )?(požadujeme|očekáváme|hledáme|potřebujeme|chceme|potřebuješ|potřebujete|musíš|umíš|umět|znát|splňovat|přineseš|(pro nás )?je důležité)( .{0,30})?',
      '(požadujeme|očekáváme|vyžadujeme|hledáme (člověka|někoho|kolegu|kolegyni|parťáka|tebe))( .{0,30})?',
      '(tohle |co )?(umíš|umíte|znáš|máš|máte|jsi|jste|(by ses|bys|byste) měl\\p{L}?)( .{0,30})?',
      '((náš )?ideální|vhodný|správný) (kandidát|uchazeč|kolega)|(tvůj|váš) profil|profil( (kandidáta|uchazeče))?',
      '(kdo|jaký|jaká) (jsi|jste|bys .{0,30}|byste .{0,30})|o tobě|bez čeho .{0,30}|(pokud|když) (jsi|máš|umíš|máte|jste).{0,30}|jazyky',
    ],
    responsibilities: [
      '(tvoje |vaše |hlavní |pracovní |jaká bude )?(tvoje |vaše )?(náplň|popis|obsah)( (tvojí |tvé |vaší )?(pracovní )?(práce|pozice|činnosti|místa|role|náplně))?',
      '(tvoje |vaše |tvé |hlavní |klíčové |hlavním )?(úkoly|úkolem|zodpovědnosti?|odpovědnosti?|povinnosti|činnosti|agenda)( (a (úkoly|povinnosti|zodpovědnosti?|odpovědnosti?)|(bude|budou|na|v) .{0,30}))?',
      '(co|čím|na čem|za co|s čím|jak) (konkrétně |vlastně |u nás |se |tě |vás |tu ){0,3}(budeš|budete|čeká|bude (tvou|tvá|tvojí|vaše|vaší|tvým|vaším)|je (tvojí|tvým)|zodpovídáš|pomůžeš)( .{0,30})?',
      '(na starosti?|v této roli|na této pozici|bude(š|te))( .{0,30})?|tvůj (pracovní )?den|co (práce|pozice) obnáší|co je náplní .{0,30}',
    ],
    compensation: [
      '(nabízená |nástupní |hrubá |měsíční )?(mzda|plat|odměna|odměňování|výdělek|mzdové (ohodnocení|rozpětí|podmínky)|finanční (ohodnocení|podmínky)|ohodnocení|platové (ohodnocení|podmínky|zařazení)|platová třída)( .{0,30})?',
    ],
    benefits: [
      '(naše |firemní |zaměstnanecké |další |tvoje |vaše |jaké )?(benefity|výhody|bonusy)( .{0,30})?',
      '(co|proč|na co) (ti |vám |u nás |od nás |za to |na oplátku |můžeš |můžete |se |tě |my ){0,4}(nabízíme|nabídneme|nabízí|nabídnout|získáš|získáte|dostaneš|dostanete|dáme|za to|líbit|potěší|k nám|právě my|s námi|pracovat .{0,30}|přidat|těšit|u nás)( .{0,30})?',
      '(my |za to |na oplátku |společnost |firma )?(ti |vám )?(nabízíme|nabídneme|nabízí|poskytujeme|zajistíme)( .{0,30})?',
      'naše nabídka|na oplátku|(můžeš|můžete) se těšit( na)?|těšit se (můžeš|můžete)( na)?|u nás (získáš|najdeš|tě čeká)|(získáš|dostaneš|získáte)',
    ],
    legal: [
      '(ochrana|zpracování|souhlas se zpracováním) (osobních )?údajů.{0,30}|informace o zpracování.{0,40}|zásady (ochrany|zpracování).{0,30}|gdpr|osobní údaje|rovné příležitosti|upozornění',
    ],
    process: [
      '(průběh |jak (u nás )?(probíhá|vypadá|bude probíhat) )?(výběrové(ho)? řízení|výběrov(ý|ého) proces\\p{L}?|přijímací(ho)? řízení|nábor\\p{L}?|pohovor\\p{L}{0,4})( .{0,30})?',
      '(jak|kde|kam) (se )?(přihlásit|přihlásíš|odpovědět|reagovat|dál|postupovat|hlásit|to probíhá).{0,30}|co (bude )?(dál|následuje)|další (kroky|postup)',
      '(máš|máte|v případě|zaujal[ao]?|zajímá|láká) (tě |vás )?(zájem|zájmu|naše nabídka|nabídka|pozice|tato .{0,30})( .{0,30})?|přid(ej|ejte) se( k nám)?|ozvi se( nám)?|(pošli|pošlete|zašlete) .{0,30}',
      'kontakt(ní)?( (osoba|údaje|informace))?|přihlášk[ay]( .{0,30})?|požadované (dokumenty|doklady)|termín .{0,30}přihlášek',
    ],
    logistics: [
      '(místo|lokalita|adresa|pracoviště)( (výkonu )?(práce|pracoviště|zaměstnání))?|kde (nás najdeš|nás najdete|budeš pracovat|sídlíme)',
      '(pracovní (doba|poměr|úvazek|režim|podmínky|smlouva|vztah)|úvazek|směnnost|(typ|druh|délka|forma|doba|rozsah) (pracovního (poměru|úvazku|vztahu)|spolupráce|úvazku|práce|smlouvy)|(možný |termín |datum )?nástupu?( (ihned|možný|dle dohody))?|smluvní vztah|obor|home office)',
      '(základní|další|doplňující|praktické) (údaje|informace|podmínky)|(parametry|detaily|podmínky)( (pozice|nabídky|práce))?',
    ],
    role: [
      '(o |informace o |něco o )?(této )?(pozici|pozice|roli|role|práci|nabídce|projektu)|shrnutí|hledáme|charakteristika pozice',
    ],
    about: [
      '(něco |pár slov |více |informace )?o (nás|společnosti|firmě|týmu|zaměstnavateli|oddělení|klientovi|(našem|naší) .{0,30})',
      'kdo jsme( .{0,30})?|co děláme|(poznej|poznejte|představení) .{0,30}',
      '(náš|naše|tvůj( nový| budoucí)?|nový) (tým|firma|společnost|příběh|produkt|mise|vize|hodnoty|technologie|kultura)|společnost|firma|zaměstnavatel|tým|profil společnosti',
      '(používané |jaké )?technologie( .{0,30})?|s (jakými|čím|kým) .{0,30}(pracovat|setkáš|potkáš)|tech stack|nástroje',
    ],
    chrome: [
      '(odpovědět|reagovat|poslat|přihlásit se|mám zájem)( (na (inzerát|nabídku|pozici)|životopis|odpověď|přihlášku|nyní|online|o (práci|pozici)))?',
      '(podobné|související|jiné|všechny|doporučené|další|zobrazit)( volné)? (nabídky|pozice|inzeráty|práce|místa)( .{0,30})?',
      '(sdílet|uložit|vytisknout|tisk|nahlásit|zpět( na)?|hledat|přihlášení|registrace|zavřít|zobrazit|číst)( (inzerát|nabídku|nabídky|pozici|více|méně|vše|výpis|dál))?',
      'menu|hlavní stránka|úvod|domů|(soubory |nastavení |používáme )?cookies?( .{0,30})?|obchodní podmínky',
    ],
  },
  cues: {
    preferred: ['výhodou|plusem|výhoda|vítán\\p{L}{0,4}|oceníme|uvítáme|ideálně|není podmínkou|nice to have'],
    requirements: [
      '(alespoň|minimálně|min\\.) \\p{L}*\\d*|zkušenost\\p{L}*|prax[ei]',
      '(znalost|znalosti|orientace|schopnost|ochota|chuť|zájem|základy) \\p{L}+',
      'vzdělání|absolvent\\p{L}*|vyučen\\p{L}*|maturit\\p{L}*|sš|vš',
      'spolehlivost|samostatnost|pečlivost|flexibilita|zodpovědnost|požadujeme|očekáváme|nutn[áéo]|podmínkou|bezúhonnost',
      'umíš|umíte|znáš|ovládáš|máš|máte|jsi|jste|řidičsk\\p{L}+|angličtin\\p{L}|aj|komunikativní',
    ],
    responsibilities: [
      'bude(š|te) (?!mít|moci)\\p{L}+',
      '(zajištění|zajišťování|příprava|vedení|správa|vývoj|údržba|kontrola|zpracování|komunikace s|spolupráce|realizace|koordinace|řízení|tvorba|návrh|plánování|účast na|péče o|podpora|obsluha|evidence|analýza|testování|prodej|výroba|montáž|opravy|řešení)( \\p{L}+)?',
      '(na|v) starosti?|zodpovíd\\p{L}+|zodpovědn\\p{L}+ za|podílet|pracovat|spolupracovat',
    ],
    compensation: ['mzd[auy]|mzdou|plat(em|u)?|ohodnocení', '\\d[\\d .]* ?(kč|czk|tis)', 'hrubého|brutto'],
    benefits: [
      'dovolen\\p{L}{0,4}|sick ?days?|volno',
      'stravenk\\p{L}*|příspěv\\p{L}+|obědy|multisport\\p{L}?|benefit\\p{L}*|cafeteri\\p{L}',
      '(pružn|flexibiln)\\p{L}{0,4} pracovní\\p{L}? dob\\p{L}|home ?office',
      'kurzy|školení|vzdělávání|možnost (rozvoje|růstu)|teambuilding\\p{L}*|společn\\p{L}{0,4} (akce|aktivity)',
      'bonus\\p{L}*|prémi\\p{L}+|odměn\\p{L}|podíly? na zisku|pojištění|notebook|služební (auto|telefon)|parkování|slevy',
      '(přátelsk|příjemn|stabiln)\\p{L}{0,4} (kolektiv|prostředí|zázemí|tým)\\p{L}*|zázemí|nabízíme|získáš',
    ],
    legal: [
      'osobní(ch|mi)? údaj\\p{L}+|gdpr|souhlas\\p{L}* se zpracováním|bez ohledu na|diskriminac\\p{L}|rovné příležitosti|pohlaví',
    ],
    process: [
      'životopis\\p{L}*|cv|pohovor\\p{L}*|výběrov\\p{L}+ řízení',
      '(pošli|pošlete|zašlete|napiš|napište|ozvi|ozvěte|kontaktuj|kontaktujte|přihlas|přihlaste)( se)?',
      'těšíme se na|v případě zájmu|kontaktovat|ozveme|uchazeč\\p{L}*',
    ],
    logistics: [
      '(hlavní|plný|zkrácený|částečný) (pracovní )?(poměr|úvazek)|hpp|dpp|dpč|ičo|smlouv\\p{L}|na dobu (ne)?určitou',
      'místo (výkonu )?práce|pracoviště|nástup|směn\\p{L}|\\p{L}+směnn\\p{L}+|ihned|pondělí|hybridn\\p{L}+',
    ],
    role: ['hledáme|hledá|přijmeme|nabíráme|posilu|do (našeho|svého) týmu|na pozici|tato pozice'],
    about: [
      '(jsme|patříme) (\\p{L}+ )?(společnost|firma|tým|lídr|česk\\p{L}+|rodinn\\p{L}+|přední|největší|součástí)',
      '(společnost|firma) (je|působí|se|má|vyvíjí|vyrábí|patří)|(naši|našich|našim|naše) (klient|zákazní|produkt|mis|viz|společnost|firm|hodnot)\\p{L}*',
      'na (českém )?trhu|tradic\\p{L}|založen\\p{L}|od roku \\d{4}|zabýváme|vyvíjíme|vyrábíme|pomáháme|věříme|působíme',
    ],
    chrome: ['cookies?', 'všechna práva vyhrazena', 'odpovědět na inzerát'],
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
