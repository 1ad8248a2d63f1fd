import type { Segmented } from "../text/sentences";

/** Whether a folded offset stands between quotation marks; quotations are in order, so that a search by halves finds it. */
export function isQuoted({ quotes }: Segmented, at: number): boolean {
  let low = 0;
  let high = quotes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotes[middle]?.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  const quote = quotes[low];
  return quote !== undefined && quote.start <= at && at < quote.end;
}
