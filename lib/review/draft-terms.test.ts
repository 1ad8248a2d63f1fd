import { describe, expect, it } from "vitest";
import type { DraftDate, DraftFormat, DraftPrecision } from "@/lib/extraction/draft";
import { attributionOf, dateOf, formOf, kindOf, referenceKindOf, wasHeld } from "./draft-terms";
import { roleOf } from "./role-names";

const date = (edtf: string | null, datePrecision: DraftPrecision, rule = "date-printed"): DraftDate => ({
  date: edtf,
  datePrecision,
  dateEvidence: "3 March",
  dateTrace: { rule, words: [] },
});

describe("dates", () => {
  it.each([
    [date("2031-03-03", "day"), "2031-03-03", "day", "stated"],
    [date("2031-03-03", "day", "weekday-before-dateline"), "2031-03-03", "day", "weekday_against_dateline"],
    [date("2031-03-03/2031-03-04", "day"), "2031-03-03/2031-03-04", "range", "stated"],
    [date("2031-03", "month"), "2031-03", "month", "stated"],
    [date("2031", "year", "year-of-occasion"), "2031", "year", "occasion"],
    [date("XXXX-03-03", "month-day"), "XXXX-03-03", "unknown", "stated"],
    [date(null, "weekday"), null, "unknown", "none"],
    [date("no date at all", "day"), null, "unknown", "none"],
  ])("%j", (given, edtf, precision, basis) => {
    expect(dateOf(given)).toMatchObject({ edtf, precision, basis });
  });

  it("are explained in both languages, with the words they rest on", () => {
    const note = dateOf(date(null, "relative")).note;
    expect(note.en).toContain("“3 March”");
    expect(note.ar).toContain("«3 March»");
  });
});

describe("forms", () => {
  it.each([
    ["in-person-bilateral", 2, "in_person", "bilateral"],
    ["in-person-bilateral", 3, "in_person", "multilateral"],
    ["sideline", 3, "in_person", "margins"],
    ["phone", 2, "phone", "bilateral"],
    ["video", 2, "video", "bilateral"],
    ["visit", 2, "in_person", "bilateral"],
    ["unspecified", 2, "unspecified", "bilateral"],
  ] satisfies [DraftFormat, number, string, string][])("%s of %i parties", (format, parties, channel, setting) => {
    expect(formOf(format, parties)).toEqual({ channel, setting });
    expect(wasHeld(format)).toBe(true);
  });

  it("that are announced or were called off are no meetings", () => {
    expect([wasHeld("announced"), wasHeld("not-held")]).toEqual([false, false]);
  });
});

describe("statements", () => {
  const said = { act: "said", kind: "said", speech: "indirect", speakers: ["A"] } as const;
  const of = (more: Partial<Parameters<typeof attributionOf>[0]>) =>
    attributionOf({ ...said, speakers: ["A"], ...more });

  it("are attributed by the rules of the record", () => {
    expect(of({})).toBe("reported");
    expect(of({ speech: "direct" })).toBe("direct");
    expect(of({ speech: "mixed" })).toBe("reported");
    expect(of({ speakers: ["A", "B"] })).toBe("joint");
    expect(of({ speakers: ["A", "B"], act: "discussed" })).toBe("narration");
    expect(of({ inMeeting: false, speech: "direct" })).toBe("background");
  });

  it("keep the finer kind where the record has it", () => {
    expect(kindOf({ act: "urged", kind: "said" })).toBe("urged");
    expect(kindOf({ act: "hummed", kind: "agreed" })).toBe("agreed");
    expect([referenceKindOf("visit"), referenceKindOf("treaty")]).toEqual(["event", "treaty"]);
  });
});

describe("roles", () => {
  it("have both languages and a rank where they are known, and never more than the text gives", () => {
    expect(roleOf("foreign minister")).toEqual({
      role: { en: "Foreign Minister", ar: "وزير الخارجية" },
      rank: "minister",
    });
    expect(roleOf("Minister of Irrigation")).toEqual({
      role: { en: "Minister of Irrigation", ar: "" },
      rank: "minister",
    });
    expect(roleOf("Deputy Minister of Irrigation").rank).toBe("official");
    expect(roleOf("Assistant Foreign Minister").rank).toBe("official");
    expect(roleOf(null)).toEqual({ role: { en: "", ar: "" }, rank: "official" });
  });
});
