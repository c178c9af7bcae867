import type { Block } from '../model/block';
import type { Lexicon } from '../parser/lexicon';
import { alternatives, perLexicons } from '../parser/per-lexicons';
import { gazetteersOf, placeKey } from '../parser/places/gazetteer';
import { keyOf } from '../parser/skill/key';
import { entryOf } from '../parser/skill/vocabulary';
import { isBoardHost, isBoardName, saysBoard } from './boards';
import {
  formedNames,
  hasForm,
  isInstitution,
  isNameLine,
  mayBeName,
  standAlone,
  withoutForm,
} from './company-cues';
import { HIRING, splitTitle } from './find-title';
import { hasGenderMark, isGeneric, namesOccupation, pageWords } from './job-words';
import type { PageNames } from './page-names';
import { hasWords, words } from './words';

export { cuedNames } from './company-cues';

const wordsOf = perLexicons((lexicons) => {
  const at = alternatives(
    pageWords(lexicons, (page) => page.at).concat(pageWords(lexicons, (page) => page.atOrIn)),
  );
  return {
    /** "at Acme", as boards write it under the title; a name that begins so has a capital. */
    preposition: new RegExp(`^(?:${at}) (?=[\\p{Lu}\\d])`, 'u'),
    at: new RegExp(` (?:${at}) (.{2,80})$`, 'iu'),
  };
});

/** What is known besides the text when the employer's name is looked for. */
export interface CompanyInput {
  blocks: readonly Block[];
  /** What `cuedNames` finds in the blocks. */
  said: ReadonlyMap<string, number>;
  /** All words of the page, as `words` gives them. */
  page: string;
  title: string | null;
  /** Index of the block the title stands in, or -1. */
  titleBlock: number;
  place: string | null;
  names: PageNames;
  /** From the site's layout, then from JSON-LD that agrees with the page. */
  known: readonly string[];
  /** Of the page's languages, English among them. */
  lexicons: readonly Lexicon[];
}

/** From how much evidence on a name is taken for the employer's. */
const ENOUGH = 4;

/** The employer's name as the page writes it, or null when unsure: a wrong one is worse than none. */
export function findCompany(input: CompanyInput): string | null {
  const name = nameOf(input);
  // "de Northwind Groep" is written so in the middle of a sentence.
  return name === null ? null : withLegalForm(name.replace(/^\p{Lower}{2,3} (?=\p{Upper})/u, ''), input);
}

/** Lines around the title among which the employer's whole name may stand. */
const AROUND = 4;

/** "Acme" with the legal form that a line of its own beside the title says: "Acme Baking GmbH". */
function withLegalForm(name: string, { blocks, titleBlock, lexicons }: CompanyInput): string {
  if (titleBlock < 0 || hasForm(name)) return name;
  const near = blocks.slice(Math.max(0, titleBlock - AROUND), titleBlock + AROUND + 1);
  const line = near.find(
    ({ text }) => hasForm(text) && isNameLine(text, lexicons) && words(text).startsWith(words(name)),
  );
  return line?.text ?? name;
}

function nameOf(input: CompanyInput): string | null {
  const { page, title, place, names, known: given, said, lexicons } = input;
  const { preposition } = wordsOf(lexicons);
  const known = given.map((name) => name.trim().replace(preposition, ''));
  // A page seldom says its employer's legal form: "Acme Inc" of its JSON-LD is "Acme" in the text.
  const shown =
    known.find((name) => hasWords(page, words(name))) ??
    known.find((name) => hasForm(name) && hasWords(page, words(withoutForm(name))));
  if (shown) return shown;
  const fromTitle = partsBeside(title, names, lexicons)
    .filter((part) => words(part) !== words(place ?? ''))
    .map((part) => wholeName(part, input));
  for (const part of fromTitle) {
    const near = [...said.keys()].find((name) => sameStart(name, part));
    // A site's own title is its employer's whole name; the text may shorten it.
    const isWhole = hasWords(page, words(part)) || names.titles.includes(part);
    if (near) return near.length < part.length && isWhole ? part : near;
  }
  const owned = fromTitle.find((part) => claimed(names).some((name) => sameStart(name, part)));
  if (owned) return owned;
  const confirmed = fromTitle.find((part) => hasWords(page, words(part)));
  if (confirmed) return confirmed;
  const [best, next] = [...said.entries()].sort((a, b) => b[1] - a[1]);
  if (best && best[1] >= 3 && best[1] > (next?.[1] ?? 0)) return best[0];
  if (known[0]) return known[0];
  if (fromTitle.length === 1 && !namesOccupation(fromTitle[0]!, lexicons)) return fromTitle[0]!;
  return weighed(input);
}

