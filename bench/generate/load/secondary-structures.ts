import type pg from "pg";

/** What stands on tables beside their rows: constraints and indexes, as statements that take them away and make them again. */
export type Structures = { drop: string[]; make: string[] };

type Definition = { table: string; name: string; definition: string };

/**
 * The keys, foreign keys and indexes of tables. To fill a table and then build them is much faster than to keep them up
 * to date with every row.
 * @param tables names of tables; foreign keys of other tables to these are among them, too
 */
export async function readStructures(client: pg.Client, tables: readonly string[]): Promise<Structures> {
  const constraints = await client.query<Definition & { kind: string }>(
    `SELECT conrelid::regclass::text AS table, quote_ident(conname) AS name, contype AS kind,
            pg_get_constraintdef(oid) AS definition
       FROM pg_constraint
      WHERE contype IN ('p', 'u', 'f')
        AND (conrelid = ANY ($1::text[]::regclass[]) OR (contype = 'f' AND confrelid = ANY ($1::text[]::regclass[])))
      ORDER BY contype = 'f', conname`,
    [tables.map((name) => `"${name}"`)],
  );
  const indexes = await client.query<Definition>(
    `SELECT indrelid::regclass::text AS table, indexrelid::regclass::text AS name,
            pg_get_indexdef(indexrelid) AS definition
       FROM pg_index
      WHERE indrelid = ANY ($1::text[]::regclass[])
        AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid AND contype IN ('p', 'u', 'x'))
      ORDER BY name`,
    [tables.map((name) => `"${name}"`)],
  );
  const foreign = constraints.rows.filter(({ kind }) => kind === "f");
  const keys = constraints.rows.filter(({ kind }) => kind !== "f");
  const add = ({ table, name, definition }: Definition) => `ALTER TABLE ${table} ADD CONSTRAINT ${name} ${definition}`;
  const remove = ({ table, name }: Definition) => `ALTER TABLE ${table} DROP CONSTRAINT ${name}`;
  return {
    drop: [...foreign.map(remove), ...indexes.rows.map(({ name }) => `DROP INDEX ${name}`), ...keys.map(remove)],
    make: [...keys.map(add), ...indexes.rows.map(({ definition }) => definition), ...foreign.map(add)],
  };
}

/** All indexes and constraints of the database by their definitions, to compare before and after. */
export async function describeSchema(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ line: string }>(
    `SELECT indexdef AS line FROM pg_indexes WHERE schemaname = current_schema()
     UNION ALL
     SELECT conrelid::regclass || ' ' || conname || ' ' || convalidated || ' ' || pg_get_constraintdef(oid)
       FROM pg_constraint WHERE connamespace = current_schema()::regnamespace
     ORDER BY 1`,
  );
  return rows.map(({ line }) => line);
}
