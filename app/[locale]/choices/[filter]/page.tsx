import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AllChoicesPage } from "@/components/filters/all-choices-page";
import { LIST_FILTERS, type ListFilter } from "@/components/filters/filter-choices";
import { loadPageContext, type PageProps } from "@/components/page/page-context";
import { PageShell } from "@/components/page/page-shell";

type Props = PageProps<{ filter: string }>;

/** A page for whoever has no code in the browser: it is no page to find or to keep. */
export async function generateMetadata(props: Props): Promise<Metadata> {
  const { reader } = await loadPageContext(props);
  const filter = await filterOf(props);
  const what = reader.t(`filters.${filter}`);
  const title = `${reader.t("filters.choicesTitle", { what })} – ${reader.t("common.product")}`;
  return { title, robots: { index: false } };
}

/** All choices of one filter as plain links that lead back to the page with them made. */
export default async function ChoicesPage(props: Props) {
  const context = await loadPageContext(props);
  const filter = await filterOf(props);
  const { at, find } = await props.searchParams;
  return (
    <PageShell context={context} path={`/choices/${filter}`}>
      <AllChoicesPage context={context} name={filter} at={only(at)} find={only(find)} />
    </PageShell>
  );
}

async function filterOf({ params }: Props): Promise<ListFilter> {
  const { filter } = await params;
  return LIST_FILTERS.find((name) => name === filter) ?? notFound();
}

function only(value: string | string[] | undefined): string {
  return (Array.isArray(value) ? value[0] : value) ?? "";
}
