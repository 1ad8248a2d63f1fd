import { z } from "zod";
import { Prisma } from "@/lib/db/generated/client";
import { MeetingSummary } from "@/lib/domain/meeting-summary";
import type { Filters } from "@/lib/filters/address";
import { askOne } from "@/lib/queries/ask";
import { meetingSummary } from "@/lib/queries/meeting-columns";
import { type Dates, dateColumns, statementInView } from "./conditions";

const { sql, join } = Prisma;

/** A value of a facet and how many statements have it. */
const Counted = z.object({ value: z.string(), count: z.number() });
const Facets = z.object({
  side: z.array(Counted),
  kind: z.array(Counted),
  attribution: z.array(Counted),
  /** Groups of topics and topics alike, by slug: a statement counts once in each. */
  topics: z.array(Counted),
  people: z.array(Counted),
  channel: z.array(Counted),
  /** Every year that the date of a statement's meeting allows. */
  year: z.array(Counted),
  meetings: z.array(Counted.extend({ meeting: MeetingSummary })),
});
/** What the statements in view can be narrowed by. */
export type StatementFacets = z.infer<typeof Facets>;

/** The facets, each with the filters that it sets. */
const sets = {
  side: ["side"],
  kind: ["kind"],
  attribution: ["attribution"],
  topics: ["topics"],
  people: ["people"],
  channel: ["channel"],
  year: ["from", "to"],
  meetings: ["meetings"],
} as const satisfies Record<keyof StatementFacets, readonly (keyof Filters)[]>;

/** Meetings in the facet, beside the chosen ones. */
const MEETINGS = 8;

/**
 * Counts the statements in view by each facet, in one round trip. A facet counts over the other filters and ignores
 * its own, so that each value says what choosing it alone would show.
 */
export async function getStatementFacets(filters: Filters, dates: Dates): Promise<StatementFacets> {
  const { earliest, latest } = dateColumns(dates);
  const columns = sql`s.meeting_id, s.number, s.side, s.kind, s.attribution, m.channel, ${earliest} as earliest, ${latest} as latest`;
  const inView = (asked: Filters) =>
    sql`(select ${columns} from statement s join meeting m on m.id = s.meeting_id where ${statementInView(asked, dates)})`;
  // Facets without a choice of their own share the statements in view; only the others count over their own.
  const over = (facet: keyof StatementFacets) => {
    const chosen = sets[facet].some((name) => (filters[name]?.length ?? 0) > 0);
    return chosen ? inView(without(filters, sets[facet])) : sql`hits`;
  };
  const facets = [
    ...(["side", "kind", "attribution", "channel"] as const).map((facet) => byColumn(facet, over(facet))),
    byTopic(over("topics")),
    byPerson(over("people")),
    byYear(over("year")),
    byMeeting(over("meetings"), filters.meetings),
  ];
  const { found } = await askOne(
    z.object({ found: Facets }),
    sql`with hits as materialized ${inView(filters)} select json_build_object(${join(facets, ", ")}) as found`,
  );
  return found;
}

function without(filters: Filters, names: readonly (keyof Filters)[]): Filters {
  const none = names.map((name) => [name, Array.isArray(filters[name]) ? [] : null]);
  return { ...filters, ...Object.fromEntries(none) };
}

/** One facet as a name and a list of values with their counts, most frequent first. */
function facet(name: keyof StatementFacets, counts: Prisma.Sql): Prisma.Sql {
  return sql`${name}::text, (select coalesce(json_agg(json_build_object('value', c.value, 'count', c.count)
    order by c.count desc, c.value), '[]') from (${counts}) c)`;
}

function byColumn(name: "side" | "kind" | "attribution" | "channel", hits: Prisma.Sql): Prisma.Sql {
  const column = { side: sql`h.side`, kind: sql`h.kind`, attribution: sql`h.attribution`, channel: sql`h.channel` }[
    name
  ];
  return facet(name, sql`select ${column}::text as value, count(*) as count from ${hits} h group by 1`);
}

function byTopic(hits: Prisma.Sql): Prisma.Sql {
  const named = sql`${hits} h join statement_topic st on st.meeting_id = h.meeting_id and st.statement_number = h.number
    join topic t on t.slug = st.topic_slug`;
  // A statement on two topics of a group counts once in the group.
  return facet(
    "topics",
    sql`select n.value, count(*) as count from (
        select distinct h.meeting_id, h.number, v.value from ${named}, lateral (values (t.slug), (t.group_slug)) v (value)
      ) n group by 1`,
  );
}

/** The people who speak; the filter wants them present in the meeting too. */
function byPerson(hits: Prisma.Sql): Prisma.Sql {
  return facet(
    "people",
    sql`select sp.person_id as value, count(distinct (h.meeting_id, h.number)) as count from ${hits} h
      join statement_speaker sp on sp.meeting_id = h.meeting_id and sp.statement_number = h.number
      where exists (select from participation a where a.meeting_id = h.meeting_id and a.person_id = sp.person_id)
      group by 1`,
  );
}

function byYear(hits: Prisma.Sql): Prisma.Sql {
  return facet(
    "year",
    sql`select y::text as value, count(*) as count from ${hits} h,
      lateral generate_series(extract(year from h.earliest)::int, extract(year from h.latest)::int) y group by 1`,
  );
}

function byMeeting(hits: Prisma.Sql, chosen: string[]): Prisma.Sql {
  return sql`'meetings', (select coalesce(json_agg(json_build_object('value', c.value, 'count', c.count,
      'meeting', (select o.meeting from (select ${meetingSummary} from meeting m where m.id = c.value) o))
      order by c.at desc nulls last, c.value), '[]')
    from (select h.meeting_id as value, count(*) as count, min(h.earliest) as at from ${hits} h group by 1
      order by h.meeting_id = any(${chosen}) desc, at desc nulls last, 1 limit ${MEETINGS + chosen.length}) c)`;
}
