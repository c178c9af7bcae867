/**
 * The commonest small words of each language, folded: they tell the language of a text, the same in every
 * engine. Kept apart from the lexicons, so that the annotator can tell a language without carrying it.
 * Those without a lexicon are here to be named to the reader as what they are.
 */
export const STOP_WORDS = {
  en: 'the of and to in a is for with that you we our your as on are be or an will this at by from have it not who what can their about all has more if they but us its into than these'.split(
    ' ',
  ),
  de: 'und der die das in mit für sie wir zu von im du den dich dir auf ist eine ein als bei unser unsere oder dein deine werden sowie auch bist hast einen einer aus ihr nicht'.split(
    ' ',
  ),
  fr: 'les des et la le de en une un pour vous nous du dans avec est sur votre vos nos notre tu ton ta tes au aux qui que par ou sont plus à équipe être'.split(
    ' ',
  ),
  nl: 'de het een en van in je voor met op is te aan we bij jij jouw ons onze dat die om als zijn ben hebt naar door niet ook wij werken over of'.split(
    ' ',
  ),
  es: 'de la el en los las y que un una con para por se del al tu nuestro nuestra como es más o su te sus lo somos eres tus estamos si'.split(
    ' ',
  ),
  cs: 'a se v na je že s z do pro o k jsme za nebo jako by ale co jak tak který která které být při naše vás ti ve jsou od po už jen si máme tvoje budeš kdo protože aby také není tě tebe našeho našich pokud můžeš budete'.split(
    ' ',
  ),
  sk: 'a sa v na je že s do pre o k sme za alebo ako by ale čo tak ktorá ktoré ktorý byť pri naše vás ti vo sú od po už len si máme tvoje budeš zo kto pretože aby tiež nie ťa teba nášho našej ak môžeš budete'.split(
    ' ',
  ),
  pl: 'i w z na do się że jest oraz dla o jak to nie od po przez przy są lub a za co nasz nasze jesteśmy twoje ty masz będziesz będzie który która które'.split(
    ' ',
  ),
  pt: 'de a o que e do da em um para com não uma os no se na por mais as dos como mas ao ele das à seu sua ou nosso nossa você são nos pela pelo'.split(
    ' ',
  ),
  it: 'di e il la che in un per con del una i le della si da nel al lo gli alla dei delle come anche più nostro nostra tuo tua sono ti o sei noi nella'.split(
    ' ',
  ),
  sv: 'och i att det som en på är av för med till den har de inte om ett vi du vår din våra dina hos kommer eller dig oss ditt'.split(
    ' ',
  ),
  da: 'og i at det er en til på som med for af de den vi du har et vores din ikke om hos dig eller kan vil være også samt skal os efter mere hvad blive gerne jeres dit dine søger arbejde arbejder mellem'.split(
    ' ',
  ),
  nb: 'og i å det er en til på som med for av de den vi du har et vår din ikke om hos deg eller kan vil være også samt skal oss etter mer hva bli gjerne våre ditt dine vårt søker jobbe jobber mellom'.split(
    ' ',
  ),
  fi: 'ja on ei se että olet tai myös sekä kuin ovat meidän sinun sinulla me joka mutta jos meillä ole olla työ sinulta sinut saat voit kanssa mukaan niin jossa sen tehtävään haemme etsimme tarjoamme tarjoaa hyvä sillä kun ne vähintään kokemusta osaamista pääset'.split(
    ' ',
  ),
  hu: 'a az és hogy egy nem is van meg de ha mint vagy illetve egyéb mi te számára valamint ez ki'.split(' '),
  ro: 'de și în a la cu pe pentru care sau din un o este sunt nu mai ce noi tu ta tău prin'.split(' '),
  tr: 've bir bu için ile olarak olan da de en çok daha sahip veya gibi ya bizim sen olmak'.split(' '),
} satisfies Readonly<Record<string, readonly string[]>>;
