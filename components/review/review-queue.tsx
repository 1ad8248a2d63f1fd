import type { PageContext } from "@/components/page/page-context";
import { PageShell } from "@/components/page/page-shell";
import { languageName } from "@/components/statements/language-name";
import { EmptyState } from "@/components/ui/empty-state";
import { pageHref } from "@/lib/filters/address";
import { formatDay, formatKnownDate } from "@/lib/format/dates";
import { shortMeetingTitle } from "@/lib/format/meeting-title";
import { directionOf, type Reader } from "@/lib/i18n/reader";
import type { ListedReview, ReviewQueue as Queue, ReviewPage } from "@/lib/review/list-reviews";
import type { QueuedMeeting } from "@/lib/review/queued-meetings";
import { stepOf } from "@/lib/review/rule/rule-name";

const QUEUES: readonly Queue[] = ["awaiting", "accepted", "rejected"];

/** The reports that were taken in: those that wait for a review first. */
export function ReviewQueue(props: {
  context: PageContext;
  queue: Queue;
  page: ReviewPage;
  meetings: ReadonlyMap<string, QueuedMeeting>;
}) {
  const { context, queue, page, meetings } = props;
  const { reader } = context;
  const { t } = reader;
  const { counts } = page;
  const all = counts.awaiting + counts.accepted + counts.rejected;
  return (
    <PageShell context={context} path="/review">
      <h1 className="mb-2 font-semibold text-2xl sm:text-3xl">{t("review.title")}</h1>
      <p className="mb-5 max-w-prose text-muted">{t("review.queueLead")}</p>
      <div className="mb-4 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
        <Filters reader={reader} queue={queue} counts={counts} />
        {all > 0 ? (
          <p className="text-muted text-sm">
            {t("review.queueProgress", { n: counts.accepted + counts.rejected, all })}
          </p>
        ) : null}
      </div>
      {page.reviews.length === 0 ? (
        <EmptyState way={{ href: pageHref(reader.locale, "/import"), label: t("review.toImport") }}>
          {t(`review.queueEmpty_${queue}`)}
        </EmptyState>
      ) : (
        <ul className="divide-y divide-line border-line border-y">
          {page.reviews.map((review) => (
            <Report
              key={review.report}
              reader={reader}
              review={review}
              queue={queue}
              meeting={meetings.get(review.report)}
            />
          ))}
        </ul>
      )}
      {page.next ? (
        <p className="mt-4">
          <a className="text-accent underline" href={hrefOf(reader, queue, page.next)}>
            {t("review.more")}
          </a>
        </p>
      ) : null}
    </PageShell>
  );
}

function hrefOf(reader: Reader, queue: Queue, after: string | null = null): string {
  const search = new URLSearchParams({ ...(queue !== "awaiting" && { state: queue }), ...(after && { after }) });
  return pageHref(reader.locale, "/review") + (search.size ? `?${search}` : "");
}

function Filters({ reader, queue, counts }: { reader: Reader; queue: Queue; counts: ReviewPage["counts"] }) {
  const { t, tag } = reader;
  return (
    <nav aria-label={t("review.filterState")}>
      <ul className="flex flex-wrap gap-1 text-sm">
        {QUEUES.map((one) => (
          <li key={one}>
            <a
              href={hrefOf(reader, one)}
              aria-current={one === queue ? "true" : undefined}
              className="block rounded border border-line px-3 py-1.5 no-underline hover:bg-sunken aria-[current]:border-accent aria-[current]:bg-accent-soft"
            >
              {t(`review.queue_${one}`)}{" "}
              <span className="text-muted">{new Intl.NumberFormat(tag).format(counts[one])}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Report(props: { reader: Reader; review: ListedReview; queue: Queue; meeting: QueuedMeeting | undefined }) {
  const { reader, review, queue, meeting } = props;
  const { t, locale } = reader;
  const { title, language, agency, last } = review;
  return (
    <li className="grid gap-x-6 gap-y-1 py-3 sm:grid-cols-[minmax(0,1fr)_auto]">
      <div className="min-w-0">
        <a
          href={pageHref(locale, `/review/${encodeURIComponent(review.report)}`)}
          className="font-semibold underline decoration-line hover:decoration-current"
        >
          {title ? (
            <bdi lang={language} dir={directionOf(language)}>
              {title}
            </bdi>
          ) : (
            t("review.untitled")
          )}
        </a>
        <p className="mt-0.5 flex flex-wrap gap-x-3 text-muted text-sm">
          <bdi>{agency ? reader.name(agency) : t("review.noAgency")}</bdi>
          <span>{languageName(reader, language)}</span>
          <time dateTime={review.createdAt}>{formatDay(reader, new Date(review.createdAt), "short")}</time>
          {review.versions > 1 ? (
            <span>{t("review.versionOf", { n: review.versions, all: review.versions })}</span>
          ) : null}
          {review.fileName ? <bdi dir="auto">{review.fileName}</bdi> : null}
        </p>
        {meeting ? <Meeting reader={reader} meeting={meeting} /> : null}
      </div>
      <div className="text-sm sm:text-end">
        <p>
          {t("review.meetingsHere", { n: review.meetings })} · {t("review.statementsHere", { n: review.statements })}
        </p>
        <p className="text-muted">
          {review.newVersion ? (
            <span className="rounded border border-warn px-1.5 text-warn text-xs">
              {t("review.newVersionOfAccepted")}
            </span>
          ) : null}{" "}
          {queue === "awaiting" && !last ? (
            <span className="rounded border border-line border-dotted px-1.5 text-xs">{t("review.machineMark")}</span>
          ) : null}
          {last && isStep(last.decision)
            ? t(`review.step_${stepOf(last.decision, last.reviewer)}`, { who: last.reviewer })
            : null}
        </p>
      </div>
    </li>
  );
}

const HOW = {
  onRecord: "becameMeeting",
  chosen: "joinsMeeting",
  same: "matchSame",
  maybe: "matchMaybe",
} as const;

/** The meeting that the report tells of: on record, chosen, or the likeliest. */
function Meeting({ reader, meeting: queued }: { reader: Reader; meeting: QueuedMeeting }) {
  const { t } = reader;
  if (queued.kind === "none") return <p className="mt-0.5 text-sm text-warn">{t("review.notAMeeting")}</p>;
  if (queued.kind === "unlike") return <p className="mt-0.5 text-muted text-sm">{t("review.noMatch")}</p>;
  const { kind, meeting } = queued;
  return (
    <p className="mt-0.5 text-sm">
      <span className="text-muted">{t(`review.${HOW[kind]}`)}:</span>{" "}
      <a
        href={pageHref(reader.locale, `/meetings/${meeting.id}/${meeting.slug}`)}
        className="underline decoration-line hover:decoration-current"
      >
        <bdi>{shortMeetingTitle(reader, meeting)}</bdi>
      </a>{" "}
      <span className="text-muted">
        <bdi>{formatKnownDate(reader, meeting.date, "short")}</bdi>
      </span>
    </p>
  );
}

const isStep = (decision: string): decision is "edited" | "accepted" | "rejected" | "reopened" =>
  ["edited", "accepted", "rejected", "reopened"].includes(decision);
