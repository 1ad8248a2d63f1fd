import { COMPLEMENTISERS, HAPPENINGS, IMPERSONAL, PASSIVE_NOUNS, PASSIVES, STANDS_IN } from "../packs/ar/clauses";
import { OBJECTS } from "../packs/ar/verbs";
import { TALKS } from "../packs/ar/words";
import { foldedSet, foldPattern } from "../text/fold";
import { quotesIn } from "../text/quotes";
import type { Segmented, Sentence } from "../text/sentences";
import type { Token } from "../text/tokens";
import { VERB_FORMS, verbOf } from "./arabic-verbs";
import type { VerbForm } from "./verb-lexicon";

const STANDING = foldedSet(STANDS_IN);
const complementisers = foldedSet(COMPLEMENTISERS);
const happenings = foldedSet(HAPPENINGS);
const impersonal = foldedSet(IMPERSONAL);
const passives = foldedSet(PASSIVES);
const talks = foldedSet(TALKS);
const passiveNouns = new Map(Object.entries(PASSIVE_NOUNS).map(([noun, act]) => [foldPattern(noun), act]));
const objects = new Map(Object.entries(OBJECTS).map(([lemma, nouns]) => [foldPattern(lemma), nouns.map(foldPattern)]));

/** A word that may report what somebody said. */
export type Candidate = {
  /** Index of its token. */
  token: number;
  form: VerbForm;
  /** و or ف is written with it, or stands before it alone. */
  joined: boolean;
  /** Tokens of the verb's other half ("قائلا", "عن دعمه"), or null. */
  second: [first: number, last: number] | null;
  passive: boolean;
  /** What must follow is there. */
  complete: boolean;
};

export const isComplementiser = (word: string): boolean => complementisers.has(word);
export const isTalk = (token: Token): boolean => token.forms.some((form) => talks.has(form));

/** Whether a word tells what happened (he met, he arrived), with و and ف too. */
export function isHappening(word: string): boolean {
  return happenings.has(word) || ((word[0] === "و" || word[0] === "ف") && happenings.has(word.slice(1)));
}

const FAR = 40;
const NEAR = 14;

/** All words of a sentence that may report speech, in order. */
export function findCandidates(text: Segmented, sentence: Sentence): Candidate[] {
  const found: Candidate[] = [];
  for (let at = sentence.from; at < sentence.to; at++) {
    // "تابع … قائلا": the second half is no verb of its own.
    if (isSecondHalf(found, at)) continue;
    const candidate = passiveAt(text, sentence, at) ?? verbAt(text, sentence, at);
    if (candidate) found.push(candidate);
  }
  return found;
}

// The second half stands near its verb: only the last candidates are asked.
function isSecondHalf(found: readonly Candidate[], at: number): boolean {
  for (let place = found.length - 1; place >= 0; place--) {
    const { token, second } = found[place] as Candidate;
    if (token < at - NEAR - 1) return false;
    if (second !== null && second[0] <= at && at <= second[1]) return true;
  }
  return false;
}

function verbAt(text: Segmented, sentence: Sentence, at: number): Candidate | null {
  const { text: word } = text.tokens[at] as Token;
  const verb = verbOf(word);
  const relative = relativeForm(text, at);
  let form = relative ?? verb?.form;
  let joined = form !== undefined && form === verb?.form && verb.joined;
  form ??= standingIn(text, at) ?? madeClear(text, sentence, at);
  if (!form || (form.needsHamza && !hasHamza(text, at))) return null;
  if (form.tense === "present" && isImpersonal(text, at, joined ? word.slice(1) : word)) return null;
  if (isAnonymity(text, at, form)) return null;
  const before = text.tokens[at - 1]?.text;
  if (before === "و" || before === "ف") joined = true;
  const negated = /^(?:لم|لا|لن|ولم|ولا|ولن|فلم|ليس|ما)$/.test(before ?? "");
  // "وهو ما رفضه": what he rejected, and no denial.
  if (negated && form.tense !== "participle" && !(relative && before === "ما")) return null;
  const second = secondHalf(text, sentence, at, form);
  return { token: at, form, joined, second, passive: false, complete: isComplete(text, sentence, at, form, second) };
}

