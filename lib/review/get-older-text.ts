import type { PrismaClient } from "@/lib/db/client";

/**
 * The words of the version of a report before a given one, to show what has changed.
 * @param version the one that is reviewed
 * @returns null for the first version, and where the one before is not stored
 */
export async function getOlderText(prisma: PrismaClient, reportId: string, version: number): Promise<string | null> {
  if (version < 2) return null;
  const where = { reportId, version: { lt: version } };
  const older = await prisma.reportText.findFirst({ where, orderBy: { version: "desc" }, select: { text: true } });
  return older?.text ?? null;
}
