import type { Speech } from "../draft";
import type { Word } from "../mentions/english-words";
import type { Segmented } from "../text/sentences";
import type { RawClause } from "./english-raw-clause";

/** The span of a clause by the guide's §4.9: without joints at its end, closing marks, and quotation marks at its edges. */
export function spanOf(text: Segmented, words: readonly Word[], clause: RawClause): { start: number; end: number } {
  let to = clause.to;
  const last = clause.verb?.last ?? clause.first;
  while (
    to - 1 > last &&
    /^(and|but|while|whereas|or|then|also|who|which|with|as|further|though|although)$/.test(words[to - 1]?.text ?? "")
  )
    to--;
  to = withoutOccasion(words, last, to);
  const start = (words[clause.first] as Word).start;
  let end = (words[to - 1] as Word).end;
  // A closing bracket or per cent sign belongs to the last word.
  while (/[)%\]]/.test(text.folded.text[end] ?? "")) end++;
  return { start, end };
}

// ", during a telephone conversation with Y"; ", according to a statement": the occasion and the source are left out.
function withoutOccasion(words: readonly Word[], verb: number, to: number): number {
  for (let at = to - 1; at > verb + 4 && to - at < 22; at--) {
    const word = words[at] as Word;
    if (!word.gap.includes(",")) continue;
    const next = words
      .slice(at, Math.min(to, at + 8))
      .map(({ text }) => text)
      .join(" ");
    const occasion =
      /^(during|in|at|on the (sidelines|margins) of)\b.*\b(conversation|call|meeting|talks|briefing|conference|interview|statement)\b/.test(
        next,
      ) &&
      /^(during|on the|in a (statement|press|phone|telephone|call|meeting|briefing|interview)|at a (press|news|briefing|meeting))/.test(
        next,
      );
    if (occasion || /^according to\b/.test(next)) return at;
    if (!/^ ?,/.test(word.gap)) continue;
    break;
  }
  return to;
}

/** Whether a clause's contents stand in quotation marks: all of them, none, or some. */
export function speechOf(
  text: Segmented,
  words: readonly Word[],
  clause: RawClause,
  start: number,
  end: number,
): Speech {
  const verb = clause.verb;
  if (!verb) return "direct";
  const verbEnd = (words[verb.last] as Word).end;
  const verbStart = (words[verb.first] as Word).start;
  const quotes = quotesWithin(text, start - 1, end);
  if (quotes.some((quote) => quote.start === verbStart)) return "mixed";
  const long = quotes.filter((quote) => wordsIn(text.folded.text.slice(quote.start, quote.end)) >= 3);
  if (long.length === 0) {
    const after = text.folded.text.slice(verbEnd, verbEnd + 3);
    return /^\s*:/.test(after) && !clause.verb?.discussed ? "direct" : "indirect";
  }
  const opening = clause.subject && clause.subject.first > verb.last ? clause.subject.last : verb.last;
  let rest = 0;
  for (let at = opening + 1; at < clause.to; at++) {
    const word = words[at] as Word;
    if (!quotes.some((quote) => quote.start <= word.start && word.end <= quote.end)) rest++;
  }
  const before = quotes.some((quote) => quote.end <= (words[verb.first] as Word).start);
  const allowed = before ? 14 : /^(that|on|as|to)$/.test(words[verb.last + 1]?.text ?? "") ? 1 : 0;
  return rest <= allowed || (before && quotes.length === 1 && rest <= 14) ? "direct" : "mixed";
}

// The quotations that open between two offsets; they stand in order, so that the first is found by halves.
function quotesWithin(text: Segmented, from: number, to: number): Segmented["quotes"] {
  let low = 0;
  let high = text.quotes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((text.quotes[middle]?.start ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  const found: Segmented["quotes"] = [];
  for (let i = low; i < text.quotes.length && (text.quotes[i]?.start ?? to) < to; i++)
    found.push(text.quotes[i] as Segmented["quotes"][number]);
  return found;
}

const wordsIn = (text: string): number => text.trim().split(/\s+/).length;
