import type { PageContext } from "@/components/page/page-context";
import { isUncertain, type KnownDate, type MeetingSummary } from "@/lib/domain/meeting-summary";
import { formatKnownDate } from "@/lib/format/dates";

/** The date of a meeting in the reading that the address asks for: best known, or from the reports alone. */
export function shownDate(context: PageContext, meeting: Pick<MeetingSummary, "date" | "textDate">): KnownDate {
  return context.address.dates === "text" ? meeting.textDate : meeting.date;
}

/** When a meeting was, and how that is known; a day that the reports do not fix is marked, and what nobody has reviewed. */
export function MeetingWhen(props: { context: PageContext; meeting: MeetingSummary; brief?: boolean }) {
  const { context, meeting } = props;
  const { reader } = context;
  const date = shownDate(context, meeting);
  const words = formatKnownDate(reader, date, props.brief ? "short" : "long");
  const uncertain = isUncertain(meeting);
  return (
    <>
      {date.precision === "day" && date.earliest ? <time dateTime={date.earliest}>{words}</time> : <span>{words}</span>}
      {props.brief || date.basis === "none" ? null : (
        <span className="text-muted"> · {reader.t(`words.basis_${date.basis}`)}</span>
      )}
      {uncertain ? (
        <span
          className="ms-2 inline-block whitespace-nowrap rounded border border-warn border-dashed px-1.5 text-warn text-xs"
          title={props.brief ? reader.t("meeting.uncertainDay") : undefined}
        >
          {reader.t(props.brief ? "meeting.uncertainDayBrief" : "meeting.uncertainDay")}
        </span>
      ) : null}
      {meeting.unreviewed ? <Unreviewed reader={reader} brief={props.brief ?? false} /> : null}
    </>
  );
}

// What a machine has read and nobody has looked at says so wherever it shows.
function Unreviewed({ reader, brief }: { reader: PageContext["reader"]; brief: boolean }) {
  return (
    <span
      data-unreviewed
      className="ms-2 inline-block whitespace-nowrap rounded border border-warn px-1.5 text-warn text-xs"
      title={brief ? reader.t("meeting.unreviewed") : undefined}
    >
      {reader.t(brief ? "meeting.unreviewedBrief" : "meeting.unreviewed")}
    </span>
  );
}
