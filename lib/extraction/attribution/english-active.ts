import { wordSet } from "../mentions/english-words";
import { MEETING_FACTS, NAMING } from "../packs/en/clauses";
import {
  isPersonal,
  mainSubject,
  makeClause,
  type RawClause,
  type SentenceState,
  SUBORDINATE,
  saysThat,
} from "./english-raw-clause";
import { beforeVerb, leadingSubject, type Subject, subjectBefore, talksBefore } from "./english-subjects";
import type { VerbHit } from "./english-verbs";

const CONTRAST = /^(while|whereas|but|although|though|and)$/;
const TELLING =
  /^(say|add|report|note|state|announce|confirm|tell|declare|read|indicate|disclose|reveal|mention|explain)$/;
const NO_MAIN_VERB = /^(the|a|an|to|of|his|her|their|its|our|and|that|which|by|as|being|for)$/;
const FINITE =
  /^(was|were|is|are|has|have|had|took|held|met|included|focused|paid|arrived|spoke|began|opened|reached|signed|came|became|remains|remained)$/;
const RECEPTION = /^(to|today|yesterday|this|at|in|on|here|for|last)$/;
const NOT_MET = /^(not|cancelled|canceled|cancel|postponed|postpone|off|ready|prepared|refused|declined)$/;
const LONGEST_TAIL = 14;
const LOOK_BACK = 60;
const LONGEST_JOINT = 8;
const facts = wordSet(MEETING_FACTS);
const naming = wordSet(NAMING);

/**
 * The clause of the verb that governs a sentence: its subject stands right before it, or opens the sentence, or follows after a
 * quotation; or the talks are the subject. Null when the verb governs nothing.
 */
export function firstClause(state: SentenceState, hit: VerbHit): RawClause | null {
  const { scene, from } = state;
  if (isVisit(state, hit)) return null;
  const subject = subjectBefore(scene, hit.first, from);
  if (subject === "blocked") return null;
  if (subject) return ofSubject(state, hit, subject);
  const after = inverted(state, hit);
  if (after) return after;
  if (hit.discussed && !hit.form.base && talksBefore(scene, from, hit.first) && isMainVerb(state, hit)) {
    return makeClause(state, hit, from, "conversation-subject", null);
  }
  if (TELLING.test(hit.base) && isToldBehind(state, hit)) return null;
  const leading = leadingSubject(scene, state.main, hit.first);
  if (!leading || (!hit.form.past && !hit.form.present)) return null;
  const { at, comma } = beforeVerb(scene, hit.first, from);
  if (/^(and|but|then)$/.test(state.words[at]?.text ?? "") || comma) {
    // "met X and discussed Y": the first verb only tells that they met.
    return makeClause(state, hit, at + 1, "second-verb", leading);
  }
  return hit.weak || !isMainVerb(state, hit) ? null : makeClause(state, hit, from, "named", leading);
}

// "X received Y, the palace's press people report": a narrator of no list behind the fact that they met.
function isToldBehind(state: SentenceState, hit: VerbHit): boolean {
  for (let at = hit.first - 1; at > state.main && hit.first - at < LONGEST_JOINT; at--) {
    if (state.scene.within.get(at)?.kind === "person") return false;
    if (state.words[at]?.gap.includes(",")) return state.to - hit.last < 3 && tellsFact(state, state.main, at);
  }
  return false;
}

// "called on the President": a visit; "called on the President to …": a call. "welcomed the President to Lima": the fact that they met.
function isVisit(state: SentenceState, hit: VerbHit): boolean {
  if (hit.base === "welcome") {
    const guest = state.scene.startsAt.get(hit.last + 1);
    const after = state.words[(guest?.last ?? 0) + 1];
    const owns = guest !== undefined && (state.words[guest.last]?.possessive ?? false);
    return guest?.kind === "person" && !owns && (guest.last + 1 >= state.to || RECEPTION.test(after?.text ?? ""));
  }
  if (hit.base !== "call" || hit.last === hit.first) return false;
  const visited = state.scene.startsAt.get(hit.last + 1);
  return visited?.kind === "person" && state.words[visited.last + 1]?.text !== "to";
}

