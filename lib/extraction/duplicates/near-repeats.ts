import { fold } from "../text/fold";

const FEWEST_WORDS = 5;
const ALIKE = 0.8;
const SHINGLE = 3;
/** A run of words that stands in more clauses than this is a formula, and no sign of a repeat. */
const COMMON = 12;

type Clause = { n: number; words: string[]; set: ReadonlySet<string> };

/**
 * Pairs of clauses of one report that repeat each other nearly word for word, the earlier one first; each clause is paired
 * with the first one it repeats. Alike means: of the words of both, at least 0.8 are in both; or one, of at least 5 words, is the beginning of the
 * other but for a fifth of its words. Only clauses that share a run of three words are compared, so that time grows with the text.
 * @param clauses their numbers and words as printed
 */
export function nearRepeats(clauses: readonly { n: number; text: string }[]): [number, number][] {
  const runs = new Map<string, Clause[]>();
  const pairs: [number, number][] = [];
  for (const { n, text } of clauses) {
    const words = wordsOf(text);
    if (words.length < FEWEST_WORDS) continue;
    const clause: Clause = { n, words, set: new Set(words) };
    const shared = new Map<Clause, number>();
    for (const run of runsOf(words)) {
      const known = runs.get(run) ?? [];
      for (const earlier of known) shared.set(earlier, (shared.get(earlier) ?? 0) + 1);
      if (known.length < COMMON) known.push(clause);
      runs.set(run, known);
    }
    const twin = [...shared.keys()].sort((a, b) => a.n - b.n).find((earlier) => areAlike(earlier, clause));
    if (twin) pairs.push([twin.n, n]);
  }
  return pairs;
}

function wordsOf(text: string): string[] {
  return fold(text).text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

function runsOf(words: readonly string[]): Set<string> {
  const runs = new Set<string>();
  for (let at = 0; at + SHINGLE <= words.length; at++) runs.add(words.slice(at, at + SHINGLE).join(" "));
  return runs;
}

function areAlike(a: Clause, b: Clause): boolean {
  const [small, large] = a.set.size <= b.set.size ? [a, b] : [b, a];
  let both = 0;
  for (const word of small.set) if (large.set.has(word)) both++;
  const either = small.set.size + large.set.size - both;
  return both >= ALIKE * either || isBeginning(a, b);
}

// The second telling may leave the end away.
function isBeginning(a: Clause, b: Clause): boolean {
  const length = Math.min(a.words.length, b.words.length);
  if (Math.max(a.words.length, b.words.length) > 2 * length) return false;
  for (let at = 0; at < length; at++) if (a.words[at] !== b.words[at]) return false;
  return true;
}
