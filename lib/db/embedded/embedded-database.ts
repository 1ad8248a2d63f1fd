import { join } from "node:path";
import pg from "pg";
import { makeCluster } from "./cluster";
import { makeFolder } from "./make-folder";
import { type Placement, placeDatabase } from "./placement";
import { withProcessLock } from "./process-lock";
import { runServer, stopServer } from "./server";
import { administratorUrl, applicationUrl, readPasswords } from "./server-state";

/** The embedded PostgreSQL of a data folder, as one process uses it. */
export type EmbeddedDatabase = {
  /** Its address, for the application's own role. */
  url: string;
  /** The folder in which the cluster lives; it can be outside the data folder. */
  home: string;
  /** Whether this call started the server; false when it was already running. */
  startedByUs: boolean;
  /** Resolves once when the connection that marks our presence breaks: the server died or was stopped. */
  lost: Promise<void>;
  /** Ends our use; the server is stopped when nobody else is connected to it. Calling it twice does nothing. */
  stop(): Promise<void>;
};

export type EmbeddedOptions = {
  /** Absolute path of the data folder. */
  dataFolder: string;
  /** Only this port will do, because others hold the address already. */
  port?: number;
  /** False only for data that is thrown away (default true). */
  durable?: boolean;
  /** Receives lines for a person. */
  say?: (line: string) => void;
};

/**
 * Makes sure that the embedded PostgreSQL of a data folder runs: initialises it, uses the one that runs, or restarts
 * one that was killed. Several processes may call this at the same moment; one of them does the work.
 * @throws Error in a few words of PostgreSQL's own when it cannot be had
 */
export async function ensureEmbedded(options: EmbeddedOptions): Promise<EmbeddedDatabase> {
  const say = options.say ?? (() => {});
  const lock = await lockPath(options.dataFolder);
  return withProcessLock(lock, async () => {
    const placement = await placeDatabase(options.dataFolder, say);
    const passwords = await readPasswords(placement.stateFolder, placement.cluster);
    await makeCluster(placement, passwords.administrator);
    const server = await runServer(placement, passwords, { port: options.port, durable: options.durable ?? true });
    const url = applicationUrl(server.port, passwords);
    const presence = await markPresence(url);
    let stopping: Promise<void> | null = null;
    const stop = () => {
      stopping ??= leave(placement, lock, administratorUrl(server.port, passwords), presence);
      return stopping;
    };
    return { url, home: placement.home, startedByUs: server.startedByUs, lost: presence.lost, stop };
  });
}

async function lockPath(dataFolder: string): Promise<string> {
  await makeFolder(join(dataFolder, "postgres"), 0o755);
  return join(dataFolder, "postgres", "lock");
}

type Presence = { client: pg.Client; pid: number; lost: Promise<void> };

// One idle connection for as long as we use the server: whoever else wants to stop it sees that somebody is here, and
// its end tells us at once that the server is gone.
async function markPresence(url: string): Promise<Presence> {
  const client = new pg.Client({ connectionString: url, application_name: "readout presence", keepAlive: true });
  const lost = new Promise<void>((resolve) => {
    client.on("error", () => resolve());
    client.on("end", () => resolve());
  });
  await client.connect();
  const { rows } = await client.query<{ pid: number }>("SELECT pg_backend_pid() AS pid");
  return { client, pid: rows[0]?.pid ?? 0, lost };
}

async function leave(placement: Placement, lock: string, url: string, presence: Presence): Promise<void> {
  await withProcessLock(lock, async () => {
    const alone = await nobodyElseConnected(url, presence.pid);
    await presence.client.end().catch(() => {});
    if (alone) await stopServer(placement);
  });
}

// The number of a process is enough to know our own presence by, also when it is already gone.
const OTHERS = `SELECT count(*)::int AS others FROM pg_stat_activity
  WHERE backend_type = 'client backend' AND pid <> pg_backend_pid() AND pid <> $1`;

// Asked as the administrator, who sees everybody and for whom a full server keeps a place. Connections that were closed
// a moment ago may still be listed, so a first look that finds some is not the last. In doubt somebody is there: a
// server that runs on does less harm than one that is stopped under its readers.
async function nobodyElseConnected(url: string, presencePid: number): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  client.on("error", () => {});
  try {
    await client.connect();
    for (let look = 0; look < 5; look += 1) {
      const { rows } = await client.query<{ others: number }>(OTHERS, [presencePid]);
      if (rows[0]?.others === 0) return true;
      await client.query("SELECT pg_sleep(0.1)");
    }
    return false;
  } catch (error) {
    // Nobody listens, so nobody is connected.
    return (error as { code?: string }).code === "ECONNREFUSED";
  } finally {
    await client.end().catch(() => {});
  }
}
