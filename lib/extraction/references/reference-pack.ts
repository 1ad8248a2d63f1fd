/** What a reference points to. */
export type ReferenceKind = "meeting" | "event" | "document" | "anniversary" | "treaty" | "project" | "visit";

/** The words of one language for references. Phrases as in text/phrases.ts, with commas between. */
export type ReferencePack = {
  /** Kind → the nouns that open one. Events, documents and projects need a further word; meetings and visits a mark of time. */
  heads: Partial<Record<ReferenceKind, string>>;
  /** Phrases with a head noun that are no references: a press conference, "in the course of his answer". */
  nothing: string;
  /** Marks of time or number that set a meeting apart from the report's own. */
  marks: string;
  /** Words (folded, as printed) that may go on with the noun phrase, by what may follow them. */
  prepositions: readonly string[];
  /** Words that open a clause about the noun: the verb behind them belongs to it. */
  relatives: readonly string[];
  /** Words of time and place that belong to the phrase wherever they stand. */
  adverbs: readonly string[];
  /** Nouns that take another noun right behind them. */
  linking: readonly string[];
  /** Words at which the phrase ends, or before which it begins. */
  stops: readonly string[];
  /** Determiners: a phrase reaches back to one. */
  determiners: readonly string[];
  /** Words counted from the year, the month, the day of the report. */
  years: Readonly<Record<string, number>>;
  months: Readonly<Record<string, number>>;
  days: Readonly<Record<string, number>>;
};
