import { foldedWords, formsOfWord } from "@/lib/domain/search-words";
import { PostingWriter } from "./posting";

/** Beginnings of so many letters have postings of their own: one is read instead of those of every word behind it. */
const KEPT_BEGINNINGS = [2, 3];
/** Stands behind a beginning of which a posting is kept; no word holds it. */
const MARK = "*";

/** Which postings answer for all words with a beginning: a single one, or those of a range of words, end exclusive. */
export type BeginningKey = { word: string } | { from: string; to: string };

/**
 * What to look up for a beginning.
 * @param beginning two letters or more
 */
export function beginningKey(beginning: string): BeginningKey {
  if (KEPT_BEGINNINGS.includes([...beginning].length)) return { word: beginning + MARK };
  return { from: beginning, to: `${beginning}\u{10FFFF}` };
}

/** Gathers the words of the statements of a segment: every lexeme of searchTokens, and every beginning that is kept. */
export class WordsOfSegment {
  readonly #postings = new Map<string, PostingWriter>();
  /** For each word as it stands in a text: all postings that it belongs to. */
  readonly #known = new Map<string, PostingWriter[]>();
  /** How many statements there are so far; also the ordinal of the next one. */
  statements = 0;

  /** Adds the next statement by its words, both languages together. */
  add(text: string): void {
    const ordinal = this.statements++;
    for (const word of foldedWords(text)) for (const posting of this.#postingsOf(word)) posting.add(ordinal);
  }

  /** Goes on at a later ordinal; nothing is known of the statements before it. */
  goTo(ordinal: number): void {
    this.statements = ordinal;
  }

  #postingsOf(word: string): PostingWriter[] {
    const known = this.#known.get(word);
    if (known) return known;
    const keys = new Set(formsOfWord(word).flatMap((form) => [form, ...beginningsOf(form)]));
    const postings = [...keys].map((key) => this.#postingOf(key));
    this.#known.set(word, postings);
    return postings;
  }

  #postingOf(key: string): PostingWriter {
    const there = this.#postings.get(key);
    if (there) return there;
    const posting = new PostingWriter();
    this.#postings.set(key, posting);
    return posting;
  }

  /** All words with their postings, in the order of their bytes. */
  *postings(): Generator<[word: string, hits: Uint8Array]> {
    for (const word of [...this.#postings.keys()].sort()) {
      yield [word, (this.#postings.get(word) as PostingWriter).write(this.statements)];
    }
  }
}

function beginningsOf(word: string): string[] {
  const letters = [...word];
  return KEPT_BEGINNINGS.filter((length) => length <= letters.length).map(
    (length) => letters.slice(0, length).join("") + MARK,
  );
}
