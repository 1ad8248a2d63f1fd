import { z } from "zod";
import { Prisma } from "@/lib/db/client";
import type { Statements } from "@/lib/db/statements";
import { dateBounds } from "@/lib/domain/date-bounds";
import { KnownDate } from "@/lib/domain/meeting-summary";
import type { MeetingRecord } from "@/lib/domain/record";
import { Channel } from "@/lib/domain/words";
import type { IndexedMeeting, MeetingIndex } from "./meeting-index";

const { sql } = Prisma;

const Row = z.object({
  id: z.string(),
  /** Null for one that was withdrawn. */
  channel: Channel.nullable(),
  placeId: z.string().nullable(),
  occasionId: z.string().nullable(),
  date: KnownDate.nullable(),
  textDate: KnownDate.nullable(),
  parties: z.array(z.string()),
  people: z.array(z.string()),
  everybody: z.array(z.string()),
});

/**
 * Brings the index up to date with the record.
 * @param since the version of the facts that it knows; -1 for an empty one
 */
export async function loadMeetings(tx: Statements, index: MeetingIndex, since: number): Promise<void> {
  const people = (condition: Prisma.Sql) => sql`(select coalesce(json_agg(a.person_id order by a.number), '[]')
    from participation a where a.meeting_id = m.id and ${condition})`;
  const rows = await tx.$queryRaw<unknown[]>(sql`
    select d.meeting_id as id, m.channel, m.place_id as "placeId", m.occasion_id as "occasionId",
      case when m.id is not null then json_build_object('edtf', m.date_edtf, 'precision', m.date_precision,
        'basis', m.date_basis, 'earliest', m.date_earliest, 'latest', m.date_latest) end as date,
      case when m.id is not null then json_build_object('edtf', m.text_date_edtf, 'precision', m.text_date_precision,
        'basis', m.text_date_basis, 'earliest', m.text_date_earliest, 'latest', m.text_date_latest) end as "textDate",
      (select coalesce(json_agg(p.party_code order by p.position), '[]') from meeting_party p
        where p.meeting_id = m.id) as parties,
      ${people(sql`a.part = 'participant'`)} as people, ${people(sql`true`)} as everybody
    from meeting_digest d left join meeting m on m.id = d.meeting_id
    where d.version > ${since}`);
  for (const { id, channel, date, textDate, people, ...row } of z.array(Row).parse(rows)) {
    const known = channel !== null && date !== null && textDate !== null;
    const meeting = known ? { ...row, id, channel, date, textDate, people: people.map((one) => ({ id: one })) } : null;
    index.put(id, meeting);
  }
}

/** The same of a record that is about to be written. */
export function indexedOf(record: MeetingRecord): IndexedMeeting {
  const { text, outside } = record.date;
  return {
    id: record.id,
    channel: record.channel,
    placeId: record.place,
    occasionId: record.occasion,
    date: known(outside ?? text),
    textDate: known(text),
    parties: record.parties,
    people: record.participations.flatMap(({ part, person }) => (part === "participant" ? [{ id: person }] : [])),
    everybody: record.participations.map(({ person }) => person),
  };
}

function known({ edtf, precision, basis }: MeetingRecord["date"]["text"]): KnownDate {
  const { earliest, latest } = dateBounds(edtf);
  const day = (date: Date | null) => date && (date.toISOString().split("T")[0] ?? null);
  return { edtf, precision, basis, earliest: day(earliest), latest: day(latest) };
}
