import type pg from "pg";
import { Prisma } from "@/lib/db/client";
import { digestsOf } from "@/lib/db/meeting-digest";

/** Meetings in one statement. */
const AT_ONCE = 2_000;

/**
 * Writes the digests of all meetings into their empty table, some at a time, and raises the version of the facts.
 * @returns the version
 */
export async function writeAllDigests(client: pg.Client, told: (meetings: number) => void = () => {}): Promise<number> {
  const { rows } = await client.query<{ version: number }>(
    `INSERT INTO data_state (id, version) VALUES (1, 1)
     ON CONFLICT (id) DO UPDATE SET version = data_state.version + 1, changed_at = now() RETURNING version`,
  );
  const version = rows[0]?.version ?? 1;
  let written = 0;
  for (let after = ""; ; ) {
    const lot = Prisma.sql`m.id in (select id from meeting where id > ${after} order by id limit ${AT_ONCE})`;
    const { text, values } = Prisma.sql`
      with made as (
        insert into meeting_digest (meeting_id, version, digest)
        select made.id, ${version}, made.digest from (${digestsOf(lot)}) made returning meeting_id
      ) select max(meeting_id) as last, count(*)::int as count from made`;
    const made = await client.query<{ last: string | null; count: number }>(text, values);
    const { last, count } = made.rows[0] ?? { last: null, count: 0 };
    if (last === null) return version;
    after = last;
    written += count;
    told(written);
  }
}
