// One normaliser for the index and for the question, so that a word is found whichever way it is written. PostgreSQL's
// own Arabic stemmer is not used: it does not find تعاون in التعاون.
//
// A word of the text enters the index in all its forms; a word of the question is looked for in all of its forms.
// The forms are few and cheap: they are allowed to find a little too much, never to lose a word that is there.

/** Longer words are cut: nobody types them, and PostgreSQL bounds the length of a lexeme. */
const LONGEST_WORD = 64;
/** What a question may hold: anything beyond it is left out. */
const LONGEST_QUESTION = 400;
const MOST_WORDS = 12;
/** A beginning has at least so many letters: a single one would begin a word of nearly every statement. */
const SHORTEST_BEGINNING = 2;

// Marks (tanwin, shadda, Quranic signs), tatweel, direction marks, zero-width characters and variation selectors.
const DROPPED = new RegExp(
  [
    "[\\u0610-\\u061A\\u064B-\\u065F\\u0670\\u06D6-\\u06ED\\u0640]",
    "[\\u00AD\\u061C\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFE00-\\uFE0F\\uFEFF]",
    "[\\u{E0000}-\\u{E007F}]",
  ].join("|"),
  "gu",
);

const LETTERS: Record<string, string> = { أ: "ا", إ: "ا", آ: "ا", ٱ: "ا", ى: "ي", ی: "ي", ة: "ه", ک: "ك", گ: "ك" };
const FOLDED = new RegExp(`[${Object.keys(LETTERS).join("")}]`, "gu");
const NOT_A_WORD = /[^\p{L}\p{N}]+/u;

/**
 * Text as search sees it: compatibility forms unified, lower case, without marks; letters that writers exchange are
 * made one (أ إ آ ٱ → ا, ى → ي, ة → ه, گ → ك); Latin accents and digits of other scripts become plain.
 * Linear in the length of the text. Word boundaries are kept.
 */
export function foldForSearch(text: string): string {
  const plain = text
    .replace(/\p{Cs}/gu, " ")
    .normalize("NFKC")
    .replace(DROPPED, "")
    .toLowerCase()
    .replace(/[‘’ʼ]/g, "'")
    .replace(FOLDED, (letter) => LETTERS[letter] ?? letter)
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0));
  // é → e, but not the Arabic letters that NFD would take apart as well (ؤ, ئ).
  return plain.replace(/[\u00C0-\u024F\u1E00-\u1EFF]/g, (letter) => letter.normalize("NFD").replace(/\p{M}/gu, ""));
}

/**
 * The words of a text for the index: every word with its forms, each once, in the order of appearance.
 * @param text of any length, of any content
 */
export function searchTokens(text: string): string[] {
  const tokens = new Set<string>();
  for (const word of words(foldForSearch(text))) {
    for (const form of wordForms(word)) tokens.add(form);
  }
  return [...tokens];
}

/**
 * A reader's words as a tsquery: each word in any of its forms, all words together, the last one as a beginning, unless it
 * is a single letter, which is looked up as a whole word.
 * Only letters and digits reach it, each form in quotes; cast it with `::tsquery`, as a parameter.
 * @returns null when there is nothing to look for
 */
export function searchQuery(text: string): string | null {
  const asked = questionWords(text);
  if (asked.length === 0) return null;
  return asked
    .map(({ forms, beginnings }) => {
      const quoted = [...forms].map((form) => `'${form}'${beginnings.has(form) ? ":*" : ""}`);
      return quoted.length === 1 ? quoted[0] : `(${quoted.join(" | ")})`;
    })
    .join(" & ");
}

/** The words of a text in their order, as search sees them. */
export function foldedWords(text: string): string[] {
  return words(foldForSearch(text));
}

/** All forms under which a folded word of a text can be found. */
export function formsOfWord(folded: string): string[] {
  return wordForms(folded);
}

/** A word of a question: it is found in a text that has one of its forms, or a word that begins with a beginning. */
export interface QuestionWord {
  folded: string;
  forms: ReadonlySet<string>;
  /** Those of the forms that are beginnings as well. */
  beginnings: ReadonlySet<string>;
  /** Whether the word may still be going on. */
  beginning: boolean;
}

/** The words of a question in their order: each with its forms, the last one also as a beginning (see searchQuery). */
export function questionWords(text: string): QuestionWord[] {
  const found = words(foldForSearch(text.slice(0, LONGEST_QUESTION))).slice(0, MOST_WORDS);
  return found.map((folded, place) => {
    const forms = questionForms(folded);
    const begin = forms.filter(([form, guessed]) => !guessed && [...form].length >= SHORTEST_BEGINNING);
    const beginnings = new Set(place === found.length - 1 ? begin.map(([form]) => form) : []);
    return { folded, forms: new Set(forms.map(([form]) => form)), beginnings, beginning: beginnings.size > 0 };
  });
}

function words(folded: string): string[] {
  return folded
    .replace(/'s\b/g, "")
    .split(NOT_A_WORD)
    .map((word) => word.slice(0, LONGEST_WORD).replace(/\p{Cs}$/u, ""))
    .filter((word) => word !== "");
}

// A form made by taking off a single letter is a guess, and never a beginning: بكين (Beijing) would find كينيا (Kenya).
function questionForms(word: string): [form: string, guessed: boolean][] {
  if (!isArabic(word)) return [[stemEnglish(word), false]];
  const sure = new Set([word, word.replace(WITH_ARTICLE, "")].flatMap(withJeem));
  return arabicForms(word).map((form) => [form, !sure.has(form)]);
}

function wordForms(word: string): string[] {
  return isArabic(word) ? arabicForms(word) : [...new Set([word, stemEnglish(word)])];
}

function isArabic(word: string): boolean {
  return /^[\u0620-\u06D5]/.test(word);
}

// What is written together with an Arabic word: و ف (and), ب ك ل (by, as, for), ال (the), and لل (for the).
const WITH_ARTICLE = /^[وف]?(?:[بك]?ال|لل)(?=.{2})/u;
const CONJUNCTION = /^[وف](?=.{3})/u;
const PREPOSITION = /^[وف]?[بكل](?=.{3})/u;

// The bare forms are added and nothing is taken away: in وزير the و belongs to the word, and the word itself stays in
// the index. A single letter is only taken off where at least three remain.
function arabicForms(word: string): string[] {
  const forms = [WITH_ARTICLE, CONJUNCTION, PREPOSITION].map((clitic) => word.replace(clitic, ""));
  return [...new Set([word, ...forms].flatMap(withJeem))];
}

// The g of foreign names is written غ or ج (شانغهاي, شانجهاي). Nobody can tell a foreign name by its letters, so every
// word with غ is also known with ج, on both sides; ج is never read as غ, so words with ج alone stay apart.
function withJeem(form: string): string[] {
  return form.includes("غ") ? [form, form.replaceAll("غ", "ج")] : [form];
}

// Number only: minister and ministers, country and countries. Anything more would join words that differ (policy and
// police), and a question's last word is a beginning anyway.
function stemEnglish(word: string): string {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
  if (word.endsWith("ies") && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:sses|shes|ches|xes|zzes)$/.test(word)) return word.slice(0, -2);
  if (word.endsWith("s") && !/(?:ss|us|is)$/.test(word)) return word.slice(0, -1);
  return word;
}
