import type { PageContext } from "@/components/page/page-context";
import { PageShell } from "@/components/page/page-shell";
import { languageName } from "@/components/statements/language-name";
import { EmptyState } from "@/components/ui/empty-state";
import { pageHref } from "@/lib/filters/address";
import { formatDay } from "@/lib/format/dates";
import { directionOf, type Reader } from "@/lib/i18n/reader";
import type { ListedReview, ReviewQueue as Queue, ReviewPage } from "@/lib/review/list-reviews";

const QUEUES: readonly Queue[] = ["awaiting", "accepted", "rejected"];

/** The reports that were taken in: those that wait for a review first. */
export function ReviewQueue(props: { context: PageContext; queue: Queue; page: ReviewPage }) {
  const { context, queue, page } = props;
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
            <Report key={review.report} reader={reader} review={review} queue={queue} />
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

function Report({ reader, review, queue }: { reader: Reader; review: ListedReview; queue: Queue }) {
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
      </div>
      <div className="text-sm sm:text-end">
        <p>
          {t("review.meetingsHere", { n: review.meetings })} · {t("review.statementsHere", { n: review.statements })}
        </p>
        <p className="text-muted">
          {queue === "awaiting" && !last ? (
            <span className="rounded border border-line border-dotted px-1.5 text-xs">{t("review.machineMark")}</span>
          ) : null}
          {last && isStep(last.decision) ? t(`review.step_${last.decision}`, { who: last.reviewer }) : null}
        </p>
      </div>
    </li>
  );
}

const isStep = (decision: string): decision is "edited" | "accepted" | "rejected" | "reopened" =>
  ["edited", "accepted", "rejected", "reopened"].includes(decision);
