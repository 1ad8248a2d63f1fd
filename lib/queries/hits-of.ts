import { z } from "zod";
import type { Columns } from "@/lib/columns/columns";
import { Hits } from "@/lib/columns/hits";
import { Prisma } from "@/lib/db/generated/client";
import { searchQuery } from "@/lib/domain/search-words";
import { ask } from "./ask";

const Row = z.object({ meeting: z.string(), numbers: z.array(z.number()) });

/**
 * All statements that have a reader's words.
 * @returns puts them in their places in the columns
 */
export async function hitsOf(words: string): Promise<(columns: Columns) => Hits> {
  const query = searchQuery(words);
  const rows =
    query === null
      ? []
      : await ask(
          Row,
          Prisma.sql`select s.meeting_id as meeting, array_agg(s.number) as numbers from search_fresh s
            where s.words @@ ${query}::tsquery group by 1`,
        );
  return (columns) => {
    const hits = new Hits(columns);
    for (const { meeting, numbers } of rows) for (const number of numbers) hits.add(columns, meeting, number);
    return hits;
  };
}
