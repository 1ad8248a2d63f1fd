// npm run import -- <files or folders>: takes reports in. Works beside a running server and without one.
import { availableParallelism, userInfo } from "node:os";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { z } from "zod";
import { createClient, type PrismaClient } from "@/lib/db/client";
import { ensureDatabase } from "@/lib/db/ensure-database";
import { migrate } from "@/lib/db/migrate";
import { makeSegments } from "@/lib/db/search/make-segments";
import { connectForBulk } from "@/lib/db/statements";
import { extract } from "@/lib/extraction/extract";
import { importMany } from "@/lib/imports/import-many";
import { importFiles } from "@/lib/reports/import-files";
import { listFiles } from "@/lib/reports/list-files";
import { printable } from "@/lib/reports/printable";
import { FILE_ENDINGS } from "@/lib/reports/read/file-limits";
import { type DocumentReader, openReader } from "@/lib/reports/read/reader-process";
import { seed } from "@/seed/index";
import { endOnSignals } from "./ending";
import { count, emptyTally, fileInWords, isRemarkable, tallyInWords } from "./import-words";
import { progressBar } from "./progress-bar";

const HELP = `Usage: npm run import -- [--accept-unreviewed] [--dry-run] [--published YYYY-MM-DD] <files or folders>

Takes reports in: .txt, .html, .docx and .pdf. A report that the record knows by its fingerprint (SHA-256) is given its
words; they then appear beside the statements that were read in it. Any other one is read by the machine and awaits
review; nothing of it is shown before somebody accepts it. The same text twice is one report; a changed text of the same
report is its next version. A folder stands for every such file in it and below; links to other folders are not followed.
Works beside a running server. A run that was broken off can simply be repeated: what is here is not read again.

  --accept-unreviewed
                accept by rule every new report that leaves no question open. What is read in it shows at once, marked as
                not reviewed by a person until somebody opens its review again and accepts it. The others await review;
                each is named with the reason
  --threads     so many reports are read at the same time (as many as there are processors)
  --batch       so many reports are written in one transaction (200)
  --dry-run     say what would happen; no report and no meeting is changed or added. The database is still set up where
                there is none yet: it is started, and its tables are made
  --published   the day on which the reports were published, where the files do not say it
  --help        show this text

Exit code: 0 when every file was taken in or was already here, 1 when something failed.
`;

/** From so many files on threads are worth starting. */
const MANY = 40;
/** With more files than this, only those are named that somebody may want to look at. */
const NAMED = 1_000;
/** Stopped by a signal, as a shell has it. */
const INTERRUPTED = 130;
const ending = endOnSignals(INTERRUPTED);
await ending.end(await main());

type Asked = { dryRun: boolean; acceptUnreviewed: boolean; published: string | null; threads: number; batch: number };

async function main(): Promise<number> {
  const options = {
    "dry-run": { type: "boolean" },
    "accept-unreviewed": { type: "boolean" },
    published: { type: "string" },
    threads: { type: "string" },
    batch: { type: "string" },
    help: { type: "boolean", short: "h" },
  } as const;
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    if (values.help || positionals.length === 0) {
      (values.help ? process.stdout : process.stderr).write(HELP);
      return values.help ? 0 : 1;
    }
    const asked = {
      dryRun: values["dry-run"] ?? false,
      acceptUnreviewed: values["accept-unreviewed"] ?? false,
      published: values.published ?? null,
      threads: wholeNumber("--threads", values.threads ?? String(availableParallelism()), 64),
      batch: wholeNumber("--batch", values.batch ?? "200", 2_000),
    };
    if (asked.published !== null && !z.iso.date().safeParse(asked.published).success) {
      throw new Error("--published needs a day as YYYY-MM-DD.");
    }
    if (asked.dryRun && asked.acceptUnreviewed) throw new Error("--dry-run accepts nothing: leave one of the two out.");
    // npm runs scripts in the folder of the project; the paths are those of the person's own folder.
    const from = process.env.INIT_CWD ?? process.cwd();
    const files = await listFiles(
      positionals.map((path) => resolve(from, path)),
      FILE_ENDINGS,
    );
    if (files.length === 0) throw new Error(`There is no file that ends in ${FILE_ENDINGS.join(", ")} there.`);
    return await run(files, asked);
  } catch (error) {
    const lines = (error as Error).message.split("\n").map(printable);
    if (!ending.signal.aborted) process.stderr.write(`${lines.join("\n")}\n`);
    return 1;
  }
}

function wholeNumber(option: string, value: string, most: number): number {
  const number = /^\d{1,4}$/.test(value) ? Number(value) : 0;
  if (number < 1 || number > most) throw new Error(`${option} needs a whole number from 1 to ${most}.`);
  return number;
}

async function run(files: string[], asked: Asked): Promise<number> {
  const database = await ending.hold(
    () => ensureDatabase({ say: (line) => process.stderr.write(`${line}\n`) }),
    (made) => made.stop(),
  );
  const prisma = await ending.hold(
    async () => createClient(database.url, 2),
    (made) => made.$disconnect(),
  );
  await migrate(database.url);
  if (!asked.dryRun) await seed(prisma);
  else if ((await prisma.report.count()) === 0) {
    process.stderr.write("The record is still empty, so no text can be known; npm start fills it.\n");
  }
  const reader = await ending.hold(
    async () => openReader(),
    async (made) => made.close(),
  );
  const many = asked.acceptUnreviewed || (files.length >= MANY && !asked.dryRun);
  return many ? importAll(prisma, database.url, files, asked, reader) : importEach(prisma, files, asked, reader);
}

async function importEach(
  prisma: PrismaClient,
  files: string[],
  { dryRun, published }: Asked,
  reader: DocumentReader,
): Promise<number> {
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

async function importAll(
  prisma: PrismaClient,
  url: string,
  files: string[],
  { acceptUnreviewed, published, threads, batch }: Asked,
  reader: DocumentReader,
): Promise<number> {
  const bulk = await ending.hold(
    async () => connectForBulk(url),
    (made) => made.end(),
  );
  const bar = progressBar(files.length);
  const tally = emptyTally();
  const from = { takenInBy: userInfo().username, published };
  await importMany(prisma, files, {
    ...{ bulk, from, acceptUnreviewed, threads, batch, reader, signal: ending.signal },
    tell(file, outcome) {
      count(tally, outcome);
      const line = `${printable(`${file}: ${fileInWords(outcome)}`)}\n`;
      bar.step(files.length <= NAMED || isRemarkable(outcome) ? () => process.stdout.write(line) : undefined);
    },
  });
  bar.end();
  if (acceptUnreviewed) await makeSegments(url, { signal: ending.signal });
  process.stdout.write(`${tallyInWords(tally, acceptUnreviewed)}\n`);
  return tally.failed > 0 ? 1 : 0;
}
