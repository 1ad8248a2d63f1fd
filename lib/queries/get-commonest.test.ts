import { expect, it, vi } from "vitest";
import { Prisma } from "@/lib/db/generated/client";
import { withdrawMeeting } from "@/lib/db/withdraw-meeting";
import { useTestDatabase } from "@/lib/testing/database";
import { getCommonest } from "./get-commonest";

const database = useTestDatabase({ seeded: true });

async function inMost(): Promise<string[]> {
  const rows = await database.prisma.$queryRaw<{ id: string; n: number }[]>(
    Prisma.sql`select person_id as id, count(distinct meeting_id)::int as n from participation group by 1`,
  );
  const most = Math.max(...rows.map(({ n }) => n));
  return rows.filter(({ n }) => n === most).map(({ id }) => id);
}

it("are at most eight of each, the most frequent first, and are counted once a minute", async () => {
  const first = await getCommonest(0);
  expect([...first.parties].sort()).toEqual(["CN", "RU"]);
  expect(first.topics).toHaveLength(8);
  expect(first.people.length).toBeLessThanOrEqual(8);
  expect(await inMost()).toContain(first.people[0]);

  const meetings = await database.prisma.meeting.findMany({ select: { id: true } });
  await database.prisma.$transaction(async (tx) => {
    for (const { id } of meetings) await withdrawMeeting(tx, id, "test", { kind: "detached", report: "" });
  });
  expect(await getCommonest(59_000)).toEqual(first);
  // The last answer serves once more while it is counted anew.
  expect(await getCommonest(61_000)).toEqual(first);
  let now = 61_000;
  await vi.waitFor(async () => {
    now += 61_000;
    expect((await getCommonest(now)).topics).toEqual([]);
  });
});
