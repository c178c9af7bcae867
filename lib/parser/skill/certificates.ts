import { matches } from '../matches';
import { latinWritten } from '../phrases/latin';
import type { Span } from '../sentences';
import { isCommonName } from './unknown';

/** A word of a certificate's name, or two around a slash. */
const WORD = "\\p{Upper}[\\p{Alpha}\\d]{1,20}(?:[-/’'&]\\p{Alpha}[\\p{Alpha}\\d]{0,20})?";
const TITLE = '(?:Licen[cs]ed|Registered|Certified|Chartered|Board[ -]Certified)';
const NEXT = `(?: (?:of|in|for|and|&|the|to))? (?!${TITLE})${WORD}`;
/** Its short form behind it: "(EMT-B)". */
const SHORT = ' \\((?<short>\\p{Upper}[\\p{Upper}\\d.-]{1,8})\\)';
const NOUN = '(?:Certification|Certificate|Credential|Licen[cs]e)(?!\\p{Alpha})';

/** "Registered Dental Nurse (RDN)", "Lift Operator Certification", "Emergency Medical Responder (EMR)". */
const CERTIFICATE = new RegExp(
  latinWritten(
    `(?<![\\p{Alpha}\\p{N}/&-])(?:(?<title>${TITLE}(?:${NEXT}){1,4})(?!\\p{Alpha})(?:${SHORT})?|(?<lead>${WORD}(?:${NEXT}){0,4}) ${NOUN}(?: \\(\\p{Upper}[\\p{Upper}\\d-]{1,8}\\))?|(?<name>${WORD}(?:${NEXT}){1,4})(?:${SHORT.replace('short', 'form')})(?=,? (?:[Cc]ertifi(?:ed|cat(?:e|ion))|[Ll]icen[cs](?:e|ed|ure)|[Cc]redential|[Rr]egistration|[Rr]egistered(?! (?:in|at|as|under|office|company|charity)(?!\\p{Alpha})))|(?<plain>,? (?:through (?:the|an?) |within \\d)|[ :-]{1,3}\\(?(?:[Rr]equired|[Pp]referred))))`,
  ),
  'g',
);
/** Said of any certificate: what stands behind it is the name. */
const SAID =
  /^(?:(?:An?|The|Your|Any|Must|Have|Holds?|With|Is|Valid|Current|Active|Full|Required|Preferred|Relevant|Appropriate|Additional|Other|State|National|Minimum) )+/u;
/** The holder is another one than the reader: "reports to the Chartered Surveyor". */
const OF_OTHERS =
  /(?<!\p{Alpha})(?:(?:for|in|within|at|to|by|from|under|join|we are|alongside) (?:an?|the|our)|under|within|by|alongside|(?:assist|support|supervis|manag|help|lead|liais|work)(?:es?|ing|s)?(?: with)?(?: an?| the| our)?|our) $/iu;
/** How a person is called, before "and": what follows is another one. */
const PERSON = /^(.*?(?:er|or|ist|yst|ant|nurse|ician|medic|wife|aide)s?) (?:and|&) /iu;
/** What a name ends in that is a certificate though nothing beside it says so. */
const SURE =
  /(?:Life Support|Resuscitation|First Aid|(?:Medical|Pharmacy|Dental|Veterinary) Technician|Nurse|Therapist|Professional Engineer|Paramedic|Medical Responder|Hygienist|Phlebotomist|Licen[cs]e|Qualification)$/u;
/** Whole names that are no certificate that is asked: papers, degrees, goods and firms. */
const NO_CERTIFICATE =
  /^(?:Registered|Licensed|Certified|Chartered) (?:Charit|Office|Company|Trade|Firm|Provider|Organi|Training|Premises|B |Apprentice|Child|College|School|Universit|Program|Dealer|(?:Professional|Associate|Expert|Specialist|Engineer|Administrator|Developer|User|Candidate)s?$)|(?:School|Leaving|Graduate|Diploma|Degree|Education|College|Secondary|Trade|Birth|Medical|Software|Business|Product|Vehicle|Company|Drivers?['’]?s?|Driving|Skills?|Work|Residence|Job|Training|Industry|Technical|Online|Gift|Liquor|Homes?|House|Premises|Team|Practice|Manager|Institution|Settings?|Cop(?:y|ies)|Employer|Firm|Business|Centre|Center|Partner|Marriage|Death|Clearance|Conduct|Fitness|Insurance|Tax|Attendance|Leave|Completion|Origin|Award)$|^(?:Bachelor|Master|Doctor|Associate)s?(?:['’]s)? (?:of|in|Degree)(?!\p{Alpha})/u;

/**
 * Offsets of the certificates and licences that a text names in full, in capitals, with the short form
 * behind the name. A product's own ("AWS certification") is left to the vocabulary.
 * @param isKnown true for a name that the vocabulary has
 */
export function findCertificates(text: string, isKnown: (name: string) => boolean): Span[] {
  return matches(text, CERTIFICATE).flatMap((match): Span[] => {
    const whole = match[0];
    const { title, lead, name, short, form, plain } = match.groups!;
    if (title && isOfOthers(text, match.index)) return [];
    const said = title ? 0 : (SAID.exec(whole)?.[0].length ?? 0);
    // "Manual Handling and First Aid Certificate": what the vocabulary knows is one of two.
    const last = whole.lastIndexOf(' and ') + 5;
    if (lead && last > 5 && isKnown(whole.slice(last)))
      return [[match.index + last, match.index + whole.length]];
    const bare = (title ?? lead ?? name)!.slice(said);
    // "Food Hygiene and Forklift Operator Certificate": of two, the one that the noun belongs to.
    const tail = lead ? bare.lastIndexOf(' and ') + 5 : 0;
    if (tail > 5 && bare.slice(tail).includes(' ') && !NO_CERTIFICATE.test(bare.slice(tail)))
      return [[match.index + said + tail, match.index + whole.length]];
    const person = title && PERSON.exec(title)?.[1];
    if (person?.includes(' ') && !NO_CERTIFICATE.test(person))
      return [[match.index, match.index + person.length]];
    if (NO_CERTIFICATE.test(bare) || (short && !startsAlike(short, bare))) return [];
    if (lead && (bare.length < 4 || !bare.includes(' ') || isKnown(bare))) return [];
    if (form && (!startsAlike(form, bare) || !bare.includes(' ') || isCommonName(form))) return [];
    if (plain && !SURE.test(bare)) return [];
    return [[match.index + said, match.index + whole.length]];
  });
}

/** True where the words before a title give it to another one than the reader: "under Registered Nurses". */
export function isOfOthers(text: string, start: number): boolean {
  return OF_OTHERS.test(text.slice(Math.max(0, start - 32), start));
}

/** A short form begins with a letter that one of the first words begins with. */
function startsAlike(short: string, name: string): boolean {
  const initials = name.split(/[ /-]/).map((word) => word[0]);
  return initials.includes(short[0]) && initials.includes(short[1]);
}
