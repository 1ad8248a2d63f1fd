import type { PageContext } from "@/components/page/page-context";
import { EmptyState } from "@/components/ui/empty-state";
import { pageHref, searchOf, withChanges } from "@/lib/filters/address";
import { ChoiceList } from "./choice-list";
import { findChoices, type ListFilter } from "./filter-choices";
import { linked } from "./filter-options";

/** A page holds at most so many; words find the others. */
const MOST = 500;
const PATH = /^(\/[A-Za-z0-9-]{1,80}){1,4}$/;

/**
 * All choices of a filter, for a menu that is too long for its page.
 * @param at The path below the language that the choices lead back to; one that is none leads to the dashboard.
 * @param find Words that a name must have.
 */
export function AllChoicesPage(props: { context: PageContext; name: ListFilter; at: string; find: string }) {
  const { context, name } = props;
  const { reader, address } = context;
  const { t } = reader;
  const at = PATH.test(props.at) ? props.at : "/";
  const words = props.find.slice(0, 80);
  const { choices, total } = findChoices(context, name, words, MOST);
  const what = t(`filters.${name}`);
  const label = t("filters.find", { what });
  const kept = new URLSearchParams(searchOf(withChanges(address, {})));
  return (
    <>
      <h1 className="mb-3 font-semibold text-2xl">{t("filters.choicesTitle", { what })}</h1>
      <p className="max-w-prose text-muted">
        {t("filters.choicesLead")}{" "}
        <a href={pageHref(reader.locale, at, withChanges(address, {}))} className="text-accent underline">
          {t("filters.back")}
        </a>
      </p>
      <form method="get" action={pageHref(reader.locale, `/choices/${name}`)} className="my-5 flex flex-wrap gap-2">
        {[...kept, ["at", at] as const].map(([field, value]) => (
          <input key={field} type="hidden" name={field} value={value} />
        ))}
        <input
          type="search"
          name="find"
          defaultValue={words}
          aria-label={label}
          placeholder={label}
          maxLength={80}
          dir="auto"
          className="w-72 max-w-full rounded border border-line bg-raised px-2 py-1.5 text-sm placeholder:text-muted"
        />
        <button type="submit" className="rounded border border-line bg-raised px-3 py-1.5 text-sm hover:bg-sunken">
          {t("filters.apply")}
        </button>
      </form>
      {choices.length < total && choices.length > 0 ? (
        <p className="mb-3 text-muted text-sm">{t("filters.found", { shown: choices.length, n: total })}</p>
      ) : null}
      {choices.length === 0 ? (
        <EmptyState>{t("filters.noneFound")}</EmptyState>
      ) : (
        <div className="columns-2xs gap-x-8 text-sm">
          <ChoiceList options={linked(context, at, name, choices)} leads />
        </div>
      )}
    </>
  );
}
