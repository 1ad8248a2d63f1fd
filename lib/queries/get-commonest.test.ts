import { expect, it } from "vitest";
import { useTestDatabase } from "@/lib/testing/database";
import { getCommonest } from "./get-commonest";

const database = useTestDatabase({ seeded: true });

it("are at most eight of each, the most frequent first, and are counted once a minute", async () => {
  const first = await getCommonest(0);
  expect([...first.parties].sort()).toEqual(["CN", "RU"]);
  expect(first.people.length).toBeGreaterThan(1);
  expect(first.people.length).toBeLessThanOrEqual(8);
  const counted = await database.prisma.participation.groupBy({ by: ["personId"], _count: true });
  const most = Math.max(...counted.map(({ _count }) => _count));
  expect(counted.find(({ personId }) => personId === first.people[0])?._count).toBe(most);

  await database.prisma.participation.deleteMany({ where: { personId: first.people[0] } });
  expect((await getCommonest(59_000)).people[0]).toBe(first.people[0]);
  // The last answer serves once more while it is counted anew.
  expect((await getCommonest(61_000)).people[0]).toBe(first.people[0]);
  expect((await getCommonest(62_000)).people).not.toContain(first.people[0]);
});
