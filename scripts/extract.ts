// npm run extract -- <files or folders>: reads reports and prints what was read. No database, no server.
import { createHash } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { extract } from "@/lib/extraction/extract";

import { printable } from "@/lib/reports/printable";
import { listTexts } from "./list-texts";
import { readDay } from "./read-day";

const HELP = `Usage: npm run extract -- <files or folders> [--published YYYY-MM-DD] [--out <folder>]

Reads reports of diplomatic meetings, in Arabic or English, and prints for each one a JSON object: the meeting, the
statements, topics and references, each with the rule and the words behind it. Offsets count UTF-16 units of the text.
A folder stands for every .txt file in it and below.

  --published  the day of publication of all of them; it resolves "today", weekdays and days without a year
  --out        write x.json for x.txt into this folder, which is made where it is missing, instead of printing
  --help       show this text

Exit code: 0 when every text was read, 1 when something failed.
`;

process.exitCode = await main();

async function main(): Promise<number> {
  try {
    const { values, positionals } = parseArgs({
      options: { published: { type: "string" }, out: { type: "string" }, help: { type: "boolean", short: "h" } },
      allowPositionals: true,
    });
    if (values.help || positionals.length === 0) {
      (values.help ? process.stdout : process.stderr).write(HELP);
      return values.help ? 0 : 1;
    }
    // npm runs scripts in the folder of the project; the paths are those of the person's own folder.
    const here = process.env.INIT_CWD ?? process.cwd();
    const published = values.published === undefined ? undefined : readDay(values.published);
    const files = await listTexts(positionals.map((path) => resolve(here, path)));
    if (files.length === 0) throw new Error("There is no .txt file there.");
    const out = values.out === undefined ? undefined : resolve(here, values.out);
    if (out) await prepare(out, files);
    for (const file of files) await readOne(file, published, out);
    if (out) process.stderr.write(`${files.length} ${files.length === 1 ? "report" : "reports"} read.\n`);
    return 0;
  } catch (error) {
    process.stderr.write(`${(error as Error).message.split("\n").map(printable).join("\n")}\n`);
    return 1;
  }
}

function answerName(file: string): string {
  return `${basename(file).replace(/\.txt$/i, "")}.json`;
}

// Two reports of one name from two folders would overwrite each other.
async function prepare(out: string, files: readonly string[]): Promise<void> {
  const names = files.map(answerName);
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice) throw new Error(`Two reports would be written to ${twice}.`);
  await mkdir(out, { recursive: true });
}

async function readOne(file: string, published: string | undefined, out: string | undefined): Promise<void> {
  const bytes = await readFile(file);
  const draft = extract(bytes.toString("utf8"), published ? { published } : {});
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const answer = `${JSON.stringify({ report: basename(file), sha256, ...draft }, null, 1)}\n`;
  if (out) await writeFile(join(out, answerName(file)), answer);
  else process.stdout.write(answer);
}
