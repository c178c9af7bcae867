import type { BenefitWords } from '../../benefits/words';

export const benefits: BenefitWords = {
  sure: {
    'health-insurance': [
      '(nadstandardní|soukrom[áé]) (zdravotní|lékařsk[áé]) (péče|pojištění)',
      'příspěvek na zdrav\\p{L}+',
    ],
    'life-disability-insurance': ['(příspěvek na )?(životní|životního|úrazové) (po|připo)jištění'],
    retirement: ['(příspěvek na )?(doplňkové )?(penzijní|důchodové) (připojištění|spoření|pojištění)'],
    bonus: [
      '(roční|čtvrtletní|výkonnostní|vánoční|pololetní|věrnostní|náborový) (bonus(y)?|prémie|odměn[ay]|příspěvek)',
      '(13|14)\\. ?(plat|mzda)',
      'podíl(y)? na zisku',
    ],
    'paid-time-off': [
      '(\\d{1,2}|pět|šest) (týdn[yůí]|dn[yíů]) (dovolené|volna)( navíc)?',
      'týden dovolené navíc|dovolená navíc',
    ],
    'sick-leave': ['(\\d )?(placen[éý] )?(sick[- ]?days?|zdravotní volno)'],
    'flexible-hours': ['(pružn|flexibiln|volnějš)\\p{L}{0,4} (pracovní\\p{L}? )?(dob\\p{L}|začát\\p{L}{2})'],
    meals: [
      'stravenk[yaáo]\\p{L}{0,5}|stravenkový paušál|příspěvek na (stravu|stravování|obědy)|(dotované|závodní) (obědy|stravování)',
    ],
    commuter: ['příspěvek na (dopravu|dojíždění|mhd)|(služební|firemní) (auto|vůz)( i pro soukromé účely)?'],
    childcare: ['firemní školka|příspěvek na (školku|děti)'],
    fitness: ['(karta )?multisport( karta)?|multisportka|příspěvek na sport'],
    'employee-discount': [
      '(zaměstnaneck|zvýhodněn)\\p{L}{0,4} (slevy?|ceny|tarify?|volání)|slevy? (na|pro) (produkty|zaměstnance|zboží)',
    ],
    'referral-bonus': ['(odměna|bonus) za doporučení( \\p{L}+)?'],
  },
  listed: {
    bonus: ['bonus(y)?|prémi[eí]|odměny'],
    'paid-time-off': ['dovolená|volno navíc'],
    'remote-work': ['(možnost )?(home ?office\\p{L}?|prác[ei] (z domova|na dálku))'],
    learning: [
      'školení|(jazykové )?(kurzy|vzdělávání)|konference|certifikace|výuka (jazyků|angličtiny)|(profesní|kariérní|osobní)(ho)? (růst|rozvoj)(u|e)?|možnosti? (rozvoje|růstu)',
    ],
    equipment: ['(služební |firemní )?(notebook|mobilní telefon|telefon|mobil)'],
    wellness: ['masáže|wellness'],
    fitness: ['posilovna|sportovní aktivity|joga|jóga'],
    'mental-health': ['psychologick\\p{L}{0,4} (pomoc|podpora|poradenství)'],
    meals: ['(občerstvení|ovoce|káva|snídaně|obědy)( (na pracovišti|zdarma))?'],
    commuter: ['(firemní )?parkování'],
    relocation: ['ubytování|příspěvek na (ubytování|bydlení)'],
    'employee-discount': ['slevy|cafeteri[ae]|kafeteri[ae]|flexi ?pass\\p{L}?'],
    'company-events': [
      'teambuilding\\p{L}{0,4}( akce)?|(firemní|společné|společenské) (akce|večírky|aktivity)',
    ],
  },
  offers: [
    'nabízíme|nabídneme|poskytujeme|zajistíme|přispíváme|získáš|získáte|dostaneš|(můžeš|můžete) se těšit',
    'benefity ?:',
  ],
  product: [
    '(naši|našich|našim|pro) (\\p{L}+ )?(klient|zákazní|pacient|uživatel)\\p{L}{0,4}',
    'vyvíjíme|prodáváme|vyrábíme|dodáváme|na trhu|prodej\\p{L}?|produkt\\p{L}{0,4}',
  ],
  deniedBefore: ['bez', 'není', 'žádn\\p{L}{0,4}', 'nenabízíme', 'nemáme'],
  deniedAfter: ['není|nejsou|nenabízíme'],
  denied: ['nemá nárok na'],
};
