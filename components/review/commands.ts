import type { ReviewScreen } from "./review-context.client";
import { addReference } from "./state/edit-reference";
import { addStatement, decide, moveStatementEdge, placeStatement, removeStatement } from "./state/edit-statement";
import type { TraceName } from "./state/review-state";
import type { Command } from "./state/shortcuts";
import { tracesOfStatement } from "./state/traces";

type Commands = Partial<Record<Command, () => void>>;

/** What commands need beside the screen. */
export interface Surroundings {
  screen: ReviewScreen;
  acceptAll: () => void;
  acceptAllNext: () => void;
  /** Brings a side of the screen to the front, where only one is shown. */
  show: (side: "text" | "draft") => void;
}

/** What every command does now; those that change something are missing where nothing may be changed. */
export function commandsOf(around: Surroundings): Commands {
  const { locked, state } = around.screen;
  if (locked) return readingCommands(around);
  const one = state.selected === null ? {} : statementCommands(around.screen, state.selected);
  return { ...readingCommands(around), ...draftCommands(around), ...one };
}

function select({ dispatch }: ReviewScreen, key: string | undefined): void {
  if (key !== undefined) dispatch({ type: "select", key });
}

/** The statements after the one in hand. */
function after({ draft, state }: ReviewScreen) {
  return draft.statements.slice(draft.statements.findIndex((one) => one.key === state.selected) + 1);
}

function readingCommands({ screen, show }: Surroundings): Commands {
  const { state, draft, dispatch, open } = screen;
  const place = draft.statements.findIndex((one) => one.key === state.selected);
  return {
    next: () => select(screen, after(screen)[0]?.key),
    previous: () => select(screen, draft.statements[Math.max(place - 1, 0)]?.key),
    nextOpen: () => select(screen, [...after(screen), ...draft.statements].find((one) => one.decision === "open")?.key),
    help: () => open({ name: "help" }),
    leave: () => dispatch(state.shown ? { type: "show", trace: null } : { type: "choose", stretch: null }),
    text: () => {
      show("text");
      // On a narrow screen the text is there only after the next drawing.
      requestAnimationFrame(() => document.getElementById("report-text")?.focus());
    },
    match: () => {
      show("draft");
      const meeting = draft.statements[place]?.meeting ?? draft.meetings[0]?.key;
      requestAnimationFrame(() => {
        const panel = document.querySelector(`[data-match="${meeting}"]`);
        panel?.scrollIntoView({ block: "nearest" });
        panel?.querySelector<HTMLElement>("button")?.focus({ preventScroll: true });
      });
    },
    rule: () => {
      const statement = draft.statements[place];
      const names: (TraceName | null)[] = statement ? tracesOfStatement(statement).map((one) => one.name) : [];
      // After the last one, none; asking for the one in view takes it away.
      const next = names[names.indexOf(state.shown) + 1] ?? state.shown;
      if (next) dispatch({ type: "show", trace: next });
    },
  };
}

function draftCommands({ screen, show, acceptAll, acceptAllNext }: Surroundings): Commands {
  const { state, draft, dispatch, edit, open, view } = screen;
  const meeting = draft.statements.find((one) => one.key === state.selected)?.meeting ?? draft.meetings[0]?.key;
  return {
    findMeeting: () => meeting !== undefined && open({ name: "findMeeting", meeting }),
    acceptAll,
    acceptAllNext,
    rejectReport: () => open({ name: "rejectReport" }),
    undo: () => dispatch({ type: "undo" }),
    redo: () => dispatch({ type: "redo" }),
    new: () => {
      if (!state.chosen) return;
      const added = addStatement(draft, state.chosen);
      edit(() => added.draft);
      select(screen, added.key);
      dispatch({ type: "choose", stretch: null });
      show("draft");
    },
    pointer: () => {
      const { chosen } = state;
      if (!chosen) return;
      edit((now) => addReference(now, chosen, view.text.slice(chosen.start, chosen.end)).draft);
      dispatch({ type: "choose", stretch: null });
      show("draft");
    },
  };
}

function statementCommands(screen: ReviewScreen, key: string): Commands {
  const { state, draft, dispatch, edit, open, words } = screen;
  const { chosen } = state;
  const statement = draft.statements.find((one) => one.key === key);
  const move = (edge: "start" | "end", by: 1 | -1) => edit((now) => moveStatementEdge(now, key, edge, by, words));
  const decideOn = (wanted: "accepted" | "rejected") => {
    const back = statement?.decision === wanted;
    edit((now) => decide(now, [key], back ? "open" : wanted));
    if (!back) select(screen, after(screen)[0]?.key);
  };
  return {
    accept: () => decideOn("accepted"),
    reject: () => decideOn("rejected"),
    speaker: () => open({ name: "speaker", key }),
    topics: () => open({ name: "topics", key }),
    kind: () => open({ name: "kind", key }),
    attribution: () => open({ name: "attribution", key }),
    meeting: () => open({ name: "statementMeeting", key }),
    wording: () => open({ name: "wording", key }),
    startBack: () => move("start", -1),
    startOn: () => move("start", 1),
    endOn: () => move("end", 1),
    endBack: () => move("end", -1),
    remove: () => edit((now) => removeStatement(now, key)),
    span: () => {
      if (!chosen) return;
      edit((now) => placeStatement(now, key, chosen));
      dispatch({ type: "choose", stretch: null });
    },
  };
}
