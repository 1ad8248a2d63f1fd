// npm run import -- <files or folders>: gives the reports of the record their own words. Works beside a running server
// and without one.
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { createClient } from "@/lib/db/client";
import { ensureDatabase } from "@/lib/db/ensure-database";
import { migrate } from "@/lib/db/migrate";
import { importFiles } from "@/lib/reports/import-files";
import { listTextFiles } from "@/lib/reports/list-text-files";
import { printable } from "@/lib/reports/printable";
import { seed } from "@/seed/index";
import { endOnSignals } from "./ending";

const HELP = `Usage: npm run import -- [--dry-run] <files or folders>

Takes in the texts of reports that the record already knows. A text is recognised by its fingerprint (SHA-256); its
words then appear beside the statements that were read in it. A folder stands for every .txt file in it and below;
links to other folders are not followed.

  --dry-run   say what would happen; no report and no meeting is changed or added. The database is still set up where
              there is none yet: it is started, and its tables are made
  --help      show this text

Exit code: 0 when every text was known, 2 when some were not, 1 when something failed.
`;

/** Stopped by a signal, as a shell has it. */
const INTERRUPTED = 130;
const ending = endOnSignals(INTERRUPTED);
await ending.end(await main());

async function main(): Promise<number> {
  const options = { "dry-run": { type: "boolean" }, help: { type: "boolean", short: "h" } } as const;
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    if (values.help || positionals.length === 0) {
      (values.help ? process.stdout : process.stderr).write(HELP);
      return values.help ? 0 : 1;
    }
    // npm runs scripts in the folder of the project; the paths are those of the person's own folder.
    const from = process.env.INIT_CWD ?? process.cwd();
    const files = await listTextFiles(positionals.map((path) => resolve(from, path)));
    if (files.length === 0) throw new Error("There is no .txt file there.");
    return await run(files, values["dry-run"] ?? false);
  } catch (error) {
    const lines = (error as Error).message.split("\n").map(printable);
    if (!ending.signal.aborted) process.stderr.write(`${lines.join("\n")}\n`);
    return 1;
  }
}

async function run(files: string[], dryRun: boolean): Promise<number> {
  const database = await ending.hold(
    () => ensureDatabase({ say: (line) => process.stderr.write(`${line}\n`) }),
    (made) => made.stop(),
  );
  const prisma = await ending.hold(
    async () => createClient(database.url, 2),
    (made) => made.$disconnect(),
  );
  await migrate(database.url);
  if (!dryRun) await seed(prisma);
  else if ((await prisma.report.count()) === 0) {
    process.stderr.write("The record is still empty, so no text can be known; npm start fills it.\n");
  }
  const counts = await importFiles(prisma, files, { dryRun, say: (line) => process.stdout.write(`${line}\n`) });
  const { attached, here, unknown, failed } = counts;
  const [title, verb] = dryRun ? ["Nothing was changed", "would be attached"] : ["Done", "attached"];
  process.stdout.write(`${title}: ${attached} ${verb}, ${here} already here, ${unknown} unknown, ${failed} failed.\n`);
  if (failed > 0) return 1;
  return unknown > 0 ? 2 : 0;
}
