import { beforeAll, describe, expect, it } from "vitest";
import type { MeetingRecord } from "@/lib/domain/record";
import { Attribution, Kind } from "@/lib/domain/words";
import { useTestDatabase } from "@/lib/testing/database";
import { arabicSample, storeReport } from "@/lib/testing/sample-review";
import { acceptReview } from "./accept";
import { acceptAll } from "./check-draft";
import { reopenReview } from "./decide-review";
import { getReview } from "./get-review";
import type { WorkingDraft, WorkingStatement } from "./working-draft";

const database = useTestDatabase();
const user = { name: "Rana" };
const TOPICS = ["bridges", "trade", "ports"];

beforeAll(async () => {
  await database.prisma.topicGroup.create({ data: { slug: "links", nameEn: "Links", nameAr: "صلات", position: 0 } });
  await database.prisma.topic.createMany({
    data: TOPICS.map((slug, position) => ({
      ...{ slug, groupSlug: "links", nameEn: slug, nameAr: slug, definitionEn: slug, definitionAr: slug, position },
    })),
  });
});

/** Numbers that look drawn by lot and are the same in every run. */
function dice(seed: number): (sides: number) => number {
  let state = seed * 2654435761;
  return (sides) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

function editAtRandom(draft: WorkingDraft, text: string, roll: (sides: number) => number): WorkingDraft {
  const pick = <T>(list: readonly T[]): T => list[roll(list.length)] as T;
  const edit = (one: WorkingStatement): WorkingStatement => {
    const start = roll(text.indexOf("\n"));
    const shifted = roll(3) === 0 ? [...one.spans, { start, end: start + 1 + roll(20) }] : one.spans;
    const splits = shifted.some(({ start: from, end }) => /[\uDC00-\uDFFF]/.test(`${text[from]}${text[end] ?? ""}`));
    return {
      ...one,
      decision: roll(4) === 0 ? "rejected" : "accepted",
      kind: pick(Kind.options),
      attribution: pick(Attribution.options),
      speakers: [[], one.speakers, [{ person: "p2" }], [{ party: "OM" }, { person: "p2" }]][roll(4)] ?? [],
      topics: TOPICS.filter(() => roll(2) === 0),
      via: pick([null, "a river herald"]),
      wording: pick([null, { en: "In other words.", ar: "" }, { en: "", ar: "بكلمات أخرى" }]),
      spans: splits ? one.spans : shifted,
    };
  };
  return { ...draft, statements: draft.statements.map(edit) };
}

/** What the tables say of the statements of a meeting, in the words of the draft. */
async function factsOf(meetingId: string) {
  const rows = await database.prisma.statement.findMany({
    where: { meetingId },
    orderBy: { number: "asc" },
    include: { speakers: { orderBy: { position: "asc" } }, topics: { orderBy: { position: "asc" } } },
  });
  const evidence = await database.prisma.evidence.findMany({
    where: { meetingId, fact: "statement" },
    orderBy: { number: "asc" },
  });
  return rows.map((row) => ({
    number: row.number,
    ...{
      kind: row.kind,
      attribution: row.attribution,
      via: row.via,
      en: row.textEn,
      ar: row.textAr,
      wording: row.wording,
    },
    speakers: row.speakers.map(({ personId, partyCode }) => personId ?? partyCode),
    topics: row.topics.map(({ topicSlug }) => topicSlug),
    words: evidence.filter(({ statementNumber }) => statementNumber === row.number).map(({ exact }) => exact),
  }));
}

function expected(draft: WorkingDraft, text: string, people: Map<string, string>) {
  const kept = draft.statements.filter(({ decision }) => decision === "accepted");
  return kept.map((one, index) => {
    const [span] = one.spans;
    const own = one.wording?.ar ?? "";
    return {
      number: index + 1,
      ...{ kind: one.kind, attribution: one.attribution, via: one.via, en: one.wording?.en ?? "" },
      ar: own || text.slice(span?.start, span?.end).replace(/\s+/g, " ").trim(),
      wording: own ? "paraphrase" : "source",
      speakers: one.speakers.map((speaker) => ("party" in speaker ? speaker.party : people.get(speaker.person))),
      topics: one.topics,
      words: one.spans.map(({ start, end }) => text.slice(start, end)),
    };
  });
}

describe("whatever a reviewer edits", () => {
  it.each(Array.from({ length: 20 }, (_, i) => i + 1))("record in is facts out, twice (%i)", async (seed) => {
    const { prisma } = database;
    const sample = arabicSample(seed);
    await storeReport(prisma, sample);
    const view = await getReview(prisma, sample.id);
    if (!view) throw new Error("no review");
    const draft = editAtRandom(acceptAll(view.draft), sample.text, dice(seed));
    const { meetings } = await acceptReview(prisma, { report: sample.id, base: view.base, draft, user });
    const id = meetings[0]?.id ?? "";
    const taken = await prisma.participation.findMany({ where: { meetingId: id }, orderBy: { number: "asc" } });
    const people = new Map(draft.people.map(({ key }, index) => [key, taken[index]?.personId ?? ""]));
    const facts = await factsOf(id);
    expect(facts).toEqual(expected(draft, sample.text, people));

    await reopenReview(prisma, { report: sample.id, reason: "to see it again", user });
    const again = await getReview(prisma, sample.id);
    if (!again) throw new Error("no review");
    await acceptReview(prisma, { report: sample.id, base: again.base, draft: again.draft, user });
    expect(await factsOf(id)).toEqual(facts);
    const revisions = await prisma.revision.findMany({ where: { meetingId: id }, orderBy: { number: "asc" } });
    const [first, second] = revisions.map(({ after }) => (after as unknown as { record: MeetingRecord }).record);
    expect(second).toEqual(first);
  });
});
