import { describe, expect, it } from "vitest";
import { arabicCell, cell, slug, spellings, table } from "./spelling";

describe("spellings", () => {
  it("puts the usual spelling first and the rest after it", () => {
    expect(spellings("{Sergey/Sergei} Lavrov")).toEqual(["Sergey Lavrov", "Sergei Lavrov"]);
    expect(spellings("Joe( R.) Biden")).toEqual(["Joe Biden", "Joe R. Biden"]);
    expect(spellings("plain")).toEqual(["plain"]);
  });

  it("chooses one letter and one joint for the whole name", () => {
    expect(spellings("وانگ يانگ")).toEqual(["وانغ يانغ", "وانج يانج"]);
    expect(spellings("a~b~c")).toEqual(["a b c", "abc", "a-b-c"]);
  });
});

describe("cells and rows", () => {
  it("drops what is empty or said twice", () => {
    expect(cell(" a; {a/b} ;; ")).toEqual(["a", "b"]);
    expect(table("# note\n\n x | y \n")).toEqual([["x", "y"]]);
  });

  it("joins عبد as it is often printed", () => {
    expect(arabicCell("عبد الله بن عبد العزيز")).toEqual(["عبد الله بن عبد العزيز", "عبدالله بن عبدالعزيز"]);
  });

  it("makes ids without marks", () => {
    expect(slug("Raúl Castro-Ruz")).toBe("raul-castro-ruz");
    expect(slug("Gideon Sa'ar")).toBe("gideon-saar");
  });
});
