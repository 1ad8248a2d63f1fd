import { beforeAll, describe, expect, it } from "vitest";
import { fillDatabase } from "@/bench/generate/load/fill-database";
import { makeBatches } from "@/bench/generate/make-batches";
import { makeWorld } from "@/bench/generate/world/make-world";
import { Prisma } from "@/lib/db/generated/client";
import { newestVersion } from "@/lib/db/newest-version";
import { makeSegments } from "@/lib/db/search/make-segments";
import { withdrawMeeting } from "@/lib/db/withdraw-meeting";
import { writeMeeting } from "@/lib/db/write-meeting";
import { writeReferenceLists } from "@/lib/db/write-reference-lists";
import type { MeetingRecord } from "@/lib/domain/record";
import { searchQuery } from "@/lib/domain/search-words";
import { useTestDatabase } from "@/lib/testing/database";
import { SAMPLE_LISTS, SAMPLE_MEETING } from "@/lib/testing/sample-meeting";
import { seed } from "@/seed/index";
import { loadReferenceLists } from "@/seed/records";
import { hitsOf } from "./hits-of";

const { sql } = Prisma;

const database = useTestDatabase();
const MEETINGS = 150;

// Everything that is written is copied here as a tsvector, members or not: what a plain question is asked of.
const plainly = async (question: string): Promise<string[]> => {
  const query = searchQuery(question);
  const rows = await database.prisma.$queryRaw<{ key: string }[]>(
    sql`select meeting_id || ' ' || number as key from plain_words where words @@ ${query}::tsquery order by 1`,
  );
  return rows.map(({ key }) => key).sort();
};

async function found(question: string): Promise<string[]> {
  const state = await database.prisma.dataState.findUniqueOrThrow({ where: { id: 1 } });
  await newestVersion(state.version);
  const { columns, version, hits } = await hitsOf(question);
  expect(columns.version).toBe(version);
  const keys: string[] = [];
  for (const [id, slot] of columns.slots) {
    const first = columns.first[slot] as number;
    for (let at = first; at < first + (columns.count[slot] as number); at++) {
      if (hits.flags[at] === 1) keys.push(`${id} ${columns.number[at]}`);
    }
  }
  return keys.sort();
}

const run = (statement: Prisma.Sql) => database.prisma.$executeRaw(statement);

async function write(record: MeetingRecord): Promise<void> {
  await database.prisma.$transaction((tx) => writeMeeting(tx, record, "test"));
  await run(sql`delete from plain_words where meeting_id = ${record.id}`);
  await run(sql`insert into plain_words select * from search_fresh where meeting_id = ${record.id}`);
}

function withTexts(texts: readonly string[]): MeetingRecord {
  const [sample] = SAMPLE_MEETING.statements;
  if (!sample) throw new Error("The sample has no statement");
  const statements = texts.map((text, at) => ({ ...sample, number: at * 2 + 1, text: { en: text, ar: "نص" } }));
  return { ...SAMPLE_MEETING, statements, references: [] };
}

const members = async () => (await database.prisma.searchMember.findMany()).map(({ meetingId }) => meetingId);

beforeAll(async () => {
  const lists = loadReferenceLists();
  const batches = makeBatches({ meetings: MEETINGS, seed: 9, revisions: false }, lists);
  const progress = { stage: () => {}, meetings: () => {} };
  await fillDatabase(database.url, { lists: makeWorld(9, lists).lists, batches }, { replace: false, progress });
  await seed(database.prisma);
  await database.prisma.$transaction((tx) => writeReferenceLists(tx, SAMPLE_LISTS));
  await run(sql`create table plain_words as select * from search_fresh`);
}, 120_000);

