import type { Sentence } from "../text/sentences";
import { firstAtLeast } from "../text/sorted";
import { type Role, roleOfCandidate } from "./arabic-accept";
import { type Candidate, findCandidates, isComplementiser, isHappening } from "./arabic-candidates";
import type { Layout } from "./arabic-layout";
import { behindDateline, startInside } from "./arabic-spans";
import { findVoice } from "./arabic-speakers";
import { connectorBefore, opensSentence, type Progress } from "./arabic-standing";
import { firstPersonSubject, type Stage, subjectBefore } from "./arabic-subject";
import type { Memory, Voice } from "./arabic-voices";
import { type Open, postposed, toClause } from "./arabic-written-clause";
import type { ClauseReading, MeetingCast } from "./clause";

/** Words that may stand before the verb of a sentence: "وفي وقت لاحق استقبل …". */
const HEAD = 5;
/** How many mentions back the meeting that is told of is looked for. */
const LOOK_BACK = 60;

/**
 * The statements of an Arabic report: its clauses with a reporting verb, each with whoever speaks. The sentences are read in their order; what
 * is told (who met, who came) is kept in mind for subjects that are dropped.
 */
export function readArabicClauses(stage: Stage, meetings: readonly MeetingCast[], layout: Layout): ClauseReading[] {
  for (const { participants } of meetings) for (const actor of participants) stage.taking.add(actor);
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
    chained: false,
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
  if (role === "inner") progress.chained = true;
  progress.heading = open.every((item) => item.voice.cue === "cataphoric" || item.role === "nominal");
  progress.narrator = voice.narrator === null ? null : (stage.actors[voice.narrator]?.kind ?? null);
  progress.last = candidate.token;
  progress.number = candidate.form.number;
  progress.narrated =
    role !== "inner" &&
    voice.rule !== "speaker-joint-statement" &&
    (role === "quoted" ? !voice.speakers.some((actor) => stage.taking.has(actor)) : voice.narrator !== null);
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
    if (at > from + HEAD && !/[,،؛.:-]/.test(gap) && !/^و/.test(word)) continue;
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
