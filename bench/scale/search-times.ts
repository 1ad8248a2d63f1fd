import { currentColumns } from "@/lib/columns/load-columns";
import { noFilters } from "@/lib/filters/address";
import { hitsOf } from "@/lib/queries/hits-of";
import { listStatements } from "@/lib/queries/list-statements";
import type { BenchNames } from "./names";
import { questionsFrom } from "./server-times";

/** What search did in this process, in milliseconds. */
export interface SearchTimes {
  /** All hits of a question. */
  hits: number[];
  /** The 20 newest of them with their texts and the exact number of all, each question for the first time. */
  newest: number[];
  /** Reading the record into columns. */
  load: number;
}

/** Measures search itself, without a server: what the database and the columns need. DATABASE_URL names the record. */
export async function measureSearch(names: BenchNames): Promise<SearchTimes> {
  const began = performance.now();
  await currentColumns();
  const times: SearchTimes = { hits: [], newest: [], load: performance.now() - began };
  const view = { dates: "known", order: "newest", after: null } as const;
  await listStatements({ ...noFilters, q: "zzzz" }, view, 20);
  const questions = questionsFrom(names);
  for (const words of questions) {
    times.newest.push(await timed(() => listStatements({ ...noFilters, q: words }, view, 20)));
  }
  for (const words of questions.map((text) => `${text} `)) times.hits.push(await timed(() => hitsOf(words)));
  return times;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}
