import {
  type Attribution,
  type Channel,
  type DatePrecision,
  Kind,
  ReferenceKind,
  type Setting,
} from "@/lib/domain/words";
import type { DraftDate, DraftFormat, DraftPrecision, DraftReference, DraftStatement } from "@/lib/extraction/draft";
import { isEdtf } from "./is-edtf";
import type { MaybeBoth, WorkingDate } from "./working-draft";

// From the words of the annotation guide to the words of the record: the only place where the two meet.

const CHANNELS: Record<DraftFormat, Channel> = {
  "in-person-bilateral": "in_person",
  sideline: "in_person",
  visit: "in_person",
  announced: "in_person",
  "not-held": "in_person",
  phone: "phone",
  video: "video",
  unspecified: "unspecified",
};

/**
 * How the sides were in contact, and what stood around it.
 * @param parties how many there are; more than two are a multilateral meeting unless it was beside an event
 */
export function formOf(format: DraftFormat, parties: number): { channel: Channel; setting: Setting } {
  const around = parties > 2 ? "multilateral" : "bilateral";
  return { channel: CHANNELS[format], setting: format === "sideline" ? "margins" : around };
}

/** Whether a meeting took place, as far as the text says: what is still to come or was called off is none. */
export function wasHeld(format: DraftFormat): boolean {
  return format !== "announced" && format !== "not-held";
}

const PRECISIONS: Record<DraftPrecision, DatePrecision> = {
  day: "day",
  month: "month",
  year: "year",
  "month-day": "unknown",
  "month-day-range": "unknown",
  relative: "unknown",
  weekday: "unknown",
  unknown: "unknown",
  none: "unknown",
};

/** The date as the record holds it: what has no year is unknown to it, and the note says what the text does give. */
export function dateOf({ date, datePrecision, dateEvidence, dateTrace }: DraftDate): WorkingDate {
  const edtf = date !== null && isEdtf(date) ? date : null;
  const precision = edtf === null ? "unknown" : spanOr(edtf, PRECISIONS[datePrecision]);
  return {
    edtf,
    precision,
    basis: edtf === null ? "none" : basisOf(dateTrace.rule),
    note: noteOf(datePrecision, dateEvidence),
    trace: dateTrace,
  };
}

function spanOr(edtf: string, precision: DatePrecision): DatePrecision {
  return precision === "day" && edtf.includes("/") ? "range" : precision;
}

/** A day that was reckoned from a weekday or a word like "yesterday" is not stated; nor is the year of an event. */
function basisOf(rule: string): WorkingDate["basis"] {
  if (/weekday|relative|dateline|year-added/.test(rule)) return "weekday_against_dateline";
  return /occasion|edition|anniversary/.test(rule) ? "occasion" : "stated";
}

const NOTES: Record<DraftPrecision, MaybeBoth> = {
  day: { en: "The report allows the day to be told", ar: "يسمح التقرير بتحديد اليوم" },
  month: { en: "The report gives the month, not the day", ar: "يذكر التقرير الشهر دون اليوم" },
  year: { en: "The report gives the year alone", ar: "لا يذكر التقرير إلا السنة" },
  "month-day": { en: "The report gives day and month without a year", ar: "يذكر التقرير اليوم والشهر دون السنة" },
  "month-day-range": {
    en: "The report gives a span of days without a year",
    ar: "يذكر التقرير فترة من الأيام دون السنة",
  },
  relative: {
    en: "The report gives the day only from where it was written, and no date to reckon from",
    ar: "يحدد التقرير اليوم نسبة إلى وقت كتابته، ولا تاريخ فيه يُحسب منه",
  },
  weekday: {
    en: "The report names a day of the week and no date to reckon from",
    ar: "يسمي التقرير يومًا من أيام الأسبوع، ولا تاريخ فيه يُحسب منه",
  },
  unknown: { en: "The report gives no date", ar: "لا يذكر التقرير تاريخًا" },
  none: { en: "The report tells of no meeting that was held", ar: "لا يتحدث التقرير عن اجتماع انعقد" },
};

function noteOf(precision: DraftPrecision, words: string | null): MaybeBoth {
  const { en, ar } = NOTES[precision];
  return words ? { en: `${en}: “${words}”.`, ar: `${ar}: «${words}».` } : { en: `${en}.`, ar: `${ar}.` };
}

/** The finer kind where it is one of the record's, else the broad one. */
export function kindOf({ act, kind }: Pick<DraftStatement, "act" | "kind">): Kind {
  const fine = Kind.safeParse(act);
  return fine.success ? fine.data : kind;
}

/**
 * In whose words the statement stands, by seed/README.md: an agenda line is the agency's, what is not said in the
 * meeting is background, both sides together are joint; mixed speech is reported.
 */
export function attributionOf(
  one: Pick<DraftStatement, "act" | "kind" | "speech" | "speakers" | "inMeeting">,
): Attribution {
  if (one.inMeeting === false) return "background";
  if (kindOf(one) === "discussed") return "narration";
  if (one.speakers.length > 1) return "joint";
  return one.speech === "direct" ? "direct" : "reported";
}

/** A visit is an event to the record. */
export function referenceKindOf(kind: DraftReference["kind"]): ReferenceKind {
  const known = ReferenceKind.safeParse(kind);
  return known.success ? known.data : "event";
}
