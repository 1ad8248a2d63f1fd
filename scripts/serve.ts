import { renewSetUpLink } from "@/lib/accounts/one-time-link";
import { accountSecret } from "@/lib/accounts/secret";
import { checkReplicas } from "@/lib/db/check-replicas";
import { createClient } from "@/lib/db/client";
import { ensureDatabase } from "@/lib/db/ensure-database";
import { migrate } from "@/lib/db/migrate";
import { type DatabaseWatch, watchDatabase } from "@/lib/db/watch-database";
import { readEnvironment } from "@/lib/env";
import { describeOutcome, seed } from "@/seed/index";
import { type Ending, endOnSignals } from "./ending";
import { buildPages, report } from "./prepare.mjs";
import { startImports } from "./start-imports";
import { expectFreePort, shownAddress, startWebServer, waitUntilHealthy } from "./web-server";

/** Milliseconds of each stage, in the order in which they began. */
type Stages = Record<string, number>;

type Options = { stages: Stages; development: boolean };

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/**
 * Serves the dashboard until a signal comes: builds the pages and prepares the database at the same time, starts the
 * web server, says where it is, and keeps an eye on the database. A signal that comes before all of this is done undoes
 * what is done. Ends the process.
 * @param options `stages` holds the times so far and is added to
 */
export async function serve(options: Options): Promise<never> {
  const ending = endOnSignals();
  try {
    const code = await serveUntilItEnds(ending, options);
    if (!ending.signal.aborted) process.stderr.write(`The web server ended (exit code ${code}).\n`);
    return await ending.end(code);
  } catch (error) {
    if (!ending.signal.aborted) report(error);
    return ending.end(1);
  }
}

async function serveUntilItEnds(ending: Ending, { stages, development }: Options): Promise<number> {
  const { HOST: host, PORT: port } = readEnvironment();
  await expectFreePort({ host, port });
  // Drawn at the first start; one that somebody else could know must not sign anything.
  await accountSecret();
  const prepared = ending.hold(
    () => prepareDatabase(stages),
    ({ watch }) => watch.stop(),
  );
  const built = ending.hold(
    async () => (development ? undefined : build(stages, ending.signal)),
    async () => {},
  );
  const [database] = await Promise.all([prepared, built]);
  const began = performance.now();
  const server = await ending.hold(
    async () => startWebServer({ host, port }, database.url, development),
    (started) => started.stop(),
  );
  await waitUntilHealthy(server, { host, port });
  stages.server = performance.now() - began;
  say(`Readout is at ${shownAddress({ host, port })}`);
  if (database.setUpToken) {
    say(`Set up the first administrator, once: ${shownAddress({ host, port })}/set-up/${database.setUpToken}`);
  }
  say(describeStages(stages));
  await ending.hold(
    () => startImports(database.url),
    (started) => started.stop(),
  );
  return server.ended;
}

type Prepared = { url: string; watch: DatabaseWatch; setUpToken: string | null };

async function prepareDatabase(stages: Stages): Promise<Prepared> {
  const database = await timed(stages, "database", () => ensureDatabase({ say }));
  let setUpToken: string | null;
  try {
    await checkReplicas(database.url, readEnvironment().DATABASE_REPLICA_URLS, say);
    setUpToken = await timed(stages, "migrate+seed", () => fillDatabase(database.url));
  } catch (error) {
    await database.stop();
    throw error;
  }
  return { url: database.url, watch: watchDatabase(database, say), setUpToken };
}

/** @returns the token of the link that sets up the first administrator, while there is none */
async function fillDatabase(url: string): Promise<string | null> {
  await migrate(url);
  const prisma = createClient(url, 2);
  try {
    const outcome = await seed(prisma);
    if (outcome.added.length + outcome.replaced.length + outcome.leftAlone.length > 0) say(describeOutcome(outcome));
    return await renewSetUpLink(prisma);
  } finally {
    await prisma.$disconnect();
  }
}

async function build(stages: Stages, signal: AbortSignal): Promise<void> {
  const began = performance.now();
  stages.build = 0;
  if (await buildPages({ signal })) stages.build = performance.now() - began;
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
