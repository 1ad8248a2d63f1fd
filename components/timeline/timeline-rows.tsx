import { numberFormat } from "@/lib/i18n/intl-formats";
import { listHref } from "@/lib/timeline/mark";
import type { Cell, TimelineData, TimelineItem } from "@/lib/timeline/timeline-data";
import { daysOfSpan, type Span } from "@/lib/timeline/window";
import { say, sayPeriod, type TimelineTexts } from "./timeline-texts";

export interface ListProps {
  data: TimelineData;
  span: Span;
  /** The view in words. */
  period: string;
  texts: TimelineTexts;
}

const CELL = "border-line border-t py-1.5 pe-4 text-start align-top";

/** The rows of the list: the meetings of the part in view, or its counts, and what has no date. */
export function TimelineRows({ data, span, period, texts }: ListProps) {
  const [first, last] = daysOfSpan(span);
  const items = data.items.filter((item) => touches(item, first, last));
  const cells = data.counts?.cells.filter((cell) => cell.from <= last && cell.to >= first) ?? [];
  return (
    <>
      {data.counts ? (
        <Counts cells={cells} data={data} texts={texts} caption={say(texts, "listTitle", { period })} />
      ) : (
        <Meetings items={items} texts={texts} caption={say(texts, "listTitle", { period })} />
      )}
      {data.undatedItems.length > 0 ? (
        <Meetings items={data.undatedItems} texts={texts} caption={say(texts, "listUndated")} />
      ) : null}
    </>
  );
}

function touches({ day, bar }: TimelineItem, first: number, last: number): boolean {
  const within = (from: number, to: number) => from <= last && to >= first;
  return (day !== null && within(day, day)) || (bar !== null && within(bar[0], bar[1]));
}

function Head({ caption, columns }: { caption: string; columns: string[] }) {
  return (
    <>
      <caption className="pb-1 text-start text-muted" suppressHydrationWarning>
        {caption}
      </caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col" className="py-1.5 pe-4 text-start font-semibold">
              {column}
            </th>
          ))}
        </tr>
      </thead>
    </>
  );
}

function Meetings({ items, texts, caption }: { items: TimelineItem[]; texts: TimelineTexts; caption: string }) {
  const columns = (["listDate", "listMeeting", "listWhere", "listHow", "listStatements"] as const).map((name) =>
    say(texts, name),
  );
  return (
    <table className="mb-4 w-full min-w-2xl">
      <Head caption={caption} columns={columns} />
      <tbody>
        {items.map((item) => (
          <tr key={item.id}>
            <td className={`${CELL} whitespace-nowrap`}>{item.date}</td>
            <th scope="row" className={`${CELL} font-normal`}>
              <a href={item.href} className="text-accent underline">
                <bdi>{item.title}</bdi>
              </a>
            </th>
            <td className={CELL}>{item.where}</td>
            <td className={CELL}>{item.how}</td>
            <td className={CELL}>
              <a
                href={item.statementsHref}
                data-count={item.statements}
                data-unit="statements"
                className="underline decoration-line hover:decoration-current"
              >
                {number(item.statements, texts)}
              </a>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Counts({
  cells,
  data,
  texts,
  caption,
}: {
  cells: Cell[];
  data: TimelineData;
  texts: TimelineTexts;
  caption: string;
}) {
  const columns = (["listPeriod", "listLane", "listCertain", "listUncertain"] as const).map((name) => say(texts, name));
  return (
    <table className="mb-4 w-full max-w-2xl">
      <Head caption={caption} columns={columns} />
      <tbody>
        {cells.map((cell) => {
          const lane = data.lanes.find(({ key }) => key === cell.lane);
          if (!lane) return null;
          return (
            <tr key={`${cell.lane} ${cell.from}`}>
              <th scope="row" className={`${CELL} font-normal`} suppressHydrationWarning>
                {sayPeriod(texts, cell.from, cell.to)}
              </th>
              <td className={CELL}>{lane.label}</td>
              {(["certain", "uncertain"] as const).map((certainty) => (
                <td key={certainty} className={CELL}>
                  {cell[certainty] > 0 ? (
                    <a
                      href={listHref(lane, cell.from, cell.to, certainty)}
                      data-count={cell[certainty]}
                      data-unit="meetings"
                      className="underline decoration-line hover:decoration-current"
                    >
                      {number(cell[certainty], texts)}
                    </a>
                  ) : (
                    number(0, texts)
                  )}
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function number(n: number, { tag }: TimelineTexts): string {
  return numberFormat(tag).format(n);
}
