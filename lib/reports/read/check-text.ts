import { countHidden } from "../hidden-characters";
import { IntakeError } from "../intake-problem";

/** No published report is as long as this, in UTF-16 code units. */
export const LONGEST_TEXT = 1_000_000;

/**
 * So many invisible characters may a text hold. Each is shown by its code, which takes a hundred times its room; those that
 * Persian spelling needs do not count.
 */
export const MOST_HIDDEN = 20_000;

/**
 * Sees to it that a text can be stored and counted in.
 *
 * A NUL is refused, since no text has one and PostgreSQL stores none. Half a surrogate pair is refused, too, and not
 * replaced: the replacement would be a word that the source did not print, and evidence counts in what it printed.
 * Bidirectional controls and invisible characters are kept and counted (hidden-characters.ts).
 * @throws IntakeError `empty`, `too_long`, `holds_nul`, `lone_surrogate` or `too_many_hidden`
 */
export function checkText(text: string): void {
  if (text.length > LONGEST_TEXT) {
    throw new IntakeError("too_long", `its text is longer than ${LONGEST_TEXT / 1_000_000} million characters`);
  }
  if (text.includes("\0")) throw new IntakeError("holds_nul", "it holds a NUL character and is not text");
  if (!text.isWellFormed()) throw new IntakeError("lone_surrogate", "it holds half of a surrogate pair");
  const { bidiControls, invisible } = countHidden(text.replace(/[\u200c\u200d]/g, ""));
  if (bidiControls + invisible > MOST_HIDDEN) {
    throw new IntakeError("too_many_hidden", `it holds more than ${MOST_HIDDEN} invisible characters`);
  }
  if (!/[\p{L}\p{N}]/u.test(text)) throw new IntakeError("empty", "it holds no words");
}
