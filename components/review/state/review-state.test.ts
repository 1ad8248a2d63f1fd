import { describe, expect, it } from "vitest";
import type { JoinedMeeting, SavedDraft } from "@/lib/review/review-view";
import { align, alignedRows } from "./alignment";
import { setTarget } from "./edit-meeting";
import { decide, removeStatement, toggleTopic } from "./edit-statement";
import { isUnsaved, openReview, type ReviewAction, reviewReducer } from "./review-state";
import { sampleDraft } from "./sample-draft";

const answer: SavedDraft = { base: { extraction: 1, version: 0 }, problems: [], joined: [] };
const open = () => openReview(sampleDraft(), answer);
const play = (...actions: ReviewAction[]) => actions.reduce(reviewReducer, open());
const topic: ReviewAction = { type: "edit", edit: (draft) => toggleTopic(draft, "s1", "sco") };

const joined = {
  key: "m1",
  meeting: { id: "maaaaaaa" },
  statements: [{ number: 1 }, { number: 2 }, { number: 3 }],
  alignments: [
    { statement: "s1", number: 2, score: 1, verdict: "same", reasons: [] },
    { statement: "s3", number: 1, score: 0.5, verdict: "maybe", reasons: [] },
  ],
} as unknown as JoinedMeeting;

describe("the state of a review", () => {
  it("opens on the first undecided statement", () => {
    expect(openReview(decide(sampleDraft(), ["s1"], "accepted"), answer).selected).toBe("s2");
  });
  it("goes back and forward, and a new step forgets what was undone", () => {
    const back = reviewReducer(play(topic), { type: "undo" });
    expect(back.history.now.statements[0]?.topics).toEqual([]);
    expect([isUnsaved(back), back.status]).toEqual([false, "saved"]);
    expect(reviewReducer(back, { type: "redo" }).history.now.statements[0]?.topics).toEqual(["sco"]);
    const other = reviewReducer(back, { type: "edit", edit: (draft) => decide(draft, ["s2"], "accepted") });
    expect(reviewReducer(other, { type: "redo" })).toBe(other);
  });
  it("takes an edit without effect for no step", () => {
    const state = open();
    expect(reviewReducer(state, { type: "edit", edit: (draft) => decide(draft, ["s1"], "open") })).toBe(state);
  });
  it("is unsaved while an edit came after what was sent", () => {
    const sent = play(topic, { type: "saving" });
    const later = reviewReducer(sent, { type: "edit", edit: (draft) => toggleTopic(draft, "s2", "sco") });
    const after = reviewReducer(later, { type: "saved", draft: sent.history.now, answer });
    expect([isUnsaved(after), after.status]).toEqual([true, "waiting"]);
    const saved = reviewReducer(sent, { type: "saved", draft: sent.history.now, answer });
    expect([isUnsaved(saved), saved.status]).toEqual([false, "saved"]);
  });
  it("keeps a conflict through further edits", () => {
    const conflict = play(topic, { type: "notSaved", status: "conflict" });
    expect(reviewReducer(conflict, { type: "undo" }).status).toBe("conflict");
  });
  it("takes the next statement in hand where one goes", () => {
    const gone: ReviewAction = {
      type: "edit",
      edit: (draft) => ({ ...draft, statements: draft.statements.filter((one) => one.key !== "s1") }),
    };
    expect(play(gone).selected).toBe("s2");
  });
});

describe("alignment", () => {
  it("takes over sure pairs when a meeting is joined, as one step that can be undone", () => {
    const sent = play(topic, { type: "saving" });
    const state = reviewReducer(sent, {
      type: "saved",
      draft: sent.history.now,
      answer: { ...answer, joined: [joined] },
    });
    expect(state.history.now.statements.map((one) => one.alignedWith)).toEqual([2, null, null]);
    expect(state.status).toBe("waiting");
    const again = { ...answer, joined: [joined] };
    const undone = reviewReducer(state, { type: "undo" });
    const saved = reviewReducer(undone, { type: "saved", draft: undone.history.now, answer: again });
    expect(saved.history.now.statements[0]?.alignedWith).toBeNull();
  });
  it("is there at once where a meeting that the screen knows is chosen again", () => {
    const target = (kind: "known" | "new"): ReviewAction => ({
      type: "edit",
      edit: (draft) => setTarget(draft, "m1", kind === "known" ? { kind, meeting: "maaaaaaa" } : { kind }),
    });
    const known = { ...open(), joined: [joined] };
    const aligned = reviewReducer(known, target("known"));
    expect(aligned.history.now.statements.map((one) => one.alignedWith)).toEqual([2, null, null]);
    const other = reviewReducer(aligned, target("new"));
    expect(other.history.now.statements.map((one) => one.alignedWith)).toEqual([null, null, null]);
    const back = reviewReducer(other, target("known"));
    expect(back.history.now.statements.map((one) => one.alignedWith)).toEqual([2, null, null]);
    expect(back.history.past).toHaveLength(3);
  });
  it("sets same, only here and only there beside each other", () => {
    const draft = align(sampleDraft(), "s1", 2);
    expect(
      alignedRows(draft, joined).map((row) => [row.kind, "here" in row ? row.here.key : row.there.number]),
    ).toEqual([
      ["same", "s1"],
      ["here", "s2"],
      ["here", "s3"],
      ["there", 1],
      ["there", 3],
    ]);
    expect(alignedRows(draft, joined)[2]).toMatchObject({ proposed: { number: 1 } });
    expect(alignedRows(removeStatement(draft, "s1"), joined)).toHaveLength(5);
  });
  it("gives a known statement one partner at most", () => {
    const draft = align(align(sampleDraft(), "s1", 2), "s2", 2);
    expect(draft.statements.map((one) => one.alignedWith)).toEqual([null, 2, null]);
  });
});
