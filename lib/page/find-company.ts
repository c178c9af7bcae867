import type { Block } from '../model/block';
import { HIRING, type PageNames, splitTitle } from './find-title';
import { isGeneric, namesOccupation } from './job-words';
import { hasWords, words } from './words';

const NAME =
  "[\\p{Lu}\\d][\\p{L}\\p{N}&'’.+-]{0,30}(?: (?:[\\p{Lu}\\d&][\\p{L}\\p{N}&'’.+-]{0,30}|of|and|de|für)){0,5}";
/** What a posting says right before or after its employer's name. */
const CUES: readonly RegExp[] = [
  new RegExp(`^(?:[Aa]bout|ABOUT|Über|À propos d[e'’]|Sobre|Over) ?(${NAME}):?$`, 'gu'),
  new RegExp(
    `(?:^|[.!?] )(?:At|Bei|Chez|Bij|En) (${NAME}),? (?:we\\b|we[’']|you\\b|you[’']|our\\b|wir\\b|nous\\b|wij\\b|arbeite|erwart)`,
    'gu',
  ),
  new RegExp(
    `(?:^|[.!?] )(${NAME}) (?:is|are) (?:currently |actively )?(?:looking for|seeking|hiring|searching for|growing|an equal)`,
    'gu',
  ),
  new RegExp(
    `(?:^|[.!?] )(?:[Jj]oin|Careers at|Why|Working at|Work at|Life at) (${NAME})(?:[,!?.:]|$| as | and | to )`,
    'gu',
  ),
  new RegExp(
    `(?:^|[.!?] )(${NAME}) (?:is|ist|est|es) (?:an?|the|one of|ein|eine|der|die|das|une?|le|la|una?) `,
    'gu',
  ),
  new RegExp(`\\p{Ll} (${NAME})['’]s `, 'gu'),
];
const WEIGHTS = [4, 3, 4, 2, 2, 1];
/** "at Acme", as boards write it under the title; a name that begins so has a capital. */
const PREPOSITION = /^(?:at|@|bei|chez|bij|en) (?=[\p{Lu}\d])/u;
/** Words that begin a sentence or name a part, so that no employer is called that. */
const NO_NAME =
  /^(?:the|this|these|that|our|your|you|we|it|they|there|what|who|he|she|if|as|in|at|for|to|a|an|us|team|role|job|position|company|candidate|applicants?|experience|location|salary|remote|benefits?|das|die|der|dein|deine|wir|ce|cette|le|la|les|notre|nous|el|este|de|het|dit|jij|je|new|all|other|no|not|now|please|equal|opportunity|must|ability|knowledge|life|work|working|culture)$/i;
const NO_FIRST =
  /^(?:The (?:Role|Job|Position|Team|Company|Opportunity|Successful|Ideal)|This|Our|Your|You|We|It|What|Who|If|As|In|These|That|Das|Die|Der|Dein|Deine|Wir|Ce|Cette|Notre)\b/;

/** What is known besides the text when the employer's name is looked for. */
export interface CompanyInput {
  blocks: readonly Block[];
  /** All words of the page, as `words` gives them. */
  page: string;
  title: string | null;
  place: string | null;
  names: PageNames;
  /** From the site's layout, then from JSON-LD that agrees with the page. */
  known: readonly string[];
}

/** The employer's name as the page writes it, or null when unsure: a wrong one is worse than none. */
export function findCompany({
  blocks,
  page,
  title,
  place,
  names,
  known: given,
}: CompanyInput): string | null {
  const said = cued(blocks);
  const known = given.map((name) => name.trim().replace(PREPOSITION, ''));
  const shown = known.find((name) => hasWords(page, words(name)));
  if (shown) return shown;
  const fromTitle = partsBeside(title, names).filter((part) => words(part) !== words(place ?? ''));
  for (const part of fromTitle) {
    const near = [...said.keys()].find((name) => sameStart(name, part));
    if (near) return near.length < part.length && hasWords(page, words(part)) ? part : near;
  }
  const confirmed = fromTitle.find((part) => hasWords(page, words(part)));
  if (confirmed) return confirmed;
  const [best, next] = [...said.entries()].sort((a, b) => b[1] - a[1]);
  if (best && best[1] >= 3 && best[1] > (next?.[1] ?? 0)) return best[0];
  if (known[0]) return known[0];
  return fromTitle.length === 1 ? fromTitle[0]! : null;
}

