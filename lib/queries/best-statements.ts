import { z } from "zod";
import { Prisma } from "@/lib/db/generated/client";
import { rankedQuestion, rankStatement } from "@/lib/domain/rank-statement";
import { ask } from "./ask";

/** A statement by its meeting and number, and the cursor of a list that goes on behind it. */
export interface StatementKey {
  meeting: string;
  number: number;
  cursor: string;
}

const Texts = z.object({ meeting: z.string(), number: z.number(), en: z.string(), ar: z.string() });

/**
 * A page of statements by how well they answer a question, the best first; equally good ones as they come.
 * @param keys all of them, some thousands at most
 * @param after the cursor of an earlier page ("best.100"), or null
 * @returns at most `limit` and the one after them
 */
export async function bestPage(
  keys: readonly StatementKey[],
  question: string,
  after: string | null,
  limit: number,
): Promise<StatementKey[]> {
  const rows = await ask(
    Texts,
    Prisma.sql`select s.meeting_id as meeting, s.number::int as number, s.text_en as en, s.text_ar as ar
      from unnest(${keys.map(({ meeting }) => meeting)}::text[], ${keys.map(({ number }) => number)}::int[]) as k (id, number)
      join statement s on s.meeting_id = k.id and s.number = k.number`,
  );
  const asked = rankedQuestion(question);
  const ranks = new Map(rows.map((row) => [`${row.meeting} ${row.number}`, rankStatement(asked, [row.en, row.ar])]));
  const rank = ({ meeting, number }: StatementKey) => ranks.get(`${meeting} ${number}`) ?? 0;
  const begun = /^best\.(\d{1,4})$/.exec(after ?? "")?.[1] ?? 0;
  return keys
    .toSorted((a, b) => rank(b) - rank(a))
    .map((key, place) => ({ ...key, cursor: `best.${place + 1}` }))
    .slice(Number(begun), Number(begun) + limit + 1);
}
