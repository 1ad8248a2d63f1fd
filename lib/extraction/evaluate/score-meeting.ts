import { comparable, sameSet } from "./compare-names";
import type { Gold, GoldMeeting, PredictedMeeting, PredictedPerson, Prediction } from "./gold";

/** Counts on the first meeting of each report, and on its people. */
export type MeetingScores = {
  /** Reports. */
  n: number;
  date: number;
  dateGiven: number;
  dateGivenRight: number;
  notHeld: number;
  notHeldAsHeld: number;
  invented: number;
  nullGold: number;
  country: number;
  format: number;
  /** Reports with all participants right and none beside them. */
  participants: number;
  role: number;
  partCountry: number;
  partMatched: number;
};

/** The counts before the first report. */
export function newMeetingScores(): MeetingScores {
  return {
    n: 0,
    date: 0,
    dateGiven: 0,
    dateGivenRight: 0,
    notHeld: 0,
    notHeldAsHeld: 0,
    invented: 0,
    nullGold: 0,
    country: 0,
    format: 0,
    participants: 0,
    role: 0,
    partCountry: 0,
    partMatched: 0,
  };
}

const NOT_HELD = new Set(["announced", "not-held"]);

type Counted = [hit: number, predicted: number, gold: number];

/**
 * Adds one report to the counts.
 * @param who leads every name of a known person to the English one
 * @param published whether the prediction knew the day of publication
 * @returns hits, predicted and expected: the participants of the first meeting, and the meetings by their participants
 */
export function scoreMeeting(
  gold: Gold,
  prediction: Prediction,
  who: (name: string) => string,
  published: boolean,
  scores: MeetingScores,
): { participants: Counted; meetings: Counted } {
  const right = gold.meeting;
  const guess = prediction.meeting ?? {};
  scores.n++;
  scoreDate(right, guess, published, scores);
  if (NOT_HELD.has(right.format)) {
    scores.notHeld++;
    if (guess.format && !NOT_HELD.has(guess.format)) scores.notHeldAsHeld++;
  }
  if ((guess.place?.country ?? null) === (right.place?.country ?? null)) scores.country++;
  if (guess.format !== undefined && [right.format, ...(right.formatAlso ?? [])].includes(guess.format)) scores.format++;
  return {
    participants: scoreParticipants(right, guess, who, scores),
    meetings: countMeetings(gold, prediction, who),
  };
}

function scoreDate(right: GoldMeeting, guess: PredictedMeeting, published: boolean, scores: MeetingScores): void {
  const wanted = published && right.dateGivenPublished ? right.dateGivenPublished : right.date;
  const correct = (guess.date ?? null) === wanted;
  if (correct) scores.date++;
  if (wanted === null) {
    scores.nullGold++;
    if (guess.date) scores.invented++;
  } else {
    scores.dateGiven++;
    if (correct) scores.dateGivenRight++;
  }
}

const nameOf = (person: PredictedPerson): string => person.name_en ?? person.name_ar ?? person.name ?? "";

function scoreParticipants(
  right: GoldMeeting,
  guess: PredictedMeeting,
  who: (name: string) => string,
  scores: MeetingScores,
): Counted {
  const guessed = guess.participants ?? [];
  let hit = 0;
  for (const person of right.participants) {
    const match = guessed.find((other) => who(nameOf(other)) === person.name_en);
    if (!match) continue;
    hit++;
    scores.partMatched++;
    if (match.country === person.country) scores.partCountry++;
    if (comparable(match.role) === comparable(person.role)) scores.role++;
  }
  if (hit === right.participants.length && guessed.length === right.participants.length) scores.participants++;
  return [hit, guessed.length, right.participants.length];
}

// A predicted meeting is right where the same people met; each counts once.
function countMeetings(gold: Gold, prediction: Prediction, who: (name: string) => string): Counted {
  const people = (meeting: PredictedMeeting) => new Set((meeting.participants ?? []).map((p) => who(nameOf(p))));
  const wanted = [gold.meeting, ...(gold.otherMeetings ?? [])].map(people);
  const guesses = [prediction.meeting, ...(prediction.otherMeetings ?? [])].flatMap((m) => (m ? [people(m)] : []));
  const left = [...guesses];
  let hit = 0;
  for (const set of wanted) {
    const at = left.findIndex((other) => sameSet(set, other));
    if (at < 0) continue;
    left.splice(at, 1);
    hit++;
  }
  return [hit, guesses.length, wanted.length];
}
