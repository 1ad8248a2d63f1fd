import { z } from "zod";
import { currentColumns } from "@/lib/columns/load-columns";
import { Prisma } from "@/lib/db/generated/client";
import { askOne } from "./ask";

/** How many meetings and statements are on record; throws when the database cannot be asked. */
export async function getHealth(): Promise<{ meetings: number; statements: number }> {
  // The columns answer without the database; whether it answers is what is asked here.
  await askOne(z.object({ one: z.literal(1) }), Prisma.sql`select 1 as one`);
  const columns = await currentColumns();
  return { meetings: columns.alive, statements: columns.aliveStatements };
}
