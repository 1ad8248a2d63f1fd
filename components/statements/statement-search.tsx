import { type Address, pageHref, searchOf, withChanges } from "@/lib/filters/address";
import type { Reader } from "@/lib/i18n/reader";

/** The search field: a plain form that works before any code has run, and keeps everything else that is asked. */
export function StatementSearch({ reader, address, path }: { reader: Reader; address: Address; path: string }) {
  const { t } = reader;
  const kept = new URLSearchParams(searchOf(withChanges(address, { q: null })));
  return (
    <search>
      <form method="get" action={pageHref(reader.locale, path)} className="my-5 flex flex-wrap items-end gap-3">
        {[...kept].map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <label className="min-w-0 flex-1 basis-72 text-muted text-sm">
          {t("statements.searchLabel")}
          <input
            type="search"
            name="q"
            defaultValue={address.q ?? ""}
            dir="auto"
            maxLength={200}
            autoComplete="off"
            className="mt-1 block w-full rounded border border-muted bg-raised px-3 py-2 text-base text-ink"
          />
        </label>
        <button type="submit" className="rounded bg-accent px-5 py-2 text-base text-paper">
          {t("statements.searchButton")}
        </button>
        {address.q ? (
          <a
            href={pageHref(reader.locale, path, withChanges(address, { q: null }))}
            className="py-2 text-accent text-sm underline decoration-line"
          >
            {t("statements.clearSearch")}
          </a>
        ) : null}
      </form>
    </search>
  );
}
