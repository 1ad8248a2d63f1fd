import { z } from "zod";
import { Prisma } from "@/lib/db/generated/client";
import { askOne } from "./ask";

const Health = z.object({ meetings: z.number(), statements: z.number() });

/** How many meetings and statements are on record; throws when the database cannot be asked. */
export async function getHealth(): Promise<z.infer<typeof Health>> {
  return askOne(
    Health,
    Prisma.sql`select (select count(*)::int from meeting) as meetings, (select count(*)::int from statement) as statements`,
  );
}
