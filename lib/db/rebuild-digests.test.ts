import { beforeEach, describe, expect, it } from "vitest";
import { useTestDatabase } from "@/lib/testing/database";
import { seed } from "@/seed/index";
import { Prisma } from "./client";
import { bringDigestsUpToDate, checkDigests } from "./rebuild-digests";
import { withdrawMeeting } from "./withdraw-meeting";

const database = useTestDatabase({ seeded: true });
const run = (statement: Prisma.Sql) => database.prisma.$executeRaw(statement);
const version = async () => (await database.prisma.dataState.findUniqueOrThrow({ where: { id: 1 } })).version;

describe("digests", () => {
  let ids: string[] = [];
  beforeEach(async () => {
    ids = (await database.prisma.meeting.findMany({ orderBy: { id: "asc" } })).map(({ id }) => id);
    await checkDigests(database.prisma, { repair: true });
  });

  it("agree with the facts as they were written", async () => {
    await database.prisma.meetingDigest.deleteMany();
    await database.prisma.meeting.deleteMany();
    await database.prisma.revision.deleteMany();
    await seed(database.prisma);
    expect(await checkDigests(database.prisma)).toEqual({ meetings: 5, wrong: [] });
  });

  it.each([
    ["a statement's side", Prisma.sql`update statement set side = 'unknown' where number = 1`],
    ["a topic", Prisma.sql`delete from statement_topic where statement_number = 1`],
    ["a date", Prisma.sql`update meeting set date_latest = date_latest + 1`],
    ["a role", Prisma.sql`update participation set role_ar = role_ar || '.'`],
    ["an agency's country", Prisma.sql`update agency set country = 'XX'`],
    ["the channel", Prisma.sql`update meeting set channel = 'letter'`],
  ])("that are not what the facts say are found and written anew: %s", async (_, change) => {
    await run(change);
    const { wrong } = await checkDigests(database.prisma);
    expect(wrong.length).toBeGreaterThan(0);
    const before = await version();
    expect((await checkDigests(database.prisma, { repair: true })).wrong).toEqual(wrong);
    expect(await version()).toBeGreaterThan(before);
    expect((await checkDigests(database.prisma)).wrong).toEqual([]);
  });

  it("that are missing, or are there without a meeting, are found; a withdrawn meeting has none", async () => {
    const [first = "", second = ""] = ids;
    await database.prisma.meetingDigest.delete({ where: { meetingId: first } });
    await run(Prisma.sql`insert into meeting_digest values ('m0000000', 1, '[]')`);
    expect((await checkDigests(database.prisma)).wrong).toEqual(["m0000000", first].sort());
    await bringDigestsUpToDate(database.prisma, true);
    expect((await checkDigests(database.prisma)).wrong).toEqual([]);
    await database.prisma.$transaction((tx) =>
      withdrawMeeting(tx, second, "somebody", { kind: "detached", report: "r", reason: "no" }),
    );
    const row = await database.prisma.meetingDigest.findUniqueOrThrow({ where: { meetingId: second } });
    expect(row).toMatchObject({ digest: null, version: await version() });
    expect((await checkDigests(database.prisma)).wrong).toEqual([]);
  });

  it("are written at the next start where a database was filled without them", async () => {
    await database.prisma.meetingDigest.deleteMany();
    await bringDigestsUpToDate(database.prisma, false);
    expect((await checkDigests(database.prisma)).wrong).toEqual([]);
  });
});
