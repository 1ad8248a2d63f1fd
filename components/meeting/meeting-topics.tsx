import type { PageContext } from "@/components/page/page-context";
import { SideMark } from "@/components/statements/side-mark";
import { CountLink } from "@/components/ui/count-link";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import { carriedView, pageHref } from "@/lib/filters/address";
import { sideName } from "@/lib/format/describe-filters";
import { formatNumber } from "@/lib/format/numbers";
import type { MeetingDetail } from "@/lib/queries/get-meeting";
import { type TopicRow, topicsBySide } from "./topics-by-side";

/** Which side spoke of what: topics by sides, every number open, every silence visible. */
export function MeetingTopics({ context, meeting }: { context: PageContext; meeting: MeetingDetail }) {
  const { reader, catalogue } = context;
  const { t } = reader;
  const order = catalogue.topics.map((topic) => topic.slug);
  const { sides, rows } = topicsBySide(meeting.statementRows, meeting.parties, order);
  if (rows.length === 0) {
    return (
      <Section id="topics" title={t("meeting.topicsBySide")}>
        <EmptyState>{t("common.emptyRecord")}</EmptyState>
      </Section>
    );
  }
  return (
    <Section id="topics" title={t("meeting.topicsBySide")} lead={t("meeting.topicsLead")}>
      <div className="overflow-x-auto">
        <table className="w-full max-w-3xl border-collapse text-sm">
          <thead>
            <tr className="border-line border-b text-muted">
              <th scope="col" className="py-2 pe-2 text-start font-medium">
                {t("meeting.topic")}
              </th>
              {sides.map((side) => (
                <th key={side} scope="col" className="px-1.5 py-2 sm:px-3 text-end font-medium">
                  <span className="inline-flex items-center gap-1.5">
                    <SideMark side={side} parties={catalogue.parties} className="size-2" />
                    {sideName(reader, side, catalogue.parties)}
                  </span>
                </th>
              ))}
              <th scope="col" className="py-2 ps-3 text-end font-medium">
                {t("meeting.allSides")}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.topic.slug} context={context} meetingId={meeting.id} sides={sides} row={row} />
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}

function Row(props: { context: PageContext; meetingId: string; sides: string[]; row: TopicRow }) {
  const { reader, address } = props.context;
  const { topic, counts, total } = props.row;
  return (
    <tr className="border-line border-b">
      <th scope="row" className="py-1.5 pe-2 text-start font-normal">
        <a href={pageHref(reader.locale, `/topics/${topic.slug}`, carriedView(address))} className="hover:underline">
          {reader.name(topic)}
        </a>
      </th>
      {props.sides.map((side, i) => (
        <td key={side} className="px-1.5 py-1.5 sm:px-3 text-end">
          <Count {...props} side={side} count={counts[i] ?? 0} />
        </td>
      ))}
      <td className="py-1.5 ps-3 text-end font-medium">
        <Count {...props} side={null} count={total} />
      </td>
    </tr>
  );
}

function Count(props: { context: PageContext; meetingId: string; row: TopicRow; side: string | null; count: number }) {
  const { reader, address, catalogue } = props.context;
  const { t } = reader;
  if (props.count === 0) {
    return (
      <span className="text-muted">
        <span aria-hidden>–</span>
        <span className="sr-only">{t("meeting.silent")}</span>
      </span>
    );
  }
  const { slug } = props.row.topic;
  const side = props.side ? [props.side] : [];
  const params = { ...carriedView(address), meetings: [props.meetingId], topics: [slug], side };
  const label = t("meeting.cell", {
    topic: reader.name(props.row.topic),
    side: props.side ? sideName(reader, props.side, catalogue.parties) : t("meeting.allSides"),
    statements: t("common.statementsCount", { n: props.count }),
  });
  return (
    <CountLink
      href={pageHref(reader.locale, "/statements", params)}
      count={props.count}
      unit="statements"
      label={label}
      className="inline-block min-w-6 underline decoration-line hover:decoration-current"
    >
      {formatNumber(reader, props.count)}
    </CountLink>
  );
}
