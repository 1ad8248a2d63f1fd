import { choicesHref } from "@/components/filters/filter-options";
import type { PageContext } from "@/components/page/page-context";
import { Attribution, Channel, Kind } from "@/lib/domain/words";
import { type Address, pageHref, toggled, withChanges } from "@/lib/filters/address";
import { formatDay, formatKnownDate } from "@/lib/format/dates";
import { sideName } from "@/lib/format/describe-filters";
import { shortMeetingTitle } from "@/lib/format/meeting-title";
import { formatNumber } from "@/lib/format/numbers";
import type { StatementFacets as Facets } from "@/lib/queries/get-statement-facets";
import { Facet, type FacetValue } from "./facet";
import { facetValues } from "./facet-values";
import { shownDate } from "./meeting-when";
import { SideMark } from "./side-mark";
import { TopicFacet } from "./topic-facet";

interface Props {
  context: PageContext;
  facets: Facets;
  path: string;
}

/** What the statements in view can be narrowed by, with counts. Folded on a phone, open beside the results on a wide screen. */
export function StatementFacets(props: Props) {
  const { reader, address } = props.context;
  const { t } = reader;
  const chosen = chosenCount(address);
  return (
    <details className="lg:details-content:[content-visibility:visible] rounded border border-line lg:border-0">
      <summary className="cursor-pointer px-3 py-2 font-medium lg:pointer-events-none lg:list-none lg:px-0 lg:pt-0">
        <h2 className="inline text-base">
          {chosen ? t("statements.narrowChosen", { n: formatNumber(reader, chosen) }) : t("statements.narrow")}
        </h2>
      </summary>
      <div className="space-y-5 px-3 pb-4 lg:px-0">
        {plainFacets(props).map(({ title, values, all }) => (
          <Facet key={title} reader={reader} title={title} values={values} all={all} />
        ))}
        <TopicFacet {...props} />
        <Facet reader={reader} title={t("statements.facet_year")} values={years(props)} />
        <Facet reader={reader} title={t("statements.facet_meetings")} values={meetings(props)} />
      </div>
    </details>
  );
}

function chosenCount(address: Address): number {
  const lists = [address.side, address.kind, address.attribution, address.topics, address.people, address.channel];
  const period = address.from || address.to ? 1 : 0;
  return [...lists, address.meetings].reduce((sum, list) => sum + list.length, period);
}

/** The facets whose values are words of a list. */
function plainFacets({ context, facets, path }: Props): { title: string; values: FacetValue[]; all?: string }[] {
  const { reader, address, catalogue } = context;
  const { t } = reader;
  const here = (changes: Parameters<typeof withChanges>[1]) =>
    pageHref(reader.locale, path, withChanges(address, changes));
  const people = new Map(catalogue.people.map((person) => [person.id, person]));
  return [
    {
      title: t("statements.facet_side"),
      all: choicesHref(context, path, "side"),
      values: facetValues({
        counted: facets.side,
        chosen: address.side,
        label: (side) => sideName(reader, side, catalogue.parties),
        href: (side) => here({ side: toggled(address.side, side) }),
        mark: (side) => <SideMark side={side} parties={catalogue.parties} className="size-2 self-center" />,
      }),
    },
    {
      title: t("statements.facet_people"),
      all: choicesHref(context, path, "people"),
      values: facetValues({
        counted: facets.people,
        chosen: address.people,
        label: (id) => reader.name(people.get(id) ?? { nameEn: id, nameAr: id }),
        href: (id) => here({ people: toggled(address.people, id) }),
      }),
    },
    {
      title: t("statements.facet_kind"),
      values: facetValues({
        counted: facets.kind,
        chosen: address.kind,
        order: Kind.options,
        label: (kind) => t(`words.kind_${Kind.parse(kind)}`),
        href: (kind) => here({ kind: toggled(address.kind, Kind.parse(kind)) }),
      }),
    },
    {
      title: t("statements.facet_attribution"),
      values: facetValues({
        counted: facets.attribution,
        chosen: address.attribution,
        order: Attribution.options,
        label: (word) => t(`words.attribution_${Attribution.parse(word)}`),
        href: (word) => here({ attribution: toggled(address.attribution, Attribution.parse(word)) }),
      }),
    },
    {
      title: t("statements.facet_channel"),
      values: facetValues({
        counted: facets.channel,
        chosen: address.channel,
        order: Channel.options,
        label: (word) => t(`words.channel_${Channel.parse(word)}`),
        href: (word) => here({ channel: toggled(address.channel, Channel.parse(word)) }),
      }),
    },
  ];
}

/** The years; choosing one sets the period to it. */
function years({ context, facets, path }: Props): FacetValue[] {
  const { reader, address } = context;
  const chosen =
    address.from !== null && address.from === address.to && address.from.length === 4 ? address.from : null;
  const values = facetValues({
    counted: [...facets.year].sort((a, b) => (a.value < b.value ? 1 : -1)),
    chosen: chosen ? [chosen] : [],
    label: (year) => new Intl.NumberFormat(reader.tag, { useGrouping: false }).format(Number(year)),
    href: (year) => {
      const period = year === chosen ? { from: null, to: null } : { from: year, to: year };
      return pageHref(reader.locale, path, withChanges(address, period));
    },
  });
  if (chosen || (!address.from && !address.to)) return values;
  return [...values, periodValue({ context, facets, path })];
}

/** A period that is no single year, so that it can be taken away. */
function periodValue({ context, path }: Props): FacetValue {
  const { reader, address } = context;
  const end = (day: string | null) => (day?.length === 10 ? formatDay(reader, day, "short") : (day ?? "…"));
  return {
    value: "period",
    label: `${end(address.from)} – ${end(address.to)}`,
    count: null,
    chosen: true,
    href: pageHref(reader.locale, path, withChanges(address, { from: null, to: null })),
  };
}

function meetings({ context, facets, path }: Props): FacetValue[] {
  const { reader, address } = context;
  const known = new Map(facets.meetings.map((one) => [one.value, one.meeting]));
  return facetValues({
    counted: facets.meetings,
    chosen: address.meetings,
    label: (id) => {
      const meeting = known.get(id);
      if (!meeting) return id;
      return `${shortMeetingTitle(reader, meeting)} · ${formatKnownDate(reader, shownDate(context, meeting), "short")}`;
    },
    href: (id) => pageHref(reader.locale, path, withChanges(address, { meetings: toggled(address.meetings, id) })),
  });
}
