import { type Address, pageHref, withChanges } from "@/lib/filters/address";
import type { Reader } from "@/lib/i18n/reader";

/** To the next page of a list, and back to the first. Pages begin after a row, so they stay right while rows are added. */
export function ListPager(props: { reader: Reader; address: Address; path: string; next: string | null }) {
  const { reader, address, path, next } = props;
  if (!next && !address.after) return null;
  const further = reader.t(next?.startsWith("best.") ? "common.more" : olderOrNewer(address));
  const link = "rounded border border-line bg-raised px-4 py-1.5 text-sm hover:border-current";
  return (
    <nav aria-label={reader.t("statements.results")} className="mt-6 flex flex-wrap justify-between gap-3">
      {address.after ? (
        <a href={pageHref(reader.locale, path, withChanges(address, {}))} className={link}>
          {reader.t("common.first")}
        </a>
      ) : null}
      {next ? (
        <a
          href={pageHref(reader.locale, path, withChanges(address, { after: next }))}
          rel="next"
          className={`${link} ms-auto`}
        >
          {further}
        </a>
      ) : null}
    </nav>
  );
}

function olderOrNewer({ order }: Address) {
  return order === "oldest" ? "common.newer" : "common.older";
}
