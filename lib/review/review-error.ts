import type { DraftProblem } from "./check-draft";

/** Why a decision was not taken; nothing was changed. */
export type ReviewFault =
  | "no-such-report"
  /** Somebody else has saved, decided, or a newer version has come in. */
  | "stale"
  | "not-awaiting"
  | "not-decided"
  /** Something that the draft names is not in the record: a meeting, a statement's number, an entry of a list. */
  | "gone"
  /** The draft cannot be accepted as it stands; see problems. */
  | "incomplete";

/** A decision that was refused. */
export class ReviewError extends Error {
  constructor(
    readonly fault: ReviewFault,
    readonly problems: readonly DraftProblem[] = [],
  ) {
    super(fault);
  }
}
