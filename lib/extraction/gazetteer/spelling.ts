// The word lists are tables in plain text: one row a line, cells parted by "|", equals within a cell by ";". A cell may
// fold the spellings of one name into a pattern, so that a row stays readable and no spelling is forgotten.

const GROUP = /\{([^{}]*)\}|\(([^()]*)\)|([گ~])/;
const LETTERS: Record<string, string[]> = { گ: ["غ", "ج"], "~": [" ", "", "-"] };

/**
 * Every spelling that a pattern stands for, the usual one first. `{a/b}`: a or b; `(a/b)`: left out, a or b; `گ`: the sound
 * of g, printed غ or ج; `~`: a space, nothing or a hyphen. One letter or joint is chosen for the whole name, as a
 * writer would: شانگ~گاي gives no mixed forms.
 */
export function spellings(pattern: string): string[] {
  const found = GROUP.exec(pattern);
  if (!found) return [pattern.replace(/ {2,}/g, " ").trim()];
  const [whole, either, optional, letter] = found;
  if (letter) return unique((LETTERS[letter] ?? []).flatMap((with_) => spellings(pattern.replaceAll(letter, with_))));
  const choices = either === undefined ? ["", ...(optional ?? "").split("/")] : either.split("/");
  return unique(choices.flatMap((choice) => spellings(pattern.replace(whole, () => choice))));
}

/** The spellings of a cell with equals parted by ";", the usual one first; an empty cell has none. */
export function cell(text: string): string[] {
  const parts = text.split(";").map((part) => part.trim());
  return unique(parts.filter(Boolean).flatMap(spellings));
}

/** The same for Arabic, with عبد written apart and joined (عبدالله, عبد الله), as both are printed. */
export function arabicCell(text: string): string[] {
  const found = cell(text);
  return unique([...found, ...found.map((name) => name.replace(/(^|\s)عبد ال/g, "$1عبدال"))]);
}

/** The rows of a table, each as its trimmed cells; empty lines and lines that open with "#" are passed over. */
export function table(text: string): string[][] {
  const lines = text.split("\n").map((line) => line.trim());
  return lines.filter((line) => line && !line.startsWith("#")).map((line) => line.split("|").map((c) => c.trim()));
}

/** A name as an id: lower case Latin letters without marks, joined by hyphens. */
export function slug(name: string): string {
  const plain = name.normalize("NFD").replace(/[\u0300-\u036f'’]/g, "");
  return plain
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

function unique(list: string[]): string[] {
  return [...new Set(list)];
}
