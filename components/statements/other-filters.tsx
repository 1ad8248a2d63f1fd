import type { PageContext } from "@/components/page/page-context";
import { type Filters, filtersOf, pageHref, withChanges } from "@/lib/filters/address";
import { describeFilters } from "@/lib/format/describe-filters";

/** What the search field and the facets show by themselves. */
const SHOWN_ELSEWHERE = new Set<keyof Filters>([
  "q",
  "from",
  "to",
  "side",
  "kind",
  "attribution",
  "topics",
  "people",
  "channel",
  "meetings",
]);

/** The filters that the facets do not show, so that nothing narrows the list unseen; each can be taken away. */
export function OtherFilters({ context, path }: { context: PageContext; path: string }) {
  const { reader, address, catalogue } = context;
  const others = describeFilters(reader, filtersOf(address), catalogue).filter((one) => !SHOWN_ELSEWHERE.has(one.name));
  if (others.length === 0) return null;
  return (
    <ul className="mb-5 flex flex-wrap gap-2 text-sm">
      {others.map(({ name, label, value }) => (
        <li key={name}>
          <a
            href={pageHref(reader.locale, path, withChanges(address, { [name]: null }))}
            aria-label={reader.t("statements.takeAway", { value: `${label}: ${value}` })}
            className="inline-flex items-center gap-2 rounded-full bg-accent-soft px-3 py-1"
          >
            <span>
              <span className="text-muted">{label}</span> <bdi>{value}</bdi>
            </span>
            <span aria-hidden>×</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
