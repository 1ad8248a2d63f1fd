// npm run digests [-- --repair]: compares what is counted of each meeting with its facts. Works beside a running server.
import { parseArgs } from "node:util";
import { checkDigests } from "@/lib/db/rebuild-digests";
import { databaseFor, reportCheck, tell, withClient } from "./check-report";
import { endOnSignals } from "./ending";

const HELP = `Usage: npm run digests -- [--repair]

Charts and lists are answered from one digest of each meeting, which is written in the transaction that changes its facts.
This works out every digest anew from the facts and compares the two.

  --repair      write those anew that differ, or are missing; running servers take them up
  --help        show this text

Exit code: 0 when all agree (or have been repaired), 1 when some do not.
`;

const ending = endOnSignals(130);
await ending.end(await main());

async function main(): Promise<number> {
  try {
    const { values } = parseArgs({ options: { repair: { type: "boolean" }, help: { type: "boolean", short: "h" } } });
    if (values.help) {
      process.stdout.write(HELP);
      return 0;
    }
    return await check(await databaseFor(ending), values.repair === true);
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
    return 1;
  }
}

async function check(url: string, repair: boolean): Promise<number> {
  const looked = (n: number) => tell(`${n} meetings`);
  const { meetings, wrong } = await withClient(url, (prisma) => checkDigests(prisma, { repair, looked }));
  reportCheck(`${meetings} meetings looked at; ${wrong.length} digests differ from the facts.`, wrong, repair);
  return wrong.length > 0 && !repair ? 1 : 0;
}
