import { readdirSync, readFileSync } from "node:fs";

/** Seconds of processor time so far: of this process's first thread, of all its threads, and of the database's processes. */
export type CpuTimes = { writer: number; process: number; database: number };

/** Clock ticks a second, as Linux shows them to programs. */
const TICKS = 100;

/**
 * Reads them where the system has /proc, else zeros. What a process of the database has used stays with it while it lives, so
 * connections must be kept between two readings.
 * @param backend the number of a process of the database
 */
export function cpuTimes(backend: number): CpuTimes {
  const { user, system } = process.cpuUsage();
  const parent = parentOf(backend);
  const children = parent === null ? [] : numbersIn("/proc").filter((pid) => parentOf(pid) === parent);
  return {
    writer: secondsOf(`/proc/self/task/${process.pid}/stat`),
    process: (user + system) / 1_000_000,
    database: children.reduce((sum, pid) => sum + secondsOf(`/proc/${pid}/stat`), 0),
  };
}

/** What was used from one reading to a later one. */
export function cpuBetween(before: CpuTimes, after: CpuTimes): CpuTimes {
  return {
    writer: after.writer - before.writer,
    process: after.process - before.process,
    database: after.database - before.database,
  };
}

function numbersIn(folder: string): number[] {
  try {
    return readdirSync(folder).map(Number).filter(Number.isInteger);
  } catch {
    return [];
  }
}

// Behind the name in brackets: state, parent, …, user time, system time.
function fieldsOf(file: string): string[] {
  try {
    return readFileSync(file, "utf8").split(") ").at(-1)?.split(" ") ?? [];
  } catch {
    return [];
  }
}

const secondsOf = (file: string): number => {
  const [user, system] = fieldsOf(file).slice(11, 13);
  return (Number(user ?? 0) + Number(system ?? 0)) / TICKS;
};

const parentOf = (pid: number): number | null => {
  const parent = fieldsOf(`/proc/${pid}/stat`)[1];
  return parent === undefined ? null : Number(parent);
};
