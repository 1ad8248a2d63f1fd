import { afterDateline, bodyStart, isTail } from "../mentions/english-lines";
import { readWords, type Word } from "../mentions/english-words";
import type { Cast } from "../mentions/mention";
import type { Segmented } from "../text/sentences";
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
  text.sentences.forEach((sentence, index) => {
    const from = Math.max(sentence.from, body);
    if (from >= sentence.to) return;
    for (; turn < turns.length && (turns[turn] as Turn).first < sentence.to; turn++) {
      readings.push(turnReading(words, turns[turn] as Turn, meetings, index));
    }
    while (block < taken.length && (taken[block]?.to ?? 0) <= from) block++;
    if ((taken[block]?.from ?? Number.POSITIVE_INFINITY) <= from || isTail(text, words, from, sentence.to)) return;
    const narrates = (subject: Subject): boolean => speakers.isNarrator(subject);
    const start = afterDateline(words, from, sentence.to);
    for (const clause of readSentence(scene, text, start, sentence.to, narrates)) {
      const reading = speakers.read(clause, index);
      if (reading) readings.push(finish(text, words, clause, reading));
    }
  });
  return readings;
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
