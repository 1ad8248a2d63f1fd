import type { PageContext } from "@/components/page/page-context";
import { formatKnownDate } from "@/lib/format/dates";
import { formatList } from "@/lib/format/numbers";
import type { StatementAlone } from "@/lib/queries/get-statement";
import { shownDate } from "./meeting-when";

/** A statement by who speaks, where or how, and when: "Vladimir Putin, by video, 4 February 2026". */
export function statementTitle(context: PageContext, found: Pick<StatementAlone, "statement" | "meeting">): string {
  const { reader } = context;
  const { statement, meeting } = found;
  const names = statement.speakers.map((speaker) => reader.name(speaker));
  return reader.t("statements.speakerWhereWhen", {
    who: names.length ? formatList(reader, names) : reader.t("words.side_unknown"),
    where: meeting.place ? reader.name(meeting.place) : reader.t(`words.by_${meeting.channel}`),
    when: formatKnownDate(reader, shownDate(context, meeting)),
  });
}
