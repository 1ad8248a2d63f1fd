import type { Metadata } from "next";
import { FilterBar } from "@/components/filters/filter-bar";
import { ListEmpty } from "@/components/meeting/list-empty";
import { ListPager } from "@/components/meeting/list-pager";
import { MeetingList } from "@/components/meeting/meeting-list";
import { OrderLinks } from "@/components/meeting/order-links";
import { loadPageContext, type PageProps } from "@/components/page/page-context";
import { pageMetadata } from "@/components/page/page-metadata";
import { PageShell } from "@/components/page/page-shell";
import { filtersOf } from "@/lib/filters/address";
import { listMeetings } from "@/lib/queries/list-meetings";

const PATH = "/meetings";

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const context = await loadPageContext(props);
  const { t } = context.reader;
  return pageMetadata(
    context.reader,
    PATH,
    { title: t("meeting.listTitle"), description: t("meeting.listDescription") },
    filtersOf(context.address),
  );
}

/** The meetings in view. */
export default async function MeetingsPage(props: PageProps) {
  const context = await loadPageContext(props);
  const { reader, address } = context;
  const { meetings, total, next } = await listMeetings(filtersOf(address), address);
  return (
    <PageShell context={context} path={PATH}>
      <h1 className="font-semibold text-3xl">{reader.t("meeting.listTitle")}</h1>
      <FilterBar context={context} path={PATH} />
      <div className="my-4 flex flex-wrap items-baseline justify-between gap-3">
        <p data-total={total} className="text-muted">
          {reader.t("common.meetingsCount", { n: total })}
        </p>
        {total > 1 ? <OrderLinks reader={reader} address={address} path={PATH} /> : null}
      </div>
      {meetings.length ? (
        <MeetingList context={context} meetings={meetings} />
      ) : (
        <ListEmpty reader={reader} address={address} path={PATH} total={total} />
      )}
      <ListPager reader={reader} address={address} path={PATH} next={next} />
    </PageShell>
  );
}
