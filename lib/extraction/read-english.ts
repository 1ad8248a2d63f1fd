import { readEnglishClauses } from "./attribution/english-clauses";
import { readEnglishMeetings } from "./attribution/english-meetings";
import { readEnglishCast } from "./mentions/english-cast";
import { readWords } from "./mentions/english-words";
import type { ReportReading } from "./report-reading";
import type { Segmented } from "./text/sentences";

/** Who is named, who met and who says what, in a report in English. */
export function readEnglishReport(text: Segmented): ReportReading {
  const words = readWords(text);
  const cast = readEnglishCast(text, words);
  const meetings = readEnglishMeetings(text, cast, words);
  const clauses = readEnglishClauses(text, cast, meetings, words);
  return { cast, meetings, clauses, ignored: [] };
}
