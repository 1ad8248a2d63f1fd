import { describe, expect, it } from "vitest";
import type { StatementRow } from "@/lib/domain/statement-row";
import { arabicSample } from "@/lib/testing/sample-review";
import { alignStatements } from "./align-statements";
import { startWorkingDraft } from "./start-working-draft";

const lists = { parties: [], places: [], occasions: [], agencies: [], topicGroups: [] };
const topic = (slug: string) => ({ slug, group: "links", nameEn: slug, nameAr: slug });
const nobody = { agency: null, cites: null, address: null, reported: null };
const sample = arabicSample(1);
const draft = {
  ...startWorkingDraft(sample.draft, sample.text, { ...lists, topics: [topic("bridges")], people: [], report: nobody }),
};
draft.people = draft.people.map((person, i) => ({ ...person, known: ["salem", "mazen"][i] ?? null }));
draft.statements = draft.statements.map((one, i) => ({ ...one, topics: [["bridges"], ["trade"], ["ports"]][i] ?? [] }));

function row(number: number, speaker: string, texts: { en?: string; ar?: string }, slugs: string[] = []): StatementRow {
  const names = { nameEn: speaker, nameAr: speaker };
  return {
    ...{ meetingId: "mtestme0", meetingSlug: "x", number, kind: "said", attribution: "reported", verb: "قال" },
    ...{ textEn: texts.en ?? "", textAr: texts.ar ?? "", wording: "source", side: "OM", via: null, evidence: [] },
    speakers: [{ id: speaker, party: "OM", shortEn: speaker, shortAr: speaker, ...names }],
    topics: slugs.map(topic),
  };
}
const align = (known: StatementRow[]) => alignStatements(sample.text, draft, draft.statements, known, sample.id);

describe("aligning statements", () => {
  it("pairs what the same speaker says in nearly the same words, one to one", () => {
    const pairs = align([
      row(1, "mazen", { ar: "دعا إلى فتح المعابر أمام التجارة في الصيف" }, ["trade"]),
      row(2, "salem", { ar: "بلاده تبني 3 جسور فوق النهر الكبير" }, ["bridges"]),
      row(3, "salem", { ar: "بلاده تبني جسورًا فوق النهر" }, ["bridges"]),
    ]);
    expect(pairs.map(({ statement, number, verdict }) => [statement, number, verdict])).toEqual([
      ["s1", 2, "same"],
      ["s2", 1, "same"],
    ]);
    expect(pairs[0]?.reasons.map(({ code }) => code)).toEqual(
      expect.arrayContaining(["same-speakers", "shared-topics", "shared-words", "shared-numbers"]),
    );
  });

  it("never pairs what another speaker says, nor other words on the same topic surely", () => {
    expect(align([row(1, "mazen", { ar: "بلاده تبني 3 جسور فوق النهر الكبير" }, ["bridges"])])).toEqual([]);
    const [pair] = align([row(1, "salem", { ar: "المهندسون وصلوا متأخرين" }, ["bridges"])]);
    expect(pair?.verdict).toBe("maybe");
  });

  it("across languages is never more than perhaps", () => {
    const [pair] = align([row(1, "salem", { en: "His country builds 3 bridges." }, ["bridges"])]);
    expect(pair).toMatchObject({ statement: "s1", number: 1, verdict: "maybe" });
    expect(pair?.reasons.map(({ code }) => code)).toContain("other-language");
  });
});
