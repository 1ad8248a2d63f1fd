import type { PageContext } from "@/components/page/page-context";
import { SideMark } from "@/components/statements/side-mark";
import { StatementItem } from "@/components/statements/statement-item";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import type { StatementRow } from "@/lib/domain/statement-row";
import { pageHref, withChanges } from "@/lib/filters/address";
import { formatList } from "@/lib/format/numbers";
import type { MeetingDetail } from "@/lib/queries/get-meeting";
import { groupBySpeaker, type SpeakerGroup } from "./group-by-speaker";
import { meetingPath } from "./meeting-paths";
import { ChoiceLinks } from "./order-links";

/** What was said, in reading order or by speaker, each statement beside the passage that it was read in. */
export function MeetingStatements({ context, meeting }: { context: PageContext; meeting: MeetingDetail }) {
  const { reader, address } = context;
  const { t } = reader;
  const choice = (arrange: "reading" | "speaker", label: string) => ({
    href: `${pageHref(reader.locale, meetingPath(meeting), withChanges(address, { arrange }))}#statements`,
    label,
    chosen: address.arrange === arrange,
  });
  const choices = [choice("reading", t("meeting.arrangeReading")), choice("speaker", t("meeting.arrangeSpeaker"))];
  return (
    <Section
      id="statements"
      title={t("common.statementsCount", { n: meeting.statements })}
      lead={t("meeting.statementsLead")}
      aside={<ChoiceLinks label={t("meeting.arrange")} choices={choices} />}
    >
      {meeting.statementRows.length === 0 ? <EmptyState>{t("common.emptyRecord")}</EmptyState> : null}
      {address.arrange === "speaker" ? (
        groupBySpeaker(meeting.statementRows).map((group) => <Group key={group.key} context={context} group={group} />)
      ) : (
        <Statements context={context} rows={meeting.statementRows} />
      )}
    </Section>
  );
}

function Group({ context, group }: { context: PageContext; group: SpeakerGroup }) {
  const { reader, catalogue } = context;
  const names = group.speakers.map((speaker) => reader.name(speaker));
  return (
    <section className="mb-8">
      <h3 className="flex flex-wrap items-baseline gap-2 font-semibold">
        <SideMark side={group.side} parties={catalogue.parties} className="size-2.5 self-center" />
        {names.length ? formatList(reader, names) : reader.t("words.side_unknown")}
        <span className="font-normal text-muted text-sm">
          {reader.t("common.statementsCount", { n: group.statements.length })}
        </span>
      </h3>
      <Statements context={context} rows={group.statements} />
    </section>
  );
}

function Statements({ context, rows }: { context: PageContext; rows: StatementRow[] }) {
  return (
    <ol className="divide-y divide-line">
      {rows.map((row) => (
        <li key={row.number} data-row="statement" value={row.number} className="list-none">
          <StatementItem context={context} row={row} anchored />
        </li>
      ))}
    </ol>
  );
}
