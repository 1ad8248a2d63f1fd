import { setTimeout as sleep } from "node:timers/promises";
import { type Database, ensureDatabase } from "./ensure-database";

/** How long to wait after failed restarts, in milliseconds: the last one is kept. */
const PAUSES = [0, 500, 1000, 2000, 5000, 10_000, 30_000];

/** The watch over a database: where it stands now, and how to end it. */
export type DatabaseWatch = {
  /** Ends the watch and our use of the database. */
  stop(): Promise<void>;
};

/**
 * Watches an embedded database while a process serves from it, and restarts it, on the same port, when it was killed.
 * The address stays the same, so that pools of connections find it again by themselves.
 * @param database what ensureDatabase gave
 * @param say receives one line when the database was lost, when it is back, and when a restart fails
 */
export function watchDatabase(database: Database, say: (line: string) => void): DatabaseWatch {
  const ending = new AbortController();
  let current = database;
  const port = Number(new URL(database.url).port);

  async function restart(): Promise<void> {
    for (let attempt = 0; !ending.signal.aborted; attempt += 1) {
      await sleep(PAUSES[Math.min(attempt, PAUSES.length - 1)], undefined, { signal: ending.signal });
      try {
        const next = await ensureDatabase({ port, say });
        if (new URL(next.url).port !== String(port)) {
          // Our presence there would keep others from stopping it.
          await next.stop();
          throw new Error("it runs on another port now; restart Readout.");
        }
        current = next;
        say("The database is back.");
        return;
      } catch (error) {
        say(`The database could not be restarted yet: ${(error as Error).message}`);
      }
    }
  }

  async function watch(): Promise<void> {
    const ended = new Promise<void>((resolve) => ending.signal.addEventListener("abort", () => resolve()));
    while (!ending.signal.aborted) {
      await Promise.race([current.lost, ended]);
      if (ending.signal.aborted) return;
      say("The database was lost; starting it again.");
      await restart();
    }
  }

  const watching = database.kind === "embedded" ? watch().catch(() => {}) : Promise.resolve();
  return {
    async stop() {
      ending.abort();
      await watching;
      await current.stop();
    },
  };
}
