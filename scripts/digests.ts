// npm run digests [-- --repair]: compares what is counted of each meeting with its facts. Works beside a running server.
import { parseArgs } from "node:util";
import { createClient } from "@/lib/db/client";
import { ensureDatabase } from "@/lib/db/ensure-database";
import { migrate } from "@/lib/db/migrate";
import { checkDigests } from "@/lib/db/rebuild-digests";
import { endOnSignals } from "./ending";

const HELP = `Usage: npm run digests -- [--repair]

Charts and lists are answered from one digest of each meeting, which is written in the transaction that changes its facts.
This works out every digest anew from the facts and compares the two.

  --repair      write those anew that differ, or are missing; running servers take them up
  --help        show this text

Exit code: 0 when all agree (or have been repaired), 1 when some do not.
`;

const SHOWN = 20;
const ending = endOnSignals(130);
await ending.end(await main());

async function main(): Promise<number> {
  try {
    const { values } = parseArgs({ options: { repair: { type: "boolean" }, help: { type: "boolean", short: "h" } } });
    if (values.help) {
      process.stdout.write(HELP);
      return 0;
    }
    const database = await ending.hold(
      () => ensureDatabase(),
      (made) => made.stop(),
    );
    await migrate(database.url);
    return await check(database.url, values.repair === true);
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
    return 1;
  }
}

async function check(url: string, repair: boolean): Promise<number> {
  const prisma = createClient(url, 2);
  try {
    const { meetings, wrong } = await checkDigests(prisma, { repair, looked });
    if (process.stderr.isTTY) process.stderr.write("\r\u001b[K");
    process.stdout.write(`${meetings} meetings looked at; ${wrong.length} digests differ from the facts.\n`);
    for (const id of wrong.slice(0, SHOWN)) process.stdout.write(`  ${id}\n`);
    if (wrong.length > SHOWN) process.stdout.write(`  and ${wrong.length - SHOWN} more\n`);
    if (wrong.length > 0 && repair) process.stdout.write("They have been written anew.\n");
    return wrong.length > 0 && !repair ? 1 : 0;
  } finally {
    await prisma.$disconnect();
  }
}

function looked(meetings: number): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${meetings} …`);
}
