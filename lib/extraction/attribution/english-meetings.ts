import { afterDateline, bodyStart } from "../mentions/english-lines";
import { makeLexicon, matchAt, readWords, type Word, wordSet, wordsOf } from "../mentions/english-words";
import type { Cast, Mention } from "../mentions/mention";
import { ANOTHER, MET, MET_WITH, NOT_THERE, SAT_IN } from "../packs/en/meetings";
import type { Segmented } from "../text/sentences";
import type { MeetingCast } from "./clause";

const met = wordSet(MET);
const metWith = wordSet(MET_WITH);
const another = wordSet(ANOTHER);
const MOST_MEETINGS = 20;
const MOST_SINGLE = 4;
/** "A meeting between X and Y was to be held": so near the head the meeting is the sentence's own. */
const OPENING = 5;
const ARRIVED = /^(arrived|paid|travelled|traveled|landed|began|started|concluded|left|flew|was|is|has|on)$/;
const satIn = makeLexicon(SAT_IN.map((phrase): [string, string] => [phrase, phrase]));
// By their last word, since the name follows it.
const notThere = new Map<string, string[][]>();
for (const phrase of NOT_THERE.map(wordsOf)) {
  const last = phrase.at(-1) ?? "";
  notThere.set(last, [...(notThere.get(last) ?? []), phrase]);
}

/**
 * Who met whom, by the sentences that tell that somebody met, called or received somebody: the first meeting first, then
 * further ones ("later he also met …"). Those who sat in are attendees; one whose greetings are passed on is neither. A text without
 * such a sentence has the first two people that it names.
 */
export function readEnglishMeetings(
  text: Segmented,
  cast: Cast,
  words: readonly Word[] = readWords(text),
): MeetingCast[] {
  const body = bodyStart(text, words);
  const meetings: MeetingCast[] = [];
  const attendees = new Set<number>();
  const count = text.sentences.length;
  const persons = peopleOf(cast);
  let next = 0;
  /** People of sentences that tell of the meeting and name one of them only: "The Peruvian delegation was led by X." */
  const single: number[] = [];
  let headline: number[] = [];
  text.sentences.forEach(({ from, to }, sentence) => {
    const mentions: Mention[] = [];
    for (; next < persons.length && (persons[next]?.first ?? to) < to; next++) mentions.push(persons[next] as Mention);
    if (mentions.length === 0) return;
    const start = afterDateline(words, from, to);
    const people = withPronoun(words, start, whoMet(words, start, to, mentions, attendees), single);
    if (!tellsOfMeeting(words, from, to)) {
      noteSubject(words, from, mentions, single);
      return;
    }
    // A headline is short of words: it counts where the report itself does not say who met.
    if (to <= body) headline = headline.length === 0 ? people : headline;
    else if (people.length < 2) addNew(single, people);
    else if (meetings.length === 0)
      meetings.push({ participants: people, attendees: [], sentences: { from: 0, to: count } });
    else if (meetings.length < MOST_MEETINGS && isAnother(words, from, to, people, meetings)) {
      (meetings.at(-1) as MeetingCast).sentences.to = sentence;
      meetings.push({ participants: people, attendees: [], sentences: { from: sentence, to: count } });
    }
  });
  if (meetings.length === 0) {
    const named = [single, headline].find((people) => people.length >= 2);
    const participants = named ? named.slice(0, MOST_SINGLE) : fallback(cast, attendees);
    meetings.push({ participants, attendees: [], sentences: { from: 0, to: count } });
  }
  const first = meetings[0] as MeetingCast;
  first.attendees = [...attendees].filter((actor) => !first.participants.includes(actor));
  return meetings;
}

function addNew(list: number[], people: readonly number[]): void {
  for (const actor of people) if (list.length < MOST_SINGLE && !list.includes(actor)) list.push(actor);
}

// "X arrived in Lima on Monday. He met with Y": the pronoun at the head is the one who was the subject before.
function withPronoun(words: readonly Word[], from: number, people: number[], before: readonly number[]): number[] {
  const [subject] = before.slice(-1);
  const opens = words.slice(from, from + 6).some(({ text }) => /^(he|she)$/.test(text));
  if (!opens || subject === undefined || people.length !== 1 || people.includes(subject)) return people;
  return [subject, ...people];
}

function noteSubject(words: readonly Word[], from: number, mentions: readonly Mention[], single: number[]): void {
  const [first] = mentions;
  if (first && first.first - from < 3 && first.actor !== null && ARRIVED.test(words[first.last + 1]?.text ?? ""))
    addNew(single, [first.actor]);
}

// The people of a sentence who may have met; those who sat in are put with the attendees.
function whoMet(
  words: readonly Word[],
  from: number,
  to: number,
  mentions: readonly Mention[],
  attendees: Set<number>,
): number[] {
  const sat = satInPhrases(words, from, to);
  const present = new Set<number>();
  let before: Mention | null = null;
  for (const mention of mentions) {
    const sitting = sat.some(({ start, end, before }) => (before ? mention.last < start : mention.first >= end));
    if (sitting) attendees.add(mention.actor as number);
    else if (isPresent(words, from, mention, present.size >= 2 ? before : null)) {
      present.add(mention.actor as number);
      before = mention;
    }
  }
  return [...present];
}

