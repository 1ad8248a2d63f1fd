import type { ReactNode } from "react";
import type { PageContext } from "@/components/page/page-context";
import { languageName } from "@/components/statements/language-name";
import { Section } from "@/components/ui/section";
import { formatDay } from "@/lib/format/dates";
import type { Reader } from "@/lib/i18n/reader";
import type { MeetingDetail, MeetingReport } from "@/lib/queries/get-meeting";
import { reportAnchor } from "./meeting-paths";

/** The reports of a meeting: whose, when, how long, and whether their words are here. */
export function MeetingReports({ context, meeting }: { context: PageContext; meeting: MeetingDetail }) {
  const { t } = context.reader;
  const missing = meeting.reports.some((report) => report.versions === 0);
  return (
    <Section id="reports" title={t("meeting.reports")}>
      {missing ? (
        <p className="mb-4 max-w-prose rounded border border-line border-dashed px-4 py-3 text-sm">
          {t("meeting.textNotLoaded")}
        </p>
      ) : null}
      <ul className="grid gap-4 lg:grid-cols-2">
        {meeting.reports.map((report) => (
          <li
            key={report.id}
            id={reportAnchor(report.id)}
            className="rounded border border-line bg-raised px-4 py-3 target:border-accent"
          >
            <Report reader={context.reader} report={report} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Report({ reader, report }: { reader: Reader; report: MeetingReport }) {
  const { t } = reader;
  return (
    <>
      <h3 className="font-medium">
        <bdi>{report.agency ? reader.name(report.agency) : t("common.notNamed")}</bdi>
      </h3>
      {report.cites ? (
        <p className="text-muted text-sm">{t("meeting.cites", { agency: reader.name(report.cites) })}</p>
      ) : null}
      <dl className="mt-2 grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1 text-sm">
        <Term name={t("meeting.reported")}>{reportedInWords(reader, report)}</Term>
        <Term name={t("meeting.language")}>{languageName(reader, report.language)}</Term>
        <Term name={t("meeting.length")}>{t("meeting.characters", { n: report.length })}</Term>
        <Term name={t("meeting.text")}>{t(report.versions > 0 ? "meeting.loaded" : "meeting.notLoaded")}</Term>
        <Term name={t("meeting.address")}>
          <SourceAddress reader={reader} address={report.address} />
        </Term>
        <Term name={t("meeting.fingerprint")}>
          <code dir="ltr" className="break-all text-muted text-xs">
            {report.sha256}
          </code>
        </Term>
      </dl>
    </>
  );
}

function Term({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-muted">{name}</dt>
      <dd className="min-w-0">{children}</dd>
    </>
  );
}

function reportedInWords(reader: Reader, report: MeetingReport): ReactNode {
  const { t } = reader;
  const { reportedEdtf, reportedBasis } = report;
  if (!reportedEdtf) return t("meeting.notReported");
  // A whole day is written out; anything coarser stays as the record has it.
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(reportedEdtf) && !Number.isNaN(Date.parse(reportedEdtf));
  const basis =
    reportedBasis === "dateline" || reportedBasis === "stated" ? t(`meeting.reported_${reportedBasis}`) : null;
  return (
    <>
      {isDay ? <time dateTime={reportedEdtf}>{formatDay(reader, reportedEdtf)}</time> : <bdi>{reportedEdtf}</bdi>}
      {basis ? <span className="text-muted"> · {basis}</span> : null}
    </>
  );
}

/** A link only to the web: an address of another kind is shown and not followed. */
function SourceAddress({ reader, address }: { reader: Reader; address: string | null }) {
  if (!address) return reader.t("meeting.addressNone");
  if (!/^https?:\/\//i.test(address)) return <bdi className="break-all">{address}</bdi>;
  return (
    <a href={address} rel="noreferrer noopener external" className="text-accent underline decoration-line">
      {reader.t("meeting.atSource")}
    </a>
  );
}
