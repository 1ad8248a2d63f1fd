import type { ClauseReading, MeetingCast } from "./attribution/clause";
import type { Cast } from "./mentions/mention";

/** What the reader of one language makes of a text. Offsets are over the folded text. */
export type ReportReading = {
  cast: Cast;
  meetings: MeetingCast[];
  clauses: ClauseReading[];
  /** Headlines and tails, with the name of the rule. */
  ignored: { start: number; end: number; why: string }[];
};