/** One name's first word begins the other: "Acme" and "Acme Baking Inc". */
function sameStart(a: string, b: string): boolean {
  const [x, y] = [words(a), words(b)];
  return x.startsWith(y) || y.startsWith(x) || x.replace(/ /g, '') === y.replace(/ /g, '');
}

/** What a page's own titles name beside the position: "Baker at Acme", "Baker - Acme", "Acme: Baker". */
function partsBeside(title: string | null, { titles, siteName, host }: PageNames): string[] {
  const found: string[] = [];
  for (const pageTitle of titles) {
    const hiring = HIRING.exec(pageTitle);
    if (hiring) found.push(hiring[1]!.trim());
    const at = / (?:at|@|bei|chez|bij|en) (.{2,80})$/i.exec(cutSite(pageTitle, siteName, host));
    if (at && title && hasWords(words(pageTitle.slice(0, at.index)), words(title)))
      found.push(splitRest(at[1]!));
    const rest = splitTitle(pageTitle);
    const own = words(title ?? '');
    for (const part of rest) {
      const its = words(part);
      if (title && (hasWords(own, its) || hasWords(its, own))) continue;
      // Beside a known title an occupation may be part of a name: "Baking Experts".
      if (!isGeneric(part) && !isSite(part, siteName, host) && (title !== null || !namesOccupation(part)))
        found.push(part);
    }
  }
  return [
    ...new Set(
      found.map((part) =>
        part
          .replace(/\s*\[\d+\]$/, '')
          .replace(/^(?:careers|jobs) at /i, '')
          .trim(),
      ),
    ),
  ].filter((part) => part.length >= 2 && part.length <= 60 && !NO_NAME.test(part));
}

function splitRest(part: string): string {
  return part.split(/\s+[|·•]\s+|\s*\|\s*/)[0]!.trim();
}

/** "Baker at Acme - Some Board" without the board. */
function cutSite(title: string, siteName: string | null, host: string): string {
  const at = Math.max(title.lastIndexOf(' - '), title.lastIndexOf(' | '), title.lastIndexOf(' – '));
  return at > 0 && isSite(title.slice(at + 3), siteName, host) ? title.slice(0, at).trim() : title;
}

/** True for the name of the site itself when the address says that it is a board's, not the employer's. */
function isSite(part: string, siteName: string | null, host: string): boolean {
  const name = part.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const labels = host.split('.').slice(0, -1);
  const isHost = labels.some((label) => label.replace(/[^\p{L}\p{N}]/gu, '') === name);
  return isHost && (siteName === null || words(siteName) === words(part)) && BOARD.test(host);
}

/** Hosts whose own name is never the employer's. */
const BOARD =
  /(?:^|\.)(?:linkedin|indeed|glassdoor|stackoverflow|remoteok|weworkremotely|greenhouse|lever|ashbyhq|workable|monster|stepstone|xing|welcometothejungle|smartrecruiters|recruitee|personio|teamtailor|workday|myworkdayjobs|icims|jobvite|bamboohr|breezy|paylocity|gusto|ziprecruiter|dice|builtin|wellfound|angel|otta|remotive|jobs|ycombinator|softgarden|join)\.[a-z.]{2,8}$/;

/** Names the text itself gives as the employer's, with how often and how surely. */
function cued(blocks: readonly Block[]): Map<string, number> {
  const names = new Map<string, number>();
  for (const block of blocks) {
    const text = block.text.slice(0, 1_500);
    for (const [i, cue] of CUES.entries()) {
      for (const match of text.matchAll(cue)) {
        const name = match[1]?.replace(/['’]s$|[.,:;]+$/g, '');
        if (!name || NO_NAME.test(name) || NO_FIRST.test(name) || isGeneric(name) || namesOccupation(name))
          continue;
        names.set(name, (names.get(name) ?? 0) + WEIGHTS[i]!);
      }
    }
  }
  return names;
}
