import type { FileOutcome } from "@/lib/imports/import-many";
import { outcomeInWords } from "@/lib/reports/import-files";

/** How many files came to what; `waiting` counts those that were to be accepted by rule and were not, by the reason. */
export type Tally = Record<FileOutcome["outcome"], number> & { waiting: Map<string, number> };

export function emptyTally(): Tally {
  return { attached: 0, new: 0, version: 0, here: 0, failed: 0, accepted: 0, waiting: new Map() };
}

/** Counts what became of one file. */
export function count(tally: Tally, outcome: FileOutcome): void {
  tally[outcome.outcome] += 1;
  if (outcome.outcome !== "new" || !("waits" in outcome) || outcome.waits === null) return;
  const reason = REASONS[outcome.waits];
  tally.waiting.set(reason, (tally.waiting.get(reason) ?? 0) + 1);
}

/** Whether somebody who imports thousands of files wants to read a line about this one. */
export function isRemarkable(outcome: FileOutcome): boolean {
  if (outcome.outcome === "new") return "waits" in outcome && outcome.waits !== null;
  return outcome.outcome !== "accepted" && outcome.outcome !== "here";
}

/** What became of a file, in one line. */
export function fileInWords(outcome: FileOutcome): string {
  if (outcome.outcome === "failed") return outcome.why;
  if (outcome.outcome === "accepted") {
    const { report, meetings } = outcome;
    return `new report ${report}, accepted by rule: ${meetings.length > 1 ? "meetings" : "meeting"} ${meetings.join(", ")}`;
  }
  if (outcome.outcome === "new" && "waits" in outcome && outcome.waits !== null) {
    return `new report ${outcome.report}, awaits review: ${REASONS[outcome.waits]}`;
  }
  return outcomeInWords(outcome, false);
}

/** The last lines of an import. @param byRule whether reports were to be accepted by rule */
export function tallyInWords(tally: Tally, byRule: boolean): string {
  const { attached, version, here, failed, accepted } = tally;
  const added = tally.new + accepted;
  const parts = `${attached} attached, ${added} new, ${version} new versions, ${here} already here, ${failed} failed`;
  const reasons = [...tally.waiting].sort((a, b) => b[1] - a[1]).map(([reason, files]) => `\n  ${files}: ${reason}`);
  const ruled = `\n${accepted} accepted by rule and marked as not reviewed by a person; ${tally.new} of the new ones await review`;
  return `Done: ${parts}.${byRule ? `${ruled}${reasons.length > 0 ? ":" : "."}${reasons.join("")}` : ""}`;
}

type Waits = NonNullable<Extract<FileOutcome, { waits: unknown }>["waits"]>;

const REASONS: Record<Waits, string> = {
  "no-statements": "it tells of nothing that was said in a meeting",
  "nothing-to-accept": "it tells of no meeting that was held",
  "meeting-undecided": "it may be of a meeting that is known, which a person has to decide",
  "meeting-not-held": "its meeting was not held, or is still to come",
  "meeting-without-parties": "no party of its meeting could be told",
  "place-without-country": "the country of its place could not be told",
  "entry-without-name": "a place or an event has no name",
  "date-unreadable": "its date could not be read",
  "person-without-name": "somebody in it has no name",
  "person-without-party": "for whom somebody in it speaks could not be told",
  "statement-undecided": "a statement is undecided",
  "statement-without-meeting": "a statement belongs to no meeting",
  "statement-outside-text": "a statement lies outside of the text",
  "statement-without-words": "its language is not read",
  "unknown-key": "its draft names what is not in it",
  "alignment-without-meeting": "its draft joins what is not there",
  "agency-without-name": "its agency has no name",
  "not-acceptable": "its draft does not make a record",
};
