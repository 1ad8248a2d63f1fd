import type { Decision, WorkingDraft, WorkingSpan, WorkingSpeaker, WorkingStatement } from "@/lib/review/working-draft";
import { newKey } from "./new-key";
import { sameValue } from "./same-value";
import { moveEdge, type Stretch } from "./words";

// Every function returns a new draft, or the same object when nothing changes, so that an edit without effect is no step
// of the history and is not saved.

/** Changes one statement. */
export function changeStatement(draft: WorkingDraft, key: string, change: Partial<WorkingStatement>): WorkingDraft {
  const statement = draft.statements.find((one) => one.key === key);
  if (!statement) return draft;
  const next = { ...statement, ...change };
  if (sameValue(next, statement)) return draft;
  return { ...draft, statements: draft.statements.map((one) => (one === statement ? next : one)) };
}

/** Decides on some statements at once. */
export function decide(draft: WorkingDraft, keys: readonly string[], decision: Decision): WorkingDraft {
  const changes = (one: WorkingStatement) => keys.includes(one.key) && one.decision !== decision;
  if (!draft.statements.some(changes)) return draft;
  const statements = draft.statements.map((one) => (changes(one) ? { ...one, decision } : one));
  const left = new Set(statements.filter((one) => one.decision === "rejected").map((one) => one.key));
  // A pointer stands or falls with the statement that it stands in.
  const references = draft.references.map((one) => {
    if (one.statement === null || !keys.includes(one.statement)) return one;
    return { ...one, decision: left.has(one.statement) ? ("rejected" as const) : decision };
  });
  return { ...draft, statements, references };
}

/** Accepts all that is still open: statements and pointers. */
export function acceptOpen(draft: WorkingDraft): WorkingDraft {
  const accepted = <T extends { decision: Decision }>(list: T[]) =>
    list.map((one) => (one.decision === "open" ? { ...one, decision: "accepted" as const } : one));
  if (![...draft.statements, ...draft.references].some((one) => one.decision === "open")) return draft;
  return { ...draft, statements: accepted(draft.statements), references: accepted(draft.references) };
}

/** Whether two speakers are one. */
export function sameSpeaker(a: WorkingSpeaker, b: WorkingSpeaker): boolean {
  return "person" in a ? "person" in b && a.person === b.person : "party" in b && a.party === b.party;
}

/** Makes somebody a speaker of a statement, or no speaker any more. */
export function toggleSpeaker(draft: WorkingDraft, key: string, speaker: WorkingSpeaker): WorkingDraft {
  const statement = draft.statements.find((one) => one.key === key);
  if (!statement) return draft;
  const less = statement.speakers.filter((one) => !sameSpeaker(one, speaker));
  const speakers = less.length === statement.speakers.length ? [...statement.speakers, speaker] : less;
  return changeStatement(draft, key, { speakers });
}

/** Gives a statement a topic, or takes it away. */
export function toggleTopic(draft: WorkingDraft, key: string, slug: string): WorkingDraft {
  const topics = draft.statements.find((one) => one.key === key)?.topics ?? [];
  const next = topics.includes(slug) ? topics.filter((one) => one !== slug) : [...topics, slug];
  return changeStatement(draft, key, { topics: next });
}

/** Moves the beginning or the end of a statement by one word. */
export function moveStatementEdge(
  draft: WorkingDraft,
  key: string,
  edge: "start" | "end",
  by: 1 | -1,
  words: readonly Stretch[],
): WorkingDraft {
  const spans = draft.statements.find((one) => one.key === key)?.spans ?? [];
  const place = edge === "start" ? 0 : spans.length - 1;
  const span = spans[place];
  if (!span) return draft;
  const moved = moveEdge(span, edge, by, words);
  return moved === span
    ? draft
    : changeStatement(draft, key, { spans: spans.map((one, i) => (i === place ? moved : one)) });
}

/** Puts a statement where other words stand. What repeats it elsewhere stays. */
export function placeStatement(draft: WorkingDraft, key: string, span: WorkingSpan): WorkingDraft {
  const spans = draft.statements.find((one) => one.key === key)?.spans ?? [];
  return changeStatement(draft, key, { spans: [span, ...spans.slice(1)] });
}

/**
 * A new statement over some words, in reading order among the others. It is in the meeting of the statement before it,
 * and nobody is said to have spoken.
 */
export function addStatement(draft: WorkingDraft, span: WorkingSpan): { draft: WorkingDraft; key: string } {
  const key = newKey("s", draft.statements);
  const place = draft.statements.findIndex((one) => (one.spans[0]?.start ?? 0) > span.start);
  const at = place === -1 ? draft.statements.length : place;
  const meeting = (draft.statements[at - 1] ?? draft.statements[at])?.meeting ?? draft.meetings[0]?.key ?? "m1";
  const statement: WorkingStatement = {
    key,
    meeting,
    decision: "open",
    alignedWith: null,
    spans: [span],
    kind: "said",
    attribution: "reported",
    verb: "",
    speakers: [],
    via: null,
    topics: [],
    wording: null,
    cue: "reviewer",
    traces: { clause: null, speaker: null, kind: null, topics: [] },
  };
  const statements = [...draft.statements.slice(0, at), statement, ...draft.statements.slice(at)];
  return { draft: { ...draft, statements }, key };
}

/** Takes a statement away: one that a person made goes, one that the machine read is left out and can be seen so. */
export function removeStatement(draft: WorkingDraft, key: string): WorkingDraft {
  const statement = draft.statements.find((one) => one.key === key);
  if (!statement) return draft;
  if (statement.traces.clause) return decide(draft, [key], "rejected");
  return {
    ...draft,
    statements: draft.statements.filter((one) => one !== statement),
    references: draft.references.map((one) => (one.statement === key ? { ...one, statement: null } : one)),
  };
}
