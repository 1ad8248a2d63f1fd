import type { BroadKind, Speech } from "../draft";

/** One reporting clause as it was read. Offsets are over the folded text, end exclusive; actors are indexes into Cast.actors. */
export type ClauseReading = {
  /** Indexes of its tokens, both inclusive. */
  first: number;
  last: number;
  /** The span by the annotation guide's §4.9. */
  start: number;
  end: number;
  /** The parts of the reporting verb; null for a transcript turn. */
  verb: { text: [start: number, end: number][] } | null;
  kind: BroadKind;
  /** The finer kind: a member of Kind in lib/domain/words.ts. */
  act: string;
  speech: Speech;
  speakers: number[];
  /** The words by which the speakers are named. */
  speakerSpans: [start: number, end: number][];
  /** Said by all participants of the meeting together. */
  joint: boolean;
  /** How the speaker was found, in the words of the annotation guide's §6. */
  cue: string;
  /** The narrator between the speaker and the report, as printed. */
  via: string | null;
  /** Index into the meetings that were handed in. */
  meeting: number;
  /** false: said by an outsider, or elsewhere. */
  inMeeting: boolean;
  /** The name of the rule that made it a clause, and of the one that found the speaker. */
  rule: string;
  speakerRule: string;
  /** Index of the sentence it stands in. */
  sentence: number;
};

/** Who met. Actors are indexes into Cast.actors; sentences are indexes too, `to` exclusive. */
export type MeetingCast = {
  participants: number[];
  attendees: number[];
  sentences: { from: number; to: number };
};
