// npm run search-index [-- --check | --repair]: gathers meetings into segments of the search, or compares what the search
// finds with the texts. Works beside a running server.
import { parseArgs } from "node:util";
import { createClient } from "@/lib/db/client";
import { ensureDatabase } from "@/lib/db/ensure-database";
import { migrate } from "@/lib/db/migrate";
import { checkSearch } from "@/lib/db/search/check-search";
import { makeSegments } from "@/lib/db/search/make-segments";
import { endOnSignals } from "./ending";

const HELP = `Usage: npm run search-index -- [--all | --check | --repair]

The words of accepted statements stand in rows of their own at first. Where there are enough of them they are gathered into
segments, in which a word has the list of its statements. A running server looks every minute whether there is something to
gather; this does it at once.

  --all         gather whatever there is, however little
  --check       compare every word with the texts instead
  --repair      the same, and make anew what is wrong
  --help        show this text

Exit code: 0 when all is well (or has been repaired), 1 when a check has found something.
`;

const SHOWN = 20;
const ending = endOnSignals(130);
await ending.end(await main());

async function main(): Promise<number> {
  try {
    const flag = { type: "boolean" } as const;
    const { values } = parseArgs({
      options: { all: flag, check: flag, repair: flag, help: { type: "boolean", short: "h" } },
    });
    if (values.help) {
      process.stdout.write(HELP);
      return 0;
    }
    const database = await ending.hold(
      () => ensureDatabase(),
      (made) => made.stop(),
    );
    await migrate(database.url);
    if (values.check || values.repair) {
      const right = await check(database.url, values.repair === true);
      if (!right && !values.repair) return 1;
    }
    if (!values.check) await gather(database.url, values.all === true);
    return 0;
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
    return 1;
  }
}

async function gather(url: string, all: boolean): Promise<void> {
  const { signal } = ending;
  const made = await makeSegments(url, { ...(all ? { atLeast: 1 } : {}), told: (n) => tell(`${n} meetings`), signal });
  clear();
  process.stdout.write(`${made.meetings} meetings gathered in ${made.segments} segments.\n`);
}

async function check(url: string, repair: boolean): Promise<boolean> {
  const prisma = createClient(url, 2);
  try {
    const looked = (n: number) => tell(`${n} segments`);
    const { segments, fresh, wrong } = await checkSearch(prisma, { repair, looked });
    clear();
    process.stdout.write(
      `${segments} segments and ${fresh} meetings beside them looked at; ${wrong.length} differences.\n`,
    );
    for (const line of wrong.slice(0, SHOWN)) process.stdout.write(`  ${line}\n`);
    if (wrong.length > SHOWN) process.stdout.write(`  and ${wrong.length - SHOWN} more\n`);
    if (wrong.length > 0 && repair) process.stdout.write("They have been written anew.\n");
    return wrong.length === 0;
  } finally {
    await prisma.$disconnect();
  }
}

function tell(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${text} …`);
}

function clear(): void {
  if (process.stderr.isTTY) process.stderr.write("\r\u001b[K");
}
