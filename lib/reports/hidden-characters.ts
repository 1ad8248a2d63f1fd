/** Characters that change how text looks without being seen themselves. */
export type HiddenCharacters = {
  /** Bidirectional controls: they can show words in another order than they are stored in (CVE-2021-42574). */
  bidiControls: number;
  /** Zero-width characters, tags, byte order marks within the text, control characters. */
  invisible: number;
};

const BIDI = /[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/g;
const INVISIBLE = /[\u200b-\u200d\u2060-\u2064\ufeff\u00ad\u180e\u{e0000}-\u{e007f}]|(?![\t\n\f\r])\p{Cc}/gu;

/** Counts the hidden characters of a text. They stay in the stored text, which is the original. */
export function countHidden(text: string): HiddenCharacters {
  return { bidiControls: text.match(BIDI)?.length ?? 0, invisible: text.match(INVISIBLE)?.length ?? 0 };
}

/** A text without them: for titles, names of files, searches. */
export function withoutHidden(text: string): string {
  return text.replace(BIDI, "").replace(INVISIBLE, "");
}
