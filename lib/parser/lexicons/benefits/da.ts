import type { BenefitWords } from '../../benefits/words';

export const benefits: BenefitWords = {
  sure: {
    'health-insurance': ['(sundheds|helbreds)(forsikring|ordning)(er)?|sygeforsikring'],
    'dental-vision': ['tandforsikring'],
    'life-disability-insurance': ['(gruppelivs|livs|ulykkes)forsikring(er)?'],
    retirement: [
      '(arbejdsgiverbetalt |attraktiv |god )?pensions?(ordning|bidrag|opsparing|aftale)|firmapension|\\d{1,2} ?% pension',
    ],
    equity: ['(medarbejder)?aktier|warrants|aktieprogram'],
    bonus: ['(års|resultat|performance)bonus|bonus(ordning|program|aftale)'],
    'paid-time-off': [
      '(fem |5 )?feriefridage|(6|seks|sjette) ugers? ferie|ekstra (feriedage|fridage)|\\d{2} (ferie|fri)dage',
    ],
    'sick-leave': ['(løn under|fuld løn under) sygdom|barns? (1\\.|første|2\\.)( og (2\\.|anden))? sygedag'],
    'parental-leave': [
      '(løn under |fuld løn under |betalt |forlænget )(barsel|forældreorlov)|barselsorlov med løn',
    ],
    'flexible-hours': [
      '(flekstid|flextid)(sordning)?|fleksible? arbejds(tider|tid)|fleksibel arbejdstid|fleksibilitet i (hverdagen|arbejdstiden)',
    ],
    meals: ['(frokost|kantine)(ordning|tilskud)|(sund |gratis |betalt |god )(frokost|kantine|morgenmad)'],
    commuter: ['firmabil|fri bil|gratis parkering|kørselsgodtgørelse'],
    fitness: ['fitness(ordning|tilskud|rum)?|motionsrum|træningsfaciliteter'],
    'employee-discount': ['(personale|medarbejder)rabat(ter)?|rabat på (vores|virksomhedens) \\p{L}+'],
    wellness: ['massage(ordning)?|helbredstjek'],
    relocation: ['hjælp til (flytning|relokering|bolig)'],
  },
  listed: {
    retirement: ['pension'],
    bonus: ['bonus|provision'],
    'paid-time-off': ['ferie'],
    'parental-leave': ['barsel'],
    'remote-work': ['hjemmearbejde|hjemmearbejdsdage?|(mulighed for )?(at )?(arbejde )?(hjemmefra|remote)'],
    learning: [
      '(efter|videre)uddannelse|kompetenceudvikling|(interne |eksterne )?(kurser|certificeringer)|udviklingsmuligheder|karrieremuligheder|(faglig|personlig)( og (faglig|personlig))? udvikling',
    ],
    equipment: ['(fri )?(telefon|mobil|computer|bærbar|pc|internet|arbejdstøj)'],
    'mental-health': ['psykolog(hjælp|ordning)'],
    meals: ['frokost|kantine|morgenmad|frugt|kaffe'],
    commuter: ['parkering'],
    'company-events': [
      '(sociale |fælles )(arrangementer|aktiviteter|events)|fredagsbar(er)?|personaleforening|firmafester|sommerfest|julefrokost',
    ],
    'employee-discount': ['personalegoder|rabatter'],
  },
  offers: [
    'vi tilbyder|tilbyder (vi|dig)|du får|vi giver|vi byder på|har (vi|du) (adgang|mulighed)',
    '(personalegoder|fordele|goder|lønpakke)',
    'som (ansat|medarbejder)',
  ],
  product: [
    '(vores|til|for) (\\p{L}+ )?(kunder|patienter|brugere|borgere|medlemmer|gæster|elever)',
    'vi (sælger|udvikler|leverer|producerer)|markedet|førende|leverandør|salg af|produkter',
  ],
  deniedBefore: ['ikke', 'ingen', 'intet', 'uden'],
  deniedAfter: ['(tilbydes|er|indgår) ikke'],
  denied: ['har ikke ret til'],
};
