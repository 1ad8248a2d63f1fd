import pg from "pg";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { checkDigests } from "@/lib/db/rebuild-digests";
import { searchTokens } from "@/lib/domain/search-words";
import { getMeeting } from "@/lib/queries/get-meeting";
import { useTestDatabase } from "@/lib/testing/database";
import { createDatabase } from "@/lib/testing/test-server";
import { loadReferenceLists } from "@/seed/records";
import { makeBatches } from "../make-batches";
import { makeWorld } from "../world/make-world";
import { fillDatabase, TargetError } from "./fill-database";
import { describeSchema } from "./secondary-structures";

const seeded = loadReferenceLists();
const progress = { stage: () => {}, meetings: () => {} };
const COUNT = 50;

function fill(url: string, replace = false, meetings = COUNT) {
  const batches = makeBatches({ meetings, seed: 3, revisions: true, texts: true }, seeded);
  return fillDatabase(url, { lists: makeWorld(3, seeded).lists, batches }, { replace, progress });
}

describe("a database filled by the bench", () => {
  const database = useTestDatabase();
  let client: pg.Client;
  let schema: string[] = [];

  beforeAll(async () => {
    client = new pg.Client({ connectionString: database.url });
    await client.connect();
    schema = await describeSchema(client);
    await fill(database.url);
  });
  afterAll(() => client.end());

  it("has the keys and indexes that it had before", async () => {
    expect(schema.length).toBeGreaterThan(50);
    expect(await describeSchema(client)).toEqual(schema);
  });

  it("answers for every meeting", async () => {
    const meetings = await database.prisma.meeting.findMany({ select: { id: true } });
    expect(meetings.length).toBe(COUNT);
    for (const { id } of meetings) {
      const meeting = await getMeeting(id);
      expect(meeting?.statementRows.length).toBeGreaterThanOrEqual(6);
      const evidence = meeting?.statementRows.flatMap((row) => row.evidence) ?? [];
      expect(evidence.length).toBeGreaterThanOrEqual(6);
      expect(evidence.every(({ state }) => state === "exact")).toBe(true);
      expect(meeting?.participations.length).toBeGreaterThanOrEqual(1);
    }
  });

  it("has the digests that the facts make", async () => {
    expect(await checkDigests(database.prisma)).toEqual({ meetings: COUNT, wrong: [] });
    const { version } = await database.prisma.dataState.findUniqueOrThrow({ where: { id: 1 } });
    const versions = await database.prisma.meetingDigest.findMany({ distinct: ["version"], select: { version: true } });
    expect(versions).toEqual([{ version }]);
  });

  it("has for search what the project's own words make", async () => {
    const statements = await database.prisma.statement.findMany({ orderBy: [{ meetingId: "asc" }, { number: "asc" }] });
    const words = statements.map(({ textEn, textAr }) => searchTokens(`${textEn} ${textAr}`).join(" "));
    const { rows } = await client.query<{ same: number }>(
      `SELECT count(*)::int AS same
         FROM unnest($1::text[], $2::int[], $3::text[]) AS given(id, number, words)
         JOIN search_fresh s ON s.meeting_id = given.id AND s.number = given.number
        WHERE s.words = array_to_tsvector(string_to_array(given.words, ' '))`,
      [statements.map(({ meetingId }) => meetingId), statements.map(({ number }) => number), words],
    );
    expect(rows[0]?.same).toBe(statements.length);
    expect(statements.length).toBeGreaterThan(COUNT * 10);
  });

  it("is filled again only when its meetings may be deleted", async () => {
    await expect(fill(database.url)).rejects.toThrow(TargetError);
    await fill(database.url, true, 20);
    expect(await database.prisma.meeting.count()).toBe(20);
    expect(await checkDigests(database.prisma)).toEqual({ meetings: 20, wrong: [] });
  });

  it("stays as it was when the meetings cannot be written", async () => {
    function* broken() {
      yield* makeBatches({ meetings: 5, seed: 4, revisions: false, texts: false }, seeded);
      throw new Error("cut off");
    }
    const { lists } = makeWorld(4, seeded);
    const content = { lists, batches: broken() };
    await expect(fillDatabase(database.url, content, { replace: true, progress })).rejects.toThrow("cut off");
    expect(await database.prisma.meeting.count()).toBe(20);
    expect(await describeSchema(client)).toEqual(schema);
  });
});

describe("a database without our tables", () => {
  it("is not filled", async () => {
    const bare = await createDatabase(inject("testServerUrl"));
    await expect(fill(bare.url)).rejects.toThrow(/no table/);
    await bare.drop();
  });
});
