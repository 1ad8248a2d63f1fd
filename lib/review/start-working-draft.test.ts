import { describe, expect, it } from "vitest";
import { arabicSample, sampleParticipant, sampleReport } from "@/lib/testing/sample-review";
import type { KnownPerson } from "./review-view";
import { type Known, startWorkingDraft } from "./start-working-draft";
import { WorkingDraft } from "./working-draft";

const person = (id: string, party: string, nameEn: string, nameAr: string, aliases: string[] = []): KnownPerson => ({
  ...{ id, party, nameEn, nameAr, shortEn: nameEn, shortAr: nameAr, aliases },
});
const known: Known = {
  ...{ parties: [], occasions: [], agencies: [], topicGroups: [] },
  topics: [{ slug: "bridges", group: "links", nameEn: "Bridges", nameAr: "جسور" }],
  places: [{ id: "muscat", country: "OM", nameEn: "Muscat", nameAr: "مسقط" }],
  people: [],
  report: { agency: null, cites: null, address: null, reported: null },
};
const sample = arabicSample(1);
const started = (more: Partial<Known> = {}) => startWorkingDraft(sample.draft, sample.text, { ...known, ...more });

describe("opening a draft", () => {
  it("gives what the screen and the server agree on, with the rules attached", () => {
    const draft = started();
    expect(WorkingDraft.parse(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
    expect(draft.statements.map(({ traces }) => traces.clause?.rule)).toEqual(["sample", "sample", "sample"]);
    expect(draft.meetings[0]).toMatchObject({ date: { edtf: "2031-01-08", precision: "day" }, setting: "bilateral" });
    expect(draft.parties.map(({ code, name }) => [code, name.en])).toEqual([
      ["OM", "Oman"],
      ["LB", "Lebanon"],
    ]);
  });

  it("links people by any spelling, folded, and only to somebody of the same party", () => {
    const alike = person("salem-albahri", "OM", "Salem Albahri", "سالم البحرى", ["سَالِم البحريب"]);
    const linkTo = (...people: KnownPerson[]) => started({ people }).people.map((one) => one.known);
    expect(linkTo(alike)).toEqual(["salem-albahri", null]);
    expect(linkTo({ ...alike, party: "KE" })).toEqual([null, null]);
    expect(linkTo(alike, { ...alike, id: "his-namesake" })).toEqual([null, null]);
  });

  it("keeps a clause that is printed twice as one statement with two pieces of evidence", () => {
    const twice = { ...sample.draft, duplicates: [[1, 2]] as [number, number][] };
    const draft = startWorkingDraft(twice, sample.text, known);
    expect(draft.statements.map(({ key, spans }) => [key, spans.length])).toEqual([
      ["s1", 2],
      ["s3", 1],
    ]);
  });

  it("leaves out what was announced, and takes what is surely the same for the same", () => {
    const meeting = { ...sample.draft.meeting, format: "announced" as const };
    const draft = startWorkingDraft({ ...sample.draft, meeting }, sample.text, known);
    expect(draft.meetings[0]?.target).toEqual({ kind: "none" });
  });

  it("knows places, states, ministries and organisations by their names, and nobody by a likeness", () => {
    const text = "Ann Berg and Omar Said met. Norway welcomed it. The United Nations agreed. A passer-by said so.";
    const report = sampleReport("rplaces", {
      ...{ language: "en", text, date: null },
      participants: [sampleParticipant(text, "Ann Berg", "Ann Berg", "NO")],
      statements: [
        { words: "Norway welcomed it", speakers: ["Norway"], verb: "welcomed" },
        { words: "The United Nations agreed", speakers: ["United Nations"], verb: "agreed" },
        { words: "A passer-by said so", speakers: ["A passer-by"], verb: "said" },
      ],
      meeting: { place: { name: "Muscat", country: "OM" } },
    });
    const draft = startWorkingDraft(report.draft, text, known);
    expect(draft.meetings[0]?.place).toEqual({ known: "muscat" });
    expect(draft.statements.map(({ speakers }) => speakers)).toEqual([
      [{ party: "NO" }],
      [{ party: "united-nations" }],
      [{ person: "p2" }],
    ]);
    expect(draft.people[1]).toMatchObject({ known: null, party: null, name: { en: "A passer-by", ar: "" } });
  });
});
