import { Prisma } from "../client";
import type { Statements } from "../statements";

const { sql } = Prisma;

/** What the next segment is made of. */
export interface Chosen {
  /** Ids of fresh meetings, and of those that are left in the segments to be dissolved. */
  meetings: string[];
  dissolved: number[];
}

/**
 * Chooses what the next segment is made of: fresh meetings where there are enough; with them the smallest segments, as long
 * as each has no more members than are taken already, so that no meeting is taken often; and segments that have lost
 * half of their members.
 * @returns null when there is nothing to do
 */
export async function chooseMeetings(
  tx: Statements,
  { atLeast, atMost }: { atLeast: number; atMost: number },
): Promise<Chosen | null> {
  const fresh = await tx.$queryRaw<{ id: string }[]>(sql`
    select m.id from meeting m
    where not exists (select from search_member s where s.meeting_id = m.id) order by m.id limit ${atMost}`);
  const segments = await tx.$queryRaw<{ number: number; meetings: number; living: number }[]>(sql`
    select g.number, g.meetings, coalesce(s.living, 0)::int as living
    from search_segment g
      left join (select segment, count(*) as living from search_member group by 1) s on s.segment = g.number
    order by 3, 1`);
  const enough = fresh.length >= atLeast;
  let taken = enough ? fresh.length : 0;
  const dissolved: number[] = [];
  for (const { number, meetings, living } of segments) {
    const sparse = living * 2 < meetings;
    if (taken + living > atMost || !(sparse || (enough && living <= taken))) continue;
    taken += living;
    dissolved.push(number);
  }
  if (!enough && dissolved.length === 0) return null;
  const rest = await tx.$queryRaw<{ id: string }[]>(sql`
    select meeting_id as id from search_member where segment = any(${dissolved}::int[]) order by meeting_id`);
  return { meetings: [...(enough ? fresh : []), ...rest].map(({ id }) => id), dissolved };
}
