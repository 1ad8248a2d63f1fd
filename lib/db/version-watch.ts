import { shareNext } from "./share-next";
import { openVersionListener, type VersionListener } from "./version-listener";

/** What one process knows of the version of the facts. It only ever rises. */
export type VersionWatch = {
  /** The newest version that this process has heard of; 0 when it knows nothing yet. */
  known(): number;
  /** See `newestVersion`. */
  newest(carried?: number): Promise<number>;
  /** Takes note of a version that was seen. */
  learn(version: number): void;
  /** Calls back for each version that is newer than all before; what is returned ends it. */
  onNew(listener: (version: number) => void): () => void;
  /** Closes the connection. */
  stop(): void;
};

/** Milliseconds between two looks whether the connection still hears. */
const BEAT = 20_000;
/** Milliseconds before the first attempt to connect again, and at most. */
const AGAIN = { first: 100, most: 5000 };

/**
 * Watches the version of the facts of one database. Nothing is connected before the first question.
 * @param url the primary
 */
export function watchVersion(url: string): VersionWatch {
  const listeners = new Set<(version: number) => void>();
  let known: number | null = null;
  const line = keepListening(url, learn);

  function learn(version: number): void {
    if (version <= (known ?? -1)) return;
    known = version;
    for (const listener of listeners) listener(version);
  }

  const ask = shareNext(async () => learn(await line.ask()));

  async function newest(carried = 0): Promise<number> {
    if (known !== null && line.hears() && carried <= known) return known;
    try {
      await ask();
    } catch (error) {
      // Without the primary nothing can have been accepted that we could show.
      if (known === null) throw error;
    }
    return known ?? 0;
  }

  return {
    known: () => known ?? 0,
    newest,
    learn,
    onNew(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    stop: line.stop,
  };
}

/** A listening connection that comes back when it is lost. */
function keepListening(url: string, heard: (version: number) => void) {
  let listener: VersionListener | null = null;
  let opening: Promise<VersionListener> | null = null;
  let failure: { error: unknown; count: number } | null = null;
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;

  const later = (time: number, work: () => Promise<unknown>) => {
    clearTimeout(timer);
    if (!stopped) timer = setTimeout(() => void work().catch(() => {}), time).unref();
  };

  function open(): Promise<VersionListener> {
    opening ??= openVersionListener(url, heard, lost)
      .then(opened, failed)
      .finally(() => {
        opening = null;
      });
    return opening;
  }

  function opened(made: VersionListener): VersionListener {
    if (stopped) made.end();
    listener = made;
    failure = null;
    later(0, beat);
    return made;
  }

  function failed(error: unknown): never {
    const count = (failure?.count ?? 0) + 1;
    failure = { error, count };
    later(Math.min(AGAIN.first * 2 ** count, AGAIN.most), open);
    throw error;
  }

  function lost(): void {
    listener = null;
    later(AGAIN.first, beat);
  }

  // Asks as well: what was written by hand was told to nobody.
  async function beat(): Promise<void> {
    const current = listener ?? (await open());
    await current.check();
    heard(await current.ask());
    later(BEAT, beat);
  }

  return {
    hears: () => listener?.hears() ?? false,
    async ask(): Promise<number> {
      // Nobody waits for a primary that was not there a moment ago: the timer finds out when it is.
      if (failure && !listener) throw failure.error;
      return (listener ?? (await open())).ask();
    },
    stop() {
      stopped = true;
      clearTimeout(timer);
      listener?.end();
      listener = null;
    },
  };
}
