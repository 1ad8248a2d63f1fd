import type { ReactNode } from "react";
import type { PageContext } from "@/components/page/page-context";
import { EvidenceList } from "@/components/statements/evidence-list";
import { Section } from "@/components/ui/section";
import type { KnownDate } from "@/lib/domain/meeting-summary";
import type { EvidenceFact } from "@/lib/domain/words";
import { carriedView, pageHref } from "@/lib/filters/address";
import { formatKnownDate } from "@/lib/format/dates";
import { formatCountry } from "@/lib/format/numbers";
import type { MeetingDetail } from "@/lib/queries/get-meeting";
import { reportAnchor } from "./meeting-paths";

interface Props {
  context: PageContext;
  meeting: MeetingDetail;
}

/** What is known of the meeting itself, and how: every fact with the passage that says so. */
export function MeetingFacts({ context, meeting }: Props) {
  const { reader } = context;
  const { t } = reader;
  return (
    <Section id="facts" title={t("meeting.facts")} lead={t("meeting.factsLead")}>
      <dl className="divide-y divide-line">
        <Fact context={context} meeting={meeting} term={t("meeting.date")} fact="date">
          <Dates context={context} meeting={meeting} />
        </Fact>
        <Fact context={context} meeting={meeting} term={t("meeting.place")} fact="place">
          {placeInWords({ context, meeting })}
        </Fact>
        <Fact context={context} meeting={meeting} term={t("meeting.channel")} fact="channel">
          <ListLink context={context} filter={{ channel: [meeting.channel] }}>
            {t(`words.channel_${meeting.channel}`)}
          </ListLink>
        </Fact>
        <Fact context={context} meeting={meeting} term={t("meeting.setting")} fact="setting">
          <ListLink context={context} filter={{ setting: [meeting.setting] }}>
            {t(`words.setting_${meeting.setting}`)}
          </ListLink>
        </Fact>
        <Fact context={context} meeting={meeting} term={t("meeting.occasion")} fact="occasion">
          {meeting.occasion ? reader.name(meeting.occasion) : t("meeting.occasionNone")}
        </Fact>
        <Fact context={context} meeting={meeting} term={t("meeting.level")}>
          <ListLink context={context} filter={{ level: [meeting.level] }}>
            {t(`words.level_${meeting.level}`)}
          </ListLink>
          <p className="text-muted text-sm">{t("meeting.levelNote")}</p>
        </Fact>
      </dl>
    </Section>
  );
}

function placeInWords({ context, meeting }: Props): string {
  const { reader } = context;
  const { t } = reader;
  if (!meeting.place) return t(meeting.channel === "in_person" ? "meeting.placeUnknown" : "meeting.placeNone");
  const country = formatCountry(reader, meeting.place.country);
  return t("common.whoWhere", { who: reader.name(meeting.place), where: country });
}

function ListLink(props: { context: PageContext; filter: Parameters<typeof pageHref>[2]; children: ReactNode }) {
  const { reader, address } = props.context;
  return (
    <a
      href={pageHref(reader.locale, "/meetings", { ...carriedView(address), ...props.filter })}
      className="underline decoration-line hover:decoration-current"
    >
      {props.children}
    </a>
  );
}

function Fact(props: Props & { term: string; fact?: EvidenceFact; children: ReactNode }) {
  const { reader } = props.context;
  const evidence = props.fact ? (props.meeting.evidence[props.fact] ?? []) : null;
  return (
    <div className="grid gap-x-8 gap-y-1 py-3 sm:grid-cols-[8rem_minmax(0,1fr)] lg:grid-cols-[8rem_minmax(0,1fr)_minmax(0,24rem)]">
      <dt className="text-muted text-sm">{props.term}</dt>
      <dd className="min-w-0">{props.children}</dd>
      {evidence ? (
        <dd className="min-w-0 sm:col-start-2 lg:col-start-3">
          {evidence.length ? (
            <EvidenceList reader={reader} brief evidence={evidence} reportHref={(id) => `#${reportAnchor(id)}`} />
          ) : (
            <p className="text-muted text-xs">{reader.t("meeting.noPassage")}</p>
          )}
        </dd>
      ) : null}
    </div>
  );
}

/** What the reports alone allow to say, and apart from it what is known from elsewhere. */
function Dates({ context, meeting }: Props) {
  const { reader } = context;
  const { t } = reader;
  const [text, outside] =
    reader.locale === "ar"
      ? [meeting.textDateNoteAr, meeting.outsideNoteAr]
      : [meeting.textDateNoteEn, meeting.outsideNoteEn];
  return (
    <div className="space-y-3">
      <DateReading context={context} label={t("meeting.dateText")} date={meeting.textDate} note={text} />
      {outside ? (
        <DateReading context={context} label={t("meeting.dateOutside")} date={meeting.date} note={outside} />
      ) : (
        <p className="text-muted text-sm">{t("meeting.dateOutsideNone")}</p>
      )}
    </div>
  );
}

function DateReading(props: { context: PageContext; label: string; date: KnownDate; note: string }) {
  const { reader } = props.context;
  const { t } = reader;
  const { date } = props;
  return (
    <div>
      <p className="text-muted text-xs">{props.label}</p>
      <p>
        <bdi>{formatKnownDate(reader, date)}</bdi>{" "}
        {date.edtf ? (
          // The gap belongs to the page's direction, the code to its own.
          <span className="ms-3 inline-block text-muted text-sm">
            <bdi dir="ltr">
              EDTF <code>{date.edtf}</code>
            </bdi>
          </span>
        ) : null}
      </p>
      <p className="text-muted text-sm">
        {t("meeting.datePrecision", { precision: t(`words.precision_${date.precision}`) })}
        {" · "}
        {t("meeting.dateBasis", { basis: t(`words.basis_${date.basis}`) })}
      </p>
      <p className="max-w-prose text-sm">{props.note}</p>
    </div>
  );
}
