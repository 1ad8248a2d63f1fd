import type { PageContext } from "@/components/page/page-context";
import type { StatementRow } from "@/lib/domain/statement-row";
import { carriedView, pageHref } from "@/lib/filters/address";

/** The topics that a statement names, linked to their pages. */
export function StatementTopics({ context, topics }: { context: PageContext; topics: StatementRow["topics"] }) {
  const { reader, address } = context;
  if (topics.length === 0) return null;
  return (
    <ul aria-label={reader.t("common.navTopics")} className="mt-2 flex flex-wrap gap-1.5">
      {topics.map((topic) => (
        <li key={topic.slug}>
          <a
            href={pageHref(reader.locale, `/topics/${topic.slug}`, carriedView(address))}
            className="inline-block rounded-full border border-line bg-raised px-2.5 py-0.5 text-muted text-xs hover:border-current hover:text-ink"
          >
            {reader.name(topic)}
          </a>
        </li>
      ))}
    </ul>
  );
}
