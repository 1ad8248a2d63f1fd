import { Prisma } from "@/lib/db/client";
import type { Statements } from "@/lib/db/statements";
import type { PreparedText } from "./prepare-text";

const { join, sql } = Prisma;

/** A new report as it is written: its text, what the machine read in it, and where it stands. */
export type NewReport = {
  report: string;
  prepared: PreparedText;
  takenInBy: string;
  state: "awaiting" | "accepted";
  /** Accepted by rule. */
  unreviewed: boolean;
};

/** Writes reports that nobody knew, with their texts and drafts: one statement a table. */
export async function insertReports(tx: Statements, reports: readonly NewReport[]): Promise<void> {
  if (reports.length === 0) return;
  await tx.$executeRaw(sql`
    insert into report (id, language, address, reported_edtf, reported_basis, sha256, length, title, origin, file_name,
      taken_in_by, state, unreviewed)
    select id, language, address, reported_edtf, reported_basis, sha256, length, title, 'cli', file_name, taken_in_by,
      state, unreviewed
    from json_populate_recordset(null::report, ${JSON.stringify(reports.map(reportRow))}::json)`);
  await tx.$executeRaw(sql`
    insert into report_text (report_id, version, text, sha256, bytes_sha256, read_as, bidi_controls, invisible, traits,
      taken_in_by)
    select report_id, 1, text, sha256, bytes_sha256, read_as, bidi_controls, invisible, traits, taken_in_by
    from json_populate_recordset(null::report_text, ${JSON.stringify(reports.map(textRow))}::json)`);
  // One parameter for each draft: within a list of rows PostgreSQL would read its JSON twice.
  const drafts = reports.map(
    ({ report, prepared: { extractor, draft } }) => sql`(${report}, 1, 1, ${extractor}, ${draft}::jsonb)`,
  );
  await tx.$executeRaw(sql`
    insert into extraction (report_id, number, report_version, extractor_version, draft) values ${join(drafts)}`);
}

function reportRow({ report, prepared, takenInBy, state, unreviewed }: NewReport) {
  const { text, published, publishedBasis } = prepared;
  return {
    id: report,
    language: prepared.language,
    address: prepared.address,
    reported_edtf: published,
    reported_basis: publishedBasis,
    sha256: prepared.sha256,
    length: text.length,
    title: prepared.title,
    file_name: prepared.fileName,
    taken_in_by: takenInBy,
    state,
    unreviewed,
  };
}

function textRow({ report, prepared, takenInBy }: NewReport) {
  return {
    report_id: report,
    text: prepared.text,
    sha256: prepared.sha256,
    bytes_sha256: prepared.bytesSha256,
    read_as: prepared.readAs,
    bidi_controls: prepared.hidden.bidiControls,
    invisible: prepared.hidden.invisible,
    traits: prepared.traits,
    taken_in_by: takenInBy,
  };
}

/** Which reports have texts that were read from files with these fingerprints: report by fingerprint. */
export async function reportsByBytes(
  prisma: Statements,
  sha256: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await prisma.$queryRaw<{ print: string; report: string }[]>(sql`
    select t.bytes_sha256 as print, t.report_id as report from report_text t
    where t.bytes_sha256 = any(${[...sha256]}::bpchar[])`);
  return new Map(rows.map(({ print, report }) => [print, report]));
}
