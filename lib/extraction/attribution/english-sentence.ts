import { makeLexicon, matchAt } from "../mentions/english-words";
import { BESIDES } from "../packs/en/clauses";
import type { Segmented } from "../text/sentences";
import { firstClause, newSubject, secondVerb, tellsFact } from "./english-active";
import { agendaClause, auxiliaryBefore, passiveClause, stancePassive } from "./english-passive";
import { mainSubject, makeClause, type RawClause, type SentenceState, saysThat } from "./english-raw-clause";
import { beforeVerb, leadingSubject, mainStart, type Scene, type Subject, subjectBefore } from "./english-subjects";
import { type VerbHit, verbAt } from "./english-verbs";

const LONGEST_BESIDES = 4;
const besides = makeLexicon(BESIDES.map((phrase): [string, true] => [phrase, true]));
const GOES_ON = /^(will|would|has|have|is|are|was|were|had|can|must|should|looks?|remains?)$/;

/**
 * The reporting clauses of one sentence, in order.
 * @param from first word
 * @param to word after the last
 * @param isNarrator whether a subject tells what others said
 */
export function readSentence(
  scene: Scene,
  text: Segmented,
  from: number,
  to: number,
  isNarrator: (subject: Subject) => boolean,
): RawClause[] {
  const { words } = scene;
  const quoted = (word: number): boolean => scene.quoted[word] === 1;
  const state: SentenceState = {
    scene,
    text,
    words,
    from,
    to,
    main: mainStart(scene, from, to),
    clauses: [],
    quoted,
    isNarrator,
  };
  for (let at = from; at < to; at++) {
    if (scene.within.has(at) || (quoted(at) && !isQuotedVerb(state, at))) continue;
    const clause = stancePassive(state, at) ?? clauseAt(state, at) ?? agendaClause(state, at);
    if (!clause) continue;
    add(state, clause);
    at = clause.verb?.last ?? at;
  }
  if (state.clauses.length === 0) addWithoutVerb(state);
  endContents(state);
  return state.clauses.filter((clause) => !isTold(state, clause));
}

// "the minister "stressed the need …"": the narrator's own verb stands inside the marks.
function isQuotedVerb(state: SentenceState, at: number): boolean {
  if (state.quoted(at - 1) || at === state.from || !state.scene.endsAt.has(at - 1)) return false;
  return verbAt(state.words, at, state.to)?.form.past === true;
}

function add(state: SentenceState, clause: RawClause): void {
  const before = state.clauses.at(-1);
  if (before && before.to > clause.first) before.to = clause.first;
  state.clauses.push(clause);
}

function clauseAt(state: SentenceState, at: number): RawClause | null {
  const hit = verbAt(state.words, at, state.to);
  if (!hit) return null;
  const { form } = hit;
  if (form.ing) return participle(state, hit);
  if (beforeVerb(state.scene, hit.first, state.from).blocked) return null;
  if (form.participle && auxiliaryBefore(state, hit.first) !== null) return passiveClause(state, hit);
  if (form.base && !form.past && !hasPlural(state, hit)) return null;
  if (state.clauses.length === 0) return firstClause(state, hit);
  return secondVerb(state, hit) ?? newSubject(state, hit);
}

// "the parties stress": a base form needs more than one who speaks.
function hasPlural(state: SentenceState, hit: VerbHit): boolean {
  const subject = subjectBefore(state.scene, hit.first, state.from);
  if (!subject || subject === "blocked") {
    const verb = state.clauses.at(-1)?.verb;
    return verb?.form.base === true && !verb.form.past;
  }
  return (
    subject.pronoun === "they" || subject.mentions.length > 1 || subject.mentions.some(({ kind }) => kind === "group")
  );
}

// ", noting that"; "while stressing"; ", with both sides agreeing"; "Noting X, they agreed".
function participle(state: SentenceState, hit: VerbHit): RawClause | null {
  const { words, scene } = state;
  const { at, comma } = beforeVerb(scene, hit.first, state.from);
  const joint = words[at]?.text ?? "";
  const absolute = withSubject(state, hit, at);
  if (absolute) return absolute;
  const governing = state.clauses.at(-1);
  if (!(hit.clause || hit.discussed) || hit.weak || (hit.discussed && !governing)) return null;
  if (!governing) return withoutGoverning(state, hit, joint, comma);
  if (governing.rule === "passive" && hit.discussed) return null;
  const besides = besidesBefore(state, hit.first, governing.first);
  if (besides !== null && !hit.weak) {
    return { ...makeClause(state, hit, besides, "participle", mainSubject(state)), outer: governing.outer };
  }
  const opens = comma || joint === "while" || (/^(and|or)$/.test(joint) && governing.rule === "participle");
  if (!opens || !hit.clause || /^(by|of|for|in|on|to|through|from|including)$/.test(joint)) return null;
  const clause = makeClause(state, hit, joint === "while" ? at : at + 1, "participle", mainSubject(state));
  clause.outer = governing.outer;
  return clause;
}

