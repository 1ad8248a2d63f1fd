// One normaliser for all rules: letters that writers exchange are made one, marks are dropped, and each folded unit knows
// the unit of the text that it came from. Patterns pass through the same fold, so that they may be written as one writes.

/** A text as the rules see it. */
export type Folded = {
  /** The folded text. */
  text: string;
  /** For each UTF-16 unit of `text` the offset in `source` of the unit it came from; one more at the end. */
  starts: Uint32Array;
  /** The text that was handed in. */
  source: string;
};

const SIZE = 0x10000;
/** Per UTF-16 unit: the unit it becomes, DROP, or EXPAND. */
const DROP = 0xffff;
const EXPAND = 0xfffe;
const table = new Uint16Array(SIZE);
const expansions = new Map<number, string>();

const ONE_FOR_ONE: Record<string, string> = {
  أ: "ا",
  إ: "ا",
  آ: "ا",
  ٱ: "ا",
  ى: "ي",
  ی: "ي",
  ے: "ي",
  ک: "ك",
  گ: "ك",
  ھ: "ه",
  ہ: "ه",
  "٫": ".",
  "٬": ",",
  // Hashtags join the words of a name with it.
  _: " ",
  "\u00a0": " ",
  "\u2009": " ",
  "\u202f": " ",
  "\u3000": " ",
  "\u2028": "\n",
  "\r": " ",
  "\t": " ",
};

function fill(): void {
  for (let unit = 0; unit < SIZE; unit++) table[unit] = unit;
  // Surrogates stay as they are: a pictograph is two units, before and after.
  for (let unit = 0; unit < 0xd800; unit++) setUnit(unit);
  for (let unit = 0xf900; unit < 0xfffe; unit++) setUnit(unit);
  const drop = (from: number, to = from) => table.fill(DROP, from, to + 1);
  // Arabic marks, tatweel, Quranic signs; direction marks, joiners, variation selectors, soft hyphen, byte order mark.
  for (const [from, to] of [
    [0x610, 0x61a],
    [0x64b, 0x65f],
    [0x6d6, 0x6dc],
    [0x6df, 0x6e8],
    [0x6ea, 0x6ed],
    [0x200b, 0x200f],
    [0x202a, 0x202e],
    [0x2060, 0x2069],
    [0xfe00, 0xfe0f],
  ] as const) {
    drop(from, to);
  }
  for (const unit of [0x670, 0x640, 0xad, 0x61c, 0xfeff, 0x1]) drop(unit);
  for (const [from, to] of Object.entries(ONE_FOR_ONE)) table[from.charCodeAt(0)] = to.charCodeAt(0);
  for (let digit = 0; digit < 10; digit++) {
    table[0x660 + digit] = 0x30 + digit;
    table[0x6f0 + digit] = 0x30 + digit;
  }
  for (const quote of "«»“”„‟″〝〞") table[quote.charCodeAt(0)] = 0x22;
  for (const apostrophe of "‘’‚‛ʼ′`´") table[apostrophe.charCodeAt(0)] = 0x27;
  for (const dash of "‐‑‒–—―−") table[dash.charCodeAt(0)] = 0x2d;
}

function setUnit(unit: number): void {
  const letter = String.fromCharCode(unit);
  const arabicForm = (unit >= 0xfb50 && unit <= 0xfdff) || (unit >= 0xfe70 && unit <= 0xfefc);
  const wide = unit >= 0xff01 && unit <= 0xff5e;
  const plain = (arabicForm || wide ? letter.normalize("NFKC") : letter).toLowerCase();
  if (plain.length === 1 && !arabicForm) table[unit] = plain.charCodeAt(0);
  else if (plain !== letter) {
    table[unit] = EXPAND;
    expansions.set(unit, plain);
  }
}

fill();

/**
 * Folds a text for the rules: marks, tatweel and direction marks dropped; أ إ آ ٱ → ا, ى ی → ي, ک گ → ك (ة, ؤ, ئ and ء stay, but ئو is ؤو);
 * presentation forms to letters; digits to 0–9; Latin letters to lower case; quotation marks to ", dashes to -, odd spaces to one.
 * Line ends stay. Linear in the length of the text.
 */
export function fold(source: string): Folded {
  const room = source.length * 2 + 16;
  const units = new Uint16Array(room);
  const starts = new Uint32Array(room + 1);
  let length = 0;
  let surrogates = false;
  for (let at = 0; at < source.length; at++) {
    const code = source.charCodeAt(at);
    // مسئول and شئون are written مسؤول and شؤون as well.
    const unit = code === YEH_HAMZA && source.charCodeAt(at + 1) === WAW ? WAW_HAMZA : (table[code] as number);
    if (unit === DROP) continue;
    if (unit === EXPAND) {
      for (const letter of expanded(code, room - length)) {
        units[length] = letter;
        starts[length] = at;
        length++;
      }
    } else if (length < room) {
      surrogates ||= unit >= 0xd800 && unit <= 0xdfff;
      units[length] = unit;
      starts[length] = at;
      length++;
    }
  }
  starts[length] = source.length;
  return { text: decode(units.subarray(0, length), surrogates), starts: starts.slice(0, length + 1), source };
}

// A ligature of the presentation forms is at most a few letters, and passes through the table again.
function expanded(code: number, room: number): number[] {
  const letters = [...(expansions.get(code) ?? "").slice(0, 4)].map((letter) => table[letter.charCodeAt(0)] as number);
  return letters.filter((unit) => unit < EXPAND).slice(0, Math.max(0, room));
}

const YEH_HAMZA = 0x626;
const WAW_HAMZA = 0x624;
const WAW = 0x648;
const CHUNK = 0x2000;

const DECODER = new TextDecoder("utf-16le");

// Lone surrogates must stay what they are, since offsets count them: only a text without any goes through the decoder.
function decode(units: Uint16Array, surrogates: boolean): string {
  if (!surrogates) return DECODER.decode(units);
  let text = "";
  for (let from = 0; from < units.length; from += CHUNK) {
    text += String.fromCharCode(...units.subarray(from, from + CHUNK));
  }
  return text;
}

/**
 * The stretch of the source behind a stretch of the folded text: from the first unit to the end of the last one, with
 * the marks that stand on it.
 * @param start offset in the folded text
 * @param end offset in the folded text, exclusive; greater than start
 */
export function sourceSpan(folded: Folded, start: number, end: number): { start: number; end: number } {
  const from = folded.starts[start] ?? folded.source.length;
  const last = folded.starts[end - 1] ?? folded.source.length;
  // What was dropped after the last letter (a tanwin) belongs to it; a direction mark or joiner does too, and does no harm.
  let to = last + 1;
  const limit = folded.starts[end] ?? folded.source.length;
  while (to < limit && table[folded.source.charCodeAt(to)] === DROP) to++;
  return { start: from, end: to };
}

const patterns = new Map<string, string>();
const MOST_PATTERNS = 30_000;
const LONGEST_PATTERN = 80;

/** A word or pattern as the fold would have it. Short ones are remembered. */
export function foldPattern(pattern: string): string {
  const before = patterns.get(pattern);
  if (before !== undefined) return before;
  const { text } = fold(pattern);
  if (pattern.length > LONGEST_PATTERN) return text;
  if (patterns.size >= MOST_PATTERNS) patterns.clear();
  patterns.set(pattern, text);
  return text;
}

/** Words as the fold has them, to look a word of a text up in. */
export function foldedSet(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map(foldPattern));
}

/** The source of a pattern for any one of some words, as the fold has them; for the inside of a group. */
export function anyOf(words: readonly string[]): string {
  return words.map(foldPattern).join("|");
}
