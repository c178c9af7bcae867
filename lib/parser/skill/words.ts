/** Words around names of skills. Patterns as in `Lexicon`. */
export interface SkillWords {
  /** Before a name that is asked: "experience with". */
  asks: readonly string[];
  /** Right before a name, asked or not: "such as", "using". */
  leads: readonly string[];
  /** Right before names of programs whatever they are: "software such as". */
  examples?: readonly string[];
  /** Right before the name of one program: "logiciel de paie". */
  programs?: readonly string[];
  /** Right after the name of one program: "software". */
  kinds?: readonly string[];
  /** Right after it as well, of anything: "preferred", "is a plus". */
  wishes?: readonly string[];
  /** Before a name, of things alone: "experience with", not "experience in", which fields follow as well. */
  masters?: readonly string[];
  /** Before names of employers, which are no skills: "companies such as". */
  employers?: readonly string[];
  /** Right after one: "skills", "programming". */
  nouns: readonly string[];
  /** Right after the name of a method that names an occupation instead: "engineer", "manager". */
  roles: readonly string[];
  /** Between two members of a list, in which one is enough: "or". */
  or: readonly string[];
  /** Between two members of a list beside those: "and", "such as". */
  joins: readonly string[];
  /** What compounds end in: "kenntnisse". Plain words. */
  endings?: readonly string[];
}

declare module '../lexicon' {
  interface LexiconSlots {
    skill?: SkillWords;
  }
}
