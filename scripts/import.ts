// npm run import -- <files or folders>: gives the reports of the record their own words. Works beside a running server
// and without one.
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { createClient } from "@/lib/db/client";
import { ensureDatabase } from "@/lib/db/ensure-database";
import { migrate } from "@/lib/db/migrate";
import { importFiles, listTextFiles } from "@/lib/reports/import-files";
import { seed } from "@/seed/index";

const HELP = `Usage: npm run import -- [--dry-run] <files or folders>

Takes in the texts of reports that the record already knows. A text is recognised by its fingerprint (SHA-256); its
words then appear beside the statements that were read in it. A folder stands for every .txt file in it and below.

  --dry-run   say what would happen and change nothing
  --help      show this text

Exit code: 0 when every text was known, 2 when some were not, 1 when something failed.
`;

process.exitCode = await main();

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
    process.stderr.write(`${(error as Error).message}\n`);
    return 1;
  }
}

async function run(files: string[], dryRun: boolean): Promise<number> {
  const database = await ensureDatabase({ say: (line) => process.stderr.write(`${line}\n`) });
  const prisma = createClient(database.url, 2);
  try {
    await migrate(database.url);
    await seed(prisma);
    const counts = await importFiles(prisma, files, { dryRun, say: (line) => process.stdout.write(`${line}\n`) });
    const { attached, here, unknown, failed } = counts;
    const title = dryRun ? "Nothing was changed" : "Done";
    process.stdout.write(
      `${title}: ${attached} attached, ${here} already here, ${unknown} unknown, ${failed} failed.\n`,
    );
    if (failed > 0) return 1;
    return unknown > 0 ? 2 : 0;
  } finally {
    await prisma.$disconnect();
    await database.stop();
  }
}
