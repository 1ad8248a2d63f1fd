import { createHash } from "node:crypto";
import type { Prisma, PrismaClient } from "@/lib/db/client";
import type { Draft, DraftMeeting, DraftParticipant, DraftStatement, Trace } from "@/lib/extraction/draft";
import { SAMPLE_DRAFT } from "./sample-draft";

/** A report of our own wording, as a machine would have read it. */
export type SampleReport = { id: string; text: string; draft: Draft; language: "ar" | "en" };

type Said = { words: string; speakers: string[]; kind?: DraftStatement["kind"]; topics?: string[]; verb: string };
type Shape = {
  language: "ar" | "en";
  text: string;
  date?: string | null;
  participants: DraftParticipant[];
  statements: Said[];
  meeting?: Partial<DraftMeeting>;
};

const sha256 = (text: string) => createHash("sha256").update(text, "utf8").digest("hex");

function traceOf(text: string, words: string): Trace {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`The sample does not say: ${words}`);
  return { rule: "sample", words: [{ start, end: start + words.length }] };
}

/** Somebody in no list, who speaks for a country. */
export function sampleParticipant(text: string, printed: string, english: string, country: string): DraftParticipant {
  const arabic = /[\u0620-\u064A]/.test(printed);
  return {
    name_en: arabic ? printed : english,
    ...(arabic ? { name_ar: printed, transliteration: english } : {}),
    printed,
    known: null,
    role: "Foreign Minister",
    country,
    trace: traceOf(text, printed),
  };
}

/** A report of one meeting. */
export function sampleReport(id: string, shape: Shape): SampleReport {
  const { text, language, participants } = shape;
  const date = shape.date ?? null;
  const statements = shape.statements.map((said, index): DraftStatement => {
    const [span = { start: 0, end: 1 }] = traceOf(text, said.words).words;
    const kind = said.kind ?? "said";
    const trace = traceOf(text, said.words);
    return {
      ...{ n: index + 1, meeting: 0, kind, act: kind, speakers: said.speakers, verb: said.verb, speech: "indirect" },
      ...{ cue: "name", ...span, topics: said.topics ?? [], summary_en: null, topicTraces: [] },
      ...{ clauseTrace: trace, speakerTrace: trace, kindTrace: trace },
    };
  });
  const meeting: DraftMeeting = {
    ...SAMPLE_DRAFT.meeting,
    ...{ date, datePrecision: date === null ? "unknown" : "day", format: "in-person-bilateral", participants },
    ...shape.meeting,
  };
  return { id, text, language, draft: { ...SAMPLE_DRAFT, language, meeting, statements } };
}

/** An Arabic report of two ministers who are in no list; each number gives other people and another day. */
export function arabicSample(number: number): SampleReport {
  const [one, other] = [`سالم البحري${letters(number)}`, `مازن الصخري${letters(number)}`];
  const text = [
    `اجتمع ${one} مع ${other} في الميناء القديم 🌊`,
    `وقال ${one} إنّ بلاده تبني ${number + 2} جسرًا فوق النهر الكبير.`,
    `ودعا ${other} إلى فتح المعابر أمام التجارة قبل الصيف.`,
    "وناقش الوزيران شؤون الملاحة.",
  ].join("\n");
  return sampleReport(`rsample${number}`, {
    language: "ar",
    text,
    date: dayOf(number),
    participants: [
      sampleParticipant(text, one, `Salem Albahri${number}`, "OM"),
      sampleParticipant(text, other, `Mazen Alsakhri${number}`, "LB"),
    ],
    statements: [
      { words: `وقال ${one} إنّ بلاده تبني ${number + 2} جسرًا فوق النهر الكبير`, speakers: [one], verb: "قال" },
      { words: `ودعا ${other} إلى فتح المعابر أمام التجارة قبل الصيف`, speakers: [other], verb: "دعا" },
      { words: "وناقش الوزيران شؤون الملاحة", speakers: [one, other], verb: "ناقش", kind: "discussed" },
    ],
  });
}

/** A day of its own for each number. */
export function dayOf(number: number): string {
  return new Date(Date.UTC(2031, 0, 1) + number * 7 * 86_400_000).toISOString().slice(0, 10);
}

function letters(number: number): string {
  return [...String(number)].map((digit) => "ابتثجحخدذر"[Number(digit)] ?? "").join("");
}

/** Puts a report with its text and its draft into the database, as taking it in would. */
export async function storeReport(
  prisma: PrismaClient,
  { id, text, draft, language }: SampleReport,
  agencyId: string | null = null,
): Promise<void> {
  await prisma.report.create({
    data: {
      ...{ id, language, agencyId, sha256: sha256(text), length: text.length, state: "awaiting", origin: "paste" },
      title: text.split("\n")[0] ?? "",
      texts: { create: { version: 1, text, sha256: sha256(text) } },
      extractions: { create: draftRow(1, 1, draft) },
    },
  });
}

/** A changed text of a report that is there: its next version, read anew. */
export async function storeVersion(
  prisma: PrismaClient,
  { id, text, draft }: SampleReport,
  version: number,
): Promise<void> {
  await prisma.reportText.create({
    data: { reportId: id, version, text, sha256: sha256(text), versionReason: "same_address" },
  });
  await prisma.extraction.create({ data: { reportId: id, ...draftRow(version, version, draft) } });
  await prisma.report.update({ where: { id }, data: { state: "awaiting" } });
}

function draftRow(number: number, reportVersion: number, draft: Draft) {
  return { number, reportVersion, extractorVersion: "sample-1", draft: draft as unknown as Prisma.InputJsonValue };
}
