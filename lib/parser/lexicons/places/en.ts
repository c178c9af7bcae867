import type { PlaceWords } from '../../places/words';

const CANDIDATE = "(candidates?|applicants?|you|someone|people|individuals|talent|professionals|engineers|residents?|person|employees?)";
const ROLE = '(role|position|job|opportunity|vacancy|contract)';

export const places: PlaceWords = {
  labels: [
    '(primary |main |job |work |working |office |role |position |preferred |duty |posting |employment )?(locations?|sites?|place of work|workplace|work place)( of work| of the job| of (the )?position)?',
    'where( you(\'ll| will) (work|be))?',
    'based in',
    'city',
    'country',
    'duty station',
    'remote location',
  ],
  firm: [
    '(willing|able|required|need|needs|expected|happy) to be in',
    `${CANDIDATE} (must |should |will |can |to |who |are |is |currently |be |being |ideally |need to |physically |'re |'ll )*(be )?(based|located|living|reside|residing|resident|live|situated|domiciled)( \\p{L}+)? (in|within|near|around|out of|from|anywhere in)`,
    `(open|available|limited|restricted|offered) (only )?(to|for) (remote )?(candidates|applicants|residents|people|citizens and residents)( who are| currently)?( based| located| living| residing)?( in| of| from| within)`,
    `(this|the|our) ([\\p{L}-]+ ){0,3}${ROLE} (is|will be|can be|must be|is currently) ([\\p{L}-]+ ){0,5}(in|at|from|within|out of|for|near|around)`,
    `${ROLE} ([\\p{L}-]+ ){0,3}(based|located|situated) (in|at|out of|near|within)`,
    '(must|should|required to|need to|have to|willing to|able to|expected to|prefer(ably|red)?( to)?)( be)?( currently| physically| ideally| already)? (live|reside|be based|based|be located|located|relocate|commute|move|work on-?site|work onsite)( and \\p{L}+| or \\p{L}+)?( to or \\p{L}+)?( to| in| within| near| from| out of| anywhere in)+',
    '(relocate|relocation|relocating|commute|commutable distance|commuting distance)( to or commute)? (to|of|from)',
    '(reside|residing|domiciled|residents|resident|domicile)( in| of| within)',
    '(within|in) (a )?(reasonable |easy )?(commut\\p{L}+|driving|travell?ing) distance (of|to|from)',
    `(work|working|work on-?site|employed|based|sit|be|operate)( \\p{L}+){0,2} (in|at|from|out of) our ([\\p{L}-]+ )?(office|hq|headquarters|studio|lab|site|facility|plant|location|store|warehouse|hub|campus)s? (in|at|near)`,
    '(you will|you\'ll|you would|you\'d) (work|be working|be based|sit|be located)( [\\p{L}-]+){0,3} (in|out of|from)',
    '(remote|remotely|work from home|telecommut\\p{L}+|home-?based|work from anywhere|from anywhere)(,? (role|position|work|job|only|anywhere|based|working|and based|or hybrid))?,? ?(in|within|from|across|-|:|\\(|/|,)( anywhere in| within)?',
    '(on-?site|hybrid|in-person|in-office)( role| position| work| working)?,? ?(in|at|from|-|:|/|,)',
    '(located|based) anywhere in',
    '(hiring|hire|recruiting) (only |candidates )?(in|from|within)( the following \\p{L}+:?)?',
    '(right|eligible|eligibility) to live in',
    '(join (us|our team)|seeking|looking for)( [\\p{L}-]+){0,6} (based )?in downtown',
    '(facility|site|plant|store|warehouse|clinic|hospital|restaurant|school|office|studio|headquarters|location|lab|campus)( located| based)? (in|at|near)(?= [^.]{0,60}$)',
  ],
  told: [
    '(based|located|situated|living|live|working|work|position(ed)?|role|job|vacancy|opening|opportunity)( remotely| on-?site| full-?time)?( in| at| from| out of| near| within)',
    '(our|the|a|at)( [\\p{L}-]+){0,3} (office|hq|headquarters|studio|lab|site|facility|plant|store|warehouse|hub|campus|location)s?( located| based)?( in| at| near|,|:)',
    `(hiring|seeking|looking for|recruiting)( [\\p{L}&/,-]+){1,10} (in|for our \\p{L}+ in)`,
  ],
  fillers: [
    'the city cent(er|re) of', 'our office in', 'city cent(er|re) of',
    'the', 'our', 'greater', 'downtown', 'central', 'beautiful', 'sunny', 'either', 'or near', 'and around', 'northern', 'southern', 'city of', 'state of',
    'center of', 'heart of', 'north', 'south', 'east', 'west', 'mainland', 'anywhere in', 'one of', 'and',
  ],
  behind: [
    'only', 'residents?( only)?', '(- ?)?based (candidates|applicants|only|role|position|job|remote|preferred)', 'preferred', 'applicants', 'remote', '\\(remote\\)', '\\(hybrid\\)', '\\(on-?site\\)',
    'office (minimum|required|\\d|one|two|three|at least|presence|attendance)',
    '(office|hq|studio) is (looking|seeking|hiring|recruiting)',
  ],
  others: [
    '(?<!our )headquarter(s|ed)', 'founded', 'customers?', 'clients?', 'compan(y|ies)', 'startups?', 'universit(y|ies)', 'colleges?', 'we are', "we're", 'colleagues',
    'teams?', 'team members?', 'markets?', 'partners?', 'investors?', 'banks?', 'across', 'worldwide', 'locations?', 'countries', 'also', 'experience', 'schools?', 'students',
    'offices', 'employees', 'born', 'raised', 'projects?', 'people in', 'leader', 'leading', 'suppliers?', 'stakeholders?', 'hubs', 'patients', 'users', 'events?', 'conferences?', 'trips?', 'travel',
  ],
  never: ['authori[sz]\\p{L}+', 'eligib\\p{L}+ to work', 'right to work', 'legal(ly)?( \\p{L}+)? to work', 'permits?', 'visas?', 'sponsor\\p{L}*', 'not', "n't", 'cannot', 'except', 'excluding', 'outside( of)?', 'no longer', 'citizens? of', 'degree', 'university of', 'stud(y|ied|ies|ying)'],
  joins: ['or', 'and', 'and/or', 'either', 'as well as', 'and our', 'or our', 'or in', 'and in', 'in'],
  modes: [
    'remote', 'fully remote', '100% remote', 'hybrid', 'on-?site', 'on site', 'in[- ]person', 'in[- ]office', 'full[- ]?time', 'part[- ]?time', 'contract', 'permanent', 'temporary', 'home[- ]office', 'home[- ]based', 'remote[- ]first',
    'internship', 'flexible', 'only', 'anywhere', 'work from home', 'telecommute', 'office', 'freelance', 'regular', 'or remote', 'or hybrid',
  ],
};
