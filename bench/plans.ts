// npm run bench:plans [-- --update]: how PostgreSQL answers each question of the pages on the generated record of 100,000 meetings.
// The plans are kept in bench/plans/kept.txt; one that differs is printed, and one that reads a growing table whole is an error.
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import pg from "pg";
import { currentColumns } from "@/lib/columns/load-columns";
import { PROJECT_FOLDER } from "@/lib/env";
import { largeTables, planOf, wholeReads } from "./plans/plan-of";
import { questionsAbout, type Sample } from "./plans/questions";
import { watchQuestions } from "./plans/watch-questions";
import { readNames } from "./scale/names";
import { databaseOfSize } from "./scale/served-database";

const KEPT = join(PROJECT_FOLDER, "bench/plans/kept.txt");
const MEETINGS = 100_000;

const { values } = parseArgs({ options: { update: { type: "boolean", default: false } } });
const database = await databaseOfSize(MEETINGS);
process.env.DATABASE_URL = database.url;
let failed = false;
try {
  failed = !(await main(database.url));
} finally {
  await database.stop();
}
process.exit(failed ? 1 : 0);

async function main(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const plans = await plansOf(client, await sampleOf(client, url));
    const large = await largeTables(client);
    const whole = [...plans].flatMap(([name, plan]) =>
      wholeReads(plan, large).map((line) => `${name}: ${line.trim()}`),
    );
    for (const line of whole) process.stdout.write(`Reads a growing table whole: ${line}\n`);
    return (await compare(plans)) && whole.length === 0;
  } finally {
    await client.end();
  }
}

async function plansOf(client: pg.Client, sample: Sample): Promise<Map<string, string[]>> {
  await currentColumns();
  const plans = new Map<string, string[]>();
  for (const [name, ask] of Object.entries(questionsAbout(sample))) {
    const lines: string[] = [];
    for (const statement of await watchQuestions(ask)) lines.push(...(await planOf(client, statement)));
    plans.set(name, lines);
  }
  return plans;
}

async function compare(plans: ReadonlyMap<string, readonly string[]>): Promise<boolean> {
  const text = [...plans].map(([name, lines]) => `${name}\n${lines.map((line) => `  ${line}\n`).join("")}`).join("\n");
  const before = await readFile(KEPT, "utf8").catch(() => "");
  if (values.update || before === "") {
    await writeFile(KEPT, text);
    process.stdout.write(`${plans.size} plans are kept in bench/plans/kept.txt.\n`);
    return true;
  }
  const known = new Set(before.split("\n\n").map((one) => one.trimEnd()));
  const changed = text.split("\n\n").filter((one) => !known.has(one.trimEnd()));
  for (const one of changed) process.stdout.write(`Answered in another way than before:\n${one}\n`);
  process.stdout.write(`${plans.size - changed.length} of ${plans.size} plans are as they were.\n`);
  return changed.length === 0;
}

async function sampleOf(client: pg.Client, url: string): Promise<Sample> {
  const one = async (text: string) => String((await client.query<{ one: string }>(text)).rows[0]?.one);
  const { common, rare } = await readNames(url);
  return {
    meeting: await one("select max(id) as one from meeting"),
    person: await one("select min(id) as one from person"),
    party: await one("select code as one from party order by position, code limit 1"),
    topic: await one("select slug as one from topic order by position limit 1"),
    common: common[10]?.word ?? "",
    rare: rare[3] ?? "",
  };
}
