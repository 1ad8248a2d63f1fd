import { isTight, makeLexicon, matchAt, type Word, wordSet } from "../mentions/english-words";
import { ADVERBS, BEFORE_BASE, BEFORE_ING, POSITIONS, TOLD } from "../packs/en/clauses";
import { IRREGULAR, VERBS } from "../packs/en/verbs";

/** In which form a verb stands; a regular past may be a participle too. */
export type VerbForm = { past: boolean; present: boolean; base: boolean; ing: boolean; participle: boolean };

/** A reporting verb that is printed, with what belongs to it ("called for", "paid … attention"). */
export type VerbHit = {
  first: number;
  last: number;
  /** Where the second half stands of a verb that other words part ("exchanged detailed views"). */
  second?: number;
  base: string;
  act: string;
  discussed: boolean;
  /** May stand in the passive; its -ing form may open a clause; an ordinary verb too. */
  passive: boolean;
  clause: boolean;
  weak: boolean;
  form: VerbForm;
};

type Entry = {
  base: string;
  act: string;
  flags: string;
  tails: string[][];
  form: VerbForm;
};

const BE = new Set(["is", "are", "was", "were", "stand", "stands"]);
const NO_FORM: VerbForm = { past: false, present: false, base: false, ing: false, participle: false };
const irregular = new Map(IRREGULAR.split(";").map((row) => [row.split(" ")[0] ?? "", row.split(" ")]));
const adverbs = wordSet(ADVERBS);
const positions = makeLexicon(POSITIONS.map((phrase): [string, true] => [phrase, true]));
const before = makeLexicon([
  ...BEFORE_ING.map((phrase): [string, "ing" | "base"] => [phrase, "ing"]),
  ...BEFORE_BASE.map((phrase): [string, "ing" | "base"] => [phrase, "base"]),
]);
const told = makeLexicon(TOLD.map((phrase): [string, true] => [phrase, true]));
const forms = new Map<string, Entry[]>();

for (const [act, rows] of Object.entries(VERBS)) {
  for (const row of rows) {
    const [base = "", tails = "", flags = ""] = row.split(" | ").map((cell) => cell.trim());
    const entry = { base, act, flags, tails: tails.split("; ").map((tail) => (tail === "-" ? [] : tail.split(" "))) };
    for (const [word, form] of formsOfVerb(base)) {
      const list = forms.get(word) ?? [];
      forms.set(word, list);
      list.push({ ...entry, form });
    }
  }
}
// Where several rows have a word, the one that asks for more words after it comes first.
for (const list of forms.values()) list.sort((a, b) => Number(hasBareTail(a)) - Number(hasBareTail(b)));

function hasBareTail(entry: Entry): boolean {
  return entry.tails.some((tail) => tail.length === 0);
}

function formsOfVerb(base: string): Map<string, VerbForm> {
  const all = new Map<string, VerbForm>();
  const put = (word: string, form: Partial<VerbForm>) => all.set(word, { ...(all.get(word) ?? NO_FORM), ...form });
  const [, past, participle] = irregular.get(base) ?? [];
  const stem = base.endsWith("e") && !base.endsWith("ee") ? base.slice(0, -1) : base;
  const regular = /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : base.endsWith("ee") ? `${base}d` : `${stem}ed`;
  put(past ?? regular, { past: true });
  put(participle ?? regular, { participle: true });
  if (past?.endsWith("lled")) put(`${base}ed`, { past: true, participle: true });
  put(
    base === "have"
      ? "has"
      : /(s|sh|ch|x|z|o)$/.test(base)
        ? `${base}es`
        : /[^aeiou]y$/.test(base)
          ? `${base.slice(0, -1)}ies`
          : `${base}s`,
    { present: true },
  );
  put(base, { base: true });
  const doubled = past && /([bdglmnprt])\1ed$/.test(past) ? `${past.slice(0, -2)}ing` : `${stem}ing`;
  put(doubled, { ing: true });
  return all;
}

/** Whether a word may stand between a subject and its verb. */
export function isAdverb(word: Word | undefined): boolean {
  if (!word) return false;
  return adverbs.has(word.text) || (word.text.length > 4 && word.text.endsWith("ly"));
}

const NOT_BETWEEN = /^(that|and|but|to|for|on|in|with|by|from|at|was|were|is|are|will|would|which|who|said|has|have)$/;

