import { z } from "zod";
import { type Columns, NO_DAY } from "@/lib/columns/columns";
import { countPeople, markSpeakers } from "@/lib/columns/count-people";
import { FirstTime } from "@/lib/columns/first-time";
import { RolesHeld } from "@/lib/columns/roles-held";
import type { Selection } from "@/lib/columns/select";
import { Prisma } from "@/lib/db/generated/client";
import type { Filters, View } from "@/lib/filters/address";
import { dayString } from "@/lib/timeline/days";
import { ask } from "./ask";
import { answerOn } from "./selection-of";

const Named = z.object({ id: z.string(), nameEn: z.string(), nameAr: z.string(), party: z.string() });

interface ListedRole {
  roleEn: string;
  roleAr: string;
  party: string;
  first: string | null;
  last: string | null;
}

/** A person as lists show one. */
export interface ListedPerson extends z.infer<typeof Named> {
  meetings: number;
  statements: number;
  /** The roles held in the meetings in view, newest first; days are null where no meeting in a role has a date. */
  roles: ListedRole[];
}

/** A page of people, how many there are in all, and where the next page begins. */
export interface PeoplePage {
  people: ListedPerson[];
  total: number;
  next: string | null;
}

interface Options {
  party?: string;
  after?: string | null;
  limit?: number;
}

/** Somebody in the list, by place. */
interface Counted {
  person: number;
  id: string;
  meetings: number;
  statements: number;
}

/**
 * Everyone on record, those in most of the meetings in view first. A number says what the same filters with that one
 * person would show.
 * @param filters Without people and without who raised a topic: both depend on the person.
 * @param options.party Only those who took part for this party at least once.
 */
export function listPeople(filters: Filters, dates: View["dates"], options: Options = {}): Promise<PeoplePage> {
  const { party = null, after = null, limit = 100 } = options;
  return answerOn("list people", filters, dates, [party, after, limit], async (selection) => {
    const everyone = inOrder(selection, party);
    const begun = everyone.filter(beyond(after));
    // Beyond the last page there is nobody: an old link begins again.
    const rest = begun.length === 0 ? everyone : begun;
    const page = rest.slice(0, limit);
    const last = page.at(-1);
    const next = rest.length > limit && last ? `${last.meetings}.${last.id}` : null;
    const roles = rolesOf(selection, page);
    return { people: await withNames(page, roles), total: everyone.length, next };
  });
}

function inOrder(selection: Selection, party: string | null): Counted[] {
  const { columns } = selection;
  const { meetings, statements } = countPeople(selection);
  const listed = party === null ? null : everybodyOf(columns, party);
  const everyone: Counted[] = [];
  columns.lists.people.words.forEach((id, person) => {
    if (listed !== null && listed[person] === 0) return;
    everyone.push({ person, id, meetings: meetings[person] as number, statements: statements[person] as number });
  });
  return everyone.sort((a, b) => b.meetings - a.meetings || (a.id < b.id ? -1 : 1));
}

/** 1 for everyone who ever took part for a party, whatever is in view. */
function everybodyOf({ dead, lists, people, size }: Columns, code: string): Uint8Array {
  const party = lists.sides.find(code) ?? -1;
  const flags = new Uint8Array(lists.people.words.length);
  for (let slot = 0; slot < size; slot++) {
    if (dead[slot] === 1) continue;
    const end = people.starts[slot + 1] as number;
    for (let at = people.starts[slot] as number; at < end; at += 4) {
      if (people.values[at + 1] === party) flags[people.values[at] as number] = 1;
    }
  }
  return flags;
}

function beyond(after: string | null): (one: Counted) => boolean {
  const [meetings, id] = after?.split(".") ?? [];
  if (!meetings || !id || !/^\d{1,8}$/.test(meetings)) return () => true;
  const count = Number(meetings);
  return (one) => one.meetings < count || (one.meetings === count && one.id > id);
}

/** The roles of the people of a page, by their place, in the meetings that count for them. */
function rolesOf(selection: Selection, page: readonly Counted[]): Map<number, ListedRole[]> {
  const { columns, meetings, mask, dates } = selection;
  const { starts, values } = columns.people;
  const onPage = new Uint8Array(columns.lists.people.words.length);
  for (const { person } of page) onPage[person] = 1;
  const spoke = new FirstTime(onPage.length);
  const held = new RolesHeld(columns, dates, false);
  for (const slot of meetings) {
    if (mask !== null) markSpeakers(selection, slot, spoke);
    const end = starts[slot + 1] as number;
    for (let at = starts[slot] as number; at < end; at += 4) {
      const person = values[at] as number;
      if (onPage[person] === 1 && (mask === null || spoke.had(slot, person))) held.add(slot, at);
    }
  }
  const roles = new Map<number, ListedRole[]>(page.map(({ person }) => [person, []]));
  for (const { person, roleEn, roleAr, party, first, last } of held.newestFirst()) {
    roles.get(person)?.push({ roleEn, roleAr, party, first: dayOf(first), last: dayOf(last) });
  }
  return roles;
}

function dayOf(day: number): string | null {
  return day === NO_DAY ? null : dayString(day);
}

async function withNames(page: readonly Counted[], roles: Map<number, ListedRole[]>): Promise<ListedPerson[]> {
  if (page.length === 0) return [];
  const rows = await ask(
    Named,
    Prisma.sql`select id, name_en as "nameEn", name_ar as "nameAr", party_code as party from person
      where id = any(${page.map(({ id }) => id)})`,
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  return page.flatMap(({ person, id, meetings, statements }) => {
    const named = byId.get(id);
    return named ? [{ ...named, meetings, statements, roles: roles.get(person) ?? [] }] : [];
  });
}
