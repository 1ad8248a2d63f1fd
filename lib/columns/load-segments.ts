import { Prisma, type Transaction } from "@/lib/db/client";
import type { Columns } from "./columns";

const { sql } = Prisma;

/** All segments there are, and what is new of their members: lines of a meeting's id, its segment and its first ordinal. */
export interface SegmentRows {
  segments: { number: number; statements: number }[];
  members: string;
}

/**
 * Reads which segments have the words of which meetings: of meetings that became members, or were written, after a version.
 */
export async function readSegments(tx: Transaction, after: number): Promise<SegmentRows> {
  const segments = await tx.$queryRaw<SegmentRows["segments"]>(sql`select number, statements from search_segment`);
  const [row] = await tx.$queryRaw<{ members: string | null }[]>(sql`
    select string_agg(meeting_id || E'\t' || segment || E'\t' || first, E'\n') as members
    from (
      select meeting_id, segment, first from search_member where version > ${after}
      union
      select s.meeting_id, s.segment, s.first from meeting_digest d join search_member s on s.meeting_id = d.meeting_id
      where d.version > ${after} and ${after}::int >= 0
    ) new`);
  return { segments, members: row?.members ?? "" };
}

/** Brings the columns to what was read; after the digests of the same version, since it says where their statements stand. */
export function addSegments(columns: Columns, { segments, members }: SegmentRows): void {
  columns.segments.keep(segments);
  if (members === "") return;
  for (const line of members.split("\n")) {
    const [meeting = "", segment, first] = line.split("\t");
    columns.segments.add(columns, meeting, Number(segment), Number(first));
  }
}
