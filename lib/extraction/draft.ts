// What the machine read in one report: the shape of the annotation guide's answers, with the rule and the words behind each
// decision. Plain data, so that it can be stored as JSON. Offsets are UTF-16 code units over the text that was handed in, end
// exclusive.

/** A stretch of the text. */
export type Span = { start: number; end: number };

/** Why something was decided: the rule's name (a key of the interface's messages) and the words that fired it. */
export type Trace = { rule: string; words: Span[] };

/** What kind of text the report is. */
export type ReportKind = "meeting-report" | "multi-meeting" | "visit-report" | "announcement" | "non-meeting";

/** How finely the text gives the date; the last four give none. */
export type DraftPrecision =
  | "day"
  | "month"
  | "year"
  | "month-day"
  | "month-day-range"
  | "relative"
  | "weekday"
  | "unknown"
  | "none";

/** How the two sides met, as far as the text says. */
export type DraftFormat =
  | "in-person-bilateral"
  | "sideline"
  | "phone"
  | "video"
  | "visit"
  | "announced"
  | "not-held"
  | "unspecified";

/** The date of a meeting as the text (and the publication date, where it was handed over) allows it. */
export type DraftDate = {
  /** EDTF, or null where day, month and year cannot be told. */
  date: string | null;
  /** The words it rests on, as printed; null when there are none. */
  dateEvidence: string | null;
  datePrecision: DraftPrecision;
  /** Rule and words; the rule of a null date says why it is null. */
  dateTrace: Trace;
};

/** A person who met (or sat in). */
export type DraftParticipant = {
  /** The usual English form where the person is known, else the name as printed. */
  name_en: string;
  /** The name as printed in a text in Arabic. */
  name_ar?: string;
  /** The name exactly as first printed in full. */
  printed: string;
  /** Latin letters for a name that is in no list, as a help for the reviewer; never part of the facts. */
  transliteration?: string;
  /** Id of the known person, or null. */
  known: string | null;
  /** The office on that day in plain English ("President", "Foreign Minister"), or null when the text has none. */
  role: string | null;
  /** ISO 3166-1 alpha-2, or null. */
  country: string | null;
  organisation?: string;
  trace: Trace;
};

/** One meeting that the report tells of. */
export type DraftMeeting = DraftDate & {
  place: { name: string | null; country: string } | null;
  place_detail?: string;
  placeTrace: Trace;
  format: DraftFormat;
  formatTrace: Trace;
  /** The event around it, as printed; null when there is none. */
  occasion: string | null;
  occasionTrace: Trace | null;
  participants: DraftParticipant[];
  attendees: DraftParticipant[];
};

/** The broad kind that the annotation guide knows. */
export type BroadKind = "said" | "agreed" | "discussed";

/** In whose words a statement stands. */
export type Speech = "direct" | "indirect" | "mixed";

/** One clause governed by one reporting verb. */
export type DraftStatement = {
  n: number;
  /** Index into [meeting, ...otherMeetings]. */
  meeting: number;
  kind: BroadKind;
  /** The finer kind of the record (lib/domain/words.ts, Kind). */
  act: string;
  /** Names as in the participants; states and institutions under their own English name; empty: not known. */
  speakers: string[];
  /** The reporting verb as printed; the halves of a split verb with " … " between; null for a transcript turn. */
  verb: string | null;
  speech: Speech;
  /** How the speaker was found, in the words of the annotation guide (§6). */
  cue: string;
  /** The narrator between the speaker and the report. */
  via?: string;
  /** false: said by an outsider, or elsewhere. */
  inMeeting?: false;
  start: number;
  end: number;
  topics: string[];
  summary_en: null;
  /** Where the clause, its speakers and its kind were read. */
  clauseTrace: Trace;
  speakerTrace: Trace;
  kindTrace: Trace;
  topicTraces: { slug: string; trace: Trace }[];
};

/** A pointer to another meeting, event, document, anniversary, treaty or project. */
export type DraftReference = Span & {
  kind: "meeting" | "event" | "document" | "anniversary" | "treaty" | "project" | "visit";
  /** The words as printed. */
  what: string;
  /** EDTF, where the text or plain reasoning gives one. */
  date?: string;
  trace: Trace;
};

/** A stretch that is no statement (headline, narration), with the reason as a rule's name. */
export type IgnoredSpan = Span & { why: string };

/** The machine's reading of one report. */
export type Draft = {
  /** Version of the rules that read it. */
  extractor: string;
  /** BCP 47 primary tag. */
  language: string;
  reportKind: ReportKind;
  meeting: DraftMeeting;
  otherMeetings: DraftMeeting[];
  statements: DraftStatement[];
  references: DraftReference[];
  /** Slugs of organisations, agreements and the like that are named. */
  entities: string[];
  ignore: IgnoredSpan[];
  /** Pairs of statements (their n) that repeat each other nearly word for word. */
  duplicates: [number, number][];
};

/** What may be known about a report from outside its text. */
export type ExtractOptions = {
  /** The day of publication, YYYY-MM-DD. */
  published?: string;
};
