import { describe, expect, it } from "vitest";
import { arabicSample } from "@/lib/testing/sample-review";
import { acceptAll, checkDraft } from "./check-draft";
import { startWorkingDraft } from "./start-working-draft";
import { WorkingDraft, type WorkingMeeting } from "./working-draft";

const lists = { parties: [], places: [], occasions: [], agencies: [], topicGroups: [], topics: [], people: [] };
const nobody = { agency: null, cites: null, address: null, reported: null };
const sample = arabicSample(1);
const good = acceptAll(startWorkingDraft(sample.draft, sample.text, { ...lists, report: nobody }));

const codes = (draft: WorkingDraft) => checkDraft(draft, sample.text).map(({ code, key }) => `${code} ${key}`.trim());
const withMeeting = (more: Partial<WorkingMeeting>) => ({
  ...good,
  meetings: good.meetings.map((one) => ({ ...one, ...more })),
});
const withFirst = (more: object): WorkingDraft => ({
  ...good,
  statements: good.statements.map((one, i) => (i === 0 ? { ...one, ...more } : one)),
});

describe("a draft can be accepted", () => {
  it("when everything in it is decided, named and in the text", () => {
    expect(codes(good)).toEqual([]);
  });

  it("not while something is undecided", () => {
    expect(codes(withMeeting({ target: { kind: "open" } }))).toEqual(["meeting-undecided m1"]);
    expect(codes(withFirst({ decision: "open" }))).toEqual(["statement-undecided s1"]);
    expect(codes(withMeeting({ target: { kind: "none" } }))).toContain("nothing-to-accept");
  });

  it("not with a date that is shown finer than it is known", () => {
    const dated = (edtf: string | null, precision: "day" | "month" | "year" | "range" | "unknown") =>
      codes(withMeeting({ date: { ...(good.meetings[0] as WorkingMeeting).date, edtf, precision } }));
    for (const [edtf, precision] of [
      ["2031-03-03", "day"],
      ["2031-03", "month"],
      ["2031", "year"],
      ["2031-03-03/2031-03-05", "range"],
      ["XXXX-03-03", "unknown"],
      [null, "unknown"],
    ] as const) {
      expect(dated(edtf, precision), `${edtf} ${precision}`).toEqual([]);
    }
    for (const [edtf, precision] of [
      ["2031", "day"],
      ["2031-03", "day"],
      ["2031", "month"],
      ["XXXX-03-03", "day"],
      [null, "day"],
      ["next week", "unknown"],
    ] as const) {
      expect(dated(edtf, precision), `${edtf} ${precision}`).toEqual(["date-unreadable m1"]);
    }
  });

  it("not with spans beyond the text or through the middle of a character", () => {
    const wave = sample.text.indexOf("🌊");
    expect(codes(withFirst({ spans: [{ start: 0, end: sample.text.length + 1 }] }))).toEqual([
      "statement-outside-text s1",
    ]);
    expect(codes(withFirst({ spans: [{ start: 0, end: wave + 1 }] }))).toEqual(["statement-outside-text s1"]);
    expect(codes(withFirst({ spans: [{ start: wave, end: wave + 2 }] }))).toEqual([]);
  });

  it("not with new people of whom nobody knows the name or the party, if they are needed", () => {
    const stranger = { key: "p9", known: null, name: { en: "", ar: " " }, party: null, printed: "" };
    const draft = { ...withFirst({ speakers: [{ person: "p9" }] }), people: [...good.people, stranger] };
    expect(codes(draft)).toEqual(["person-without-name p9", "person-without-party p9"]);
    expect(codes({ ...good, people: [...good.people, stranger] })).toEqual([]);
    expect(codes(withFirst({ speakers: [{ person: "p8" }] }))).toEqual(["unknown-key s1"]);
  });

  it("not joined to a statement of a meeting that is new", () => {
    expect(codes(withFirst({ alignedWith: 1 }))).toEqual(["alignment-without-meeting s1"]);
  });
});

describe("the shape of a draft", () => {
  it("has no place for what would do harm elsewhere", () => {
    const refused = (draft: object) => WorkingDraft.safeParse({ ...good, ...draft }).success === false;
    expect(WorkingDraft.safeParse(good).success).toBe(true);
    expect(refused({ report: { ...nobody, address: "javascript:alert(1)" } })).toBe(true);
    expect(refused({ statements: [{ ...good.statements[0], speakers: [{ party: "joint" }] }] })).toBe(true);
    expect(refused({ statements: [{ ...good.statements[0], topics: ["../../etc"] }] })).toBe(true);
    expect(refused({ form: 2 })).toBe(true);
    expect(refused({ more: true })).toBe(true);
  });
});
