import { describe, expect, it } from "vitest";
import type { WorkingDraft, WorkingReference } from "@/lib/review/working-draft";
import {
  addParticipation,
  addPerson,
  changePerson,
  mergeMeetings,
  sayItTookPlace,
  setTarget,
  splitMeeting,
} from "./edit-meeting";
import {
  acceptOpen,
  addStatement,
  changeStatement,
  decide,
  moveStatementEdge,
  removeStatement,
  toggleSpeaker,
  toggleTopic,
} from "./edit-statement";
import { markOf, progressOf } from "./marks";
import { sampleDraft, sampleMeeting, sampleStatement } from "./sample-draft";
import { wordsOf } from "./words";

const statement = (draft: WorkingDraft, key: string) => draft.statements.find((one) => one.key === key);
const reference: WorkingReference = {
  key: "r1",
  meeting: "m1",
  statement: "s2",
  decision: "open",
  kind: "event",
  what: { en: "a forum", ar: "" },
  edtf: null,
  target: null,
  occasion: null,
  spans: [],
  trace: null,
};

describe("statements", () => {
  it("gain and lose speakers and topics", () => {
    const joint = toggleSpeaker(sampleDraft(), "s1", { person: "p2" });
    expect(statement(joint, "s1")?.speakers).toEqual([{ person: "p1" }, { person: "p2" }]);
    const party = toggleSpeaker(toggleSpeaker(joint, "s1", { person: "p1" }), "s1", { party: "NO" });
    expect(statement(party, "s1")?.speakers).toEqual([{ person: "p2" }, { party: "NO" }]);
    const topics = toggleTopic(toggleTopic(sampleDraft(), "s2", "trade-investment"), "s2", "sco");
    expect(statement(toggleTopic(topics, "s2", "trade-investment"), "s2")?.topics).toEqual(["sco"]);
  });
  it("move an edge over a surrogate pair, on the last span for the end", () => {
    const text = "He said 🤝 peace 𐌰𐌱 matters";
    const spans = [
      { start: 0, end: 2 },
      { start: 3, end: 7 },
    ];
    const draft = sampleDraft({ statements: [sampleStatement(1, { spans })] });
    const grown = moveStatementEdge(draft, "s1", "end", 1, wordsOf(text, "en"));
    expect(text.slice(3, statement(grown, "s1")?.spans[1]?.end)).toBe("said 🤝 peace");
    const more = moveStatementEdge(grown, "s1", "end", 1, wordsOf(text, "en"));
    expect(text.slice(3, statement(more, "s1")?.spans[1]?.end)).toBe("said 🤝 peace 𐌰𐌱");
    expect(statement(more, "s1")?.spans[0]).toEqual(spans[0]);
  });
  it("stay the same object when nothing changes", () => {
    const draft = sampleDraft();
    expect(changeStatement(draft, "s1", { kind: "said" })).toBe(draft);
    expect(decide(draft, ["s1"], "open")).toBe(draft);
    expect(moveStatementEdge(draft, "s1", "end", 1, [])).toBe(draft);
    expect(changeStatement(draft, "s9", { kind: "urged" })).toBe(draft);
  });
  it("are decided with what they point to", () => {
    const draft = sampleDraft({ references: [reference] });
    expect(decide(draft, ["s2"], "rejected").references[0]?.decision).toBe("rejected");
    const all = acceptOpen(decide(draft, ["s1"], "rejected"));
    expect(all.statements.map((one) => one.decision)).toEqual(["rejected", "accepted", "accepted"]);
    expect(all.references[0]?.decision).toBe("accepted");
    expect(acceptOpen(all)).toBe(all);
    expect(progressOf(decide(draft, ["s1"], "rejected"))).toEqual({ decided: 1, all: 3 });
  });
  it("are added in reading order, and go again without a trace", () => {
    const { draft, key } = addStatement(sampleDraft(), { start: 45, end: 55 });
    expect(draft.statements.map((one) => one.key)).toEqual(["s1", "s2", "s4", "s3"]);
    expect([key, statement(draft, key)?.speakers, statement(draft, key)?.meeting]).toEqual(["s4", [], "m1"]);
    expect(removeStatement(draft, key).statements.map((one) => one.key)).toEqual(["s1", "s2", "s3"]);
  });
  it("that the machine read are left out, not lost", () => {
    expect(statement(removeStatement(sampleDraft(), "s2"), "s2")?.decision).toBe("rejected");
  });
  it("are marked by where they come from", () => {
    const origin = sampleDraft();
    const marks = (draft: WorkingDraft) => draft.statements.map((one) => markOf(one, origin));
    const changed = toggleTopic(decide(origin, ["s1"], "accepted"), "s2", "sco");
    expect(marks(addStatement(changed, { start: 99, end: 101 }).draft)).toEqual([
      "machine",
      "changed",
      "machine",
      "made",
    ]);
    expect(marks(toggleTopic(changed, "s2", "sco"))).toEqual(["machine", "machine", "machine"]);
  });
});

