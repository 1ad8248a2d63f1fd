import { report } from "./prepare.mjs";

/** How a command ends: by a signal, or by itself. */
export type Ending = {
  /** Aborted when the end has begun. */
  signal: AbortSignal;
  /**
   * Makes something that has to be undone at the end. The end waits for what is still being made.
   * @throws EndedError when the end has begun; whatever `make` throws
   */
  hold<T>(make: () => Promise<T>, undo: (made: T) => Promise<void>): Promise<T>;
  /** Undoes everything, the newest first, and ends the process. Only the first call counts; none returns. */
  end(code: number): Promise<never>;
};

/** Nothing new is made any more. */
export class EndedError extends Error {}

/** Milliseconds between looks at whether the parent is still there. */
const PARENT_POLL = 1_000;

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Listens to the signals from now on, so that a command which is stopped while it is being set up cleans up as well. A
 * second signal, from somebody who does not want to wait, ends at once.
 * @param code the exit code after a signal; for a server that is the way to end it
 */
export function endOnSignals(code = 0): Ending {
  const controller = new AbortController();
  const undos: (() => Promise<void>)[] = [];
  let ending: Promise<never> | null = null;

  function end(exitCode: number): Promise<never> {
    controller.abort();
    ending ??= (async () => {
      for (const undo of undos) await undo().catch(report);
      process.exit(exitCode);
    })();
    return ending;
  }

  let asked = false;
  for (const name of SIGNALS) {
    process.on(name, () => {
      if (asked) process.exit(1);
      asked = true;
      void end(code);
    });
  }

  // npm runs a command in a shell and passes its own signal to the shell alone: when that is gone, so was the wish.
  if (process.env.npm_lifecycle_event) {
    const parent = process.ppid;
    setInterval(() => process.ppid !== parent && void end(code), PARENT_POLL).unref();
  }

  return {
    signal: controller.signal,
    end,
    async hold<T>(make: () => Promise<T>, undo: (made: T) => Promise<void>): Promise<T> {
      if (controller.signal.aborted) throw new EndedError("It is ending.");
      const making = make();
      undos.unshift(() => making.then(undo, () => {}));
      return making;
    },
  };
}
