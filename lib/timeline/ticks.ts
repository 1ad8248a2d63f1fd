import { dateFormat } from "@/lib/i18n/intl-formats";
import { dateOf, monthNumber } from "./days";
import { slotOf, slotStart, UNITS, type Unit, unitFor } from "./units";
import type { Span } from "./window";

/** A line of the axis: where it stands (in days), and what is written at it. */
export interface Tick {
  day: number;
  label: string;
}

/** Two months or two weeks make a poor rhythm to read: ticks leave them out. */
const RHYTHM = UNITS.filter(({ months, days }) => months !== 2 && days !== 14);

/**
 * The ticks of a span, on the beginnings of days, weeks, months, quarters, years or decades.
 * @param most At most about so many; from the width of the picture.
 * @param tag The reader's language and digits.
 * @param edge So many days at either edge have no room for a label: the year is said at the first tick beyond them.
 */
export function ticksOf(span: Span, most: number, tag: string, edge = 0): Tick[] {
  const unit = unitFor(span[1] - span[0], Math.max(most, 1), RHYTHM);
  const ticks: Tick[] = [];
  let said = false;
  for (let slot = slotOf(Math.ceil(span[0]), unit); ; slot += 1) {
    const day = slotStart(slot, unit);
    if (day >= span[1]) break;
    if (day < span[0]) continue;
    const first: boolean = !said && day - span[0] >= edge && span[1] - day >= edge;
    said ||= first;
    ticks.push({ day, label: labelOf(day, unit, first, tag) });
  }
  return ticks;
}

/** A date in the reader's language. */
export function formatParts(tag: string, day: number, parts: "y" | "my" | "m" | "dmy" | "dm"): string {
  const format = dateFormat(tag, {
    day: parts.includes("d") ? "numeric" : undefined,
    month: parts.includes("m") ? "short" : undefined,
    year: parts.includes("y") ? "numeric" : undefined,
    timeZone: "UTC",
  });
  return format.format(dateOf(day));
}

/** The year is said once a year and at the first tick, the month with every day. */
function labelOf(day: number, unit: Unit, first: boolean, tag: string): string {
  if (unit.months >= 12) return formatParts(tag, day, "y");
  const january = monthNumber(day) % 12 === 0;
  if (unit.months) return formatParts(tag, day, first || january ? "my" : "m");
  const newYear = january && dateOf(day).getUTCDate() <= unit.days;
  return formatParts(tag, day, first || newYear ? "dmy" : "dm");
}
