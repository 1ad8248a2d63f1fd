import { describe, expect, it } from "vitest";
import { addReference, changeReference, removeReference } from "./edit-reference";
import { sampleDraft } from "./sample-draft";

const trace = { rule: "event", words: [] };

describe("pointers", () => {
  it("made of words stand in the statement around them, called by these words", () => {
    const { draft, key } = addReference(sampleDraft(), { start: 42, end: 48 }, " the \n forum ");
    expect(draft.references).toMatchObject([
      { key, meeting: "m1", statement: "s2", decision: "open", what: { en: "the forum", ar: "" }, trace: null },
    ]);
    const outside = addReference(draft, { start: 12, end: 18 }, "a treaty").draft.references;
    expect(outside.map(({ statement }) => statement)).toEqual([null, "s2"]);
  });
  it("change, and stay the same object when nothing changes", () => {
    const { draft, key } = addReference(sampleDraft({ language: "ar" }), { start: 1, end: 3 }, "قمة");
    expect(draft.references[0]?.what).toEqual({ en: "", ar: "قمة" });
    expect(changeReference(draft, key, { kind: "event" })).toBe(draft);
    expect(changeReference(draft, key, { target: "mtestme0" }).references[0]?.target).toBe("mtestme0");
  });
  it("made by a person go, read by the machine are left out", () => {
    const { draft, key } = addReference(sampleDraft(), { start: 1, end: 3 }, "x");
    expect(removeReference(draft, key).references).toEqual([]);
    const read = changeReference(draft, key, { trace });
    expect(removeReference(read, key).references).toMatchObject([{ decision: "rejected" }]);
  });
});
