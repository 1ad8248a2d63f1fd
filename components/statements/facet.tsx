import type { ReactNode } from "react";
import { CountLink } from "@/components/ui/count-link";
import { formatNumber } from "@/lib/format/numbers";
import type { Reader } from "@/lib/i18n/reader";

/** A value that statements can be narrowed by. */
export interface FacetValue {
  value: string;
  label: string;
  /** Null where it is not counted. */
  count: number | null;
  chosen: boolean;
  /** Adds the value, or takes it away. */
  href: string;
  mark?: ReactNode;
}

/** Values shown at once; the rest unfold, as far as a page has room for them. */
const SHOWN = 8;
const MOST = 60;

/**
 * One facet: its values with their counts, each a link that adds it to the question or takes it away.
 * @param props.all Where all values are, of a facet that may have more than a page has room for.
 */
export function Facet(props: { reader: Reader; title: string; values: FacetValue[]; all?: string }) {
  const { reader, values } = props;
  if (values.length === 0) return null;
  // What is chosen never hides among the rest.
  const first = values.filter((one, i) => i < SHOWN || one.chosen);
  const rest = values.filter((one) => !first.includes(one));
  const alone = !values.some((one) => one.chosen);
  return (
    <section>
      <h3 className="mb-1 font-semibold text-sm">{props.title}</h3>
      <FacetValues reader={reader} values={first} alone={alone} />
      {rest.length ? (
        <details>
          <summary className="min-h-6 cursor-pointer text-muted text-xs">
            {reader.t("statements.more", { n: rest.length })}
          </summary>
          <FacetValues reader={reader} values={props.all ? rest.slice(0, MOST) : rest} alone={alone} />
          {props.all && rest.length > MOST ? (
            <a href={props.all} className="block px-1.5 py-1 text-accent text-sm underline">
              {reader.t("filters.allChoices", { n: values.length })}
            </a>
          ) : null}
        </details>
      ) : null}
    </section>
  );
}

/**
 * @param props.alone Nothing of the facet is chosen: then the count is exactly what the link opens, and says so to
 * tests that follow every number.
 */
export function FacetValues(props: { reader: Reader; values: FacetValue[]; alone: boolean }) {
  return (
    <ul>
      {props.values.map((one) => (
        <li key={one.value} data-facet={one.value} data-n={one.count ?? undefined}>
          <FacetLink reader={props.reader} value={one} alone={props.alone} />
        </li>
      ))}
    </ul>
  );
}

export function FacetLink({ reader, value, alone }: { reader: Reader; value: FacetValue; alone: boolean }) {
  const { t } = reader;
  const row = `flex min-h-6 items-baseline gap-2 rounded px-1.5 py-0.5 text-sm hover:bg-sunken ${value.chosen ? "bg-accent-soft font-medium" : ""}`;
  const content = (
    <>
      {value.mark}
      <span className="min-w-0 flex-1">{value.label}</span>
      {value.chosen ? <span aria-hidden>×</span> : null}
      {value.count === null ? null : <span className="text-muted">{formatNumber(reader, value.count)}</span>}
    </>
  );
  if (value.chosen || !alone || value.count === null) {
    const counted = t("common.statementsCount", { n: value.count ?? 0 });
    const label = value.chosen
      ? t("statements.takeAway", { value: value.label })
      : t("statements.add", { value: value.label, statements: counted });
    return (
      <a href={value.href} aria-label={label} aria-current={value.chosen || undefined} className={row}>
        {content}
      </a>
    );
  }
  return (
    <CountLink href={value.href} count={value.count} unit="statements" className={row}>
      {content}
    </CountLink>
  );
}
