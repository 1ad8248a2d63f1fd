import type { z } from "zod";
import { prisma } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";

/**
 * Asks the database one question.
 * @param row The shape that every row must have.
 * @returns The rows, checked: a row of another shape is an error in the question, and throws.
 */
export async function ask<R>(row: z.ZodType<R>, question: Prisma.Sql): Promise<R[]> {
  const rows = await prisma.$queryRaw<unknown[]>(question);
  return row.array().parse(rows);
}

/** The same for a question that has exactly one row. */
export async function askOne<R>(row: z.ZodType<R>, question: Prisma.Sql): Promise<R> {
  const [first] = await ask(row, question);
  if (first === undefined) throw new Error("The question has no row");
  return first;
}
