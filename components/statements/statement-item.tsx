import type { PageContext } from "@/components/page/page-context";
import type { MeetingSummary } from "@/lib/domain/meeting-summary";
import type { StatementRow } from "@/lib/domain/statement-row";
import { carriedView, pageHref } from "@/lib/filters/address";
import { meetingTitle } from "@/lib/format/meeting-title";
import { formatNumber } from "@/lib/format/numbers";
import { EvidenceList } from "./evidence-list";
import { MeetingWhen } from "./meeting-when";
import { meetingPath, reportAnchor, statementAnchor, statementPath } from "./record-paths";
import { sideBackground } from "./side-mark";
import { SourceWords } from "./source-words";
import { StatementSpeakers } from "./statement-speakers";
import { StatementText } from "./statement-text";
import { StatementTopics } from "./statement-topics";

interface Props {
  context: PageContext;
  row: StatementRow;
  /** Names and links the meeting: for lists that span meetings. */
  meeting?: MeetingSummary;
  /** Search words to mark. */
  question?: string | null;
  /** Passages beside the words: always, or only where the report is loaded (for lists). */
  evidence?: "always" | "loaded";
  /** Gives it the anchor "s3" and lets the number point to itself: on the page of its meeting. */
  anchored?: boolean;
  large?: boolean;
}

/** A statement: who, how, what, about what, and beside it the passage that it was read in. */
export function StatementItem(props: Props) {
  const { context, row } = props;
  const { reader, address, catalogue } = context;
  const view = carriedView(address);
  const report = (id: string) =>
    `${pageHref(reader.locale, meetingPath({ id: row.meetingId, slug: row.meetingSlug }), view)}#${reportAnchor(id)}`;
  const evidence = props.evidence === "loaded" ? row.evidence.filter((piece) => piece.exact) : row.evidence;
  const beside = props.evidence !== "loaded" || evidence.length > 0;
  return (
    <article
      id={props.anchored ? statementAnchor(row.number) : undefined}
      className="relative grid gap-x-8 gap-y-3 rounded py-4 ps-4 target:bg-accent-soft lg:grid-cols-[minmax(0,1fr)_minmax(0,24rem)] lg:pe-2"
    >
      <span
        aria-hidden
        className={`absolute inset-y-4 start-0 w-1 rounded-full ${sideBackground(row.side, catalogue.parties)}`}
      />
      <div className={beside ? "min-w-0" : "min-w-0 lg:col-span-2"}>
        {props.meeting ? <MeetingLine context={context} meeting={props.meeting} /> : null}
        <Attribution context={context} row={row} anchored={props.anchored ?? false} />
        <StatementText reader={reader} row={row} question={props.question} large={props.large} />
        <StatementTopics context={context} topics={row.topics} />
      </div>
      {beside ? (
        <div className="min-w-0">
          <EvidenceList reader={reader} evidence={evidence} reportHref={report} />
        </div>
      ) : null}
    </article>
  );
}

function MeetingLine({ context, meeting }: { context: PageContext; meeting: MeetingSummary }) {
  const { reader, address } = context;
  return (
    <p className="mb-1 text-muted text-xs">
      <a
        href={pageHref(reader.locale, meetingPath(meeting), carriedView(address))}
        className="underline decoration-line"
      >
        {meetingTitle(reader, meeting)}
      </a>
      {" · "}
      <MeetingWhen context={context} meeting={meeting} brief />
    </p>
  );
}

/** Number, speaker, kind, attribution, the verb as printed, and who tells it. */
function Attribution({ context, row, anchored }: { context: PageContext; row: StatementRow; anchored: boolean }) {
  const { reader, address } = context;
  const { t } = reader;
  const own = anchored
    ? `#${statementAnchor(row.number)}`
    : pageHref(reader.locale, statementPath(row), carriedView(address));
  const language = row.evidence[0]?.language;
  return (
    <div className="mb-1.5 flex flex-wrap items-baseline gap-x-3 gap-y-0.5 text-sm">
      <a
        href={own}
        aria-label={t("statements.permalink", { n: formatNumber(reader, row.number) })}
        className="inline-block min-w-6 text-accent leading-6 hover:underline"
      >
        {formatNumber(reader, row.number)}
      </a>
      <StatementSpeakers context={context} row={row} />
      <span className="text-muted">{t(`words.kind_${row.kind}`)}</span>
      <span className="text-muted">{t(`words.attribution_${row.attribution}`)}</span>
      {row.verb ? (
        <span className="text-muted">
          {t("statements.verb")}: <SourceWords t={t} text={row.verb} language={language} className="text-ink" />
        </span>
      ) : null}
      {row.via ? <span className="text-muted">{t("statements.via", { who: reader.name(row.via) })}</span> : null}
      {anchored ? (
        <a
          href={pageHref(reader.locale, statementPath(row), carriedView(address))}
          className="text-accent underline decoration-line"
        >
          {t("statements.alone")}
        </a>
      ) : null}
    </div>
  );
}
