import type { PrismaClient } from "@/lib/db/client";

const TABLES = [
  ...["party", "person", "place", "occasion", "agency", "report", "report_text", "extraction", "review", "meeting"],
  ...["meeting_party", "participation", "meeting_report", "statement", "statement_speaker", "statement_topic"],
  ...["reference", "evidence", "revision", "search_fresh"],
];

/** What two ways to the same record may differ in: when, in which order, and who decided. */
const LEFT_OUT = [
  ...["created_at", "loaded_at", "decided_at", "at", "number_of_list", "unreviewed", "edited", "version"],
  "taken_in_by",
];

/**
 * All rows of the record as lines by table, with the ids that are drawn by lot replaced by what they stand for, so that two
 * databases that say the same are equal.
 */
export async function recordContents(prisma: PrismaClient): Promise<Record<string, string[]>> {
  const reports = await prisma.report.findMany({ select: { id: true, sha256: true } });
  const meetings = await prisma.meeting.findMany({
    select: { id: true, slug: true, reports: { select: { report: { select: { sha256: true } } } } },
  });
  const names = new Map([
    ...reports.map(({ id, sha256 }) => [id, `report-${sha256.slice(0, 12)}`] as const),
    ...meetings.map(({ id, slug, reports: joined }) => {
      const told = joined.map(({ report }) => report.sha256.slice(0, 12)).sort();
      return [id, `meeting-${slug}-${told.join("-")}`] as const;
    }),
  ]);
  const contents: Record<string, string[]> = {};
  for (const table of TABLES) {
    const numbered = table === "party" || table === "person" ? ["number"] : [];
    const rows = await prisma.$queryRawUnsafe<{ row: Record<string, unknown> }[]>(
      `select to_jsonb(t) - $1::text[] as row from "${table}" t`,
      [...LEFT_OUT, ...numbered].filter((column) => !(column === "version" && table === "report_text")),
    );
    contents[table] = rows.map(({ row }) => named(JSON.stringify(withoutCause(row)), names)).sort();
  }
  return contents;
}

function withoutCause(row: Record<string, unknown>): Record<string, unknown> {
  const strip = (value: unknown) =>
    value && typeof value === "object" && "cause" in value ? { ...value, cause: undefined } : value;
  return "after" in row ? { ...row, after: strip(row.after), before: strip(row.before) } : row;
}

function named(line: string, names: ReadonlyMap<string, string>): string {
  return line.replace(/\b[rm][0-9abcdefghjkmnpqrstvwxyz]{7,11}\b/g, (id) => names.get(id) ?? id);
}
