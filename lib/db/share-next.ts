/**
 * Lets callers share runs of one task: at most one runs at a time, and whoever calls while it runs gets the next one,
 * which begins after their call. So what they get is never older than their question.
 * @param task what is shared; a run that fails fails for all who wait for it, and for nobody else
 */
export function shareNext<R>(task: () => Promise<R>): () => Promise<R> {
  let running: Promise<unknown> | null = null;
  let next: Promise<R> | null = null;
  const run = (): Promise<R> => {
    const begun = task();
    const settled = begun.then(
      () => {},
      () => {},
    );
    running = settled;
    void settled.then(() => {
      if (running === settled) running = null;
    });
    return begun;
  };
  return () => {
    if (running === null) return run();
    next ??= running.then(() => {
      next = null;
      return run();
    });
    return next;
  };
}
