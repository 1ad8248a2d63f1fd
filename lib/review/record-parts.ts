import { createHash } from "node:crypto";
import type { MeetingRecord } from "@/lib/domain/record";
import type { MaybeBoth, TakenFact, WorkingMeeting, WorkingSpan } from "./working-draft";

/** A piece of evidence as the record has it. */
export type Span = MeetingRecord["statements"][number]["evidence"][number];
/** The facts that a report may give a known meeting in place of those on record. */
export const TAKEN_FACTS: readonly TakenFact[] = ["date", "place", "channel", "setting", "occasion"];
/** Words in both languages. */
export type Both = { en: string; ar: string };

/** What the draft's names mean in the record, once all of them are there. */
export type Resolved = {
  report: MeetingRecord["reports"][number];
  /** The reviewed version of the text. */
  text: string;
  /** Id of each person by their key in the draft. */
  people: ReadonlyMap<string, string>;
  /** The short English name of each person by their key. */
  shorts: ReadonlyMap<string, string>;
  /** The party of each person by their key. */
  parties: ReadonlyMap<string, string>;
  place(choice: WorkingMeeting["place"]): string | null;
  occasion(choice: WorkingMeeting["occasion"]): string | null;
  via(words: string | null): string | null;
};

/** Words in both languages, each standing in for the other where it is missing: names must be shown. */
export function both({ en, ar }: MaybeBoth, none: Both): Both {
  const [english, arabic] = [readable(en), readable(ar)];
  return english || arabic ? { en: english || arabic, ar: arabic || english } : none;
}

/** Words in one line, and without the characters that turn the direction of what follows. */
export function readable(words: string): string {
  return words
    .replace(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** A span of the reviewed text as the record has it, with the hash of its words. */
export function spanOf({ start, end }: WorkingSpan, { report, text }: Resolved): Span {
  const quoteSha256 = createHash("sha256").update(text.slice(start, end), "utf8").digest("hex");
  return { report: report.id, start, end, quoteSha256 };
}

/** A list without repetitions, compared by content. */
export function unique<T extends object>(list: readonly T[]): T[] {
  return [...new Map(list.map((one) => [JSON.stringify(one), one])).values()];
}
