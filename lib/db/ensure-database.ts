import pg from "pg";
import { readEnvironment } from "@/lib/env";
import { ensureEmbedded } from "./embedded/embedded-database";

/** A database that answers, as one process uses it. */
export type Database = {
  url: string;
  kind: "external" | "embedded";
  /** Whether this call started a server. */
  startedByUs: boolean;
  /** Resolves when an embedded server is gone; never for an external one, whose life is not ours to watch. */
  lost: Promise<void>;
  /** Ends our use. An embedded server is stopped when nobody else is connected; an external one is left alone. */
  stop(): Promise<void>;
};

/**
 * Finds the database of this process: the server that DATABASE_URL names, else the embedded PostgreSQL under the data
 * folder, which is started when it does not run.
 * @param options `say` receives lines for a person; `port` is the only embedded port that will do
 * @throws Error in one line when the database cannot be had
 */
export async function ensureDatabase(options: { say?: (line: string) => void; port?: number } = {}): Promise<Database> {
  const { DATABASE_URL, READOUT_DATA } = readEnvironment();
  if (DATABASE_URL === undefined) {
    const embedded = await ensureEmbedded({ dataFolder: READOUT_DATA, ...options });
    return { kind: "embedded", ...embedded };
  }
  await expectAnswer(DATABASE_URL);
  const lost = new Promise<void>(() => {});
  return { url: DATABASE_URL, kind: "external", startedByUs: false, lost, stop: async () => {} };
}

async function expectAnswer(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 15_000 });
  client.on("error", () => {});
  try {
    await client.connect();
  } catch (error) {
    const { hostname, port, pathname } = new URL(url);
    const reason = (error as Error).message || String((error as { code?: string }).code);
    throw new Error(`The database of DATABASE_URL (${hostname}:${port || 5432}${pathname}) does not answer: ${reason}`);
  } finally {
    await client.end().catch(() => {});
  }
}
