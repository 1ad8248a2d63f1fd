import { readArabicClauses } from "./attribution/arabic-clauses";
import { readLayout } from "./attribution/arabic-layout";
import { readArabicMeetings } from "./attribution/arabic-meetings";
import { makeStage } from "./attribution/arabic-subject";
import type { ReportKind } from "./draft";
import type { MeetingEvent } from "./meetings/find-events";
import { readArabicCast } from "./mentions/arabic-cast";
import type { ReportReading } from "./report-reading";
import type { Segmented } from "./text/sentences";

/** Who is named, who met and who says what, in a report in Arabic. */
export function readArabicReport(text: Segmented, events: readonly MeetingEvent[], kind: ReportKind): ReportReading {
  const cast = readArabicCast(text);
  const stage = makeStage(cast);
  const layout = readLayout(text);
  const meetings = readArabicMeetings(
    stage,
    events.filter(({ sentence }) => sentence < layout.end),
    layout.headlines,
    kind,
  );
  const clauses = readArabicClauses(stage, meetings, layout);
  const ignored = text.sentences.flatMap(({ start, end }, index) => {
    if (layout.headlines.has(index)) return [{ start, end, why: "ignored-headline" }];
    return index >= layout.end ? [{ start, end, why: "ignored-tail" }] : [];
  });
  return { cast, meetings, clauses, ignored };
}
