import { matches } from '../matches';
import type { Span } from '../sentences';
import { isEmployer, type Place } from './accept';
import { between } from './surroundings';

/** One to three capitalised words, their inner signs among them: "OpenDevStack", "MIL-STD", "Omni". */
const NAME =
  /(?<![\p{Alpha}\p{N}@#])\p{Upper}[\p{Alpha}\p{N}]{1,24}(?:[.&-][\p{Alpha}\p{N}+#]{1,20}){0,2}(?: \p{Upper}[\p{Alpha}\p{N}+#]{0,24}){0,2}/gu;
const CAMEL_CASE = /^\p{Upper}{0,4}\p{Ll}+\p{Upper}[\p{Alpha}\p{N}]*$/u;
const SHORT_FORM = /^(?=.{2,7}$)\p{Upper}[\p{Upper}\p{N}&-]+s?$/u;
const WITH_DIGIT = /^\p{Upper}\p{Alpha}{1,20}\d{1,2}$/u;
/** Right after a short form that is what one is certified in. */
const CERTIFIED =
  /^[ -](?:certifi(?:ed|cat(?:e|es|ion|ions))|licen[cs](?:e|ed)|registration|registered|accredit(?:ed|ation)|zertifi(?:kat|zierung)|registratie|certificaat|exams?|-?schein)(?!\p{Alpha})/u;
/** Nothing stands after a name that could be the thing it is said of. */
const ALONE = /^["')]{0,2}(?:$|[.,;()]| ?[/(])/;
const LAST = /^["')]{0,2}(?:$|[.;])/;
/** How names of fields end, that capitals may stand before as well: "Packaging", "Social Media". */
const FIELD =
  /(?:ing|[tsc]ions?|ments?|ness|ity|ies|ology|[ae]nce|ships?|ers?|ors?|sses|ics|i?al|ia|[ae]nts?|dad|c[ií]ón|ç(?:ão|ões)|zion[ei]|té|ung|en)$/i;
const COMMON = new Set(
  (
    'US USA UK EU UAE IP CA HSE OEM OEMs PC PCs DSL VC CFE CSR ESG GTM ICP SDR BDR AE EMEA APAC LATAM DACH MENA NYC LA SF CEO CTO CFO COO CIO CISO VP SVP EVP HR IT PM PMO QA QC PR BI UI UX CX TA OK ID TV PC AI ' +
    'KPI OKR ROI ARR SLA SLO NDA RFP RFI POC MVP SOP SME SMB B2B B2C D2C P2P SaaS IAAS R&D PhD MBA BA BS BSC MS MSC MA MD JD MST MEng BEng GED GPA HBO WO MBO VWO CDI CDD TU FH ' +
    'PTO EOE EEO AM PM EST PST CST CET GMT UTC FAQ CV AG SE GmbH LLC INC NGO NATO DOE DOD NASA FBI UN WHO STEM AND OR NOT MUST THE OF IN WITH YOU WE OUR ' +
    'API APIs Access ONE TWO ALL ANY FTE W2 LGBTQ DEI BAC BTS DUT ETC II III IV IT-Systeme ADE BWL VWL RRHH TIC SRL SPA RAL NIF DNI IHK EFZ HTL MFA ZFA MBO1 CAP BEP DEC DEP CDL BE CE'
  )
    .split(' ')
    .map((word) => word.toLowerCase()),
);
const NOT_NAMES =
  /^(?:i|the|a|an|you|we|our|your|this|that|these|and|or|in|at|on|for|with|from|ability|experience|knowledge|strong|excellent|good|must|bachelor|master|degree|other|etc|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|north|south|east|west|europe|america|asia|africa|god|internet|web|international|team|teams|skills|erfahrung|kenntnisse|internet|english|plus|bonus|required|preferred|optional|marketing|sales|finance|engineering|product|design|operations|support|business|platform|health|management|science|technology|analytics|development|communication|leadership|retail|consulting|strategy|google|security|research|planning|healthcare|government|education|legal|cloud|proficient|possess|familiar|understanding|service|software|statistical|advanced|basic|associate|certification|accounting|engineers?|developers?)s?$/i;

/** Alone no name either, but the end of many: "Medication Aide Training". */
const NOT_ALONE =
  /^(?:infrastructure|testing|automation|networking|monitoring|reporting|compliance|training|quality|data|system|hardware|backend|frontend|mobile|creative|content|customer|administration|maintenance|production|logistics|purchasing|procurement|inventory|scheduling)s?$/i;

/** Offsets of all that has the shape of a name, in order. */
export function findShaped(text: string): Span[] {
  return matches(text, NAME)
    .map(({ 0: name, index }): Span => {
      const [first] = name.split(' ', 1);
      const isCertificate = isOdd(first!) && CERTIFIED.test(name.slice(first!.length).toLowerCase());
      return [index, index + (isCertificate ? first! : name).length];
    })
    .filter((span) => isName(text, span));
}

/**
 * Names that the vocabulary lacks, told by their shape where they stand in one list with names it has:
 * "Nagios and Foobar". A plain capitalised word needs a list of commas, slashes or "or"; an odd
 * shape ("OpenFoo", "FOO") is taken after any word that joins, and after "experience with".
 * @param shaped what `findShaped` gives
 * @param known offsets of the names that were accepted, in order
 * @param taken offsets of what else is read from the sentence
 * @returns offsets, in order
 */
export function findUnknown(
  place: Place,
  shaped: readonly Span[],
  known: readonly Span[],
  taken: readonly Span[],
): Span[] {
  const { text, folded, words } = place;
  const candidates = shaped.filter(
    (span) =>
      !isEmployer(span, place) &&
      ![...known, ...taken].some((other) => span[0] < other[1] && other[0] < span[1]),
  );
  const found: Span[] = [];
  const isBeside = (span: Span, others: readonly Span[]) =>
    others.some((other) => {
      const gap = span[0] < other[0] ? between(folded, span, other) : between(folded, other, span);
      const isExpansion = span[0] < other[0] && /\($/.test(gap);
      const isRunOn = /\)$/.test(gap) && span[0] > other[0];
      // "Amazon Web Services (AWS)": the short form of the name before it.
      const isShortForm = /\($/.test(gap) && folded[span[1]] === ')';
      if (!words.isList(gap) || (isShortForm && span[0] > other[0]) || isExpansion || isRunOn) return false;
      return (
        isOdd(text.slice(...span)) ||
        (place.namesStandOut &&
          // "Foo Cloud (Barfoo, Baz)": a list of its parts.
          (/^ ?[,/&|] ?|^ (?:or|and) |^, (?:or|and) /.test(gap) ||
            (gap === ' (' && span[0] > other[0] && /^(?:, |\/)\p{Upper}/u.test(text.slice(span[1])))))
      );
    });
  const isProgram = ([start, end]: Span): boolean => {
    const before = folded.slice(0, start);
    const after = folded.slice(end);
    const name = text.slice(start, end);
    const isFollowed = words.isKind(after) || words.isWish(after);
    if (words.isProgram(before)) return ALONE.test(after) || isFollowed;
    if (!words.isMastered(before) || FIELD.test(name)) return false;
    // "Experience with Animals": a plain word may be anything, unless words say that it is a program.
    return words.isKind(after) || (isWrittenOddly(name) && (LAST.test(after) || isFollowed));
  };
  for (const span of candidates) {
    const before = folded.slice(0, span[0]);
    const name = text.slice(...span);
    const after = folded.slice(span[1]);
    if (place.namesStandOut && (words.isExample(before) || isProgram(span))) found.push(span);
    else if (place.hasNounsCased && words.isExample(before) && !FIELD.test(name)) found.push(span);
    if (!isOdd(name) || found.includes(span)) continue;
    if (words.isGrasped(before) || CERTIFIED.test(after)) found.push(span);
  }
  for (const order of [candidates, [...candidates].reverse()]) {
    for (const span of order) {
      if (!found.includes(span) && isBeside(span, [...known, ...found])) found.push(span);
    }
  }
  return found.sort((a, b) => a[0] - b[0]);
}

function isName(text: string, [start, end]: Span): boolean {
  const name = text.slice(start, end);
  const isFirst =
    /^[^\p{Alpha}\p{N}]*$/u.test(text.slice(0, start)) || /[.!?:] ?$/.test(text.slice(0, start));
  if (isFirst && !isOdd(name)) return false;
  // The end of a longer name or a compound is no name of its own.
  if (/(?:\p{Upper}[\p{Alpha}\p{N}]* |[-\u2010\u2011'’&])$/u.test(text.slice(Math.max(0, start - 30), start)))
    return false;
  return !NOT_ALONE.test(name) && !name.split(' ').some(isCommonName);
}

/** True for a word that names nothing, whatever its capitals: a place, a role, a month, a field. */
export function isCommonName(part: string): boolean {
  return COMMON.has(part.toLowerCase().replace(/[.,]$/, '')) || NOT_NAMES.test(part);
}

/** Capitals or digits inside, or a dot: no common word is written so. */
function isWrittenOddly(name: string): boolean {
  return isOdd(name) || /\p{Alpha}(?:\.\p{Alpha}|\p{N})/u.test(name);
}

function isOdd(name: string): boolean {
  if (SHORT_FORM.test(name)) return true;
  const [first] = name.split(' ', 1);
  return CAMEL_CASE.test(first!) || WITH_DIGIT.test(first!);
}
