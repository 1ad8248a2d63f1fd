import { MeetingList } from "@/components/meeting/meeting-list";
import type { PageContext } from "@/components/page/page-context";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import { carriedView, filtersOf, pageHref } from "@/lib/filters/address";
import { listMeetings } from "@/lib/queries/list-meetings";

const SHOWN = 10;

/** The newest meetings in view, and the way to all of them. */
export async function LatestMeetings({ context }: { context: PageContext }) {
  const { reader, address } = context;
  const filters = filtersOf(address);
  const view = { dates: address.dates, order: "newest", after: null } as const;
  const page = await listMeetings(filters, view, SHOWN);
  const all = pageHref(reader.locale, "/meetings", { ...carriedView(address), ...filters });
  return (
    <Section
      id="latest"
      title={reader.t("dashboard.latest")}
      aside={
        <a href={all} data-count={page.total} data-unit="meetings" className="text-accent text-sm underline">
          {reader.t("dashboard.all", { n: page.total })}
        </a>
      }
    >
      {page.meetings.length > 0 ? (
        <div className="late">
          <MeetingList context={context} meetings={page.meetings} heading="h3" />
        </div>
      ) : (
        <EmptyState>{reader.t("common.emptyFiltered")}</EmptyState>
      )}
    </Section>
  );
}
