import { Prisma } from "@/lib/db/generated/client";
import { firstDayOf, lastDayOf } from "@/lib/domain/period";
import { searchQuery } from "@/lib/domain/search-words";
import type { Filters, View } from "@/lib/filters/address";

// The filters as pieces of SQL. Every question names its tables the same way: m for meeting, s for statement.
// Each function gives a condition or nothing; a question joins what is there.

type Sql = Prisma.Sql;
/** Which reading of the dates a question goes by. */
export type Dates = View["dates"];

const { sql, join } = Prisma;

/** The columns of the chosen reading of a meeting's date. */
export function dateColumns(dates: Dates): { earliest: Sql; latest: Sql } {
  return dates === "text"
    ? { earliest: sql`m.text_date_earliest`, latest: sql`m.text_date_latest` }
    : { earliest: sql`m.date_earliest`, latest: sql`m.date_latest` };
}

function period(filters: Filters, dates: Dates): Sql[] {
  const { earliest, latest } = dateColumns(dates);
  const conditions: Sql[] = [];
  // A meeting is in the period when any day that its date allows is.
  if (filters.from) conditions.push(sql`${latest} >= ${firstDayOf(filters.from)}::date`);
  if (filters.to) conditions.push(sql`${earliest} <= ${lastDayOf(filters.to)}::date`);
  return conditions;
}

/** An agency of one of the countries published a report of the meeting m, or is cited by one. */
function reportedFrom(countries: string[]): Sql {
  return sql`exists (
    select from meeting_report mr join report r on r.id = mr.report_id
    join agency a on a.id = r.agency_id or a.id = r.cites_agency_id
    where mr.meeting_id = m.id and a.country = any(${countries}))`;
}

function meetingsItself(filters: Filters, dates: Dates): Sql[] {
  const conditions = period(filters, dates);
  if (filters.channel.length) conditions.push(sql`m.channel::text = any(${filters.channel})`);
  if (filters.setting.length) conditions.push(sql`m.setting::text = any(${filters.setting})`);
  if (filters.level.length) conditions.push(sql`m.level::text = any(${filters.level})`);
  if (filters.meetings.length) conditions.push(sql`m.id = any(${filters.meetings})`);
  if (filters.certainty === "certain") conditions.push(sql`m.text_date_precision = 'day'`);
  if (filters.certainty === "uncertain") conditions.push(sql`m.text_date_precision <> 'day'`);
  if (filters.certainty === "undated") conditions.push(sql`${dateColumns(dates).earliest} is null`);
  if (filters.source.length) conditions.push(reportedFrom(filters.source));
  for (const party of filters.parties) {
    conditions.push(sql`exists (select from meeting_party mp where mp.meeting_id = m.id and mp.party_code = ${party})`);
  }
  for (const person of filters.people) {
    conditions.push(sql`exists (select from participation p where p.meeting_id = m.id and p.person_id = ${person})`);
  }
  return conditions;
}

/** Conditions on the statement s alone: side, kind, attribution, topics and words. */
function statementItself(filters: Filters): Sql[] {
  const conditions: Sql[] = [];
  if (filters.side.length) conditions.push(sql`s.side = any(${filters.side})`);
  if (filters.kind.length) conditions.push(sql`s.kind::text = any(${filters.kind})`);
  if (filters.attribution.length) conditions.push(sql`s.attribution::text = any(${filters.attribution})`);
  if (filters.topics.length) conditions.push(onTopic(filters.topics));
  if (filters.q) {
    const query = searchQuery(filters.q);
    conditions.push(query === null ? sql`false` : withWords(query));
  }
  return conditions;
}

/** The statement s has the words of a query. Only where no meeting is a member of a segment: all words are rows then. */
function withWords(query: string): Sql {
  return sql`exists (select from search_fresh f
    where f.meeting_id = s.meeting_id and f.number = s.number and f.words @@ ${query}::tsquery)`;
}

/** The statement s is on one of the topics, or on a topic of one of the groups: slugs of both kinds never meet. */
function onTopic(topics: string[]): Sql {
  return sql`exists (
    select from statement_topic st join topic t on t.slug = st.topic_slug
    where st.meeting_id = s.meeting_id and st.statement_number = s.number
      and (st.topic_slug = any(${topics}) or t.group_slug = any(${topics})))`;
}

function spokenBy(people: string[]): Sql[] {
  if (people.length === 0) return [];
  return [
    sql`exists (select from statement_speaker sp where sp.meeting_id = s.meeting_id
      and sp.statement_number = s.number and sp.person_id = any(${people}))`,
  ];
}

/**
 * Whose voice it is that raised what is chosen in a meeting: a side when all its statements in view are of that side,
 * else "joint" (more than one voice, or one together).
 */
function raisedBy(filters: Filters): Sql[] {
  if (filters.raised.length === 0) return [];
  const chosen = all([...statementItself(filters), ...spokenBy(filters.people)]);
  return [
    sql`(select case when count(distinct s.side) = 1 then min(s.side) else 'joint' end
      from statement s where s.meeting_id = m.id and ${chosen}) = any(${filters.raised})`,
  ];
}

function all(conditions: Sql[]): Sql {
  return conditions.length ? join(conditions, " and ") : sql`true`;
}

/**
 * A meeting m is in view: its own facts fit and, where statements are filtered, at least one of its statements fits.
 */
export function meetingInView(filters: Filters, dates: Dates): Sql {
  const own = [...meetingsItself(filters, dates), ...raisedBy(filters)];
  const spoken = statementItself(filters);
  if (spoken.length) {
    const conditions = all([...spoken, ...spokenBy(filters.people)]);
    own.push(sql`exists (select from statement s where s.meeting_id = m.id and ${conditions})`);
  }
  return all(own);
}

/** A meeting m is in view by its own facts alone, whatever was said in it: the denominator of shares. */
export function meetingByItself(filters: Filters, dates: Dates): Sql {
  return all(meetingsItself(filters, dates));
}

/** A statement s of a meeting m is in view: its meeting's facts fit, and it fits itself. */
export function statementInView(filters: Filters, dates: Dates): Sql {
  const conditions = [...meetingsItself(filters, dates), ...raisedBy(filters), ...statementItself(filters)];
  return all([...conditions, ...spokenBy(filters.people)]);
}
