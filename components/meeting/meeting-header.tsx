import type { PageContext } from "@/components/page/page-context";
import type { MeetingSummary } from "@/lib/domain/meeting-summary";
import { carriedView, pageHref } from "@/lib/filters/address";
import { formatKnownDate } from "@/lib/format/dates";
import { meetingTitle } from "@/lib/format/meeting-title";
import type { MeetingDetail } from "@/lib/queries/get-meeting";
import type { Neighbours } from "@/lib/queries/get-neighbours";
import { howAndWhere } from "./meeting-list";
import { meetingPath } from "./meeting-paths";
import { MeetingWhen, shownDate } from "./meeting-when";

/** The head of a meeting's page: who and where, when and how that is known, and the parts of the page. */
export function MeetingHeader({ context, meeting }: { context: PageContext; meeting: MeetingDetail }) {
  const { reader } = context;
  const { t } = reader;
  const parts = [
    { id: "facts", label: t("meeting.facts") },
    { id: "participants", label: t("meeting.participants") },
    { id: "topics", label: t("meeting.topicsBySide") },
    { id: "statements", label: t("meeting.statements") },
    ...(meeting.references.length ? [{ id: "references", label: t("meeting.references") }] : []),
    { id: "reports", label: t("meeting.reports") },
  ];
  return (
    <header className="mb-8">
      <h1 className="text-balance font-semibold text-3xl leading-snug">{meetingTitle(reader, meeting)}</h1>
      <p className="mt-2">
        <MeetingWhen context={context} meeting={meeting} />
      </p>
      <p className="text-muted">{howAndWhere(context, meeting)}</p>
      <nav aria-label={t("meeting.onThisPage")} className="mt-4">
        <ul className="flex flex-wrap gap-x-5 gap-y-1 text-sm">
          {parts.map((part) => (
            <li key={part.id}>
              <a href={`#${part.id}`} className="inline-block py-0.5 text-accent underline decoration-line">
                {part.label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}

/** The meetings of the same parties before and after this one, with their dates. */
export function MeetingNeighbours({ context, neighbours }: { context: PageContext; neighbours: Neighbours }) {
  const { t } = context.reader;
  return (
    <nav aria-label={t("meeting.neighbours")} className="grid gap-3 sm:grid-cols-2">
      <Neighbour
        context={context}
        label={t("meeting.previous")}
        none={t("meeting.noPrevious")}
        meeting={neighbours.previous}
      />
      <Neighbour context={context} label={t("meeting.next")} none={t("meeting.noNext")} meeting={neighbours.next} />
    </nav>
  );
}

function Neighbour(props: { context: PageContext; label: string; none: string; meeting: MeetingSummary | null }) {
  const { context, meeting } = props;
  const { reader, address } = context;
  if (!meeting) {
    return (
      <p className="rounded border border-line border-dashed px-4 py-3 text-muted text-sm">
        <span className="block text-xs">{props.label}</span>
        {props.none}
      </p>
    );
  }
  return (
    <a
      href={pageHref(reader.locale, meetingPath(meeting), carriedView(address))}
      className="rounded border border-line bg-raised px-4 py-3 text-sm hover:border-current"
    >
      <span className="block text-muted text-xs">
        {props.label} · {formatKnownDate(reader, shownDate(context, meeting))}
        {meeting.unreviewed ? ` · ${reader.t("meeting.unreviewed")}` : null}
      </span>
      {meetingTitle(reader, meeting)}
    </a>
  );
}
