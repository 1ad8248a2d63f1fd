import type { BroadKind } from "../draft";
import { MEETING_VERBS } from "../packs/ar/clauses";
import { foldedSet } from "../text/fold";
import { quotesIn } from "../text/quotes";
import type { Sentence } from "../text/sentences";
import { firstAtLeast } from "../text/sorted";
import type { Role } from "./arabic-accept";
import { type Candidate, isComplementiser } from "./arabic-candidates";
import { accordingTail, type Tail, trimEnd, trimStart, withoutOccasion } from "./arabic-spans";
import { gapBefore } from "./arabic-standing";
import type { Stage } from "./arabic-subject";
import type { Voice } from "./arabic-voices";
import type { ClauseReading, MeetingCast } from "./clause";
import { speechOf } from "./speech";

/** Words behind the verb in which "according to" stands in the middle, and words that a tail has at most. */
const MIDDLE = 4;

const LONGEST_TAIL = 12;

export type Open = {
  candidate: Candidate;
  role: Role;
  voice: Voice;
  /** First token of its span, and where the span of the clause before ends. */
  first: number;
  boundary: number;
  /** The outer verb's role where a narrator's clause was joined with what he reports. */
  outer: Role;
  meeting: number;
};

export function toClause(
  stage: Stage,
  sentence: Sentence,
  index: number,
  item: Open,
  next: Open | undefined,
  cast: MeetingCast | undefined,
): ClauseReading[] {
  const { text } = stage.text.folded;
  const { tokens } = stage.text;
  if (item.voice.comment) return [];
  const start = trimStart(text, tokens[item.first]?.start ?? sentence.start, sentence.end);
  const limit =
    happeningBetween(stage, item, next, sentence) ??
    (next ? (tokens[next.boundary - 1]?.end ?? sentence.end) : sentence.end);
  let end = trimEnd(text, start, withoutOccasion(stage.text, start, limit));
  let { voice } = item;
  let verb = verbParts(stage, item);
  const tail = accordingTail(stage.text, tokens[item.candidate.token + MIDDLE]?.start ?? end, end);
  if (tail && isAtEnd(stage, tail, end)) {
    const named = stage.covering.get(tail.next);
    const person = named?.kind === "person" && named.actor !== null && !stage.actors[named.actor]?.narrator;
    if (person && named) {
      voice = {
        ...voice,
        speakers: [named.actor as number],
        joint: false,
        spans: [[named.first, named.last]],
        cue: "postposed-according-to",
        rule: "speaker-postposed",
      };
      verb = [tail.word];
    } else if (isPassedOn(stage, tail.next)) end = trimEnd(text, start, tail.start);
  }
  if (end - start < 8) return [];
  const lastToken = lastTokenBefore(stage, item.first, end);
  return [clauseOf(stage, { item, voice, verb, start, end, lastToken, index, meeting: item.meeting, cast })];
}

const MET = foldedSet(MEETING_VERBS);

// "وأكدا …، التقى فلان …": what happened next, behind a comma, ends the clause; its opening words ("وفي بغداد،") go with it.
function happeningBetween(stage: Stage, item: Open, next: Open | undefined, sentence: Sentence): number | null {
  const { tokens } = stage.text;
  const to = next?.first ?? sentence.to;
  const floor = item.candidate.token + 2;
  for (let at = floor; at < to; at++) {
    // "…، لكنهما لم يتفقا": what was not said.
    const denial = /^و?لكن(?:ه|ها|هما|هم)?$/.test(tokens[at]?.text ?? "") && tokens[at + 1]?.text === "لم";
    if (denial) return tokens[at - 1]?.end ?? null;
    if (isMetBehindComma(stage, at)) return tokens[openingOf(stage, floor, at) - 1]?.end ?? null;
  }
  return null;
}

function isMetBehindComma(stage: Stage, at: number): boolean {
  const { text: word = "", start: where = 0 } = stage.text.tokens[at] ?? {};
  if (!MET.has(word) || !/[,،]\s*$/.test(gapBefore(stage, at))) return false;
  return !quotesIn(stage.text.quotes, where, where).some(({ start, end }) => start <= where && where < end);
}

// The first token of what happened: its verb, or the opening words that a comma parts from what was said.
function openingOf(stage: Stage, floor: number, verb: number): number {
  for (let start = verb - 1; start > floor; start--)
    if (/[,،]/.test(gapBefore(stage, start)))
      return /^و?(?:في|فيما|بينما|عقب|بعد|من)/.test(stage.text.tokens[start]?.text ?? "") ? start : verb;
  return verb;
}

// "…، بحسب البيان، إلى …" stands in the middle: what follows belongs to the clause.
function isAtEnd(stage: Stage, tail: Tail, end: number): boolean {
  const { folded, tokens } = stage.text;
  const last = firstAtLeast(tokens, ({ start }) => start, end);
  return (
    last - tail.next <= LONGEST_TAIL && !/[,،"]\s*\S/.test(folded.text.slice(tail.word[1], end).replace(/"[^"]*"/g, ""))
  );
}

// The tail names an agency, a station, a statement: it is left out.
function isPassedOn(stage: Stage, from: number): boolean {
  for (let at = from; at < from + 6; at++) {
    const mention = stage.covering.get(at);
    if (mention && mention.kind !== "state") return true;
    if (/^(?:لما|ما)$/.test(stage.text.tokens[at]?.text ?? "")) return true;
  }
  return false;
}

