import type { Found } from "../mentions/arabic-making";
import { RESUMPTIVES } from "../packs/ar/clauses";
import { CONNECTORS, LEAD_INS } from "../packs/ar/words";
import { foldPattern } from "../text/fold";
import { quotesIn } from "../text/quotes";
import type { Sentence } from "../text/sentences";
import type { Token } from "../text/tokens";
import { type Candidate, isComplementiser, isHappening, isTalk } from "./arabic-candidates";
import { isRelative, type Stage, subjectAfter, subjectBefore } from "./arabic-subject";
import { VERB_FORMS } from "./arabic-verbs";

/** How a candidate stands in its sentence, and so why it opens a statement. */
export type Role =
  | "main"
  | "joined"
  | "connector"
  | "pronoun"
  | "participle"
  | "relative"
  | "nominal"
  | "passive"
  | "inner"
  | "quoted"
  | "talks";

/** What has been read of the sentence so far. */
export type Progress = {
  sentence: Sentence;
  /** First token behind dateline and source. */
  from: number;
  /** Token of the verb that was accepted last; null before the first. */
  last: number | null;
  /** The last one was said by a narrator, and what he reports has not been found yet. */
  narrated: boolean;
  /** What kind of narrator he is. */
  narrator: string | null;
  /** Form that the last speaker's verb has: it agrees with him. */
  number: "he" | "she" | "two" | "they" | null;
  /** All so far are participles and nouns at the head, whose verb is still to come. */
  heading: boolean;
};

const connectors = CONNECTORS.map((phrase) => foldPattern(phrase).split(" "));
const resumptives = new Set(RESUMPTIVES.map(foldPattern));
const leadIns = new Set(LEAD_INS.map((phrase) => foldPattern(phrase).split(" ")[0] ?? ""));
/** Past forms that are also nouns: without a subject they open nothing in the middle of a sentence. */
const NOUN_LIKE = new Set(
  foldPattern(
    "بحث رد ذكر وعد عرض طلب نقل حمل رفض شرح طرح وصف كشف تعهد تبادل تناول توقع تحدث تمسك تطرق تشاور شكر لفت نفى رأى أمل أسف قبل ختم حذر حث نصح درس سرد شجب تدارس تداول تباحث توافق كتب بين سلم ضمن فضل بارك سأل حض زعم ظن مدح عقب علق قرر ثمن",
  ).split(" "),
);
const CONTINUES = new Set(foldPattern("فقد وفقد كما ثم كذلك وكذلك وقد قد وكما فيما وكان كان وكانت كانت").split(" "));
const LAKIN = new Set(foldPattern("لكنه لكنها لكنهما ولكنه ولكنها ولكنهما").split(" "));
const NOT_ADVERBIAL = /^(?:كان|كانت|يكون|ليس|اصبح|اصبحت|يبدو|يعتبر|يعد|بات|ظل|ظلت|زال|وكان|كون|باعتباره)$/;

/** Why a candidate opens a statement of its own; null where it does not. */
export function roleOfCandidate(stage: Stage, progress: Progress, candidate: Candidate): Role | null {
  const { form } = candidate;
  if (candidate.passive) return acceptPassive(stage, progress, candidate);
  if (form.tense === "participle") return acceptParticiple(stage, progress, candidate);
  if (form.tense === "noun") return acceptNoun(stage, progress, candidate);
  const relative = acceptRelative(stage, candidate);
  if (relative !== undefined) return relative;
  if (isQuoting(stage, candidate))
    return progress.last === null || isStarted(stage, progress, candidate) ? "quoted" : null;
  if (!candidate.complete && !(progress.narrated && form.number === "two" && isInner(stage, progress, candidate)))
    return null;
  if (progress.narrated && isInner(stage, progress, candidate))
    return isToldApart(stage, progress, candidate) ? "connector" : "inner";
  const before = wordBefore(stage, candidate, 1);
  if (LAKIN.has(before) || (/^(?:أنه|انه)$/.test(before) && /^(?:الا|بيد|غير)$/.test(wordBefore(stage, candidate, 2))))
    return "pronoun";
  if (progress.heading)
    return candidate.form.tense === "past" &&
      /[,،.:]/.test(gapBefore(stage, clauseHead(stage, progress, candidate.token)))
      ? "main"
      : acceptLater(stage, progress, candidate);
  if (progress.last === null && !isOpen(stage, progress, candidate)) return acceptFirst(stage, progress, candidate);
  return acceptLater(stage, progress, candidate);
}

