import { choicesHref } from "@/components/filters/filter-options";
import type { PageContext } from "@/components/page/page-context";
import { CountLink } from "@/components/ui/count-link";
import { carriedView, filtersOf, pageHref } from "@/lib/filters/address";
import { formatCountry, formatList, formatNumber } from "@/lib/format/numbers";
import type { Overview } from "@/lib/queries/get-overview";

/** So many parties can be told apart in one line. */
const FEW_PARTIES = 6;
/** So many countries are named; of more the line would be a list. */
const MOST_NAMED = 6;

/** The page that the line stands on. */
const PATH = "/";

/**
 * Whose agencies the record rests on, and which parties none of whose agencies is among them: a record with the reports of
 * one side only must say so before it compares the sides.
 */
export function SourcesLine({ context, overview }: { context: PageContext; overview: Overview }) {
  const { reader, address, catalogue } = context;
  const { sources } = overview;
  if (sources.length === 0) return null;
  const filters = filtersOf(address);
  // Sources are "one or the other" in an address: beside one that is chosen, the number of another could not be opened.
  const counted = filters.source.length === 0;
  const parties = catalogue.parties.length <= FEW_PARTIES ? catalogue.parties : [];
  // One country is not worth the words that would stand for it.
  const named = sources.length > MOST_NAMED + 1 ? MOST_NAMED : sources.length;
  const unheard = parties.filter((party) => !sources.some(({ country }) => country === party.code));
  return (
    <p className="mt-2 max-w-prose text-muted text-sm">
      {reader.t("dashboard.sources")}{" "}
      {sources.slice(0, named).map(({ country, meetings }, i) => (
        <span key={country}>
          {i > 0 ? (reader.locale === "ar" ? "، " : ", ") : ""}
          {formatCountry(reader, country)}
          {counted ? (
            <>
              {" ("}
              <CountLink
                href={pageHref(reader.locale, "/meetings", { ...carriedView(address), ...filters, source: [country] })}
                count={meetings}
                unit="meetings"
                label={`${formatCountry(reader, country)}: ${reader.t("common.meetingsCount", { n: meetings })}`}
              >
                {formatNumber(reader, meetings)}
              </CountLink>
              )
            </>
          ) : null}
        </span>
      ))}
      {sources.length > named ? (
        <>
          {reader.locale === "ar" ? "، " : ", "}
          <a href={choicesHref(context, PATH, "source")} className="underline decoration-line hover:decoration-current">
            {reader.t("dashboard.sourcesMore", { n: sources.length - named })}
          </a>
        </>
      ) : null}
      {unheard.length > 0 ? (reader.locale === "ar" ? "؛ " : "; ") : "."}
      {unheard.length > 0
        ? `${reader.t("dashboard.sourcesNone", {
            list: formatList(
              reader,
              unheard.map((party) => reader.name(party)),
              "or",
            ),
          })}.`
        : null}
    </p>
  );
}
