import { PEOPLE } from "../gazetteer";
import { type Word, wordSet } from "../mentions/english-words";
import type { Cast } from "../mentions/mention";
import { MEN_WORDS, WOMEN_NAMES, WOMEN_WORDS } from "../packs/en/gender";
import type { Segmented } from "../text/sentences";
import { firstAtLeast } from "../text/sorted";

const women = new Set(PEOPLE.filter(({ genderFemale }) => genderFemale).map(({ id }) => id));
const known = new Set(PEOPLE.map(({ id }) => id));
const womenWords = wordSet(`${WOMEN_WORDS} ${WOMEN_NAMES}`);
const menWords = wordSet(MEN_WORDS);

/** How near the head of its sentence somebody is named who is its subject. */
const HEAD = 4;

/** Finds who is meant by "he" and "she": whoever spoke or acted last, as far as the words or the list of people say nothing else. */
export class PronounReader {
  private last: { actor: number; sentence: number } | null = null;

  constructor(
    private readonly text: Segmented,
    private readonly words: readonly Word[],
    private readonly cast: Cast,
  ) {}

  /** The person who spoke last. */
  get lastPerson(): number | null {
    return this.last?.actor ?? null;
  }

  /** Notes that a person spoke. */
  note(actor: number, sentence: number): void {
    this.last = { actor, sentence };
  }

  /**
   * The actor of a pronoun, or undefined.
   * @param word the pronoun's index
   * @param all who met
   */
  read(pronoun: "he" | "she", sentence: number, word: number, all: readonly number[]): number | undefined {
    const near = this.peopleBefore(sentence, word);
    const spoke = this.last;
    const acted = spoke && spoke.sentence < sentence - 1 ? near.find(({ head }) => head)?.actor : undefined;
    const candidates = [acted, spoke?.actor, ...near.map(({ actor }) => actor), ...all];
    // Women are marked more often than men: a "she" who is known goes before anybody who may be one.
    const marked =
      pronoun === "she"
        ? candidates.find((actor) => actor !== undefined && this.pronounOf(actor) === "she")
        : undefined;
    const fitting = marked ?? candidates.find((actor) => actor !== undefined && this.fits(actor, pronoun));
    const found = fitting ?? candidates.find((actor) => actor !== undefined);
    if (found !== undefined) this.note(found, sentence);
    return found;
  }

  private fits(actor: number, pronoun: "he" | "she"): boolean {
    const sex = this.pronounOf(actor);
    return sex === null || sex === pronoun;
  }

  private pronounOf(at: number): "he" | "she" | null {
    const actor = this.cast.actors[at];
    if (!actor) return null;
    if (actor.known !== null && known.has(actor.known)) return women.has(actor.known) ? "she" : "he";
    let told: "he" | "she" | null = null;
    for (let i = actor.first; i <= actor.last; i++) {
      const text = this.words[i]?.text ?? "";
      if (womenWords.has(text)) return "she";
      if (menWords.has(text)) told ??= "he";
    }
    return told;
  }

  // The people of the sentence before, and of this one up to the pronoun, in their order.
  private peopleBefore(sentence: number, word: number): { actor: number; head: boolean }[] {
    const { mentions } = this.cast;
    const from = this.text.sentences[Math.max(0, sentence - 1)]?.from ?? 0;
    const found: { actor: number; head: boolean }[] = [];
    for (let i = firstAtLeast(mentions, ({ first }) => first, from); i < mentions.length; i++) {
      const mention = mentions[i];
      if (!mention || mention.last >= word || found.length > 8) break;
      if (mention.kind === "person" && mention.actor !== null)
        found.push({ actor: mention.actor, head: mention.first - from < HEAD });
    }
    if (found.length > 0) return found;
    const before = mentions[firstAtLeast(mentions, ({ first }) => first, from) - 1];
    return before?.kind === "person" && before.actor !== null ? [{ actor: before.actor, head: false }] : [];
  }
}
