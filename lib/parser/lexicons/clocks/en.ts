import { type TimeZoneWords, words } from '../../time-zone/words';

/** Words about clocks; the classes are explained in `time-zone/words.ts`. */
export const timeZone: TimeZoneWords = {
  clock: { noon: 12, midday: 12, midnight: 0 },
  ago: '\\d{1,3} ?(?:h|hrs?|hours?) ago',
  words: {
    contact: words(`
      call|calls|interview|interviews|phone|telephone|support|chat|meeting|contact|recruiter|posted|updated|published|reply|respond
    `),
    tz: words("time zone|time zones|timezone|timezones|tz|tzs|time zone's|clock"),
    time: words('time|times|standard time|daylight time|daylight savings time|summer time|local time'),
    hours: words(`
      hours|business hours|working hours|work hours|office hours|core hours|business day|
      business days|working day|workday|work day|trading hours|market hours|daytime|
      daytime hours|business times|work schedule|shift|shifts|schedule
    `),
    unit: words("hour|hours|hrs|hr|h|hour's|working hours|work hours|business hours"),
    and: words('and'),
    or: words('or|and or'),
    to: words('to|thru|through|till|til|up to'),
    between: words(`
      between|anywhere between|somewhere between|sometime between|within|during|anytime between|
      window of|window between|inside
    `),
    from: words('from|starting|beginning'),
    until: words('until|till|til|up until|ending at|through'),
    after: words('after|later than|past'),
    before: words('before|earlier than|by|no later than'),
    at: words('at|in|on|with|for|during|around|approximately|roughly|about'),
    within: words(`
      within|no more than|not more than|at most|up to|maximum|maximum of|max|less than|under|
      not exceed|a max of|plus or minus|give or take
    `),
    difference: words(`
      difference|time difference|time zone difference|timezone difference|away|time zones|
      timezones|time zone|timezone|offset|deviation|shift from|of each other
    `),
    overlap: words(`
      overlap|overlaps|overlapping|in common|overlapped|crossover|cross over|intersect|
      intersection
    `),
    core: words(`
      core hours|core working hours|core business hours|working hours|work hours|shift|shifts|
      night shift|day shift|morning shift|evening shift|watch|work schedule|shift hours|
      shift timings|core collaboration hours|collaboration hours
    `),
    filler: words(`
      the|that's|that is|a|an|of|in|as|near|nearby|neighboring|neighbouring|adjacent|
      surrounding|compatible|friendly|based|business|normal|regular|standard|daylight|savings|
      summer|local|working|work|core|similar|like|close|around|not|too|far|different|is|
      are|at|least|your|our|their|this|that|with|preference|area|region|regional|regions|
      office|full|main|most|same|us|aligned|overlapping|some|good|team|typical|on|for|be|
      zone|or later|each|day|per|zones|these|including|following|equivalent|locations|
      roughly|approximately|about|ideally|preferably|strongly|highly|monday|tuesday|wednesday|thursday|friday|
      weekdays|daily|solid|real|continental
    `),
    soft: words(`
      prefer|prefers|preferred|preferable|preferably|preference|preferences|ideal|ideally|
      desired|desirable|a plus|is a plus|big plus|bonus|nice to have|but flexible|
      flexible on this|but not required|not required|if possible|would be great|would be nice|
      would be ideal|advantage|advantageous|an asset|recommended|encouraged|would love|
      strong preference|works best|optional|but open|but we are flexible|but we're flexible|
      not a must|not mandatory|but negotiable
    `),
    firm: words(`
      must|require|requires|required|requirement|mandatory|only|need to|needs to|have to|
      strictly
    `),
    need: words(`
      being|important|essential|you are based|you're based|who are based|who is based|
      candidate is based|candidates are based|candidates based|if based|must|require|requires|
      required|requirement|need|needs|needed|should|candidate|candidates|applicants|applicant|
      looking for|seeking|hiring|hire|you|you'll|you're|your|role|position|job|prefer|
      preferred|preferably|preference|ideal|ideally|open to|available|availability|able|
      willing|expect|expected|expects|expectation|commit|work|works|working|remote|remotely|
      located|be based|reside|live|living|accept|accepting|accepted|allowed|welcome|overlap|anyone|anywhere|
      someone|contractors|contractor|schedule|collaborate|collaboration|coordinate|ask|online|
      comfortable|attend|join|keep|restricted|limited to|operate|operates|aligned|align|be in|
      stick to|observe
    `),
    sits: words(`
      team members|team is|team are|spread|distributed|headquartered|hq|headquarters|mostly|
      scattered|dispersed|customers|clients|users|colleagues|coworkers|co workers|employees|
      teammates|offices|office is|offices in|founders|ceo|we're based|we are based|is based|
      are based|based out of|currently based|stakeholders|partners|teams|across multiple|
      customers'|reports to|reporting to|competitor|competitors
    `),
    event: words(`
      differential|premium|interview|interviews|deadline|deadlines|closes|closing|close on|
      closing date|applications|application|apply by|apply before|apply now|apply through|
      posting|vacancy|announcement|webinar|hosting|hosts|expo|event|events|meetup|session|
      info session|live stream|livestream|register|rsvp|on call|call us|contact us|phone|
      telephone|helpdesk|help desk|don't expect|do not expect|for example|hotline|doors open|
      store hours|our offices are open|office is open|open house|career fair|job fair|reach us|
      conference|published|posted|updated|last updated|accommodation|beer|drinks|happy hour|
      accepting applications|close at|maintenance|service desk|ticket|tickets|backups|retention|nightly|closed at
    `),
    no: words(`
      every|regardless|irrespective|multiple|various|several|no|many|whatever|
      not limited to|not restricted to|independent of|doesn't matter|don't care|across
    `),
    start: words(`
      all hands|weekly|start|starts|starting|begin|begins|standup|stand up|standups|stand ups|
      meeting|meetings|online|available|sync|syncs|calls|call|scrum|kickoff|kick off|daily
    `),
    these: words(`
      these regions|those regions|these continents|these countries|those countries|these areas|
      this region
    `),
    team: words('team|us|colleagues|company|teammates|hq|headquarters|engineering|teams'),
    remote: words(`
      remote|remotely|remotes|wfh|telecommute|distributed|work from home|work from anywhere|
      anywhere
    `),
    near: words('neighboring|neighbouring|adjacent|nearby|surrounding|similar|compatible|close'),
    seeker: words('seeking work|seeking freelance work|looking for work|willing to relocate'),
  },
};
