import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import type { ReaderOrder, ReaderReport } from "./reader-process";

/** What the readers of all processes met with while they asked. */
export interface Run extends ReaderReport {
  /** When all of them were asking, as Date.now() has it. */
  began: number;
  ended: number;
}

/** Which servers the processes ask. */
export type Servers = { primary: string; replicas: string[] };

export interface Load {
  processes: number;
  /** Readers in all. */
  readers: number;
  seconds: number;
  order: Pick<ReaderOrder, "sets" | "meetings">;
}

/**
 * Lets readers in processes of their own ask questions of the dashboard.
 * @param meanwhile begins when all of them are asking, and is waited for
 */
export async function runReaders(
  servers: Servers,
  { processes, readers, seconds, order }: Load,
  meanwhile: (began: number) => Promise<void> = async () => {},
): Promise<Run> {
  const children = Array.from({ length: processes }, () => startProcess(servers));
  try {
    // Each has read its columns by then; their readers begin together.
    const limit = seconds * 1000;
    const each = Math.max(Math.round(readers / processes), 1);
    const told: ReaderOrder = { ...order, readers: each };
    const ready = children.map((child) => once(child, "message"));
    for (const child of children) child.send(told);
    await Promise.all(ready);
    const began = Date.now();
    const reports = children.map((child) => once(child, "message") as Promise<[ReaderReport]>);
    for (const child of children) child.send(began + limit);
    const [found] = await Promise.all([Promise.all(reports), meanwhile(began)]);
    const all = found.map(([report]) => report);
    return {
      began,
      ended: began + limit,
      answers: all.flatMap(({ answers }) => answers).sort((a, b) => a.at - b.at),
      errors: all.flatMap(({ errors }) => errors),
      older: all.reduce((sum, { older }) => sum + older, 0),
    };
  } finally {
    for (const child of children) child.kill("SIGKILL");
  }
}

function startProcess({ primary, replicas }: Servers): ChildProcess {
  return spawn(process.execPath, ["--import", "tsx", "bench/replicas/reader-process.ts"], {
    env: { ...process.env, DATABASE_URL: primary, DATABASE_REPLICA_URLS: replicas.join(",") },
    stdio: ["ignore", "ignore", "inherit", "ipc"],
    serialization: "advanced",
  });
}

/** Answers a second between two moments. */
export function rate({ answers }: Run, from: number, to: number): number {
  const count = answers.filter(({ at }) => at >= from && at < to).length;
  return (count * 1000) / (to - from);
}

/** The longest time in which nobody had an answer, in milliseconds. */
export function longestPause({ answers, began, ended }: Run): number {
  let last = began;
  let longest = 0;
  for (const { at } of answers) {
    longest = Math.max(longest, at - last);
    last = at;
  }
  return Math.max(longest, ended - last);
}

/** The longest that anybody waited for one answer, in milliseconds. */
export function longestAnswer({ answers }: Run): number {
  return answers.reduce((most, { took }) => Math.max(most, took), 0);
}
