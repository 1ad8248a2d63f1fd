import { describe, expect, it } from "vitest";
import { extract } from "@/lib/extraction/extract";
import { arabicSample } from "@/lib/testing/sample-review";
import { startWorkingDraft } from "./start-working-draft";
import { statementsCutTo, withinLimits } from "./within-limits";
import { WorkingDraft } from "./working-draft";

const lists = { parties: [], places: [], occasions: [], agencies: [], topicGroups: [], topics: [], people: [] };
const report = { agency: null, cites: null, address: null, reported: null };
const start = (text: string) => startWorkingDraft(extract(text), text, { ...lists, report });
const faults = (draft: WorkingDraft) => WorkingDraft.safeParse(draft).error?.issues ?? [];

describe("what the machine reads", () => {
  it("can be saved, however often a text repeats itself", () => {
    const draft = start("The envoy Ada Stone of Kenya said that the harbour mattered to all of them. ".repeat(2_000));
    expect(faults(draft)).toEqual([]);
    expect(Math.max(...draft.statements.map(({ spans }) => spans.length))).toBe(20);
  });

  it("can be saved, however much there is", () => {
    const one = (n: number) =>
      `Minister Ada Stone of Kenya said that plan ${n} with number${n} mattered to her people. `;
    const text = Array.from({ length: 4_000 }, (_, n) => one(n)).join("");
    const draft = start(text);
    expect(faults(draft)).toEqual([]);
    expect(draft.statements).toHaveLength(3_000);
    expect(statementsCutTo(extract(text))).toBe(3_000);
    expect(statementsCutTo(extract(one(1)))).toBeNull();
  });

  it("names nothing that was left out", () => {
    const sample = arabicSample(1);
    const small = startWorkingDraft(sample.draft, sample.text, { ...lists, report });
    expect(withinLimits(small)).toEqual(small);
    const [person, meeting, statement] = [small.people[0], small.meetings[0], small.statements[0]];
    if (!person || !meeting || !statement) throw new Error("the sample is empty");
    const many = <T>(one: T, length: number, letter: string) =>
      Array.from({ length }, (_, n) => ({ ...one, key: `${letter}${n + 1}` }));
    const people = many({ ...person, printed: `${"a".repeat(399)}\u{1F30A}` }, 20_000, "p");
    const draft = withinLimits({
      ...small,
      people,
      meetings: many(
        { ...meeting, participations: people.map(({ key }) => ({ ...participant(small), person: key })) },
        60,
        "m",
      ),
      statements: many(
        { ...statement, meeting: "m1", verb: "v".repeat(500), speakers: people.map(({ key }) => ({ person: key })) },
        12_000,
        "s",
      ),
      references: [],
    });
    expect(faults(draft)).toEqual([]);
    const keys = new Set(draft.people.map(({ key }) => key));
    expect(keys.size).toBe(500);
    expect(draft.meetings.every(({ participations }) => participations.every((one) => keys.has(one.person)))).toBe(
      true,
    );
    expect(draft.people.every(({ printed }) => printed.isWellFormed())).toBe(true);
  });
});

function participant({ meetings }: WorkingDraft) {
  const [one] = meetings.flatMap(({ participations }) => participations);
  if (!one) throw new Error("nobody takes part in the sample");
  return one;
}
