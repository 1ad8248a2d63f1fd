import type { Progress } from "./load/fill-database";
import type { Size } from "./load/sizes";

/** Writes what is being done and how long each stage took. */
export function stageClock(meetings: number, write: (text: string) => void): Progress & { end(): void } {
  const start = performance.now();
  let stage: string | null = null;
  let began = start;
  let shown = 0;
  const close = () => {
    if (stage !== null) write(`${seconds(performance.now() - began)} s\n`);
  };
  return {
    stage(name) {
      close();
      stage = name;
      began = performance.now();
      shown = 0;
      write(`${name.padEnd(18)}`);
    },
    meetings(count) {
      const tenths = Math.floor((count / meetings) * 10);
      if (tenths > shown) write(".".repeat(tenths - shown));
      shown = Math.max(shown, tenths);
    },
    end() {
      close();
      write(`${"in all".padEnd(18)}${seconds(performance.now() - start)} s\n\n`);
    },
  };
}

const seconds = (time: number): string => (time / 1000).toFixed(1).padStart(8);
const SMALLEST = 100_000;

/** A table of the sizes on disk, with rows, bytes for each row, and gigabytes for each million of statements. */
export function describeSizes(
  { sizes, database }: { sizes: readonly Size[]; database: number },
  written: Readonly<Record<string, number>>,
): string {
  const millions = (written.statement ?? 0) / 1e6;
  const line = (name: string, rows: number | undefined, bytes: number) =>
    [
      name.padEnd(48),
      (rows === undefined ? "" : rows.toLocaleString("en")).padStart(12),
      (bytes / 1e6).toFixed(1).padStart(10),
      (millions > 0 ? bytes / 1e6 / millions : 0).toFixed(1).padStart(12),
    ].join("");
  const tables = sizes.filter(({ table, bytes, name }) => table === null && (bytes > SMALLEST || written[name]));
  const lines = tables.flatMap(({ name, bytes }) => [
    line(name, written[name], bytes),
    ...sizes
      .filter((one) => one.table === name && one.bytes > SMALLEST)
      .map((one) => line(`  ${one.name}`, undefined, one.bytes)),
  ]);
  const head = `${"on disk".padEnd(48)}${"rows".padStart(12)}${"MB".padStart(10)}${"MB/million".padStart(12)}`;
  return [head, ...lines, line("the database in all", undefined, database)].join("\n");
}
