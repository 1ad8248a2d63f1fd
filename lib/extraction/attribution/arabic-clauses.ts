import type { BroadKind } from "../draft";
import { foldPattern } from "../text/fold";
import { quotesIn } from "../text/quotes";
import type { Sentence } from "../text/sentences";
import { firstAtLeast } from "../text/sorted";
import { connectorBefore, opensSentence, type Progress, type Role, roleOfCandidate } from "./arabic-accept";
import { type Candidate, findCandidates, isComplementiser, isHappening } from "./arabic-candidates";
import type { Layout } from "./arabic-layout";
import {
  accordingTail,
  behindDateline,
  startInside,
  type Tail,
  trimEnd,
  trimStart,
  withoutOccasion,
} from "./arabic-spans";
import { findVoice, type Memory, type Voice } from "./arabic-speakers";
import { firstPersonSubject, type Stage, subjectBefore } from "./arabic-subject";
import type { ClauseReading, MeetingCast } from "./clause";
import { speechOf } from "./speech";

/** Words behind the verb in which "according to" stands in the middle, and words that a tail has at most. */
const MIDDLE = 4;
const LONGEST_TAIL = 12;
/** How many mentions back the meeting that is told of is looked for. */
const LOOK_BACK = 60;

type Open = {
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

/**
 * The statements of an Arabic report: its clauses with a reporting verb, each with whoever speaks. The sentences are read in their order; what
 * is told (who met, who came) is kept in mind for subjects that are dropped.
 */
export function readArabicClauses(stage: Stage, meetings: readonly MeetingCast[], layout: Layout): ClauseReading[] {
  const memory: Memory = { single: null, last: [], narrator: null, outside: false, via: null };
  const found: ClauseReading[] = [];
  const { sentences } = stage.text;
  const firstBody = sentences.findIndex((_, index) => !layout.headlines.has(index));
  for (let index = 0; index < layout.end; index++) {
    if (layout.headlines.has(index)) continue;
    const sentence = sentences[index] as Sentence;
    const from = behindDateline(stage.text, sentence, index === firstBody);
    found.push(...readSentence(stage, meetings, memory, sentence, index, from));
  }
  return found;
}

function readSentence(
  stage: Stage,
  meetings: readonly MeetingCast[],
  memory: Memory,
  sentence: Sentence,
  index: number,
  from: number,
): ClauseReading[] {
  let meeting = meetingOf(stage, meetings, index, from);
  const open: Open[] = [];
  const progress: Progress = {
    sentence,
    from,
    last: null,
    narrated: false,
    narrator: null,
    number: null,
    heading: false,
  };
  for (const candidate of findCandidates(stage.text, sentence)) {
    if (candidate.token < from) continue;
    const role = roleOfCandidate(stage, progress, candidate);
    if (role === null) continue;
    remember(stage, memory, sentence, progress.last ?? from, candidate.token, open.length === 0);
    meeting = meetingOf(stage, meetings, index, candidate.token);
    const lower = lowerBound(stage, progress, candidate, role);
    const governor = role === "participle" ? governorOf(open) : null;
    const voice = findVoice({
      stage,
      sentence,
      from,
      candidate,
      role,
      memory,
      meeting: meetings[meeting],
      governor,
      lower,
    });
    take(stage, memory, open, progress, {
      candidate,
      role,
      voice,
      lower,
      meeting: ownMeeting(meetings, meeting, voice),
    });
  }
  if (open.length === 0) remember(stage, memory, sentence, from, sentence.to, true);
  settleCataphora(open);
  const clauses = open.flatMap((item, place) =>
    toClause(stage, sentence, index, item, open[place + 1], meetings[item.meeting]),
  );
  return clauses.length === 0 ? postposed(stage, sentence, index, from, meeting, meetings[meeting]) : clauses;
}

// The meeting that is told of at a place: that of whoever was named last and met in one meeting only; else by the sentence.
function meetingOf(stage: Stage, meetings: readonly MeetingCast[], sentence: number, token: number): number {
  if (meetings.length < 2) return 0;
  const end = firstAtLeast(stage.mentions, ({ first }) => first, token);
  for (let at = end - 1; at >= Math.max(0, end - LOOK_BACK); at--) {
    const actor = stage.mentions[at]?.actor ?? -1;
    const own = meetings.flatMap(({ participants }, place) => (participants.includes(actor) ? [place] : []));
    if (own.length === 1) return own[0] as number;
  }
  return Math.max(
    0,
    meetings.findIndex(({ sentences }) => sentences.from <= sentence && sentence < sentences.to),
  );
}

// A speaker who met in one meeting only speaks in that one.
function ownMeeting(meetings: readonly MeetingCast[], given: number, { speakers }: Voice): number {
  if (speakers.length === 0 || speakers.every((actor) => meetings[given]?.participants.includes(actor))) return given;
  const own = meetings.findIndex(({ participants }) => speakers.every((actor) => participants.includes(actor)));
  return own >= 0 ? own : given;
}

// Where the subject before a verb may begin: behind "that", behind the connector, else behind the last verb.
function lowerBound(stage: Stage, progress: Progress, { token }: Candidate, role: Role): number {
  const floor = progress.last === null ? progress.from : progress.last + 1;
  if (role === "inner")
    for (let at = token - 1; at > floor; at--) if (isComplementiser(stage.text.tokens[at]?.text ?? "")) return at + 1;
  const connector = connectorBefore(stage, progress, token);
  if (connector !== null && connector >= floor) return connector + 1;
  return floor;
}

const governorOf = (open: readonly Open[]): Voice | null => {
  const last = open.at(-1);
  return last && last.voice.cue !== "cataphoric" ? last.voice : null;
};

type Taken = { candidate: Candidate; role: Role; voice: Voice; lower: number; meeting: number };

function take(
  stage: Stage,
  memory: Memory,
  open: Open[],
  progress: Progress,
  { candidate, role, voice, lower, meeting }: Taken,
): void {
  const last = open.at(-1);
  if (role === "inner" && last) {
    // What a narrator reports: one statement, from his verb on, said by the one inside.
    const narrator = last.voice.narrator;
    open[open.length - 1] = {
      ...last,
      candidate,
      role,
      meeting,
      voice: { ...voice, narrator, cue: `via-${voice.cue}`, comment: voice.comment },
    };
  } else {
    const cataphoric = role === "participle" && (open.length === 0 || progress.heading);
    const first = firstToken(stage, progress, candidate, role, lower);
    const boundary = connectorBefore(stage, progress, candidate.token) ?? first;
    open.push({
      candidate,
      role,
      voice: cataphoric ? { ...voice, cue: "cataphoric" } : voice,
      first,
      boundary: Math.min(boundary, first),
      outer: role,
      meeting,
    });
  }
  progress.heading = open.every((item) => item.voice.cue === "cataphoric" || item.role === "nominal");
  progress.narrator = voice.narrator === null ? null : (stage.actors[voice.narrator]?.kind ?? null);
  progress.last = candidate.token;
  progress.number = candidate.form.number;
  progress.narrated =
    role !== "inner" && voice.narrator !== null && role !== "quoted" && voice.rule !== "speaker-joint-statement";
  if (role === "participle" && voice.narrator !== null && open.at(-2)?.role === "inner") progress.narrated = true;
  keep(stage, memory, voice);
}

function keep(stage: Stage, memory: Memory, voice: Voice): void {
  if (voice.narrator !== null) memory.narrator = voice.narrator;
  memory.outside = voice.comment && voice.narrator === null;
  if (voice.speakers.length > 0) memory.last = voice.speakers;
  const [one] = voice.speakers;
  if (one !== undefined && voice.speakers.length === 1) {
    if (stage.actors[one]?.kind !== "institution" || voice.narrator === null) memory.single = one;
    memory.via = voice.narrator === one ? null : voice.narrator;
  } else if (voice.speakers.length > 1) memory.via = voice.narrator;
}

// Who acted in what is told between two verbs: the grammatical subject of whatever comes next without one.
function remember(stage: Stage, memory: Memory, sentence: Sentence, from: number, to: number, fresh: boolean): void {
  for (let at = from; at < to; at++) {
    const word = stage.text.tokens[at]?.text ?? "";
    if (!isHappening(word) && !(fresh && at === from)) continue;
    const gap = stage.text.folded.text.slice(stage.text.tokens[at - 1]?.end ?? 0, stage.text.tokens[at]?.start ?? 0);
    if (at > from && !/[,،؛.:-]/.test(gap) && !/^و/.test(word)) continue;
    const subject = firstPersonSubject(stage, sentence, at);
    if (subject !== null) {
      memory.single = subject;
      memory.last = [subject];
      memory.outside = false;
      memory.via = null;
    }
  }
}

function firstToken(stage: Stage, progress: Progress, candidate: Candidate, role: Role, lower: number): number {
  const { token } = candidate;
  if (role === "talks") return progress.from;
  if (progress.last === null && role !== "connector" && role !== "relative" && opensSentence(stage, progress, token))
    return progress.from;
  const [subject] = role === "joined" || role === "participle" ? [] : subjectBefore(stage, lower, token);
  return startInside(stage, progress.from, token, subject?.first ?? null);
}

// "ومشيرا إلى …، قال شي": the participle has the speaker of the verb behind it.
function settleCataphora(open: Open[]): void {
  open.forEach((item, place) => {
    if (item.voice.cue !== "cataphoric") return;
    const next = open[place + 1];
    item.voice = next
      ? { ...next.voice, cue: "participle-cataphoric", rule: "speaker-of-verb-behind" }
      : { ...item.voice, cue: "participle" };
  });
}

function toClause(
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

const MET = new Set(
  foldPattern("التقى التقت التقيا استقبل استقبلت اجتمع اجتمعت زار زارت غادر غادرت وصل وصلت").split(" "),
);

// "وأكدا …، التقى فلان …": what happened next, behind a comma, ends the clause; its opening words ("وفي بغداد،") go with it.
function happeningBetween(stage: Stage, item: Open, next: Open | undefined, sentence: Sentence): number | null {
  const { tokens, folded } = stage.text;
  const to = next?.first ?? sentence.to;
  for (let at = item.candidate.token + 2; at < to; at++) {
    const { start: where = 0, text: word = "" } = tokens[at] ?? {};
    // "…، لكنهما لم يتفقا": what was not said.
    if (/^و?لكن(?:ه|ها|هما|هم)?$/.test(word) && tokens[at + 1]?.text === "لم") return tokens[at - 1]?.end ?? null;
    if (
      !MET.has(word) ||
      quotesIn(stage.text.quotes, where, where).some(({ start, end }) => start <= where && where < end) ||
      !/[,،]\s*$/.test(folded.text.slice(tokens[at - 1]?.end ?? 0, tokens[at]?.start ?? 0))
    )
      continue;
    for (let start = at - 1; start > item.candidate.token + 2; start--) {
      const gap = folded.text.slice(tokens[start - 1]?.end ?? 0, tokens[start]?.start ?? 0);
      if (/[,،]/.test(gap))
        return /^و?(?:في|فيما|بينما|عقب|بعد|من)/.test(tokens[start]?.text ?? "")
          ? (tokens[start - 1]?.end ?? null)
          : (tokens[at - 1]?.end ?? null);
    }
    return tokens[at - 1]?.end ?? null;
  }
  return null;
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

// A sentence without a reporting verb that ends in "بحسب <participant>".
function postposed(
  stage: Stage,
  sentence: Sentence,
  index: number,
  from: number,
  meeting: number,
  cast: MeetingCast | undefined,
): ClauseReading[] {
  const start = stage.text.tokens[from]?.start ?? sentence.start;
  const end = trimEnd(stage.text.folded.text, start, sentence.end);
  const tail = accordingTail(stage.text, start, end);
  const named = tail ? stage.covering.get(tail.next) : undefined;
  if (
    !tail ||
    named?.kind !== "person" ||
    named.actor === null ||
    stage.actors[named.actor]?.narrator ||
    named.last < lastTokenBefore(stage, from, end) - 3
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
