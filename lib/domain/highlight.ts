import { searchQuery, searchTokens } from "./search-words";

/** A piece of a text: found by the question or not. */
export interface HighlightPart {
  text: string;
  found: boolean;
}

// A word as it stands in the text: its letters and digits, with the marks and invisible characters among them that
// the search drops.
const WORD = /[\p{L}\p{N}\p{M}\p{Cf}]+/gu;

/** The lexemes of a question; `beginning` where the last word may still be going on. */
function lexemes(question: string): { form: string; beginning: boolean }[] {
  // searchQuery quotes every form, and a form holds letters and digits only.
  const quoted = (searchQuery(question) ?? "").matchAll(/'([^']+)'(:\*)?/g);
  return [...quoted].map(([, form = "", star]) => ({ form, beginning: star !== undefined }));
}

/**
 * Marks the words of a text that a search finds, by the same rules as the search: whatever the spelling in the text,
 * the pieces joined give the text back unchanged. Linear in the length of the text.
 * @param question The reader's words; null or without words marks nothing.
 */
export function highlight(text: string, question: string | null): HighlightPart[] {
  const wanted = question ? lexemes(question) : [];
  if (wanted.length === 0) return text ? [{ text, found: false }] : [];
  const whole = new Set(wanted.map((lexeme) => lexeme.form));
  const beginnings = wanted.filter((lexeme) => lexeme.beginning).map((lexeme) => lexeme.form);
  const isWanted = (token: string) => whole.has(token) || beginnings.some((form) => token.startsWith(form));
  const parts: HighlightPart[] = [];
  let done = 0;
  for (const match of text.matchAll(WORD)) {
    if (!searchTokens(match[0]).some(isWanted)) continue;
    if (match.index > done) parts.push({ text: text.slice(done, match.index), found: false });
    parts.push({ text: match[0], found: true });
    done = match.index + match[0].length;
  }
  if (done < text.length) parts.push({ text: text.slice(done), found: false });
  return parts;
}
