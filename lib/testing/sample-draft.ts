import type { Draft, Trace } from "@/lib/extraction/draft";

const none: Trace = { rule: "none", words: [] };

/** A draft in which nothing was read: what tests of everything around the extractor hand on. */
export const SAMPLE_DRAFT: Draft = {
  extractor: "sample-1",
  language: "en",
  reportKind: "meeting-report",
  meeting: {
    date: null,
    dateEvidence: null,
    datePrecision: "none",
    dateTrace: none,
    place: null,
    placeTrace: none,
    format: "unspecified",
    formatTrace: none,
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
