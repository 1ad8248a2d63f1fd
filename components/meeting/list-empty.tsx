import { EmptyState } from "@/components/ui/empty-state";
import { type Address, carriedView, filtersOf, isUnfiltered, pageHref, withChanges } from "@/lib/filters/address";
import type { Reader } from "@/lib/i18n/reader";

/** An empty list: nothing recorded, nothing for these filters, or nothing on this page of it. */
export function ListEmpty(props: { reader: Reader; address: Address; path: string; total: number }) {
  const { reader, address, path } = props;
  const { t } = reader;
  if (props.total > 0) {
    const href = pageHref(reader.locale, path, withChanges(address, {}));
    return <EmptyState way={{ href, label: t("common.first") }}>{t("common.emptyFiltered")}</EmptyState>;
  }
  if (isUnfiltered(filtersOf(address))) return <EmptyState>{t("common.emptyRecord")}</EmptyState>;
  const clear = pageHref(reader.locale, path, { ...carriedView(address), order: address.order });
  return <EmptyState way={{ href: clear, label: t("common.clearFilters") }}>{t("common.emptyFiltered")}</EmptyState>;
}
