import { firstDayOf, lastDayOf } from "@/lib/domain/period";
import type { Filters, View } from "@/lib/filters/address";
import { dayNumber } from "@/lib/timeline/days";
import { type Columns, NO_DAY } from "./columns";
import { FIRST_PARTY } from "./lists";

/** A condition on the meeting in one place of the columns. */
type Condition = (slot: number) => boolean;

/**
 * The meetings that fit by their own facts, whatever was said in them: the living places in ascending order.
 * Equal to meetingByItself of lib/testing/plain/conditions.ts, which asks the tables.
 */
export function meetingsThatFit(columns: Columns, filters: Filters, dates: View["dates"]): Int32Array {
  const conditions = conditionsOf(columns, filters, dates);
  const fitting = new Int32Array(columns.alive);
  let n = 0;
  for (let slot = 0; slot < columns.size; slot++) {
    if (columns.dead[slot] === 0 && conditions.every((condition) => condition(slot))) fitting[n++] = slot;
  }
  return fitting.subarray(0, n);
}

function conditionsOf(columns: Columns, filters: Filters, dates: View["dates"]): Condition[] {
  const conditions: Condition[] = [...period(columns, filters, dates), ...certainty(columns, filters, dates)];
  if (filters.channel.length) conditions.push(oneOf(columns, "channel", columns.channels.among(filters.channel)));
  if (filters.setting.length) conditions.push(oneOf(columns, "setting", columns.settings.among(filters.setting)));
  if (filters.level.length) conditions.push(oneOf(columns, "level", columns.levels.among(filters.level)));
  if (filters.meetings.length) conditions.push(named(columns, filters.meetings));
  if (filters.source.length) {
    const chosen = columns.countries.among(filters.source);
    conditions.push((slot) => some(columns.sources, slot, (country) => chosen[country] === 1));
  }
  for (const code of filters.parties) {
    const party = columns.lists.sides.find(code) ?? -1;
    conditions.push((slot) => party >= FIRST_PARTY && some(columns.parties, slot, (one) => one === party));
  }
  for (const id of filters.people) {
    const person = columns.lists.people.find(id) ?? -1;
    conditions.push((slot) => takesPart(columns, slot, person));
  }
  return conditions;
}

/** A meeting is in the period when any day that its date allows is. */
function period(columns: Columns, filters: Filters, dates: View["dates"]): Condition[] {
  const { earliest, latest } = columns.days(dates);
  const conditions: Condition[] = [];
  if (filters.from) {
    const from = dayNumber(firstDayOf(filters.from));
    conditions.push((slot) => (latest[slot] as number) >= from);
  }
  if (filters.to) {
    const to = dayNumber(lastDayOf(filters.to));
    conditions.push((slot) => earliest[slot] !== NO_DAY && (earliest[slot] as number) <= to);
  }
  return conditions;
}

function certainty(columns: Columns, filters: Filters, dates: View["dates"]): Condition[] {
  const { earliest } = columns.days(dates);
  switch (filters.certainty) {
    case "certain":
      return [(slot) => columns.textDay[slot] === 1];
    case "uncertain":
      return [(slot) => columns.textDay[slot] === 0];
    case "undated":
      return [(slot) => earliest[slot] === NO_DAY];
    default:
      return [];
  }
}

function oneOf(columns: Columns, name: "channel" | "setting" | "level", chosen: Uint8Array): Condition {
  return (slot) => chosen[columns[name][slot] as number] === 1;
}

function named(columns: Columns, ids: readonly string[]): Condition {
  const slots = new Set(ids.map((id) => columns.slots.get(id)));
  return (slot) => slots.has(slot);
}

/** Whether a person took part in a meeting, as a participant or sitting in. */
export function takesPart({ people }: Columns, slot: number, person: number): boolean {
  const end = people.starts[slot + 1] as number;
  for (let at = people.starts[slot] as number; at < end; at += 4) if (people.values[at] === person) return true;
  return false;
}

function some(lists: Columns["parties"], row: number, test: (value: number) => boolean): boolean {
  const end = lists.starts[row + 1] as number;
  for (let at = lists.starts[row] as number; at < end; at++) if (test(lists.values[at] as number)) return true;
  return false;
}
