import { spawn } from "node:child_process";
import pg from "pg";
import { type BrowserResult, measureBrowser } from "../browser";
import { line } from "../browser/results";
import { readSizes } from "../generate/load/sizes";
import { readNames } from "./names";
import type { SearchTimes } from "./search-times";
import { databaseOfSize, serve } from "./served-database";
import { measureServerTimes } from "./server-times";

/** What is measured of each size, and how thoroughly. */
export interface SizeOptions {
  port: number;
  /** How often each thing is measured in the browser; 0: not at all. */
  runs: number;
  /** Seconds of panning before memory is looked at again. */
  seconds: number;
  say(line: string): void;
}

/** What was measured on a record of one size. */
export interface SizeResult {
  meetings: number;
  statements: number;
  /** Megabytes on disk. */
  disk: number;
  /** Megabytes of the web server after everything. */
  memory: number;
  lines: BrowserResult[];
}

/** Measures a record of a size: its server, its search, and its dashboard in a browser. */
export async function measureSize(meetings: number, options: SizeOptions): Promise<SizeResult> {
  const { say } = options;
  say(`Preparing ${meetings} meetings …`);
  const database = await databaseOfSize(meetings);
  const server = await serve(database.url, options.port);
  try {
    const names = await readNames(database.url);
    const { paths, statements, disk } = await readRecord(database.url);
    say(`Asking the server of ${meetings} meetings …`);
    const times = await measureServerTimes(server.origin, names, paths);
    say("Searching …");
    const search = await searchBeside(database.url);
    say("Opening the dashboard in a browser …");
    const browser = options.runs > 0 ? await measureBrowser({ origin: server.origin, ...options }) : [];
    const memory = await server.memory();
    return {
      meetings,
      statements,
      disk,
      memory,
      lines: [
        line("dashboard, 50 sets of filters, first time", "ms", times.dashboard, "median", null),
        line("the same once more", "ms", times.again, "median", null),
        line("a meeting", "ms", times.meeting, "median", null),
        line("statements with search words, the whole page", "ms", times.search, "median", null),
        line("search: the 20 newest and how many", "ms", search.newest, "median", 25),
        line("search: the slowest of them", "ms", search.newest, "most", 50),
        line("search: all hits", "ms", search.hits, "median", null),
        line("the record read into columns", "ms", [search.load], "most", null),
        line("reference: an answer that says next to nothing", "ms", times.reference, "median", null),
        line("data of a dashboard, compressed", "kB", [times.mostBytes / 1000], "most", 60),
        line("memory of the web server", "MB", [memory], "most", 400),
        ...browser,
      ],
    };
  } finally {
    await server.stop();
    await database.stop();
  }
}

async function readRecord(url: string): Promise<{ paths: string[]; statements: number; disk: number }> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const meetings = await client.query<{ path: string }>(
      "select '/meetings/' || id || '/' || slug as path from meeting order by id desc limit 20",
    );
    const counted = await client.query<{ n: number }>("select count(*)::int as n from statement");
    const { database } = await readSizes(client);
    return {
      paths: meetings.rows.map(({ path }) => path),
      statements: counted.rows[0]?.n ?? 0,
      disk: database / 1e6,
    };
  } finally {
    await client.end();
  }
}

/** In a process of its own, so that its memory and its warmth are not those of the bench. */
async function searchBeside(url: string): Promise<SearchTimes> {
  const child = spawn(process.execPath, ["--import", "tsx", "bench/scale/search-beside.ts"], {
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, DATABASE_URL: url },
  });
  let printed = "";
  child.stdout.on("data", (chunk: Buffer) => {
    printed += chunk.toString();
  });
  const code = await new Promise<number>((resolve) => child.on("close", (exit) => resolve(exit ?? 1)));
  if (code !== 0) throw new Error(`Search could not be measured (exit code ${code}).`);
  return JSON.parse(printed) as SearchTimes;
}