/** What is left where neither titles nor sentences tell: the line at the title, legal forms, the frame. */
function weighed({ blocks, said, titleBlock, place, page, names, lexicons }: CompanyInput): string | null {
  const scores = new Map<string, { name: string; score: number }>();
  const add = (name: string, score: number): void => {
    const key = words(withoutForm(name));
    const old = scores.get(key);
    scores.set(key, {
      name: old && old.name.length >= name.length ? old.name : name,
      score: (old?.score ?? 0) + score,
    });
  };
  for (const [name, weight] of said) add(name, weight + repeats(name, page, lexicons));
  for (const [name, count] of formedNames(blocks, lexicons)) add(name, Math.min(count, 2) * 2);
  // Where the title is not found, such lines may be those of other openings.
  const alone = titleBlock < 0 ? [] : standAlone(blocks, lexicons);
  for (const [name, count] of alone) add(name, Math.min(count, 2) * 2);
  for (const at of titleBlock >= 0 ? [titleBlock + 1, titleBlock - 1] : []) {
    const line = blocks[at];
    if (line?.zone !== 'main' || line.kind === 'item') continue;
    const name = withoutPlace(line.text, lexicons);
    if (!isNameLine(name, lexicons)) continue;
    if (namesOccupation(name, lexicons) || words(name) === words(place ?? '')) continue;
    const again = blocks.some((block, i) => i !== at && block.text.length > 60 && block.text.includes(name));
    // A name with its place behind it is nothing else's.
    const isPlaced = name !== line.text;
    add(name, 2 + (isPlaced ? 2 : 0) + (isInstitution(name, lexicons) ? 2 : 0) + (again ? 2 : 0));
  }
  if (!isBoardHost(names.host)) {
    for (const owner of claimed(names)) {
      if (isBoardName(owner, lexicons) || !mayBeName(owner, lexicons)) continue;
      const isShown = hasWords(page, words(withoutForm(owner)));
      add(owner, (hasForm(owner) || isShown ? 2 : 0) + (isHostName(owner, names.host) ? 2 : 0) + 2);
    }
  }
  const [best, next] = [...scores.values()].sort((a, b) => b.score - a.score);
  return best && best.score >= ENOUGH && best.score > (next?.score ?? 0) ? best.name : null;
}

/** "Harbour Pil…", as a board cuts it short, in full where a line of the page says it. */
function wholeName(part: string, { blocks, lexicons }: CompanyInput): string {
  const stem = /^(.{3,}?)(?:\.{3}|…)$/u.exec(part)?.[1]?.trim();
  if (!stem) return part;
  const line = blocks.find(({ text }) => text.startsWith(stem) && isNameLine(text, lexicons));
  return line?.text ?? part;
}

/** How often a name that the text hints at stands there again; a tool's or a place's says nothing. */
function repeats(name: string, page: string, lexicons: readonly Lexicon[]): number {
  const own = words(name);
  const isWord = !name.includes(' ') && isInstitution(name, lexicons);
  if (isWord || entryOf(keyOf(name)) || gazetteersOf(lexicons).some((names) => names.has(placeKey(name))))
    return 0;
  let count = 0;
  for (let at = page.indexOf(own); at >= 0 && count < 4; at = page.indexOf(own, at + own.length - 1)) count++;
  return Math.max(0, count - 1) + (isInstitution(name, lexicons) ? 2 : 0);
}

/** Whom a page's frame names as its owner; on a board that is the board. */
export function claimed({ siteName, owners }: PageNames): string[] {
  return [...(siteName === null ? [] : [siteName]), ...owners];
}

