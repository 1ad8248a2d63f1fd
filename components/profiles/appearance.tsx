import { meetingPath } from "@/components/meeting/meeting-paths";
import { MeetingWhen } from "@/components/meeting/meeting-when";
import type { PageContext } from "@/components/page/page-context";
import type { MeetingSummary } from "@/lib/domain/meeting-summary";
import { shortMeetingTitle } from "@/lib/format/meeting-title";
import { otherPage } from "./profile";

/** A meeting in two short lines: when by the chosen reading of dates, and which. */
export function Appearance({ context, meeting }: { context: PageContext; meeting: MeetingSummary | null }) {
  const { reader } = context;
  if (!meeting) return <span className="text-muted">{reader.t("profiles.noDated")}</span>;
  return (
    <>
      <span className="block font-medium">
        <MeetingWhen context={context} meeting={meeting} brief />
      </span>
      <a
        href={otherPage(context, meetingPath(meeting))}
        className="text-sm underline decoration-line hover:decoration-current"
      >
        {shortMeetingTitle(reader, meeting)}
      </a>
    </>
  );
}

/** Meetings as lines of one row each, for places beside other things. */
export function MeetingLines({ context, meetings }: { context: PageContext; meetings: MeetingSummary[] }) {
  return (
    <ul className="divide-y divide-line border-line border-y">
      {meetings.map((meeting) => (
        <li key={meeting.id} className="flex flex-wrap items-baseline justify-between gap-x-6 py-2 text-sm">
          <a href={otherPage(context, meetingPath(meeting))} className="font-medium hover:underline">
            {shortMeetingTitle(context.reader, meeting)}
          </a>
          <span className="text-muted">
            <MeetingWhen context={context} meeting={meeting} brief />
          </span>
        </li>
      ))}
    </ul>
  );
}
