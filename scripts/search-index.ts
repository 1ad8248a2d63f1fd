// npm run search-index [-- --check | --repair]: gathers meetings into segments of the search, or compares what the search
// finds with the texts. Works beside a running server.
import { parseArgs } from "node:util";
import { checkSearch } from "@/lib/db/search/check-search";
import { makeSegments } from "@/lib/db/search/make-segments";
import { clear, databaseFor, reportCheck, tell, withClient } from "./check-report";
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
    const url = await databaseFor(ending);
    if (values.check || values.repair) {
      const right = await check(url, values.repair === true);
      if (!right && !values.repair) return 1;
    }
    if (!values.check) await gather(url, values.all === true);
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
  const looked = (n: number) => tell(`${n} segments`);
  const found = await withClient(url, (prisma) => checkSearch(prisma, { repair, looked }));
  const { segments, fresh, wrong } = found;
  const sentence = `${segments} segments and ${fresh} meetings beside them looked at; ${wrong.length} differences.`;
  reportCheck(sentence, wrong, repair);
  return wrong.length === 0;
}
