import { z } from "zod";
import { Prisma, type PrismaClient, type Transaction } from "@/lib/db/client";
import { dateBounds } from "@/lib/domain/date-bounds";
import { MeetingSummary } from "@/lib/domain/meeting-summary";
import { meetingSummary } from "@/lib/queries/meeting-columns";
import { compareMeetings, type Sought } from "./compare-meetings";
import type { MeetingProposal } from "./review-view";

const { sql, join } = Prisma;

export const COMPARED = 40;
export const PROPOSED = 5;
/** Dates this far apart are still looked at: a report may give the day of filing. */
export const SLACK_DAYS = 3;
/** A meeting of which only the year is known begins at most so long before its last day. */
export const LONGEST_SPAN_DAYS = 370;

/** What is known of a meeting of a draft, and the report itself: a meeting that has it already is the same. */
export type Wanted = Sought & { report: string };

const Row = z.object({
  draft: z.number(),
  sameReport: z.boolean(),
  placeId: z.string().nullable(),
  occasionId: z.string().nullable(),
  meeting: MeetingSummary,
});

/**
 * Known meetings that may be those of a draft, with reasons, best first. One question, by index: it looks only at
 * meetings of the same people or parties, near in date or undated, and at those that have this report.
 * @param sought what is known of each meeting of a draft, or of several drafts
 * @param compared so many known meetings are compared with each at most, the nearest in date first
 * @returns a list for each of `sought`, in its order, at most five each; only "same" and "maybe"
 */
export async function matchMeetings(
  prisma: PrismaClient | Transaction,
  sought: readonly Wanted[],
  compared = COMPARED,
): Promise<MeetingProposal[][]> {
  if (sought.length === 0) return [];
  const candidates = sought.map((one, draft) => candidatesOf(one, draft, compared));
  const rows = await prisma.$queryRaw<unknown[]>(sql`
    with candidate as materialized (${join(candidates, " union ")})
    select c.draft, m.place_id as "placeId", m.occasion_id as "occasionId", ${meetingSummary},
      exists (select from meeting_report r where r.meeting_id = m.id and r.report_id = c.report) as "sameReport"
    from candidate c join meeting m on m.id = c.id`);
  const proposals: MeetingProposal[][] = sought.map(() => []);
  for (const row of z.array(Row).parse(rows)) {
    const one = sought[row.draft];
    const proposal = one && compareMeetings(one, row);
    if (proposal) proposals[row.draft]?.push(proposal);
  }
  const best = (a: MeetingProposal, b: MeetingProposal) => b.score - a.score || (a.meeting.id < b.meeting.id ? -1 : 1);
  return proposals.map((list) => list.sort(best).slice(0, PROPOSED));
}

// Through the meetings of the rarest thing known (the people, else the parties), in a stretch of time that the index of
// dates gives, and through those without a date. An undated draft is compared with the newest ones.
function candidatesOf(one: Wanted, draft: number, compared: number): Prisma.Sql {
  const { report } = one;
  const shares = one.people.length
    ? sql`m.id in (select p.meeting_id from participation p where p.person_id = any(${[...one.people]}))`
    : sql`m.id in (select p.meeting_id from meeting_party p where p.party_code = any(${[...one.parties]})
        group by p.meeting_id having count(*) >= ${Math.min(2, Math.max(1, one.parties.length))}::int)`;
  const { earliest, latest } = dateBounds(one.edtf);
  const dated =
    earliest && latest
      ? sql`m.date_earliest between ${shifted(earliest, -LONGEST_SPAN_DAYS)}::date and ${shifted(latest, SLACK_DAYS)}::date
          and m.date_latest >= ${shifted(earliest, -SLACK_DAYS)}::date
        order by abs(m.date_earliest - ${earliest}::date), m.id limit ${compared}`
      : sql`m.date_earliest is not null order by m.date_earliest desc, m.id desc limit ${compared}`;
  return sql`(select ${draft}::int as draft, ${report} as report, m.id from meeting m where ${shares} and ${dated})
    union (select ${draft}::int, ${report}, m.id from meeting m where m.date_earliest is null and ${shares} order by m.id limit ${compared})
    union (select ${draft}::int, ${report}, r.meeting_id from meeting_report r where r.report_id = ${report})`;
}

function shifted(day: Date, days: number): Date {
  return new Date(day.getTime() + days * 86_400_000);
}