function wordBefore(stage: Stage, candidate: Candidate, steps: number): string {
  return stage.text.tokens[candidate.token - steps]?.text ?? "";
}

// "<name>، الذي أعرب عن …", "وهو ما رفضه <name>": told in a relative clause. Undefined where there is none.
function acceptRelative(stage: Stage, candidate: Candidate): Role | null | undefined {
  const before = wordBefore(stage, candidate, 1);
  const { form, token } = candidate;
  const accusation = form.suffixed && /^(?:و?هو|و?هي)$/.test(wordBefore(stage, candidate, 2));
  if ((!accusation && !/^(?:الذي|التي|ما)$/.test(before)) || form.tense !== "past") return undefined;
  if (form.suffixed) {
    const sentence = stage.text.sentences[(stage.scene.sentenceOf[token] ?? 1) - 1];
    // Of a thing ("الاتفاق الذي أقره") it tells what happened; of all that was said ("وهو ما رفضه", "الأمر الذي نفته") it reports.
    const thing = wordBefore(stage, candidate, 2);
    if (!/^(?:و?هو|الامر|الشيء|وهذا|هذا)$/.test(thing))
      return antecedent(stage, token - 1)?.kind === "person" && candidate.complete ? "relative" : null;
    return sentence && subjectAfter(stage, sentence, token).type === "mentions" ? "relative" : null;
  }
  if (before === "ما") return undefined;
  return candidate.complete && !isNounLike(candidate) && antecedent(stage, token - 1) ? "relative" : null;
}

/** The person, state or body that "who" stands for: the mention right before it, a comma between or not. */
export function antecedent(stage: Stage, relative: number): Found | null {
  const mention = stage.covering.get(relative - 1);
  return mention && mention.kind !== "group" && mention.last === relative - 1 ? mention : null;
}

/** "نقلت … عن … قوله": the reporter quotes somebody. */
export function isQuoting(stage: Stage, { form, second }: Candidate): boolean {
  if ((form.lemma !== "نقل" && form.lemma !== "نسب") || form.tense !== "past" || second === null) return false;
  const word = stage.text.tokens[second[0]]?.text ?? "";
  return /^(?:ال)?قول/.test(word) || VERB_FORMS.get(word)?.tense === "noun";
}

// Whether "that" or "who" stands before the candidate, so that it is told inside something else.
function isOpen(stage: Stage, { from, last }: Progress, { token }: Candidate): boolean {
  for (let at = last ?? from; at < token; at++) {
    const word = stage.text.tokens[at]?.text ?? "";
    if (isComplementiser(word) || isRelative(word)) return true;
  }
  return false;
}

function isStarted(stage: Stage, progress: Progress, candidate: Candidate): boolean {
  return (
    candidate.joined ||
    CONTINUES.has(wordBefore(stage, candidate, 1)) ||
    connectorBefore(stage, progress, candidate.token) !== null
  );
}

function acceptFirst(stage: Stage, progress: Progress, candidate: Candidate): Role | null {
  const subject = subjectAfter(stage, progress.sentence, candidate.token);
  const hasSubject = subject.type !== "none" && subject.type !== "unknown";
  const before = subjectBefore(stage, progress.from, candidate.token).length > 0;
  if (candidate.form.tense === "present" && !hasSubject && !before) return null;
  if (isTalkTold(stage, progress, candidate)) return "talks";
  if (!opensSentence(stage, progress, candidate.token)) {
    const connected = isStarted(stage, progress, candidate);
    if (!connected && !before) return isResumed(stage, progress, candidate) || hasSubject ? "relative" : null;
    if (connectorBefore(stage, progress, candidate.token) !== null) return "connector";
    if (isNounLike(candidate) && !hasSubject && !before && !thatFollows(stage, candidate)) return null;
    return "joined";
  }
  return "main";
}

