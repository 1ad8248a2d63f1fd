import type { PageContext } from "@/components/page/page-context";
import { EvidenceList } from "@/components/statements/evidence-list";
import { Section } from "@/components/ui/section";
import { carriedView, pageHref } from "@/lib/filters/address";
import { formatKnownDate } from "@/lib/format/dates";
import { meetingTitle } from "@/lib/format/meeting-title";
import { formatNumber } from "@/lib/format/numbers";
import type { MeetingDetail, MeetingReference } from "@/lib/queries/get-meeting";
import { meetingPath, reportAnchor, statementAnchor } from "./meeting-paths";
import { shownDate } from "./meeting-when";

/** What the statements point to; another meeting is linked where the record has it. */
export function MeetingReferences({ context, meeting }: { context: PageContext; meeting: MeetingDetail }) {
  const { t } = context.reader;
  if (meeting.references.length === 0) return null;
  return (
    <Section id="references" title={t("meeting.references")} lead={t("meeting.referencesLead")}>
      <ol className="divide-y divide-line">
        {meeting.references.map((reference) => (
          <li
            key={reference.number}
            className="grid gap-x-8 gap-y-1 py-3 sm:grid-cols-[8rem_minmax(0,1fr)] lg:grid-cols-[8rem_minmax(0,1fr)_minmax(0,24rem)]"
          >
            <span className="text-muted text-sm">{t(`words.reference_${reference.kind}`)}</span>
            <Pointed context={context} reference={reference} />
            {reference.evidence.length ? (
              <div className="min-w-0 sm:col-start-2 lg:col-start-3">
                <EvidenceList
                  reader={context.reader}
                  brief
                  evidence={reference.evidence}
                  reportHref={(id) => `#${reportAnchor(id)}`}
                />
              </div>
            ) : null}
          </li>
        ))}
      </ol>
    </Section>
  );
}

function Pointed({ context, reference }: { context: PageContext; reference: MeetingReference }) {
  const { reader, address } = context;
  const { t } = reader;
  const { target } = reference;
  return (
    <div className="min-w-0">
      <p dir="auto">{reader.locale === "ar" ? reference.whatAr : reference.whatEn}</p>
      <p className="flex flex-wrap gap-x-3 text-muted text-sm">
        {reference.edtf ? (
          <bdi dir="ltr">
            EDTF <code>{reference.edtf}</code>
          </bdi>
        ) : null}
        {target ? (
          <a
            href={pageHref(reader.locale, meetingPath(target), carriedView(address))}
            className="text-accent underline decoration-line"
          >
            {meetingTitle(reader, target)}, {formatKnownDate(reader, shownDate(context, target))}
          </a>
        ) : reference.kind === "meeting" ? (
          <span>{t("meeting.notInRecord")}</span>
        ) : null}
        {reference.statement ? (
          <a href={`#${statementAnchor(reference.statement)}`} className="underline decoration-line">
            {t("meeting.inStatement", { n: formatNumber(reader, reference.statement) })}
          </a>
        ) : null}
      </p>
    </div>
  );
}
