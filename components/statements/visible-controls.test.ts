import { describe, expect, it } from "vitest";
import { visibleControls } from "./visible-controls";

describe("visibleControls", () => {
  it("leaves plain words alone", () => {
    expect(visibleControls("قال الرئيس")).toEqual([{ text: "قال الرئيس" }]);
    expect(visibleControls("")).toEqual([]);
  });

  it("shows what would turn the direction of writing", () => {
    expect(visibleControls("a\u202Eb\u2066")).toEqual([
      { text: "a" },
      { control: "U+202E" },
      { text: "b" },
      { control: "U+2066" },
    ]);
  });

  it("shows hidden tag characters by their whole code point", () => {
    expect(visibleControls("\u{E0041}x")).toEqual([{ control: "U+E0041" }, { text: "x" }]);
  });

  it("keeps the joiners that Persian and emoji need", () => {
    expect(visibleControls("می\u200Cرود 👨\u200D👩")).toEqual([{ text: "می\u200Cرود 👨\u200D👩" }]);
  });
});
