import { BUT_HE, BUT_WORDS, COPULA_WORDS, OCCASION_PREPOSITIONS } from "../packs/ar/clauses";
import { ALL_THAT, ANSWERS, HE_OR_SHE, WHO_OR_WHAT } from "../packs/ar/grammar";
import { foldedSet } from "../text/fold";
import { type Candidate, isComplementiser, isHappening } from "./arabic-candidates";
import {
  antecedent,
  CONTINUES,
  clauseHead,
  complementNear,
  connectorBefore,
  gapBefore,
  isBefore,
  isNounLike,
  isOpen,
  isQuotedContent,
  isResumed,
  isStarted,
  isTalkTold,
  lakinBefore,
  opensSentence,
  type Progress,
  prepositionAtOnce,
  quotedSoon,
  talksBefore,
  thatFollows,
  toldAsWell,
  wordBefore,
} from "./arabic-standing";
import { type Stage, type Subject, subjectAfter, subjectBefore } from "./arabic-subject";
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

const LAKIN = foldedSet(BUT_HE);
const BUT = foldedSet(BUT_WORDS);
const COPULAS = foldedSet(COPULA_WORDS);
const OCCASIONS = foldedSet(OCCASION_PREPOSITIONS);
const answers = foldedSet(ANSWERS);
const heOrShe = foldedSet(HE_OR_SHE);
const whoOrWhat = foldedSet(WHO_OR_WHAT);
const allThat = foldedSet(ALL_THAT);

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
  return acceptPlain(stage, progress, candidate);
}

// A verb in the past or present that stands in no relative clause and quotes nobody else.
function acceptPlain(stage: Stage, progress: Progress, candidate: Candidate): Role | null {
  const inner = progress.narrated && isInner(stage, progress, candidate);
  if (!candidate.complete && !(inner && candidate.form.number === "two")) return null;
  if (inner) return isToldApart(stage, progress, candidate) ? "connector" : "inner";
  if (isBehindBut(stage, candidate)) return "pronoun";
  if (progress.heading && isMainBehindHeading(stage, progress, candidate)) return "main";
  const first =
    !progress.heading &&
    progress.last === null &&
    (!isOpen(stage, progress, candidate) || isBehindOpening(stage, progress, candidate));
  return first ? acceptFirst(stage, progress, candidate) : acceptLater(stage, progress, candidate);
}

// "وفي ختام المحادثات التي دامت …، أعلن فلان": a comma ends the phrase that opens the sentence, with its relative clause.
function isBehindOpening(stage: Stage, progress: Progress, { form, token }: Candidate): boolean {
  return (
    form.tense === "past" &&
    /[,،]\s*$/.test(gapBefore(stage, token)) &&
    opensSentence(stage, progress, token) &&
    !stage.covering.has(progress.from) &&
    subjectAfter(stage, progress.sentence, token).type === "mentions"
  );
}

// "لكنه أكد", "إلا أنه أكد".
function isBehindBut(stage: Stage, candidate: Candidate): boolean {
  const before = wordBefore(stage, candidate, 1);
  return LAKIN.has(before) || (before === "انه" && BUT.has(wordBefore(stage, candidate, 2)));
}

// "ومشيرا إلى …، قال": the verb that the participles at the head have been waiting for.
function isMainBehindHeading(stage: Stage, progress: Progress, { form, token }: Candidate): boolean {
  return form.tense === "past" && /[,،.:]/.test(gapBefore(stage, clauseHead(stage, progress, token)));
}

// "<name>، الذي أعرب عن …", "وهو ما رفضه <name>": told in a relative clause. Undefined where there is none.
function acceptRelative(stage: Stage, candidate: Candidate): Role | null | undefined {
  const before = wordBefore(stage, candidate, 1);
  const { form, token } = candidate;
  const accusation = form.suffixed && heOrShe.has(wordBefore(stage, candidate, 2));
  if ((!accusation && !whoOrWhat.has(before)) || form.tense !== "past") return undefined;
  if (form.suffixed) {
    const sentence = stage.text.sentences[(stage.scene.sentenceOf[token] ?? 1) - 1];
    // Of a thing ("الاتفاق الذي أقره") it tells what happened; of all that was said ("وهو ما رفضه", "الأمر الذي نفته") it reports.
    const thing = wordBefore(stage, candidate, 2);
    if (!allThat.has(thing))
      return antecedent(stage, token - 1)?.kind === "person" && candidate.complete ? "relative" : null;
    return sentence && subjectAfter(stage, sentence, token).type === "mentions" ? "relative" : null;
  }
  if (before === "ما") return undefined;
  if (!candidate.complete || isNounLike(candidate)) return null;
  // "للقرار الذي قال إنه …": told by whoever speaks, of what he spoke of.
  return antecedent(stage, token - 1) || thatFollows(stage, candidate) ? "relative" : null;
}