// "وهو ما رفضه", "الأمر الذي نفته": a verb whose object is what was told before.
function relativeForm(text: Segmented, at: number): VerbForm | undefined {
  const { text: word } = text.tokens[at] as Token;
  if (!word.endsWith("ه") && !word.endsWith("ها")) return undefined;
  const before = text.tokens[at - 1]?.text ?? "";
  // "وهو اتهام نفته …" too.
  if (!/^(?:ما|الذي|التي)$/.test(before) && !/^(?:و?هو|و?هي)$/.test(text.tokens[at - 2]?.text ?? "")) return undefined;
  if (!/(?:ه|ها)$/.test(word)) return undefined;
  const form = VERB_FORMS.get(word.replace(/(?:ها|ه)$/, ""));
  return form?.tense === "past" ? { ...form, suffixed: true, follows: ["any"] } : undefined;
}

// "وبين معاليه أن": at the head of a sentence and before "that" it is a verb, anywhere else the preposition "between".
function madeClear(text: Segmented, sentence: Sentence, at: number): VerbForm | undefined {
  const { text: word } = text.tokens[at] as Token;
  const head = at === sentence.from || (at === sentence.from + 1 && text.tokens[at - 1]?.text === "كما");
  if (!head || !/^و?بين(?:ت)?$/.test(word)) return undefined;
  for (let next = at + 1; next < Math.min(at + 7, sentence.to); next++) {
    if (isComplementiser(text.tokens[next]?.text ?? ""))
      return { ...MADE_CLEAR, number: word.endsWith("ت") ? "she" : "he" };
  }
  return undefined;
}

const MADE_CLEAR: VerbForm = {
  lemma: "بين",
  act: "said",
  follows: ["an"],
  tense: "past",
  number: "he",
  suffixed: false,
  needsHamza: false,
};

// "رفض الكشف عن هويته", "طلب عدم ذكر اسمه": nobody reports anything.
function isAnonymity(text: Segmented, at: number, { lemma }: VerbForm): boolean {
  if (!/^(?:رفض|طلب|فضل|اشترط)$/.test(lemma)) return false;
  for (let next = at + 1; next < at + 6; next++)
    if (/^(?:هويته|هويتها|اسمه|اسمها|هويتهم|اسمائهم)$/.test(text.tokens[next]?.text ?? "")) return true;
  return false;
}

// "وجاء في البيان أن": the statement narrates.
function standingIn(text: Segmented, at: number): VerbForm | undefined {
  if (!STANDING.has(text.tokens[at]?.text ?? "") || text.tokens[at + 1]?.text !== "في") return undefined;
  return {
    lemma: "جاء",
    act: "said",
    follows: ["an"],
    tense: "past",
    number: "he",
    suffixed: false,
    needsHamza: false,
  };
}

// هنأ (congratulated) folds to هنا (here): the letter that was printed decides.
function hasHamza(text: Segmented, at: number): boolean {
  const { start, end } = text.tokens[at] as Token;
  const { source, starts } = text.folded;
  return /[أآئ]/.test(source.slice(starts[start], starts[end]));
}

// "ويذكر أن", "ويتوقع أن": nobody speaks.
function isImpersonal(text: Segmented, at: number, word: string): boolean {
  if (!impersonal.has(word)) return false;
  const next = text.tokens[at + 1]?.text ?? "";
  return isComplementiser(next) || next === "الي";
}

// "جرى خلال اللقاء بحث …", "تم الاتفاق على …".
function passiveAt(text: Segmented, sentence: Sentence, at: number): Candidate | null {
  const { text: word } = text.tokens[at] as Token;
  const verb = passives.has(word) ? word : /^[وف]/.test(word) && passives.has(word.slice(1)) ? word.slice(1) : null;
  if (verb === null) return null;
  const to = Math.min(sentence.to, at + 10);
  for (let next = at + 1; next < to; next++) {
    const act = passiveNouns.get(text.tokens[next]?.text ?? "");
    if (act === undefined) continue;
    const form: VerbForm = {
      lemma: verb,
      act,
      follows: [],
      tense: "past",
      number: "two",
      suffixed: false,
      needsHamza: false,
    };
    return { token: at, form, joined: word !== verb, second: [next, next], passive: true, complete: true };
  }
  return null;
}

