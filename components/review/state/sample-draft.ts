import type { WorkingDraft, WorkingMeeting, WorkingStatement } from "@/lib/review/working-draft";

// A draft of our own wording, for tests of the screen.

const nothing = { en: "", ar: "" };

/** A statement of the sample: as the machine would have read it. */
export function sampleStatement(number: number, more: Partial<WorkingStatement> = {}): WorkingStatement {
  const span = { start: number * 20, end: number * 20 + 10 };
  return {
    key: `s${number}`,
    meeting: "m1",
    decision: "open",
    alignedWith: null,
    spans: [span],
    kind: "said",
    attribution: "reported",
    verb: "said",
    speakers: [{ person: "p1" }],
    via: null,
    topics: [],
    wording: null,
    cue: "name",
    traces: { clause: { rule: "verb", words: [span] }, speaker: null, kind: null, topics: [] },
    ...more,
  };
}

/** A meeting of the sample between two people. */
export function sampleMeeting(key: string, more: Partial<WorkingMeeting> = {}): WorkingMeeting {
  const participations = ["p1", "p2"].map((person, i) => ({
    person,
    party: i ? "NO" : "KE",
    role: nothing,
    rank: "minister" as const,
    part: "participant" as const,
    evidence: [],
    trace: null,
  }));
  return {
    key,
    target: { kind: "open" },
    takes: [],
    format: "in-person-bilateral",
    date: { edtf: "2024-03-05", precision: "day", basis: "stated", note: nothing, trace: null },
    channel: "in_person",
    setting: "bilateral",
    place: null,
    occasion: null,
    participations,
    evidence: [],
    traces: { format: null, place: null, occasion: null },
    ...more,
  };
}

/** Three statements of one meeting between two people who are in no list. */
export function sampleDraft(more: Partial<WorkingDraft> = {}): WorkingDraft {
  return {
    form: 1,
    language: "en",
    report: { agency: null, cites: null, address: null, reported: null },
    people: [
      { key: "p1", known: null, name: { en: "Amina Otieno", ar: "" }, party: "KE", printed: "Amina Otieno" },
      { key: "p2", known: null, name: { en: "Lars Berg", ar: "" }, party: "NO", printed: "Lars Berg" },
    ],
    parties: [],
    meetings: [sampleMeeting("m1")],
    statements: [1, 2, 3].map((number) => sampleStatement(number)),
    references: [],
    ...more,
  };
}
