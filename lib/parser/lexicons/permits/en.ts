import type { PermitWords } from '../../authorization/words';

const SPONSOR = '(sponsor(ship|ships|ed|ing|s)?)';
const VISA =
  '(visas?|work (visa|permit|authori[sz]ation)s?|employment (visa|permit|authori[sz]ation)s?|immigration|h-?1b|green card|tn|opt|stem opt|cpt)';
const LAND =
  '(the )?(u\\.?s\\.?a?\\.?|united states( of america)?|us|uk|u\\.k\\.|united kingdom|eu|european union|[\\p{L}.-]+( [\\p{L}.-]+)?)';
const NO =
  "(no|not|cannot|can not|can't|can ?not|unable|won't|will not|don't|do not|doesn't|does not|isn't|is not|are not|aren't|without|never|neither|nor|unfortunately)";

export const permits: PermitWords = {
  hints: [
    'sponsor',
    'visa',
    'authori',
    'eligib',
    'entitled',
    'permit',
    'legally',
    'lawfully',
    'right',
    'verif',
    'i-9',
    'citizen',
    'national',
    'person',
    'clear',
    'vetting',
    'green card',
  ],
  phrases: {
    'no-sponsorship': [
      `${NO}( [\\p{L}'-]+){0,7} (to )?${SPONSOR}( [\\p{L}'/-]+){0,6} ${VISA}`,
      `${NO}( [\\p{L}'/-]+){0,9} ${VISA}( [\\p{L}'/-]+){0,2} ${SPONSOR}`,
      `${VISA}( [\\p{L}'/-]+){0,2} ${SPONSOR}( [\\p{L}'-]+){0,4} (not|unavailable|cannot|can't|isn't|unable)`,
      `${SPONSOR}( [\\p{L}'-]+){0,6} (is|are|will|be|can)( [\\p{L}'-]+){0,3} (not|unavailable)( [\\p{L}'-]+){0,3} ?(available|offered|provided|possible|supported|considered|eligible)?`,
      `${SPONSOR} (is|are|will)( not|n't)( be)?( currently)? (available|offered|provided|possible|supported)`,
      `(is|are) not eligible for( [\\p{L}'/-]+){0,4} ${SPONSOR}`,
      `without( [\\p{L}'/,-]+){0,8} ${SPONSOR}`,
      `(not|never|n't)( [\\p{L}'-]+){0,3} (require|need|requiring|needing),?( [\\p{L}'/,-]+){0,7} ${SPONSOR}`,
      `(not|unable|cannot|can't|won't)( [\\p{L}'-]+){0,4} (to )?(sponsor|provide sponsorship|offer sponsorship|support sponsorship|take over sponsorship)( (candidates?|applicants?|any|for|new|foreign|of|at|employment|work))?`,
      `no (${VISA} )?sponsorships?(?! (fee|cost|required|needed))`,
      `(not|unable|cannot|n't)( [\\p{L}'-]+){0,4} (offer|provide|support|assist with|process|help with|arrange)( [\\p{L}'/-]+){0,3} ${VISA}`,
    ],
    'sponsorship-offered': [
      `(we|company|employer|organi[sz]ation|university|team|position|role|[\\p{L}]+) (do |will |can |may |also |currently |are able to |are happy to |are open to |are willing to |'ll |gladly |fully ){0,3}(offer|provide|sponsor|support|cover|assist with|help with|arrange)(s|ing)?( [\\p{L}'/-]+){0,5} ${VISA}( (and|&) [\\p{L}]+)?( [\\p{L}'-]+)? ?(${SPONSOR}|support|assistance|application|process)?`,
      `${VISA}( [\\p{L}'/&-]+){0,2} ${SPONSOR}( and [\\p{L}'-]+( [\\p{L}]+)?)? ?(is |are |may be |will be |can be |: )?(fully |also )?(available|offered|provided|possible|supported|included|yes|considered)`,
      `(^|[-•:,;&+/(] ?|and |with |offer |offering |including |includes |provide )(full |h-?1b |uk |u\\.?s\\.? |eu )?(visa|work permit|green card)( application| transfer)? (sponsorship|support and relocation|sponsoring)`,
      `(open to|willing to|able to|happy to|ready to|can|will|may|do) sponsor(ing)?( [\\p{L}'/-]+){0,4} (${VISA}|candidates|applicants)`,
      `sponsorship (is )?(available|offered|provided|possible)`,
      `(eligible|qualif(y|ies)) for( [\\p{L}'-]+){0,2} (${VISA} )sponsorship`,
      `sponsor(s|ing)? (work )?visas?`,
      `(visa|work permit) (support|assistance) (is )?(available|offered|provided|for)`,
      `(we|will|can|to) (help|assist|support)( you)?( with)?( [\\p{L}]+){0,2} (visa|work permit)( [\\p{L}]+)?`,
    ],
    'must-be-authorized': [
      `(legally )?(authori[sz]ed|entitled|eligible|permitted|legally allowed|legally able)( \\p{L}+)? to (legally |lawfully |live and |reside and |be )?(work|employed|employment)( and (live|reside|remain))?( [\\p{L}'-]+){0,2} (in|within|for any employer in|throughout) ${LAND}`,
      `(legally|lawfully|currently) (authori[sz]ed|entitled|eligible|permitted|allowed|able) to work`,
      `(authori[sz]ation|right|eligibility|permission|permit|rights|eligible status|entitlement|legal right|legal authori[sz]ation|legal ability|legal status) to (legally |live and |reside and |permanently )?work( and live)?( [\\p{L}'-]+){0,2}( in| within| for| from|$|[.,;)(]| is| at| \\(| are| without| must| permanently| before| as)`,
      `(have|hold|possess|with|provide|proof of|show|verify|document|your|valid|current|existing|unrestricted|full|permanent|legal|require[ds]?|need|must|u\\.?s\\.?|uk|eu|eea|canadian|australian|swiss)( (a|an|the|of|your|valid|existing|legal|eu|us|uk|current|full))* (work (permit|authori[sz]ation|rights|visa|eligibility)|right to work|employment (authori[sz]ation|eligibility)|working rights)`,
      `work (authori[sz]ation|permit|rights|eligibility)( [\\p{L}'-]+){0,3} (is |are )?(required|needed|necessary|mandatory|must)`,
      `(work status|employment|identity and work|employment authori[sz]ation)( [\\p{L}'-]+){0,3} (eligibility|authori[sz]ation|status)( [\\p{L}'-]+){0,3} (verified|verification)`,
      `e-?verify( \\p{L}+)? (process|system|check|screening|program|employer|participant|for this|to (verify|confirm))`,
      `(participate|participates|participating|participation|enrolled|use|uses|using|through|via|pass|complete)( [\\p{L}'-]+){0,5} e-?verify`,
      `(form )?i-?9( [\\p{L}'-]+){0,4} (eligibility|verification|verify|form|documents?)`,
      `(verify|verification of|confirm|proof of|establish|demonstrate|evidence of)( [\\p{L}'-]+){0,5} (eligibility|authori[sz]ation|right) to work`,
      `(must|need to|required to) (be|have|hold|already|currently)( [\\p{L}'-]+){0,5} (work authori[sz]ation|working visa|valid visa|work permit|permanent resident|permanent residency|green card)`,
    ],
    'citizenship-required': [
      `(must|need to|required to|shall|has to|have to|should|only|applicants?|candidates?|be|being)( \\p{L}+){0,4} (a |an )?(sole )?(u\\.?s\\.?a?\\.?|united states|us|american|uk|british|canadian|eu|german|australian|dutch|french|nato|indian|swiss|eea|[\\p{L}]+an|[\\p{L}]+ish) (citizens?|nationals?|persons?)(?! (or|and) (\\p{L}+ )?(permanent|green|lawful permanent|lpr|residents?|authori))`,
      `(all|only) (u\\.?s\\.?|united states|us|american|uk|british|canadian|australian) (citizens|nationals)`,
      `(u\\.?s\\.?|united states|us|american|uk|british|canadian|australian|eu|german|dutch|sole|nato|single) (citizenship|nationality|person status)( [\\p{L}'-]+){0,3} ?(is |are |: )?(required|needed|necessary|mandatory|essential|must|only|due to)`,
      `(requires?|require[ds]|requirement|must have|hold|possess|proof of)( [\\p{L}'-]+){0,3} (u\\.?s\\.?|united states|us|american|uk|british|canadian|australian|eu|german)( person)? (citizenship|status|nationality)`,
      `(citizenship|nationality)( requirements?| status)? ?(is |: ?)(required|must|u\\.?s\\.?|us|uk)`,
      `(u\\.?s\\.?|united states|us) (citizens?|persons?|nationals?)( [\\p{L}'-]+){0,2} ?(only|required)`,
      `(u\\.?s\\.?|us|united states) person( status)?( [\\p{L}',()-]+){0,4} (required|as defined|under|itar|requirement|is required)`,
      `(itar|export control)( [\\p{L}'-]+){0,12} (u\\.?s\\.?|us|united states) (person|citizen)s?`,
      `(open|available|limited|restricted) (only )?to (u\\.?s\\.?|united states|us|uk|british|canadian|australian|eu) (citizens|nationals|persons)(?! (or|and) (permanent|green|lawful))`,
    ],
    'clearance-required': [
      `(must|require[sd]?|requirement|ability|able|need|needs|have|hold|holding|possess|obtain|obtaining|maintain|undergo|granted|eligible|eligibility|active|current|get|pass|achieve|gain|with|willing|be)( [\\p{L}/'-]+){0,9} (security|secret|ts/sci|ts|sc|dv|nato|government|dod|doe|q|l|public trust|developed vetting|baseline|nv1|nv2|bpss|top[- ]secret)( [\\p{L}/()'-]+)? ?clearances?`,
      `(secret|top[- ]secret|ts/sci|security|dv|sc|public trust|government|active)( level| security)? clearances?( [\\p{L}/()'-]+){0,5} ?(is |are |: ?)?(required|needed|necessary|mandatory|essential|must)`,
      `(security|government) clearance( level| required| requirements?)? ?: ?(?!none|no\\b|n/a|not)[\\p{L}]+`,
      `(active|current|valid|existing|an?) (ts/sci|top[- ]secret|secret|ts|dv|sc|q)( [\\p{L}/]+)? ?(clearance|security clearance|cleared)`,
      `(granted|obtain|obtaining|receive|get|hold|holds|pass|have) (this|a|an|the|your|active) (\\p{L}+ ){0,2}clearance`,
      `(must be|be|are|already|currently|being|to be) (sc|dv|security|bpss|ts/sci|secret|nv1)[ -]cleared`,
      `(clearable|clearance eligible|eligible for (sc|dv|security) clearance|security vetting (is )?required|(sc|dv|bpss|developed vetting) (clearance|cleared|vetting)( required)?)`,
    ],
  },
  denied: {
    'clearance-required': [
      '(no|not|without)( \\p{L}+){0,4} clearance( \\p{L}+)? ?(is )?(required|needed|necessary)?',
      "clearances? (is |are )?(not|n't)",
      '(plus|preferred|desirable|desired|bonus|nice to have|advantage|advantageous|ideally|beneficial)',
      'clearance (sales?|items?|racks?|prices?|events?|stock|merchandise|fits?|heights?|holes?)',
      '(customs|background|credit|medical|price|design|legal|rights|music|copyright|trademark) clearances?',
    ],
    'citizenship-required': [
      "(not|n't|never)( \\p{L}+)? (required|needed|necessary|mandatory|essential|a requirement|limited|restricted)",
      "(not|n't|no)( \\p{L}+){0,3} (citizens?hip|citizens?|nationality)( \\p{L}+)? ?(required|needed)?",
      'regardless',
      'preferred',
      'or (permanent|green card|lawful|a permanent|an? (authori\\p{L}+|eligible))',
      '(corporate|global|good|digital|organi\\p{L}+) citizen\\p{L}*',
      'citizenship behavio',
    ],
    'must-be-authorized': [
      '(not|no)( \\p{L}+){0,2} (work (permit|authori\\p{L}+|visa)|right to work)( \\p{L}+)? (required|needed|necessary)',
      '(help|assist|support)\\p{L}*( \\p{L}+){0,6} (permit|visa|authori\\p{L}+)',
    ],
    'sponsorship-offered': [
      `${NO}( [\\p{L}'/-]+){0,9} (sponsor\\p{L}*|visas?|work permits?)`,
      "sponsor\\p{L}*( [\\p{L}'-]+){0,5} (not|unavailable|n't)",
      'sponsor\\p{L}* (events?|meetups?|conferences?|teams?|athletes?|local|open source|communit\\p{L}+|charit\\p{L}+)',
      '(card|gift|credit|debit|payment)s?',
      '(mastercard|american express)',
    ],
    'no-sponsorship': [
      'sponsor\\p{L}* (events?|meetups?|conferences?|teams?|communit\\p{L}+)',
      '(no need for|do not worry about)',
    ],
  },
  elsewhere: [
    '(regardless of|without regard to|irrespective of|on the basis of|based on|because of)( [\\p{L},/ -]+)? ?(citizenship|national|immigration|race|origin|gender|age)',
    'equal (employment )?opportunit(y|ies)',
    'protected (class|veteran|characteristic)s?',
    'discriminat\\p{L}+',
    '(clients?|customers?)( [\\p{L}-]+){0,4} (visas?|immigration|clearances?)',
    '(process|prepare|handle|manage|file|review|drafting|draft)(ing)?( [\\p{L}-]+){0,5} (visas?|immigration|permits?|i-?9)( [\\p{L}-]+){0,2} (petitions?|applications?|cases?|forms?|paperwork)',
    'payment',
  ],
};
