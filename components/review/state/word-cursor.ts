import type { WorkingDraft } from "@/lib/review/working-draft";
import { firstPlace, type Stretch } from "./words";

/** Words chosen by keys: what is chosen, and the word that it began with. */
export interface Chosen {
  chosen: Stretch;
  anchor: Stretch;
}

/** The first word from an offset on; null at the end of the text. */
export function firstChosen(words: readonly Stretch[], from: number): Chosen | null {
  const word = words[firstPlace(words, (one) => one.start >= from)];
  return word ? { chosen: word, anchor: word } : null;
}

/**
 * The next word, or the one before; null at the end.
 * @param on towards the end of the text
 * @param extend keeps what is chosen between the word it began with and the next one
 */
export function moveChosen(words: readonly Stretch[], from: Chosen, on: boolean, extend: boolean): Chosen | null {
  const { chosen, anchor } = from;
  const edge = chosen.end > anchor.end ? chosen.end - 1 : chosen.start;
  const word = words[firstPlace(words, (one) => one.end > edge) + (on ? 1 : -1)];
  if (!word) return null;
  if (!extend) return { chosen: word, anchor: word };
  return { chosen: { start: Math.min(anchor.start, word.start), end: Math.max(anchor.end, word.end) }, anchor };
}

/** The shortest statement around some words; null when none is. */
export function statementAround(draft: WorkingDraft, words: Stretch): string | null {
  const around = draft.statements.flatMap(({ key, spans }) =>
    spans.flatMap(({ start, end }) => (start <= words.start && end >= words.end ? [{ key, length: end - start }] : [])),
  );
  return around.sort((a, b) => a.length - b.length)[0]?.key ?? null;
}
