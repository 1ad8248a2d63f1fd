// npm run bench:generate -- --meetings N --seed S: fills a database with meetings that were made by lot, to measure on.
import { join } from "node:path";
import { parseArgs } from "node:util";
import pg from "pg";
import { ensureEmbedded } from "@/lib/db/embedded/embedded-database";
import { migrate } from "@/lib/db/migrate";
import { PROJECT_FOLDER } from "@/lib/env";
import { endOnSignals } from "@/scripts/ending";
import { loadReferenceLists } from "@/seed/records";
import { batchesBeside } from "./generate/batches-beside";
import { fillDatabase } from "./generate/load/fill-database";
import { readSizes } from "./generate/load/sizes";
import { describeSizes, stageClock } from "./generate/report";
import { makeWorld } from "./generate/world/make-world";

const HELP = `Usage: npm run bench:generate -- [--meetings N] [--seed S] [--database URL] [--replace] [--revisions] [--texts]
       [--leave-running]

Makes N meetings by lot (1,000 when not said) with about 20 statements each, from 2000 to 2026, and writes them into a
database. The same N and S give the same meetings. Everything in them is invented.

  --database       a PostgreSQL address; its database is migrated and has no meetings. Without it an embedded PostgreSQL of
                   its own is filled, under .readout/bench/<N>-<S>
  --replace        delete the meetings and reports that are there first
  --revisions      write the history of each meeting as well
  --texts          give the reports their words, in Arabic and English, and the evidence its places in them
  --leave-running  do not stop the embedded PostgreSQL at the end
  --help           show this text
`;

const ending = endOnSignals(130);
try {
  await main();
  await ending.end(0);
} catch (error) {
  if (!ending.signal.aborted) process.stderr.write(`${(error as Error).message}\n`);
  await ending.end(1);
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      meetings: { type: "string", default: "1000" },
      seed: { type: "string", default: "1" },
      database: { type: "string" },
      replace: { type: "boolean", default: false },
      revisions: { type: "boolean", default: false },
      texts: { type: "boolean", default: false },
      "leave-running": { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) return void process.stdout.write(HELP);
  const order = {
    meetings: wholeNumber("--meetings", values.meetings, 2_000_000),
    seed: wholeNumber("--seed", values.seed, 2 ** 31),
    revisions: values.revisions,
    texts: values.texts,
  };
  const folder = join(PROJECT_FOLDER, ".readout/bench", `${order.meetings}-${order.seed}`);
  const url = values.database ?? (await embedded(folder, values["leave-running"]));
  const clock = stageClock(order.meetings, (text) => process.stdout.write(text));
  const { lists } = makeWorld(order.seed, loadReferenceLists());
  const content = { lists, batches: batchesBeside(order) };
  const { written, version } = await fillDatabase(url, content, {
    replace: values.replace,
    segments: true,
    progress: clock,
  });
  clock.end();
  await describeDatabase(url, written);
  say(`\nThe facts have version ${version}.`);
  if (values.database === undefined) say(`Serve them with: READOUT_DATA=${folder} npm start`);
}

async function embedded(dataFolder: string, leaveRunning: boolean): Promise<string> {
  const database = await ending.hold(
    () => ensureEmbedded({ dataFolder, say }),
    async (made) => (leaveRunning ? undefined : made.stop()),
  );
  await migrate(database.url);
  return database.url;
}

async function describeDatabase(url: string, written: Readonly<Record<string, number>>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    say(describeSizes(await readSizes(client), written));
  } finally {
    await client.end();
  }
}

function wholeNumber(name: string, text: string, most: number): number {
  const number = Number(text);
  if (!/^\d+$/.test(text) || number < 1 || number > most) {
    throw new Error(`${name} needs a whole number from 1 to ${most}.`);
  }
  return number;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
