import { z } from "zod";
import type { Unit } from "./units";

// What the server hands to the browser: everything worded in the reader's language, days as numbers (lib/timeline/days.ts).

const Day = z.int();

/** One meeting as the timeline shows it. */
const TimelineItem = z.object({
  id: z.string(),
  href: z.string(),
  title: z.string(),
  /** A word or two to stand beside the mark. */
  label: z.string(),
  /** The date as finely as it is known. */
  date: z.string(),
  /** How the date is known. */
  how: z.string(),
  /** Place, channel and occasion. */
  where: z.string(),
  statements: z.int(),
  statementsHref: z.string(),
  /** The keys of its lanes. */
  lanes: z.array(z.string()),
  /** The day on which it is drawn as a dot; null where no day is known. */
  day: Day.nullable(),
  /** First and last day that the reports allow, where they do not fix the day. */
  bar: z.tuple([Day, Day]).nullable(),
  /** The reports do not fix the day: a day comes from elsewhere and is drawn hollow. */
  uncertain: z.boolean(),
});
export type TimelineItem = z.infer<typeof TimelineItem>;

/** A slot of a lane: meetings whose day is fixed, and those that may have been on one of its days. */
const Cell = z.object({ lane: z.string(), from: Day, to: Day, certain: z.int(), uncertain: z.int() });
export type Cell = z.infer<typeof Cell>;

const Lane = z.object({
  key: z.string(),
  label: z.string(),
  /** The CSS custom property of its colour. */
  colour: z.string(),
  /** The list of its meetings, without a period: a period and a certainty are added to it. */
  href: z.string(),
  certain: z.int(),
  uncertain: z.int(),
  undated: z.int(),
  /** How many levels of bars it has: the same in every window, so that nothing jumps. */
  levels: z.int(),
});
export type Lane = z.infer<typeof Lane>;

const UnitShape: z.ZodType<Unit> = z.object({ months: z.int(), days: z.int() });

/** A timeline at one level of detail: meetings one by one, or counts per lane and slot where they are many. */
export const TimelineData = z.object({
  total: z.int(),
  uncertain: z.int(),
  /** Of the uncertain: no date at all in the reports, the day known from outside the text. */
  dateless: z.int(),
  undated: z.int(),
  /** First and last day of everything in view; null where nothing has a date. */
  extent: z.tuple([Day, Day]).nullable(),
  /** First and last day that items or cells cover. */
  covers: z.tuple([Day, Day]).nullable(),
  lanes: z.array(Lane),
  /** Lanes that there would be, were there room. */
  moreLanes: z.int(),
  items: z.array(TimelineItem),
  undatedItems: z.array(TimelineItem),
  /** Null where items are complete. */
  counts: z.object({ unit: UnitShape, cells: z.array(Cell) }).nullable(),
  /** Slots with meetings on fixed days, and stretches in which meetings may have been whose day is not fixed. */
  overview: z.array(z.object({ from: Day, to: Day, n: z.int(), uncertain: z.boolean() })),
});
export type TimelineData = z.infer<typeof TimelineData>;
