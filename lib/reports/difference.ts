import { diffArrays } from "diff";

/** A stretch of two texts: in both, only in the newer, or only in the older. */
export type DifferencePart = { kind: "same" | "added" | "removed"; text: string };

/** Milliseconds that a comparison may take: two long texts without a common word would take minutes. */
const PATIENCE = 2_000;

/**
 * What changed between two versions of a text, word by word, in reading order. The parts that are not "added" make up
 * the older text, those that are not "removed" the newer one. Texts that have too little in common to be compared in
 * two seconds come back as one removed and one added part.
 */
export function difference(older: string, newer: string): DifferencePart[] {
  const changes = diffArrays(pieces(older), pieces(newer), { timeout: PATIENCE });
  if (!changes) {
    return [
      { kind: "removed", text: older },
      { kind: "added", text: newer },
    ];
  }
  return changes.map(({ added, removed, value }) => ({
    kind: added ? "added" : removed ? "removed" : "same",
    text: value.join(""),
  }));
}

// The package's own words are Latin ones: an Arabic text would be compared letter by letter.
const pieces = (text: string): string[] => text.match(/[\p{L}\p{N}\p{M}]+|\s+|./gsu) ?? [];
