// npm run import -- <files or folders>: takes reports in. Works beside a running server and without one.
import { userInfo } from "node:os";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { z } from "zod";
import { createClient } from "@/lib/db/client";
import { ensureDatabase } from "@/lib/db/ensure-database";
import { migrate } from "@/lib/db/migrate";
import { extract } from "@/lib/extraction/extract";
import { importFiles } from "@/lib/reports/import-files";
import { listFiles } from "@/lib/reports/list-files";
import { printable } from "@/lib/reports/printable";
import { FILE_ENDINGS } from "@/lib/reports/read/file-limits";
import { openReader } from "@/lib/reports/read/reader-process";
import { seed } from "@/seed/index";
import { endOnSignals } from "./ending";
import { progressBar } from "./progress-bar";

const HELP = `Usage: npm run import -- [--dry-run] [--published YYYY-MM-DD] <files or folders>

Takes reports in: .txt, .html, .docx and .pdf. A report that the record knows by its fingerprint (SHA-256) is given its
words; they then appear beside the statements that were read in it. Any other one is read by the machine and awaits
review; nothing of it is shown before somebody accepts it. The same text twice is one report; a changed text of the same
report is its next version. A folder stands for every such file in it and below; links to other folders are not followed.
Works beside a running server. A run that was broken off can simply be repeated.

  --dry-run     say what would happen; no report and no meeting is changed or added. The database is still set up where
                there is none yet: it is started, and its tables are made
  --published   the day on which the reports were published, where the files do not say it
  --help        show this text

Exit code: 0 when every file was taken in or was already here, 1 when something failed.
`;

/** Stopped by a signal, as a shell has it. */
const INTERRUPTED = 130;
const ending = endOnSignals(INTERRUPTED);
await ending.end(await main());

async function main(): Promise<number> {
  const options = {
    "dry-run": { type: "boolean" },
    published: { type: "string" },
    help: { type: "boolean", short: "h" },
  } as const;
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    if (values.help || positionals.length === 0) {
      (values.help ? process.stdout : process.stderr).write(HELP);
      return values.help ? 0 : 1;
    }
    // npm runs scripts in the folder of the project; the paths are those of the person's own folder.
    const from = process.env.INIT_CWD ?? process.cwd();
    const published = values.published ?? null;
    if (published !== null && !z.iso.date().safeParse(published).success) {
      throw new Error("--published needs a day as YYYY-MM-DD.");
    }
    const files = await listFiles(
      positionals.map((path) => resolve(from, path)),
      FILE_ENDINGS,
    );
    if (files.length === 0) throw new Error(`There is no file that ends in ${FILE_ENDINGS.join(", ")} there.`);
    return await run(files, values["dry-run"] ?? false, published);
  } catch (error) {
    const lines = (error as Error).message.split("\n").map(printable);
    if (!ending.signal.aborted) process.stderr.write(`${lines.join("\n")}\n`);
    return 1;
  }
}

async function run(files: string[], dryRun: boolean, published: string | null): Promise<number> {
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
  const reader = await ending.hold(
    async () => openReader(),
    async (made) => made.close(),
  );
  const bar = progressBar(files.length);
  const say = (line: string) => bar.step(() => process.stdout.write(`${line}\n`));
  const from = { takenInBy: userInfo().username, published };
  const counts = await importFiles(prisma, files, { dryRun, read: extract, reader, from, say });
  bar.end();
  const { attached, new: added, version, here, failed } = counts;
  const parts = `${attached} attached, ${added} new, ${version} new versions, ${here} already here, ${failed} failed`;
  process.stdout.write(`${dryRun ? "Nothing was changed" : "Done"}: ${parts}.\n`);
  return failed > 0 ? 1 : 0;
}