function lastTokenBefore(stage: Stage, first: number, end: number): number {
  let at = first;
  while ((stage.text.tokens[at + 1]?.start ?? Number.POSITIVE_INFINITY) < end) at++;
  return at;
}

function verbParts(stage: Stage, { candidate }: Open): [number, number][] {
  const { tokens } = stage.text;
  const verb = tokens[candidate.token];
  const parts: [number, number][] = [[verb?.start ?? 0, verb?.end ?? 0]];
  if (candidate.second) parts.push([tokens[candidate.second[0]]?.start ?? 0, tokens[candidate.second[1]]?.end ?? 0]);
  return parts;
}

type Parts = {
  item: Open;
  voice: Voice;
  verb: [number, number][];
  start: number;
  end: number;
  lastToken: number;
  index: number;
  meeting: number;
  cast: MeetingCast | undefined;
};

function clauseOf(
  stage: Stage,
  { item, voice, verb, start, end, lastToken, index, meeting, cast }: Parts,
): ClauseReading {
  const { tokens, folded, quotes } = stage.text;
  const kind = kindOf(item.candidate, voice);
  const narrator =
    voice.narrator === null || voice.speakers.includes(voice.narrator) ? null : stage.actors[voice.narrator];
  const speakers = [...new Set(voice.speakers)];
  return {
    first: item.first,
    last: lastToken,
    start,
    end,
    verb: { text: verb },
    kind,
    act:
      kind === "said" && item.candidate.form.act === "discussed"
        ? "said"
        : kind === "agreed"
          ? "agreed"
          : item.candidate.form.act,
    speech: speechOf(folded.text, quotes, { start: contentStart(stage, item, end), end }, verb[0]?.[0] ?? start),
    speakers,
    speakerSpans: voice.spans.map(([a, b]) => [tokens[a]?.start ?? 0, tokens[b]?.end ?? 0]),
    joint: voice.joint,
    cue: voice.cue,
    via: narrator ? narrator.name : null,
    meeting,
    inMeeting: speakers.some((actor) => cast?.participants.includes(actor)),
    rule: `clause-${item.outer}`,
    speakerRule: voice.rule,
    sentence: index,
  };
}

function kindOf({ form, passive }: Candidate, voice: Voice): BroadKind {
  if (form.act === "discussed") return voice.joint || passive || voice.speakers.length !== 1 ? "discussed" : "said";
  return voice.joint || form.act === "agreed" ? "agreed" : "said";
}

// What is said begins behind the verb's parts, the speaker and "that".
function contentStart(stage: Stage, { candidate, voice }: Open, end: number): number {
  const { tokens, folded } = stage.text;
  let at = candidate.second && candidate.second[0] - candidate.token < 6 ? candidate.second[1] : candidate.token;
  for (const [first, last] of voice.spans) if (first > candidate.token && first <= at + 3) at = Math.max(at, last);
  for (let next = at + 1; next <= at + 14; next++) {
    const token = tokens[next];
    if (!token || token.start >= end) break;
    const gap = folded.text.slice(tokens[next - 1]?.end ?? 0, token.start);
    if (/[":]/.test(gap)) return token.start;
    if (isComplementiser(token.text)) return token.end;
  }
  return tokens[at]?.end ?? end;
}

// "وبحسب فلان، فإن …": the words stand at the head, and "that" behind the name.
function accordingHead(stage: Stage, from: number): Tail | null {
  const { tokens } = stage.text;
  const word = tokens[from];
  if (!word || !/^و?(?:بحسب|حسب|وفق)$/.test(word.text)) return null;
  const named = stage.beginning.get(from + 1);
  const behind = tokens[(named?.last ?? from) + 1]?.text ?? "";
  return named && /^(?:فان|فانه|فانها|ان)$/.test(behind)
    ? { start: word.start, word: [word.start, word.end], next: from + 1 }
    : null;
}

/** A sentence without a reporting verb that begins or ends in "بحسب <participant>". */
export function postposed(
  stage: Stage,
  sentence: Sentence,
  index: number,
  from: number,
  meeting: number,
  cast: MeetingCast | undefined,
): ClauseReading[] {
  const start = stage.text.tokens[from]?.start ?? sentence.start;
  const end = trimEnd(stage.text.folded.text, start, sentence.end);
  const head = accordingHead(stage, from);
  const tail = head ?? accordingTail(stage.text, start, end);
  const named = tail ? stage.covering.get(tail.next) : undefined;
  if (
    !tail ||
    named?.kind !== "person" ||
    named.actor === null ||
    stage.actors[named.actor]?.narrator ||
    (!head && named.last < lastTokenBefore(stage, from, end) - 3)
  )
    return [];
  const { tokens } = stage.text;
  return [
    {
      first: from,
      last: lastTokenBefore(stage, from, end),
      start,
      end,
      verb: { text: [tail.word] },
      kind: "said",
      act: "said",
      speech: "indirect",
      speakers: [named.actor],
      speakerSpans: [[tokens[named.first]?.start ?? 0, tokens[named.last]?.end ?? 0]],
      joint: false,
      cue: "postposed-according-to",
      via: null,
      meeting,
      inMeeting: cast?.participants.includes(named.actor) ?? false,
      rule: "clause-postposed",
      speakerRule: "speaker-postposed",
      sentence: index,
    },
  ];
}