function ofSubject(state: SentenceState, hit: VerbHit, subject: Subject): RawClause | null {
  const { words, from } = state;
  if (subject.how === "relative")
    return hit.weak ? null : makeClause(state, hit, subject.last + 1, "relative", subject);
  const lead = words[subject.first - 1]?.text ?? "";
  if (subject.first > from && SUBORDINATE.test(lead)) {
    const during = lead === "which" && /^(during|at|in|where|after|for|to)$/.test(words[subject.first - 2]?.text ?? "");
    return during ? makeClause(state, hit, subject.first - 2, "named", subject) : addedRelative(state, hit, subject);
  }
  // ", the ministry said": the fact that they met, told by an outsider, is no statement.
  const told = subject.first > from + 3 && state.isNarrator(subject) && TELLING.test(hit.base);
  if (told && tellsFact(state, from, subject.first)) return null;
  return makeClause(state, hit, from, "named", subject);
}

// "…, which she described as a mistake"; "they met in May, when they agreed to go on".
function addedRelative(state: SentenceState, hit: VerbHit, subject: Subject): RawClause | null {
  const lead = state.words[subject.first - 1];
  if (!lead?.gap.includes(",") || !isPersonal(subject)) return null;
  const names = lead.text === "which" && naming.has(hit.base);
  if (!names && (!/^(when|where)$/.test(lead.text) || hit.weak)) return null;
  return { ...makeClause(state, hit, subject.first - 1, "relative", subject) };
}

/** Whether words tell that people met, called or visited each other. */
export function tellsFact(state: SentenceState, from: number, to: number): boolean {
  let told = false;
  for (let at = Math.max(from, to - LOOK_BACK); at < to; at++) {
    const text = state.words[at]?.text ?? "";
    // That they will not meet is no meeting.
    if (NOT_MET.test(text)) return false;
    told ||= facts.has(text);
  }
  return told;
}

// No article, preposition or noun of another clause right before the verb.
function isMainVerb(state: SentenceState, hit: VerbHit): boolean {
  const { at } = beforeVerb(state.scene, hit.first, state.from);
  const before = state.words[at];
  if (!before || NO_MAIN_VERB.test(before.text)) return false;
  if (!hit.form.participle || hit.form.present) return true;
  for (let i = Math.max(state.from, hit.first - LOOK_BACK); i < hit.first; i++)
    if (FINITE.test(state.words[i]?.text ?? "")) return false;
  return true;
}

// "…," said the minister.
function inverted(state: SentenceState, hit: VerbHit): RawClause | null {
  if (!hit.form.past && !hit.form.present) return null;
  const { words, scene } = state;
  const gap = words[hit.first]?.gap ?? "";
  if (!gap.includes('"') && !/^\s*,/.test(gap)) return null;
  const mention = scene.startsAt.get(hit.last + 1);
  const pronoun = words[hit.last + 1]?.text;
  if (!mention && pronoun !== "he" && pronoun !== "she") return null;
  const subject: Subject = {
    first: hit.last + 1,
    last: mention?.last ?? hit.last + 1,
    mentions: mention ? [mention] : [],
    pronoun: mention ? null : (pronoun as "he" | "she"),
    how: "direct",
  };
  return makeClause(state, hit, state.from, "inverted", subject);
}

/** "voiced A and made clear B"; ", and emphasised that"; "praised A, condemned B and urged C". */
export function secondVerb(state: SentenceState, hit: VerbHit): RawClause | null {
  const governing = state.clauses.at(-1);
  if (!governing || governing.rule === "passive" || governing.rule === "conversation-subject") return null;
  const { at, comma } = beforeVerb(state.scene, hit.first, state.from);
  const joint = state.words[at];
  // ", having stressed that": a participle of what was said before.
  if (joint?.text === "having" && joint.gap.includes(",") && !hit.weak) {
    return { ...makeClause(state, hit, at, "participle", mainSubject(state)), outer: governing.outer };
  }
  const joined = /^(and|but|then|or)$/.test(joint?.text ?? "");
  if (!joined && !comma) return null;
  if (!isSameTense(hit, governing.verb)) return null;
  if (!joined && (hit.weak || !hit.form.past || state.scene.within.has(hit.first))) return null;
  if (hit.weak && saysThat(state, governing)) return null;
  const clause = makeClause(state, hit, at + 1, "second-verb", mainSubject(state));
  clause.outer = governing.outer;
  return clause;
}

