import { makeLexicon, matchAt, wordSet } from "../mentions/english-words";
import { AGENDA_NOUNS, AGENDA_PREDICATES, AGENDA_VERBS, STANCE_PASSIVES, STANCES } from "../packs/en/clauses";
import { makeClause, type RawClause, type SentenceState, saysThat } from "./english-raw-clause";
import { type Subject, subjectBefore } from "./english-subjects";
import { isAdverb, type VerbForm, type VerbHit } from "./english-verbs";

const BE = /^(was|were|is|are|been|be)$/;
const NOT_DONE = /^(not|will|would|should|must|to|may|can|could|never)$/;
const VIEWS = /^(views|opinions|attention|exchange|assessments|perspectives|discussion|discussions|view|opinion)$/;
const EXCHANGES = /^(views|opinions|exchange|discussion|discussions|perspectives|assessments|view|opinion)$/;
const IMPERSONAL_ONLY = /^(announce|proclaim|decide|report|claim)$/;
const PARTICIPLE: VerbForm = { past: true, present: false, base: false, ing: false, participle: true };
const LOOK_BACK = 60;
const stances = wordSet(STANCES);
const stancePassives = wordSet(STANCE_PASSIVES);
const agendaNouns = wordSet(AGENDA_NOUNS);
const predicates = makeLexicon(AGENDA_PREDICATES.map((phrase): [string, true] => [phrase, true]));
const agendaVerbs = makeLexicon(AGENDA_VERBS.map((phrase): [string, true] => [phrase, true]));
const textAt = (state: SentenceState, word: number): string => state.words[word]?.text ?? "";

/** The "was" before a participle, adverbs between; null when there is none, or a modal or "not" stands before it. */
export function auxiliaryBefore(state: SentenceState, verb: number): number | null {
  let at = verb - 1;
  while (at > state.from && verb - at < 4 && isAdverb(state.words[at]) && !BE.test(textAt(state, at))) at--;
  if (!BE.test(textAt(state, at))) return null;
  return NOT_DONE.test(textAt(state, at - 1)) ? null : at;
}

/** "It was noted that"; "X and Y were discussed"; "the minister was quoted as saying". All who met say it, unless "by …" follows. */
export function passiveClause(state: SentenceState, hit: VerbHit): RawClause | null {
  const at = auxiliaryBefore(state, hit.first);
  if (!hit.passive || at === null) return null;
  const governing = state.clauses.at(-1);
  if (hit.base === "quote") return quotedAs(state, hit, at);
  const impersonal = textAt(state, at - 1) === "it" || textAt(state, at - 2) === "it";
  if (!impersonal) {
    if (IMPERSONAL_ONLY.test(hit.base)) return null;
    if (hit.act === "agreed" && !stances.has(textAt(state, at - 1))) return null;
  }
  if (governing) {
    const start = passiveStart(state, at, governing);
    return start === null ? null : makeClause(state, hit, start, "passive", agentOf(state, hit) ?? sideOpening(state));
  }
  if (isRelative(state, at) || (state.scene.endsAt.get(at - 1)?.kind === "person" && !hit.discussed)) return null;
  return makeClause(state, hit, state.from, "passive", agentOf(state, hit) ?? sideOpening(state));
}

// "On the Peruvian side, thanks were expressed": whose side it was, said at the head of the sentence.
function sideOpening(state: SentenceState): Subject | null {
  const { scene, from } = state;
  const second = /^(the|part|behalf)$/.test(textAt(state, from + 1)) && textAt(state, from + 2) === "of";
  if (!/^(on|from|for)$/.test(textAt(state, from))) return null;
  const mention = scene.startsAt.get(second ? from + 3 : from + 1);
  if (!mention || mention.kind === "group" || !(state.words[mention.last + 1]?.gap ?? "").includes(",")) return null;
  const side = /^(side|delegation)$/.test(textAt(state, mention.last));
  if (!side && !second) return null;
  return { first: mention.first, last: mention.last, mentions: [mention], pronoun: null, how: "direct" };
}

function quotedAs(state: SentenceState, hit: VerbHit, auxiliary: number): RawClause | null {
  const subject = subjectBefore(state.scene, auxiliary, state.from);
  return subject && subject !== "blocked" ? makeClause(state, hit, state.from, "named", subject) : null;
}

// The passive of a relative clause ("the steps that were discussed") is no reporting of its own.
function isRelative(state: SentenceState, auxiliary: number): boolean {
  if (/^(which|who|that)$/.test(textAt(state, auxiliary - 1))) return true;
  for (let at = auxiliary - 1; at > state.from && auxiliary - at < 6; at--) {
    if (/^(which|who)$/.test(textAt(state, at))) return !/^(of|during|in|at)$/.test(textAt(state, at - 1));
  }
  return false;
}

// Where a passive begins that follows another clause: after "and", or with "while".
function passiveStart(state: SentenceState, auxiliary: number, governing: RawClause): number | null {
  const from = (governing.verb?.last ?? state.from) + 1;
  for (let at = auxiliary - 1; at >= from && auxiliary - at < LOOK_BACK; at--) {
    const text = textAt(state, at);
    const gap = state.words[at]?.gap ?? "";
    if (/^(that|which|who|whose)$/.test(text)) return null;
    if (
      /^(and|while|with|but)$/.test(text) &&
      ((governing.rule === "passive" && text === "and") || gap.includes(","))
    ) {
      if (saysThat(state, governing) && !gap.includes(",")) return null;
      return text === "and" ? at + 1 : at;
    }
    if (gap.includes(";")) return at;
  }
  return null;
}

