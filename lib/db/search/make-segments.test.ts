import { beforeEach, describe, expect, it } from "vitest";
import { useTestDatabase } from "@/lib/testing/database";
import { SAMPLE_LISTS, SAMPLE_MEETING } from "@/lib/testing/sample-meeting";
import { Prisma } from "../client";
import { connectForBulk } from "../statements";
import { withdrawMeeting } from "../withdraw-meeting";
import { writeMeeting } from "../write-meeting";
import { writeReferenceLists } from "../write-reference-lists";
import { checkSearch } from "./check-search";
import { makeSegments } from "./make-segments";
import { PostingWriter } from "./posting";
import { readTexts } from "./read-texts";
import { BusyError, writeSegment } from "./write-segment";

const { sql } = Prisma;
const database = useTestDatabase();
const run = (statement: Prisma.Sql) => database.prisma.$executeRaw(statement);
const IDS = ["mtest001", "mtest002", "mtest003", "mtest004", "mtest005", "mtest006"];

async function write(id: string, word = "harbours"): Promise<void> {
  const statements = SAMPLE_MEETING.statements.map((one) => ({
    ...one,
    text: { en: `${one.text.en} ${word} ${id}`, ar: one.text.ar },
  }));
  await database.prisma.$transaction((tx) => writeMeeting(tx, { ...SAMPLE_MEETING, id, statements }, "test"));
}

async function withdraw(id: string): Promise<void> {
  const cause = { kind: "detached", report: "none" } as const;
  await database.prisma.$transaction((tx) => withdrawMeeting(tx, id, "test", cause));
}

const members = async () =>
  (await database.prisma.searchMember.findMany({ orderBy: { meetingId: "asc" } })).map(({ meetingId }) => meetingId);
const fresh = async () =>
  (await database.prisma.searchFresh.findMany({ distinct: ["meetingId"], orderBy: { meetingId: "asc" } })).map(
    ({ meetingId }) => meetingId,
  );
const wrong = async () => (await checkSearch(database.prisma)).wrong;
const ALL = { atLeast: 1, atMost: 100 };

beforeEach(async () => {
  await database.prisma.$transaction((tx) => writeReferenceLists(tx, SAMPLE_LISTS));
  await run(sql`truncate search_segment, search_posting, search_member, search_fresh, meeting, meeting_digest cascade`);
  for (const id of IDS) await write(id);
});

