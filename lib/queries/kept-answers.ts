/** Answers kept at most, and the oldest used goes first. */
const MOST = 40;

interface Kept {
  version: number;
  answer: Promise<unknown>;
}

// Kept outside the module: pages and addresses are bundled apart, and each bundle would keep answers of its own.
const kept = globalThis as { readoutAnswers?: Map<string, Kept> };
kept.readoutAnswers ??= new Map();
const answers = kept.readoutAnswers;

/**
 * The answer to a question at a version of the facts, worked out once: whoever asks while it is worked out waits for the
 * same answer. One of an older version is never given. A question that fails is not kept.
 * @param key says everything that the answer depends on, beside the version
 */
export function keptAnswer<R>(key: string, version: number, work: () => Promise<R>): Promise<R> {
  const before = answers.get(key);
  answers.delete(key);
  if (before?.version === version) {
    answers.set(key, before);
    return before.answer as Promise<R>;
  }
  const answer = work();
  const entry: Kept = { version, answer };
  answers.set(key, entry);
  answer.catch(() => {
    if (answers.get(key) === entry) answers.delete(key);
  });
  const oldest = answers.size > MOST ? answers.keys().next().value : undefined;
  if (oldest !== undefined) answers.delete(oldest);
  return answer;
}
