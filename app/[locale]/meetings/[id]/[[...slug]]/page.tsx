import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { loadMeeting } from "@/components/meeting/load-meeting";
import { MeetingChange } from "@/components/meeting/meeting-change";
import { MeetingFacts } from "@/components/meeting/meeting-facts";
import { MeetingHeader, MeetingNeighbours } from "@/components/meeting/meeting-header";
import { meetingPath } from "@/components/meeting/meeting-paths";
import { MeetingPeople } from "@/components/meeting/meeting-people";
import { MeetingReferences } from "@/components/meeting/meeting-references";
import { MeetingReports } from "@/components/meeting/meeting-reports";
import { MeetingStatements } from "@/components/meeting/meeting-statements";
import { MeetingTopics } from "@/components/meeting/meeting-topics";
import { shownDate } from "@/components/meeting/meeting-when";
import { loadPageContext, type PageProps } from "@/components/page/page-context";
import { pageMetadata } from "@/components/page/page-metadata";
import { PageShell } from "@/components/page/page-shell";
import { formatKnownDate } from "@/lib/format/dates";
import { meetingTitle } from "@/lib/format/meeting-title";
import { formatList } from "@/lib/format/numbers";
import { getNeighbours } from "@/lib/queries/get-neighbours";

type Props = PageProps<{ id: string; slug?: string[] }>;

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { id } = await props.params;
  const [context, meeting] = await Promise.all([loadPageContext(props), loadMeeting(id)]);
  if (!meeting) notFound();
  const { reader } = context;
  const when = formatKnownDate(reader, shownDate(context, meeting));
  const title = reader.t("common.whoWhere", { who: meetingTitle(reader, meeting), where: when });
  const description = reader.t("meeting.metaDescription", {
    who: formatList(
      reader,
      meeting.people.map((person) => reader.name(person)),
    ),
    when,
    statements: reader.t("common.statementsCount", { n: meeting.statements }),
  });
  // The page is the same whatever filters its address carries along.
  return pageMetadata(context.reader, meetingPath(meeting), { title, description });
}

/** One meeting: facts and how each is known, who took part, what was said by whom, and the reports of it. */
export default async function MeetingPage(props: Props) {
  const { id, slug } = await props.params;
  const [context, meeting] = await Promise.all([loadPageContext(props), loadMeeting(id)]);
  if (!meeting) notFound();
  const path = meetingPath(meeting);
  if (slug?.length !== 1 || slug[0] !== meeting.slug) {
    permanentRedirect(`/${context.reader.locale}${path}${given(await props.searchParams)}`);
  }
  const neighbours = await getNeighbours(meeting.id, context.address.dates);
  const previous = neighbours.previous && (await loadMeeting(neighbours.previous.id));
  return (
    <PageShell context={context} path={path}>
      <MeetingHeader context={context} meeting={meeting} />
      <div className="space-y-10">
        <MeetingFacts context={context} meeting={meeting} />
        <MeetingPeople context={context} meeting={meeting} />
        <MeetingTopics context={context} meeting={meeting} />
        {previous ? <MeetingChange context={context} meeting={meeting} previous={previous} /> : null}
        <MeetingStatements context={context} meeting={meeting} />
        <MeetingReferences context={context} meeting={meeting} />
        <MeetingReports context={context} meeting={meeting} />
        <MeetingNeighbours context={context} neighbours={neighbours} />
      </div>
    </PageShell>
  );
}

/** The search part of the address as it was given. */
function given(search: Record<string, string | string[] | undefined>): string {
  const entries = Object.entries(search).flatMap(([name, value]) =>
    [value ?? []].flat().map((one): [string, string] => [name, one]),
  );
  return entries.length ? `?${new URLSearchParams(entries)}` : "";
}