// "…، من جانبه قال" and "…، قال": the first token of the main clause behind its opening participle.
function clauseHead(stage: Stage, { last }: Progress, token: number): number {
  for (let at = token; at > (last ?? 0) + 1 && at > token - 4; at--) if (/[,،.:]/.test(gapBefore(stage, at))) return at;
  return token;
}

// "أجرى … محادثات مع … تناولت …": what the talks were about, told of the noun.
function isTalkTold(stage: Stage, { from }: Progress, { form, token, joined }: Candidate): boolean {
  if (form.act !== "discussed" || form.tense !== "past" || form.number === "two" || joined) return false;
  for (let at = token - 1; at >= from; at--) {
    const noun = stage.text.tokens[at] as Token;
    if (isTalk(noun)) return !isComplementiser(stage.text.tokens[at - 1]?.text ?? "");
  }
  return false;
}

function isNounLike({ form }: Candidate): boolean {
  return form.number === "he" && form.tense === "past" && NOUN_LIKE.has(form.lemma);
}

function thatFollows(stage: Stage, { token }: Candidate): boolean {
  return isComplementiser(stage.text.tokens[token + 1]?.text ?? "");
}

function acceptLater(stage: Stage, progress: Progress, candidate: Candidate): Role | null {
  const { form, token } = candidate;
  const subject = subjectAfter(stage, progress.sentence, token);
  const named =
    subject.type === "mentions" ||
    subject.type === "talks" ||
    subject.type === "official" ||
    subject.type === "commentator";
  if (connectorBefore(stage, progress, token) !== null) {
    if (named || form.number === "two" || subjectBefore(stage, progress.from, token).length > 0) return "connector";
    if (form.tense === "present") return quotedSoon(stage, candidate) ? "connector" : null;
    return thatFollows(stage, candidate) || complementNear(stage, candidate) ? "connector" : null;
  }
  if (wordBefore(stage, candidate, 1) !== "" && lakinBefore(stage, progress, token)) return "pronoun";
  const started = candidate.joined || CONTINUES.has(wordBefore(stage, candidate, 1));
  if (!started) return isResumed(stage, progress, candidate) && form.tense === "past" ? "relative" : null;
  if (form.tense === "present") return null;
  if (isQuotedContent(stage, progress, token)) return null;
  if (named) return "joined";
  if (form.number === "two") return "joined";
  if (form.number === "she" || form.number === "they") return progress.number === form.number ? "joined" : null;
  if (isNounLike(candidate) && !thatFollows(stage, candidate) && !prepositionAtOnce(stage, candidate)) return null;
  return progress.number === "she" ? null : "joined";
}

