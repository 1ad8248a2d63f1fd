import type { Phrase } from "../text/phrases";

// What a language hands over so that meetings can be read in it: words and patterns, no logic.

/** How people met, as far as one word tells it. */
export type Channel = "in-person" | "phone" | "video" | "unspecified" | "visit";

/** Whether a meeting took place. */
export type Held = "held" | "announced" | "not-held";

/** A word by which a text tells that people met. */
export type EventWord = {
  channel: Channel;
  /** A verb (or a verb with its noun) tells it; a noun only names it; an adverb (by phone) tells how. */
  form: "verb" | "noun" | "adverb";
  /** Set where the word itself is future. */
  held?: Held;
  /** A verb in the present: of a meeting held (in headlines) or still to come, as the words around it say. */
  present?: true;
  /** The noun alone may be about anything ("a meeting of the council"): it counts where a verb carries it out. */
  bare?: true;
};

/** Words beside an event that say what became of it, or that it is another one. */
export type EventCue = {
  /**
   * What the event becomes; "put-off": not held, to be held later; "coming": words for a time ahead, which make a verb in the present
   * an announcement; "support", "support-present": the verb that carries a noun out; "press": a talk to journalists, no event.
   */
  role: "announced" | "not-held" | "put-off" | "coming" | "past" | "support" | "support-present" | "press";
  side: "before" | "after";
  /** The most words from the event, itself counted as 0, to it. */
  reach: number;
};

/** The words of events in one language. */
export type EventWords = {
  triggers: readonly Phrase<EventWord>[];
  cues: readonly Phrase<EventCue>[];
  /** Words before an event that went on: "during their meeting". What was refused or denied there is something else. */
  during: readonly string[];
  /** Words that part a verb of receiving from a title: "received a letter from the king". */
  apart: readonly string[];
};

/** Words that stand for a day counted from the day of writing. */
export type RelativeDay = { days: number };

/** The words of dates in one language. */
export type DateWords = {
  /** Names of months, words with spaces between; several traditions may name one month. */
  months: readonly (readonly string[])[];
  /** Names of the Hijri months. */
  hijriMonths: readonly (readonly string[])[];
  /** Names of the days of the week from Sunday, exactly as printed (folded), since some are common words. */
  weekdays: readonly (readonly string[])[];
  relative: readonly Phrase<RelativeDay>[];
  /** Words for the days of a month: "fifth" → 5. */
  ordinals: Readonly<Record<string, number>>;
  /** Endings and marks of a year: "2015م", "1436هـ". */
  yearSuffix: RegExp;
  hijriSuffix: RegExp;
  /** Words that may stand inside a date: "من", "of", "شهر". */
  inside: readonly string[];
  /** Words between two days of a span: "و", "to", "إلى". */
  to: readonly string[];
  /** Words before the first day of a stay, and before its last one: "from … to …", "من … إلى …". */
  from: readonly string[];
  until: readonly string[];
  /** Words that may precede a year: "عام", "in". */
  beforeYear: readonly string[];
  /** Words that name the month of the text: "الجاري", "this month". */
  thisMonth: readonly string[];
  /** Labels of a line that gives the day of printing: "Date:". */
  labels: readonly string[];
  /** Agencies as they sign without brackets. */
  signatures: readonly string[];
  /** Words before a date that make it another thing's: elections, treaties, birthdays. */
  others: readonly string[];
  /** Words that count for nothing between such a word and the date. */
  small: readonly string[];
  /** Relative pronouns, which open a clause about something else. */
  relativePronouns: readonly string[];
  /** Those who only tell of a meeting: agencies, spokesmen, ministries. */
  narrators: readonly Phrase<true>[];
  /** Verbs of telling: a day beside one is not that of a meeting still to come ("his office said on Friday"). */
  tells: readonly string[];
  /** Whether 04/02/2026 is always 4 February. */
  dayFirst: boolean;
};

/** The words of places, occasions and kinds in one language. */
export type SceneWords = {
  /** Words before the place where something happens: "في", "in". */
  at: readonly string[];
  /** Words that may stand between them and the city: "العاصمة", "the capital". */
  filler: readonly string[];
  /** Verbs of a city that gives the place: "Geneva hosted talks". */
  hosting: readonly string[];
  /** Words for a house where people are received: who met there, met in person. */
  venues: readonly string[];
  /** Houses that stand for a state's leader: who was received there, was received in that state. */
  houses: readonly { phrase: string; city: string; country: string }[];
  /** Beginnings of the words for an event that others are held beside. */
  occasions: readonly Phrase<"event" | "visit">[];
  /** Words for "on the sidelines of". */
  sideline: readonly Phrase<"sideline">[];
  /** Marks of a text that tells of no meeting, though somebody speaks: an interview, a press conference. */
  monologue: readonly Phrase<"monologue">[];
  /** Words that open another meeting in the same text. */
  another: readonly Phrase<"another" | "two">[];
  /** Words after which an occasion's printed name ends. */
  occasionEnds: readonly string[];
};

/** All words with which meetings are read in one language. */
export type MeetingPack = { events: EventWords; dates: DateWords; scene: SceneWords };

/** Several phrases with one value. */
export const phrasesFor = <T>(value: T, ...phrases: string[]): Phrase<T>[] =>
  phrases.map((phrase) => ({ phrase, value }));
