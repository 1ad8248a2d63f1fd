import { firstOfMonth, monthNumber } from "./days";

// Slots and ticks follow the calendar: a slot is a week, a quarter, a year, so that its count means something by
// itself and stays the same while the reader pans.

/** A stretch of the calendar: so many months, or (where months is 0) so many days, weeks beginning on Monday. */
export interface Unit {
  months: number;
  days: number;
}

/** Monday, 1 January 1900: the day from which units of days are counted. */
export const FIRST_MONDAY = -25_567;

/** From fine to coarse. */
export const UNITS: readonly Unit[] = [
  { months: 0, days: 1 },
  { months: 0, days: 2 },
  { months: 0, days: 7 },
  { months: 0, days: 14 },
  ...[1, 2, 3, 6, 12, 24, 60, 120, 300, 600, 1200].map((months) => ({ months, days: 0 })),
];

/** About how many days a unit has. */
export function daysOf(unit: Unit): number {
  return unit.months ? unit.months * 30.44 : unit.days;
}

/** The finest unit of which no more than `most` cover so many days. */
export function unitFor(days: number, most: number, units = UNITS): Unit {
  return units.find((unit) => days / daysOf(unit) <= most) ?? (units.at(-1) as Unit);
}

/** Which slot a day lies in; slots are counted from a fixed day, so that they are the same in every window. */
export function slotOf(day: number, unit: Unit): number {
  return unit.months ? Math.floor(monthNumber(day) / unit.months) : Math.floor((day - FIRST_MONDAY) / unit.days);
}

/** The first day of a slot. The last day is the one before the next slot's first. */
export function slotStart(slot: number, unit: Unit): number {
  return unit.months ? firstOfMonth(slot * unit.months) : FIRST_MONDAY + slot * unit.days;
}
