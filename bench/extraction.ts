// npm run bench:extraction: how many reports of about 3 kB the rules read in a second on one core, and how the time grows on long
// texts that were made to be slow. Exit code 1 when a bound is missed. Needs neither database nor build.
import { readdirSync, readFileSync } from "node:fs";
import { extract } from "@/lib/extraction/extract";
import { HOSTILE, repeated } from "./hostile-texts";

const RUNS = Number(process.env.BENCH_RUNS ?? 7);
/** Seconds of processor time that a run takes at least. */
const RUN_SECONDS = 0.6;
const REPORT_BYTES = 3_000;
const LEAST_PER_SECOND = 1_000;
/** Units of UTF-16. Twice the text may take this many times as long; linear is 2, and the rest is the machine. */
const SIZES = [524_288, 1_048_576] as const;
const MOST_RATIO = 3.2;

type Time = { cpu: number; wall: number };

const misses: string[] = [];
const reference = referenceTime();
console.log(
  `median of ${RUNS} runs; the reference calculation takes ${ms(reference.cpu)} ms (${ms(reference.wall)} on the clock)\n`,
);
for (const language of ["ar", "en"]) speedOf(language);
console.log(
  `\n${"hostile text".padEnd(16)}${SIZES.map((size) => `${size / 1024} k`.padStart(10)).join("")}     ratio   (ms of processor time)`,
);
for (const { name, unit } of HOSTILE) growthOf(name, unit);
const after = referenceTime();
console.log(`\nreference calculation at the end: ${ms(after.cpu)} ms (${ms(after.wall)} on the clock)`);
for (const miss of misses) console.log(`missed: ${miss}`);
process.exit(misses.length > 0 ? 1 : 0);

function speedOf(language: string): void {
  const files = readdirSync("bench/readings/reports").filter((file) => file.includes(`-${language}-`));
  const texts = files.map((file) => readFileSync(`bench/readings/reports/${file}`, "utf8"));
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const round = () => {
    for (const text of texts) extract(text);
  };
  for (let warm = 0; warm < 60; warm++) round();
  const runs = Array.from({ length: RUNS }, () => {
    const start = now();
    let rounds = 0;
    while (since(start).cpu < RUN_SECONDS) {
      round();
      rounds++;
    }
    const { cpu, wall } = since(start);
    const reports = (rounds * bytes) / REPORT_BYTES;
    return { cpu: reports / cpu, wall: reports / wall };
  });
  const perSecond = median(runs.map(({ cpu }) => cpu));
  const onClock = median(runs.map(({ wall }) => wall));
  console.log(
    `${language}: ${perSecond.toFixed(0)} reports of 3 kB a second of one core (${onClock.toFixed(0)} on the clock)`,
  );
  if (perSecond < LEAST_PER_SECOND)
    misses.push(`${language}: ${perSecond.toFixed(0)} reports a second, not ${LEAST_PER_SECOND}`);
}

function growthOf(name: string, unit: string): void {
  const [half = 0, whole = 0] = SIZES.map((size) => {
    const text = repeated(unit, size);
    return Math.min(...[1, 2].map(() => timeOf(() => extract(text)).cpu));
  });
  const ratio = whole / half;
  console.log(`${name.padEnd(16)}${ms(half).padStart(10)}${ms(whole).padStart(10)}${ratio.toFixed(1).padStart(10)}`);
  if (ratio > MOST_RATIO) misses.push(`${name}: twice the text takes ${ratio.toFixed(1)} times as long`);
}

/** A fixed piece of work that has nothing to do with the rules: what this machine does at this moment. */
function referenceTime(): Time {
  const times = Array.from({ length: RUNS }, () =>
    timeOf(() => {
      const words = new Map<string, number>();
      for (let at = 0; at < 400_000; at++) {
        const word = `w${(at * 2_654_435_761) % 5_003}`;
        words.set(word, (words.get(word) ?? 0) + word.length);
      }
      return [...words].sort(([a], [b]) => (a < b ? -1 : 1)).length;
    }),
  );
  return { cpu: median(times.map(({ cpu }) => cpu)), wall: median(times.map(({ wall }) => wall)) };
}

function timeOf(work: () => unknown): Time {
  const start = now();
  work();
  return since(start);
}

function now() {
  return { cpu: process.cpuUsage(), wall: performance.now() };
}

function since(start: ReturnType<typeof now>): Time {
  const { user, system } = process.cpuUsage(start.cpu);
  return { cpu: (user + system) / 1e6, wall: (performance.now() - start.wall) / 1e3 };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}

function ms(seconds: number): string {
  return (1_000 * seconds).toFixed(0);
}
