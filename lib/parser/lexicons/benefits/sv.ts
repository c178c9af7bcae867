import type { BenefitWords } from '../../benefits/words';

export const benefits: BenefitWords = {
  sure: {
    'health-insurance': ['(privat )?(sjukvårds|sjuk|hälso|vård)försäkring(ar)?'],
    'life-disability-insurance': ['(liv|olycksfalls|grupplivs?)försäkring(ar)?'],
    retirement: [
      '(tjänste|extra |avtals)pension(savsättning|sförmåner)?|pensions(avsättning(ar)?|försäkring|förmåner|sparande)',
    ],
    equity: ['(personal)?optionsprogram|aktie(program|sparprogram)|delägarskap'],
    bonus: ['(års|resultat|prestations)bonus|bonus(program|system)|vinstdelning'],
    'paid-time-off': [
      '(\\d{2}|trettio) (dagars? semester|semesterdagar)|extra (semesterdagar|lediga dagar)|(generös|betald) (semester|ledighet)',
    ],
    'unlimited-time-off': ['obegränsad semester'],
    'parental-leave': ['föräldra(lön|ledighetstillägg|penningtillägg|penningstillägg|ledighet|tillägg)'],
    'flexible-hours': ['flextid(savtal)?|flexibla? arbetstid(er)?|förtroendearbetstid|flexibelt arbete'],
    meals: ['(lunchförmån|lunchbidrag|rikskuponger|fri lunch|subventionerad lunch)|gratis (frukost|lunch)'],
    commuter: ['tjänstebil|förmånscykel|cykelförmån|förmånsbil|fri parkering|reseförmån'],
    fitness: ['friskvårds(bidrag|ersättning|timme|peng)|friskvård|fri träning'],
    'employee-discount': ['personalrabatt(er)?|rabatt på (våra|företagets) \\p{L}+|personalpriser'],
    wellness: ['hälsoundersökning(ar)?|massage'],
    relocation: ['(flytt(bidrag|hjälp)|hjälp med (flytt|boende))'],
  },
  listed: {
    'health-insurance': ['företagshälsovård'],
    retirement: ['pension'],
    'life-disability-insurance': ['försäkring(ar)?'],
    bonus: ['bonus(ar)?|provision'],
    'paid-time-off': ['semester(förmåner)?'],
    'remote-work': [
      'distansarbete|(möjlighet (till|att) )?(arbete |arbeta |jobba )?(på distans|hemifrån)|hybridarbete',
    ],
    learning: [
      'kompetensutveckling|(interna |externa )?(utbildning(ar)?|kurser|certifieringar)|utvecklingsmöjligheter|karriärmöjligheter|(personlig|professionell) utveckling',
    ],
    equipment: [
      '(egen |valfri )?(dator|laptop|mobil|mobiltelefon|telefon|arbetskläder)( efter (eget )?val)?',
    ],
    wellness: ['wellness|må-bra'],
    fitness: ['gym|träning(smöjligheter|spass)?'],
    'mental-health': ['samtalsstöd|(psykisk hälsa)'],
    meals: ['(gemensam |fri )?(frukost|lunch|fika|frukt)( varje \\p{L}+)?'],
    commuter: ['parkering'],
    childcare: ['barnomsorg|vab-ersättning'],
    'company-events': [
      '(gemensamma |sociala )?(aktiviteter|afterworks?|after works?|kickoffer?|kick-?off|konferensresor|teambuilding|personalfester|resor)',
    ],
    'employee-discount': ['rabatter|förmånsportal(en)?'],
  },
  offers: [
    'vi erbjuder|erbjuder (vi|dig)|erbjuds|du får|vi ger|vi bjuder|ingår|har (vi|du) (tillgång|möjlighet)',
    '(förmåner|kollektivavtal)( \\p{L}+)? ?:?',
    'som anställd',
  ],
  product: [
    '(våra|till|för|vår) (\\p{L}+ )?(kunder|patienter|användare|medlemmar|gäster|elever|brukare)',
    'vi (säljer|utvecklar|levererar|producerar)|marknaden|ledande|leverantör|försäljning|produkter',
  ],
  deniedBefore: ['inte', 'ingen', 'inga', 'inget', 'utan', 'ej'],
  deniedAfter: ['(ingår|erbjuds|är) (inte|ej)'],
  denied: ['har inte rätt till'],
};
