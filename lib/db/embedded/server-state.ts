import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { chmod, readFile, rename, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";

/** The database of the application in the embedded cluster. */
export const DATABASE = "readout";
/** The role of the application: it owns its database and can make others, and can do nothing outside of them. */
export const APPLICATION = "readout";
/** The superuser, for setting up and stopping the server only: a superuser's SQL can run programs. */
export const ADMINISTRATOR = "readout_admin";

/** The passwords of the cluster's two roles. */
export type Passwords = { administrator: string; application: string };

/**
 * The cluster's passwords, generated at first use and kept in files that only their owner can read.
 * @param stateFolder our folder beside the cluster
 * @param cluster the cluster that they open
 * @throws Error when there is a cluster and no password for it
 */
export async function readPasswords(stateFolder: string, cluster: string): Promise<Passwords> {
  const application = await readPassword(join(stateFolder, "password"), cluster);
  // One that is missing is made even for a cluster that is there: see upgradeRoles.
  const administrator = await readPassword(join(stateFolder, "admin-password"), null);
  return { administrator, application };
}

async function readPassword(path: string, cluster: string | null): Promise<string> {
  const kept = await readFile(path, "utf8").catch(() => "");
  if (kept.trim()) return kept.trim();
  if (cluster !== null && existsSync(cluster)) {
    throw new Error(`The password of the database is gone: restore ${path}, or move ${cluster} away to start anew.`);
  }
  const password = randomBytes(24).toString("hex");
  await replaceFile(path, `${password}\n`);
  return password;
}

/** The port that the cluster was last given, or null. */
export async function readPort(stateFolder: string): Promise<number | null> {
  const port = Number(await readFile(join(stateFolder, "port"), "utf8").catch(() => ""));
  return Number.isInteger(port) && port > 0 ? port : null;
}

/** Remembers the port for the next start. */
export async function writePort(stateFolder: string, port: number): Promise<void> {
  await replaceFile(join(stateFolder, "port"), `${port}\n`);
}

/** Whether nothing listens on this loopback port. */
export function portIsFree(port: number): Promise<boolean> {
  return listenOnce(port).then(
    () => true,
    () => false,
  );
}

/** A loopback port that is free at this moment. */
export function freePort(): Promise<number> {
  return listenOnce(0);
}

/** The address of the application's database, as the application. */
export function applicationUrl(port: number, { application }: Passwords): string {
  return `postgresql://${APPLICATION}:${application}@127.0.0.1:${port}/${DATABASE}`;
}

/** The address of a database of the cluster, as the superuser; never for anything that a reader's words can reach. */
export function administratorUrl(port: number, { administrator }: Passwords, database = "postgres"): string {
  return `postgresql://${ADMINISTRATOR}:${administrator}@127.0.0.1:${port}/${database}`;
}

function listenOnce(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : port));
    });
  });
}

// Whole or not at all, and never readable by others, not even for a moment.
async function replaceFile(path: string, text: string): Promise<void> {
  const draft = `${path}.${process.pid}`;
  await writeFile(draft, text, { mode: 0o600 });
  await chmod(draft, 0o600);
  await rename(draft, path);
}