const opens = new Set([...forms.keys(), ...before.keys(), ...told.keys(), ...BE]);

/** The reporting verb at a word, or null. `second`: it is the second one of a chain, and opens none itself. */
export function verbAt(words: readonly Word[], at: number, to: number, second = false): VerbHit | null {
  const word = words[at];
  if (!word || !opens.has(word.text)) return null;
  const position = BE.has(word.text) ? positionAt(words, at, to) : null;
  if (position) return position;
  const chained = !second && before.has(word.text) ? chainedAt(words, at, to) : null;
  if (chained) return chained;
  const phrase = told.has(word.text) ? matchAt(told, words, at, to) : null;
  if (phrase) return plainHit(at, phrase.last, "say", "said");
  const list = forms.get(word.text);
  if (!list || word.possessive) return null;
  for (const entry of list) {
    const tail = tailEnd(words, at, to, entry.tails);
    if (tail === null) continue;
    const { last, second } = tail;
    const { base, act, flags, form } = entry;
    return {
      first: at,
      last,
      ...(second === null ? {} : { second }),
      base,
      act,
      discussed: flags.includes("d"),
      passive: flags.includes("p"),
      clause: flags.includes("i"),
      weak: flags.includes("w"),
      form,
    };
  }
  return null;
}

// "began by thanking", "went on to stress": one verb, of the second one's meaning.
function chainedAt(words: readonly Word[], at: number, to: number): VerbHit | null {
  const opening = matchAt(before, words, at, to);
  if (!opening) return null;
  const second = opening.last + (isAdverb(words[opening.last + 1]) ? 2 : 1);
  const hit = verbAt(words, second, to, true);
  if (!hit || hit.first !== second || !hit.form[opening.value]) return null;
  return { ...hit, first: at, form: { ...NO_FORM, past: true, present: /s$/.test(words[at]?.text ?? "") } };
}

// "is ready to", "are in favour of".
function positionAt(words: readonly Word[], at: number, to: number): VerbHit | null {
  const plain = matchAt(positions, words, at + 1, to);
  const from = plain || !isAdverb(words[at + 1]) ? at + 1 : at + 2;
  const found = plain ?? matchAt(positions, words, from, to);
  if (!found) return null;
  const act = /^(ready|willing|prepared|determined|committed)/.test(words[from]?.text ?? "") ? "pledged" : "said";
  return { ...plainHit(at, found.last, "be", act), weak: true };
}

function plainHit(first: number, last: number, base: string, act: string): VerbHit {
  const form = { ...NO_FORM, past: true, present: true };
  return { first, last, base, act, discussed: false, passive: false, clause: false, weak: false, form };
}

type Tail = { last: number; second: number | null };

function tailEnd(words: readonly Word[], at: number, to: number, tails: readonly string[][]): Tail | null {
  let best: Tail | null = null;
  for (const tail of tails) {
    const found = tail.length === 0 ? { last: at, second: null } : matchTail(words, at, to, tail);
    if (found !== null && (best === null || found.last > best.last)) best = found;
  }
  return best;
}

function matchTail(words: readonly Word[], at: number, to: number, tail: readonly string[]): Tail | null {
  let p = at;
  let second: number | null = null;
  for (let i = 0; i < tail.length; i++) {
    const wanted = tail[i] as string;
    if (wanted === "~") continue;
    const loose = tail[i - 1] === "~";
    const next = findWord(words, p + 1, Math.min(to, p + 1 + (loose ? 5 : i === 0 ? 3 : 1)), wanted, loose);
    if (next === null) return null;
    if (next > p + 1) second = next;
    p = next;
  }
  return { last: p, second };
}

// The word that is wanted, past such words as may stand before it.
function findWord(words: readonly Word[], from: number, to: number, wanted: string, loose: boolean): number | null {
  for (let at = from; at < to; at++) {
    const word = words[at];
    if (!word || !/^[\s-]*$/.test(word.gap)) return null;
    if (word.text === wanted) return at;
    if (!isBetween(word, words[at + 1], loose)) return null;
  }
  return null;
}

function isBetween(word: Word | undefined, after: Word | undefined, loose: boolean): boolean {
  if (!word || !isTight(word.gap)) return false;
  // "in-depth views", "face-to-face".
  if (loose && (after?.gap === "-" || word.gap === "-")) return true;
  return loose ? !NOT_BETWEEN.test(word.text) || word.text === "and" : isAdverb(word);
}
