import type { MeetingEvent } from "../meetings/find-events";
import type { Found } from "../mentions/arabic-making";
import type { Actor } from "../mentions/mention";
import { foldPattern } from "../text/fold";
import type { Sentence } from "../text/sentences";
import type { Stage } from "./arabic-subject";
import type { MeetingCast } from "./clause";

const ATTENDED = new Set(
  foldPattern("حضر حضره حضرها حضرت وحضر وحضره وحضرها وحضرت بحضور حضور بمشاركة يرافقه برفقة رافقه ويرافقه").split(" "),
);
const GREETED = new Set(foldPattern("تحيات تحياته وتحيات تهاني سلام رسالة وتمنيات لتهنئة تعازي").split(" "));
/** Nouns of a meeting with a pronoun: whose it was stands before. */
const ONE_OF_TWO = /^(?:ب|ل|و)?(?:لقا[ءئ]|استقبال|اجتماع|محادثات|مباحثات|اتصال|زيارت)(?:ه|ها)$/;
const OF_BOTH = /^(?:ب|ل|و)?(?:لقا[ءئ]|اجتماع|محادثات|مباحثات|اتصال)(?:هما)$/;
const DUALS = new Set(foldPattern("اتصالين لقاءين اجتماعين اتصالان لقاءان مكالمتين").split(" "));

/**
 * Who met whom: the people named around the words of each event. What comes first is the meeting; a further event between other people is a
 * further meeting. Whoever only sat in is an attendee; whoever only sends greetings is neither.
 * @param events in the order of the text
 * @param headlines indexes of sentences that are headlines: asked only where the body tells nothing
 */
export function readArabicMeetings(
  stage: Stage,
  events: readonly MeetingEvent[],
  headlines: ReadonlySet<number>,
): MeetingCast[] {
  const attendees = attendeesOf(stage);
  const meetings: MeetingCast[] = [];
  const usable = events.filter(({ past, quoted }) => !past && !quoted);
  const body = usable.filter(({ sentence }) => !headlines.has(sentence));
  for (const event of [...body.filter(({ held }) => held === "held"), ...body, ...usable]) {
    for (const pair of pairsAt(stage, event, attendees)) addMeeting(stage, meetings, pair, event);
    if (meetings.length > 0 && event.held !== "held") break;
  }
  if (meetings.length === 0) {
    const pair = mostNamed(stage, attendees);
    if (pair.length > 0)
      meetings.push({ participants: pair, attendees: [], sentences: { from: 0, to: stage.text.sentences.length } });
  }
  setScopes(stage, meetings);
  const [main] = meetings;
  if (main)
    main.attendees = [...attendees].filter(
      (actor) => !meetings.some(({ participants }) => participants.includes(actor)),
    );
  return meetings;
}

function isPerson(stage: Stage, mention: Found): boolean {
  const actor = mention.actor === null ? null : stage.actors[mention.actor];
  return actor?.kind === "person" && !actor.narrator;
}

function attendeesOf(stage: Stage): Set<number> {
  const found = new Set<number>();
  const { tokens, sentences } = stage.text;
  for (const { from, to } of sentences) {
    let after = to;
    for (let at = from; at < to; at++) {
      if (ATTENDED.has(tokens[at]?.text ?? "")) {
        after = at;
        break;
      }
    }
    // "حضر بوتين المنتدى": who stands first behind a verb in the middle is its subject, and no attendee of the meeting.
    if (after > from + 3 && /حضر$/.test(tokens[after]?.text ?? "")) continue;
    for (const mention of stage.mentions) {
      if (mention.first > after && mention.last < to && mention.actor !== null && isPerson(stage, mention))
        found.add(mention.actor);
    }
  }
  // Whoever is named elsewhere as well, before, took part.
  for (const actor of [...found]) {
    const mentions = stage.mentions.filter((mention) => mention.actor === actor);
    if (mentions.length >= 3) found.delete(actor);
  }
  return found;
}

function pairsAt(stage: Stage, event: MeetingEvent, attendees: Set<number>): number[][] {
  const sentence = stage.text.sentences[event.sentence] as Sentence;
  const people = peopleOf(stage, sentence, event, attendees);
  const word = stage.text.tokens[event.first]?.text ?? "";
  const dual = hasDual(stage, sentence, event);
  if (dual && people.length >= 3) return people.slice(1).map((other) => [people[0] as number, other]);
  if (people.length >= 2) return [bestPair(stage, people)];
  const alone = ONE_OF_TWO.test(lastWord(stage, event)) || ONE_OF_TWO.test(word);
  if (people.length === 1 && (alone || event.form === "verb")) {
    const before = subjectBeforeSentence(stage, event.sentence, people[0] as number, attendees);
    if (before !== null) return [[before, people[0] as number]];
  }
  return [];
}

