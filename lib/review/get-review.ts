import { z } from "zod";
import { Prisma, type PrismaClient } from "@/lib/db/client";
import { MeetingSummary } from "@/lib/domain/meeting-summary";
import { meetingSummary } from "@/lib/queries/meeting-columns";
import { checkDraft } from "./check-draft";
import { peopleById } from "./known-lists";
import { openDraft } from "./open-draft";
import { headingColumn, headingOf } from "./report-heading";
import { findReviewState } from "./review-state";
import { ReviewedReport, ReviewStep, type ReviewView } from "./review-view";

const { sql } = Prisma;

const Around = z.object({
  report: ReviewedReport,
  history: z.array(ReviewStep),
  meetings: z.array(MeetingSummary),
});

/**
 * Everything that the screen of one review needs: the text, the machine's draft, what was made of it, known meetings that
 * may be its own with their statements, lists, history.
 * @param reportId of a report that was taken in, or of the seed; an unknown one is none
 * @returns null when there is no such report, or nothing was read in it
 */
export async function getReview(prisma: PrismaClient, reportId: string): Promise<ReviewView | null> {
  const state = await findReviewState(prisma, reportId);
  if (!state) return null;
  const [opened, around] = await Promise.all([openDraft(prisma, state), aroundReview(prisma, reportId, state.version)]);
  const { draft, proposals, joined, lists } = opened;
  const people = await peopleById(prisma, peopleOf(opened));
  return {
    ...around,
    text: state.text,
    base: state.base,
    machine: state.machine,
    draft,
    problems: checkDraft(draft, state.text),
    proposals: draft.meetings.map(({ key }, index) => ({ key, proposals: proposals[index] ?? [] })),
    joined,
    lists,
    people,
  };
}

function peopleOf({ draft, proposals, joined }: Awaited<ReturnType<typeof openDraft>>): string[] {
  const meetings = [...proposals.flat(), ...joined].map(({ meeting }) => meeting);
  return [
    ...draft.people.flatMap(({ known }) => (known === null ? [] : [known])),
    ...meetings.flatMap((meeting) => meeting.people.map(({ id }) => id)),
  ];
}

async function aroundReview(prisma: PrismaClient, reportId: string, version: number): Promise<z.infer<typeof Around>> {
  const utc = (column: Prisma.Sql) => sql`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
  const [row] = await prisma.$queryRaw<unknown[]>(sql`select
    json_build_object('id', r.id, 'language', r.language, 'title', ${headingColumn}, 'address', r.address, 'origin', r.origin,
      'fileName', r.file_name, 'takenInBy', r.taken_in_by, 'createdAt', ${utc(sql`r.created_at`)}, 'state', r.state,
      'version', ${version}::int, 'versions', (select max(t.version) from report_text t where t.report_id = r.id)) as report,
    (select coalesce(json_agg(json_build_object('extraction', v.extraction_number, 'number', v.number,
        'decision', v.decision, 'reviewer', v.reviewer, 'decidedAt', ${utc(sql`v.decided_at`)}, 'reason', v.reason)
        order by v.extraction_number desc, v.number desc), '[]')
      from review v where v.report_id = r.id) as history,
    (select coalesce(json_agg(o.meeting), '[]') from (select ${meetingSummary} from meeting_report mr
        join meeting m on m.id = mr.meeting_id where mr.report_id = ${reportId} order by m.id) o) as meetings
    from report r where r.id = ${reportId}`);
  const around = Around.parse(row);
  return { ...around, report: { ...around.report, title: headingOf(around.report.title) } };
}
