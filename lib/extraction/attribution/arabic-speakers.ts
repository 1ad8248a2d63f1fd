import type { Found } from "../mentions/arabic-making";
import { isComplementiser, isWithPronoun } from "./arabic-candidates";
import { antecedent } from "./arabic-standing";
import {
  agrees,
  isGoverned,
  isOfficialNoun,
  mentionsIn,
  type Stage,
  subjectAfter,
  subjectBefore,
} from "./arabic-subject";
import {
  everybody,
  fromMentions,
  isMutual,
  none,
  official,
  otherOne,
  type Question,
  quoted,
  switchBefore,
  talkParties,
  type Voice,
} from "./arabic-voices";

/**
 * Who says a clause: the sieves in their order. Named (behind the verb, before it) → joint (dual, "both sides") → the phrase with which the
 * other side takes the floor → the verb that governs a participle → the last grammatical subject → passive → unknown.
 */
export function findVoice(question: Question): Voice {
  const { role, stage } = question;
  if (role === "passive") return everybody(question, "passive", "speaker-passive");
  if (role === "talks") return everybody(question, "conversation-subject", "speaker-of-talks");
  if (role === "relative") {
    const who = antecedent(stage, question.candidate.token - 1);
    if (who && /^(?:الذي|التي)$/.test(stage.text.tokens[question.candidate.token - 1]?.text ?? ""))
      return fromMentions(question, [who], "speaker-antecedent") ?? none;
  }
  if (role === "participle" && question.governor)
    return {
      ...question.governor,
      cue: "participle",
      rule: "speaker-of-governing-verb",
      comment: question.governor.comment,
    };
  if (role === "quoted") return quoted(question);
  const stands = role === "main" || role === "joined" ? standing(question) : null;
  return stands ?? named(question) ?? together(question) ?? switched(question) ?? dropped(question);
}

export function named(question: Question): Voice | null {
  const { stage, sentence, candidate, lower } = question;
  const unnamed = candidate.joined ? null : unnamedHead(question);
  if (unnamed) return unnamed;
  // A name right before the verb, with nothing between, is its subject ("أن لافروف أطلع شكري").
  const direct = candidate.joined || lower === question.from ? [] : subjectBefore(stage, lower, candidate.token);
  if (direct.length > 0 && isTouching(stage, direct.at(-1) as Found, candidate.token))
    return fromMentions(question, direct, "speaker-before-verb");
  const theme = themeOf(question);
  if (theme) return fromMentions(question, [theme], "speaker-opens-clause");
  const subject = subjectAfter(stage, sentence, candidate.token);
  const [first] = subject.type === "mentions" ? subject.mentions : [];
  if (subject.type === "mentions" && first && agrees(stage, candidate.form.number, first))
    return fromMentions(question, subject.mentions, "speaker-named");
  if (subject.type === "other") return otherOne(question, subject.token);
  if (subject.type === "talks") return everybody(question, "conversation-subject", "speaker-of-talks");
  if (subject.type === "commentator") return { ...none, comment: true, cue: "comment", rule: "speaker-comment" };
  if (subject.type === "official") return official(question, subject);
  const before = candidate.joined ? [] : subjectBefore(stage, lower, candidate.token);
  if (before.length > 0) return fromMentions(question, before, "speaker-before-verb");
  if (candidate.form.suffixed || question.role === "pronoun" || question.role === "joined") return null;
  return opening(question);
}

// "لكن مسؤولا ألمانيا … قال": the clause opens with somebody whom it does not name.
function unnamedHead(question: Question): Voice | null {
  const { stage, candidate, lower } = question;
  let at = lower;
  while (at < lower + 3 && OPENERS.test(stage.text.tokens[at]?.text ?? "")) at++;
  const named = stage.beginning.get(at)?.actor ?? null;
  return at < candidate.token && named === null && isOfficialNoun(stage.text.tokens[at]?.text ?? "")
    ? official(question, { type: "official", token: at })
    : null;
}

// "وجاء في بيان نشر … أن": the statement itself narrates.
function standing(question: Question): Voice | null {
  const { stage, candidate } = question;
  if (candidate.form.lemma !== "جاء") return null;
  const found = mentionsIn(stage, candidate.token + 2, candidate.token + 5).find(({ kind }) => kind === "agency");
  return found ? fromMentions(question, [found], "speaker-named") : null;
}