describe("meetings", () => {
  it("split with their people, and merge back", () => {
    const draft = sampleDraft({ references: [reference] });
    const split = splitMeeting(draft, "m1", ["s2", "s3"]);
    expect(split.draft.meetings.map((one) => one.key)).toEqual(["m1", "m2"]);
    expect(split.draft.statements.map((one) => one.meeting)).toEqual(["m1", "m2", "m2"]);
    expect(split.draft.references[0]?.meeting).toBe("m2");
    expect(split.draft.meetings[1]?.participations).toHaveLength(2);
    expect(mergeMeetings(split.draft, "m1", "m2")).toEqual(draft);
  });
  it("merge people who are only in the second", () => {
    const other = sampleMeeting("m2");
    const third = { ...(other.participations[0] as (typeof other.participations)[0]), person: "p3" };
    const draft = sampleDraft({ meetings: [sampleMeeting("m1"), { ...other, participations: [third] }] });
    const merged = mergeMeetings(draft, "m1", "m2");
    expect(merged.meetings).toHaveLength(1);
    expect(merged.meetings[0]?.participations.map((one) => one.person)).toEqual(["p1", "p2", "p3"]);
    expect(mergeMeetings(draft, "m1", "m1")).toBe(draft);
  });
  it("lose their alignment with another target", () => {
    const known = { kind: "known", meeting: "maaaaaaa" } as const;
    const draft = sampleDraft({
      meetings: [sampleMeeting("m1", { target: known, takes: ["date"] })],
      statements: [sampleStatement(1, { alignedWith: 4 })],
    });
    const fresh = setTarget(draft, "m1", { kind: "new" });
    expect([fresh.statements[0]?.alignedWith, fresh.meetings[0]?.takes]).toEqual([null, []]);
    expect(setTarget(draft, "m1", { ...known })).toBe(draft);
  });
});

describe("people", () => {
  it("are added once, and take part once", () => {
    const wang = { known: "wang-yi", name: { en: "Wang Yi", ar: "" }, party: "CN", printed: "" };
    const first = addPerson(sampleDraft(), wang);
    expect(first.key).toBe("p3");
    expect(addPerson(first.draft, wang)).toEqual(first);
    const there = addParticipation(first.draft, "m1", "p3");
    expect(there.meetings[0]?.participations[2]).toMatchObject({ person: "p3", party: "CN", part: "participant" });
    expect(addParticipation(there, "m1", "p3")).toBe(there);
  });
  it("speak for the same party in each of their meetings", () => {
    const draft = changePerson(sampleDraft(), "p1", { party: "UG" });
    expect([draft.people[0]?.party, draft.meetings[0]?.participations[0]?.party]).toEqual(["UG", "UG"]);
  });
});

describe("a meeting that was not held", () => {
  it("was, once somebody says so, until somebody says that it is none", () => {
    const told = sampleDraft({ meetings: [sampleMeeting("m1", { format: "announced", target: { kind: "none" } })] });
    const said = sayItTookPlace(told, "m1");
    expect(said.meetings).toMatchObject([{ tookPlace: true, target: { kind: "open" } }]);
    expect(setTarget(said, "m1", { kind: "new" }).meetings[0]?.tookPlace).toBe(true);
    expect(setTarget(said, "m1", { kind: "none" }).meetings[0]?.tookPlace).toBe(false);
  });
});
