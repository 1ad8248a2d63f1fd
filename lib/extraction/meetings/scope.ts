/** A run of sentences: indexes, both inclusive. */
export type SentenceRange = { from: number; to: number };

/** Whether a sentence lies in a run; every sentence does where there is none. */
export function inScope(sentence: number, scope: SentenceRange | undefined): boolean {
  return !scope || (sentence >= scope.from && sentence <= scope.to);
}