const QUESTIONS = [
  ..."the of cooperation Cooperations التعاون تعاون والتعاون بالتعاون energy trade الطاقة للطاقة minister".split(" "),
  ..."شانغهاي شانجهاي shang c co coo coop cooperat ال الت و في 2007 20 nothinglikeit".split(" "),
  ..."the of|energy coop|trade energy|في مجال|التعاون ال|the nothinglikeit|cooperation التعاون|and the of in".split(
    "|",
  ),
];

async function expectEqual(): Promise<void> {
  for (const question of QUESTIONS) expect(await found(question), question).toEqual(await plainly(question));
}

describe("hits are those of a plain question", () => {
  it("before there are segments", async () => {
    await expectEqual();
    expect((await found("the")).length).toBeGreaterThan(1_000);
    expect((await found("شانغهاي")).length).toBeGreaterThan(0);
    expect(await found("")).toEqual([]);
  });

  it("with some meetings in segments and some not", async () => {
    expect(await makeSegments(database.url, { atLeast: 60, atMost: 70 })).toEqual({ segments: 2, meetings: 140 });
    expect(await members()).toHaveLength(140);
    expect(await database.prisma.searchFresh.count()).toBeGreaterThan(0);
    await expectEqual();
  });

  it("with all meetings in segments, the small one made anew", async () => {
    expect(await makeSegments(database.url, { atLeast: 1, atMost: 100 })).toMatchObject({ segments: 1 });
    expect(await database.prisma.searchFresh.count()).toBe(0);
    await expectEqual();
  });

  it("when a meeting is written anew, becomes a member, and is written again", async () => {
    await write(withTexts(["Pontoons and zeppelins", "Zeppelins alone"]));
    expect(await found("zeppelin pont")).toEqual([`${SAMPLE_MEETING.id} 1`]);
    await makeSegments(database.url, { atLeast: 1, atMost: 100 });
    expect(await members()).toContain(SAMPLE_MEETING.id);
    expect(await found("zeppelin")).toEqual([1, 3].map((number) => `${SAMPLE_MEETING.id} ${number}`));
    await write(withTexts(["Balloons", "Nothing else", "Balloons and pontoons"]));
    expect(await members()).not.toContain(SAMPLE_MEETING.id);
    expect(await found("zeppelin")).toEqual([]);
    expect(await found("balloons")).toEqual([1, 5].map((number) => `${SAMPLE_MEETING.id} ${number}`));
    await expectEqual();
  });

  it("when a digest is written anew without a change of facts", async () => {
    const rows = sql`update data_state set version = version + 1`;
    await run(rows);
    await run(sql`update meeting_digest set version = (select version from data_state)`);
    await expectEqual();
  });

  it("at every moment, while a meeting is written and gathered again and again", async () => {
    await write(withTexts(["Airships", "Airships", "Airships"]));
    let writing = true;
    const writer = (async () => {
      for (let n = 1; n <= 12; n++) {
        await write(
          withTexts([`Airships ${n}`, "Other", ...Array.from({ length: n % 3 }, () => "More"), "Airships", "Airships"]),
        );
        if (n % 3 === 0) await makeSegments(database.url, { atLeast: 1, atMost: 100 });
      }
      writing = false;
    })();
    const sizes: number[] = [];
    while (writing) sizes.push((await found("airships")).length);
    await writer;
    expect([...new Set(sizes)]).toEqual([3]);
    expect(sizes.length).toBeGreaterThan(5);
    await expectEqual();
  });

  it("when a meeting is withdrawn", async () => {
    await makeSegments(database.url, { atLeast: 1, atMost: 100 });
    expect(await members()).toContain(SAMPLE_MEETING.id);
    const cause = { kind: "detached", report: "none" } as const;
    await database.prisma.$transaction((tx) => withdrawMeeting(tx, SAMPLE_MEETING.id, "test", cause));
    await run(sql`delete from plain_words where meeting_id = ${SAMPLE_MEETING.id}`);
    expect(await found("balloons")).toEqual([]);
    expect(await members()).not.toContain(SAMPLE_MEETING.id);
    await expectEqual();
  });
});
