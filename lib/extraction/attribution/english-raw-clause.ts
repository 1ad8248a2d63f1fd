import type { Word } from "../mentions/english-words";
import type { Segmented } from "../text/sentences";
import type { Scene, Subject } from "./english-subjects";
import type { VerbHit } from "./english-verbs";

/** By which rule a clause was found. */
export type ClauseRule =
  | "named"
  | "second-verb"
  | "participle"
  | "passive"
  | "conversation-subject"
  | "relative"
  | "inverted"
  | "according-to"
  | "quotation";

/** A reporting clause before its speakers are known. */
export type RawClause = {
  /** First word of the span. */
  first: number;
  /** First word that no longer belongs to it. */
  to: number;
  verb: VerbHit | null;
  /** Words of the verb beside the hit: the noun of "concern was voiced", the narrator's verb. */
  also: number[];
  /** First word of such a noun with what belongs to it: "exchange of views". */
  nounFrom?: number;
  subject: Subject | null;
  rule: ClauseRule;
  /** The narrator's subject, where another tells what was said. */
  outer: Subject | null;
};

/** One sentence while it is read, with the clauses found so far. */
export type SentenceState = {
  scene: Scene;
  text: Segmented;
  words: readonly Word[];
  /** First word, word after the last, and the first word of the main clause (after "During the talks,"). */
  from: number;
  to: number;
  main: number;
  clauses: RawClause[];
  /** Whether a word stands inside quotation marks. */
  quoted: (word: number) => boolean;
  /** Whether a subject tells what others said. */
  isNarrator: (subject: Subject) => boolean;
};

/** Words that open a subordinate clause: what is said there reports nothing of its own. */
export const SUBORDINATE =
  /^(that|which|whom|whose|where|when|if|because|what|how|why|whether|since|until|after|before|unless)$/;

/** A clause of a verb that was found; it goes on to the end of the sentence until another one follows. */
export function makeClause(
  state: SentenceState,
  verb: VerbHit,
  first: number,
  rule: ClauseRule,
  subject: Subject | null,
): RawClause {
  return { first, to: state.to, verb, also: [], subject, rule, outer: null };
}

/** Whether a clause goes on with "that": what follows "and" in it may belong to the contents. */
export function saysThat(state: SentenceState, clause: RawClause): boolean {
  return clause.verb !== null && state.words[clause.verb.last + 1]?.text === "that";
}

/** The subject of the sentence's last clause that has one of its own. */
export function mainSubject(state: SentenceState): Subject | null {
  const named = state.clauses.findLast(({ subject, rule }) => subject !== null && rule !== "relative");
  return named?.subject ?? state.clauses.at(-1)?.subject ?? null;
}

/** Whether people are the subject, and no state or institution. */
export function isPersonal(subject: Subject): boolean {
  if (subject.pronoun === "it") return false;
  return subject.pronoun !== null || subject.mentions.some(({ kind }) => kind === "person" || kind === "group");
}
