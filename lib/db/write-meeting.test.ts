import { beforeAll, describe, expect, it } from "vitest";
import type { MeetingRecord } from "@/lib/domain/record";
import { searchQuery } from "@/lib/domain/search-words";
import { useTestDatabase } from "@/lib/testing/database";
import { SAMPLE_LISTS, SAMPLE_MEETING } from "@/lib/testing/sample-meeting";
import { writeMeeting } from "./write-meeting";
import { writeReferenceLists } from "./write-reference-lists";

describe("writing a meeting", () => {
  const database = useTestDatabase();
  const write = (record: MeetingRecord, who: string) =>
    database.prisma.$transaction((tx) => writeMeeting(tx, record, who));

  beforeAll(async () => {
    await database.prisma.$transaction((tx) => writeReferenceLists(tx, SAMPLE_LISTS));
    await write(SAMPLE_MEETING, "seed");
  });

  it("takes the best date and keeps what the text alone allows", async () => {
    const meeting = await database.prisma.meeting.findUniqueOrThrow({ where: { id: "mtestme0" } });
    expect(meeting).toMatchObject({
      level: "minister",
      dateEdtf: "2024-05-16",
      dateBasis: "outside",
      dateEarliest: new Date("2024-05-16T00:00:00Z"),
      dateLatest: new Date("2024-05-16T00:00:00Z"),
      textDateEdtf: "2024-05",
      textDateEarliest: new Date("2024-05-01T00:00:00Z"),
      textDateLatest: new Date("2024-05-31T00:00:00Z"),
    });
  });

  it("computes whose voice a statement is", async () => {
    const statements = await database.prisma.statement.findMany({ orderBy: { number: "asc" } });
    expect(statements.map(({ side }) => side)).toEqual(["XA", "joint", "unknown"]);
  });

  it("numbers all evidence in one list, not loaded until the text is here", async () => {
    const evidence = await database.prisma.evidence.findMany({ orderBy: { number: "asc" } });
    expect(evidence.map(({ number, fact, statementNumber }) => [number, fact, statementNumber])).toEqual([
      [1, "place", null],
      [2, "participation", null],
      [3, "statement", 1],
      [4, "statement", 2],
      [5, "statement", 3],
      [6, "reference", 2],
    ]);
    expect(new Set(evidence.map(({ state }) => state))).toEqual(new Set(["not_loaded"]));
  });

  it.each([
    ["تعاون", [3]],
    ["التعاون", [3]],
    ["minister", [3]],
    ["شانجهاي", [3]],
    ["shang", [3]],
    ["bridge", [1]],
    ["spring meets", [2]],
    ["bridges spring", []],
  ])("lets search find %s", async (words, expected) => {
    const rows = await database.prisma.$queryRaw<{ number: number }[]>`
      SELECT number FROM search_fresh WHERE words @@ ${searchQuery(words)}::tsquery ORDER BY number`;
    expect(rows.map(({ number }) => number)).toEqual(expected);
  });

  it("writes a reference to a meeting that is not known without its target", async () => {
    expect(await database.prisma.reference.findFirst()).toMatchObject({ targetMeetingId: null, kind: "meeting" });
  });

  it("replaces the facts, keeps the history and raises the version", async () => {
    const before = await database.prisma.dataState.findUniqueOrThrow({ where: { id: 1 } });
    const changed = { ...SAMPLE_MEETING, channel: "phone" as const, statements: SAMPLE_MEETING.statements.slice(0, 2) };
    const version = await write(changed, "Rana");
    expect(version).toBe(before.version + 1);
    expect(await database.prisma.statement.count()).toBe(2);
    const revisions = await database.prisma.revision.findMany({ orderBy: { number: "asc" } });
    expect(revisions.map(({ number, who }) => [number, who])).toEqual([
      [1, "seed"],
      [2, "Rana"],
    ]);
    expect(revisions[1]?.before).toEqual(revisions[0]?.after);
    expect(revisions[1]?.after).toEqual({ record: changed });
  });

  it("changes nothing when a part of it fails", async () => {
    const nobody = { ...SAMPLE_MEETING, parties: ["XA", "ZZ"] };
    await expect(write(nobody, "Rana")).rejects.toThrow();
    expect(await database.prisma.meetingParty.count()).toBe(2);
    expect(await database.prisma.revision.count()).toBe(2);
  });
});
