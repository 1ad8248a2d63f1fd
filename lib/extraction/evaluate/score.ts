import { nameReader, sameSet, sameVerb } from "./compare-names";
import type { Gold, GoldStatement, PredictedStatement, Prediction } from "./gold";
import { overlap, pairSpans } from "./pair-spans";
import { type MeetingScores, newMeetingScores, scoreMeeting } from "./score-meeting";

/** Right among the predicted and the expected: precision, recall and their harmonic mean, 0 to 1. */
export type Rate = { hit: number; pred: number; gold: number; p: number; r: number; f1: number };

/** The figures of an evaluation (annotation guide, §9). Shares are 0 to 1. */
export type Scores = {
  iou: number;
  statements: Rate;
  statementsWithRightSpeaker: Rate;
  /** Share of the found statements whose span overlaps by 0.95 or more. */
  nearExactSpans: number;
  /** Shares on the found statements. */
  onMatched: { speakers: number; kind: number; speech: number; verb: number };
  speakersMicro: Rate;
  topicsMicro: Rate;
  referencesMicro: Rate;
  /** Pairs of repeated statements that were linked, and all of them. */
  duplicatesLinked: [number, number];
  participantsMicro: Rate;
  meetingsMicro: Rate;
  meeting: MeetingScores;
  byCue: Record<string, { gold: number; found: number; speaker: number }>;
  reports: ({ file: string; missing: boolean } & Rate)[];
};

/** One report: its name, the right answers, and the prediction where there is one. */
export type Scored = { file: string; gold: Gold; predicted: Prediction | null };

/** How to score: the least overlap of a statement, and whether the predictions knew the day of publication. */
export type ScoreOptions = { iou: number; published: boolean };

/** Precision, recall and F1; nothing predicted where nothing was expected is right. */
export function rate(hit: number, pred: number, gold: number): Rate {
  const p = pred ? hit / pred : gold ? 0 : 1;
  const r = gold ? hit / gold : 1;
  return { hit, pred, gold, p, r, f1: p + r ? (2 * p * r) / (p + r) : 0 };
}

class Tally {
  hit = 0;
  pred = 0;
  gold = 0;
  add(hit: number, pred: number, gold: number): void {
    this.hit += hit;
    this.pred += pred;
    this.gold += gold;
  }
  get rate(): Rate {
    return rate(this.hit, this.pred, this.gold);
  }
}

type Sums = {
  statements: Tally;
  withSpeaker: Tally;
  speakers: Tally;
  topics: Tally;
  references: Tally;
  participants: Tally;
  meetings: Tally;
  nearExact: number;
  right: { speakers: number; kind: number; speech: number; verb: number };
  duplicates: [number, number];
  cues: Scores["byCue"];
  meeting: MeetingScores;
};

const REFERENCE_LEAST = 0.3;
const NEAR_EXACT = 0.95;

/** Scores predictions against right answers by the rules of the annotation guide (§9). Pure. */
export function score(reports: readonly Scored[], options: ScoreOptions): Scores {
  const sums: Sums = {
    statements: new Tally(),
    withSpeaker: new Tally(),
    speakers: new Tally(),
    topics: new Tally(),
    references: new Tally(),
    participants: new Tally(),
    meetings: new Tally(),
    nearExact: 0,
    right: { speakers: 0, kind: 0, speech: 0, verb: 0 },
    duplicates: [0, 0],
    cues: {},
    meeting: newMeetingScores(),
  };
  const rows: Scores["reports"] = [];
  for (const { file, gold, predicted } of reports) {
    const prediction = predicted ?? {};
    const who = nameReader(gold);
    const { participants, meetings } = scoreMeeting(gold, prediction, who, options.published, sums.meeting);
    sums.participants.add(...participants);
    sums.meetings.add(...meetings);
    if (gold.statementsAnnotated === false) continue;
    const found = scoreStatements(gold, prediction, who, options.iou, sums);
    scoreReferences(gold, prediction, sums);
    rows.push({ file, missing: predicted === null, ...found });
  }
  return present(sums, options.iou, rows);
}

