import type { Draft, Trace } from "./draft";

const NOT_READ: Trace = { rule: "language-not-read", words: [] };

/** The draft of a report in a language that has no rules yet: nothing is read, and each field says so. A person may fill it. */
export function unreadDraft(language: string, extractor: string): Draft {
  return {
    extractor,
    language,
    reportKind: "meeting-report",
    meeting: {
      date: null,
      dateEvidence: null,
      datePrecision: "unknown",
      dateTrace: NOT_READ,
      place: null,
      placeTrace: NOT_READ,
      format: "unspecified",
      formatTrace: NOT_READ,
      occasion: null,
      occasionTrace: null,
      participants: [],
      attendees: [],
    },
    otherMeetings: [],
    statements: [],
    references: [],
    entities: [],
    ignore: [],
    duplicates: [],
  };
}
