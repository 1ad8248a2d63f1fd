import type { z } from "zod";
import type { Prisma } from "@/lib/db/generated/client";
import { readFrom } from "@/lib/db/reading";

/**
 * Asks the database one question that only reads: a replica, where there are some, or the primary (lib/db/reading.ts).
 * @param row The shape that every row must have.
 * @returns The rows, checked: a row of another shape is an error in the question, and throws.
 */
export async function ask<R>(row: z.ZodType<R>, question: Prisma.Sql): Promise<R[]> {
  const rows = await readFrom((client) => client.$queryRaw<unknown[]>(question));
  return row.array().parse(rows);
}

/** The same for a question that has exactly one row. */
export async function askOne<R>(row: z.ZodType<R>, question: Prisma.Sql): Promise<R> {
  const [first] = await ask(row, question);
  if (first === undefined) throw new Error("The question has no row");
  return first;
}