/** The name is that of the page's address, letter by letter. */
function isHostName(name: string, host: string): boolean {
  const own = squashed(withoutForm(name));
  return (
    own.length >= 3 &&
    host
      .split('.')
      .slice(0, -1)
      .some((label) => squashed(label) === own)
  );
}

function squashed(name: string): string {
  return name.toLowerCase().replace(/[^\p{Alpha}\p{N}]/gu, '');
}

/** One name's first word begins the other: "Acme" and "Acme Baking Inc". */
function sameStart(a: string, b: string): boolean {
  const [x, y] = [words(a), words(b)];
  return x.startsWith(y) || y.startsWith(x) || x.replace(/ /g, '') === y.replace(/ /g, '');
}

/** What a page's own titles name beside the position: "Baker at Acme", "Baker - Acme", "Acme: Baker". */
function partsBeside(
  title: string | null,
  { titles, siteName, host }: PageNames,
  lexicons: readonly Lexicon[],
): string[] {
  const found: string[] = [];
  for (const pageTitle of titles) {
    const hiring = HIRING.exec(pageTitle);
    if (hiring) found.push(hiring[1]!.trim());
    const at = wordsOf(lexicons).at.exec(cutSite(pageTitle, siteName, host));
    if (at && title && hasWords(words(pageTitle.slice(0, at.index)), words(title)))
      found.push(splitRest(at[1]!));
    const own = words(title ?? '');
    const rest = withoutTitle(pageTitle, title);
    for (const part of splitTitle(rest ?? pageTitle, lexicons)) {
      const its = words(part);
      // Where the title was not found as it stands, what shares its words is a part of it.
      if (rest === null && title && (hasWords(own, its) || hasWords(its, own))) continue;
      if (hasGenderMark(part) || saysBoard(part)) continue;
      // Beside a known title an occupation may be part of a name: "Baking Experts".
      if (
        !isGeneric(part, lexicons) &&
        !isSite(part, siteName, host) &&
        (title !== null || !namesOccupation(part, lexicons))
      )
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
  ].filter(
    (part) =>
      part.length >= 2 && part.length <= 60 && mayBeName(part, lexicons) && !isPlaceLike(part, lexicons),
  );
}

/** "Leeds, AL", "Schaumfurt 60173": where the position is, not whose. */
function isPlaceLike(part: string, lexicons: readonly Lexicon[]): boolean {
  if (/\d{4,}/.test(part) || /, \p{Upper}{2}$/u.test(part)) return true;
  const [town] = part.split(/,| \(/);
  return gazetteersOf(lexicons).some((names) => names.has(placeKey(town!)));
}

/** "Tallow & Rye (Leeds, AL)", "Tallow & Rye - Leeds": the name alone; the line as it is where no known place ends it. */
function withoutPlace(line: string, lexicons: readonly Lexicon[]): string {
  const match = /^(.{2,60}?)(?: \(([^()]{2,40})\)| [-–—|·•] (.{2,40}))$/.exec(line);
  const place = match?.[2] ?? match?.[3];
  return place && isPlaceLike(place, lexicons) ? match![1]! : line;
}

/** What a page's title says beside the position, which stands at its begin or its end; null if it does not. */
function withoutTitle(pageTitle: string, title: string | null): string | null {
  if (!title) return null;
  const all = pageTitle.toLowerCase();
  const own = title.toLowerCase();
  if (all.startsWith(own) && /^\s+[-–—|·•»@]|^\s*[|»,:]/.test(all.slice(own.length)))
    return pageTitle.slice(own.length).replace(/^\s*[-–—|·•»@,:]+\s*/, '');
  if (all.endsWith(own) && /[-–—|·•»:]\s*$/.test(all.slice(0, -own.length)))
    return pageTitle.slice(0, -own.length).replace(/\s*[-–—|·•»:]+\s*$/, '');
  return null;
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
  const name = squashed(part);
  const labels = host.split('.').slice(0, -1);
  const isHost = labels.some((label) => squashed(label) === name);
  return isHost && (siteName === null || words(siteName) === words(part)) && isBoardHost(host);
}
