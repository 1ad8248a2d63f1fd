import { describe, expect, it } from "vitest";
import { arabicSample } from "@/lib/testing/sample-review";
import { acceptAll, checkDraft } from "./check-draft";
import { tellsOfNone } from "./not-held";
import { startWorkingDraft } from "./start-working-draft";

const { text, draft: machine } = arabicSample(1);
const known = {
  ...{ parties: [], places: [], occasions: [], agencies: [], topics: [], topicGroups: [], people: [] },
  report: { agency: null, cites: null, address: null, reported: null },
};

const read = (told: Partial<typeof machine>) => startWorkingDraft({ ...machine, ...told }, text, known);
const codes = (draft: ReturnType<typeof read>) => checkDraft(draft, text).map(({ code }) => code);

describe("a text that tells of no meeting", () => {
  it.each([
    ["announcement", "announced"],
    ["non-meeting", "non-meeting"],
  ] as const)("%s gives none, and nothing to accept", (reportKind, format) => {
    const draft = read({ reportKind });
    expect(draft.meetings).toMatchObject([{ format, target: { kind: "none" } }]);
    expect(tellsOfNone(draft)).toBe(true);
    expect(codes(acceptAll(draft))).toContain("nothing-to-accept");
  });
  it("keeps the nearer word where a meeting was called off", () => {
    const meeting = { ...machine.meeting, format: "not-held" as const };
    expect(read({ reportKind: "non-meeting", meeting }).meetings[0]?.format).toBe("not-held");
  });
  it("becomes a meeting only where a person says that it was held", () => {
    const draft = acceptAll(read({ reportKind: "announcement" }));
    const [meeting] = draft.meetings;
    if (!meeting) throw new Error("no meeting");
    const target = { kind: "new" as const };
    expect(codes({ ...draft, meetings: [{ ...meeting, target }] })).toEqual(["meeting-not-held"]);
    const said = { ...draft, meetings: [{ ...meeting, target, tookPlace: true }] };
    expect(codes(said)).toEqual([]);
    expect(tellsOfNone(said)).toBe(false);
  });
  it("is not one that tells of a meeting", () => {
    expect(tellsOfNone(read({}))).toBe(false);
  });
});
