import { z } from "zod";
import { Prisma } from "@/lib/db/generated/client";
import { MeetingSummary } from "@/lib/domain/meeting-summary";
import type { Filters, View } from "@/lib/filters/address";
import { askOne } from "@/lib/queries/ask";
import { meetingSummary } from "@/lib/queries/meeting-columns";
import { MOST_MEETINGS } from "@/lib/timeline/covers";
import { daysOf, UNITS } from "@/lib/timeline/units";
import { type Dates, dateColumns, meetingInView } from "./conditions";

const { sql, empty } = Prisma;

const MOST_UNDATED = 60;
const MOST_LANES = 8;
const OVERVIEW_SLOTS = 120;

const Unit = z.object({ months: z.number(), days: z.number() });
/** So many begin in a slot and so many end in it: one meeting may reach over several. */
const Edge = z.object({ slot: z.number(), starts: z.number(), ends: z.number() });

const Timeline = z.object({
  total: z.number(),
  uncertain: z.number(),
  /** Of the uncertain: no date at all in the reports, the day known from outside the text. */
  dateless: z.number(),
  undated: z.number(),
  first: z.string().nullable(),
  last: z.string().nullable(),
  /** First and last day that meetings or slots are given for. */
  from: z.string().nullable(),
  to: z.string().nullable(),
  /** How many meetings are or may be in the window. */
  shown: z.number(),
  lanes: z.array(z.object({ key: z.string(), certain: z.number(), uncertain: z.number(), undated: z.number() })),
  allLanes: z.number(),
  /** The meetings of the window, by date; none where they are more than MOST_MEETINGS. */
  meetings: z.array(MeetingSummary),
  undatedMeetings: z.array(MeetingSummary),
  unit: Unit.nullable(),
  /** Where there are no meetings: by lane, whether the reports fix the day, and slot. */
  edges: z.array(Edge.extend({ lane: z.string(), uncertain: z.boolean() })),
  overviewUnit: Unit.nullable(),
  overview: z.array(Edge.extend({ uncertain: z.boolean() })),
});
/** Everything that a timeline is drawn from; days are YYYY-MM-DD. */
export type Timeline = z.infer<typeof Timeline>;

/** How a timeline is asked for. */
export interface TimelineView {
  dates: Dates;
  lanes: View["lanes"];
  /** First and last day; null: the whole period of what is in view. */
  window: readonly [string, string] | null;
  /** At most so many slots in the window (10 to 120). */
  slots: number;
}

/**
 * The meetings in view along time, in one round trip and at most a few hundred rows: one by one where at most
 * MOST_MEETINGS are in the window, else counted per lane and slot.
 */
export async function getTimeline(filters: Filters, view: TimelineView): Promise<Timeline> {
  const { timeline } = await askOne(z.object({ timeline: Timeline }), question(filters, view));
  return timeline;
}

function question(filters: Filters, view: TimelineView): Prisma.Sql {
  return sql`with
    seen as materialized (${seen(filters, view)}),
    laned as (${laned(view.lanes)}),
    facts as (
      select count(*)::int as total, count(*) filter (where uncertain)::int as uncertain,
        count(*) filter (where dateless)::int as dateless,
        count(*) filter (where first is null)::int as undated, min(drawn_first) as first, max(drawn_last) as last
      from seen),
    -- Few meetings are given whole, whatever the window: the reader can then move without asking again.
    frame as (
      select case when total > ${MOST_MEETINGS} then coalesce(${view.window?.[0] ?? null}::date, first) else first end as f,
        case when total > ${MOST_MEETINGS} then coalesce(${view.window?.[1] ?? null}::date, last) else last end as l
      from facts),
    unit as materialized (${slotsOf(sql`frame`, view.slots)}),
    overview_unit as materialized (${slotsOf(sql`(select first as f, last as l from facts) whole`, OVERVIEW_SLOTS)}),
    inside as (select seen.* from seen, frame where drawn_first <= l and drawn_last >= f),
    shown as (select count(*)::int as n from inside),
    lane_facts as (
      select lane as key, count(*) filter (where first is not null and not uncertain)::int as certain,
        count(*) filter (where first is not null and uncertain)::int as uncertain,
        count(*) filter (where first is null)::int as undated
      from laned group by lane),
    lanes as (
      select * from lane_facts order by key = any(${filters.parties}) desc, certain + uncertain + undated desc, key
      limit ${MOST_LANES})
    select json_build_object(
      'total', facts.total, 'uncertain', facts.uncertain, 'dateless', facts.dateless, 'undated', facts.undated,
      'first', facts.first, 'last', facts.last, 'from', frame.f, 'to', frame.l, 'shown', shown.n,
      'lanes', (select coalesce(json_agg(lanes), '[]') from lanes),
      'allLanes', (select count(*) from lane_facts),
      'meetings', (${summaries(sql`inside`, sql`shown.n <= ${MOST_MEETINGS}`, MOST_MEETINGS)}),
      'undatedMeetings', (${summaries(sql`seen`, sql`seen.first is null and facts.undated <= ${MOST_UNDATED}`, MOST_UNDATED)}),
      'unit', (select json_build_object('months', months, 'days', days) from unit),
      'edges', (${laneEdges()}),
      'overviewUnit', (select json_build_object('months', months, 'days', days) from overview_unit),
      'overview', (${overview()})
    ) as timeline from facts, frame, shown`;
}

