import { randomBytes } from "node:crypto";
import { chmod, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { ensureEmbedded } from "@/lib/db/embedded/embedded-database";
import { processIsAlive } from "@/lib/db/embedded/processes";

/** A server on which tests make databases and drop them again. */
export type TestServer = {
  /** A database of the server that is always there. */
  url: string;
  /** Ends the use; what was made for it is removed. */
  stop(): Promise<void>;
};

const PREFIX = "readout-test-";

/**
 * The server for a run of tests: the one of DATABASE_URL, else an embedded one in a temporary folder, which is thrown
 * away afterwards and therefore writes without waiting for the disk.
 */
export async function startTestServer(): Promise<TestServer> {
  const given = process.env.DATABASE_URL;
  if (given) return { url: given, stop: async () => {} };
  await removeAbandoned();
  const dataFolder = await mkdtemp(join(tmpdir(), `${PREFIX}${process.pid}-`));
  // As root the server runs as another user, who has to pass through this folder.
  await chmod(dataFolder, 0o711);
  const embedded = await ensureEmbedded({ dataFolder, durable: false });
  return {
    url: embedded.url,
    async stop() {
      await embedded.stop();
      await rm(embedded.home, { recursive: true, force: true });
      await rm(dataFolder, { recursive: true, force: true });
    },
  };
}

/**
 * Makes a database with a name of its own.
 * @param serverUrl any database of the server
 * @param template the name of a database to copy, to which nobody is connected
 */
export async function createDatabase(
  serverUrl: string,
  template?: string,
): Promise<{ name: string; url: string; drop(): Promise<void> }> {
  const name = `readout_test_${process.pid}_${randomBytes(5).toString("hex")}`;
  await execute(serverUrl, `CREATE DATABASE "${name}"${template ? ` TEMPLATE "${template}"` : ""}`);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  const drop = () => execute(serverUrl, `DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
  return { name, url: url.href, drop };
}

async function execute(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => {});
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

// A run that was killed could not clean up: its folder names its process. The server in it is started once more, or
// found running, and stopped in an orderly way.
async function removeAbandoned(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const owner = new RegExp(`^${PREFIX}(\\d+)-`).exec(name)?.[1];
    if (owner === undefined || processIsAlive(Number(owner))) continue;
    const dataFolder = join(tmpdir(), name);
    const left = await ensureEmbedded({ dataFolder, durable: false }).catch(() => null);
    await left?.stop().catch(() => {});
    if (left) await rm(left.home, { recursive: true, force: true }).catch(() => {});
    await rm(dataFolder, { recursive: true, force: true }).catch(() => {});
  }
}
