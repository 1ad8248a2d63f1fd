import pg from "pg";
import { Prisma, type Transaction } from "./client";

/** What asks and writes by SQL alone: Prisma's transactions, and `BulkConnection`. */
export type Statements = Pick<Transaction, "$executeRaw" | "$queryRaw">;

/**
 * A connection for writing much at once. Prisma turns every parameter into JSON and back on its way to the driver, which for
 * batches of some megabytes costs more than making them does.
 */
export type BulkConnection = {
  /** Runs work in one transaction; what it throws undoes all of it. */
  transaction<T>(work: (tx: Statements) => Promise<T>): Promise<T>;
  end(): Promise<void>;
};

/**
 * Connects to a database for bulk writes; a connection that is lost is made anew for the next transaction.
 * @param url a postgresql:// address
 */
export function connectForBulk(url: string): BulkConnection {
  const pool = new pg.Pool({ connectionString: url, max: 1, connectionTimeoutMillis: 10_000 });
  pool.on("error", () => {});
  return {
    async transaction(work) {
      const client = await pool.connect();
      let failed: Error | undefined;
      try {
        await client.query("begin");
        const done = await work(statementsOf(client));
        await client.query("commit");
        return done;
      } catch (error) {
        failed = error as Error;
        await client.query("rollback").then(
          () => {
            failed = undefined;
          },
          () => {},
        );
        throw error;
      } finally {
        client.release(failed);
      }
    },
    end: () => pool.end(),
  };
}

type Template = TemplateStringsArray | Prisma.Sql;

function statementsOf(client: pg.PoolClient): Statements {
  const run = async (query: Template, values: unknown[]) => {
    const sql = "raw" in query ? Prisma.sql(query, ...values) : query;
    return client.query(sql.text, [...sql.values]);
  };
  const $executeRaw = async (query: Template, ...values: unknown[]) => (await run(query, values)).rowCount ?? 0;
  const $queryRaw = async (query: Template, ...values: unknown[]) => (await run(query, values)).rows;
  return { $executeRaw, $queryRaw } as Statements;
}