function isSameTense(hit: VerbHit, before: VerbHit | null): boolean {
  if (!before) return true;
  const { form } = before;
  if (hit.form.past) return form.past || form.participle || form.ing;
  return (hit.form.present && form.present) || (hit.form.base && form.base);
}

/** "…, while Y noted"; "a spokesman said that X stressed"; ", the ministry said". */
export function newSubject(state: SentenceState, hit: VerbHit): RawClause | null {
  const governing = state.clauses.at(-1);
  if (!governing) return null;
  const subject = subjectBefore(state.scene, hit.first, (governing.verb?.last ?? state.from) + 1);
  if (!subject || subject === "blocked") return null;
  if (isPostposed(state, hit, subject)) {
    for (const clause of state.clauses) clause.outer ??= subject;
    governing.to = Math.min(governing.to, withOwner(state, subject));
    return null;
  }
  const narrated =
    governing.subject && !governing.outer && governing.rule !== "second-verb" && state.isNarrator(governing.subject);
  if (narrated && !hit.weak && isPersonal(subject)) return innermost(state, hit, governing, subject);
  if (narrated) return null;
  if (subject.how === "relative") {
    return hit.weak || saysThat(state, governing)
      ? null
      : makeClause(state, hit, subject.last + 1, "relative", subject);
  }
  return otherSide(state, hit, governing, subject);
}

// The narrator stands behind what he tells.
function isPostposed(state: SentenceState, hit: VerbHit, subject: Subject): boolean {
  return (
    state.isNarrator(subject) &&
    TELLING.test(hit.base) &&
    (state.words[withOwner(state, subject)]?.gap ?? "").includes(",") &&
    state.to - hit.last < LONGEST_TAIL &&
    state.words[hit.last + 1]?.text !== "that"
  );
}

// "the minister's spokeswoman": the first word of whose she is.
function withOwner({ words, scene }: SentenceState, { first }: Subject): number {
  return words[first - 1]?.possessive ? (scene.endsAt.get(first - 1)?.first ?? first) : first;
}

// The innermost participant speaks; the narrator's words open the span.
function innermost(state: SentenceState, hit: VerbHit, governing: RawClause, subject: Subject): RawClause {
  const clause = makeClause(state, hit, governing.first, "named", subject);
  if (governing.verb) clause.also.push(governing.verb.first);
  clause.outer = governing.subject;
  state.clauses.pop();
  return clause;
}

function otherSide(state: SentenceState, hit: VerbHit, governing: RawClause, subject: Subject): RawClause | null {
  const { words } = state;
  const opening = jointBefore(state, subject.first, governing.first);
  const joint = words[opening]?.text ?? "";
  const gap = `${words[opening]?.gap ?? ""}${words[subject.first]?.gap ?? ""}`;
  const added = addedRelative(state, hit, subject);
  if (added) return added;
  const answer = joint === "which" && /^(to|during|in|for|at)$/.test(words[subject.first - 2]?.text ?? "");
  if (answer && !hit.weak) return makeClause(state, hit, subject.first - 2, "named", subject);
  const contrast = CONTRAST.test(joint);
  if (!(contrast || gap.includes(";"))) return null;
  if (hit.weak && !(isPersonal(subject) && (joint !== "and" || gap.includes(",")))) return null;
  const clear = isPersonal(subject) && !(joint === "and" && !gap.includes(","));
  if (saysThat(state, governing) && !clear) return null;
  return makeClause(state, hit, contrast && joint !== "and" ? opening : opening + 1, "named", subject);
}

// "…, and in this context, Y stressed": the joint stands before an opening of its own.
function jointBefore(state: SentenceState, subject: number, from: number): number {
  const { words } = state;
  if (!words[subject]?.gap.includes(",") || CONTRAST.test(words[subject - 1]?.text ?? "")) return subject - 1;
  for (let at = subject - 2; at > from && subject - at <= LONGEST_JOINT; at--) {
    if (CONTRAST.test(words[at]?.text ?? "")) return at;
    if (state.scene.within.has(at) || words[at + 1]?.gap.includes(";")) break;
  }
  return subject - 1;
}
