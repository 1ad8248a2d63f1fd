import { appendFile, copyFile, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { type EmbeddedDatabase, ensureEmbedded } from "@/lib/db/embedded/embedded-database";
import { makeFolder } from "@/lib/db/embedded/make-folder";
import { type Placement, placeDatabase } from "@/lib/db/embedded/placement";
import { processIsAlive } from "@/lib/db/embedded/processes";
import { runCommand } from "@/lib/db/embedded/run-command";
import { administratorUrl, readPasswords, readPort } from "@/lib/db/embedded/server-state";
import { PRIVATE, privateFolder } from "./test-server";

/** A server of a cluster. */
export type Member = {
  /** Its database, as the application. */
  url: string;
  /** The folder of its cluster, and its log beside it. */
  folder: string;
  /** Asks it as the administrator. */
  query<R extends pg.QueryResultRow>(sql: string): Promise<R[]>;
  /** Ends it by SIGKILL and waits until it is gone. */
  kill(): Promise<void>;
  /** Starts it again, at the same address. */
  start(): Promise<void>;
};

/** A primary with streaming replicas, on loopback. */
export type ReplicaCluster = { primary: Member; replicas: Member[]; stop(): Promise<void> };

type Server = Member & { dataFolder: string; placement: Placement; stop(): Promise<void> };

/**
 * Starts a primary with replicas that follow it by streaming, asynchronously. All of it is thrown away by `stop`, and by the
 * next run of tests where that was not reached. The database is empty and not yet migrated; what comes is replicated.
 * @param count how many replicas
 */
export async function startReplicaCluster(count = 2): Promise<ReplicaCluster> {
  const servers: Server[] = [];
  const stop = async () => {
    // The replicas first: a primary that is stopped in an orderly way waits for them.
    for (const server of servers.reverse()) await server.stop();
  };
  try {
    const primary = await startServer(await newDataFolder());
    servers.push(primary);
    for (let i = 0; i < count; i += 1) servers.push(await addReplica(primary));
    return { primary, replicas: servers.slice(1), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Waits until a replica has replayed all that the primary has written. */
export async function untilReplayed(primary: Member, replica: Member): Promise<void> {
  const [written] = await primary.query<{ at: string }>("SELECT pg_current_wal_flush_lsn()::text AS at");
  const question = `SELECT pg_last_wal_replay_lsn() >= '${written?.at}'::pg_lsn AS there`;
  for (let look = 0; look < 1000; look += 1) {
    const [row] = await replica.query<{ there: boolean }>(question);
    if (row?.there) return;
    await sleep(10);
  }
  throw new Error("The replica does not follow.");
}

// The name begins with our process: removeAbandoned of test-server.ts finds it when we are gone.
async function newDataFolder(): Promise<string> {
  const folder = await mkdtemp(join(await privateFolder(), `${process.pid}-`));
  await makeFolder(folder, PRIVATE);
  return folder;
}

async function startServer(dataFolder: string): Promise<Server> {
  let running: EmbeddedDatabase = await ensureEmbedded({ dataFolder, durable: false });
  const placement = await placeDatabase(dataFolder, () => {});
  const passwords = await readPasswords(placement.stateFolder, placement.cluster);
  const port = (await readPort(placement.stateFolder)) ?? 0;
  return {
    dataFolder,
    placement,
    url: running.url,
    folder: placement.cluster,
    query: (sql) => query(administratorUrl(port, passwords), sql),
    kill: async () => killServer(placement),
    async start() {
      running = await ensureEmbedded({ dataFolder, durable: false, port });
    },
    async stop() {
      await running.stop().catch(() => {});
      await rm(running.home, { recursive: true, force: true });
      await rm(dataFolder, { recursive: true, force: true });
    },
  };
}

/** Copies the running primary, as a backup is made, and starts the copy as its standby. */
async function addReplica(primary: Server): Promise<Server> {
  const dataFolder = await newDataFolder();
  const { cluster, stateFolder, runAs } = await placeDatabase(dataFolder, () => {});
  const passwords = await readPasswords(primary.placement.stateFolder, primary.folder);
  for (const name of ["password", "admin-password"]) {
    await copyFile(join(primary.placement.stateFolder, name), join(stateFolder, name));
  }
  const port = (await readPort(primary.placement.stateFolder)) ?? 0;
  const { user, password } = new pg.Client({ connectionString: administratorUrl(port, passwords) });
  const copied = await copyCluster(administratorUrl(port, passwords), primary.folder, cluster, runAs);
  await writeFile(join(cluster, "backup_label"), copied);
  await writeFile(join(cluster, "standby.signal"), "");
  const conninfo = `host=127.0.0.1 port=${port} user=${user} password=${password} application_name=readout_replica`;
  await appendFile(join(cluster, "postgresql.auto.conf"), `primary_conninfo = '${conninfo}'\n`);
  if (runAs) await runCommand("chown", ["-R", `${runAs.uid}:${runAs.gid}`, cluster]);
  return startServer(dataFolder);
}

/** @returns what belongs into the copy's backup_label */
async function copyCluster(url: string, from: string, to: string, runAs: Placement["runAs"]): Promise<string> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    // What is written meanwhile must not be recycled before the standby has asked for it.
    await client.query("ALTER SYSTEM SET wal_keep_size = '1GB'");
    await client.query("SELECT pg_reload_conf()");
    await client.query("SELECT pg_backup_start('replica', true)");
    // Files may vanish while they are copied; what they held is in the log.
    await runCommand("cp", ["-a", from, to], { runAs });
    for (const name of ["postmaster.pid", "postmaster.opts"]) await rm(join(to, name), { force: true });
    const { rows } = await client.query<{ labelfile: string }>("SELECT labelfile FROM pg_backup_stop(false)");
    return rows[0]?.labelfile ?? "";
  } finally {
    await client.end();
  }
}

async function killServer({ cluster }: Placement): Promise<void> {
  const pid = Number.parseInt(await readFile(join(cluster, "postmaster.pid"), "utf8"), 10);
  process.kill(pid, "SIGKILL");
  while (processIsAlive(pid)) await sleep(10);
}

async function query<R extends pg.QueryResultRow>(url: string, sql: string): Promise<R[]> {
  const address = new URL(url);
  address.pathname = "/readout";
  const client = new pg.Client({ connectionString: address.href });
  await client.connect();
  try {
    return (await client.query<R>(sql)).rows;
  } finally {
    await client.end();
  }
}
