import { isUncertain, type MeetingSummary } from "@/lib/domain/meeting-summary";
import { type Address, carriedView, noFilters, pageHref } from "@/lib/filters/address";
import { formatKnownDate } from "@/lib/format/dates";
import { meetingTitle } from "@/lib/format/meeting-title";
import { formatList } from "@/lib/format/numbers";
import type { Reader } from "@/lib/i18n/reader";
import { dayNumber } from "./days";
import type { TimelineItem } from "./timeline-data";

type View = Pick<Address, "dates" | "lanes">;

/** A meeting as the timeline shows it, in the reader's words and with the addresses behind it. */
export function describeMeeting(reader: Reader, address: Address, meeting: MeetingSummary): TimelineItem {
  const carried = carriedView(address);
  const channel = reader.t(`words.channel_${meeting.channel}`);
  const place = meeting.place ? reader.name(meeting.place) : null;
  const occasion = meeting.occasion ? reader.name(meeting.occasion) : null;
  const short = meeting.people.map((person) => (reader.locale === "ar" ? person.shortAr : person.shortEn));
  const shownDate = address.dates === "text" ? meeting.textDate : meeting.date;
  return {
    id: meeting.id,
    href: pageHref(reader.locale, `/meetings/${meeting.id}/${meeting.slug}`, carried),
    title: meetingTitle(reader, meeting),
    label: place ?? formatList(reader, short),
    date: formatKnownDate(reader, shownDate),
    how: [howKnown(reader, meeting, address.dates), meeting.unreviewed ? reader.t("meeting.unreviewed") : null]
      .filter(Boolean)
      .join(" · "),
    where: [place, channel, occasion].filter(Boolean).join(" · "),
    statements: meeting.statements,
    statementsHref: pageHref(reader.locale, "/statements", { ...noFilters, ...carried, meetings: [meeting.id] }),
    lanes: lanesOf(meeting, address.lanes),
    ...markOf(meeting, address.dates),
  };
}

function lanesOf(meeting: MeetingSummary, lanes: View["lanes"]): string[] {
  if (lanes === "party") return meeting.parties;
  return [lanes === "level" ? meeting.level : meeting.channel];
}

/**
 * How a meeting is drawn: a dot where the reports fix the day; else a bar over what they allow, with a hollow dot on it
 * where the day is known from elsewhere. Going by the text alone, what is known from elsewhere does not count.
 */
export function markOf(
  meeting: Pick<MeetingSummary, "date" | "textDate">,
  dates: View["dates"],
): Pick<TimelineItem, "day" | "bar" | "uncertain"> {
  const { textDate, date } = meeting;
  if (!isUncertain(meeting)) return { day: firstDay(textDate), bar: null, uncertain: false };
  const isDay = dates === "known" && date.precision === "day";
  // Without any day in the text, a span known from elsewhere is the only bar that there is.
  const bar = boundsOf(textDate) ?? (dates === "known" && !isDay ? boundsOf(date) : null);
  return { day: isDay ? firstDay(date) : null, bar, uncertain: true };
}

function firstDay({ earliest }: MeetingSummary["date"]): number | null {
  return earliest ? dayNumber(earliest) : null;
}

function boundsOf({ earliest, latest }: MeetingSummary["date"]): [number, number] | null {
  return earliest && latest ? [dayNumber(earliest), dayNumber(latest)] : null;
}

/** How a date is known, in words. */
function howKnown(reader: Reader, meeting: MeetingSummary, dates: View["dates"]): string {
  const { t } = reader;
  const { textDate, date } = meeting;
  const nothing = textDate.earliest === null;
  if (dates === "known" && date.basis === "outside" && isUncertain(meeting)) {
    if (nothing) return t("timeline.howOutsideAlone");
    return t("timeline.howOutside", { date: formatKnownDate(reader, textDate) });
  }
  if (nothing) return t("timeline.howNothing");
  return t("timeline.how", {
    precision: t(`words.precision_${textDate.precision}`),
    basis: t(`words.basis_${textDate.basis}`),
  });
}
