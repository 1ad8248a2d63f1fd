import { dayNumber, monthNumber } from "@/lib/timeline/days";

// The months of some ten thousand days are asked for again and again; the calendar is read once for each.
const FIRST = dayNumber("1900-01-01");
const LAST = dayNumber("2101-12-31");
let table: Int32Array | null = null;

/** The months since the year 0 of the month that a day lies in, as monthNumber has it. */
export function monthOf(day: number): number {
  if (day < FIRST || day > LAST) return monthNumber(day);
  table ??= Int32Array.from({ length: LAST - FIRST + 1 }, (_, i) => monthNumber(FIRST + i));
  return table[day - FIRST] as number;
}
