import { findPhrases } from "../text/phrases";
import type { Segmented } from "../text/sentences";
import type { Dateline } from "./dateline";
import { type DateKind, type DateWord, findDates, kindOf } from "./find-dates";
import { eventsBySentence, type MeetingEvent } from "./find-events";
import { isQuoted } from "./is-quoted";
import type { DateOptions } from "./read-date";
import { inScope } from "./scope";
import { type ReadyPack, wordsOf } from "./words";

/** A date that may be the meeting's. */
export type Candidate = DateWord & {
  /** "last Thursday", "الخميس المقبل": said to be before or after the day of writing. */
  week?: "last" | "next";
};

const LEADS = 2;
const SHORTEST_LEAD = 6;
const NARRATOR_REACH = 9;
const PRONOUN_REACH = 10;

/**
 * The dates of a text that may be the meeting's, the likeliest first: those that stand with an event that counts, in the order
 * of the text, then those of the lead, then the year of an occasion in the headline. Left out are dates in quotations, the dateline's own, those of other
 * things (elections, treaties), those of another meeting, and those that only date the telling.
 */
export function dateCandidates(
  text: Segmented,
  events: readonly MeetingEvent[],
  dateline: Dateline | null,
  options: DateOptions,
): Candidate[] {
  const words = wordsOf(options.language);
  const wanted = options.ahead ? "announced" : "held";
  const near: Ranked[] = [];
  const lead = leadSentences(text, options);
  const bySentence = eventsBySentence(events);
  text.sentences.forEach((sentence, i) => {
    if (!inScope(i, options.scope)) return;
    const here = bySentence.get(i) ?? [];
    const counts = here.filter((event) => !event.past && !event.quoted && event.held === wanted);
    const isLead = lead.includes(i) && here.every((event) => counts.includes(event) || event.past || event.quoted);
    if (counts.length === 0 && !isLead) return;
    for (const date of findDates(text, options.language, sentence.from, sentence.to)) {
      if (isExcluded(text, words, date, here, counts, dateline, sentence.from, options.ahead ?? false)) continue;
      near.push(rank(text, date, counts, i));
    }
  });
  near.sort((a, b) => a.rank - b.rank);
  const own = near.map(({ date }) => date);
  if (own.length === 0 && options.scope) return sameDay(text, events, dateline, options);
  return [...own, ...pinned(text, dateline, options), ...occasionYear(text, words, options)];
}

// A report of several meetings of one day says "today" once, at its beginning.
function sameDay(
  text: Segmented,
  events: readonly MeetingEvent[],
  dateline: Dateline | null,
  { scope, ...options }: DateOptions,
): Candidate[] {
  const lead = { from: 0, to: Math.min(LEADS, text.sentences.length - 1) };
  if (!scope || (scope.from === 0 && scope.to >= lead.to) || options.ahead) return [];
  const [first] = dateCandidates(text, events, dateline, { ...options, scope: { from: 0, to: lead.to + scope.from } });
  return first?.relative === 0 ? [first] : [];
}

// "📍 Moscow, April 22, 2025": the place and the day of the talks, not of the filing.
function pinned(text: Segmented, dateline: Dateline | null, { language, scope }: DateOptions): Candidate[] {
  const at = scope || !dateline ? -1 : text.folded.text.indexOf("\u{1f4cd}");
  const start = dateline?.spans[0]?.start ?? 0;
  if (at < 0 || start < at || text.folded.text.slice(at, start).includes("\n")) return [];
  const first = text.tokens.findIndex((token) => token.start >= start);
  return findDates(text, language, first, Math.min(first + 6, text.tokens.length)).slice(0, 1);
}

type Ranked = { date: Candidate; rank: number };

// Sentence by sentence; within one the date nearest to the event, full dates a little before the others.
function rank(text: Segmented, date: DateWord, counts: readonly MeetingEvent[], sentence: number): Ranked {
  const distances = counts.map((event) =>
    date.first > event.last ? date.first - event.last : Math.max(1, event.first - date.last),
  );
  const strong = counts.some(
    (event) => event.form !== "noun" || event.channel === "phone" || event.channel === "video",
  );
  const place = strong ? 0 : counts.length > 0 ? 100 : 50;
  const exact = kindOf(date) === "day" || kindOf(date) === "month-day" || kindOf(date) === "span" ? 0 : 3;
  const distance = Math.min(40, ...distances);
  const after = text.tokens[date.last + 1]?.text ?? "";
  const before = text.tokens[date.first - 1]?.text ?? "";
  const candidate: Candidate = {
    ...date,
    ...(LAST.has(after) || before === "last" ? { week: "last" as const } : {}),
    ...(NEXT.has(after) || before === "next" ? { week: "next" as const } : {}),
  };
  return { date: candidate, rank: (place + sentence) * 100 + distance + exact };
}

const LAST = new Set(["الماضي", "الماضية", "الفائت", "الفائتة", "المنصرم"]);
const NEXT = new Set(["المقبل", "المقبلة", "القادم", "القادمة"]);

function leadSentences(text: Segmented, { scope }: DateOptions): number[] {
  const long = text.sentences.flatMap(({ from, to }, i) =>
    inScope(i, scope) && to - from >= SHORTEST_LEAD ? [i] : [],
  );
  return long.slice(0, LEADS);
}

