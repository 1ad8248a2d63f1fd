import type { MeetingSummary } from "@/lib/domain/meeting-summary";
import type { Reader } from "@/lib/i18n/reader";
import { formatList } from "./numbers";

/** A meeting by who and where: "Xi Jinping and Vladimir Putin, Astana"; by channel where there is no place. */
export function meetingTitle(reader: Reader, meeting: Pick<MeetingSummary, "people" | "place" | "channel">): string {
  const who = formatList(
    reader,
    meeting.people.map((person) => reader.name(person)),
  );
  return joined(reader, who, meeting);
}

/** The same with short names, for narrow places: "Xi and Putin, Astana", "Xi and Putin, by phone". */
export function shortMeetingTitle(
  reader: Reader,
  meeting: Pick<MeetingSummary, "people" | "place" | "channel">,
): string {
  const names = meeting.people.map((person) => (reader.locale === "ar" ? person.shortAr : person.shortEn));
  return joined(reader, formatList(reader, names), meeting);
}

function joined(reader: Reader, who: string, meeting: Pick<MeetingSummary, "place" | "channel">): string {
  const where = meeting.place ? reader.name(meeting.place) : reader.t(`words.by_${meeting.channel}`);
  return reader.t("common.whoWhere", { who, where });
}
