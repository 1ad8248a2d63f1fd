// npm run bench:import -- [--reports N] [--threads N] [--batch N] [--seed S]: how many reports a second are read, matched and accepted by
// rule into a fresh embedded database, where the time goes, and how fast the database alone would write the same.
import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { type Measured, measureImport } from "./import/measure-import";

const option = { type: "string" } as const;
const { values } = parseArgs({ options: { reports: option, threads: option, batch: option, seed: option } });
const run = {
  reports: Number(values.reports ?? 2_000),
  threads: Number(values.threads ?? availableParallelism()),
  batch: Number(values.batch ?? 200),
  seed: Number(values.seed ?? 1),
};
if (!Object.values(run).every((number) => Number.isInteger(number) && number > 0))
  throw new Error("Whole numbers, please.");

const reference = referenceTime();
const measured = await measureImport(run);
const after = referenceTime();
print(measured);
process.exit(0);

function print({ seconds, cpu, outcomes, stages, alone, ...made }: Measured): void {
  const { reports, threads, batch } = run;
  const each = (value: number) => `${((value * 1_000) / reports).toFixed(2)} ms a report`;
  const told = Object.entries(outcomes).map(([outcome, count]) => `${count} ${outcome}`);
  console.log(`${reports} reports, ${threads} threads, batches of ${batch}: ${told.join(", ")}`);
  console.log(
    `${made.meetings} meetings, ${made.statements} statements, ${(made.bytes / 1_000_000).toFixed(0)} MB of database\n`,
  );
  console.log(`${(reports / seconds).toFixed(0)} reports a second (${seconds.toFixed(1)} s)\n`);
  const sum = cpu.process + cpu.database;
  console.log(`processor time                 reading threads ${each(cpu.process - cpu.writer)}`);
  console.log(`                               writer          ${each(cpu.writer)}`);
  console.log(`                               database        ${each(cpu.database)}`);
  console.log(`two cores that do nothing else: ${((2 * reports) / sum).toFixed(0)} reports a second at most\n`);
  for (const [stage, milliseconds] of Object.entries(stages)) {
    const share = (milliseconds / (seconds * 10)).toFixed(1).padStart(5);
    console.log(`  ${stage.padEnd(20)} ${share} % of the time ${each(milliseconds / 1_000)}`);
  }
  const database = (alone.cpu.database * 1_000) / alone.reports;
  console.log(`\nthe same rows alone: ${(alone.reports / alone.seconds).toFixed(0)} reports a second,`);
  console.log(`${database.toFixed(2)} ms of the database's processor time a report (first ${alone.reports} reports)`);
  console.log(`\nreference calculation: ${reference.toFixed(0)} ms before, ${after.toFixed(0)} ms after, on the clock`);
}

/** Milliseconds that a fixed calculation takes: what else the machine does shows in it. */
function referenceTime(): number {
  const start = performance.now();
  let sum = 0;
  for (let i = 1; i < 60_000_000; i += 1) sum = (sum + Math.imul(i, 0x9e3779b1)) | 0;
  return sum === 1 ? 0 : performance.now() - start;
}
