import { CountLink } from "@/components/ui/count-link";
import type { Filters } from "@/lib/filters/address";
import { formatNumber } from "@/lib/format/numbers";
import { listHref, type Profile } from "./profile";

/**
 * "5 meetings", opening exactly these. Nothing is a number without a list: zero is printed and opens nothing.
 * @param props.bare The number alone, for tables whose heading says what is counted.
 */
export function ProfileCount(props: {
  profile: Profile;
  list: "meetings" | "statements";
  filters: Filters;
  count: number;
  bare?: boolean;
}) {
  const { profile, list, count } = props;
  const { reader } = profile.context;
  const words = reader.t(list === "meetings" ? "common.meetingsCount" : "common.statementsCount", { n: count });
  const shown = props.bare ? formatNumber(reader, count) : words;
  if (count === 0) return <span className="text-muted">{shown}</span>;
  const label = props.bare ? words : undefined;
  return (
    <CountLink
      href={listHref(profile, list, props.filters)}
      count={count}
      unit={list}
      label={label}
      className="leading-6 underline decoration-line hover:decoration-current"
    >
      {shown}
    </CountLink>
  );
}
