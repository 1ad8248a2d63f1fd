import { describe, expect, it } from "vitest";
import { writeMeeting } from "@/lib/db/write-meeting";
import { useTestDatabase } from "@/lib/testing/database";
import { SAMPLE_LISTS, SAMPLE_MEETING } from "@/lib/testing/sample-meeting";
import { seed } from "./index";
import { loadMeetingRecords } from "./records";

const NOTHING = { added: [], replaced: [], unchanged: [], leftAlone: [] };

describe("the seed", () => {
  const database = useTestDatabase();
  const contents = () => database.prisma.$queryRaw`
    SELECT (SELECT version FROM data_state) AS version, (SELECT count(*)::int FROM statement) AS statements,
           (SELECT count(*)::int FROM revision) AS revisions, (SELECT count(*)::int FROM evidence) AS evidence,
           (SELECT max(changed_at) FROM data_state) AS changed`;

  it("writes every meeting of its files, by two processes at once, and changes nothing the next time", async () => {
    const ids = loadMeetingRecords().map(({ id }) => id);
    const both = await Promise.all([seed(database.prisma), seed(database.prisma)]);
    expect(both.flatMap(({ added }) => added).sort()).toEqual([...ids].sort());
    const before = await contents();
    expect(await seed(database.prisma)).toEqual({ ...NOTHING, unchanged: ids });
    expect(await contents()).toEqual(before);
  });

  it("keeps the spellings that reviews have added to a person", async () => {
    const where = { id: "xi-jinping" };
    const before = await database.prisma.person.findUniqueOrThrow({ where });
    await database.prisma.person.update({ where, data: { aliases: [...before.aliases, "Si Dschinping"] } });
    await seed(database.prisma);
    const after = await database.prisma.person.findUniqueOrThrow({ where });
    expect(after.aliases).toEqual([...before.aliases, "Si Dschinping"]);
  });

  it("gives every statement the words that search sees", async () => {
    const [row] = await database.prisma.$queryRaw<{ statements: number; searched: number }[]>`
      SELECT count(*)::int AS statements, count(f.words)::int AS searched
        FROM statement s LEFT JOIN search_fresh f ON f.meeting_id = s.meeting_id AND f.number = s.number`;
    expect(row?.statements).toBeGreaterThan(0);
    expect(row?.searched).toBe(row?.statements);
  });

  it("replaces a meeting whose record changed, and leaves one alone that a person has revised", async () => {
    const content = { lists: SAMPLE_LISTS, records: [SAMPLE_MEETING] };
    const changed = { lists: SAMPLE_LISTS, records: [{ ...SAMPLE_MEETING, channel: "phone" as const }] };
    const ids = [SAMPLE_MEETING.id];
    expect(await seed(database.prisma, content)).toEqual({ ...NOTHING, added: ids });
    expect(await seed(database.prisma, changed)).toEqual({ ...NOTHING, replaced: ids });
    await database.prisma.$transaction((tx) => writeMeeting(tx, { ...SAMPLE_MEETING, slug: "by-a-person" }, "Rana"));
    expect(await seed(database.prisma, content)).toEqual({ ...NOTHING, leftAlone: ids });
    const meeting = await database.prisma.meeting.findUniqueOrThrow({ where: { id: SAMPLE_MEETING.id } });
    expect(meeting.slug).toBe("by-a-person");
  });

  it("links references between meetings whichever is written first", async () => {
    const other = { ...SAMPLE_MEETING, id: "mtestme1", slug: "the-other", references: [] };
    const pair = [{ ...SAMPLE_MEETING, id: "mtestme2", slug: "the-first" }, other];
    await seed(database.prisma, { lists: SAMPLE_LISTS, records: pair });
    const reference = await database.prisma.reference.findFirst({ where: { meetingId: "mtestme2" } });
    expect(reference?.targetMeetingId).toBe("mtestme1");
    // As an earlier run leaves it that ended before it came to this.
    await database.prisma.reference.updateMany({ where: { meetingId: "mtestme2" }, data: { targetMeetingId: null } });
    const version = async () => (await database.prisma.dataState.findUniqueOrThrow({ where: { id: 1 } })).version;
    const before = await version();
    await seed(database.prisma, { lists: SAMPLE_LISTS, records: pair });
    const again = await database.prisma.reference.findFirst({ where: { meetingId: "mtestme2" } });
    expect(again?.targetMeetingId).toBe("mtestme1");
    expect(await version()).toBe(before + 1);
    await seed(database.prisma, { lists: SAMPLE_LISTS, records: pair });
    expect(await version()).toBe(before + 1);
  });
});
