import type { Draft, DraftMeeting, ExtractOptions } from "./draft";
import { findEvents } from "./meetings/find-events";
import { readFacts } from "./meetings/read-facts";
import { readReportKind } from "./meetings/read-report-kind";
import { splitIntoMeetings } from "./meetings/split-into-meetings";
import { statusOf } from "./meetings/status";
import { fold } from "./text/fold";
import { segment } from "./text/sentences";
import { isArabic } from "./text/tokens";

/** Version of the rules. */
export const EXTRACTOR = "rules-1";

/** Reads one report: text in, draft out. Pure; offsets of the draft count UTF-16 units of the text. */
export function extract(source: string, { published }: ExtractOptions = {}): Draft {
  const text = segment(fold(source));
  const arabic = text.tokens.filter((token) => isArabic(token.text)).length;
  const language = arabic * 2 >= text.tokens.length ? "ar" : "en";
  const events = findEvents(text, language);
  const status = statusOf(text, events);
  const scopes = splitIntoMeetings(text, language, events);
  const { kind } = readReportKind(text, { language, events, status, scopes });
  const read = (scope?: { from: number; to: number }): DraftMeeting => ({
    ...readFacts(text, {
      language,
      events,
      status: status ?? "held",
      ...(published ? { published } : {}),
      ...(scope ? { scope } : {}),
    }),
    participants: [],
    attendees: [],
  });
  const several = kind === "multi-meeting";
  return {
    extractor: EXTRACTOR,
    language,
    reportKind: kind,
    meeting: read(several ? scopes[0] : undefined),
    otherMeetings: several ? scopes.slice(1).map(read) : [],
    statements: [],
    references: [],
    entities: [],
    ignore: [],
    duplicates: [],
  };
}
