import { randomBytes } from "node:crypto";
import type { Prisma, Transaction } from "@/lib/db/client";
import type { Statements } from "@/lib/db/statements";
import type { Draft } from "@/lib/extraction/draft";
import { attachKnown } from "./attach-text";
import { type DecodedText, formsOf, storedForm } from "./decode-text";
import { type FoundReport, findReport } from "./find-report";
import { guessLanguage } from "./guess-language";
import { countHidden, withoutHidden } from "./hidden-characters";
import { IntakeError } from "./intake-problem";
import { checkText } from "./read/check-text";
import { reportTitle } from "./report-title";
import { traitsOf } from "./resemblance";
import type { ReadDraft, ReportSource, TakenText } from "./taken-text";

/** What became of a text. */
export type TakeInOutcome =
  /** A report that awaits review. */
  | { outcome: "new"; report: string }
  /** A report that is here, with changed words: its next version awaits review. `shared` is from 0 to 1. */
  | { outcome: "version"; report: string; version: number; reason: "same_address" | "near_identical"; shared: number }
  /** A report of the record, which had no words yet. */
  | { outcome: "attached"; report: string; exact: number; broken: number }
  | { outcome: "here"; report: string };

/** Any number that nobody else locks. */
const TAKE_IN_LOCK = 5_244_862;

/**
 * Takes one text in: a report, its text and the machine's draft of it, all or nothing. The same text twice is one report; a
 * changed text of the same report is its next version; the text of a report that the record knows is given to it.
 * @param tx the transaction; it is done when the caller commits. One text at a time is taken in, so that two importers of the
 *   same text make one report
 * @param read the extractor
 * @throws IntakeError when the text cannot be stored, or the agency is not in the record
 */
export async function takeIn(
  tx: Transaction,
  taken: TakenText,
  source: ReportSource,
  read: ReadDraft,
): Promise<TakeInOutcome> {
  checkText(taken.text);
  const stored = storedForm(taken.text);
  const facts = factsOf(taken, source);
  const traits = traitsOf(stored.text);
  await lockTakingIn(tx);
  await expectAgency(tx, facts.agency);
  const own = taken.plain && taken.bytesSha256 ? taken.bytesSha256 : undefined;
  const found = await findReport(tx, {
    ...facts,
    text: stored.text,
    forms: [...formsOf(taken.text, own), stored],
    bytesSha256: taken.bytesSha256,
    traits,
    fetched: source.origin === "address" || source.origin === "feed",
  });
  if (found?.how === "here") return { outcome: "here", report: found.reportId };
  if (found?.how === "known") {
    const columns = { ...textColumns(taken, source, found.form.text), traits: traitsOf(found.form.text) };
    const became = await attachKnown(tx, found.reportId, found.form, columns);
    return became.outcome === "attached" ? became : { outcome: "here", report: found.reportId };
  }
  const columns = { ...textColumns(taken, source, stored.text), traits };
  const draft = read(stored.text, facts.published ? { published: facts.published } : {});
  if (found) return addVersion(tx, found, stored, columns, draft);
  return addReport(tx, taken, source, facts, stored, columns, draft);
}

/**
 * From here to the end of the transaction nobody else takes a text in.
 * @returns the number of this turn: one more than that of the last one, whoever had it
 */
export async function lockTakingIn(tx: Statements): Promise<number> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${TAKE_IN_LOCK}::bigint)`;
  const [turn] = await tx.$queryRaw<{ turn: number }[]>`SELECT nextval('intake_turn')::float8 AS turn`;
  return turn?.turn ?? 0;
}

type Facts = { address: string | null; agency: string | null; published: string | null };
type TextColumns = Omit<Prisma.ReportTextUncheckedCreateInput, "reportId" | "version" | "text" | "sha256">;

// What the person says goes first; an address that was fetched is the one that was asked, not the one that a page claims.
function factsOf(taken: TakenText, source: ReportSource): Facts {
  return {
    address: source.address ?? taken.address,
    agency: source.agency ?? null,
    published: source.published ?? taken.published,
  };
}

async function expectAgency(tx: Transaction, agency: string | null): Promise<void> {
  if (agency === null || (await tx.agency.count({ where: { id: agency } })) > 0) return;
  throw new IntakeError("unknown_agency", "the record has no such agency");
}

function textColumns(taken: TakenText, source: ReportSource, text: string): TextColumns {
  const { bytesSha256, readAs } = taken;
  return { bytesSha256, readAs, takenInBy: source.takenInBy, ...countHidden(text) };
}

/** An id for a new report; 55 bits drawn by lot. */
export function newReportId(): string {
  return `r${[...randomBytes(11)].map((byte) => "0123456789abcdefghjkmnpqrstvwxyz"[byte % 32]).join("")}`;
}

async function addReport(
  tx: Transaction,
  taken: TakenText,
  source: ReportSource,
  facts: Facts,
  { text, sha256 }: DecodedText,
  columns: TextColumns,
  draft: Draft,
): Promise<TakeInOutcome> {
  const id = newReportId();
  const given = source.published ? "given" : "page";
  await tx.report.create({
    data: {
      id,
      agencyId: facts.agency,
      language: source.language ?? guessLanguage(text),
      address: facts.address,
      reportedEdtf: facts.published,
      reportedBasis: facts.published ? given : null,
      sha256,
      length: text.length,
      title: reportTitle(text, taken.title),
      origin: source.origin,
      fileName: source.fileName ? withoutHidden(source.fileName).slice(0, 255) : null,
      takenInBy: source.takenInBy,
      state: "awaiting",
      texts: { create: { ...columns, version: 1, text, sha256 } },
      extractions: { create: extraction(1, 1, draft) },
    },
    select: { id: true },
  });
  return { outcome: "new", report: id };
}

async function addVersion(
  tx: Transaction,
  found: Extract<FoundReport, { shared: number }>,
  { text, sha256 }: DecodedText,
  columns: TextColumns,
  draft: Draft,
): Promise<TakeInOutcome> {
  const { how: reason, reportId, shared } = found;
  const where = { reportId };
  const last = await tx.reportText.aggregate({ where, _max: { version: true } });
  const numbered = await tx.extraction.aggregate({ where, _max: { number: true } });
  // Version 1 is the one that the record's evidence counts in, here or not.
  const version = (last._max.version ?? 1) + 1;
  await tx.reportText.create({
    data: { ...columns, reportId, version, text, sha256, versionReason: reason },
    select: { version: true },
  });
  const number = (numbered._max.number ?? 0) + 1;
  await tx.extraction.create({ data: { reportId, ...extraction(number, version, draft) } });
  await tx.report.update({ where: { id: reportId }, data: { state: "awaiting" }, select: { id: true } });
  return { outcome: "version", report: reportId, version, reason, shared };
}

function extraction(number: number, reportVersion: number, draft: Draft) {
  return { number, reportVersion, extractorVersion: draft.extractor, draft: draft as unknown as Prisma.InputJsonValue };
}