// "أما <name> …، فنصح": the one who is spoken of is the subject.
function themeOf({ stage, from, candidate, role }: Question): Found | null {
  if (role !== "main" && role !== "joined") return null;
  if (
    !/^و?اما$/.test(stage.text.tokens[from]?.text ?? "") ||
    !/^ف/.test(stage.text.tokens[candidate.token]?.text ?? "")
  )
    return null;
  return stage.beginning.get(from + 1) ?? null;
}

function isTouching(stage: Stage, { last }: Found, verb: number): boolean {
  const { tokens, folded } = stage.text;
  return verb - last <= 2 && !/[,،.:؛]/.test(folded.text.slice(tokens[last]?.end ?? 0, tokens[verb]?.start ?? 0));
}

// A clause that opens with its subject, apposition and relative clauses between: "الرئيس … الذي زار بكين أكد".
function opening(question: Question): Voice | null {
  const { stage, candidate, lower } = question;
  let at = lower;
  while (at < lower + 3 && OPENERS.test(stage.text.tokens[at]?.text ?? "")) at++;
  const word = stage.text.tokens[at]?.text ?? "";
  if (at < candidate.token && isOfficialNoun(word) && !stage.beginning.get(at)?.actor)
    return official(question, { type: "official", token: at });
  const head = stage.beginning.get(at);
  if (!head || head.last >= candidate.token || isGoverned(stage, head)) return talkBefore(question);
  return fromMentions(question, [head], "speaker-opens-clause");
}

/** "وكان رئيس الوزراء … قد", "لكن الوزير …", "غير أن …". */
const OPENERS = /^(?:و?كان|و?كانت|و?لكن|ان|بان|اما|غير|بيد|الا|وقد|قد)$/;

function talkBefore(question: Question): Voice | null {
  const { stage, candidate, lower, role } = question;
  if (candidate.form.act !== "discussed") return null;
  if (role === "talks") return everybody(question, "conversation-subject", "speaker-of-talks");
  for (let at = candidate.token - 1; at >= lower; at--) {
    const word = stage.text.tokens[at]?.text ?? "";
    if (isComplementiser(word) || at === lower) {
      const next = stage.text.tokens[isComplementiser(word) ? at + 1 : at]?.text ?? "";
      return /^و?(?:ال)?(?:اتصال|لقاء|اجتماع|محادثات|مباحثات|مكالمة|حديث)/.test(next)
        ? talkParties(question, at)
        : null;
    }
  }
  return null;
}

export function together(question: Question): Voice | null {
  const { candidate, stage, meeting } = question;
  // "وبحث معها …": of two who met the pronoun is the other one.
  const next = stage.text.tokens[candidate.token + 1]?.text ?? "";
  if (isMutual(candidate.form.lemma) && isWithPronoun(next, "مع") && meeting?.participants.length === 2)
    return everybody(question, "pronoun+with", "speaker-with-partner");
  const dual = candidate.form.number === "two" && candidate.form.tense !== "participle";
  if (!dual) return null;
  const cue = candidate.form.tense === "noun" ? "nominal" : "joint-dual-verb";
  return everybody(question, cue, "speaker-dual-verb");
}

function switched(question: Question): Voice | null {
  const { stage, candidate, memory, meeting } = question;
  if (!switchBefore(stage, candidate.token) || memory.single === null || !meeting) return null;
  const others = meeting.participants.filter((actor) => actor !== memory.single);
  const [other] = others;
  return others.length === 1 && other !== undefined
    ? { ...none, speakers: [other], cue: "switch", rule: "speaker-switch-phrase" }
    : null;
}

function dropped({ candidate, memory, stage }: Question): Voice {
  if (memory.outside) return { ...none, comment: true, cue: "pronoun", rule: "speaker-comment" };
  const female = candidate.form.number === "she";
  if (female && memory.narrator !== null && memory.single !== null && stage.actors[memory.single]?.kind === "person") {
    return {
      ...none,
      narrator: memory.narrator,
      comment: stage.actors[memory.narrator]?.kind === "agency",
      speakers: stage.actors[memory.narrator]?.kind === "agency" ? [] : [memory.narrator],
      cue: "pronoun",
      rule: "speaker-narrator-again",
    };
  }
  if (memory.single === null)
    return memory.last.length > 0
      ? { ...none, speakers: memory.last, joint: memory.last.length > 1, cue: "pronoun", rule: "speaker-last-subject" }
      : none;
  return { ...none, speakers: [memory.single], narrator: memory.via, cue: "pronoun", rule: "speaker-last-subject" };
}
