import { matches } from '../matches';
import type { Span } from '../sentences';

/** A word of a certificate's name, or two around a slash. */
const WORD = "\\p{Upper}[\\p{Alpha}\\d]{1,20}(?:[-/’'&]\\p{Alpha}[\\p{Alpha}\\d]{0,20})?";
const NEXT = `(?: (?:of|in|for|and|&|the|to) ${WORD}| ${WORD})`;
/** Its short form behind it: "(RRT-NPS)". */
const SHORT = ' \\((?<short>\\p{Upper}[\\p{Upper}\\d.-]{1,8})\\)';
const NOUN = '(?:Certification|Certificate|Credential|Licen[cs]e|Registration|Ticket|Permit)(?!\\p{Alpha})';

/** "Registered Respiratory Therapist (RRT)", "Traffic Controller Certification", "Basic Life Support (BLS)". */
const CERTIFICATE = new RegExp(
  `(?<![\\p{Alpha}\\p{N}/&-])(?:(?<title>(?:Licen[cs]ed|Registered|Certified|Chartered|Accredited|Board[ -]Certified)${NEXT}{1,4})(?!\\p{Alpha})(?:${SHORT})?|(?<lead>${WORD}${NEXT}{0,4}) ${NOUN}(?: \\(\\p{Upper}[\\p{Upper}\\d-]{1,8}\\))?|(?<name>${WORD}${NEXT}{1,4})(?:${SHORT.replace('short', 'form')})(?=,? (?:[Cc]ertifi(?:ed|cat(?:e|ion))|[Ll]icen[cs](?:e|ed|ure)|[Cc]redential|[Rr]egistration|[Rr]egistered|through (?:the|an?) |within \\d)|[ :-]{1,3}\\(?(?:[Rr]equired|[Pp]referred)))`,
  'gu',
);
/** Said of any certificate: what stands behind it is the name. */
const SAID =
  /^(?:(?:An?|The|Your|Any|Must|Have|Holds?|With|Is|Valid|Current|Active|Full|Required|Preferred|Relevant|Appropriate|Additional|Other|State|National|Minimum) )+/u;
/** Whole names that are no certificate that is asked: papers, degrees, goods and firms. */
const NO_CERTIFICATE =
  /^(?:Registered|Licensed|Certified|Accredited|Chartered) (?:Charit|Office|Company|Trade|Firm|Provider|Organi|Training|Premises|B |Apprentice|Child|College|School|Universit|Program|Dealer|(?:Professional|Associate|Expert|Specialist|Engineer|Administrator|Developer|User|Candidate)s?$)|(?:School|Leaving|Graduate|Diploma|Degree|Education|College|Secondary|Trade|Birth|Medical|Software|Business|Product|Vehicle|Company|Drivers?['’]?s?|Driving|Skills?|Work|Residence|Job|Training|Industry|Technical|Online|Gift|Liquor)$/u;

/**
 * Offsets of the certificates and licences that a text names in full, in capitals, with the short form
 * behind the name. A product's own ("AWS certification") is left to the vocabulary.
 * @param isKnown true for a name that the vocabulary has
 */
export function findCertificates(text: string, isKnown: (name: string) => boolean): Span[] {
  return matches(text, CERTIFICATE).flatMap((match): Span[] => {
    const whole = match[0];
    const { title, lead, name, short, form } = match.groups!;
    const said = title ? 0 : (SAID.exec(whole)?.[0].length ?? 0);
    // "Children Check and First Aid Certificate" are two.
    const last = whole.lastIndexOf(' and ') + 5;
    if (lead && last > 5 && isKnown(whole.slice(last)))
      return [[match.index + last, match.index + whole.length]];
    const bare = (title ?? lead ?? name)!.slice(said);
    if (NO_CERTIFICATE.test(bare) || (short && !startsAlike(short, bare))) return [];
    if (lead && (bare.length < 4 || !bare.includes(' ') || isKnown(bare))) return [];
    if (form && (!startsAlike(form, bare) || !bare.includes(' '))) return [];
    return [[match.index + said, match.index + whole.length]];
  });
}

/** A short form begins with a letter that one of the first words begins with. */
function startsAlike(short: string, name: string): boolean {
  const initials = name.split(/[ /-]/).map((word) => word[0]);
  return initials.includes(short[0]) && initials.includes(short[1]);
}
