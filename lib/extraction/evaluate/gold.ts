import type { Span } from "../draft";

// Right answers and predictions as files hold them (annotation guide, §2): only the keys that are scored.

/** Somebody who met, under any name that counts as right. */
export type GoldPerson = {
  name_en: string;
  name_ar?: string;
  name_ru?: string;
  aliases?: string[];
  country?: string | null;
  role?: string | null;
};

/** A meeting of the right answers. */
export type GoldMeeting = {
  date: string | null;
  dateGivenPublished?: string;
  place: { country: string } | null;
  format: string;
  formatAlso?: string[];
  participants: GoldPerson[];
  attendees?: GoldPerson[];
};

/** A statement of the right answers. */
export type GoldStatement = Span & {
  n: number;
  kind: string;
  speakers: string[];
  acceptAlso?: string[];
  verb: string | null;
  speech: string;
  cue: string;
  topics: string[];
};

/** The right answers for one report. */
export type Gold = {
  meeting: GoldMeeting;
  otherMeetings?: GoldMeeting[];
  statements: GoldStatement[];
  references: (Span & { kind: string })[];
  ignore?: Span[];
  duplicates?: [number, number][];
  statementsAnnotated?: boolean;
};

/** A person of a prediction; any of the names may be the only one. */
export type PredictedPerson = {
  name_en?: string;
  name_ar?: string;
  name?: string;
  country?: string | null;
  role?: string | null;
};

/** A meeting of a prediction. */
export type PredictedMeeting = {
  date?: string | null;
  place?: { country?: string | null } | null;
  format?: string;
  participants?: PredictedPerson[];
};

/** A statement of a prediction. */
export type PredictedStatement = Span & {
  n?: number;
  kind?: string;
  speakers?: string[];
  verb?: string | null;
  speech?: string;
  topics?: string[];
};

/** What a system answers for one report; every key may be missing. */
export type Prediction = {
  meeting?: PredictedMeeting;
  otherMeetings?: PredictedMeeting[];
  statements?: PredictedStatement[];
  references?: (Span & { kind: string })[];
  duplicates?: [number, number][];
};
