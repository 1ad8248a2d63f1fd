import type { PageContext } from "@/components/page/page-context";
import { SideMark } from "@/components/statements/side-mark";
import { CountLink } from "@/components/ui/count-link";
import type { MeetingSummary } from "@/lib/domain/meeting-summary";
import { carriedView, pageHref } from "@/lib/filters/address";
import { sideName } from "@/lib/format/describe-filters";
import { meetingTitle } from "@/lib/format/meeting-title";
import { formatCountry } from "@/lib/format/numbers";
import { meetingPath } from "./meeting-paths";
import { MeetingWhen } from "./meeting-when";

/** Meetings one under the other: who, when and how that is known, where and how, and how much was said. */
export function MeetingList(props: { context: PageContext; meetings: MeetingSummary[]; heading?: "h2" | "h3" }) {
  return (
    <ol className="divide-y divide-line border-line border-y">
      {props.meetings.map((meeting) => (
        <li key={meeting.id} data-row="meeting" data-id={meeting.id}>
          <MeetingItem context={props.context} meeting={meeting} Heading={props.heading ?? "h2"} />
        </li>
      ))}
    </ol>
  );
}

function MeetingItem(props: { context: PageContext; meeting: MeetingSummary; Heading: "h2" | "h3" }) {
  const { context, meeting, Heading } = props;
  const { reader, address } = context;
  const { t } = reader;
  const view = carriedView(address);
  const page = pageHref(reader.locale, meetingPath(meeting), view);
  const statements = pageHref(reader.locale, "/statements", { ...view, meetings: [meeting.id] });
  return (
    <div className="grid gap-x-8 gap-y-1 py-4 sm:grid-cols-[minmax(0,1fr)_auto]">
      <div className="min-w-0">
        <Heading className="font-semibold text-base">
          <a href={page} className="hover:underline">
            {meetingTitle(reader, meeting)}
          </a>
        </Heading>
        <p className="text-sm">
          <MeetingWhen context={context} meeting={meeting} />
        </p>
        <p className="text-muted text-sm">{howAndWhere(context, meeting)}</p>
        <Parties context={context} meeting={meeting} />
      </div>
      <p className="flex flex-wrap items-baseline gap-x-4 text-sm sm:flex-col sm:items-end">
        <CountLink
          href={statements}
          count={meeting.statements}
          unit="statements"
          className="leading-6 underline decoration-line hover:decoration-current"
        >
          {t("common.statementsCount", { n: meeting.statements })}
        </CountLink>
        <a href={`${page}#topics`} className="text-muted leading-6 underline decoration-line hover:decoration-current">
          {t("common.topicsCount", { n: meeting.topics })}
        </a>
      </p>
    </div>
  );
}

/** Channel, setting, occasion and place in one line. */
export function howAndWhere(context: PageContext, meeting: MeetingSummary): string {
  const { reader } = context;
  const { t } = reader;
  const country = meeting.place ? formatCountry(reader, meeting.place.country) : null;
  const place = meeting.place ? t("common.whoWhere", { who: reader.name(meeting.place), where: country ?? "" }) : null;
  const setting = meeting.occasion ? reader.name(meeting.occasion) : t(`words.setting_${meeting.setting}`);
  return [t(`words.channel_${meeting.channel}`), setting, place].filter((part) => part !== null).join(" · ");
}

function Parties({ context, meeting }: { context: PageContext; meeting: MeetingSummary }) {
  const { reader, catalogue } = context;
  return (
    <ul aria-label={reader.t("common.navParties")} className="mt-1 flex flex-wrap gap-x-4 text-muted text-xs">
      {meeting.parties.map((code) => (
        <li key={code} className="inline-flex items-center gap-1.5">
          <SideMark side={code} parties={catalogue.parties} className="size-2" />
          {sideName(reader, code, catalogue.parties)}
        </li>
      ))}
    </ul>
  );
}