/** The meetings in view: the days of the chosen reading, and those that their marks reach over. */
function seen(filters: Filters, { dates, lanes }: TimelineView): Prisma.Sql {
  const { earliest, latest } = dateColumns(dates);
  const lane =
    lanes === "party" ? empty : lanes === "level" ? sql`, m.level::text as lane` : sql`, m.channel::text as lane`;
  // A day from outside the text is drawn on the bar of what the text allows: the mark reaches over both.
  return sql`select m.id, ${earliest} as first, ${latest} as last,
      case when ${earliest} is not null then least(${earliest}, m.text_date_earliest) end as drawn_first,
      case when ${earliest} is not null then greatest(${latest}, m.text_date_latest) end as drawn_last,
      m.text_date_precision <> 'day' as uncertain,
      ${earliest} is not null and m.text_date_earliest is null and m.date_precision = 'day' as dateless ${lane}
    from meeting m where ${meetingInView(filters, dates)}`;
}

function laned(lanes: View["lanes"]): Prisma.Sql {
  if (lanes !== "party") return sql`select lane, first, last, uncertain from seen`;
  return sql`select mp.party_code as lane, first, last, uncertain
    from seen join meeting_party mp on mp.meeting_id = seen.id`;
}

/** The finest unit of the calendar of which at most `slots` cover the frame, and the first days of these slots. */
function slotsOf(frame: Prisma.Sql, slots: number): Prisma.Sql {
  return sql`select months, days, lo, array(select ${slotStart} from generate_series(lo, hi + 1) slot) as starts
    from (select months, days, ${slotOf(sql`f`)} as lo, ${slotOf(sql`l`)} as hi
      from ${frame}, unnest(${UNITS.map((unit) => unit.months)}::int[], ${UNITS.map((unit) => unit.days)}::int[],
        ${UNITS.map(daysOf)}::float8[]) as u(months, days, size)
      where f is not null order by (l - f + 1) / size > ${slots}, size limit 1) chosen`;
}

/** The slot of a day, and the first day of a slot: the same arithmetic as in lib/timeline/units.ts. */
function slotOf(day: Prisma.Sql): Prisma.Sql {
  return sql`case when months > 0 then
      floor((extract(year from ${day}) * 12 + extract(month from ${day}) - 1) / months)::int
    else floor((${day} - date '1900-01-01') / greatest(days, 1)::float8)::int end`;
}
const slotStart = sql`case when months > 0 then make_date(slot * months / 12, slot * months % 12 + 1, 1)
  else date '1900-01-01' + slot * days end`;

function summaries(from: Prisma.Sql, condition: Prisma.Sql, most: number): Prisma.Sql {
  return sql`select coalesce(json_agg(meeting order by first, id), '[]') from (
    select seen.id, seen.first, ${meetingSummary} from ${from} seen join meeting m on m.id = seen.id
    where ${condition} order by seen.first, seen.id limit ${most}) summaries`;
}

/**
 * How many begin and end in each slot, by the columns of `by`. Slots are whole, those at the ends of the window too, so
 * that a count says what the list of its days says. A day is put into its slot by looking it up among first days, and
 * meetings of equal slots are counted before anything else: cheaper by far than arithmetic for each of them.
 */
function edges(from: Prisma.Sql, unit: Prisma.Sql, by: Prisma.Sql): Prisma.Sql {
  return sql`select ${by} lo + place - 1 as slot, sum(n * one)::int as starts, sum(n * (1 - one))::int as ends
    from (select ${by} lo, cardinality(starts) - 1 as slots, width_bucket(first, starts) as a, width_bucket(last, starts) as b,
        count(*) as n
      from ${from}, ${unit} where first is not null group by ${by} lo, slots, a, b) placed,
      lateral (values (greatest(a, 1), 1), (least(b, slots), 0)) as edge(place, one)
    where a <= slots and b >= 1 group by ${by} lo, place`;
}

function laneEdges(): Prisma.Sql {
  const many = sql`(select n > ${MOST_MEETINGS} from shown)`;
  const from = sql`(select * from laned where ${many} and lane in (select key from lanes)) drawn`;
  return sql`select coalesce(json_agg(json_build_object('lane', lane, 'uncertain', uncertain, 'slot', slot,
      'starts', starts, 'ends', ends)), '[]') from (${edges(from, sql`unit`, sql`lane, uncertain,`)}) edges`;
}

/** All of time in small; a meeting whose day the reports do not fix reaches over all that its mark does. */
function overview(): Prisma.Sql {
  const from = sql`(select uncertain, case when uncertain then drawn_first else first end as first,
    case when uncertain then drawn_last else last end as last from seen) drawn`;
  return sql`select coalesce(json_agg(json_build_object('uncertain', uncertain, 'slot', slot,
      'starts', starts, 'ends', ends)), '[]') from (${edges(from, sql`overview_unit`, sql`uncertain,`)}) edges`;
}
