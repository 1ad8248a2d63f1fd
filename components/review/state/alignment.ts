import type { JoinedMeeting } from "@/lib/review/review-view";
import type { WorkingDraft, WorkingStatement } from "@/lib/review/working-draft";
import { changeStatement } from "./edit-statement";

type Known = JoinedMeeting["statements"][number];

/** A line of the comparison of a draft with a known meeting. */
export type AlignedRow =
  | { kind: "same"; here: WorkingStatement; there: Known }
  /** `proposed`: a known statement that may say the same. */
  | { kind: "here"; here: WorkingStatement; proposed: Known | null }
  | { kind: "there"; there: Known };

/**
 * Sets the statements of a draft beside those of the known meeting that it joins: same, only here, only there. The order
 * is that of the draft; known statements without a match stand at the end, in their own.
 */
export function alignedRows(draft: WorkingDraft, joined: JoinedMeeting): AlignedRow[] {
  const there = new Map(joined.statements.map((one) => [one.number, one]));
  const proposals = new Map(joined.alignments.map((one) => [one.statement, one.number]));
  const mine = draft.statements.filter((one) => one.meeting === joined.key && one.decision !== "rejected");
  const taken = new Set(mine.map((one) => one.alignedWith));
  const rows = mine.map((here): AlignedRow => {
    const known = here.alignedWith === null ? undefined : there.get(here.alignedWith);
    if (known) return { kind: "same", here, there: known };
    const proposed = proposals.get(here.key);
    const free = proposed !== undefined && !taken.has(proposed);
    return { kind: "here", here, proposed: free ? (there.get(proposed) ?? null) : null };
  });
  const only = joined.statements.filter((one) => !taken.has(one.number));
  return [...rows, ...only.map((one): AlignedRow => ({ kind: "there", there: one }))];
}

/** Says that a statement says the same as a known one; each known statement has at most one partner in a draft. */
export function align(draft: WorkingDraft, key: string, number: number | null): WorkingDraft {
  const meeting = draft.statements.find((one) => one.key === key)?.meeting;
  const rival = draft.statements.find(
    (one) => number !== null && one.key !== key && one.meeting === meeting && one.alignedWith === number,
  );
  const freed = rival ? changeStatement(draft, rival.key, { alignedWith: null }) : draft;
  return changeStatement(freed, key, { alignedWith: number });
}

/** Takes over the pairs that surely say the same, where nobody has paired either statement yet. */
export function alignProposed(draft: WorkingDraft, joined: readonly JoinedMeeting[]): WorkingDraft {
  return joined.reduce((whole, one) => {
    const taken = new Set(whole.statements.filter((s) => s.meeting === one.key).map((s) => s.alignedWith));
    return one.alignments
      .filter((pair) => pair.verdict === "same" && !taken.has(pair.number))
      .reduce((now, pair) => {
        const statement = now.statements.find((s) => s.key === pair.statement);
        return statement?.alignedWith === null && statement.meeting === one.key
          ? align(now, pair.statement, pair.number)
          : now;
      }, whole);
  }, draft);
}
