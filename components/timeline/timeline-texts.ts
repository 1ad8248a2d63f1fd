import { type CompiledMessage, formatMessage, type MessageValues } from "@/lib/i18n/format-message";
import { dateFormat } from "@/lib/i18n/intl-formats";
import type { Direction, Reader } from "@/lib/i18n/reader";
import { dateOf } from "@/lib/timeline/days";

const NAMES = [
  "plot",
  "help",
  "zoomIn",
  "zoomOut",
  "earlier",
  "later",
  "whole",
  "overview",
  "nothingHere",
  "undated",
  "mark",
  "count",
  "band",
  "openList",
  "zoomTo",
  "close",
  "tooMany",
  "loading",
  "failed",
  "list",
  "listTitle",
  "listDate",
  "listMeeting",
  "listWhere",
  "listHow",
  "listStatements",
  "listPeriod",
  "listLane",
  "listCertain",
  "listUncertain",
  "listUndated",
  "statements",
] as const;
type Name = (typeof NAMES)[number];

/** What the browser needs in order to speak: messages without their parser. */
export interface TimelineTexts {
  tag: string;
  dir: Direction;
  messages: Record<Name, CompiledMessage>;
}

/** The messages of the timeline for the browser. Server only. */
export function timelineTexts(reader: Reader): TimelineTexts {
  const messages = Object.fromEntries(NAMES.map((name) => [name, reader.t.compiled(`timeline.${name}`)]));
  return { tag: reader.tag, dir: reader.dir, messages: messages as Record<Name, CompiledMessage> };
}

/** Says one of the messages. */
export function say(texts: TimelineTexts, name: Name, values?: MessageValues<string>): string {
  return formatMessage(texts.messages[name], texts.tag, values) as string;
}

const SHORT = { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" } as const;
/** Periods that were said already: a drawing says the same ones in every frame. Begun anew before they are many. */
const periods = new Map<string, string>();
const MOST = 2_000;

/** Two days as a period: "1 Jan 2019 – 31 Dec 2020". */
export function sayPeriod({ tag }: TimelineTexts, from: number, to: number): string {
  const key = `${tag} ${from} ${to}`;
  const known = periods.get(key);
  if (known !== undefined) return known;
  const said = dateFormat(tag, SHORT).formatRange(dateOf(from), dateOf(to));
  if (periods.size >= MOST) periods.clear();
  periods.set(key, said);
  return said;
}
