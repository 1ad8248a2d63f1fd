import { z } from "zod";
import type { MeetingSummary } from "@/lib/domain/meeting-summary";
import type { StatementRow } from "@/lib/domain/statement-row";
import type { Draft } from "@/lib/extraction/draft";
import type { DraftProblem } from "./check-draft";
import type { ReviewBase, WorkingDraft } from "./working-draft";

// What the review screen and its addresses exchange. Types for the browser; nothing here asks the database.
//
//   GET  /api/v1/reviews/[report]                             → ReviewView
//   PUT  /api/v1/reviews/[report]         { base, draft }     → SavedDraft; 409 when base is not the newest
//   POST /api/v1/reviews/[report]/accept  { base, draft }     → Accepted; 409; 422 with `problems: DraftProblem[]`
//   POST /api/v1/reviews/[report]/reject  { base, reason }    → { base }; reason may be null
//   POST /api/v1/reviews/[report]/reopen  { reason }          → { base }; 409 when it is open already
//   POST /api/v1/reviews/[report]/detach  { meeting, reason } → { base }; takes the report out of a wrongly joined meeting
//   GET  /api/v1/reviews/people?q=                            → { people: KnownPerson[] }, at most 12
//   GET  /api/v1/reviews/meetings?q=                          → { meetings: MeetingSummary[] }, at most 12
//
// All need an editor's session; 422 also for a body of another shape, with `issues: { path, message }[]`. Errors are problem
// details (RFC 9457).

/** Why a known meeting may be the one of the draft. The screen words the code; `values` name what it shows. */
export const MatchReason = z.object({
  code: z.enum([
    /** The meeting already has this report. */
    "same-report",
    /** values: codes of the parties */
    "same-parties",
    "some-parties",
    /** values: ids of the people */
    "same-people",
    /** Everybody is known on both sides, and nobody is the same. */
    "other-people",
    /** values: the EDTF of the draft and of the meeting */
    "same-day",
    "dates-overlap",
    "dates-near",
    "dates-differ",
    "date-unknown",
    "same-channel",
    "other-channel",
    /** values: the id of the place, the occasion */
    "same-place",
    "same-occasion",
  ]),
  values: z.array(z.string()),
  /** What it adds to the score; below zero it speaks against. */
  weight: z.number(),
});
export type MatchReason = z.infer<typeof MatchReason>;

/** A known meeting that may be the one of a draft meeting. Only verdicts "same" and "maybe" are proposed. */
export type MeetingProposal = {
  meeting: MeetingSummary;
  score: number;
  verdict: "same" | "maybe";
  reasons: MatchReason[];
};

/** Why two statements may say the same. `words` counts shared content words, `topics` holds slugs. */
export type AlignmentReason = { code: AlignmentCode; values: string[] };
export type AlignmentCode =
  | "same-passage"
  | "same-speakers"
  | "other-speakers"
  | "shared-topics"
  | "shared-words"
  | "shared-numbers"
  | "other-language";

/** A statement of the draft beside one of the known meeting. */
export type Alignment = {
  /** Key of the draft's statement. */
  statement: string;
  /** Number of the known meeting's statement. */
  number: number;
  score: number;
  verdict: "same" | "maybe";
  reasons: AlignmentReason[];
};

/** The known meeting that a draft meeting is to join: its statements and what of the draft says the same. */
export type JoinedMeeting = {
  /** Key of the draft meeting. */
  key: string;
  meeting: MeetingSummary;
  statements: StatementRow[];
  /** Proposed pairs, each statement at most once; what is in none is only here or only there. */
  alignments: Alignment[];
};

const Names = { nameEn: z.string(), nameAr: z.string() };

/** The lists that a reviewer chooses from, in the order in which they should be offered; people are looked up. */
export const ReviewLists = z.object({
  parties: z.array(z.object({ code: z.string(), kind: z.string(), colour: z.number(), ...Names })),
  places: z.array(z.object({ id: z.string(), country: z.string(), ...Names })),
  occasions: z.array(z.object({ id: z.string(), edtf: z.string().nullable(), ...Names })),
  agencies: z.array(z.object({ id: z.string(), country: z.string().nullable(), ...Names })),
  topics: z.array(z.object({ slug: z.string(), group: z.string(), ...Names })),
  topicGroups: z.array(z.object({ slug: z.string(), ...Names })),
});
export type ReviewLists = z.infer<typeof ReviewLists>;

/** A known person, as the look-up and the review give it. */
export const KnownPerson = z.object({
  id: z.string(),
  party: z.string(),
  aliases: z.array(z.string()),
  shortEn: z.string(),
  shortAr: z.string(),
  ...Names,
});
export type KnownPerson = z.infer<typeof KnownPerson>;

/** A decision that was taken on a report. */
export const ReviewStep = z.object({
  extraction: z.number(),
  number: z.number(),
  decision: z.enum(["edited", "accepted", "rejected", "reopened"]),
  reviewer: z.string(),
  /** ISO 8601, UTC. */
  decidedAt: z.string(),
  reason: z.string().nullable(),
});
export type ReviewStep = z.infer<typeof ReviewStep>;

export const ReviewedReport = z.object({
  id: z.string(),
  language: z.string(),
  title: z.string().nullable(),
  address: z.string().nullable(),
  origin: z.string().nullable(),
  fileName: z.string().nullable(),
  takenInBy: z.string().nullable(),
  createdAt: z.string(),
  state: z.enum(["awaiting", "accepted", "rejected"]),
  /** The version of the text that is reviewed, and how many there are. */
  version: z.number(),
  versions: z.number(),
});
export type ReviewedReport = z.infer<typeof ReviewedReport>;

/** Everything that the screen of one review needs. */
export type ReviewView = {
  report: ReviewedReport;
  /** The reviewed version of the text, in NFC; all offsets of machine and draft count in it. */
  text: string;
  /** Sent back with every autosave and decision. */
  base: ReviewBase;
  /** The machine's own reading, never changed. */
  machine: Draft;
  /** What the reviewer has made of it so far. */
  draft: WorkingDraft;
  /** Why the draft cannot be accepted yet. */
  problems: DraftProblem[];
  /** For each draft meeting, by its key: known meetings that may be it, best first. */
  proposals: { key: string; proposals: MeetingProposal[] }[];
  /** For each draft meeting that is to join a known one. */
  joined: JoinedMeeting[];
  lists: ReviewLists;
  /** The known people that the draft names. */
  people: KnownPerson[];
  /** Newest first. */
  history: ReviewStep[];
  /** The meetings that have facts of this report now. */
  meetings: MeetingSummary[];
};

/** What an autosave answers: the new base, and what follows from the draft as it is now. */
export type SavedDraft = Pick<ReviewView, "base" | "problems" | "joined">;

/** What accepting answers. */
export type Accepted = { base: ReviewBase; meetings: { id: string; slug: string; revision: number }[] };