/** The words that make the verb whole: "قائلا", "بالقول", "عن" with the feeling, the object of a light verb. */
function secondHalf(text: Segmented, sentence: Sentence, at: number, form: VerbForm): [number, number] | null {
  const to = Math.min(sentence.to, at + NEAR);
  const nouns = objects.get(form.lemma);
  for (let next = at + 1; next < to; next++) {
    const token = text.tokens[next] as Token;
    if (isComplementiser(token.text)) return null;
    if (SAYING.test(token.text) && takesSaying(form)) return [next, next];
    // "نقل عن … تأكيده": a verbal noun of saying with its pronoun.
    if ((form.lemma === "نقل" || form.lemma === "نسب") && VERB_FORMS.get(token.text)?.tense === "noun")
      return [next, next];
    if (nouns?.some((noun) => token.forms.some((one) => one.startsWith(noun)))) return objectSpan(text, next, form);
    if ((form.lemma === "اعرب" || form.lemma === "عبر") && token.text === "عن")
      return [next, Math.min(next + 1, sentence.to - 1)];
  }
  return null;
}

const SAYING = /^(?:قائلا|قائلة|قائلين|بالقول|بقوله|بقولها|القول|قوله|قولها|يقول|تقول)$/;

// "تابع قائلا" is one verb; "نفى ذلك قائلا" are two.
const takesSaying = ({ lemma, follows }: VerbForm): boolean =>
  follows.includes("قائل") || follows.includes("قول") || QUOTING.has(lemma) || lemma === "اضاف" || lemma === "جدد";

const QUOTING = new Set(["نقل", "نسب"]);

// "وجهات النظر" is two words.
function objectSpan(text: Segmented, next: number, form: VerbForm): [number, number] {
  const view = form.lemma === "تبادل" && /^(?:وجهات|وجهتا|وجهتي)$/.test(text.tokens[next]?.text ?? "");
  return [next, view ? next + 1 : next];
}

function isComplete(
  text: Segmented,
  sentence: Sentence,
  at: number,
  form: VerbForm,
  second: [number, number] | null,
): boolean {
  if (form.follows.includes("any")) return true;
  if (form.tense !== "participle" && form.follows.includes("quote") && quotedBefore(text, sentence.from, at))
    return true;
  if (form.tense === "participle" && form.follows.includes("np")) return at + 1 < sentence.to;
  return form.follows.some((what) => follows(text, sentence, at, what, second));
}

function follows(
  text: Segmented,
  sentence: Sentence,
  at: number,
  what: string,
  second: [number, number] | null,
): boolean {
  const to = Math.min(sentence.to, at + FAR);
  const near = Math.min(sentence.to, at + NEAR);
  const some = (end: number, test: (token: Token) => boolean) => {
    for (let next = at + 1; next < end; next++) if (test(text.tokens[next] as Token)) return true;
    return false;
  };
  if (what === "object") return second !== null;
  if (what === "an") return some(to, ({ text: word }) => isComplementiser(word) || word === "ما");
  if (what === "quote") return quoteFollows(text, sentence, at);
  if (what === "np") return at + 1 < sentence.to;
  if (what === "قائل" || what === "قول") return second !== null;
  if (what === "ب" || what === "ل")
    return some(
      near,
      ({ text: word }) => word.startsWith(what) && (word.length > 3 || word.length === 1 || /^.م[ان]$/.test(word)),
    );
  return some(
    near,
    ({ text: word, forms }) =>
      forms.includes(what) || (what.length > 3 && word.startsWith(what)) || isWithPronoun(word, what),
  );
}

/** What is written together with a preposition: "منها", "عنه". */
const PRONOUNS = new Set(["ه", "ها", "هما", "هم", "نا"]);

/** "منها", "معه": a preposition with a pronoun. */
export const isWithPronoun = (word: string, preposition: string): boolean =>
  preposition.length > 1 && word.startsWith(preposition) && PRONOUNS.has(word.slice(preposition.length));

/** '"…"، قال فلان': the words from a token up to the verb are one quotation. */
export function quotedBefore(text: Segmented, from: number, at: number): boolean {
  const start = text.tokens[from]?.start ?? 0;
  const end = text.tokens[at - 1]?.end ?? 0;
  const verb = text.tokens[at]?.start ?? 0;
  if (at <= from || !/^["»]\s*[,،]?\s*$/.test(text.folded.text.slice(end, verb))) return false;
  return quotesIn(text.quotes, start, end).some(
    (quote) => quote.closed && quote.start <= start && quote.end >= end && quote.end <= verb,
  );
}

// A colon within a few words, or a quotation that opens there.
function quoteFollows(text: Segmented, sentence: Sentence, at: number): boolean {
  const end = text.tokens[Math.min(sentence.to, at + 9) - 1]?.end ?? sentence.end;
  const after = text.tokens[at]?.end ?? 0;
  if (text.folded.text.slice(after, end + 2).includes(":")) return true;
  return quotesIn(text.quotes, after, end).some(({ start }) => start > after);
}
