import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { meetingRows } from "@/lib/db/meeting-rows";
import { MeetingRecord } from "@/lib/domain/record";
import { loadReferenceLists } from "@/seed/records";
import { batchesBeside } from "./batches-beside";
import type { Value } from "./copy-text";
import { type Batch, makeBatches, type Order } from "./make-batches";
import { type MadeMeeting, makeMeeting } from "./meeting/make-meeting";
import { meetingId } from "./meeting-id";
import { TABLES, type Table, writeRows } from "./rows";
import { makeWriter } from "./words/write-statement";
import { makeWorld } from "./world/make-world";

const seeded = loadReferenceLists();
const order = (seed: number, meetings = 60): Order => ({ meetings, seed, revisions: true, texts: false });

async function digest(batches: Iterable<Batch> | AsyncIterable<Batch>): Promise<string> {
  const hash = createHash("sha256");
  for await (const { tables } of batches) for (const { table, bytes } of tables) hash.update(table).update(bytes);
  return hash.digest("hex");
}

function makeSome(count: number, withTexts = false): MadeMeeting[] {
  const world = makeWorld(7, seeded);
  const writer = makeWriter(7);
  return Array.from({ length: count }, (_, number) => makeMeeting(world, writer, { number, count, withTexts }));
}

describe("the meetings of the bench", () => {
  it("are the same bytes for the same order, in a worker, too, and others for another seed", async () => {
    const first = await digest(makeBatches(order(1), seeded));
    expect(await digest(makeBatches(order(1), seeded))).toBe(first);
    expect(await digest(batchesBeside(order(1)))).toBe(first);
    expect(await digest(makeBatches(order(2), seeded))).not.toBe(first);
  });

  it("are records, with the topics of the seed and the lists of their world", () => {
    const { lists } = makeWorld(7, seeded);
    const known = (list: readonly { id: string }[]) => new Set(list.map(({ id }) => id));
    const [people, places, occasions, agencies] = [lists.people, lists.places, lists.occasions, lists.agencies].map(
      known,
    );
    const topics = new Set(seeded.topics.map(({ slug }) => slug));
    for (const { record } of makeSome(150)) {
      expect(MeetingRecord.safeParse(record).error).toBeUndefined();
      expect(record.participations.every(({ person }) => people?.has(person))).toBe(true);
      expect(record.place === null || places?.has(record.place)).toBe(true);
      expect(record.occasion === null || occasions?.has(record.occasion)).toBe(true);
      expect(record.reports.every(({ agency }) => agency === null || agencies?.has(agency))).toBe(true);
      expect(record.statements.every((one) => one.topics.every((slug) => topics.has(slug)))).toBe(true);
      expect(new Set(record.participations.map(({ person }) => person)).size).toBe(record.participations.length);
    }
  });

  it.each([
    ["without texts", false],
    ["with texts", true],
  ])("become the rows that an accepted review would write, %s", (_, withTexts) => {
    const made = makeSome(150, withTexts);
    const texts = new Map(made.flatMap((one) => [...one.texts]));
    const written = new Map<Table, Record<string, Value>[]>();
    for (const one of made) {
      const sink = (table: Table, row: readonly Value[]) => {
        const names = TABLES[table].split(" ");
        expect(row.length).toBe(names.length);
        const cells = names.map((name, place) => [name, row[place] ?? null] as const);
        written.set(table, [...(written.get(table) ?? []), Object.fromEntries(cells)]);
      };
      writeRows(one, sink, false);
    }
    const rows = meetingRows(
      made.map(({ record }) => record),
      (report) => texts.get(report),
      () => false,
    );
    const without = (name: string, list: Record<string, unknown>[] = []) => list.map(({ [name]: _, ...rest }) => rest);
    expect(without("created_at", written.get("meeting"))).toEqual(without("unreviewed", rows.meetings));
    expect(without("created_at", written.get("report"))).toEqual(rows.reports);
    expect(written.get("meeting_party")).toEqual(rows.parties);
    expect(written.get("participation")).toEqual(rows.participations);
    expect(written.get("meeting_report")).toEqual(rows.meetingReports);
    expect(written.get("statement")).toEqual(rows.statements);
    expect(written.get("search_fresh")).toEqual(rows.words);
    expect(written.get("statement_speaker")).toEqual(rows.speakers);
    expect(written.get("statement_topic")).toEqual(rows.topics);
    expect(written.get("reference")).toEqual(rows.references);
    expect(written.get("evidence")).toEqual(rows.evidence);
    expect(new Set(rows.evidence.map(({ state }) => state))).toEqual(new Set([withTexts ? "exact" : "not_loaded"]));
    expect(written.get("report_text")?.length ?? 0).toBe(withTexts ? rows.reports.length : 0);
    expect(rows.evidence.length).toBeGreaterThan(2_000);
  });
});

describe("the ids of the bench's meetings", () => {
  it("have the form of an id and are never the same", () => {
    const ids = new Set(Array.from({ length: 50_000 }, (_, number) => meetingId(1, number)));
    expect(ids.size).toBe(50_000);
    for (const id of [...ids].slice(0, 100)) expect(MeetingRecord.shape.id.safeParse(id).success).toBe(true);
    expect(meetingId(2, 0)).not.toBe(meetingId(1, 0));
  });
});
