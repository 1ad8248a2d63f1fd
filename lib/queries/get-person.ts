import { z } from "zod";
import { type Columns, NO_DAY } from "@/lib/columns/columns";
import { markSpeakers } from "@/lib/columns/count-people";
import { firstAndLast } from "@/lib/columns/first-and-last";
import { inListOrder } from "@/lib/columns/first-in-order";
import { FirstTime } from "@/lib/columns/first-time";
import { takesPart } from "@/lib/columns/meetings-that-fit";
import { type Held, RolesHeld } from "@/lib/columns/roles-held";
import type { Selection } from "@/lib/columns/select";
import { Prisma } from "@/lib/db/generated/client";
import type { MeetingSummary } from "@/lib/domain/meeting-summary";
import type { ParticipationPart } from "@/lib/domain/words";
import type { Filters, View } from "@/lib/filters/address";
import { dayString } from "@/lib/timeline/days";
import { ask } from "./ask";
import { firstAndLastSummaries, meetingSummaries } from "./meeting-summaries";
import { answerOn, selectionOf } from "./selection-of";

/** So many meetings of a role are shown. */
const SHOWN = 6;
const MOST_MET = 60;

export interface HeldRole {
  roleEn: string;
  roleAr: string;
  party: string;
  part: ParticipationPart;
  count: number;
  /** The first and last day that the dates of its meetings allow. */
  first: string | null;
  last: string | null;
  /** Its meetings by id, newest first; cut off at 100. */
  ids: string[];
  /** The newest of them. */
  meetings: MeetingSummary[];
}

const Named = z.object({ id: z.string(), party: z.string(), nameEn: z.string(), nameAr: z.string() });

/** Somebody who took part in the same meetings, and in how many. */
export interface Met extends z.infer<typeof Named> {
  meetings: number;
}

export interface PersonProfile {
  aliases: string[];
  /** Each office as it was on the day, newest first. */
  roles: HeldRole[];
  met: Met[];
  first: MeetingSummary | null;
  last: MeetingSummary | null;
}

/**
 * What a person's page says beside the counts.
 * @param id Of a person who exists.
 * @param filters Without people and without who raised a topic.
 */
export function getPerson(id: string, filters: Filters, dates: View["dates"]): Promise<PersonProfile> {
  return answerOn("person", filters, dates, id, async (everybody) => {
    const met = whomTheyMet(everybody, id);
    const selection = await selectionOf({ ...filters, people: [id] }, dates);
    const roles = rolesOf(selection, id);
    const ends = firstAndLast(selection);
    const [{ aliases, named }, shown, summaries] = await Promise.all([
      namesOf(id, met),
      summariesById(roles.flatMap(({ ids }) => ids.slice(0, SHOWN))),
      firstAndLastSummaries(ends),
    ]);
    const withMeetings = roles.map((role) => ({
      ...role,
      meetings: role.ids.slice(0, SHOWN).flatMap((meeting) => shown.get(meeting) ?? []),
    }));
    return { aliases, roles: withMeetings, met: named, ...summaries };
  });
}

function rolesOf(selection: Selection, id: string): Omit<HeldRole, "meetings">[] {
  const { columns, dates } = selection;
  const { starts, values } = columns.people;
  const person = columns.lists.people.find(id) ?? -1;
  const held = new RolesHeld(columns, dates, true);
  for (const slot of inListOrder(selection, "newest")) {
    const end = starts[slot + 1] as number;
    for (let at = starts[slot] as number; at < end; at += 4) if (values[at] === person) held.add(slot, at);
  }
  return held.newestFirst().map((role) => heldRole(columns, role));
}

function heldRole(columns: Columns, { roleEn, roleAr, party, part, count, ...held }: Held): Omit<HeldRole, "meetings"> {
  return {
    ...{ roleEn, roleAr, party, count },
    part: part === 1 ? "participant" : "attendee",
    first: held.first === NO_DAY ? null : dayString(held.first),
    last: held.last === NO_DAY ? null : dayString(held.last),
    ids: held.slots.map((slot) => columns.ids[slot] as string),
  };
}

/**
 * Counts what the filter "both took part" shows: where statements are filtered, either of the two may have spoken.
 * @returns those met most often, by id
 */
function whomTheyMet(selection: Selection, id: string): Map<string, number> {
  const { columns, meetings, mask } = selection;
  const { starts, values } = columns.people;
  const { people } = columns.lists;
  const itself = people.find(id) ?? -1;
  const counts = new Int32Array(people.words.length);
  const met = new FirstTime(counts.length);
  const spoke = new FirstTime(counts.length);
  for (const slot of meetings) {
    if (!takesPart(columns, slot, itself)) continue;
    if (mask !== null) markSpeakers(selection, slot, spoke);
    const whoever = mask === null || spoke.had(slot, itself);
    const end = starts[slot + 1] as number;
    for (let at = starts[slot] as number; at < end; at += 4) {
      const other = values[at] as number;
      if (other === itself || !(whoever || spoke.had(slot, other)) || !met.in(slot, other)) continue;
      counts[other] = (counts[other] as number) + 1;
    }
  }
  const most = people.words
    .map((other, place) => [other, counts[place] as number] as const)
    .filter(([, count]) => count > 0)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return new Map(most.slice(0, MOST_MET));
}

/** What a person is called besides, and the names of whom they met: most often first, then by name. */
async function namesOf(id: string, met: ReadonlyMap<string, number>): Promise<{ aliases: string[]; named: Met[] }> {
  const rows = await ask(
    Named.extend({ aliases: z.array(z.string()) }),
    Prisma.sql`select id, party_code as party, name_en as "nameEn", name_ar as "nameAr", aliases from person
      where id = any(${[id, ...met.keys()]}) order by name_en`,
  );
  const named = rows.flatMap(({ aliases: _, ...row }) => {
    const meetings = met.get(row.id);
    return meetings === undefined ? [] : [{ ...row, meetings }];
  });
  const aliases = rows.find((row) => row.id === id)?.aliases ?? [];
  return { aliases, named: named.sort((a, b) => b.meetings - a.meetings) };
}

async function summariesById(ids: readonly string[]): Promise<Map<string, MeetingSummary>> {
  const summaries = await meetingSummaries([...new Set(ids)]);
  return new Map(summaries.map((meeting) => [meeting.id, meeting]));
}
