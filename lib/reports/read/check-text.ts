import { IntakeError } from "../intake-problem";

/** No published report is as long as this, in UTF-16 code units. */
export const LONGEST_TEXT = 1_000_000;

/**
 * Sees to it that a text can be stored and counted in.
 *
 * A NUL is refused, since no text has one and PostgreSQL stores none. Half a surrogate pair is refused, too, and not
 * replaced: the replacement would be a word that the source did not print, and evidence counts in what it printed.
 * Bidirectional controls and invisible characters are kept and counted (hidden-characters.ts).
 * @throws IntakeError `empty`, `too_long`, `holds_nul` or `lone_surrogate`
 */
export function checkText(text: string): void {
  if (text.length > LONGEST_TEXT) {
    throw new IntakeError("too_long", `its text is longer than ${LONGEST_TEXT / 1_000_000} million characters`);
  }
  if (text.includes("\0")) throw new IntakeError("holds_nul", "it holds a NUL character and is not text");
  if (!text.isWellFormed()) throw new IntakeError("lone_surrogate", "it holds half of a surrogate pair");
  if (!/[\p{L}\p{N}]/u.test(text)) throw new IntakeError("empty", "it holds no words");
}