/** "نقلت … عن … قوله": the reporter quotes somebody. */
export function isQuoting(stage: Stage, { form, second }: Candidate): boolean {
  if ((form.lemma !== "نقل" && form.lemma !== "نسب") || form.tense !== "past" || second === null) return false;
  const word = stage.text.tokens[second[0]]?.text ?? "";
  return /^(?:ال)?قول/.test(word) || VERB_FORMS.get(word)?.tense === "noun";
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

function acceptLater(stage: Stage, progress: Progress, candidate: Candidate): Role | null {
  const { form, token } = candidate;
  const named = NAMES_SOMEBODY.has(subjectAfter(stage, progress.sentence, token).type);
  if (connectorBefore(stage, progress, token) !== null)
    return opensBehindConnector(stage, progress, candidate, named) ? "connector" : null;
  if (wordBefore(stage, candidate, 1) !== "" && lakinBefore(stage, progress, token)) return "pronoun";
  if (form.tense === "past" && toldAsWell(stage, progress, token)) return "joined";
  const started = candidate.joined || CONTINUES.has(wordBefore(stage, candidate, 1));
  if (!started) return isResumed(stage, progress, candidate) && form.tense === "past" ? "relative" : null;
  if (form.tense === "present" || isQuotedContent(stage, progress, token)) return null;
  return named || goesOnWith(stage, progress, candidate) ? "joined" : null;
}

/** Kinds of subject that stand for somebody, or for the talks. */
const NAMES_SOMEBODY: ReadonlySet<Subject["type"]> = new Set<Subject["type"]>([
  "mentions",
  "talks",
  "official",
  "commentator",
]);

function opensBehindConnector(stage: Stage, progress: Progress, candidate: Candidate, named: boolean): boolean {
  const { form, token } = candidate;
  if (named || form.number === "two" || subjectBefore(stage, progress.from, token).length > 0) return true;
  return form.tense === "present"
    ? quotedSoon(stage, candidate) || isBefore(stage, candidate)
    : thatFollows(stage, candidate) || complementNear(stage, candidate);
}

// "وأكدت": a verb without a subject has that of the verb before it, with which it must agree.
function goesOnWith(stage: Stage, progress: Progress, candidate: Candidate): boolean {
  const { number } = candidate.form;
  if (number === "two") return true;
  if (number === "she" || number === "they") return progress.number === number;
  if (isNounLike(candidate) && !thatFollows(stage, candidate) && !prepositionAtOnce(stage, candidate)) return false;
  return progress.number !== "she";
}

function acceptParticiple(stage: Stage, progress: Progress, candidate: Candidate): Role | null {
  if (!candidate.complete || COPULAS.has(wordBefore(stage, candidate, 1))) return null;
  const { form, token } = candidate;
  // "قال … مخاطبا ضيفه: …": to whom it was said.
  if (form.lemma === "خاطب" && progress.last !== null && token - progress.last <= SOON) return null;
  const gap = gapBefore(stage, token);
  const parted = /[,،"؛-]/.test(gap) || candidate.joined || token === progress.from;
  const near = complementNear(stage, candidate);
  if (form.number === "he") return parted || near ? "participle" : null;
  return parted && near ? "participle" : null;
}

function acceptNoun(stage: Stage, progress: Progress, candidate: Candidate): Role | null {
  // "وفي رده على سؤال حول …،", "ولدى سؤاله عن …،": the question only opens what is answered.
  if (answers.has(candidate.form.lemma)) return null;
  const inHead = candidate.token - progress.from <= 3 && progress.last === null && candidate.form.act !== "discussed";
  const opens = inHead && candidate.complete && OCCASIONS.has(wordBefore(stage, candidate, 1));
  return opens && !isToldAtOnce(stage, progress, candidate) ? "nominal" : null;
}

const NEAR = 12;
const SOON = 6;

// "وفي رده على سؤال قال …": with no comma between, the noun only opens what the verb tells.
function isToldAtOnce(stage: Stage, { sentence }: Progress, { token, form: noun }: Candidate): boolean {
  for (let at = token + 1; at < Math.min(token + NEAR, sentence.to); at++) {
    const gap = gapBefore(stage, at);
    const word = stage.text.tokens[at]?.text ?? "";
    const form = VERB_FORMS.get(word);
    // "وفي تصريح للصحافة عقب اللقاء، أوضح …": behind the comma the verb of what was declared.
    if (noun.lemma === "صرح" && /^\s*[,،]\s*$/.test(gap) && form?.tense === "past") return true;
    if (/[,،":]/.test(gap) || isComplementiser(word)) return false;
    if (form?.tense === "past" && form.follows.includes("any")) return true;
  }
  return false;
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
  if (form.tense === "noun" || form.tense === "present" || progress.last === null || token === progress.last)
    return false;
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
