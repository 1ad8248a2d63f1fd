import type { SavedDraft } from "@/lib/review/review-view";
import type { WorkingDraft } from "@/lib/review/working-draft";
import { alignProposed } from "./alignment";
import { type History, newHistory, redo, step, undo } from "./history";
import type { Stretch } from "./words";

/** How the draft on the screen stands to the stored one. */
export type SaveStatus = "saved" | "waiting" | "saving" | "failed" | "conflict" | "signed-out" | "refused";

/** What the review screen holds. */
export interface ReviewState extends SavedDraft {
  history: History<WorkingDraft>;
  /** The draft that the server has; the very object, so that a change is told by identity. */
  stored: WorkingDraft;
  status: SaveStatus;
  /** Key of the statement in hand. */
  selected: string | null;
  /** The decision whose rule and words are shown. */
  shown: TraceName | null;
  /** Words chosen in the text. */
  chosen: Stretch | null;
}

/** The decisions of the machine that can be asked for their reason. */
export type TraceName =
  | "clause"
  | "speaker"
  | "kind"
  | `topic ${string}`
  | `meeting ${string} ${string}`
  | `reference ${string}`;

export type ReviewAction =
  | { type: "edit"; edit: (draft: WorkingDraft) => WorkingDraft }
  | { type: "undo" }
  | { type: "redo" }
  | { type: "select"; key: string | null }
  | { type: "choose"; stretch: Stretch | null }
  | { type: "show"; trace: TraceName | null }
  | { type: "problems"; problems: SavedDraft["problems"] }
  | { type: "saving" }
  | { type: "saved"; draft: WorkingDraft; answer: SavedDraft }
  | { type: "notSaved"; status: "failed" | "conflict" | "signed-out" | "refused" };

/** The state that a screen opens with: the first undecided statement is in hand. */
export function openReview(draft: WorkingDraft, answer: SavedDraft): ReviewState {
  const first = draft.statements.find((one) => one.decision === "open") ?? draft.statements[0];
  return {
    ...answer,
    history: newHistory(draft),
    stored: draft,
    status: "saved",
    selected: first?.key ?? null,
    shown: null,
    chosen: null,
  };
}

/** What follows from an action. Pure. */
export function reviewReducer(state: ReviewState, action: ReviewAction): ReviewState {
  switch (action.type) {
    case "edit":
      return moved(state, step(state.history, alignedAnew(state, action.edit(state.history.now))));
    case "undo":
      return moved(state, undo(state.history));
    case "redo":
      return moved(state, redo(state.history));
    case "select":
      return { ...state, selected: action.key, shown: null };
    case "choose":
      return { ...state, chosen: action.stretch };
    case "show":
      return { ...state, shown: state.shown === action.trace ? null : action.trace };
    case "problems":
      return { ...state, problems: action.problems };
    case "saving":
      return { ...state, status: "saving" };
    case "saved":
      return received(state, action.draft, action.answer);
    case "notSaved":
      return { ...state, status: action.status };
  }
}

/** Whether the screen holds something that the server does not have. */
export function isUnsaved(state: ReviewState): boolean {
  return state.history.now !== state.stored;
}

/** A meeting that is known to the screen already is aligned at once; any other one when the server has answered. */
function alignedAnew({ history, joined }: ReviewState, next: WorkingDraft): WorkingDraft {
  const targetOf = (draft: WorkingDraft, key: string) => {
    const target = draft.meetings.find((one) => one.key === key)?.target;
    return target?.kind === "known" ? target.meeting : null;
  };
  const fresh = joined.filter(
    ({ key, meeting }) => targetOf(next, key) === meeting.id && targetOf(history.now, key) !== meeting.id,
  );
  return alignProposed(next, fresh);
}

function moved(state: ReviewState, history: History<WorkingDraft>): ReviewState {
  if (history === state.history) return state;
  const keys = new Set(history.now.statements.map((one) => one.key));
  const selected = state.selected !== null && keys.has(state.selected) ? state.selected : neighbour(state, keys);
  // A conflict stays until the page is loaded anew: saving on would overwrite somebody else's work.
  const status = state.status === "conflict" ? "conflict" : history.now === state.stored ? "saved" : "waiting";
  return { ...state, history, selected, status };
}

/** The statement that comes next where the one in hand has gone. */
function neighbour(state: ReviewState, left: Set<string>): string | null {
  const before = state.history.now.statements;
  const place = before.findIndex((one) => one.key === state.selected);
  const after = [...before.slice(place + 1), ...before.slice(0, Math.max(place, 0)).reverse()];
  return after.find((one) => left.has(one.key))?.key ?? null;
}

function received(state: ReviewState, draft: WorkingDraft, answer: SavedDraft): ReviewState {
  const fresh = answer.joined.filter(
    (one) => !state.joined.some((old) => old.key === one.key && old.meeting.id === one.meeting.id),
  );
  const now = alignProposed(state.history.now, fresh);
  return {
    ...state,
    ...answer,
    stored: draft,
    history: step(state.history, now),
    status: now === draft ? "saved" : "waiting",
  };
}
