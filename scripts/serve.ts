import { createClient } from "@/lib/db/client";
import { type Database, ensureDatabase } from "@/lib/db/ensure-database";
import { migrate } from "@/lib/db/migrate";
import { watchDatabase } from "@/lib/db/watch-database";
import { readEnvironment } from "@/lib/env";
import { describeOutcome, seed } from "@/seed/index";
import { expectFreePort, startWebServer, waitUntilHealthy } from "./web-server";

/** Milliseconds of each stage, in the order in which they began. */
type Stages = Record<string, number>;

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/**
 * Serves the dashboard until a signal comes: builds the pages and prepares the database at the same time, starts the
 * web server, says where it is, and keeps an eye on the database.
 * @param options `stages` holds the times so far and is added to
 */
export async function serve({ stages, development }: { stages: Stages; development: boolean }): Promise<void> {
  const { HOST: host, PORT: port } = readEnvironment();
  await expectFreePort({ host, port });
  const [prepared, built] = await Promise.allSettled([prepareDatabase(stages), development ? null : build(stages)]);
  if (prepared.status === "rejected") throw prepared.reason;
  const database = prepared.value;
  if (built.status === "rejected") {
    await database.stop();
    throw built.reason;
  }
  const watch = watchDatabase(database, say);
  const server = await timed(stages, "server", async () => {
    const started = startWebServer({ host, port }, database.url, development);
    await waitUntilHealthy(started, { host, port }).catch(async (error: unknown) => {
      await started.stop();
      await watch.stop();
      throw error;
    });
    return started;
  });
  say(`Readout is at http://${["127.0.0.1", "0.0.0.0", "::", "::1"].includes(host) ? "localhost" : host}:${port}`);
  say(describeStages(stages));

  const signal = firstSignal();
  const code = await Promise.race([signal.then(() => null), server.ended]);
  if (code !== null) process.stderr.write(`The web server ended (exit code ${code}).\n`);
  await server.stop();
  await watch.stop();
  process.exit(code ?? 0);
}

async function prepareDatabase(stages: Stages): Promise<Database> {
  const database = await timed(stages, "database", () => ensureDatabase({ say }));
  try {
    await timed(stages, "migrate+seed", () => fillDatabase(database.url));
  } catch (error) {
    await database.stop();
    throw error;
  }
  return database;
}

async function fillDatabase(url: string): Promise<void> {
  await migrate(url);
  const prisma = createClient(url, 2);
  try {
    const outcome = await seed(prisma);
    if (outcome.added.length + outcome.replaced.length + outcome.leftAlone.length > 0) say(describeOutcome(outcome));
  } finally {
    await prisma.$disconnect();
  }
}

async function build(stages: Stages): Promise<void> {
  const began = performance.now();
  // Read where it is used: a development server builds nothing.
  const { buildPages } = await import("./prepare.mjs");
  stages.build = 0;
  if (await buildPages()) stages.build = performance.now() - began;
}

async function timed<T>(stages: Stages, name: string, work: () => Promise<T>): Promise<T> {
  const began = performance.now();
  stages[name] = 0;
  const result = await work();
  stages[name] = performance.now() - began;
  return result;
}

function describeStages(stages: Stages): string {
  const parts = Object.entries(stages).map(([name, time]) => `${name} ${time > 0 ? seconds(time) : "–"}`);
  return `Ready after ${seconds(performance.now())}: ${parts.join(" · ")}`;
}

const seconds = (time: number): string => `${(time / 1000).toFixed(1)} s`;

// A second signal, from somebody who does not want to wait, ends at once.
function firstSignal(): Promise<void> {
  return new Promise((resolve) => {
    let asked = false;
    for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
      process.on(name, () => {
        if (asked) process.exit(1);
        asked = true;
        resolve();
      });
    }
  });
}
