// npm run bench: everything that is bounded, at 5, 1,000 and 100,000 meetings, on the built pages. Prints tables and keeps
// them in bench/results. Exit code 1 when a bound is missed.
import { mkdir, writeFile } from "node:fs/promises";
import { cpus } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { PROJECT_FOLDER } from "@/lib/env";
import { buildPages } from "../scripts/prepare.mjs";
import { isMet, tableOf } from "./browser";
import { runBeside } from "./scale/beside";
import { compareSizes, comparisonLines } from "./scale/compare-sizes";
import { measureSize, type SizeResult } from "./scale/measure-size";

const HELP = `Usage: npm run bench -- [--sizes 5,1000,100000] [--runs 5] [--seconds 20] [--only-sizes]

Measures the dashboard on records of several sizes: its server, search, and a browser with real input events. Records that
are not there yet are made by lot, under .readout/bench. Then, in a process each: answers a second, replicas, extraction,
import, and how long a start takes.

  --sizes        meetings, separated by commas; 5 is the seed
  --runs         how often each thing is measured in the browser; 0 leaves the browser out
  --seconds      how long the timeline is panned before memory is looked at again
  --only-sizes   leave out what is measured in a process of its own
`;

const { values } = parseArgs({
  options: {
    sizes: { type: "string", default: "5,1000,100000" },
    runs: { type: "string", default: "5" },
    seconds: { type: "string", default: "20" },
    port: { type: "string", default: "4790" },
    "only-sizes": { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});
if (values.help) process.stdout.write(HELP);
else process.exitCode = (await main()) ? 0 : 1;

async function main(): Promise<boolean> {
  const kept: string[] = [];
  const say = (line: string) => {
    kept.push(line);
    process.stdout.write(`${line}\n`);
  };
  const note = (line: string) => void process.stderr.write(`${line}\n`);
  say(
    `Readout's bench · ${new Date().toISOString()} · ${cpus().length} × ${cpus()[0]?.model ?? "?"} · Node ${process.version}`,
  );
  await buildPages();
  const results: SizeResult[] = [];
  const options = { port: Number(values.port), runs: Number(values.runs), seconds: Number(values.seconds), say: note };
  for (const meetings of values.sizes.split(",").map(Number)) {
    const result = await measureSize(meetings, options);
    results.push(result);
    say(`\n${meetings} meetings, ${result.statements} statements, ${Math.round(result.disk)} MB on disk`);
    for (const line of tableOf(result.lines)) say(line);
  }
  const comparisons = compareSizes(results);
  say("");
  for (const line of comparisonLines(comparisons)) say(line);
  let met = results.every(({ lines }) => lines.every(isMet)) && comparisons.every(({ ratio, bound }) => ratio <= bound);
  if (!values["only-sizes"]) met = (await runBeside(say)) && met;
  await keep(kept, results);
  return met;
}

/** A run is kept under its day and hour, for comparing with later ones. */
async function keep(lines: readonly string[], results: readonly SizeResult[]): Promise<void> {
  const folder = join(PROJECT_FOLDER, "bench/results");
  await mkdir(folder, { recursive: true });
  const name = new Date().toISOString().slice(0, 16).replace(":", "");
  await writeFile(join(folder, `${name}.txt`), `${lines.join("\n")}\n`);
  await writeFile(join(folder, `${name}.json`), `${JSON.stringify(rounded(results), null, 1)}\n`);
}

function rounded(results: readonly SizeResult[]): unknown {
  return JSON.parse(JSON.stringify(results), (_, value) =>
    typeof value === "number" ? Math.round(value * 10) / 10 : value,
  );
}
