import { z } from "zod";
import { Prisma } from "@/lib/db/generated/client";
import { MeetingSummary } from "@/lib/domain/meeting-summary";
import { Channel, JOINT, PartyKind } from "@/lib/domain/words";
import type { Filters } from "@/lib/filters/address";
import { askOne } from "@/lib/queries/ask";
import { type Dates, meetingInView, statementInView } from "./conditions";
import { firstAndLast } from "./get-topic";

const { sql } = Prisma;

const Counterpart = z.object({
  code: z.string(),
  meetings: z.number(),
  /** Statements in the meetings in common: by the party alone, by the counterpart alone, and joint ones. */
  own: z.number(),
  theirs: z.number(),
  joint: z.number(),
});
/** Another party and what passed between the two. */
export type Counterpart = z.infer<typeof Counterpart>;

const Party = z.object({
  kind: PartyKind,
  meetings: z.number(),
  /** Statements by this party alone, wherever they were made. */
  own: z.number(),
  /** Joint statements in its meetings. */
  joint: z.number(),
  channels: z.array(z.object({ channel: Channel, meetings: z.number() })),
  counterparts: z.array(Counterpart),
  first: MeetingSummary.nullable(),
  last: MeetingSummary.nullable(),
});
export type PartyProfile = z.infer<typeof Party>;

/**
 * What a party's page says beside its people and its lists.
 * @param code Of a party that exists.
 * @param filters Without parties and sides: the page fixes both.
 */
export async function getParty(code: string, filters: Filters, dates: Dates): Promise<PartyProfile> {
  const present = { ...filters, parties: [code] };
  const inView = meetingInView(present, dates);
  const said = (asked: Filters) => sql`(select count(*)::int from statement s join meeting m on m.id = s.meeting_id
    where ${statementInView(asked, dates)})`;
  return askOne(
    Party,
    sql`with common as materialized (
        select o.party_code as code, m.id from meeting m
        join meeting_party o on o.meeting_id = m.id and o.party_code <> ${code} where ${inView}
      ), voiced as (
        select c.code, s.side, count(*)::int as n from common c join meeting m on m.id = c.id
        join statement s on s.meeting_id = m.id where ${statementInView(present, dates)} group by 1, 2
      ), "between" as (
        select c.code, count(*)::int as meetings from common c group by 1
      )
      select (select y.kind::text from party y where y.code = ${code}) as kind,
        (select count(*)::int from meeting m where ${inView}) as meetings,
        ${said({ ...filters, side: [code] })} as own, ${said({ ...present, side: [JOINT] })} as joint,
        (select coalesce(json_agg(json_build_object('channel', n.channel, 'meetings', n.meetings) order by n.meetings desc), '[]')
          from (select m.channel, count(*) as meetings from meeting m where ${inView} group by 1) n) as channels,
        (select coalesce(json_agg(json_build_object('code', b.code, 'meetings', b.meetings,
            'own', coalesce((select v.n from voiced v where v.code = b.code and v.side = ${code}), 0),
            'theirs', coalesce((select v.n from voiced v where v.code = b.code and v.side = b.code), 0),
            'joint', coalesce((select v.n from voiced v where v.code = b.code and v.side = ${JOINT}), 0))
            order by b.meetings desc, b.code), '[]') from "between" b) as counterparts,
        ${firstAndLast(inView, dates)}`,
  );
}
