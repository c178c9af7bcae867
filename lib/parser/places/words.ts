import type { PlaceNames } from './gazetteer';

/** How one language tells where the position is. Sources of patterns matched against folded text. */
export interface PlaceWords {
  /** Stands before a place and a colon, or as a heading over it: "location". */
  labels: readonly string[];
  /** Stands right before the place and is said of position or candidate alone: "candidates based in". */
  firm: readonly string[];
  /** The same, but also said of company, team and customers: "based in". */
  told: readonly string[];
  /** Between those words and the place: "the", "downtown". */
  fillers: readonly string[];
  /** Right before the place that closes a title: "in". */
  before?: string;
  /** Right after a city: still its surroundings. */
  around?: string;
  /** Words with a capital that stand where a town could and are none. */
  noTowns?: string;
  /** Right after the place: "only", "residents". */
  behind: readonly string[];
  /** Before the place in the same clause: of company, customers, studies. */
  others: readonly string[];
  /** Before the place in the same clause, whatever else is said: denials, permits to work, studies. */
  never: readonly string[];
  /** Between places of one list. */
  joins: readonly string[];
  /** What a line of facts has beside the place: mode, contract. */
  modes: readonly string[];
  /** Right before the town where a place of work is, whatever town it is: "office is located in". */
  seats?: readonly string[];
  /** True where every noun has a capital, so that a row of them is no row of towns. */
  hasCapitalNouns?: boolean;
  /** The one country that postings in the language are from unless they say otherwise, ISO 3166-1 alpha-2. */
  country?: string;
  /** Countries whose letters of states and provinces its postings put behind towns: "Curitiba, PR". */
  lettered?: readonly string[];
  /** Names of places in the language, and of places where it is spoken. */
  names?: PlaceNames;
  /** Institutions, papers and law of one country, by its code: one pattern each. */
  homes?: Readonly<Record<string, string>>;
}

declare module '../lexicon' {
  interface LexiconSlots {
    places?: PlaceWords;
  }
}
