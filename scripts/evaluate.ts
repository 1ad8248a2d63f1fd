// npm run evaluate: how well the extractor reads, against right answers made by hand.
import { readdir, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import type { Gold, Prediction } from "@/lib/extraction/evaluate/gold";
import { printScores } from "@/lib/extraction/evaluate/print-scores";
import { type Scored, score } from "@/lib/extraction/evaluate/score";
import { extract } from "@/lib/extraction/extract";
import { printable } from "@/lib/reports/printable";
import { readDay } from "./read-day";

const HELP = `Usage: npm run evaluate -- --gold <folder> (--reports <folder> | --predictions <folder>) [options]

Scores what the extractor reads in reports (<name>.txt) against the right answers of the same names (<name>.json), or
scores predictions that are there already. Found statements are those whose span overlaps enough with a right one.

  --iou <0…1>     the least overlap, intersection over union; 0.5 when left out
  --match <text>  only answers whose file name holds this, such as -ar-
  --published     hand over the day of publication, from "publishedAt" in <name>.source.json beside a report
  --json          print the figures as JSON
  --help          show this text

Exit code: 0 when it was scored, 1 when something failed.
`;

type Settings = { reports?: string; predictions?: string; published: boolean };

process.exitCode = await main();

async function main(): Promise<number> {
  try {
    const { values } = parseArgs({
      args: joinMatch(process.argv.slice(2)),
      options: {
        reports: { type: "string" },
        predictions: { type: "string" },
        gold: { type: "string" },
        iou: { type: "string", default: "0.5" },
        match: { type: "string", default: "" },
        published: { type: "boolean", default: false },
        json: { type: "boolean", default: false },
        help: { type: "boolean", short: "h" },
      },
    });
    if (values.help || !values.gold || !(values.reports || values.predictions)) {
      (values.help ? process.stdout : process.stderr).write(HELP);
      return values.help ? 0 : 1;
    }
    const iou = Number(values.iou);
    if (!(iou >= 0 && iou <= 1)) throw new Error(`--iou ${values.iou} is not a number from 0 to 1.`);
    const here = process.env.INIT_CWD ?? process.cwd();
    const settings: Settings = {
      published: values.published,
      ...(values.predictions
        ? { predictions: resolve(here, values.predictions) }
        : { reports: resolve(here, values.reports ?? "") }),
    };
    const gold = resolve(here, values.gold);
    const names = (await readdir(gold)).filter((name) => name.endsWith(".json") && name.includes(values.match)).sort();
    if (names.length === 0) throw new Error(`There are no right answers of that name in ${gold}.`);
    const reports: Scored[] = [];
    for (const name of names) {
      const right = JSON.parse(await readFile(join(gold, name), "utf8")) as Gold;
      reports.push({ file: name, gold: right, predicted: await predict(name, settings) });
    }
    const scores = score(reports, { iou, published: values.published });
    process.stdout.write(values.json ? `${JSON.stringify(scores, null, 1)}\n` : printScores(scores));
    return 0;
  } catch (error) {
    process.stderr.write(`${(error as Error).message.split("\n").map(printable).join("\n")}\n`);
    return 1;
  }
}

// "--match -ar-": what begins with a hyphen is the value all the same.
function joinMatch(args: string[]): string[] {
  const at = args.indexOf("--match");
  return at < 0 || at + 1 >= args.length
    ? args
    : [...args.slice(0, at), `--match=${args[at + 1]}`, ...args.slice(at + 2)];
}

// A missing file is a missing prediction, which counts as one.
async function predict(name: string, { reports, predictions, published }: Settings): Promise<Prediction | null> {
  if (predictions) {
    const text = await readIfThere(join(predictions, name));
    return text === null ? null : (JSON.parse(text) as Prediction);
  }
  const base = join(reports ?? "", name.replace(/\.json$/, ""));
  const text = await readIfThere(`${base}.txt`);
  if (text === null) return null;
  const day = published ? await publicationDay(base) : undefined;
  return extract(text, day ? { published: day } : {});
}

async function publicationDay(base: string): Promise<string | undefined> {
  const text = await readIfThere(`${base}.source.json`);
  const { publishedAt } = text === null ? {} : (JSON.parse(text) as { publishedAt?: string | null });
  return publishedAt ? readDay(publishedAt) : undefined;
}

async function readIfThere(path: string): Promise<string | null> {
  return readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw error;
  });
}
