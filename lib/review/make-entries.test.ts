import { describe, expect, it } from "vitest";
import { useTestDatabase } from "@/lib/testing/database";
import { arabicSample } from "@/lib/testing/sample-review";
import { makePeople } from "./make-entries";
import { startWorkingDraft } from "./start-working-draft";
import type { WorkingDraft } from "./working-draft";
import { loadEntries, writeEntries } from "./write-entries";

const database = useTestDatabase();
const lists = { parties: [], places: [], occasions: [], agencies: [], topicGroups: [], topics: [], people: [] };
const report = { agency: null, cites: null, address: null, reported: null };
const sample = arabicSample(1);
const draft = startWorkingDraft(sample.draft, sample.text, { ...lists, report });

/** A draft in which somebody of the same name is of each of these parties. */
function namesakes(name: string, parties: readonly string[]): WorkingDraft {
  const [meeting] = draft.meetings;
  const [one] = meeting?.participations ?? [];
  if (!meeting || !one) throw new Error("nobody takes part in the sample");
  const people = parties.map((party, i) => ({
    key: `p${i + 1}`,
    known: null,
    name: { en: name, ar: "" },
    party,
    printed: name,
  }));
  const participations = people.map(({ key, party }) => ({ ...one, person: key, party }));
  return { ...draft, people, meetings: [{ ...meeting, participations }], statements: [], references: [] };
}

describe("people of the same name", () => {
  it.each(["Émile d'Arc", "A. B. Carr", "=HYPERLINK(1)", "وليد", "-- '", "\u{1F30A}"])(
    "are made one by one, each with an id of their own: %s",
    async (name) => {
      const made = await database.prisma.$transaction(async (tx) => {
        const entries = await loadEntries(tx);
        const people = makePeople(entries, namesakes(name, ["KE", "NO", "FI"]), new Map());
        await writeEntries(tx, entries.takeAdded());
        return people;
      });
      const ids = [...made.people.values()];
      expect(new Set(ids).size).toBe(3);
      expect(await database.prisma.person.count({ where: { id: { in: ids } } })).toBe(3);
      for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    },
  );
});
