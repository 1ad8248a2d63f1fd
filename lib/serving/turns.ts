/** Lets work begin in turn, so much of it at once. */
export interface Turns {
  /**
   * Does work when its turn has come.
   * @param wanted asked when the turn has come: work that nobody waits for any more is not begun
   * @throws Error `Unwanted` for work that was not begun; else what the work throws
   */
  take<R>(work: () => Promise<R>, wanted: () => boolean): Promise<R>;
}

/** Work was not begun, because nobody waited for it any more. */
export class Unwanted extends Error {}

/**
 * @param atOnce how many pieces of work may go on at once
 */
export function createTurns(atOnce: number): Turns {
  const waiting: (() => void)[] = [];
  let going = 0;

  async function take<R>(work: () => Promise<R>, wanted: () => boolean): Promise<R> {
    if (going >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve));
    else going += 1;
    try {
      if (!wanted()) throw new Unwanted();
      return await work();
    } finally {
      // The turn goes on to whoever waits longest, and is given back when nobody does.
      const next = waiting.shift();
      if (next) next();
      else going -= 1;
    }
  }

  return { take };
}