function present(sums: Sums, iou: number, reports: Scores["reports"]): Scores {
  const found = sums.statements.hit;
  const share = (count: number): number => (found ? count / found : 0);
  const { speakers, kind, speech, verb } = sums.right;
  return {
    iou,
    statements: sums.statements.rate,
    statementsWithRightSpeaker: sums.withSpeaker.rate,
    nearExactSpans: share(sums.nearExact),
    onMatched: { speakers: share(speakers), kind: share(kind), speech: share(speech), verb: share(verb) },
    speakersMicro: sums.speakers.rate,
    topicsMicro: sums.topics.rate,
    referencesMicro: sums.references.rate,
    duplicatesLinked: sums.duplicates,
    participantsMicro: sums.participants.rate,
    meetingsMicro: sums.meetings.rate,
    meeting: sums.meeting,
    byCue: sums.cues,
    reports,
  };
}

function scoreStatements(
  gold: Gold,
  prediction: Prediction,
  who: (name: string) => string,
  least: number,
  sums: Sums,
): Rate {
  // What lies half or more in a neutral stretch and meets no right statement neither helps nor hurts.
  const guesses = (prediction.statements ?? []).filter((guess) => {
    const neutral = (gold.ignore ?? []).some((span) => overlap(span, guess) >= 0.5 * (guess.end - guess.start));
    return !neutral || gold.statements.some((right) => pairSpans([right], [guess], least).length > 0);
  });
  const pairs = pairSpans(gold.statements, guesses, least);
  for (const { cue } of gold.statements) {
    sums.cues[cue] ??= { gold: 0, found: 0, speaker: 0 };
    sums.cues[cue].gold++;
  }
  const before = sums.right.speakers;
  for (const pair of pairs) scorePair(gold.statements[pair.gold], guesses[pair.predicted], pair.likeness, who, sums);
  const rightSpeakers = sums.right.speakers - before;
  sums.statements.add(pairs.length, guesses.length, gold.statements.length);
  sums.withSpeaker.add(rightSpeakers, guesses.length, gold.statements.length);
  const paired = new Map(pairs.map((pair) => [gold.statements[pair.gold]?.n, guesses[pair.predicted]?.n]));
  scoreDuplicates(gold, prediction, paired, sums);
  return rate(pairs.length, guesses.length, gold.statements.length);
}

function scorePair(
  right: GoldStatement | undefined,
  guess: PredictedStatement | undefined,
  likeness: number,
  who: (name: string) => string,
  sums: Sums,
): void {
  if (!right || !guess) return;
  if (likeness >= NEAR_EXACT) sums.nearExact++;
  const wanted = new Set(right.speakers);
  const named = new Set((guess.speakers ?? []).map(who));
  const correct =
    sameSet(wanted, named) || (right.acceptAlso !== undefined && sameSet(new Set(right.acceptAlso), named));
  const cue = sums.cues[right.cue];
  if (cue) cue.found++;
  if (correct) sums.right.speakers++;
  if (correct && cue) cue.speaker++;
  sums.speakers.add(correct ? named.size : shared(wanted, named), named.size, correct ? named.size : wanted.size);
  if (guess.kind === right.kind) sums.right.kind++;
  if (guess.speech === right.speech) sums.right.speech++;
  if (sameVerb(right.verb, guess.verb)) sums.right.verb++;
  const topics = new Set(right.topics);
  const guessed = new Set(guess.topics ?? []);
  sums.topics.add(shared(topics, guessed), guessed.size, topics.size);
}

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => [...a].filter((item) => b.has(item)).length;

// A pair of repeats counts where both copies were found and the prediction links just these two.
function scoreDuplicates(
  gold: Gold,
  { duplicates = [] }: Prediction,
  paired: ReadonlyMap<number | undefined, number | undefined>,
  sums: Sums,
): void {
  for (const [a, b] of gold.duplicates ?? []) {
    sums.duplicates[1]++;
    if (!paired.has(a) || !paired.has(b)) continue;
    const wanted = new Set([paired.get(a), paired.get(b)].map(String));
    if (duplicates.some((pair) => sameSet(new Set(pair.map(String)), wanted))) sums.duplicates[0]++;
  }
}

function scoreReferences(gold: Gold, { references = [] }: Prediction, sums: Sums): void {
  const pairs = pairSpans(gold.references, references, REFERENCE_LEAST);
  const right = pairs.filter((pair) => gold.references[pair.gold]?.kind === references[pair.predicted]?.kind);
  sums.references.add(right.length, references.length, gold.references.length);
}
