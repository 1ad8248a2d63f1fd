import type { PageContext } from "@/components/page/page-context";
import { CountLink } from "@/components/ui/count-link";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import { Channel, Rank } from "@/lib/domain/words";
import {
  type Address,
  carriedView,
  type Filters,
  filtersOf,
  isUnfiltered,
  pageHref,
  withChanges,
} from "@/lib/filters/address";
import { formatList } from "@/lib/format/numbers";
import type { Reader } from "@/lib/i18n/reader";
import { getTimeline } from "@/lib/queries/get-timeline";
import { slotsInView } from "@/lib/timeline/covers";
import { describeTimeline } from "@/lib/timeline/describe-timeline";
import type { TimelineData } from "@/lib/timeline/timeline-data";
import { Legend } from "./legend";
import { Timeline } from "./timeline.client";
import { timelineApi } from "./timeline-api";
import { timelineTexts } from "./timeline-texts";

const LANES = { channel: "lanesChannel", party: "lanesParty", level: "lanesLevel" } as const;
/** The width of the first picture, which nobody has measured yet, in pixels, and how many lanes there may be. */
const WIDTH = 960;
const MOST_LANES = { channel: Channel.options.length, party: 8, level: Rank.options.length } as const;

/**
 * The meetings in view along time.
 * @param props.path The page's own path below the language, for links that change the view.
 * @param props.filters What to show instead of the address' filters: a topic's page shows its topic.
 */
export async function TimelineSection(props: { context: PageContext; path: string; filters?: Filters }) {
  const { reader, address, catalogue } = props.context;
  const { t } = reader;
  const filters = props.filters ?? filtersOf(address);
  const facts = await getTimeline(filters, {
    dates: address.dates,
    lanes: address.lanes,
    window: address.window,
    slots: Math.floor(slotsInView(WIDTH, MOST_LANES[address.lanes])),
  });
  const data = describeTimeline(reader, address, filters, catalogue.parties, facts);
  if (data.total === 0) {
    return (
      <Section id="timeline" title={t("timeline.title")}>
        <EmptyState>{t(isUnfiltered(filters) ? "common.emptyRecord" : "common.emptyFiltered")}</EmptyState>
      </Section>
    );
  }
  const api = timelineApi(reader.locale, address, filters);
  const lanes = (["channel", "party", "level"] as const).map((key) => ({
    key,
    label: t(`timeline.${LANES[key]}`),
    href: pageHref(reader.locale, props.path, withChanges(address, { lanes: key })),
    current: address.lanes === key,
  }));
  return (
    <Section
      id="timeline"
      title={t("timeline.title")}
      aside={<Totals reader={reader} address={address} filters={filters} data={data} />}
    >
      <p className="-mt-2 mb-3 max-w-prose text-muted text-sm">{lead(reader, data)}</p>
      <Legend reader={reader} names={legendNames(data)} />
      {data.extent ? (
        <Timeline
          // What is drawn is another timeline when the question changes; moving in time is not a change.
          key={api}
          data={{ ...data, extent: data.extent }}
          texts={timelineTexts(reader)}
          window={address.window}
          mirrored={address.time === "rtl"}
          api={api}
          lanes={lanes}
          lanesLabel={t("timeline.lanes")}
        />
      ) : (
        <EmptyState>{t("timeline.noDates")}</EmptyState>
      )}
      <Notes reader={reader} address={address} data={data} />
    </Section>
  );
}

/** What the marks are, and how many of the meetings have none that stands for a fixed day: each drawing is named apart. */
function lead({ t }: Reader, { counts, uncertain, dateless, undated }: TimelineData): string {
  // Counted, all of them are shaded where they may have been; one by one, some are bars and some only ask.
  const asking = counts ? 0 : dateless;
  const drawn = uncertain - undated - asking;
  const sentences = [
    t(counts ? "timeline.leadCounts" : "timeline.lead"),
    ...(uncertain === 0 ? [t("timeline.leadFixed")] : []),
    ...(drawn > 0 ? [t(counts ? "timeline.leadShaded" : "timeline.leadBars", { n: drawn })] : []),
    ...(asking > 0 ? [t("timeline.leadDateless", { n: asking })] : []),
  ];
  return sentences.join(" ");
}

/** Counts give way to dots and bars where the reader looks closer: then every mark is explained. */
function legendNames(data: TimelineData): Parameters<typeof Legend>[0]["names"] {
  const counted = data.counts !== null;
  const barred = data.items.filter((item) => item.bar !== null);
  const hollow = counted || barred.some((item) => item.day !== null);
  const plain = counted || barred.some((item) => item.day === null);
  return [
    "legendDot",
    ...(hollow ? (["legendHollow"] as const) : []),
    ...(plain ? (["legendBar"] as const) : []),
    ...(data.dateless > 0 ? (["legendDateless"] as const) : []),
    ...(data.total > 5 ? (["legendCount"] as const) : []),
    ...(counted ? (["legendBand"] as const) : []),
  ];
}

function Totals(props: { reader: Reader; address: Address; filters: Filters; data: TimelineData }) {
  const { reader, filters, data } = props;
  const { t } = reader;
  const all = { ...carriedView(props.address), ...filters };
  const link = (href: string, count: number) => (words: (string | React.ReactNode)[]) => (
    <CountLink key={href} href={href} count={count} unit="meetings">
      {words}
    </CountLink>
  );
  const list = (certainty: "uncertain" | "undated") => pageHref(reader.locale, "/meetings", { ...all, certainty });
  return (
    <p className="flex flex-wrap gap-x-4 text-muted text-sm">
      <span>
        {t.rich("timeline.total", { n: data.total, link: link(pageHref(reader.locale, "/meetings", all), data.total) })}
      </span>
      {/* Among the undated all are uncertain, and the list of the uncertain has others too. */}
      {data.uncertain > 0 && filters.certainty !== "undated" ? (
        <span>
          {t.rich("timeline.uncertainTotal", { n: data.uncertain, link: link(list("uncertain"), data.uncertain) })}
        </span>
      ) : null}
      {data.undated > 0 ? (
        <span>{t.rich("timeline.undatedTotal", { n: data.undated, link: link(list("undated"), data.undated) })}</span>
      ) : null}
    </p>
  );
}

/** What the drawing leaves out, and what it shows more than once. */
function Notes({ reader, address, data }: { reader: Reader; address: Address; data: TimelineData }) {
  const { t } = reader;
  const drawn = new Set(data.lanes.map(({ key }) => key));
  const missing =
    address.lanes === "channel"
      ? Channel.options
          .filter((key) => key !== "unspecified" && !drawn.has(key))
          .map((key) => t(`words.channel_${key}`))
      : address.lanes === "level"
        ? Rank.options.filter((key) => !drawn.has(key)).map((key) => t(`words.level_${key}`))
        : [];
  const notes = [
    ...(missing.length > 0 ? [t("timeline.dropped", { list: formatList(reader, missing) })] : []),
    ...(address.lanes === "party" ? [t("timeline.partyLanes")] : []),
    ...(address.lanes === "party" && data.moreLanes > 0 ? [t("timeline.moreLanes", { n: data.moreLanes })] : []),
  ];
  return notes.length > 0 ? <p className="mt-2 text-muted text-xs">{notes.join(" ")}</p> : null;
}
