import { open, readFile, rm, stat, truncate } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import type { Placement } from "./placement";
import { processIsAlive, processServes } from "./processes";
import { prepareRoles } from "./roles";
import { runCommand } from "./run-command";
import {
  administratorUrl,
  applicationUrl,
  freePort,
  type Passwords,
  portIsFree,
  readPort,
  writePort,
} from "./server-state";

/** How a server is started. */
export type StartOptions = {
  /** Only this port will do, because others already hold the address. */
  port?: number | undefined;
  /** False only for data that is thrown away: a test. */
  durable: boolean;
};

/** How long a start may take in all, recovery after a crash included, in milliseconds. */
const START_LIMIT = 90_000;

/**
 * Makes sure that the cluster's server runs: uses the one that runs, else starts one. Called under the lock of the
 * data folder.
 * @returns the port and whether it was started by this call
 * @throws Error with PostgreSQL's last words when it does not start in time
 */
export async function runServer(
  placement: Placement,
  passwords: Passwords,
  options: StartOptions,
): Promise<{ port: number; startedByUs: boolean }> {
  const running = await findRunning(placement, passwords);
  if (running !== null) {
    await prepareRoles(running, passwords);
    return { port: running, startedByUs: false };
  }
  const deadline = Date.now() + START_LIMIT;
  for (;;) {
    const port = await choosePort(placement.stateFolder, options.port);
    await emptyLargeLog(placement);
    const failure = await start(placement, port, options.durable);
    if (failure === null) {
      await writePort(placement.stateFolder, port);
      await prepareRoles(port, passwords).catch(async (error: unknown) => {
        await stopServer(placement);
        throw error;
      });
      return { port, startedByUs: true };
    }
    // After kill -9 of the server its children may hold the shared memory for a moment; a port may be snatched.
    if (
      !/shared memory block|could not bind|Address already in use|lock file/i.test(failure) ||
      Date.now() > deadline
    ) {
      throw new Error(`PostgreSQL did not start: ${failure} (its log: ${placement.log})`);
    }
    await sleep(250);
    await removeStalePidFile(placement);
  }
}

/** Stops the server in an orderly way: connections are closed, everything is written. */
export async function stopServer(placement: Placement): Promise<void> {
  const { pgCtl } = placement.binaries;
  await runCommand(pgCtl, ["stop", "-D", placement.cluster, "-m", "fast", "-w", "-t", "30", "-s"], placement);
}

async function findRunning(placement: Placement, passwords: Passwords): Promise<number | null> {
  const deadline = Date.now() + START_LIMIT;
  for (;;) {
    const process = await readPidFile(placement);
    if (!process) return null;
    if (!processIsAlive(process.pid) || !processServes(process.pid, placement.cluster)) {
      await removeStalePidFile(placement);
      return null;
    }
    const answer = process.port ? await ask(process.port, passwords, placement.cluster) : "not yet";
    if (answer === "ours" && process.port) return process.port;
    if (answer === "other" || Date.now() > deadline) return null;
    await sleep(100);
  }
}

/** Asks a port: is this the server of our cluster, not ready yet, or something else? */
async function ask(port: number, passwords: Passwords, cluster: string): Promise<"ours" | "not yet" | "other"> {
  const answer = await askAs(administratorUrl(port, passwords), cluster);
  // A cluster from before there was an administrator: there the application's role may ask this.
  return answer === "other" ? askAs(applicationUrl(port, passwords), cluster) : answer;
}

async function askAs(url: string, cluster: string): Promise<"ours" | "not yet" | "other"> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  client.on("error", () => {});
  try {
    await client.connect();
    const { rows } = await client.query<{ data_directory: string }>("SHOW data_directory");
    return rows[0]?.data_directory === cluster ? "ours" : "other";
  } catch (error) {
    // 28…: it does not know our password; 42501: we may not ask. Else it passes: starting up, in recovery, shutting down.
    return /^(28|42501)/.test(String((error as { code?: string }).code)) ? "other" : "not yet";
  } finally {
    await client.end().catch(() => {});
  }
}

async function start(placement: Placement, port: number, durable: boolean): Promise<string | null> {
  const { binaries, cluster, log, runAs } = placement;
  const settings = [...SETTINGS, `port=${port}`, ...(durable ? [] : THROWN_AWAY)].map((each) => `-c ${each}`).join(" ");
  const args = ["start", "-D", cluster, "-l", log, "-w", "-t", "80", "-s", "-o", settings];
  const before = await stat(log).then(
    ({ size }) => size,
    () => 0,
  );
  const { code, output } = await runCommand(binaries.pgCtl, args, { runAs });
  if (code === 0) return null;
  return `${output}\n${await readFrom(log, before)}`.trim().split("\n").slice(-6).join(" · ");
}

// Given at each start and not written into the cluster, so that a newer version's settings reach older clusters.
// No socket in the file system: its path is limited in length and the folder would have to be shared by two users.
const SETTINGS = [
  "listen_addresses=127.0.0.1",
  "unix_socket_directories=",
  "max_connections=100",
  "shared_buffers=128MB",
  "work_mem=16MB",
  "maintenance_work_mem=128MB",
  "max_wal_size=2GB",
  "random_page_cost=1.1",
  "jit=off",
  "log_min_messages=warning",
  "log_min_error_statement=panic",
];
const THROWN_AWAY = ["fsync=off", "full_page_writes=off"];

async function choosePort(stateFolder: string, wanted: number | undefined): Promise<number> {
  if (wanted !== undefined) return wanted;
  const remembered = await readPort(stateFolder);
  return remembered !== null && (await portIsFree(remembered)) ? remembered : freePort();
}

async function readPidFile(placement: Placement): Promise<{ pid: number; port: number | null } | null> {
  const text = await readFile(join(placement.cluster, "postmaster.pid"), "utf8").catch(() => "");
  const [pid, , , port] = text.split("\n");
  return Number(pid) > 0 ? { pid: Number(pid), port: Number(port) || null } : null;
}

// PostgreSQL does this itself, except where the dead server's number belongs to another process by now.
async function removeStalePidFile(placement: Placement): Promise<void> {
  const found = await readPidFile(placement);
  if (found && processIsAlive(found.pid) && processServes(found.pid, placement.cluster)) return;
  await rm(join(placement.cluster, "postmaster.pid"), { force: true });
}

async function emptyLargeLog(placement: Placement): Promise<void> {
  const size = await stat(placement.log).then(
    (found) => found.size,
    () => 0,
  );
  if (size > 10_000_000) await truncate(placement.log, 0);
}

async function readFrom(path: string, position: number): Promise<string> {
  const file = await open(path, "r").catch(() => null);
  if (!file) return "";
  try {
    const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(20_000), position });
    return buffer.toString("utf8", 0, bytesRead);
  } finally {
    await file.close();
  }
}
