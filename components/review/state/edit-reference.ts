import type { WorkingDraft, WorkingReference, WorkingSpan } from "@/lib/review/working-draft";
import { newKey } from "./new-key";
import { sameValue } from "./same-value";
import { statementAround } from "./word-cursor";

/** Changes one pointer of the draft; the same object when nothing changes. */
export function changeReference(draft: WorkingDraft, key: string, change: Partial<WorkingReference>): WorkingDraft {
  const reference = draft.references.find((one) => one.key === key);
  if (!reference) return draft;
  const next = { ...reference, ...change };
  if (sameValue(next, reference)) return draft;
  return { ...draft, references: draft.references.map((one) => (one === reference ? next : one)) };
}

/**
 * A new pointer over some words. It stands in the statement around them, else the report itself points.
 * @param words as printed; they are what it is called in the report's language until somebody says otherwise
 */
export function addReference(
  draft: WorkingDraft,
  span: WorkingSpan,
  words: string,
): { draft: WorkingDraft; key: string } {
  const key = newKey("r", draft.references);
  const statement = statementAround(draft, span);
  const around = draft.statements.find((one) => one.key === statement);
  const printed = words.replace(/\s+/g, " ").trim();
  const reference: WorkingReference = {
    key,
    meeting: around?.meeting ?? draft.meetings[0]?.key ?? "m1",
    statement,
    decision: "open",
    kind: "event",
    what: draft.language === "ar" ? { en: "", ar: printed } : { en: printed, ar: "" },
    edtf: null,
    target: null,
    occasion: null,
    spans: [span],
    trace: null,
  };
  const place = draft.references.findIndex((one) => (one.spans[0]?.start ?? 0) > span.start);
  const at = place === -1 ? draft.references.length : place;
  const references = [...draft.references.slice(0, at), reference, ...draft.references.slice(at)];
  return { draft: { ...draft, references }, key };
}

/** Takes a pointer away: one that a person made goes, one that the machine read is left out and can be seen so. */
export function removeReference(draft: WorkingDraft, key: string): WorkingDraft {
  const reference = draft.references.find((one) => one.key === key);
  if (!reference) return draft;
  if (reference.trace) return changeReference(draft, key, { decision: "rejected" });
  return { ...draft, references: draft.references.filter((one) => one !== reference) };
}
