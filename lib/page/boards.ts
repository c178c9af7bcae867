import type { Lexicon } from '../parser/lexicon';
import { alternatives, perLexicons } from '../parser/per-lexicons';
import { pageWords } from './job-words';

/** Sites that carry the postings of many employers and say their own name on every page. */
const BOARDS =
  'linkedin indeed glassdoor stackoverflow remoteok weworkremotely monster stepstone xing wellfound remotive ycombinator totaljobs himalayas computrabajo hellowork pracuj profesia arbeitnow bumeran gupy adzuna jooble infojobs ziprecruiter builtin welcometothejungle';
/** Such sites whose names are words too: told by the address alone. */
const WORDS = 'angel otta seek reed talent dice apec catho';
/** Systems that host the career pages of employers. */
const HOSTS =
  'greenhouse lever ashbyhq workable smartrecruiters recruitee personio teamtailor workday myworkdayjobs icims jobvite bamboohr breezy paylocity gusto softgarden join rippling pinpointhq eightfold jobs';
/** What a page's frame names beside its owner: the makers of the page. */
const MAKERS = 'google|facebook|wordpress|squarespace|wix';

const anyOf = (...lists: string[]): string => lists.join(' ').replaceAll(' ', '|');
const HOST = new RegExp(`(?:^|\\.)(?:${anyOf(BOARDS, WORDS, HOSTS)})\\.[a-z.]{2,8}$`);

/** "Weir Valley Job Board", "River Jobs, …": nobody's employer. */
const SAYS_BOARD =
  /(?<!\p{Alpha})jobs?[ -]?(?:boards?|portals?|search|site)(?!\p{Alpha})|(?:^|[ .])jobs(?:,|$)/iu;

const boardOf = perLexicons((lexicons) => {
  const boards = alternatives(pageWords(lexicons, ({ employer }) => employer?.boards));
  return new RegExp(`jobs?(?![a-z])|${boards}|(?<!\\p{L})(?:${anyOf(BOARDS)})(?!\\p{L})|${MAKERS}`, 'iu');
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
