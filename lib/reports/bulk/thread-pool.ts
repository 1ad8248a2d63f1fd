import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { PROJECT_FOLDER } from "@/lib/env";
import type { PreparedText } from "./prepare-text";
import type { ThreadAnswer, ThreadQuestion } from "./read-thread";

/** What was made of a file: known already by the fingerprint of its bytes, read, or not to be read. */
export type ReadFile = { file: string } & ({ here: string } | { text: PreparedText } | { problem: string });

/** Which reports have files with these fingerprints: report by fingerprint. */
export type LookUp = (sha256: readonly string[]) => Promise<ReadonlyMap<string, string>>;

export type PoolOptions = {
  threads: number;
  /** The day of publication that somebody has given. */
  published: string | null;
  lookUp: LookUp;
  /** Milliseconds that one text may take; a thread that takes longer is ended, and the file with a problem. */
  limit?: number;
};

/** Files that a thread is given at once. */
const CHUNK = 20;
/** Chunks per thread that are read before somebody wants them. */
const AHEAD = 12;
const LIMIT = 60_000;
const TOO_MUCH = "reading it took too long or too much memory";

/**
 * Reads files in threads and hands them on in their order, not far ahead of whoever takes them. Of files that are known only
 * the bytes are looked at.
 */
export async function* readFiles(files: readonly string[], options: PoolOptions): AsyncGenerator<ReadFile> {
  const all = new Set<Thread>();
  const idle: Thread[] = [];
  const waiting: ((thread: Thread) => void)[] = [];
  const free = (thread: Thread) => {
    const next = waiting.shift();
    if (next) next(thread);
    else idle.push(thread);
  };
  const take = () =>
    new Promise<Thread>((resolve) => {
      const thread = idle.shift();
      if (thread) resolve(thread);
      else waiting.push(resolve);
    });
  const start = () => {
    const thread = new Thread(options);
    all.add(thread);
    free(thread);
  };
  for (let i = 0; i < options.threads; i += 1) start();

  async function readChunk(chunk: readonly string[]): Promise<ReadFile[]> {
    const done: ReadFile[] = [];
    while (done.length < chunk.length) {
      const thread = await take();
      const { files: read, alive } = await thread.read(chunk.slice(done.length));
      done.push(...read);
      if (alive) free(thread);
      else {
        all.delete(thread);
        start();
      }
    }
    return done;
  }

  const ahead: Promise<ReadFile[]>[] = [];
  let next = 0;
  try {
    while (next < files.length || ahead.length > 0) {
      while (next < files.length && ahead.length < options.threads * AHEAD) {
        const reading = readChunk(files.slice(next, next + CHUNK));
        // Whoever takes it hears of the error; until then nobody does.
        reading.catch(() => {});
        ahead.push(reading);
        next += CHUNK;
      }
      yield* (await ahead.shift()) ?? [];
    }
  } finally {
    await Promise.all([...all].map((thread) => thread.end()));
  }
}

class Thread {
  private readonly worker = new Worker(join(PROJECT_FOLDER, "lib/reports/bulk/read-thread.mjs"));
  private started = false;

  constructor(private readonly options: PoolOptions) {
    // What goes wrong is told to whoever waits for an answer.
    this.worker.on("error", () => {});
  }

  async end(): Promise<void> {
    await this.worker.terminate();
  }

  /**
   * Reads files from the first on. Where one of them ends the thread, this one is the last of the answer, with its problem.
   * @throws what the looking up throws
   */
  async read(files: readonly string[]): Promise<{ files: ReadFile[]; alive: boolean }> {
    const { lookUp, published } = this.options;
    const answers = this.listen();
    try {
      this.ask({ ask: "fingerprint", files: [...files] });
      const first = await answers.next();
      if (!first || !("fingerprints" in first)) return this.lost(files, []);
      const known = await lookUp(first.fingerprints.filter((one) => one !== null));
      const read = new Map<number, ReadFile>();
      for (const [place, sha256] of first.fingerprints.entries()) {
        const here = sha256 === null ? undefined : known.get(sha256);
        if (here !== undefined) read.set(place, { file: files[place] ?? "", here });
      }
      const places = files.flatMap((_, place) => (read.has(place) ? [] : [place]));
      this.ask({ ask: "read", places, published });
      for (;;) {
        const answer = await answers.next();
        if (!answer) return this.lost(files, inOrder(read));
        if ("done" in answer) return { files: inOrder(read), alive: true };
        if ("place" in answer) {
          const { place, ...what } = answer;
          read.set(place, { file: files[place] ?? "", ...what });
        }
      }
    } finally {
      answers.end();
    }
  }

  private ask(question: ThreadQuestion): void {
    this.worker.postMessage(question);
  }

  // What comes before the first gap was read; the gap is what the thread was at.
  private async lost(files: readonly string[], read: ReadFile[]): Promise<{ files: ReadFile[]; alive: boolean }> {
    await this.end();
    const whole = read.findIndex(({ file }, place) => file !== files[place]);
    const kept = whole < 0 ? read : read.slice(0, whole);
    const file = files[kept.length];
    return { files: file === undefined ? kept : [...kept, { file, problem: TOO_MUCH }], alive: false };
  }

  /** The answers one by one; null when the thread has ended or was silent for too long. */
  private listen(): { next(): Promise<ThreadAnswer | null>; end(): void } {
    const come: (ThreadAnswer | null)[] = [];
    let wake: ((answer: ThreadAnswer | null) => void) | null = null;
    const hear = (answer: ThreadAnswer | null) => {
      if (wake) wake(answer);
      else come.push(answer);
    };
    const gone = () => hear(null);
    this.worker.on("message", hear).on("exit", gone).on("error", gone);
    return {
      next: () =>
        new Promise((resolve) => {
          const first = come.shift();
          if (first !== undefined) {
            resolve(first);
            return;
          }
          // The rules and lists of words are loaded before the first answer.
          const timer = setTimeout(gone, (this.options.limit ?? LIMIT) + (this.started ? 0 : LIMIT));
          wake = (answer) => {
            clearTimeout(timer);
            wake = null;
            this.started = true;
            resolve(answer);
          };
        }),
      end: () => void this.worker.off("message", hear).off("exit", gone).off("error", gone),
    };
  }
}

function inOrder(read: ReadonlyMap<number, ReadFile>): ReadFile[] {
  return [...read].sort(([a], [b]) => a - b).map(([, file]) => file);
}
