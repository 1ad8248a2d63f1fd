import type { WorkingDraft, WorkingStatement } from "@/lib/review/working-draft";
import { sameValue } from "./same-value";

/** Where an entry comes from: as the machine read it, changed by a person, or made by one. */
export type Mark = "machine" | "changed" | "made";

/** Tells a statement as the machine read it from one that a person has changed or made. A decision changes no reading. */
export function markOf(statement: WorkingStatement, origin: WorkingDraft | null): Mark {
  const read = origin?.statements.find((one) => one.key === statement.key);
  if (!read) return statement.traces.clause ? "machine" : "made";
  return sameValue(content(read), content(statement)) ? "machine" : "changed";
}

function content({ decision: _decision, alignedWith: _aligned, ...read }: WorkingStatement) {
  return read;
}

/** Which facts of a draft meeting differ from what the machine read. */
export function changedFacts(draft: WorkingDraft, key: string, origin: WorkingDraft | null): Set<string> {
  const now = draft.meetings.find((one) => one.key === key);
  const read = origin?.meetings.find((one) => one.key === key);
  if (!now || !read) return new Set();
  const facts = ["date", "channel", "setting", "place", "occasion", "participations"] as const;
  return new Set(facts.filter((fact) => !sameValue(now[fact], read[fact])));
}

/** How far a draft has been decided. */
export function progressOf(draft: WorkingDraft): { decided: number; all: number } {
  const decided = draft.statements.filter((one) => one.decision !== "open").length;
  return { decided, all: draft.statements.length };
}
