/**
 * How pages of one language name a position, its employer and its place, and what tells them from other pages.
 * Sources of patterns, each a list of alternatives, unless said otherwise. They are matched against lines as the
 * page writes them, in any case where nothing else is said, with straight quotes. Every entry may be missing.
 */
export interface PageWords {
  /** Nouns that name who does a job, alone or at the end of a compound. Plain words, parted by spaces. */
  ends?: string;
  /** Such nouns that would be found inside other words, and so stand alone. Plain words, parted by spaces. */
  nouns?: string;
  /** Several words that name a position together: "head of". */
  positions?: string;
  /** Words that make up lines which name no position: "current openings". Plain words, parted by spaces. */
  idle?: string;
  /** Whole lines of career sites that name no position. */
  idleLines?: string;
  /** What ends the name of a list: "jobs" in "Baker jobs in Leeds". */
  lists?: string;
  /** Stands between a list's name and a place. */
  listIn?: string;
  /** Stands before a position's name and a colon, a dash or a bar. */
  titleLabels?: string;
  /** Such words that label the next line or cell by themselves, or that stand before a colon. */
  titleFields?: string;
  /** Stands before a position's name with nothing between: "we are hiring". */
  titleOpeners?: string;
  /** Stands behind a position's name and is no part of it: "job" in "Baker job". */
  titleTails?: string;
  /** Articles before a position's name that are no part of it. */
  articles?: string;
  /** Those of both genders at once: "eine/n". They tell a position's name from any other. */
  bothGenders?: string;
  /** Between a position and its employer: "at". */
  at?: string;
  /** The same, where it may also stand before a place. */
  atOrIn?: string;
  /** Right behind `at`, before a small letter. */
  atArticles?: string;
  /** Begins a line that addresses its reader or speaks for the employer. */
  slogans?: string;
  /** Small words inside a position's name. */
  titleLinks?: string;
  /** From the verb that says who is sought up to the position's name, article and all; as written. */
  sought?: string;
  /** The same before a name in small letters that a gender mark ends. */
  soughtMarked?: string;
  employer?: EmployerWords;
  /** Names the place in a line of its own or before it: "location". */
  placeLabels?: string;
  /** What a page of several postings is called, before its owner's name and behind it. */
  calledBefore?: string;
  calledBehind?: string;
  /** Behind a copyright's owner: "all" of "all rights reserved". */
  rights?: string;
  /** What a logo's text has beside the name. */
  logo?: string;
  says?: SaysWords;
}

/** How a text names its employer. As written: a name is told by its capitals. */
export interface EmployerWords {
  /** Begins a heading that ends in the name: "About". */
  about?: string;
  /** Opens a sentence before the name, and what follows it: "At Acme, we". */
  at?: string;
  speaks?: string;
  /** Between the name and the town it is in. */
  inPlace?: string;
  /** Articles before a name at the start of a sentence. */
  articles?: string;
  /** Right behind the name: "is looking for"; with or without a clause between. */
  wants?: string;
  seeks?: string;
  /** Opens a sentence before the name, and what may follow it: "Join Acme and". */
  joins?: string;
  joined?: string;
  /** Between the name and what the employer is: "is", "a". */
  is?: string;
  isWhat?: string;
  /** Around the position before the name, and what follows it: "As a baker at Acme, you". */
  as?: string;
  asAt?: string;
  asArticles?: string;
  asThen?: string;
  /** Right before a name that surely is the employer's. */
  firm?: string;
  /** Small words inside a name. */
  links?: string;
  /** Begins a line that is a name: an article. */
  lineArticles?: string;
  /** Lines that are no name, in any case, and what no name begins with. */
  not?: string;
  notFirst?: string;
  /** What institutions call themselves, in any case. */
  institutions?: string;
  /** Parts of names that boards and agencies give themselves, in any case. */
  boards?: string;
}

/** What a posting says to a candidate; each is one way to tell it from another text. Lower case. */
export interface SaysWords {
  /** Whom the employer seeks. */
  seeks?: string;
  /** What the reader will do or is. */
  you?: string;
  /** What is asked. */
  asks?: string;
  /** For how long and how much of the week. */
  terms?: string;
  /** What the position is responsible for. */
  role?: string;
  /** What is paid and given. */
  pay?: string;
  /** How one applies, and who may. */
  apply?: string;
  /** What articles and handbooks say of hiring, and a posting does not. */
  aboutHiring?: string;
  /** What their own titles say. */
  handbook?: string;
}

declare module './lexicon' {
  interface LexiconSlots {
    page?: PageWords;
  }
}
