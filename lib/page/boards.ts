import type { Lexicon } from '../parser/lexicon';
import { alternatives, perLexicons } from '../parser/per-lexicons';
import { pageWords } from './job-words';

/** Sites that carry the postings of many employers and say their own name on every page. */
const BOARDS =
  'linkedin indeed glassdoor stackoverflow remoteok weworkremotely monster stepstone xing wellfound angel otta remotive ycombinator seek totaljobs himalayas computrabajo hellowork apec pracuj profesia arbeitnow bumeran gupy catho adzuna jooble infojobs reed talent ziprecruiter dice builtin welcometothejungle';
/** Systems that host the career pages of employers. */
const HOSTS =
  'greenhouse lever ashbyhq workable smartrecruiters recruitee personio teamtailor workday myworkdayjobs icims jobvite bamboohr breezy paylocity gusto softgarden join rippling pinpointhq eightfold jobs';
/** What a page's frame names beside its owner: the makers of the page. */
const MAKERS = 'google|facebook|wordpress|squarespace|wix';
/** Boards whose names are words too: told by the address alone. */
const WORDS = new Set([
  'indeed',
  'monster',
  'angel',
  'otta',
  'seek',
  'reed',
  'talent',
  'dice',
  'apec',
  'catho',
]);
const TOLD_BY_NAME = new Set(['indeed', 'monster']);

const HOST = new RegExp(`(?:^|\\.)(?:${`${BOARDS} ${HOSTS}`.replaceAll(' ', '|')})\\.[a-z.]{2,8}$`);
const NAMES = BOARDS.split(' ').filter((name) => !WORDS.has(name) || TOLD_BY_NAME.has(name));

/** "Weir Valley Job Board", "River Jobs, …": nobody's employer. */
const SAYS_BOARD =
  /(?<!\p{Alpha})jobs?[ -]?(?:boards?|portals?|search|site)(?!\p{Alpha})|(?:^|[ .])jobs(?:,|$)/iu;

const boardOf = perLexicons((lexicons) => {
  const boards = alternatives(pageWords(lexicons, ({ employer }) => employer?.boards));
  return new RegExp(`jobs?(?![a-z])|${boards}|(?<!\\p{L})(?:${NAMES.join('|')})(?!\\p{L})|${MAKERS}`, 'iu');
});

/** True for an address of a site that is not the employer's own. */
export function isBoardHost(host: string): boolean {
  return HOST.test(host);
}

/** True for a name that boards, agencies and the makers of pages give themselves. */
export function isBoardName(name: string, lexicons: readonly Lexicon[]): boolean {
  return boardOf(lexicons).test(name);
}

/** True for a name that says in so many words that it is a board's. */
export function saysBoard(name: string): boolean {
  return SAYS_BOARD.test(name);
}
