import type { CorpusWords } from './corpus';

/** Makers that stand before their product's name; people leave them out. */
const MAKERS =
  /^(?:Adobe(?: Systems)?|Autodesk|Microsoft|Oracle|IBM|SAP|Apache|Google|Amazon|Atlassian|Intuit|ESRI|Dassault Systemes|The MathWorks|Bentley|Trimble|Cisco|Apple|Red Hat|Siemens|PTC|Cadence|Corel|Sage|Wolfram Research|National Instruments|Rockwell Automation|Thomson Reuters|Hewlett Packard|HP|Citrix|Symantec|Progress|SolarWinds|QSR International|McAfee|Blackbaud|Allscripts|Cerner|GE Healthcare|McKesson|Epic Systems|Fujitsu|Xerox|Sybase|Computer Associates|Mitchell|CCC) (?=\S)/;
const GENERIC =
  / (?:software|systems?|tools?|application|applications|program|database|databases|language|package|suite)$/i;

/** A name of the table that no posting of the corpus holds is kept where it is sought after in so many occupations. */
const MANY_OCCUPATIONS = 8;

/**
 * Names of technologies from O*NET's table, for those used in two occupations or more: those that postings
 * hold, and those in wide use that are sought after. The table has many more, by makers' names that
 * nobody writes.
 * @param table `name, occupations, hot, in_demand, category`, tab-separated, with a head
 * @returns one line a name, its spellings parted by "="
 */
export function occupationalNames(table: string, words: CorpusWords): string[] {
  return table
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'))
    .filter(([name, occupations, hot]) => name && (Number(occupations) >= 2 || hot === '1'))
    .flatMap(([name, occupations, hot, sought]) => {
      const whole = name!.replace(GENERIC, '');
      const bare = whole.replace(MAKERS, '');
      // "Structured query language SQL": the words, then their short form.
      const short = /^\S.* ([A-Z][A-Z/&]{1,6}\d?)$/.exec(bare)?.[1];
      const spellings = short && /\p{Ll}/u.test(bare) ? [bare.slice(0, -short.length - 1)] : [bare, whole];
      const names = spellings.filter((one) => isName(one, words));
      const isWide = (hot === '1' || sought === '1') && Number(occupations) >= MANY_OCCUPATIONS;
      if (!isWide && !names.some(words.isSeen)) return [];
      return names.length > 0 ? [names.join('=')] : [];
    });
}

/** ESCO's labels that are names and stand in postings: capitalised, no more than three words, and no spoken language. */
export function escoNames(labels: string, words: CorpusWords): string[] {
  const all = labels.split('\n');
  const spoken = new Set(all.map((label) => /^(?:write|understand spoken) (.+)$/.exec(label)?.[1]));
  return all
    .map((label) => label.replace(/ \(.*\)$/, '').trim())
    .filter((label) => !spoken.has(label) && /^\p{Lu}/u.test(label) && label.split(' ').length <= 3)
    .filter(
      (label) =>
        isName(label, words) &&
        words.isSeen(label) &&
        !/^(?:Roman|Sanskrit|Ancient|English|Latin)/.test(label),
    );
}

/** True for what has a name's shape: an inner capital or digit, or words that are no common ones. */
function isName(name: string, words: CorpusWords): boolean {
  const parts = name.split(/[ -]/);
  if (parts.length > 4 || name.length < 3 || !/^[\p{Lu}\d]/u.test(name)) return false;
  // "Project scheduling": a kind of thing, not a thing.
  if (parts.length > 1 && parts.slice(1).every((part) => /^\p{Ll}/u.test(part))) return false;
  if (parts.length === 1 && /^\p{Lu}{2,5}$/u.test(name)) return words.count(name) > 0;
  return parts.some((part) => part.length > 2 && !words.isCommon(part.replace(/[^\p{L}]/gu, '')));
}
