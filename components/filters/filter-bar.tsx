import type { PageContext } from "@/components/page/page-context";
import { filtersOf, pageHref, searchOf, withChanges, withoutFilters } from "@/lib/filters/address";
import { describeFilters } from "@/lib/format/describe-filters";
import type { Reader } from "@/lib/i18n/reader";
import { getCommonest } from "@/lib/queries/get-commonest";
import { ChoiceList } from "./choice-list";
import { type FilterMenu, filterMenus } from "./filter-options";
import { LateChoices } from "./late-choices.client";

/**
 * The filters of a page. Every choice is a link and every field a plain form, so that the bar works before any code has
 * run and each state of it is an address. Of lists that grow with the record the page carries the commonest names only.
 * @param path The page's own path below the language.
 * @param statements Whether the menus of kind and attribution belong here.
 */
export async function FilterBar(props: { context: PageContext; path: string; statements?: boolean }) {
  const { context, path } = props;
  const { reader } = context;
  const menus = filterMenus(context, path, props.statements ?? false, await getCommonest());
  return (
    <section aria-label={reader.t("filters.title")} className="my-5 space-y-3">
      <div className="flex flex-wrap items-center gap-2">
        <FilterForm {...props} />
        {menus.map((menu) => (
          <Menu key={menu.name} menu={menu} reader={reader} />
        ))}
      </div>
      <ActiveFilters context={context} path={path} />
    </section>
  );
}

function FilterForm({ context, path }: { context: PageContext; path: string }) {
  const { reader, address } = context;
  const { t } = reader;
  const kept = new URLSearchParams(searchOf(withChanges(address, { q: null, from: null, to: null })));
  const field = "rounded border border-line bg-raised px-2 py-1.5 text-sm placeholder:text-muted";
  return (
    <form method="get" action={pageHref(reader.locale, path)} className="flex flex-wrap items-center gap-2">
      {[...kept].map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <input
        type="search"
        name="q"
        key={`q ${address.q}`}
        defaultValue={address.q ?? ""}
        aria-label={t("filters.search")}
        placeholder={t("filters.searchPlaceholder")}
        maxLength={200}
        dir="auto"
        className={`${field} w-48`}
      />
      <span className="inline-flex items-center gap-1 text-muted text-sm" title={t("filters.periodHint")}>
        <label htmlFor="filter-from">{t("filters.from")}</label>
        <input
          id="filter-from"
          name="from"
          key={`from ${address.from}`}
          defaultValue={address.from ?? ""}
          pattern="\d{4}(-\d{2}(-\d{2})?)?"
          placeholder="2017-06"
          dir="ltr"
          className={`${field} w-27 text-ink`}
        />
        <label htmlFor="filter-to">{t("filters.to")}</label>
        <input
          id="filter-to"
          name="to"
          key={`to ${address.to}`}
          defaultValue={address.to ?? ""}
          pattern="\d{4}(-\d{2}(-\d{2})?)?"
          placeholder="2026"
          dir="ltr"
          className={`${field} w-27 text-ink`}
        />
      </span>
      <button type="submit" className="rounded border border-line bg-raised px-3 py-1.5 text-sm hover:bg-sunken">
        {t("filters.apply")}
      </button>
    </form>
  );
}

function Menu({ menu, reader }: { menu: FilterMenu; reader: Reader }) {
  const { name, label, options, more } = menu;
  return (
    <details data-menu className="relative">
      <summary
        className="cursor-pointer list-none rounded border border-line bg-raised px-3 py-1.5 text-sm hover:bg-sunken data-[on=true]:border-accent data-[on=true]:bg-accent-soft"
        data-on={menu.chosen > 0}
      >
        {label}
        <span aria-hidden="true" className="ms-1 text-muted">
          ▾
        </span>
      </summary>
      <div className="absolute start-0 z-30 mt-1 max-h-[60vh] w-72 max-w-[88vw] overflow-y-auto rounded border border-line bg-raised p-2 text-sm shadow-lg">
        <ChoiceList
          options={more ? options.map((one) => ({ ...one, group: reader.t("filters.commonest") })) : options}
        />
        {more ? (
          <LateChoices name={name} api={more.api} texts={choiceTexts(reader, label)}>
            <a href={more.page} className="mt-1 block rounded px-2 py-1.5 ps-7 text-accent underline hover:bg-sunken">
              {reader.t("filters.allChoices", { n: more.total })}
            </a>
          </LateChoices>
        ) : null}
      </div>
    </details>
  );
}

function choiceTexts({ t, tag }: Reader, label: string) {
  const loading = t("common.loading");
  const find = t("filters.find", { what: label });
  return { tag, find, loading, none: t("filters.noneFound"), found: t.compiled("filters.found") };
}

function ActiveFilters({ context, path }: { context: PageContext; path: string }) {
  const { reader, address, catalogue } = context;
  const active = describeFilters(reader, filtersOf(address), catalogue);
  if (active.length === 0) return null;
  const here = (changes: Parameters<typeof withChanges>[1]) =>
    pageHref(reader.locale, path, withChanges(address, changes));
  return (
    <ul className="flex flex-wrap items-center gap-2 text-sm">
      {active.map(({ name, label, value }) => (
        <li key={name}>
          <a
            href={here({ [name]: null })}
            data-keep-scroll=""
            aria-label={reader.t("filters.remove", { label, value })}
            className="inline-flex items-center gap-2 rounded-full bg-accent-soft px-3 py-1 no-underline hover:line-through"
          >
            <span>
              <span className="text-muted">{label}</span> <bdi>{value}</bdi>
            </span>
            <span aria-hidden="true">×</span>
          </a>
        </li>
      ))}
      <li>
        <a
          href={pageHref(reader.locale, path, withoutFilters(address))}
          data-keep-scroll=""
          className="px-2 py-1 text-accent underline"
        >
          {reader.t("filters.clear")}
        </a>
      </li>
    </ul>
  );
}
