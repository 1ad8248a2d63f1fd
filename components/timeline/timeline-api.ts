import type { Locale } from "@/lib/domain/words";
import { type Address, carriedView, type Filters, searchOf } from "@/lib/filters/address";
import { withParameter } from "@/lib/timeline/mark";

/** The address that answers for a timeline; the browser adds a window and slots. */
export function timelineApi(locale: Locale, address: Address, filters: Filters): string {
  const { dates, digits, measure, theme, time } = carriedView(address);
  const search = searchOf({
    ...filters,
    lanes: address.lanes,
    dates,
    digits,
    measure,
    theme,
    time,
  } as Partial<Address>);
  return withParameter(`/api/v1/timeline${search}`, "locale", locale);
}