function isExcluded(
  text: Segmented,
  words: ReadyPack,
  date: DateWord,
  here: readonly MeetingEvent[],
  counts: readonly MeetingEvent[],
  dateline: Dateline | null,
  from: number,
  ahead: boolean,
): boolean {
  const start = text.tokens[date.first]?.start ?? 0;
  const kind = kindOf(date);
  if (kind === "year") return true;
  if (dateline?.spans.some((span) => span.start <= start && start < span.end)) return true;
  if (isQuoted(text, start)) return true;
  if (belongsToOther(text, words, date, here)) return true;
  if (nearest(date, here) && !counts.includes(nearest(date, here) as MeetingEvent)) return true;
  if (isInRelativeClause(text, words, date, here, from)) return true;
  if (ahead && isDayOfAnnouncing(text, words, date, here, from)) return true;
  return isDayOfTelling(text, words, date, kind, here, from);
}

function nearest(date: DateWord, events: readonly MeetingEvent[]): MeetingEvent | null {
  const distance = (event: MeetingEvent) =>
    date.first > event.last ? date.first - event.last : event.first - date.last + 1;
  return events.reduce<MeetingEvent | null>(
    (best, event) => (best && distance(best) <= distance(event) ? best : event),
    null,
  );
}

const within = (token: number, events: readonly MeetingEvent[]): boolean =>
  events.some((event) => event.first <= token && token <= event.last);

// "the elections of 19 May", "since 2000": one of these words at most two words of weight before it.
function belongsToOther(text: Segmented, words: ReadyPack, date: DateWord, here: readonly MeetingEvent[]): boolean {
  let weight = 0;
  for (let at = date.first - 1; at >= 0 && weight < 2; at--) {
    const token = text.tokens[at];
    if (!token || within(at, here)) return false;
    if (/[,،.\n]/.test(text.folded.text.slice(token.end, text.tokens[at + 1]?.start))) return false;
    if (token.forms.some((form) => words.is.others.has(form))) return true;
    if (!words.is.small.has(token.text)) weight++;
  }
  return false;
}

// "the forum that opened on Sunday": not where the clause is about the event, or tells one itself.
function isInRelativeClause(
  text: Segmented,
  words: ReadyPack,
  date: DateWord,
  here: readonly MeetingEvent[],
  from: number,
): boolean {
  for (let at = date.first - 1; at >= Math.max(from, date.first - PRONOUN_REACH); at--) {
    const token = text.tokens[at];
    if (!token || within(at, here)) return false;
    if (/[,،;]/.test(text.folded.text.slice(token.end, text.tokens[at + 1]?.start))) return false;
    if (token.forms.some((form) => words.is.relativePronouns.has(form)))
      return !within(at - 1, here) && !within(at - 2, here);
  }
  return false;
}

// "the agency said today that …": the day of the telling, unless an event stands between.
function isDayOfTelling(
  text: Segmented,
  words: ReadyPack,
  date: DateWord,
  kind: DateKind,
  here: readonly MeetingEvent[],
  from: number,
): boolean {
  if (kind === "span" || kind === "month") return false;
  const start = Math.max(from, date.first - NARRATOR_REACH);
  const tellers = findPhrases(words.narrators, text.tokens, start, date.first);
  return tellers.some(({ first, last }) => {
    if (here.some((event) => event.first > last && event.last < date.first)) return false;
    // The agency's signature behind a dateline, "(agency)", tells nothing either.
    const mark = text.folded.text
      .slice(Math.max(0, (text.tokens[first]?.start ?? 0) - 2), text.tokens[first]?.start)
      .trim();
    if (/[(/]$/.test(mark)) return false;
    // "Received at the ministry today": behind the event a ministry tells nothing, unless words of telling stand with it.
    const event = here.findLast((other) => other.last < first);
    return !event || tellsAt(text, words, event.last + 1, date.first);
  });
}

const tellsAt = (text: Segmented, words: ReadyPack, from: number, to: number): boolean =>
  text.tokens.slice(from, to).some((token) => token.forms.some((form) => words.is.tells.has(form)));

const TELL_REACH = 6;

// "His office said on Friday", "announced today that he will meet": a verb of telling with no event between.
function isDayOfAnnouncing(
  text: Segmented,
  words: ReadyPack,
  date: DateWord,
  here: readonly MeetingEvent[],
  from: number,
): boolean {
  for (let at = date.first - 1; at >= Math.max(from, date.first - TELL_REACH); at--) {
    if (within(at, here)) return false;
    if (text.tokens[at]?.forms.some((form) => words.is.tells.has(form))) return true;
  }
  return false;
}

// "The 2023 forum" in the headline or the lead gives the year.
function occasionYear(text: Segmented, words: ReadyPack, options: DateOptions): Candidate[] {
  const sentence = text.sentences[options.scope?.from ?? 0];
  if (!sentence) return [];
  const occasions = findPhrases(words.occasions, text.tokens, sentence.from, sentence.to);
  return findDates(text, options.language, sentence.from, sentence.to).filter(
    (date) =>
      kindOf(date) === "year" &&
      !belongsToOther(text, words, date, []) &&
      occasions.some(
        ({ value, first, last }) => value === "event" && date.first - last <= 6 && date.first - first >= -1,
      ),
  );
}
