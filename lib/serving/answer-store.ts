import { type Answer, weightOf } from "./answer";

/** What an entry takes beside its body and its key, about. */
const ENTRY = 500;

/** Keeps answers made under the newest version of the facts, those asked for last. */
export interface AnswerStore {
  /** An answer made under exactly this version; a newer version than any before drops all that is kept. */
  get(key: string, version: number): Answer | undefined;
  /** Keeps an answer; one made under another version than the newest is not kept. */
  put(key: string, version: number, answer: Answer): void;
  /** Takes note of what an answer weighs after another body was made of it. */
  weighAgain(key: string): void;
  readonly bytes: number;
  readonly size: number;
}

/**
 * A store of answers that drops those that nobody has asked for longest.
 * @param most how many bytes it may keep
 */
export function createAnswerStore(most: number): AnswerStore {
  // In the order of their use: a Map gives its keys in the order in which they were set.
  const entries = new Map<string, { answer: Answer; weight: number }>();
  let newest = -1;
  let bytes = 0;

  function drop(key: string): void {
    bytes -= entries.get(key)?.weight ?? 0;
    entries.delete(key);
  }

  function set(key: string, answer: Answer): void {
    drop(key);
    const weight = weightOf(answer) + 2 * key.length + ENTRY;
    if (weight > most / 4) return;
    entries.set(key, { answer, weight });
    bytes += weight;
    for (const oldest of entries.keys()) {
      if (bytes <= most) break;
      drop(oldest);
    }
  }

  function know(version: number): void {
    if (version <= newest) return;
    newest = version;
    entries.clear();
    bytes = 0;
  }

  return {
    get(key, version) {
      know(version);
      const entry = version === newest ? entries.get(key) : undefined;
      if (!entry) return undefined;
      entries.delete(key);
      entries.set(key, entry);
      return entry.answer;
    },
    put(key, version, answer) {
      know(version);
      if (version === newest) set(key, answer);
    },
    weighAgain(key) {
      const entry = entries.get(key);
      if (entry) set(key, entry.answer);
    },
    get bytes() {
      return bytes;
    },
    get size() {
      return entries.size;
    },
  };
}
