import { searchTokens } from "@/lib/domain/search-words";

/** Some words that follow others after a blank, with what search sees of them; made once and used in many sentences. */
export type Piece = { readonly text: string; readonly tokens: readonly string[] };

/** What can be said in both languages; of the Arabic words there may be several spellings. */
export type Term = { readonly en: Piece; readonly ar: readonly Piece[] };

export function piece(text: string): Piece {
  return { text, tokens: searchTokens(text) };
}

/**
 * @param en English words
 * @param ar Arabic words; spellings that writers also use are added
 */
export function term(en: string, ar: string): Term {
  return { en: piece(en), ar: [ar, ar, ar, ar, ...otherSpellings(ar)].map(piece) };
}

/** A noun with the article, and the forms in which و and ب and ل are written together with it. */
export type Noun = { plain: Term; and: Term; through: Term; towards: Term };

/** @param ar with ال */
export function noun(en: string, ar: string): Noun {
  return {
    plain: term(en, ar),
    and: term(`and ${en}`, `و${ar}`),
    through: term(`through ${en}`, `ب${ar}`),
    towards: term(`for ${en}`, ar.replace(/^الل?/, "لل")),
  };
}

/** Texts of pieces: blanks between them, a full stop at the end. */
export function sentence(pieces: readonly Piece[]): string {
  let text = "";
  for (const one of pieces)
    text += text === "" ? one.text : one.text === "," || one.text === "،" ? one.text : ` ${one.text}`;
  return `${text}.`;
}

/** What search sees of sentences, with blanks between: what searchTokens finds in them, in the same order. */
export function tokensOf(...sentences: readonly (readonly Piece[])[]): string {
  const tokens = new Set<string>();
  for (const pieces of sentences) {
    for (const one of pieces) for (const token of one.tokens) tokens.add(token);
  }
  let text = "";
  for (const token of tokens) text += text === "" ? token : ` ${token}`;
  return text;
}

// A foreign g is written غ or ج, hamza is left out, ى stands for a final ي.
function otherSpellings(ar: string): string[] {
  const other = ar.includes("غ") && /شانغهاي|هونغ/.test(ar) ? ar.replaceAll("غ", "ج") : ar.replace(/[أإ]/g, "ا");
  return other === ar ? [] : [other];
}
