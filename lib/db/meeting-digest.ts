import { Prisma } from "./client";
import type { Statements } from "./statements";

const { sql } = Prisma;

// What is counted of a meeting, as numbers in JSON. Parties, people and topics stand for themselves by their number,
// words of closed lists by their place in the list of the database, days by their distance from 1 January 1970.
// Everything is looked up by the meeting's own key, so that one node of a distributed database answers for its meetings.

const day = (column: Prisma.Sql) => sql`(${column} - date '1970-01-01')`;

const parties = sql`(select coalesce(json_agg(y.number order by mp.position), '[]')
  from meeting_party mp join party y on y.code = mp.party_code where mp.meeting_id = m.id)`;

const people = sql`(select coalesce(json_agg(json_build_array(p.number, y.number, (a.part = 'participant')::int,
    a.role_en, a.role_ar) order by a.number), '[]')
  from participation a join person p on p.id = a.person_id join party y on y.code = a.party_code
  where a.meeting_id = m.id)`;

/** The countries of the agencies that published a report of the meeting, or are cited by one. */
const sources = sql`(select coalesce(json_agg(distinct g.country), '[]')
  from meeting_report mr join report r on r.id = mr.report_id
  join agency g on g.id = r.agency_id or g.id = r.cites_agency_id
  where mr.meeting_id = m.id and g.country is not null)`;

const topics = sql`(select string_agg(t.number::text, ',' order by st.position)
  from statement_topic st join topic t on t.slug = st.topic_slug
  where st.meeting_id = s.meeting_id and st.statement_number = s.number)`;

const speakers = sql`(select string_agg(distinct p.number::text, ',')
  from statement_speaker sp join person p on p.id = sp.person_id
  where sp.meeting_id = s.meeting_id and sp.statement_number = s.number)`;

/** -1: more than one party; 0: nobody knows. */
const side = sql`coalesce((select y.number from party y where y.code = s.side), case s.side when 'joint' then -1 else 0 end)`;

/** [number, side, kind, attribution, [topics], [speakers]] of each statement, in their order. */
const statements = sql`(select coalesce(string_agg('[' || concat_ws(',', s.number, ${side},
      array_position(enum_range(null::kind), s.kind) - 1, array_position(enum_range(null::attribution), s.attribution) - 1,
      '[' || coalesce(${topics}, '') || ']', '[' || coalesce(${speakers}, '') || ']') || ']', ',' order by s.number), '')
  from statement s where s.meeting_id = m.id)`;

const digest = sql`json_build_array(m.id, ${day(sql`m.date_earliest`)}, ${day(sql`m.date_latest`)},
    ${day(sql`m.text_date_earliest`)}, ${day(sql`m.text_date_latest`)}, (m.text_date_precision = 'day')::int,
    (m.date_precision = 'day')::int, m.channel, m.setting, m.level, ${parties}, ${people}, ${sources},
    ('[' || ${statements} || ']')::json)::text`;

/** The digests of the meetings m that fulfil a condition, as a question with the columns id and digest. */
export function digestsOf(condition: Prisma.Sql): Prisma.Sql {
  return sql`select m.id, ${digest} as digest from meeting m where ${condition}`;
}

/**
 * Writes the digests of meetings whose facts have just been written or withdrawn.
 * @param version the version of the facts that this transaction makes
 */
export async function writeDigests(tx: Statements, meetingIds: readonly string[], version: number): Promise<void> {
  await tx.$executeRaw(sql`
    insert into meeting_digest (meeting_id, version, digest)
    select given.id, ${version}, made.digest from unnest(${meetingIds}::text[]) as given(id)
      left join (${digestsOf(sql`m.id = any(${meetingIds})`)}) made on made.id = given.id
    on conflict (meeting_id) do update set version = excluded.version, digest = excluded.digest`);
}
