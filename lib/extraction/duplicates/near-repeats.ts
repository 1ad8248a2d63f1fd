import { fold } from "../text/fold";
import { tokenise } from "../text/tokens";

const FEWEST_WORDS = 5;
const ALIKE = 0.8;
const RUN = 3;
/** A run of words that stands in more clauses than this is a formula, and no sign of a repeat. */
const COMMON = 12;
const HASHES = 2 ** 32;

/** Clauses that share fewer of their runs are too far apart to be looked at. */
const SHARED = 0.2;

type Clause = { n: number; text: string; runs: number[]; words: string[] | null };

/**
 * Pairs of clauses of one report that repeat each other nearly word for word, the earlier one first; each clause is paired
 * with the first one it repeats. Alike means: of the words of both, at least 0.8 are in both; or one, of at least 5 words, is the
 * beginning of the other and at least half as long. Only clauses that share runs of three words are compared, so that time
 * grows with the text.
 * @param clauses their numbers and words as printed
 */
export function nearRepeats(clauses: readonly { n: number; text: string }[]): [number, number][] {
  const byRun = new Map<number, Clause[]>();
  const numbers = new Map<string, number>();
  return clauses.flatMap(({ n, text }): [number, number][] => {
    const clause: Clause = { n, text, runs: runsOf(text, numbers), words: null };
    const twin = sharers(clause, byRun).find((earlier) => areAlike(earlier, clause));
    return twin ? [[twin.n, n]] : [];
  });
}

// The earlier clauses that share enough runs with this one, in their order; this one is noted for those to come.
function sharers(clause: Clause, byRun: Map<number, Clause[]>): Clause[] {
  const found = new Map<Clause, number>();
  for (const run of clause.runs) {
    const known = byRun.get(run);
    if (!known) byRun.set(run, [clause]);
    else {
      for (const earlier of known) if (earlier !== clause) found.set(earlier, (found.get(earlier) ?? 0) + 1);
      if (known.length < COMMON && known.at(-1) !== clause) known.push(clause);
    }
  }
  return [...found]
    .filter(([{ runs }, shared]) => shared >= SHARED * Math.min(runs.length, clause.runs.length))
    .map(([earlier]) => earlier)
    .sort((a, b) => a.n - b.n);
}

// A run is one number made of the numbers of its printed words. Two runs may fall together: the clauses are compared afterwards.
function runsOf(text: string, numbers: Map<string, number>): number[] {
  const ids = text.split(/\s+/).map((word) => {
    const known = numbers.get(word) ?? numbers.size + 1;
    numbers.set(word, known);
    return known;
  });
  return ids.slice(RUN - 1).map((id, at) => (((ids[at] ?? 0) * 65_537 + (ids[at + 1] ?? 0)) * 65_537 + id) % HASHES);
}

function wordsOf(clause: Clause): string[] {
  clause.words ??= tokenise(fold(clause.text)).map((token) => token.text);
  return clause.words;
}

function areAlike(a: Clause, b: Clause): boolean {
  const [first, second] = [wordsOf(a), wordsOf(b)];
  if (Math.min(first.length, second.length) < FEWEST_WORDS) return false;
  const [one, other] = [new Set(first), new Set(second)];
  let both = 0;
  for (const word of one) if (other.has(word)) both++;
  return both >= ALIKE * (one.size + other.size - both) || isBeginning(first, second);
}

// The second telling may leave the end away.
function isBeginning(a: readonly string[], b: readonly string[]): boolean {
  const length = Math.min(a.length, b.length);
  return Math.max(a.length, b.length) <= 2 * length && a.slice(0, length).every((word, at) => word === b[at]);
}
