import { formatYears } from "@/lib/format/dates";
import type { Reader } from "@/lib/i18n/reader";

/** From when to when something is on record, by years: finer than that not every date is known. */
export function RoleYears({ reader, first, last }: { reader: Reader; first: string | null; last: string | null }) {
  if (!first || !last) return <span className="text-muted">{reader.t("common.noDate")}</span>;
  return <span>{formatYears(reader, first, last)}</span>;
}
