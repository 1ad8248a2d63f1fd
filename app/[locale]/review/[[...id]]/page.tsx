import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { privateMetadata } from "@/components/accounts/page-title";
import { loadUserContext, type PageProps } from "@/components/page/page-context";
import { ReviewQueue } from "@/components/review/review-queue";
import { ReviewReport } from "@/components/review/review-report";
import { prisma } from "@/lib/review/database";
import { getOlderText } from "@/lib/review/get-older-text";
import { getReview } from "@/lib/review/get-review";
import { listReviews, ReviewQueue as Queue } from "@/lib/review/list-reviews";
import { queuedMeetings } from "@/lib/review/queued-meetings";

type Props = PageProps<{ id?: string[] }>;

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { reader } = await loadUserContext(props);
  return privateMetadata(reader, reader.t("review.title"));
}

/** The queue of reports that were taken in; with an id, the review of one of them. For those signed in. */
export default async function ReviewPage(props: Props) {
  const context = await loadUserContext(props);
  const { id } = await props.params;
  if (id === undefined) {
    const search = await props.searchParams;
    const queue = Queue.catch("awaiting").parse(search.state);
    const after = typeof search.after === "string" ? search.after : null;
    const page = await listReviews(prisma, queue, after);
    const listed = queue === "rejected" ? [] : page.reviews.map(({ report }) => report);
    const meetings = await queuedMeetings(prisma, listed, queue === "accepted");
    return <ReviewQueue context={context} queue={queue} page={page} meetings={meetings} />;
  }
  const [report = "", ...more] = id;
  const [view, open] = await Promise.all([getReview(prisma, report), listReviews(prisma, "awaiting")]);
  if (!view || more.length > 0) notFound();
  const place = open.reviews.findIndex((one) => one.report === report);
  const next = open.reviews[place + 1] ?? open.reviews.find((one) => one.report !== report);
  return (
    <ReviewReport
      context={context}
      view={view}
      place={{ position: place === -1 ? null : place + 1, open: open.counts.awaiting, next: next?.report ?? null }}
      older={await getOlderText(prisma, view.report.id, view.report.version)}
    />
  );
}
