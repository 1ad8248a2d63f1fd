import type { PageContext } from "@/components/page/page-context";
import { SideMark } from "@/components/statements/side-mark";
import { Section } from "@/components/ui/section";
import { JOINT } from "@/lib/domain/words";
import { carriedView, pageHref } from "@/lib/filters/address";
import { formatKnownDate } from "@/lib/format/dates";
import { sideName } from "@/lib/format/describe-filters";
import { meetingTitle } from "@/lib/format/meeting-title";
import type { MeetingDetail } from "@/lib/queries/get-meeting";
import { meetingPath } from "./meeting-paths";
import { shownDate } from "./meeting-when";
import { type TopicChange, topicChange } from "./topic-change";

/** What each side raised anew, again, and not this time, against the previous meeting of the same parties. */
export function MeetingChange(props: { context: PageContext; meeting: MeetingDetail; previous: MeetingDetail }) {
  const { context, meeting, previous } = props;
  const { reader, catalogue, address } = context;
  const { t } = reader;
  const order = catalogue.topics.map((topic) => topic.slug);
  const changes = topicChange(meeting.statementRows, previous.statementRows, [...meeting.parties, JOINT], order);
  if (changes.length === 0) return null;
  const then = t("common.whoWhere", {
    who: meetingTitle(reader, previous),
    where: formatKnownDate(reader, shownDate(context, previous)),
  });
  const columns = [
    { key: "fresh", label: t("meeting.changeFresh"), meetings: [meeting.id] },
    { key: "again", label: t("meeting.changeAgain"), meetings: [meeting.id, previous.id] },
    { key: "silent", label: t("meeting.changeSilent"), meetings: [previous.id] },
  ] as const;
  return (
    <Section
      id="change"
      title={t("meeting.change")}
      lead={
        <>
          {t("meeting.changeLead")}{" "}
          <a
            href={pageHref(reader.locale, meetingPath(previous), carriedView(address))}
            className="text-accent underline"
          >
            {then}
          </a>
        </>
      }
    >
      <div className="space-y-6">
        {changes.map((change) => (
          <div key={change.side} className="grid gap-x-8 gap-y-3 sm:grid-cols-[8rem_repeat(3,minmax(0,1fr))]">
            <h3 className="inline-flex items-center gap-2 self-start font-semibold text-sm">
              <SideMark side={change.side} parties={catalogue.parties} className="size-2.5" />
              {sideName(reader, change.side, catalogue.parties)}
            </h3>
            {columns.map(({ key, label, meetings }) => (
              <div key={key}>
                <p className="text-muted text-xs">{label}</p>
                <Topics context={context} change={change} topics={change[key]} meetings={[...meetings]} />
              </div>
            ))}
          </div>
        ))}
      </div>
    </Section>
  );
}

function Topics(props: { context: PageContext; change: TopicChange; topics: string[]; meetings: string[] }) {
  const { reader, catalogue, address } = props.context;
  if (props.topics.length === 0) return <p aria-hidden="true">–</p>;
  const asked = { ...carriedView(address), side: [props.change.side], meetings: props.meetings };
  return (
    <ul className="text-sm">
      {catalogue.topics
        .filter((topic) => props.topics.includes(topic.slug))
        .map((topic) => (
          <li key={topic.slug}>
            <a
              href={pageHref(reader.locale, "/statements", { ...asked, topics: [topic.slug] })}
              className="inline-block py-0.5 underline decoration-line hover:decoration-current"
            >
              {reader.name(topic)}
            </a>
          </li>
        ))}
    </ul>
  );
}
