import type { PageContext } from "@/components/page/page-context";
import { StatementItem } from "@/components/statements/statement-item";
import { carriedView, pageHref } from "@/lib/filters/address";
import { meetingTitle } from "@/lib/format/meeting-title";
import { formatNumber } from "@/lib/format/numbers";
import type { StatementAlone as Found } from "@/lib/queries/get-statement";
import { howAndWhere } from "./meeting-list";
import { meetingPath, statementAnchor, statementPath } from "./meeting-paths";
import { MeetingWhen } from "./meeting-when";
import { statementTitle } from "./statement-title";

/** A statement on a page of its own: its meeting above it, the neighbours and the way into the context below. */
export function StatementAlone({ context, found }: { context: PageContext; found: Found }) {
  const { reader, address } = context;
  const { t } = reader;
  const { statement, meeting } = found;
  const page = pageHref(reader.locale, meetingPath(meeting), carriedView(address));
  return (
    <>
      <p className="mb-1 text-muted text-sm">
        {t("statements.statement", { n: formatNumber(reader, statement.number) })}
      </p>
      <h1 className="text-balance font-semibold text-2xl">{statementTitle(context, found)}</h1>
      <p className="mt-1">
        <a href={page} className="text-accent underline decoration-line">
          {meetingTitle(reader, meeting)}
        </a>
      </p>
      <p className="text-sm">
        <MeetingWhen context={context} meeting={meeting} />
      </p>
      <p className="mb-4 text-muted text-sm">{howAndWhere(context, meeting)}</p>
      <div data-row="statement" className="border-line border-y">
        <StatementItem context={context} row={statement} large />
      </div>
      <nav aria-label={t("statements.title")} className="mt-5 flex flex-wrap gap-3 text-sm">
        <Neighbour
          context={context}
          meetingId={meeting.id}
          number={found.previous}
          label={t("statements.previous")}
          rel="prev"
        />
        <a href={`${page}#${statementAnchor(statement.number)}`} className={LINK}>
          {t("statements.inContext")}
        </a>
        <Neighbour
          context={context}
          meetingId={meeting.id}
          number={found.next}
          label={t("statements.next")}
          rel="next"
        />
      </nav>
    </>
  );
}

const LINK = "rounded border border-line bg-raised px-4 py-1.5 hover:border-current";

function Neighbour(props: {
  context: PageContext;
  meetingId: string;
  number: number | null;
  label: string;
  rel: string;
}) {
  const { reader, address } = props.context;
  if (props.number === null) return null;
  const path = statementPath({ meetingId: props.meetingId, number: props.number });
  return (
    <a href={pageHref(reader.locale, path, carriedView(address))} rel={props.rel} className={LINK}>
      {props.label}
    </a>
  );
}
