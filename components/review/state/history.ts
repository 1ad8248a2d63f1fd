/** A value with the way back and the way forward. */
export interface History<T> {
  past: readonly T[];
  now: T;
  future: readonly T[];
}

/** More steps back than anybody takes; the oldest are forgotten. */
const STEPS = 200;

export function newHistory<T>(now: T): History<T> {
  return { past: [], now, future: [] };
}

/** A step on: what was undone before it cannot be redone any more. The same value is no step. */
export function step<T>(history: History<T>, next: T): History<T> {
  if (next === history.now) return history;
  return { past: [...history.past, history.now].slice(-STEPS), now: next, future: [] };
}

/** One step back; the same object when there is none. */
export function undo<T>(history: History<T>): History<T> {
  const last = history.past.at(-1);
  if (last === undefined) return history;
  return { past: history.past.slice(0, -1), now: last, future: [history.now, ...history.future] };
}

/** One step forward again; the same object when there is none. */
export function redo<T>(history: History<T>): History<T> {
  const [next, ...future] = history.future;
  if (next === undefined) return history;
  return { past: [...history.past, history.now], now: next, future };
}