function agentOf(state: SentenceState, hit: VerbHit): Subject | null {
  const joint = textAt(state, hit.last + 1);
  if (!/^(by|on|from)$/.test(joint)) return null;
  const part = textAt(state, hit.last + 3) === "part" && textAt(state, hit.last + 4) === "of";
  const mention = state.scene.startsAt.get(part ? hit.last + 5 : hit.last + 2);
  if (mention && part)
    return { first: mention.first, last: mention.last, mentions: [mention], pronoun: null, how: "direct" };
  // "on the Russian side" names a speaker, "on Ukraine" does not.
  if (!mention || (joint !== "by" && !(mention.kind === "state" && textAt(state, mention.last) === "side")))
    return null;
  return { first: mention.first, last: mention.last, mentions: [mention], pronoun: null, how: "direct" };
}

/** "great emphasis was placed"; "a talk about tariffs took place"; "a discussion was held". */
export function stancePassive(state: SentenceState, at: number): RawClause | null {
  const text = textAt(state, at);
  const took = text === "took" && textAt(state, at + 1) === "place";
  if (!stancePassives.has(text) && !took && text !== "held") return null;
  const governing = state.clauses.at(-1);
  const start = governing ? passiveStart(state, at, governing) : state.from;
  const noun = start === null ? null : stanceBefore(state, at, start);
  if (start === null || noun === null) return null;
  const passive = auxiliaryBefore(state, at) !== null;
  const mutual = (took || (text === "held" && passive)) && EXCHANGES.test(textAt(state, noun));
  if (!mutual && !(passive && stancePassives.has(text) && stances.has(textAt(state, noun)))) return null;
  const hit = passiveHit(at, took ? at + 1 : at, text, mutual ? "discussed" : actOfNoun(textAt(state, noun), text));
  const clause = makeClause(state, hit, start, "passive", mutual ? null : (agentOf(state, hit) ?? sideOpening(state)));
  clause.also.push(noun);
  if (mutual) clause.nounFrom = /^(exchange|exchanges)$/.test(textAt(state, noun - 2)) ? noun - 2 : noun;
  return clause;
}

function actOfNoun(noun: string, verb: string): string {
  if (VIEWS.test(noun) && verb !== "drawn") return "discussed";
  return /^(agreement|understanding|consensus)$/.test(noun) ? "agreed" : "said";
}

function passiveHit(first: number, last: number, base: string, act: string): VerbHit {
  const discussed = act === "discussed";
  return { first, last, base, act, discussed, passive: true, clause: false, weak: false, form: PARTICIPLE };
}

function stanceBefore(state: SentenceState, at: number, from: number): number | null {
  for (let p = at - 1; p >= from && at - p < 9; p--) {
    const text = textAt(state, p);
    if (stances.has(text) || /^(exchange|discussion|discussions|opinion)$/.test(text)) return p;
  }
  return null;
}

// "There was broad agreement on the need"; "there was an exchange of views".
function thereWas(state: SentenceState, at: number): RawClause | null {
  if (textAt(state, at) !== "there" || !/^(was|were)$/.test(textAt(state, at + 1))) return null;
  for (let noun = at + 2; noun < Math.min(state.to, at + 7); noun++) {
    const text = textAt(state, noun);
    if (/^(no|not|little)$/.test(text)) return null;
    const agreed = /^(agreement|consensus|understanding|unanimity|convergence)$/.test(text);
    if (!agreed && !/^(discussion|discussions|exchange|debate|conversation)$/.test(text)) continue;
    const hit = passiveHit(at + 1, noun, "be", agreed ? "agreed" : "discussed");
    return makeClause(state, { ...hit, passive: false }, state.from, "conversation-subject", null);
  }
  return null;
}

/** "The main topics were"; "X was on the agenda"; "In focus were". Null when a clause was found before. */
export function agendaClause(state: SentenceState, at: number): RawClause | null {
  if (state.clauses.length > 0) return null;
  const existing = thereWas(state, at);
  if (existing) return existing;
  const verb = matchAt(agendaVerbs, state.words, at, state.to);
  if (!verb && !/^(was|were|is|are)$/.test(textAt(state, at))) return null;
  const next = isAdverb(state.words[at + 1]) ? at + 2 : at + 1;
  const predicate = verb ?? matchAt(predicates, state.words, next, state.to);
  if (verb && (at === state.main || state.scene.endsAt.get(at - 1)?.kind === "person")) return null;
  const last = predicate?.last ?? at;
  if (!predicate) {
    if (at - state.main > 12) return null;
    const opening = state.words.slice(state.main, at);
    if (!opening.some(({ text }) => agendaNouns.has(text))) return null;
    if (state.scene.within.get(state.main)?.kind === "person") return null;
  }
  const hit: VerbHit = {
    first: at,
    last,
    base: "be",
    act: "discussed",
    discussed: true,
    passive: false,
    clause: false,
    weak: false,
    form: { ...PARTICIPLE, participle: false },
  };
  return makeClause(state, hit, state.from, "conversation-subject", null);
}
