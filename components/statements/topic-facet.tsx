import type { PageContext } from "@/components/page/page-context";
import { pageHref, toggled, withChanges } from "@/lib/filters/address";
import type { StatementFacets } from "@/lib/queries/get-statement-facets";
import { FacetLink, type FacetValue, FacetValues } from "./facet";
import { facetValues } from "./facet-values";

/** Topics under their groups: a group is a value of its own, its topics unfold below it. */
export function TopicFacet({ context, facets, path }: { context: PageContext; facets: StatementFacets; path: string }) {
  const { reader, address, catalogue } = context;
  const { t } = reader;
  const names = new Map([...catalogue.groups, ...catalogue.topics].map((one) => [one.slug, reader.name(one)]));
  const valuesOf = (order: string[]): FacetValue[] =>
    facetValues({
      counted: facets.topics,
      chosen: address.topics,
      order,
      label: (slug) => names.get(slug) ?? slug,
      href: (slug) => pageHref(reader.locale, path, withChanges(address, { topics: toggled(address.topics, slug) })),
    });
  const alone = address.topics.length === 0;
  const groups = valuesOf(catalogue.groups.map((group) => group.slug));
  if (groups.length === 0 && alone) return null;
  return (
    <section>
      <h3 className="mb-1 font-semibold text-sm">{t("statements.facet_topics")}</h3>
      <ul>
        {catalogue.groups.map((group) => {
          const value = groups.find((one) => one.value === group.slug);
          const topics = valuesOf(catalogue.topics.filter((one) => one.group === group.slug).map((one) => one.slug));
          if (!value && topics.length === 0) return null;
          return (
            <li key={group.slug} data-facet={group.slug} data-n={value?.count ?? 0}>
              {value ? <FacetLink reader={reader} value={value} alone={alone} /> : null}
              <details open={topics.some((topic) => topic.chosen)} className="ms-3">
                <summary
                  className="min-h-6 cursor-pointer text-muted text-xs"
                  aria-label={t("statements.topicsOf", { group: reader.name(group) })}
                >
                  {t("common.topicsCount", { n: topics.length })}
                </summary>
                <FacetValues reader={reader} values={topics} alone={alone} />
              </details>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
