import type pg from "pg";

/** Bytes on disk of a table or an index; of a table also its rows, by count. */
export type Size = { name: string; table: string | null; bytes: number };

/** Tables and indexes with their size on disk, the largest first; tables with what is stored out of line. */
export async function readSizes(client: pg.Client): Promise<{ sizes: Size[]; database: number }> {
  const { rows } = await client.query<{ name: string; table: string | null; bytes: string }>(
    `SELECT c.relname AS name, t.relname AS table,
            CASE WHEN t.oid IS NULL THEN pg_table_size(c.oid) ELSE pg_relation_size(c.oid) END AS bytes
       FROM pg_class c LEFT JOIN pg_index i ON i.indexrelid = c.oid LEFT JOIN pg_class t ON t.oid = i.indrelid
      WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind IN ('r', 'i')
      ORDER BY bytes DESC`,
  );
  const database = await client.query<{ bytes: string }>(`SELECT pg_database_size(current_database()) AS bytes`);
  return {
    sizes: rows.map((row) => ({ ...row, bytes: Number(row.bytes) })),
    database: Number(database.rows[0]?.bytes ?? 0),
  };
}
