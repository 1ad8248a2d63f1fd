import { Fragment, type ReactNode } from "react";
import type { PageContext } from "@/components/page/page-context";
import { CountLink } from "@/components/ui/count-link";
import { carriedView, type Filters, filtersOf, isUnfiltered, pageHref } from "@/lib/filters/address";
import { formatDay } from "@/lib/format/dates";
import type { Overview } from "@/lib/queries/get-overview";

type Words = (chunks: ReactNode[]) => ReactNode;

/** One sentence that says what is in view: of how many, from when to when, and how sure the dates are. */
export function OverviewSentence({ context, overview }: { context: PageContext; overview: Overview }) {
  const { reader, address } = context;
  const filters = filtersOf(address);
  const link = (unit: "meetings" | "statements", count: number, asked: Partial<Filters>): Words => {
    const href = pageHref(reader.locale, `/${unit}`, { ...carriedView(address), ...asked });
    return (chunks) => (
      <CountLink key={href} href={href} count={count} unit={unit}>
        {chunks}
      </CountLink>
    );
  };
  const sentence = reader.t.rich<ReactNode>(sentenceFor(filters, overview), {
    n: overview.meetings,
    k: overview.statements,
    u: overview.uncertain,
    total: overview.recorded,
    period: periodOf(context, overview),
    m: link("meetings", overview.meetings, filters),
    s: link("statements", overview.statements, filters),
    t: link("meetings", overview.recorded, {}),
    d: link("meetings", overview.uncertain, { ...filters, certainty: filters.certainty ?? "uncertain" }),
  });
  return (
    <p className="max-w-prose text-lg leading-relaxed">
      {sentence.map((part, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one sentence have no other identity
        <Fragment key={i}>{part}</Fragment>
      ))}
    </p>
  );
}

/** The sentence without its links, for link previews. */
export function overviewText(context: PageContext, overview: Overview): string {
  const { reader, address } = context;
  const plain = (chunks: (string | string)[]) => chunks.join("");
  const key = sentenceFor(filtersOf(address), overview);
  const values = {
    n: overview.meetings,
    k: overview.statements,
    u: overview.uncertain,
    total: overview.recorded,
    period: periodOf(context, overview),
    m: plain,
    s: plain,
    t: plain,
    d: plain,
  };
  return reader.t.rich<string>(key, values).join("");
}

function sentenceFor(filters: Filters, { meetings }: Overview) {
  if (isUnfiltered(filters)) return "dashboard.sentence";
  if (meetings < 2) return meetings === 0 ? "dashboard.sentenceNone" : "dashboard.sentenceOne";
  return "dashboard.sentenceFiltered";
}

function periodOf({ reader }: PageContext, { first, last }: Overview): string {
  if (!first || !last) return reader.t("common.noDate");
  if (first === last) return reader.t("dashboard.periodDay", { day: formatDay(reader, first) });
  return reader.t("dashboard.period", { from: formatDay(reader, first), to: formatDay(reader, last) });
}
