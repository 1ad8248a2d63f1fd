import { prisma } from "@/lib/db/client";

/** The agencies that a report may be said to be of. */
export const listAgencies = (): Promise<{ id: string; nameEn: string; nameAr: string }[]> =>
  prisma.agency.findMany({ select: { id: true, nameEn: true, nameAr: true }, orderBy: { nameEn: "asc" } });