// "قبل أن يستدرك: …": the present is a report where the words follow at once.
function quotedSoon(stage: Stage, { token }: Candidate): boolean {
  const { tokens, folded } = stage.text;
  return /[":]/.test(folded.text.slice(tokens[token]?.end ?? 0, tokens[token + 4]?.start ?? 0));
}

// "لكن شي تعهد": the subject stands between "but" and the verb.
function lakinBefore(stage: Stage, progress: Progress, token: number): boolean {
  const [subject] = subjectBefore(stage, progress.from, token);
  return subject !== undefined && /^و?لكن$/.test(stage.text.tokens[subject.first - 1]?.text ?? "");
}

// Inside one quotation that opened after the last verb: the speaker's own words.
function isQuotedContent(stage: Stage, { last }: Progress, token: number): boolean {
  const at = stage.text.tokens[token]?.start ?? 0;
  const verb = last === null ? 0 : (stage.text.tokens[last]?.end ?? 0);
  return quotesIn(stage.text.quotes, at, at).some(
    ({ start, end, closed }) => closed && start > verb && start <= at && at < end,
  );
}

function acceptParticiple(stage: Stage, progress: Progress, candidate: Candidate): Role | null {
  if (!candidate.complete || NOT_ADVERBIAL.test(wordBefore(stage, candidate, 1))) return null;
  const { form, token } = candidate;
  const gap = gapBefore(stage, token);
  const parted = /[,،"؛-]/.test(gap) || candidate.joined || token === progress.from;
  const near = complementNear(stage, candidate);
  if (form.number === "he") return parted || near ? "participle" : null;
  return parted && near ? "participle" : null;
}

function gapBefore(stage: Stage, token: number): string {
  const { tokens, folded } = stage.text;
  return folded.text.slice(tokens[token - 1]?.end ?? 0, tokens[token]?.start ?? 0);
}

// "ووعد بتلبيتها": the verb's own preposition shows that it is no noun.
function prepositionAtOnce(stage: Stage, { form, token }: Candidate): boolean {
  const next = stage.text.tokens[token + 1]?.text ?? "";
  return form.follows.some((what) => {
    const word = foldPattern(what);
    return (
      what !== "في" && (next === word || ((what === "ب" || what === "ل") && next.startsWith(what) && next.length > 3))
    );
  });
}

// What must follow stands within three words: "that", the verb's preposition, its object.
function complementNear(stage: Stage, { form, token, second }: Candidate): boolean {
  // "مجددا" alone is "again": its object must follow at once.
  if (second !== null) return second[0] - token <= (form.lemma === "جدد" ? 1 : 3);
  for (let at = token + 1; at <= token + 5; at++) {
    const word = stage.text.tokens[at]?.text ?? "";
    if (isComplementiser(word)) return true;
    for (const what of form.follows) {
      const folded = foldPattern(what);
      if (
        word === folded ||
        ((what === "ب" || what === "ل") && at === token + 1 && word.startsWith(what) && word.length > 3)
      )
        return true;
    }
  }
  return form.follows.includes("any") || (form.follows.includes("np") && form.follows.includes("an"));
}

function acceptNoun(stage: Stage, progress: Progress, candidate: Candidate): Role | null {
  const inHead = candidate.token - progress.from <= 3 && progress.last === null && candidate.form.act !== "discussed";
  return inHead &&
    candidate.complete &&
    /^(?:وفي|في|معرض|سياق|وخلال|خلال|ولدي|لدي|وعند|عند)$/.test(wordBefore(stage, candidate, 1))
    ? "nominal"
    : null;
}

function acceptPassive(stage: Stage, progress: Progress, candidate: Candidate): Role | null {
  if (progress.narrated) return "inner";
  if (progress.last === null && opensSentence(stage, progress, candidate.token) && !isOpen(stage, progress, candidate))
    return "passive";
  if (isQuotedContent(stage, progress, candidate.token)) return null;
  const parted = /[,،]/.test(gapBefore(stage, candidate.token));
  const resumed = isResumed(stage, progress, candidate);
  return isStarted(stage, progress, candidate) || (progress.last === null && (parted || resumed)) ? "passive" : null;
}

// What a narrator reports: a participant's verb inside "that …".
function isInner(stage: Stage, progress: Progress, candidate: Candidate): boolean {
  const { form, token } = candidate;
  if (form.tense === "noun" || progress.last === null || token === progress.last) return false;
  if (form.number === "two" && form.tense !== "participle") return true;
  const after = subjectAfter(stage, progress.sentence, token);
  if (after.type === "talks") return form.act === "discussed";
  if (after.type === "mentions") return after.mentions.some(({ kind }) => kind === "person" || kind === "group");
  const before = subjectBefore(stage, progress.last + 1, token);
  return (
    before.some(({ kind, actor }) => kind === "group" || (kind === "person" && actor !== null)) ||
    talksBefore(stage, progress, candidate)
  );
}

// "ذكرت الوكالة أن ذلك جاء خلال اتصال، حيث بحث الجانبان": the agency tells the fact, the clause behind the connector stands for itself.
function isToldApart(stage: Stage, progress: Progress, { token }: Candidate): boolean {
  const connector = connectorBefore(stage, progress, token);
  if (connector === null || progress.narrator !== "agency") return false;
  for (let at = (progress.last ?? 0) + 1; at < connector; at++)
    if (isHappening(stage.text.tokens[at]?.text ?? "")) return true;
  return false;
}

// "أن الاتصال بين … تطرق إلى": the talk itself is the subject.
function talksBefore(stage: Stage, { last }: Progress, { form, token }: Candidate): boolean {
  if (form.act !== "discussed" || last === null) return false;
  for (let at = token - 1; at > last; at--) {
    const word = stage.text.tokens[at]?.text ?? "";
    if (isComplementiser(word))
      return /^(?:ال)?(?:اتصال|لقاء|اجتماع|محادثات|مباحثات|مكالمة|حديث)/.test(stage.text.tokens[at + 1]?.text ?? "");
  }
  return false;
}

function isResumed(stage: Stage, { sentence }: Progress, candidate: Candidate): boolean {
  const { token, form } = candidate;
  // "أعلن عنها الأسبوع الماضي": with the pronoun at once it is a passive, told of a thing.
  if (
    form.tense !== "past" ||
    isNounLike(candidate) ||
    (resumptives.has(stage.text.tokens[token + 1]?.text ?? "") && form.follows.includes("عن"))
  )
    return false;
  for (let at = token + 1; at < Math.min(token + 6, sentence.to); at++)
    if (resumptives.has(stage.text.tokens[at]?.text ?? "")) return true;
  return false;
}

/** The first token of a connector ("حيث", "في وقت") before a verb or its subject; null where there is none. */
export function connectorBefore(stage: Stage, { from }: Progress, token: number): number | null {
  const { tokens } = stage.text;
  const [subject] = subjectBefore(stage, from, token);
  for (const end of [token, subject?.first ?? token]) {
    for (const words of connectors) {
      const first = end - words.length;
      if (first < from) continue;
      if (words.every((word, place) => matches(tokens[first + place]?.text ?? "", word, place))) return first;
    }
  }
  return null;
}

const matches = (text: string, word: string, place: number): boolean =>
  text === word || (place === 0 && text === `و${word}`);

/**
 * Whether all that stands before the verb belongs to its clause: nothing, words that open a sentence ("من جانبه", "كما", "وفي ختام …"), or
 * its subject; but nothing that happened.
 */
export function opensSentence(stage: Stage, { from, sentence }: Progress, token: number): boolean {
  if (token === from) return true;
  const { tokens } = stage.text;
  for (let at = from; at < token; at++) {
    const word = tokens[at]?.text ?? "";
    if (isHappening(word) && !/^(?:و?كان|و?كانت)$/.test(word) && !isInsidePhrase(stage, from, at)) return false;
  }
  const first = tokens[from]?.text ?? "";
  if (stage.covering.has(from) && from >= sentence.from) return true;
  return leadIns.has(first) || leadIns.has(first.replace(/^[وف]/, "")) || OPENERS.test(first);
}

const OPENERS =
  /^[وف]?(?:في|من|عن|علي|مع|خلال|عقب|بعد|قبل|حول|بشان|الي|لدي|عند|منذ|رغم|بحضور|بمناسبة|بدعوة|امام|وسط|ضمن|ب\S{3,})$/;

// "محادثات أجراها مع": a happening told of a noun in the opening phrase.
function isInsidePhrase(stage: Stage, from: number, at: number): boolean {
  const word = stage.text.tokens[at]?.text ?? "";
  return (
    at > from + 1 &&
    !/^و/.test(word) &&
    stage.text.tokens[at - 1]?.text !== undefined &&
    /..(?:ه|ها|هما|هم)$/.test(word)
  );
}
