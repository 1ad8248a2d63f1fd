import { foldPattern } from "./fold";
import { ownString, type Token, wordEpoch } from "./tokens";

// Thousands of phrases are looked for in one walk over the words: a tree of words. The cost per word does not grow with the
// number of phrases.

/**
 * How a phrase is written: words with spaces between. `a/b` one of these; `(x)` may be missing; `word~` any word that begins so;
 * `_` any one word; `*` up to three words. An Arabic word without ال is found with and without it, and behind و ف ب ك ل; with ال only with it.
 * English words are found in the plural and with 's too.
 */
export type Phrase<T> = { phrase: string; value: T };

/** A phrase that was found: the words from first to last, both inclusive, as indexes of the tokens. */
export type Match<T> = { value: T; first: number; last: number };

type Node<T> = {
  words: Map<string, Node<T>>;
  /** Beginnings, by their first two letters. */
  beginnings: Map<string, [string, Node<T>][]>;
  any: Node<T> | null;
  gap: Node<T> | null;
  values: T[];
};

/**
 * Phrases made ready for the search. Where each word leads from the root is remembered by the word's number, since nearly every word leads nowhere.
 */
export type PhraseIndex<T> = { root: Node<T>; first: (readonly Node<T>[] | undefined)[]; epoch: number };

const MOST_REMEMBERED = 50_000;

const LONGEST_GAP = 3;
const newNode = <T>(): Node<T> => ({ words: new Map(), beginnings: new Map(), any: null, gap: null, values: [] });

/** Makes phrases ready. Do it once, when the module is loaded. */
export function indexPhrases<T>(phrases: Iterable<Phrase<T>>): PhraseIndex<T> {
  const root = newNode<T>();
  for (const { phrase, value } of phrases) {
    for (const words of spellOut(phrase)) add(root, words, value);
  }
  return { root, first: [], epoch: wordEpoch() };
}

// Alternatives and optional words are spelt out: phrases are short.
function spellOut(phrase: string): string[][] {
  let all: string[][] = [[]];
  for (const part of phrase.trim().split(/\s+/)) {
    const optional = part.startsWith("(") && part.endsWith(")");
    const choices = (optional ? part.slice(1, -1) : part).split("/");
    const longer = all.flatMap((words) => choices.map((choice) => [...words, choice]));
    all = optional ? [...all, ...longer] : longer;
  }
  return all.filter((words) => words.length > 0);
}

function add<T>(root: Node<T>, words: string[], value: T): void {
  let node = root;
  for (const word of words) node = step(node, word);
  node.values.push(value);
}

function step<T>(node: Node<T>, word: string): Node<T> {
  if (word === "_") {
    node.any ??= newNode();
    return node.any;
  }
  if (word === "*") {
    node.gap ??= newNode();
    return node.gap;
  }
  if (word.endsWith("~")) {
    const beginning = foldPattern(word.slice(0, -1));
    if (beginning.length < 2) throw new Error(`A beginning needs two letters: ${word}`);
    const key = beginning.slice(0, 2);
    const list = node.beginnings.get(key) ?? [];
    node.beginnings.set(key, list);
    const here = list.find(([text]) => text === beginning);
    if (here) return here[1];
    const next = newNode<T>();
    list.push([beginning, next]);
    return next;
  }
  const folded = ownString(foldPattern(word));
  const next = node.words.get(folded) ?? newNode<T>();
  node.words.set(folded, next);
  return next;
}

/**
 * All phrases found in a stretch of words, in the order of their first word; overlapping ones and shorter ones too.
 * Time grows with the number of words, not with the number of phrases.
 * @param from index of the first token, inclusive
 * @param to index of the last token, exclusive
 */
export function findPhrases<T>(
  index: PhraseIndex<T>,
  tokens: readonly Token[],
  from = 0,
  to = tokens.length,
): Match<T>[] {
  const found: Match<T>[] = [];
  const remembered = rememberedOf(index);
  for (let first = from; first < to; first++) begin(index, remembered, tokens, first, to, found);
  return found;
}

/** The longest phrase that begins at one word, or null. Of equal length the one that was written first. */
export function longestPhrase<T>(
  index: PhraseIndex<T>,
  tokens: readonly Token[],
  first: number,
  to = tokens.length,
): Match<T> | null {
  const found: Match<T>[] = [];
  begin(index, rememberedOf(index), tokens, first, to, found);
  return found.reduce<Match<T> | null>((best, match) => (best && best.last >= match.last ? best : match), null);
}

function begin<T>(
  index: PhraseIndex<T>,
  remembered: PhraseIndex<T>["first"],
  tokens: readonly Token[],
  first: number,
  to: number,
  found: Match<T>[],
): void {
  const token = tokens[first];
  if (!token) return;
  const nodes = remembered[token.id] ?? remember(index, token);
  if (nodes !== NONE) for (const next of nodes) walk(next, tokens, first, first + 1, to, found);
}

function rememberedOf<T>(index: PhraseIndex<T>): PhraseIndex<T>["first"] {
  if (index.epoch !== wordEpoch()) {
    index.first = [];
    index.epoch = wordEpoch();
  }
  return index.first;
}

function remember<T>(index: PhraseIndex<T>, token: Token): readonly Node<T>[] {
  const nodes = nextNodes(index.root, token);
  if (token.id < MOST_REMEMBERED) index.first[token.id] = nodes;
  return nodes;
}

function walk<T>(
  node: Node<T>,
  tokens: readonly Token[],
  first: number,
  at: number,
  to: number,
  found: Match<T>[],
): void {
  if (at > first) for (const value of node.values) found.push({ value, first, last: at - 1 });
  if (node.gap) {
    const most = Math.min(LONGEST_GAP, to - at);
    for (let skip = 0; skip <= most; skip++) walk(node.gap, tokens, first, at + skip, to, found);
  }
  const token = at < to ? tokens[at] : undefined;
  if (!token) return;
  if (node.any) walk(node.any, tokens, first, at + 1, to, found);
  if (node.beginnings.size > 0) {
    for (const next of beginningsOf(node, token)) walk(next, tokens, first, at + 1, to, found);
  }
  if (node.words.size === 0) return;
  for (const form of token.forms) {
    const next = node.words.get(form);
    if (next) walk(next, tokens, first, at + 1, to, found);
  }
}

const NONE: readonly never[] = [];

// Where a word leads from the root, once for each word.
function nextNodes<T>(node: Node<T>, token: Token): readonly Node<T>[] {
  const nodes = [...(node.any ? [node.any] : []), ...beginningsOf(node, token)];
  for (const form of token.forms) {
    const next = node.words.get(form);
    if (next) nodes.push(next);
  }
  return nodes.length === 0 ? NONE : nodes;
}

function beginningsOf<T>(node: Node<T>, token: Token): readonly Node<T>[] {
  const nodes: Node<T>[] = [];
  for (const form of token.forms) {
    for (const [beginning, longer] of node.beginnings.get(form.slice(0, 2)) ?? NONE) {
      if (form.startsWith(beginning) && !nodes.includes(longer)) nodes.push(longer);
    }
  }
  return nodes;
}
