import { z } from "zod";
import { Prisma, type PrismaClient } from "@/lib/db/client";
import { MeetingSummary } from "@/lib/domain/meeting-summary";
import type { Draft } from "@/lib/extraction/draft";
import { meetingSummary } from "@/lib/queries/meeting-columns";
import { KnownEntries } from "./known-entries";
import { knownPeople, reviewLists } from "./known-lists";
import { matchMeetings } from "./match-meetings";
import { tellsOfNone } from "./not-held";
import { soughtInAll } from "./sought-in";
import { startWorkingDraft } from "./start-working-draft";
import type { WorkingDraft } from "./working-draft";

const { sql } = Prisma;

/** What a row of the queue says of the meeting that its report tells of. */
export type QueuedMeeting =
  /** Its facts are on record, or somebody has chosen the meeting that it is to join. */
  | { kind: "onRecord" | "chosen"; meeting: MeetingSummary }
  /** The best proposal. */
  | { kind: "same" | "maybe"; meeting: MeetingSummary }
  /** Nothing on record is like it. */
  | { kind: "unlike" }
  /** The text tells of no meeting that was held. */
  | { kind: "none" };

/** What a draft says of its meetings. */
type Outline = Omit<Draft, keyof typeof NOTHING>;
const NOTHING = { statements: [], references: [], ignore: [], entities: [], duplicates: [] };

/** For a row only the likeliest meeting is wanted. */
const COMPARED = 8;

type Row = { report: string; draft: Outline | null; edited: WorkingDraft | null; meeting: string | null };
type Told = { report: string } & Pick<WorkingDraft, "people" | "meetings">;

/**
 * The best known meeting for each report of a page of the queue: the one that has its facts, the one that a reviewer has
 * chosen, else the likeliest. However many rows there are, the database is asked the same few questions.
 * @param reports ids; those of which nothing was read are left out of the answer
 * @param accepted whether they are accepted: then only the record counts
 */
export async function queuedMeetings(
  prisma: PrismaClient,
  reports: readonly string[],
  accepted: boolean,
): Promise<Map<string, QueuedMeeting>> {
  const rows = await rowsOf(prisma, reports);
  const answers = new Map<string, QueuedMeeting>();
  const drafts = accepted ? [] : await toldIn(prisma, rows);
  const chosen = new Map(drafts.flatMap((one) => chosenIn(one)));
  if (accepted) for (const { report, meeting } of rows) if (meeting !== null) chosen.set(report, meeting);
  const summaries = await summariesOf(prisma, [...chosen.values()]);
  for (const [report, id] of chosen) {
    const meeting = summaries.get(id);
    if (meeting) answers.set(report, { kind: accepted ? "onRecord" : "chosen", meeting });
  }
  const open = drafts.filter((one) => !answers.has(one.report));
  const sought = open.flatMap((one) => (tellsOfNone(one) ? [] : soughtInAll(one, one.report).slice(0, 1)));
  const proposals = await matchMeetings(prisma, sought, COMPARED);
  for (const one of open) if (tellsOfNone(one)) answers.set(one.report, { kind: "none" });
  sought.forEach(({ report }, place) => {
    const [best] = proposals[place] ?? [];
    answers.set(report, best ? { kind: best.verdict, meeting: best.meeting } : { kind: "unlike" });
  });
  return answers;
}

async function rowsOf(prisma: PrismaClient, reports: readonly string[]): Promise<Row[]> {
  // Neither statements nor pointers say which meeting it is; they are most of a draft.
  return prisma.$queryRaw<Row[]>(sql`
    with told as materialized (select mr.report_id, min(mr.meeting_id) as meeting from meeting_report mr
      where mr.report_id = any(${[...reports]}) group by 1)
    select r.id as report, e.draft - ${Object.keys(NOTHING)}::text[] as draft,
      (select v.edited from review v where v.report_id = r.id and v.extraction_number = e.number and v.edited is not null
        order by v.number desc limit 1) as edited,
      told.meeting
    from report r left join told on told.report_id = r.id left join lateral (select x.draft, x.number from extraction x where x.report_id = r.id
        order by x.number desc limit 1) e on true
    where r.id = any(${[...reports]})`);
}

async function toldIn(prisma: PrismaClient, rows: readonly Row[]): Promise<Told[]> {
  const [lists, people] = await Promise.all([reviewLists(prisma), knownPeople(prisma)]);
  const known = {
    entries: new KnownEntries(lists, people),
    report: { agency: null, cites: null, address: null, reported: null },
  };
  return rows.flatMap(({ report, draft, edited }): Told[] => {
    if (edited) return [{ report, people: edited.people, meetings: edited.meetings }];
    if (!draft) return [];
    const started = startWorkingDraft({ ...draft, ...NOTHING }, "", known);
    return [{ report, people: started.people, meetings: started.meetings }];
  });
}

function chosenIn({ report, meetings }: Told): [string, string][] {
  const target = meetings.map((one) => one.target).find(({ kind }) => kind === "known");
  return target?.kind === "known" ? [[report, target.meeting]] : [];
}

async function summariesOf(prisma: PrismaClient, ids: readonly string[]): Promise<Map<string, MeetingSummary>> {
  if (ids.length === 0) return new Map();
  const rows = await prisma.$queryRaw<unknown[]>(
    sql`select ${meetingSummary} from meeting m where m.id = any(${[...new Set(ids)]})`,
  );
  const meetings = z.array(z.object({ meeting: MeetingSummary })).parse(rows);
  return new Map(meetings.map(({ meeting }) => [meeting.id, meeting]));
}
