import type { ReportKind } from "../draft";
import type { MeetingEvent } from "../meetings/find-events";
import type { Found } from "../mentions/arabic-making";
import type { Actor } from "../mentions/mention";
import { foldPattern } from "../text/fold";
import type { Sentence } from "../text/sentences";
import type { Token } from "../text/tokens";
import { isTalk } from "./arabic-candidates";
import { isJoined, mentionsIn, type Stage } from "./arabic-subject";
import { VERB_FORMS } from "./arabic-verbs";
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
 * @param kind what kind of text it is: one that tells of no meeting has nobody who met
 * @param headlines indexes of sentences that are headlines: asked only where the body tells nothing
 */
export function readArabicMeetings(
  stage: Stage,
  events: readonly MeetingEvent[],
  headlines: ReadonlySet<number>,
  kind: ReportKind,
): MeetingCast[] {
  const attendees = attendeesOf(stage);
  const meetings: MeetingCast[] = [];
  const usable = events.filter(({ past, quoted }) => !past && !quoted);
  const body = usable.filter(({ sentence }) => !headlines.has(sentence));
  // A text that announces a meeting is about the one to come, any other about the one that was held.
  const coming = kind === "announcement";
  for (const event of [...body.filter(({ held }) => (held !== "held") === coming), ...body, ...usable]) {
    if (meetings.length > 0 && headlines.has(event.sentence)) break;
    for (const pair of pairsAt(stage, event, attendees)) addMeeting(stage, meetings, pair, event);
    if (meetings.length > 0 && (coming || event.held !== "held")) break;
  }
  if (meetings.length === 0 && kind !== "non-meeting") {
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

/** Whoever is named this often did more than sit in. */
const NAMED_OFTEN = 3;

function attendeesOf(stage: Stage): Set<number> {
  const counts = new Map<number, number>();
  for (const { actor } of stage.mentions) if (actor !== null) counts.set(actor, (counts.get(actor) ?? 0) + 1);
  const found = stage.text.sentences.flatMap((sentence) => attendeesIn(stage, sentence));
  return new Set(found.filter((actor) => (counts.get(actor) ?? 0) < NAMED_OFTEN));
}

// The people behind "attended by", "in the presence of" in one sentence.
function attendeesIn(stage: Stage, { from, to }: Sentence): number[] {
  const { tokens } = stage.text;
  let after = from;
  while (after < to && !ATTENDED.has(tokens[after]?.text ?? "")) after++;
  // "حضر بوتين المنتدى": who stands first behind a verb in the middle is its subject, and no attendee of the meeting.
  if (after > from + 3 && /حضر$/.test(tokens[after]?.text ?? "")) return [];
  return mentionsIn(stage, after + 1, to).flatMap((mention) =>
    mention.first > after && mention.last < to && mention.actor !== null && isPerson(stage, mention)
      ? [mention.actor]
      : [],
  );
}

function pairsAt(stage: Stage, event: MeetingEvent, attendees: Set<number>): number[][] {
  const sentence = stage.text.sentences[event.sentence] as Sentence;
  const people = peopleOf(stage, sentence, event, attendees);
  const word = stage.text.tokens[event.first]?.text ?? "";
  if (hasDual(stage, sentence, event) && people.length >= 3)
    return people.slice(1).map((other) => [people[0] as number, other]);
  if (people.length >= 2) return [withCompanions(stage, sentence, bestPair(stage, people), people)];
  const [only] = people;
  if (only === undefined) return [];
  if (event.channel === "visit") {
    const host = hostOf(stage, sentence, only, attendees);
    return host === null ? [] : [[only, host]];
  }
  // "خلال لقائه فلانا", "والتقى نظيره": the other one is who acted in the sentence before.
  const first = mentionsIn(stage, event.last + 1, sentence.to).find(({ actor }) => actor === only)?.first ?? 0;
  const dropped = event.form === "verb" && first > event.last + 1;
  if (ONE_OF_TWO.test(lastWord(stage, event)) || ONE_OF_TWO.test(word) || dropped) {
    const before = subjectBeforeSentence(stage, event.sentence, only, attendees);
    if (before !== null) return [[before, only]];
  }
  return [];
}

// "استقبل … وزير الخارجية … ووزير الدفاع …": whoever is joined to one of the two by و met as well.
function withCompanions(stage: Stage, sentence: Sentence, pair: number[], people: readonly number[]): number[] {
  const all = [...pair];
  const mentions = mentionsIn(stage, sentence.from, sentence.to).filter((mention) => isPerson(stage, mention));
  mentions.forEach((mention, place) => {
    const before = mentions[place - 1];
    if (!before || mention.actor === null || before.actor === null || before.last + 1 !== mention.first) return;
    if (!isJoined(stage, mention) || !people.includes(mention.actor)) return;
    if (all.includes(before.actor) && !all.includes(mention.actor)) all.push(mention.actor);
    else if (all.includes(mention.actor) && !all.includes(before.actor) && people.includes(before.actor))
      all.push(before.actor);
  });
  return all;
}

// Who receives a visitor: the person of the state that is visited who is named most.
function hostOf(stage: Stage, sentence: Sentence, visitor: number, attendees: Set<number>): number | null {
  const home = stage.actors[visitor]?.country;
  const state = mentionsIn(stage, sentence.from, sentence.to).find(({ kind, actor }) => {
    return kind === "state" && stage.actors[actor ?? -1]?.country !== home;
  });
  const country = stage.actors[state?.actor ?? -1]?.country;
  if (country == null) return null;
  const hosts = byMentions(stage, attendees).filter((actor) => stage.actors[actor]?.country === country);
  return hosts[0] ?? null;
}

function lastWord(stage: Stage, event: MeetingEvent): string {
  return stage.text.tokens[event.last]?.text ?? "";
}

function hasDual(stage: Stage, sentence: Sentence, event: MeetingEvent): boolean {
  for (let at = event.first; at < Math.min(event.last + 8, sentence.to); at++)
    if (DUALS.has(stage.text.tokens[at]?.text ?? "")) return true;
  return false;
}

// People around the event, in their order: behind a verb up to the next one that tells or reports; for "their meeting" those before it; around a
// noun the whole sentence. Not those who are greeted or sat in, and unnamed ones only where there is nobody else.
function peopleOf(stage: Stage, sentence: Sentence, event: MeetingEvent, attendees: Set<number>): number[] {
  const both = OF_BOTH.test(lastWord(stage, event)) || OF_BOTH.test(stage.text.tokens[event.first]?.text ?? "");
  const end = event.form === "verb" ? nextVerb(stage, sentence, event.last + 1) : sentence.to;
  const all = mentionsIn(stage, sentence.from, sentence.to).filter(
    (mention) =>
      isPerson(stage, mention) &&
      !attendees.has(mention.actor as number) &&
      !isGreeted(stage, mention) &&
      !isOwned(stage, mention),
  );
  // "أجرت فلانة … محادثات": where the trigger is the noun, those who acted stand before it.
  const verbal = event.form === "verb" && !isTalk(stage.text.tokens[event.first] as Token);
  const near = all.filter(({ first, last }) =>
    both ? first < event.first : event.form !== "verb" || ((!verbal || last >= event.first - 3) && first < end),
  );
  const unique = (mentions: readonly Found[]) => [...new Set(mentions.map(({ actor }) => actor as number))];
  const people = unique(near).length >= 2 || event.form === "verb" ? unique(near) : unique(all);
  const named = people.filter((actor) => !isNameless(stage, actor));
  return named.length >= 2 ? named : people;
}

// The title of somebody whom the text does not name.
function isNameless(stage: Stage, actor: number): boolean {
  const { known, printed, role } = stage.actors[actor] as Actor;
  return (
    known === null &&
    role !== null &&
    stage.scene.named.get(stage.actors[actor]?.first ?? -1)?.some(({ value }) => value.type === "office") === true &&
    printed.length > 0
  );
}

function nextVerb(stage: Stage, sentence: Sentence, from: number): number {
  for (let at = from + 1; at < sentence.to; at++) {
    const { text } = stage.text.tokens[at] as Token;
    const gap = stage.text.folded.text.slice(stage.text.tokens[at - 1]?.end ?? 0, stage.text.tokens[at]?.start ?? 0);
    const verb = VERB_FORMS.get(text) ?? (text.startsWith("و") ? VERB_FORMS.get(text.slice(1)) : undefined);
    if (verb && verb.tense !== "noun" && (/[,،]/.test(gap) || text.startsWith("و") || verb.number === "two")) return at;
  }
  return sentence.to;
}

function isGreeted(stage: Stage, { first }: Found): boolean {
  for (let at = first - 3; at < first; at++) if (GREETED.has(stage.text.tokens[at]?.text ?? "")) return true;
  return false;
}

// "روسيا وزعيمها فلان": named with his state, not as one who met.
function isOwned(stage: Stage, { first }: Found): boolean {
  const owner = /^و?(?:زعيمها|رئيسها|زعيمه|ورئيسها|رئيسه)$/;
  return owner.test(stage.text.tokens[first]?.text ?? "") || owner.test(stage.text.tokens[first - 1]?.text ?? "");
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
    const first = mentionsIn(stage, from, to).find((mention) => isPerson(stage, mention) && mention.actor !== but);
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
  // "اتصالين مع … و…": whoever met each of them alone did not meet them all once more.
  if (pair.length > 2 && pair.every((actor) => meetings.some(({ participants }) => participants.includes(actor))))
    return;
  // A further meeting must be told by a verb, and between people of two states.
  const states = new Set(pair.map((actor) => (stage.actors[actor] as Actor).country));
  const held =
    event.held === "held" &&
    (event.form === "verb" ||
      isWith(stage, pair, event) ||
      OF_BOTH.test(lastWord(stage, event)) ||
      hasDual(stage, stage.text.sentences[event.sentence] as Sentence, event)) &&
    states.size > 1 &&
    !pair.some((actor) => isBare(stage.actors[actor] as Actor));
  if (meetings.length > 0 && !held) return;
  meetings.push({ participants: pair, attendees: [], sentences: { from: event.sentence, to: event.sentence + 1 } });
}

// "في لقاء آخر بحث فلان مع فلان": the noun names the event, "with" says who met.
function isWith(stage: Stage, [, other]: readonly number[], event: MeetingEvent): boolean {
  const { from, to } = stage.text.sentences[event.sentence] as Sentence;
  const mention = mentionsIn(stage, from, to).find(({ actor }) => actor === other);
  return mention !== undefined && stage.text.tokens[mention.first - 1]?.text === "مع";
}

// Neither state nor office: perhaps no person at all.
const isBare = ({ country, role, known }: Actor): boolean => country === null && role === null && known === null;

function byMentions(stage: Stage, attendees: Set<number>): number[] {
  const counts = new Map<number, number>();
  for (const mention of stage.mentions) {
    if (mention.actor !== null && isPerson(stage, mention) && !attendees.has(mention.actor))
      counts.set(mention.actor, (counts.get(mention.actor) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([actor]) => actor);
}

const HIGH = /President|King|Emir|Sultan|Prime Minister|Chancellor|Crown Prince|Minister|Secretary of State|leader/i;

// No event names two: the two people of different states who are named most, those of high office first.
function mostNamed(stage: Stage, attendees: Set<number>): number[] {
  const people = byMentions(stage, attendees);
  const high = people.filter((actor) => HIGH.test(stage.actors[actor]?.role ?? ""));
  const chosen = new Set(high.map((actor) => stage.actors[actor]?.country)).size > 1 ? high : people;
  return chosen.length === 0 ? [] : bestPair(stage, chosen);
}

// The meeting whose people are all named first comes first; each is told from there up to the next.
function setScopes(stage: Stage, meetings: MeetingCast[]): void {
  const firstOf = (actor: number) => stage.mentions.find((mention) => mention.actor === actor)?.first ?? 0;
  const complete = ({ participants }: MeetingCast) => Math.max(...participants.map(firstOf));
  meetings.sort((a, b) => complete(a) - complete(b));
  const sentenceOf = (meeting: MeetingCast) => stage.text.sentences.findIndex(({ to }) => to > complete(meeting));
  for (const meeting of meetings)
    meeting.sentences.from = Math.min(meeting.sentences.from, Math.max(0, sentenceOf(meeting)));
  meetings.forEach((meeting, place) => {
    if (place === 0) meeting.sentences.from = 0;
    meeting.sentences.to = stage.text.sentences.length;
    for (const other of meetings) {
      if (other.sentences.from > meeting.sentences.from)
        meeting.sentences.to = Math.min(meeting.sentences.to, other.sentences.from);
    }
  });
}
