import type { WorkModeWords } from '../../work-mode/words';

const OFFICE = '(office|offices|hq|headquarters|studio|hub|campus|workplace)';
const ROLE = '(role|roles|position|positions|job|jobs|opportunity|vacancy)';

export const workMode: WorkModeWords = {
  firm: {
    remote: [
      `(fully|100 ?%|completely|entirely|permanently|full)[- ]remote ${ROLE}`,
      `(this|the|our|all)( of our)?( [\\p{L}-]+){0,2} ${ROLE} (is|are|will be|can be)( [\\p{L}-]+){0,2} (remote|work from home|home-?based)(?!ly| (team|customers?|sites?|location|office|support|sensing))`,
      `(this|the)( [\\p{L}-]+)? ${ROLE} (is|can be|will be|may be)( [\\p{L}-]+)? (performed|done|based|worked|carried out)( [\\p{L}-]+)? (remotely|from home|from anywhere)`,
      `(this|the) is an? ((fully|100 ?%|completely|permanently|full-time|contract|part-time) ){0,2}(remote|work[- ]from[- ]home|home-?based)( [\\p{L}-]+){0,2} ${ROLE}`,
    ],
    hybrid: [
      `(this|the|our|all)( of our)?( [\\p{L}-]+){0,2} ${ROLE} (is|are|will be|can be|follows|offers|has)( [\\p{L}-]+){0,3} hybrid(?! (of|between|cloud|team|vehicle|event|app))`,
      `(this|the) is an? (\\p{L}+ ){0,2}hybrid( [\\p{L}-]+){0,2} ${ROLE}`,
      `hybrid ${ROLE}`,
    ],
    onsite: [
      `(this|the|our|all)( of our)?( [\\p{L}-]+){0,2} ${ROLE} (is|are|will be|requires?)( [\\p{L}-]+){0,4} (on-?site|on site|in[- ]person|in[- ]office)(?! (visits?|customer|meetings?|interview|training|support|gym|travel))`,
      `(this|the) is an? (\\p{L}+ ){0,2}(on-?site|in-person|in-office)( [\\p{L}-]+){0,2} ${ROLE}`,
      `(on-?site|in-person|in-office) ${ROLE}`,
      '(in-person|on-?site|in-office) (attendance|presence|work)( is| will be)? required',
      '(must|required to|expected to|need to)( be able to)? (work|be|report)( [\\p{L}-]+)? (on-?site|on site|in[- ]person|in the office full[- ]time)(?! (occasionally|sometimes|as needed))',
    ],
  },
  told: {
    remote: [
      `(fully|100 ?%|completely|entirely|permanently|all|full|pure) ?[- ]?remote(ly)?(?! (team|customers?|support))`,
      `remote (${ROLE}|contract|employment|employee|candidates|applicants|anywhere|worldwide|globally|within|from (anywhere|home)|across|in (the )?(us|usa|u\\.s\\.?|uk|eu|europe|emea|canada|india|latam))`,
      'remote[- ]first(?! (culture|mindset|experience|environment))',
      '(?<!(ability|able|option|possibility|opportunity|opportunities|flexibility|choose|experience|days?|weeks?|months?|comfortable|skills) (to |of |in |a week |per week )?)(work|working) (fully |100% |completely )?(remotely|from anywhere|from home|from wherever)(?! (\\p{L}+ ){0,2}(days|experience|for|up to|when|occasionally|sometimes|stipend|allowance|budget|policy|option|opportunit|flexib|equipment|setup))',
      'work[- ]from[- ]home (position|role|job|opportunity|based)',
      '(home|remote)[- ]based(?! ?[(:,-]? ?\\d)',
      'remote ?: ?(yes|ok|okay|allowed|possible|100 ?%|full(y)?)',
      '(open to|open for|considering|accepting) (\\p{L}+ )?remote',
      '(or|and|/) (fully )?remote(?= ?(\\(|\\)|,|\\.|$|from|within|in|across))',
      '(telecommut|telework)\\p{L}{1,3}:? ?(100 ?%|full[- ]time)',
      '(can|may|could|will) be (done|performed|carried out|worked|completed)( \\p{L}+)? (remotely|from home|from anywhere)',
      'remote( work(ing)?)? (is |will be )?(considered|accepted|welcome)',
      'telecommute (position|role)|(full-time|100 ?%) (telecommute|telework)',
      'located anywhere (in|within|on)|work anywhere (in|within)',
      'remote ok|remote-eligible|remote eligible',
      'remote[- ]friendly (for (anyone|candidates|people|applicants|those)|within|across|if|in)',
    ],
    hybrid: [
      'hybrid[- ](work(ing|place)?|schedule|model|polic(y|ies)|arrangements?|set-?up|office|environment|approach|remote|basis|format|mode|flexible|flexibility|or|team member)',
      '(?<!\\p{L})(working|work|operate|operating|works|based) (in a |on a |in |as )?hybrid(ly)?(?! (cloud|infrastructure|app|environment|vehicle))',
      '(flexible|flex) hybrid',
      'sometimes (\\p{L}+ ){0,3}(home|remote(ly)?|(the|our) office),? (and )?sometimes (\\p{L}+ ){0,3}(home|remote(ly)?|(the|our) office)',
      '(mix|combination|blend|balance|split) of (remote|home|in-?office|in-person|on-?site|office|working from home|time in the office)( \\p{L}+)? (and|&|/) (remote|home|in-?office|in-person|on-?site|office|working from home)',
      `\\d{1,2} ?% (of (the|your|their) (work(ing)? )?(time|week) )?((will be |is |to be )?(spent|working) )?(in[- ](the |our )?${OFFICE}|in-person|on-?site|from home|remote(ly)?)`,
      '(work(ing)? from home|home ?working|home|remote(ly)?) (and|&|\\+) (on-?site|on site|in (the |our )?office|office[- ]based)(?! (customer|client|team|support))',
      '(split|divide|splitting|dividing)( \\p{L}+){0,3} between (home|the office|our|remote|working)',
      '(office|site)[- ]based (role |position )?with (\\p{L}+ ){0,3}(home|remote)',
      'partly remote|partially remote|part-remote|semi-?remote|part remote|remote/hybrid|hybrid/remote',
    ],
    onsite: [
      '(100 ?%|fully|full-time|strictly|exclusively|five days|only) ?(on-?site|on site|in[- ]person|in[- ]office|office[- ]based)',
      'office[- ]based(?! (team|roles?) and)',
      '(on-?site|in[- ]person|in[- ]office) (work(ing)?|only|presence|attendance|full[- ]time|at|in|daily)(?! (visit|interview|meeting|support|event))',
      `in (the |our )?${OFFICE} (full[- ]?time|daily|every day)`,
      'prefer(red|ence)?( \\p{L}+){0,2} (on-?site|in[- ]person)',
      '(full-?time|based|located|located and working) (on-?site|in[- ]person|in[- ]office)(?! (visits?|support))',
      `(work|working|based|be) (mainly |mostly |primarily |daily |full[- ]time )?(in|from|at|out of) (the|our) (\\p{L}+ ){0,3}${OFFICE}(?! (or|and|\\d|one|two|three|four|a few|some|occasional|once|twice|at least|when|for))`,
    ],
  },
  bare: {
    remote: [
      '((100 ?%|fully|full|us|eu|uk|usa|europe|worldwide|globally|global|permanently|completely) ?[- ]?)?remote( (only|anywhere|worldwide|global|first|us|usa|uk|eu|europe|emea|canada|job|work|ok|possible|position|role|friendly|options?( available)?))?',
      'remote-first',
      'work from (home|anywhere)',
      'home[- ]based',
      'working? remotely',
      'telecommute',
      'wfh',
    ],
    hybrid: [
      '((flexible|flex) )?hybrid( (remote|work|working|role|position|schedule|model|office|on-?site|friendly|options?( available)?))?',
    ],
    onsite: [
      '((100 ?%|fully|full-time) )?(on-?site|on site|in[- ]person|in[- ]office|office[- ]based)( (only|work|role|position))?',
    ],
  },
  labels: [
    '(work(place|ing)?|job|location|employment|office|remote)( |-)(mode|type|model|arrangement|set-?up|policy|status|style|format)',
    '(job )?locations?',
    'workplace',
    'work(ing)? location',
    'remote work',
  ],
  asked: {
    labels:
      '(is (this|it) )?(a )?((work(ing)? )?remote(ly)?( (work(ing)?|job|position|role|status|option|friendly|eligible|allowed|possible|location))?|telecommut(e|ing)|telework(ing)?( eligible)?|work from home|wfh)',
    yes: 'yes|fully|full[- ]?time',
    no: 'no(?! \\p{L})|not (available|possible|eligible|offered|allowed)',
  },
  possible: [
    '(possibility|option|opportunity|opportunities|ability|flexibility|freedom|able|chance|choice) (to|of|for) (\\p{L}+ ){0,2}((work|working) (remotely|from home)|remote work|telework(ing)?|home office)',
    'flexible (in|about|on) (where|location)|(remote|home)[ -](work(ing)? )?days',
    '(eligible|eligibility) for (\\p{L}+ ){0,2}(tele(work|commut)\\p{L}*|remote work|home working)',
    '(occasional|some|partial|part-time|limited) (remote|work(ing)? from home|telework|home office)( work)?',
  ],
  officeDays: [
    `{n} ?(days?|x)( in total)?,?( (a|per|each|every) week| ?/ ?week| ?/ ?wk| weekly)?( (?!remote|home|from|and|or|off|in)[\\p{L}-]+){0,3} (in|at|from|to|into) (the |our |your |an |a )?(?!home)([\\p{L}-]+ ){0,3}${OFFICE}(?! (closed|free))`,
    '{n} ?(days?|x)( (a|per|each|every) week| ?/ ?week| weekly)?,?( (?!remote|home|from|and|or)[\\p{L}-]+){0,2} (on-?site|on site|on[- ]campus|in[- ]person|in[- ]office)',
    '{n}[- ]days?[- ](in[- ])?(the[- ])?office',
    '{n} (office|on-?site|in-?office|in-person|anchor) days?',
    `(in|at|from|to|into) (the |our |your )?(?!home)([\\p{L}-]+ ){0,3}${OFFICE},?( \\(?(?!remote|home|and|or|from)[\\p{L}~-]+){0,4}? ?[(:,-]? ?{n} ?(days?|times|x)( (a|per|each|every) week| ?/ ?week| weekly)`,
    `${OFFICE},?( \\(?(?!remote|home|and|or|from)[\\p{L}~-]+){0,3} ?[(:,-]? ?{n} ?(days?|times|x)?( (a|per|each|every) week| ?/ ?week)`,
    '(on-?site|on site|in[- ]office|in[- ]person)( (?!remote|home|and|or)[\\p{L}-]+){0,3} ?[(:,-]? ?{n} ?(days?|times|x)( (a|per|each|every) week| ?/ ?week| weekly)?',
    '(on-?site|on site|in[- ]office|in[- ]person)( \\p{L}+){0,2} {n} (a|per|each|every) week',
  ],
  homeDays: [
    '{n} ?(days?|x)( (a|per|each|every) week| ?/ ?week| weekly)?( of)?( (?!office|on|in|off|and)[\\p{L}-]+){0,2} (from (your )?home|at home|remote(ly)?|wfh|home[- ]office|home[- ]working|telework(ing)?)',
    '{n}[- ]days?[- ](remote|wfh|work[- ]from[- ]home)',
    '{n} (remote|home|wfh|home[- ]office|work[- ]from[- ]home|telework) days?( (a|per|each) week)?',
    '(work(ing)? from home|wfh|work(ing)? remotely|tele(work|commut)\\p{L}{0,3}|home office)[:,-]?( (?!office|and)[\\p{L}-]+){0,3} ?[(:,-]? ?{n} ?(days?|times|x)( (a|per|each|every) week| ?/ ?week)',
  ],
  days: 'days?',
  behind: ['in', 'within', 'from'],
  notWeekly: [
    '(a|per|each|every|/|in a|out of a|this) ?(calendar )?(months?|years?|quarters?|fortnight|annum|sprint)',
    '(monthly|yearly|quarterly|annually|fortnightly)',
    '/ ?(mo|month|year|quarter)',
  ],
  weekdays: {
    names: ['mon(day)?s?', 'tue(s(day)?)?s?', 'wed(nesday)?s?', 'thu(r(s(day)?)?)?s?', 'fri(day)?s?'],
    office:
      '(in|at|from) (the |our |your )?(office|hq|studio|campus)|on-?site|on site|in[- ]office|in[- ]person',
    home: 'remote(ly)?|work(ing)? from home|wfh|from home|telework(ing)?',
  },
  deniedBefore: [
    'not( \\p{L}+)?( an?)?',
    'no',
    "n't( an?)?",
    "(is|are|wo|ca|do|does)n't( \\p{L}+)?( an?)?",
    'cannot( \\p{L}+)?',
    'never',
    'unable to',
    '(occasional|some|periodic|limited|sporadic)(?! (remote|work from home))',
    '(interviews?|meetings?|events?|onboarding|training)',
    'without',
    'rather than',
    'instead of',
  ],
  deniedAfter: [
    "(is |are )?(not|n't) (possible|available|an option|offered|permitted|allowed|considered|eligible|supported)",
    "(isn't|aren't|cannot be|can't be)",
    ': no',
  ],
  numbers: { one: 1, two: 2, three: 3, four: 4, five: 5, once: 1, twice: 2 },
};
