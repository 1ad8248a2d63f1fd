import type { Metadata } from "next";
import { ListEmpty } from "@/components/meeting/list-empty";
import { ListPager } from "@/components/meeting/list-pager";
import { OrderLinks } from "@/components/meeting/order-links";
import { loadPageContext, type PageProps } from "@/components/page/page-context";
import { pageMetadata } from "@/components/page/page-metadata";
import { PageShell } from "@/components/page/page-shell";
import { OtherFilters } from "@/components/statements/other-filters";
import { StatementFacets } from "@/components/statements/statement-facets";
import { StatementList } from "@/components/statements/statement-list";
import { StatementSearch } from "@/components/statements/statement-search";
import { filtersOf } from "@/lib/filters/address";
import { getStatementFacets } from "@/lib/queries/get-statement-facets";
import { isRanked, listStatements } from "@/lib/queries/list-statements";

const PATH = "/statements";

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const context = await loadPageContext(props);
  const { t } = context.reader;
  return pageMetadata(
    context.reader,
    PATH,
    { title: t("statements.title"), description: t("statements.description") },
    filtersOf(context.address),
  );
}

/** The statements in view: search, facets, results. */
export default async function StatementsPage(props: PageProps) {
  const context = await loadPageContext(props);
  const { reader, address } = context;
  const filters = filtersOf(address);
  const [{ statements, total, next }, facets] = await Promise.all([
    listStatements(filters, address),
    getStatementFacets(filters, address.dates),
  ]);
  return (
    <PageShell context={context} path={PATH}>
      <h1 className="font-semibold text-3xl">{reader.t("statements.title")}</h1>
      <StatementSearch reader={reader} address={address} path={PATH} />
      <OtherFilters context={context} path={PATH} />
      <div className="grid gap-x-10 gap-y-5 lg:grid-cols-[15rem_minmax(0,1fr)]">
        <aside aria-label={reader.t("statements.narrow")}>
          <StatementFacets context={context} facets={facets} path={PATH} />
        </aside>
        <section aria-label={reader.t("statements.results")} className="min-w-0">
          <div className="mb-3 flex flex-wrap items-baseline justify-between gap-3">
            <p data-total={total} className="text-muted">
              {reader.t("common.statementsCount", { n: total })}
            </p>
            {total > 1 ? (
              <OrderLinks reader={reader} address={address} path={PATH} ranked={isRanked(filters, total)} />
            ) : null}
          </div>
          {statements.length ? (
            <StatementList context={context} statements={statements} question={address.q} />
          ) : (
            <ListEmpty reader={reader} address={address} path={PATH} total={total} />
          )}
          <ListPager reader={reader} address={address} path={PATH} next={next} />
        </section>
      </div>
    </PageShell>
  );
}
