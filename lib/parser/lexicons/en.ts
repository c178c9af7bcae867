import type { Lexicon } from '../lexicon';

export const stopWords = (
  'the of and to in a is for with that you we our your as on are be or an will this at by from have it not ' +
  'who what can their about all has more if they but us its into than these'
).split(' ');

export const en: Lexicon = {
  language: 'en',
  stopWords,
  headings: {
    about: ['about( .{2,40})?', 'who we are', 'our (mission|values|story|team|company)', 'company description'],
    role: ['(the |about the )?(role|position|opportunity|job)( summary| overview| description)?', 'job summary', 'position overview'],
    responsibilities: ['(key |main |job |your |primary )?responsibilit(y|ies)', "what you'?ll (do|be doing)", 'duties', '(the )?day to day'],
    requirements: ['(key |minimum |basic |job |required )?(requirements|qualifications)', 'who you are', "what you'?ll (need|bring)", 'you have', 'skills'],
    preferred: ['(preferred|desired|bonus) (qualifications|skills)', 'nice[- ]to[- ]haves?', 'bonus points'],
    benefits: ['(our )?benefits', 'perks( and benefits)?', 'what we offer', 'why join us'],
    compensation: ['(compensation|salary|pay)( range)?'],
    logistics: ['location', 'employment type', 'job type', 'work schedule', 'travel'],
    process: ['how to apply', '(the )?(hiring|interview) process', 'application process', 'next steps'],
    legal: ['equal opportunit(y|ies).*', 'eeo.*', 'privacy.*'],
    chrome: ['apply( now)?', 'similar jobs', 'share( this job)?'],
  },
};