describe("segments", () => {
  it("take meetings in when there are enough of them", async () => {
    expect(await makeSegments(database.url, { atLeast: 7, atMost: 100 })).toEqual({ segments: 0, meetings: 0 });
    expect(await fresh()).toEqual(IDS);
    const version = async () => (await database.prisma.dataState.findUniqueOrThrow({ where: { id: 1 } })).version;
    const before = await version();
    expect(await makeSegments(database.url, { atLeast: 6, atMost: 100 })).toEqual({ segments: 1, meetings: 6 });
    expect(await members()).toEqual(IDS);
    expect(await fresh()).toEqual([]);
    expect(await version()).toBe(before + 1);
    expect(await wrong()).toEqual([]);
  });

  it("are made by one process at a time", async () => {
    const options = { atLeast: 1, atMost: 2 };
    const made = await Promise.all([1, 2, 3].map(() => makeSegments(database.url, options)));
    expect(made.reduce((sum, { meetings }) => sum + meetings, 0)).toBe(6);
    expect(await members()).toEqual(IDS);
    expect(await wrong()).toEqual([]);
  });

  it("leave out a meeting that somebody has locked, and do not wait for it", async () => {
    await database.prisma.$transaction(
      async (tx) => {
        await tx.$queryRaw(sql`select from meeting where id = ${IDS[2]} for update`);
        const bulk = connectForBulk(database.url);
        const { words, members } = await readTexts((work) => bulk.transaction(work), IDS);
        expect(await bulk.transaction((own) => writeSegment(own, words, members, []))).toBe(5);
        await bulk.end();
      },
      { timeout: 30_000 },
    );
    expect(await members()).toEqual(IDS.filter((_, place) => place !== 2));
    expect(await fresh()).toEqual([IDS[2]]);
    expect(await wrong()).toEqual([]);
  });

  it("are left for later when there is nothing but what somebody has locked, or what has no digest", async () => {
    await database.prisma.meetingDigest.deleteMany({ where: { meetingId: { in: IDS.slice(0, 3) } } });
    await database.prisma.$transaction(
      async (tx) => {
        await tx.$queryRaw(sql`select from meeting where id = any(${IDS.slice(3)}) for update`);
        expect(await makeSegments(database.url, ALL)).toEqual({ segments: 0, meetings: 0 });
      },
      { timeout: 30_000 },
    );
    expect(await database.prisma.searchSegment.count()).toBe(0);
    expect(await fresh()).toEqual(IDS);
  });

  it("leave out a meeting that was written, or withdrawn, after its texts were read", async () => {
    const bulk = connectForBulk(database.url);
    const read = await readTexts((work) => bulk.transaction(work), IDS);
    await write("mtest001", "lighthouses");
    await withdraw("mtest002");
    expect(await bulk.transaction((tx) => writeSegment(tx, read.words, read.members, []))).toBe(4);
    await bulk.end();
    expect(await members()).toEqual(IDS.slice(2));
    expect(await fresh()).toEqual(["mtest001"]);
    expect(await wrong()).toEqual([]);
  });

  it("are made anew from the rest when half of their meetings are gone", async () => {
    await makeSegments(database.url, ALL);
    for (const id of IDS.slice(0, 3)) await withdraw(id);
    expect(await makeSegments(database.url, { atLeast: 50, atMost: 100 })).toEqual({ segments: 0, meetings: 0 });
    await write("mtest004", "lighthouses");
    expect(await makeSegments(database.url, { atLeast: 50, atMost: 100 })).toEqual({ segments: 1, meetings: 2 });
    expect(await members()).toEqual(["mtest005", "mtest006"]);
    expect(await fresh()).toEqual(["mtest004"]);
    expect(await database.prisma.searchSegment.count()).toBe(1);
    const segments = await database.prisma.searchPosting.findMany({ distinct: ["segment"] });
    expect(segments).toHaveLength(1);
    expect(await wrong()).toEqual([]);
  });

  it("go when nothing is left of them", async () => {
    await makeSegments(database.url, ALL);
    for (const id of IDS) await withdraw(id);
    await makeSegments(database.url, ALL);
    expect(await database.prisma.searchPosting.count()).toBe(0);
    expect(await database.prisma.searchSegment.count()).toBe(0);
    expect(await members()).toEqual([]);
    expect(await wrong()).toEqual([]);
  });

  it("are not dissolved while one of their meetings is being written", async () => {
    await makeSegments(database.url, ALL);
    const [segment] = await database.prisma.searchSegment.findMany();
    await database.prisma.$transaction(
      async (tx) => {
        await tx.$queryRaw(sql`select from meeting where id = ${IDS[0]} for update`);
        const bulk = connectForBulk(database.url);
        const { words, members } = await readTexts((work) => bulk.transaction(work), IDS);
        const made = bulk.transaction((own) => writeSegment(own, words, members, [segment?.number ?? 0]));
        await expect(made).rejects.toThrow(BusyError);
        await bulk.end();
      },
      { timeout: 30_000 },
    );
    expect(await database.prisma.searchSegment.findMany()).toEqual([segment]);
    expect(await members()).toEqual(IDS);
    expect(await wrong()).toEqual([]);
  });

  it("grow: small ones are taken together with as many fresh meetings", async () => {
    await makeSegments(database.url, { atLeast: 1, atMost: 2 });
    expect(await database.prisma.searchSegment.count()).toBe(3);
    await write("mtest007");
    await write("mtest008");
    expect(await makeSegments(database.url, { atLeast: 1, atMost: 8 })).toEqual({ segments: 1, meetings: 8 });
    expect(await database.prisma.searchSegment.count()).toBe(1);
    expect(await wrong()).toEqual([]);
  });
});

describe("the check", () => {
  const posting = (hits: readonly number[], statements: number) => {
    const writer = new PostingWriter();
    for (const hit of hits) writer.add(hit);
    return writer.write(statements);
  };

  it.each([
    ["a hit that is missing", sql`update search_posting set hits = ${posting([0], 18)} where word = 'harbour'`],
    ["a hit too many", sql`update search_posting set hits = ${posting([0, 1, 2, 3, 4], 18)} where word = 'mtest001'`],
    ["a word that is missing", sql`delete from search_posting where word = 'harbours'`],
    [
      "a word that nobody says",
      sql`insert into search_posting select segment, 'zeppelin', hits from search_posting limit 1`,
    ],
    ["a text that is another", sql`update statement set text_en = 'Lighthouses' where meeting_id = 'mtest003'`],
    ["a meeting that has nothing", sql`delete from search_member where meeting_id = 'mtest005'`],
  ])("finds and repairs %s", async (_, damage) => {
    await makeSegments(database.url, ALL);
    expect(await wrong()).toEqual([]);
    await run(damage);
    const found = await wrong();
    expect(found.length).toBeGreaterThan(0);
    expect((await checkSearch(database.prisma, { repair: true })).wrong.length).toBeGreaterThan(0);
    expect(await wrong()).toEqual([]);
    await makeSegments(database.url, ALL);
    expect(await wrong()).toEqual([]);
    expect(await fresh()).toEqual([]);
  });

  it("finds words of a meeting in no segment that are not those of its texts", async () => {
    await run(sql`update search_fresh set words = array_to_tsvector(array['other']) where meeting_id = 'mtest002'`);
    await run(sql`delete from search_fresh where meeting_id = 'mtest004' and number = 1`);
    expect(await wrong()).toEqual(
      ["mtest002", "mtest004"].map((id) => `meeting ${id}: its words are not those of its texts`),
    );
    await checkSearch(database.prisma, { repair: true });
    expect(await wrong()).toEqual([]);
  });
});