// "with the minister pressing for A and her guest noting B".
function withSubject(state: SentenceState, hit: VerbHit, at: number): RawClause | null {
  const { words, scene } = state;
  const named = scene.endsAt.get(at);
  const lead = named && words[named.first - 1]?.text;
  const follows = lead === "and" && state.clauses.at(-1)?.rule === "participle";
  if (!named || named.kind === "state" || !(lead === "with" || follows)) return null;
  const subject: Subject = { first: named.first, last: at, mentions: [named], pronoun: null, how: "direct" };
  return makeClause(state, hit, follows ? named.first : named.first - 1, "participle", subject);
}

// ", in addition to discussing", "as well as calling for": the first word of such a joint.
function besidesBefore(state: SentenceState, verb: number, from: number): number | null {
  for (let at = verb - 1; at > from && verb - at <= LONGEST_BESIDES; at--) {
    if (matchAt(besides, state.words, at, verb)?.last === verb - 1) return at;
  }
  return null;
}

function withoutGoverning(state: SentenceState, hit: VerbHit, joint: string, comma: boolean): RawClause | null {
  const { scene } = state;
  if (hit.first - state.from <= 2 && state.main > hit.last) {
    const subject = leadingSubject(scene, state.main, state.to);
    return subject && makeClause(state, hit, state.from, "participle", subject);
  }
  // "held a call with Y, stressing that": the fact carries a participle.
  const subject = leadingSubject(scene, state.main, hit.first);
  if (!subject || !(comma || joint === "while") || hit.discussed) return null;
  return makeClause(state, hit, joint === "while" ? hit.first - 1 : hit.first, "participle", subject);
}

// "According to the minister, …"; a sentence that is all quotation.
function addWithoutVerb(state: SentenceState): void {
  const { words, scene, from, to } = state;
  for (let at = from; at + 1 < to; at++) {
    if (words[at]?.text !== "according" || words[at + 1]?.text !== "to") continue;
    const mention = scene.startsAt.get(at + 2);
    if (!mention) return;
    const subject: Subject = {
      first: mention.first,
      last: mention.last,
      mentions: [mention],
      pronoun: null,
      how: "direct",
    };
    state.clauses.push({ first: from, to, verb: sourceHit(at), also: [], subject, rule: "according-to", outer: null });
    return;
  }
  let inside = 0;
  for (let at = from; at < to; at++) if (state.quoted(at)) inside++;
  if (inside >= 4 && inside === to - from) {
    state.clauses.push({ first: from, to, verb: null, also: [], subject: null, rule: "quotation", outer: null });
  }
}

function sourceHit(at: number): VerbHit {
  const form = { past: false, present: false, base: false, ing: false, participle: false };
  return {
    first: at,
    last: at + 1,
    base: "according",
    act: "said",
    discussed: false,
    passive: false,
    clause: false,
    weak: false,
    form,
  };
}

// "…, and the state will do so": an independent clause that reports nothing ends the contents before it.
function endContents(state: SentenceState): void {
  const { words, scene } = state;
  for (const clause of state.clauses) {
    if (!clause.verb || saysThat(state, clause) || clause.verb.base === "say" || clause.rule === "according-to")
      continue;
    for (let at = clause.verb.last + 2; at < clause.to - 2; at++) {
      const word = words[at];
      if (!word || !/^(and|but|while)$/.test(word.text) || !word.gap.includes(",") || state.quoted(at)) continue;
      const mention = scene.startsAt.get(at + 1);
      if (!mention || !GOES_ON.test(words[mention.last + 1]?.text ?? "")) continue;
      clause.to = at;
      break;
    }
  }
}

// A narrator's word that two people met is the fact of the meeting.
function isTold(state: SentenceState, clause: RawClause): boolean {
  if (!clause.subject || clause.outer || clause.verb === null || !state.isNarrator(clause.subject)) return false;
  const { last } = clause.verb;
  for (let at = last + 1; at < Math.min(clause.to, last + 9); at++) {
    const mention = state.scene.startsAt.get(at);
    if (mention && mention.kind !== "institution")
      return tellsFact(state, mention.last + 1, Math.min(clause.to, mention.last + 4));
  }
  return false;
}
