import { afterDateline, bodyStart, isTail } from "../mentions/english-lines";
import { readWords, type Word } from "../mentions/english-words";
import type { Cast } from "../mentions/mention";
import type { Segmented, Sentence } from "../text/sentences";
import type { ClauseReading, MeetingCast } from "./clause";
import type { RawClause } from "./english-raw-clause";
import { readSentence } from "./english-sentence";
import { spanOf, speechOf } from "./english-spans";
import { SpeakerFinder } from "./english-speakers";
import type { Scene, Subject } from "./english-subjects";
import { readTurns, type Turn } from "./english-transcript";

/**
 * The reporting clauses of an English text in order: who says what, by the annotation guide's §4–§6. Headlines, the fact that
 * the sides met, tails and questions are no clauses.
 */
export function readEnglishClauses(
  text: Segmented,
  cast: Cast,
  meetings: readonly MeetingCast[],
  words: readonly Word[] = readWords(text),
): ClauseReading[] {
  const scene = sceneOf(text, words, cast);
  const body = bodyStart(text, words);
  const { turns, taken } = readTurns(text, scene, cast, body);
  const speakers = new SpeakerFinder(text, scene, cast, meetings);
  const readings: ClauseReading[] = [];
  let turn = 0;
  let block = 0;
  /** Where the points of a list end that belong to the clause before them. */
  let listed = 0;
  text.sentences.forEach((sentence, index) => {
    const from = Math.max(sentence.from, body);
    if (from >= sentence.to) return;
    for (; turn < turns.length && (turns[turn] as Turn).first < sentence.to; turn++) {
      readings.push(turnReading(words, turns[turn] as Turn, meetings, index));
    }
    while (block < taken.length && (taken[block]?.to ?? 0) <= from) block++;
    const spoken = (taken[block]?.from ?? Number.POSITIVE_INFINITY) <= from;
    if (spoken || sentence.to <= listed || isTail(text, words, from, sentence.to)) return;
    const narrates = (subject: Subject): boolean => speakers.isNarrator(subject);
    const start = afterDateline(words, from, sentence.to);
    const clauses = readSentence(scene, text, start, sentence.to, narrates);
    const open = clauses.at(-1);
    if (open?.to === sentence.to) listed = open.to = endOfList(text, scene, index, narrates);
    for (const clause of clauses) {
      const reading = speakers.read(clause, index);
      if (reading) readings.push(finish(text, words, clause, reading));
    }
  });
  return readings;
}

const MOST_POINTS = 40;

// "The talks centred on the following issues:" and its points below, which say nothing by themselves: they belong to the clause.
function endOfList(text: Segmented, scene: Scene, index: number, narrates: (subject: Subject) => boolean): number {
  const { sentences, folded } = text;
  const opening = sentences[index] as Sentence;
  let { to } = opening;
  if (!/^\s*:/.test(folded.text.slice((scene.words[to - 1] as Word).end, opening.end + 3))) return to;
  for (let at = index + 1; at < sentences.length && at - index <= MOST_POINTS; at++) {
    const point = sentences[at] as Sentence;
    if (!isPoint(scene.words, point.from) || readSentence(scene, text, point.from, point.to, narrates).length > 0)
      break;
    to = point.to;
  }
  return to;
}

// A line behind a dash, a dot or a number, or in lower case.
function isPoint(words: readonly Word[], first: number): boolean {
  const { gap, capital, text } = words[first] as Word;
  const line = gap.lastIndexOf("\n");
  if (line < 0) return false;
  const mark = gap.slice(line + 1).trim();
  return /^\d+$/.test(text) || !capital || (mark !== "" && !/^["'(@#[]+$/.test(mark));
}

function quotedWords(text: Segmented, words: readonly Word[]): Uint8Array {
  const quoted = new Uint8Array(words.length);
  let quote = 0;
  words.forEach(({ start, end }, at) => {
    while (quote < text.quotes.length && (text.quotes[quote]?.end ?? 0) < end) quote++;
    const around = text.quotes[quote];
    if (around?.closed && around.start <= start && end <= around.end) quoted[at] = 1;
  });
  return quoted;
}

function sceneOf(text: Segmented, words: readonly Word[], cast: Cast): Scene {
  const scene = { words, endsAt: new Map(), startsAt: new Map(), within: new Map(), quoted: quotedWords(text, words) };
  for (const mention of cast.mentions) {
    scene.endsAt.set(mention.last, mention);
    scene.startsAt.set(mention.first, mention);
    for (let at = mention.first; at <= mention.last; at++) scene.within.set(at, mention);
  }
  return scene;
}

function finish(text: Segmented, words: readonly Word[], clause: RawClause, reading: ClauseReading): ClauseReading {
  const { start, end } = spanOf(text, words, clause);
  return { ...reading, start, end, speech: speechOf(text, words, clause, start, end) };
}

function turnReading(
  words: readonly Word[],
  turn: Turn,
  meetings: readonly MeetingCast[],
  sentence: number,
): ClauseReading {
  const first = words[turn.first] as Word;
  const last = words[turn.to - 1] as Word;
  const meeting = Math.max(
    0,
    meetings.findIndex(({ participants }) => participants.includes(turn.actor)),
  );
  return {
    first: turn.first,
    last: turn.to - 1,
    start: first.start,
    end: last.end,
    verb: null,
    kind: "said",
    act: "said",
    speech: "direct",
    speakers: [turn.actor],
    speakerSpans: turn.label
      ? [[words[turn.label[0]]?.start ?? first.start, words[turn.label[1]]?.end ?? first.end]]
      : [],
    joint: false,
    cue: turn.label ? "transcript-turn" : "transcript-continued",
    via: null,
    meeting,
    inMeeting: true,
    rule: turn.label ? "transcript-turn" : "transcript-continued",
    speakerRule: turn.label ? "label" : "label-before",
    sentence,
  };
}
