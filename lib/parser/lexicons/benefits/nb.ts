import type { BenefitWords } from '../../benefits/words';

export const benefits: BenefitWords = {
  sure: {
    'health-insurance': ['(helse|behandlings)forsikring(er)?'],
    'life-disability-insurance': [
      '(gruppelivs|livs|ulykkes|yrkesskade)forsikring(er)?|gode forsikringsordninger|forsikringsordning(er)?',
    ],
    retirement: [
      '(god |svært god |gode |offentlig )?(tjeneste)?pensjons?(ordning(er)?|sparing|avtale|innskudd)|(innskudds|tjeneste)pensjon|\\d ?% pensjon|medlemskap i (statens pensjonskasse|klp)',
    ],
    equity: ['(ansatt)?aksje(r|program|ordning|spareprogram)|opsjons?(program|ordning)'],
    bonus: ['(års|resultat|prestasjons)bonus|bonus(ordning|program|avtale)|overskuddsdeling'],
    'paid-time-off': [
      '(5|fem|6|seks) (ferieuker|uker(s)? ferie)|ekstra (feriedager|fridager)|\\d{2} feriedager',
    ],
    'sick-leave': ['(full lønn under|lønn under|full) (sykdom|sykelønn)'],
    'parental-leave': ['(full lønn|full lønnsdekning|lønn) (under|ved|i) (foreldre)?permisjon'],
    'flexible-hours': ['fleksitid(sordning)?|fleksibel (arbeidstid|arbeidshverdag)|fleksible arbeidstider'],
    meals: [
      '(subsidiert |gratis |god )(lunsj|kantine|lunsjordning|frokost)|(lunsj|kantine)ordning|kantineordning',
    ],
    commuter: ['firmabil|gratis parkering|(dekket )?reisekort'],
    fitness: ['treningsrom|treningsstøtte|trening i arbeidstiden|treningsfasiliteter|treningsavtale'],
    'employee-discount': [
      '(personal|ansatt)rabatt(er)?|rabatt på (våre|egne) \\p{L}+|bedriftshytter?|firmahytter?',
    ],
    relocation: ['(flyttegodtgjørelse|flyttehjelp|dekning av flytteutgifter|hjelp til (flytting|bolig))'],
  },
  listed: {
    retirement: ['pensjon'],
    'life-disability-insurance': ['forsikring(er)?'],
    bonus: ['bonus|provisjon'],
    'remote-work': ['hjemmekontor(løsning)?|(mulighet for )?(å )?(jobbe )?(hjemmefra|remote)'],
    learning: [
      'kompetanse(utvikling|heving)|(etter|videre)utdanning|(interne |eksterne )?(kurs|sertifiseringer)|utviklingsmuligheter|karrieremuligheter|(faglig|personlig)( og (faglig|personlig))? utvikling',
    ],
    equipment: [
      '(fri )?(mobil|telefon|mobiltelefon|pc|laptop|bredbånd|internett|arbeidstøy)( og (internett|bredbånd|pc))?',
    ],
    'mental-health': ['psykolog(hjelp|tjeneste)|psykisk helse'],
    wellness: ['bedriftshelsetjeneste|massasje'],
    meals: ['lunsj|kantine|frokost|frukt|kaffe'],
    commuter: ['parkering'],
    childcare: ['barnehage(plass)?'],
    'company-events': [
      '(sosiale |felles )(arrangementer|aktiviteter|sammenkomster)|fredagspils|bedriftsidrettslag|firmaturer?|sommerfest|julebord|lønningspils',
    ],
    'employee-discount': ['rabatter'],
  },
  offers: [
    'vi tilbyr|tilbyr (vi|deg)|du får|vi gir|vi byr på|har (vi|du) (tilgang|mulighet)',
    '(goder|fordeler|betingelser|lønnspakke)',
    'som (ansatt|medarbeider)',
  ],
  product: [
    '(våre|til|for) (\\p{L}+ )?(kunder|pasienter|brukere|innbyggere|medlemmer|gjester|elever)',
    'vi (selger|utvikler|leverer|produserer)|markedet|ledende|leverandør|salg av|produkter',
  ],
  deniedBefore: ['ikke', 'ingen', 'intet', 'uten'],
  deniedAfter: ['(tilbys|er|inngår) ikke'],
  denied: ['har ikke rett til'],
};