function lastWord(stage: Stage, event: MeetingEvent): string {
  return stage.text.tokens[event.last]?.text ?? "";
}

function hasDual(stage: Stage, sentence: Sentence, event: MeetingEvent): boolean {
  for (let at = event.first; at < Math.min(event.last + 8, sentence.to); at++)
    if (DUALS.has(stage.text.tokens[at]?.text ?? "")) return true;
  return false;
}

// People of the sentence in their order: those around the event; for "their meeting" those before it; without who is greeted or sat in.
function peopleOf(stage: Stage, sentence: Sentence, event: MeetingEvent, attendees: Set<number>): number[] {
  const both = OF_BOTH.test(lastWord(stage, event)) || OF_BOTH.test(stage.text.tokens[event.first]?.text ?? "");
  const found: number[] = [];
  let far: number[] = [];
  for (const mention of stage.mentions) {
    if (
      mention.first < sentence.from ||
      mention.last >= sentence.to ||
      !isPerson(stage, mention) ||
      mention.actor === null
    )
      continue;
    if (attendees.has(mention.actor) || isGreeted(stage, mention) || isOwned(stage, mention)) continue;
    if (both && mention.first > event.last) continue;
    const list = event.form === "verb" && mention.last < event.first - 12 ? far : found;
    if (!list.includes(mention.actor)) list.push(mention.actor);
  }
  far = far.filter((actor) => !found.includes(actor));
  return found.length >= 2 ? found : [...far, ...found];
}

function isGreeted(stage: Stage, { first }: Found): boolean {
  for (let at = first - 3; at < first; at++) if (GREETED.has(stage.text.tokens[at]?.text ?? "")) return true;
  return false;
}

// "روسيا وزعيمها فلان": named with his state, not as one who met.
function isOwned(stage: Stage, { first }: Found): boolean {
  return /^و?(?:زعيمها|رئيسها|زعيمه)$/.test(stage.text.tokens[first]?.text ?? "");
}

// The first two of different states; else the first two.
function bestPair(stage: Stage, people: readonly number[]): number[] {
  const [first = 0] = people;
  const country = (actor: number) => (stage.actors[actor] as Actor).country;
  const other = people.find((actor) => actor !== first && country(actor) !== country(first)) ?? people[1];
  return other === undefined ? [first] : [first, other];
}

// Whose "his meeting" is: the person named first in the sentences before.
function subjectBeforeSentence(stage: Stage, sentence: number, but: number, attendees: Set<number>): number | null {
  for (let index = sentence - 1; index >= 0 && index >= sentence - 4; index--) {
    const { from, to } = stage.text.sentences[index] as Sentence;
    const first = stage.mentions.find(
      (mention) => mention.first >= from && mention.first < to && isPerson(stage, mention) && mention.actor !== but,
    );
    if (first?.actor != null && !attendees.has(first.actor)) return first.actor;
  }
  return null;
}

function addMeeting(stage: Stage, meetings: MeetingCast[], pair: number[], event: MeetingEvent): void {
  if (pair.length < 2) return;
  const known = meetings.find(({ participants }) => pair.every((actor) => participants.includes(actor)));
  if (known) {
    known.sentences.from = Math.min(known.sentences.from, event.sentence);
    return;
  }
  // A further meeting must be told by a verb, and between people of two states.
  const states = new Set(pair.map((actor) => (stage.actors[actor] as Actor).country));
  const held =
    event.held === "held" && (event.form === "verb" || OF_BOTH.test(lastWord(stage, event))) && states.size > 1;
  if (meetings.length > 0 && !held) return;
  meetings.push({ participants: pair, attendees: [], sentences: { from: event.sentence, to: event.sentence + 1 } });
}

// No event names two: the two people of different states who are named most.
function mostNamed(stage: Stage, attendees: Set<number>): number[] {
  const counts = new Map<number, number>();
  for (const mention of stage.mentions) {
    if (mention.actor !== null && isPerson(stage, mention) && !attendees.has(mention.actor))
      counts.set(mention.actor, (counts.get(mention.actor) ?? 0) + 1);
  }
  const people = [...counts].sort((a, b) => b[1] - a[1]).map(([actor]) => actor);
  return people.length === 0 ? [] : bestPair(stage, people);
}

// Each meeting is told from its first event up to the next meeting's.
function setScopes(stage: Stage, meetings: MeetingCast[]): void {
  const order = [...meetings].sort((a, b) => a.sentences.from - b.sentences.from);
  order.forEach((meeting, place) => {
    meeting.sentences.to = order[place + 1]?.sentences.from ?? stage.text.sentences.length;
    if (meeting.sentences.to <= meeting.sentences.from) meeting.sentences.to = meeting.sentences.from + 1;
  });
  const [first] = order;
  if (first) first.sentences.from = 0;
}
