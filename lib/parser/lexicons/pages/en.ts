import type { PageWords } from '../../page-words';

export const page: PageWords = {
  ends:
    'engineer developer programmer architect designer manager director analyst scientist technician specialist ' +
    'consultant coordinator administrator assistant officer operator representative executive supervisor strategist ' +
    'researcher recruiter accountant controller auditor attorney therapist physician teacher instructor trainer driver ' +
    'mechanic electrician welder machinist planner buyer writer editor producer marketer advisor adviser clerk cashier ' +
    'inspector tester worker handler keeper maker caregiver laborer labourer foreman estimator surveyor ' +
    'chemist physicist economist paralegal secretary receptionist librarian pharmacist dentist veterinarian dispatcher ' +
    'painter plumber carpenter stylist grapher translator interpreter evangelist generalist ologist ' +
    'fitter installer roofer bricklayer joiner plasterer gardener landscaper cleaner janitor waiter waitress bartender ' +
    'hairdresser midwife paramedic hygienist dietitian dietician nutritionist psychiatrist counsellor ' +
    'counselor surgeon lecturer professor registrar curator journalist reporter animator illustrator ' +
    'solicitor barrister lawyer banker treasurer merchandiser fundraiser salesperson salesman ' +
    'firefighter investigator statistician scheduler facilitator moderator custodian demonstrator picker trainee',
  nouns:
    'associate nurse counsel agent cook chef president partner intern apprentice fellow owner lead chief guard ' +
    'host server barista pilot ambassador advocate professional expert baker butcher ' +
    'porter concierge nanny tutor carer doctor actor artist musician broker trader teller packer loader courier captain ' +
    'deckhand detective farmer mentor coach steward operative promoter aide practitioner internship apprenticeship ' +
    'traineeship optician actuary tailor groom barber phlebotomist sommelier',
  positions:
    'phd (?:position|student|candidate)|doctoral (?:researcher|student)|post-?doc(?:toral)?|studentship|scrum master|head of|(?:team|crew|staff|board) members?',
  idle:
    'career careers job jobs details detail and the our your of for at in with us open opening openings position ' +
    'positions vacancy vacancies opportunity opportunities current hiring work working team recruitment employment ' +
    'posting postings listing description specification person profile page offer offers new now home start apply ' +
    'application online form news company back',
  idleLines:
    "(?:(?:our |current |open |all |view |latest |available |find |search |browse |featured |more |other |job |work |explore )*(?:careers?|jobs?|openings?|positions?|opportunit(?:y|ies)|vacanc(?:y|ies)|roles?|hiring|listings?|search|board|details?|description|posting|page|results|with us|now|home)(?: (?:at|with|in|for|portal|site|page|board|detail|details|description|posting|openings|opportunities|listing|listings|application|search|results|now|us|here|vacancy).{0,60})?|(?:we(?:'re| are) |now |we re )hiring.{0,30}|(?:join|work with|come work|meet) (?:us|our team|the team).{0,40}|apply.{0,40}|about(?: us)?|home|contact.{0,20}|application|untitled|job application|job id(?:[ :#].{0,20})?|welcome.{0,40}|this (?:job|position|role|posting) .{0,80}|(?:log|sign) ?in|cookies?.{0,40}|privacy.{0,40}|login|linkedin|indeed|glassdoor|greenhouse|lever|job description.{0,40})",
  lists: 'jobs|vacancies|job openings|job(?= in )',
  listIn: 'in|near',
  titleLabels:
    "(?:job|position|role|vacancy|posting) ?(?:title|name|opening|description|posting|application|opportunity|ad)?|title|(?:current |open |new )?(?:vacancy|opening|position|role|opportunity)|now hiring|(?:we(?:'re| are) )?(?:now )?(?:hiring|seeking|looking for|recruiting)|wanted|apply (?:now )?(?:for|to)",
  titleTails: 'job(?: post(?:ing)?)?|vacancy',
  titleFields: '(?:job|position|vacancy) (?:title|name)|position|role',
  titleOpeners:
    "we(?:'re| are) (?:now )?(?:hiring|looking for|seeking|recruiting)|now hiring|(?:join us|work with us|career|job) as|become|apply (?:now )?(?:for|to be)",
  articles: 'an?|our',
  at: 'at|@',
  atArticles: 'our',
  slogans:
    'we|our|your|my|you|join|become|meet|why|how|what|who|where|when|start|grow|build|make|be|find|discover|contact',
  titleLinks: 'of|and|&|for|de|di|van|[-–]',
  sought:
    '(?:[Ll]ooking for|[Ss]eeking|[Hh]iring|[Ss]earching for|[Rr]ecruiting|[Rr]ecruit|[Rr]equire|[Aa]ppoint|[Oo]pening for|[Vv]acancy for|[Pp]osition of|[Rr]ole of|[Aa]pplications? for(?: the (?:post|position) of)?) (?:(?:for )?(?:an?|our (?:next|new|first)) )?',
  employer: {
    about: '[Aa]bout|ABOUT',
    at: 'At',
    inPlace: 'in',
    speaks: "we\\b|we[’']|you\\b|you[’']|our\\b",
    articles: '[Tt]he ',
    wants:
      '(?:is|are) (?:(?:currently|actively|now|also|immediately|presently) ){0,2}(?:looking for|seeking|hiring|recruiting|searching for|growing|an equal|inviting|expanding|offering|calling for applications|accepting applications)',
    seeks: 'seeks|has an (?:immediate )?opening',
    joins: '[Jj]oin|Careers at|Why|Working at|Work at|Life at',
    joined: 'as|and|to',
    is: 'is|are',
    isWhat: 'an?|the|one of',
    as: '[Aa]s an?',
    asAt: 'at',
    asThen: 'you',
    links: 'of|and|de|van|di',
    lineArticles: '[Tt]he ',
    not: 'the|this|these|that|our|your|you|we|it|they|there|what|who|he|she|if|as|in|at|for|to|a|an|us|team|role|job|position|company|candidate|applicants?|experience|location|salary|remote|benefits?|new|all|other|no|not|now|please|equal|opportunity|must|ability|knowledge|life|work|working|culture|here|on|our client|client|the client|your profile|apply|schedule',
    notFirst:
      'The (?:Role|Job|Position|Team|Company|Opportunity|Successful|Ideal|Candidate)|This|Our|Your|You|We|It|What|Who|If|As|In|These|That',
    institutions:
      'foundation|hospital|clinic|school|college|university|academy|institute|church|council|trust|charity|group|bank|hotel|restaurant|agency|association|society|studios?|labs?|laboratories|technologies|solutions|systems|services|industries|holdings?|partners|consulting|logistics|energy|pharma',
    boards: 'job(?:board|portal|teaser)|career|recruit|talent|hiring',
  },
  placeLabels: '(?:job |work |office )?locations?',
  calledBefore:
    '(?:work(?:ing)?|careers?|jobs?|join(?: us)?|(?:our |open |current )?(?:openings|positions|vacancies|roles)) (?:at|with)',
  calledBehind: 'careers?|jobs?|vacancies|openings',
  rights: 'all',
  logo: 'logo|home(?:page)?|image|brand|company|of|the',
  says: {
    handbook:
      '(?:description|advert|posting|profile)s? (?:templates?|samples?|examples?|guides?)|interview questions|(?:resume|cv|cover letter) (?:templates?|samples?|examples?)|how to (?:write|hire|become)|what (?:does|is) an? .{2,40}\\?|salary guide|career guide',
    seeks:
      "(?:we(?:'re| are)|is)(?: [a-z]{2,12}ly| now)? (?:looking for|seeking|hiring|recruiting|searching for|in need of)\\b|we seek\\b|ha(?:s|ve) an? .{0,30}(?:vacancy|opening|opportunity) for\\b",
    you: "you(?:'ll| will)\\b|as an? .{3,40}, you\\b",
    asks: "(?:years?(?:'|s)? (?:of )?(?:.{0,30} )?experience|experience (?:in|with|of|as)|proven (?:track|experience)|ability to|proficien(?:t|cy) (?:in|with)|knowledge of|degree in|familiarity with)\\b",
    terms:
      '(?:full[- ]?time|part[- ]time|permanent|temporary|seasonal|fixed[- ]term|hybrid|remote|on-?site|(?:hours|days|shifts?) (?:per|a|each) week|monday (?:to|-) friday)\\b',
    role: '(?:responsible for|reports? (?:directly )?to|this (?:role|position) (?:is|will|requires|may|offers)|the (?:ideal|successful) candidate|in this (?:role|position))\\b',
    pay: '(?:salary|compensation|health insurance|paid time off|401\\(?k\\)?|benefits include|equity|pto|vacation days|wages?|per (?:annum|hour))\\b',
    apply:
      '(?:equal opportunity|closing date|application (?:form|pack|deadline)s?|how to apply|to apply,?|reasonable accommodation|without regard to|all qualified applicants|apply (?:now|for|via|by|here|to)|please apply|your (?:cv|resume|résumé|application)|(?:send|submit|forward|e-?mail) .{0,30}(?:cv|resume|résumé))\\b',
    aboutHiring:
      "(?:hiring managers?|job (?:seekers?|boards?|descriptions?|postings?|hunters?|hunting)|recruiters? (?:should|will|must|can)|interviewers?|the candidate(?:'s)? (?:should|will|must|is|has)|candidates (?:should|must|will|who are)|how to (?:write|hire|find a job|land)|template)\\b",
  },
};
