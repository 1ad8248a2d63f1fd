import { randomBytes } from "node:crypto";
import { lstat, mkdir, mkdtemp, readdir, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import pg from "pg";
import { ensureEmbedded } from "@/lib/db/embedded/embedded-database";
import { makeFolder } from "@/lib/db/embedded/make-folder";
import { processIsAlive } from "@/lib/db/embedded/processes";

/** A server on which tests make databases and drop them again. */
export type TestServer = {
  /** A database of the server that is always there. */
  url: string;
  /** Ends the use; what was made for it is removed. */
  stop(): Promise<void>;
};

/**
 * The server for a run of tests: the one of DATABASE_URL, else an embedded one in a temporary folder, which is thrown
 * away afterwards and therefore writes without waiting for the disk.
 */
export async function startTestServer(): Promise<TestServer> {
  const given = process.env.DATABASE_URL;
  if (given) return { url: given, stop: async () => {} };
  const parent = await privateFolder();
  await removeAbandoned(parent);
  const dataFolder = await mkdtemp(join(parent, `${process.pid}-`));
  await makeFolder(dataFolder, PRIVATE);
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
  const remove = `DROP DATABASE IF EXISTS "${name}"`;
  // By force it may end connections of our own role only; the server's own cleaning at work there ends without it.
  const drop = () => execute(serverUrl, `${remove} WITH (FORCE)`).catch(() => execute(serverUrl, remove));
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

/** As root the server runs as another user, who has to pass through. Nobody else writes there in either case. */
export const PRIVATE = process.getuid?.() === 0 ? 0o711 : 0o700;

/**
 * The folder of this user in which test clusters live. The temporary folder above it is everybody's.
 * @param path where it is; made when it is not there
 * @throws Error when somebody else has put something there
 */
export async function privateFolder(
  path: string = join(tmpdir(), `readout-tests-${process.getuid?.() ?? "own"}`),
): Promise<string> {
  await mkdir(path, { mode: PRIVATE }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EEXIST") throw error;
  });
  if (!(await isOwnFolder(path))) throw new Error(`${path} belongs to somebody else or is no folder; remove it.`);
  await makeFolder(path, PRIVATE);
  return path;
}

/**
 * A run that was killed could not clean up: its folder names its process. The server in it is started once more, or
 * found running, and stopped in an orderly way. Only real folders of our own are touched.
 * @param parent what privateFolder gave
 */
export async function removeAbandoned(parent: string): Promise<void> {
  for (const name of await readdir(parent)) {
    const owner = /^(\d+)-/.exec(name)?.[1];
    if (owner === undefined || processIsAlive(Number(owner))) continue;
    const dataFolder = join(parent, name);
    if (!(await isOwnFolder(dataFolder))) continue;
    const left = await ensureEmbedded({ dataFolder, durable: false }).catch(() => null);
    await left?.stop().catch(() => {});
    if (left) await rm(left.home, { recursive: true, force: true }).catch(() => {});
    await rm(dataFolder, { recursive: true, force: true }).catch(() => {});
  }
}

// A link, even to a folder of our own, is none.
async function isOwnFolder(path: string): Promise<boolean> {
  const found = await lstat(path).catch(() => null);
  if (!found?.isDirectory() || found.uid !== (process.getuid?.() ?? found.uid)) return false;
  return (await realpath(path)) === join(await realpath(dirname(path)), basename(path));
}
