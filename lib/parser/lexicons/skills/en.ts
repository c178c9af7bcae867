import type { SkillWords } from '../../skill/words';

const GRASP =
  'experienced?|proficien(?:t|cy)|knowledge(?:able)?|expertise|expert|familiar(?:ity)?|fluen(?:t|cy)|skills?|skilled|competen(?:t|cy|ce)|background|understanding|command|mastery|certified|certifications?|certificates?|trained|training|grounding|exposure|comfort(?:able)?|capable|hands-on|years|coding|programming|scripting|written|work(?:ed|ing)?|literacy|literate|versed|confident|adept|ability|use|usage|users?|interest|fundamentals|concepts|principles';

export const skill: SkillWords = {
  asks: [
    `(?:${GRASP}) (?:in|with|of|on|using|at|working with|to use)(?: using| the)?(?: either| both| one of)?`,
    'such as',
    'e\\.?g\\.?,?',
    'i\\.?e\\.?,?',
    '(?:tools?|frameworks?|languages?|technolog(?:y|ies)|platforms?|software|systems|stack|libraries|databases|certifications?)(?: such as| like| including)?[:]?',
    'including',
    'using',
    'with',
    'know(?:s|n)?',
    'certified in',
    'must have',
    'valid',
    'current',
  ],
  nouns: [
    'skills?', 'experience', 'knowledge', 'proficien(?:t|cy)', 'expertise', 'certifi(?:ed|cations?|cates?)', 'programming',
    'development', 'developers?', 'scripting', 'scripts?', 'coding', 'frameworks?', 'administration', 'fundamentals', 'licen[cs]e', 'queries',
    'language', 'codebases?', 'ecosystem', 'environments?', 'clusters?', 'required', 'preferred', 'is (?:an?|required|preferred|desir)',
  ],
  roles: [
    'engineers?', 'developers?', 'scientists?', 'analysts?', 'architects?', 'managers?', 'consultants?', 'specialists?',
    'administrators?', 'leads?', 'leaders?', 'owners?', 'masters?', 'coach(?:es)?', 'designers?', 'coordinators?', 'directors?', 'teams?',
    'practitioners?', 'professionals?', 'clerks?', 'assistants?', 'officers?', 'researchers?', 'departments?', 'compan(?:y|ies)', 'roles?',
  ],
  or: ['and/or', 'or', 'or in', 'or with', 'or similar to'],
  joins: ['and', 'and the', 'and in', 'and with', 'as well as', 'plus', 'such as', 'like', 'including', 'e\\.?g\\.?', 'i\\.?e\\.?', 'using', 'with', 'especially', 'specifically', 'and also', 'ideally', 'preferably', 'then'],
};
