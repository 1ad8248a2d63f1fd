import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { createClient } from "@/lib/db/client";
import { ensureEmbedded } from "@/lib/db/embedded/embedded-database";
import { migrate } from "@/lib/db/migrate";
import { PROJECT_FOLDER } from "@/lib/env";
import { seed } from "@/seed/index";
import { startWebServer, waitUntilHealthy } from "../../scripts/web-server";

/** A record of some size, served by the built pages. */
export interface ServedDatabase {
  url: string;
  origin: string;
  /** Megabytes of memory that the web server holds at the moment. */
  memory(): Promise<number>;
  stop(): Promise<void>;
}

/** The meetings of the seed; every other size is made by lot. */
export const SEED_SIZE = 5;
const SEED = 1;

/** Makes the database of a size where it is not there yet, and returns its address. It is kept for the next run. */
export async function databaseOfSize(meetings: number): Promise<{ url: string; stop(): Promise<void> }> {
  const dataFolder = join(PROJECT_FOLDER, ".readout/bench", meetings === SEED_SIZE ? "seed" : `${meetings}-${SEED}`);
  if (meetings !== SEED_SIZE && !existsSync(join(dataFolder, "postgres"))) await generate(meetings);
  const database = await ensureEmbedded({ dataFolder });
  await migrate(database.url);
  const prisma = createClient(database.url, 2);
  try {
    if (meetings === SEED_SIZE) await seed(prisma);
    if ((await prisma.meeting.count()) < meetings) throw new Error(`${dataFolder} does not hold ${meetings} meetings.`);
  } finally {
    await prisma.$disconnect();
  }
  return { url: database.url, stop: database.stop };
}

/** Serves a database with the pages that have been built. */
export async function serve(url: string, port: number): Promise<Omit<ServedDatabase, "url">> {
  const at = { host: "127.0.0.1", port };
  const server = startWebServer(at, url);
  await waitUntilHealthy(server, at);
  return { origin: `http://127.0.0.1:${port}`, memory: () => residentMemory(server.pid), stop: server.stop };
}

async function generate(meetings: number): Promise<void> {
  const args = ["--import", "tsx", "bench/generate.ts", "--meetings", String(meetings), "--seed", String(SEED)];
  const child = spawn(process.execPath, args, { cwd: PROJECT_FOLDER, stdio: "inherit" });
  const code = await new Promise<number>((resolve) => child.on("exit", (exit) => resolve(exit ?? 1)));
  if (code !== 0) throw new Error(`The ${meetings} meetings could not be made.`);
}

/** The memory that a process holds in megabytes, as Linux counts it; NaN elsewhere. */
async function residentMemory(pid: number | undefined): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, "utf8").catch(() => "");
  return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? Number.NaN) / 1000;
}