function fallback(cast: Cast, attendees: ReadonlySet<number>): number[] {
  const people = [...new Set(cast.mentions.map(({ actor }) => actor))].filter(
    (actor): actor is number =>
      actor !== null && cast.actors[actor]?.kind === "person" && !cast.actors[actor]?.narrator && !attendees.has(actor),
  );
  return people.slice(0, 2);
}

function peopleOf(cast: Cast): Mention[] {
  return cast.mentions.filter(({ actor, kind }) => {
    if (kind !== "person" || actor === null) return false;
    const who = cast.actors[actor];
    return who !== undefined && !who.narrator;
  });
}

function tellsOfMeeting(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (met.has(words[at]?.text ?? "")) return true;
  return false;
}

// Named at the head of the sentence, or right after "with", "and", "between"; once two are named, a third only joins them by
// "and" or a comma. One whose greetings were passed on was not there.
function isPresent(words: readonly Word[], from: number, mention: Mention, last: Mention | null): boolean {
  const before = words[mention.first - 1];
  if (followsOther(words, mention.first, from)) return false;
  if (leadsDelegation(words, mention.first, from)) return true;
  if (!before || mention.first === from) return true;
  const gap = words[mention.first]?.gap ?? "";
  if (last) {
    if (before.text === "with") return true;
    const joined = before.text === "and" ? mention.first - 2 : gap === ", " ? mention.first - 1 : null;
    return joined === last.last;
  }
  if (mention.first - from < 14) return true;
  if (isObject(words, from, mention.first)) return true;
  return metWith.has(before.text) || gap === ", " || /^(his|her|their|counterpart)$/.test(before.text);
}

/** Where a sentence says who sat in: the people before the phrase ("X was also present") or after it ("attended by X"). */
function satInPhrases(
  words: readonly Word[],
  from: number,
  to: number,
): { start: number; end: number; before: boolean }[] {
  const found: { start: number; end: number; before: boolean }[] = [];
  for (let at = from; at < to; at++) {
    const match = matchAt(satIn, words, at, to);
    if (!match) continue;
    const before = /(present|meeting|talks)$/.test(match.value) && at > from + 1;
    found.push({ start: at, end: match.last + 1, before });
    if (found.length > 3) break;
  }
  return found;
}

// "received in his office in Lima today the Minister of X": the object of a verb that tells of a meeting, its circumstances between.
function isObject(words: readonly Word[], from: number, first: number): boolean {
  if (!/^(the|an?|his|her)$/.test(words[first]?.text ?? "")) return false;
  for (let at = first - 1; at > from && first - at < LONGEST_CIRCUMSTANCE; at--) {
    if (RECEIVED.test(words[at]?.text ?? "")) return true;
    if (/[;:]/.test(words[at]?.gap ?? "")) return false;
  }
  return false;
}

const RECEIVED = /^(received|receives|hosted|met|welcomed|telephoned|phoned|greeted)$/;
const LONGEST_CIRCUMSTANCE = 14;

// "The delegations were led by X and Y", "a delegation headed by Z": whoever leads a side met.
function leadsDelegation(words: readonly Word[], end: number, from: number): boolean {
  if (words[end - 1]?.text !== "by" || !LED.test(words[end - 2]?.text ?? "")) return false;
  for (let at = end - 3; at >= from && end - at < 9; at--) if (SIDES.test(words[at]?.text ?? "")) return true;
  return false;
}

const LED = /^(led|headed|chaired|co-chaired|cochaired|represented|hosted|presided)$/;
const SIDES =
  /^(delegations?|sides?|parties|consultations|talks|round|session|meeting|dialogue|commission|committee|forum|negotiations|team|teams|visit)$/;

function followsOther(words: readonly Word[], end: number, from: number): boolean {
  if (leadsDelegation(words, end, from)) return false;
  const opens = end - from <= OPENING && words[end - 1]?.text === "between";
  if (opens) return false;
  const phrases = notThere.get(words[end - 1]?.text ?? "") ?? [];
  return phrases.some(
    (phrase) => end - phrase.length >= from && phrase.every((word, i) => words[end - phrase.length + i]?.text === word),
  );
}

// A further meeting has other people, and says so; the sentences before it belong to the first.
function isAnother(
  words: readonly Word[],
  from: number,
  to: number,
  people: readonly number[],
  meetings: readonly MeetingCast[],
): boolean {
  if (meetings.some(({ participants }) => people.every((actor) => participants.includes(actor)))) return false;
  for (let at = from; at < to; at++) {
    const word = words[at] as Word;
    if (/^(will|would|shall|scheduled|expected|due|plans|planned)$/.test(word.text)) return false;
    if (another.has(word.text) && at - from < 14) {
      return /^(met|held|spoke|had|received|hosted|talks|meeting|conversation|call)$/.test(
        words.slice(at, at + 12).find(({ text }) => met.has(text))?.text ?? "",
      );
    }
  }
  return false;
}
