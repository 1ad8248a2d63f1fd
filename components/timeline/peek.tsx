import { type RefObject, useEffect, useLayoutEffect, useState } from "react";
import type { Mark } from "@/lib/timeline/mark";
import type { TimelineItem } from "@/lib/timeline/timeline-data";
import { daysOfSpan } from "@/lib/timeline/window";
import { say, sayPeriod, type TimelineTexts } from "./timeline-texts";
import { fetchTimeline } from "./use-detail";

const MARGIN = 8;

interface Props {
  mark: Mark;
  anchor: Element;
  /** Opened on purpose: it takes the focus and stays. */
  opened: boolean;
  api: string;
  texts: TimelineTexts;
  card: RefObject<HTMLElement | null>;
  onZoom(mark: Mark): void;
  onClose(): void;
  onEnter(): void;
  onLeave(): void;
}

/** The card of a mark: a meeting in short, or the meetings that a count stands for, in place. */
export function Peek({ mark, anchor, opened, api, texts, card, onZoom, onClose, onEnter, onLeave }: Props) {
  const items = useItems(mark, opened, api);
  useLayoutEffect(() => {
    const element = card.current;
    if (!element) return;
    if (!element.matches(":popover-open")) element.showPopover();
    const place = () => placeBeside(element, anchor.isConnected ? anchor : drawnAnew(mark));
    place();
    addEventListener("scroll", place, { passive: true });
    return () => removeEventListener("scroll", place);
  });
  useEffect(() => {
    if (opened) card.current?.focus({ preventScroll: true });
  }, [opened, card]);
  const [only] = mark.items;
  const single = mark.n === 1 && only;
  const period = sayPeriod(texts, mark.from, mark.to);
  const heading = mark.certain || mark.items.length > 0 ? "count" : "band";
  return (
    <section
      ref={card}
      popover="manual"
      tabIndex={-1}
      aria-label={say(texts, heading, { n: mark.n, period })}
      dir={texts.dir}
      onPointerEnter={onEnter}
      onPointerLeave={onLeave}
      className="fixed inset-auto m-0 w-80 max-w-[calc(100vw-1rem)] rounded-md border border-line bg-raised p-4 text-ink text-sm shadow-lg outline-none"
    >
      {single ? (
        <Card item={only} texts={texts} />
      ) : (
        <>
          <p className="font-semibold">{say(texts, heading, { n: mark.n, period })}</p>
          <Items items={items} texts={texts} />
          <p className="mt-3 flex flex-wrap gap-x-4">
            <a
              href={mark.href}
              className="min-h-6 text-accent underline"
              {...(mark.exact ? { "data-count": mark.n, "data-unit": "meetings" } : {})}
            >
              {say(texts, "openList")}
            </a>
            <button type="button" className="min-h-6 cursor-pointer text-accent underline" onClick={() => onZoom(mark)}>
              {say(texts, "zoomTo")}
            </button>
            {opened ? (
              <button type="button" className="ms-auto min-h-6 cursor-pointer text-muted underline" onClick={onClose}>
                {say(texts, "close")}
              </button>
            ) : null}
          </p>
        </>
      )}
    </section>
  );
}

function Card({ item, texts }: { item: TimelineItem; texts: TimelineTexts }) {
  return (
    <>
      <a href={item.href} className="font-semibold text-accent underline">
        <bdi>{item.title}</bdi>
      </a>
      <p className="mt-1">
        {item.date} <span className="text-muted">· {item.how}</span>
      </p>
      <p className="mt-1 text-muted">{item.where}</p>
      <p className="mt-1">
        <a
          href={item.statementsHref}
          data-count={item.statements}
          data-unit="statements"
          className="underline decoration-line hover:decoration-current"
        >
          {say(texts, "statements", { n: item.statements })}
        </a>
      </p>
    </>
  );
}

function Items({ items, texts }: { items: TimelineItem[] | "waiting" | "many"; texts: TimelineTexts }) {
  if (items === "waiting") return <p className="mt-2 text-muted">{say(texts, "loading")}</p>;
  if (items === "many") return <p className="mt-2 text-muted">{say(texts, "tooMany")}</p>;
  return (
    <ol className="mt-2 max-h-60 space-y-2 overflow-y-auto">
      {items.map((item) => (
        <li key={item.id}>
          <a href={item.href} className="text-accent underline">
            <bdi>{item.title}</bdi>
          </a>
          <br />
          <span className="text-muted">{item.date}</span>
        </li>
      ))}
    </ol>
  );
}

/** The meetings of a mark: here already, or, once it is opened, asked for where the server has only counted them. */
function useItems(mark: Mark, opened: boolean, api: string): TimelineItem[] | "waiting" | "many" {
  const [found, setFound] = useState<TimelineItem[] | "waiting" | "many">("waiting");
  const here = mark.items.length === mark.n;
  const [from, to] = daysOfSpan([mark.from, mark.to + 1]);
  const { key } = mark.lane;
  useEffect(() => {
    if (here || !opened) return;
    const stop = new AbortController();
    fetchTimeline(api, from, to, 10, stop.signal)
      .then((data) => {
        const mine = data.items.filter((item) => item.lanes.includes(key) && item.uncertain !== mark.certain);
        setFound(data.counts ? "many" : mine.filter((item) => reaches(item, mark)));
      })
      .catch(() => stop.signal.aborted || setFound("many"));
    return () => stop.abort();
  }, [here, opened, api, from, to, key, mark]);
  return here ? mark.items : opened ? found : [];
}

function reaches({ day, bar }: TimelineItem, mark: Mark): boolean {
  const [first, last] = day !== null ? [day, day] : (bar ?? [1, 0]);
  return first <= mark.to && last >= mark.from;
}

/** The element of a mark that was drawn again since the card opened. */
function drawnAnew(mark: Mark): Element | null {
  return document.querySelector(`[data-mark="${CSS.escape(mark.key)}"]`);
}

/** Under the mark, or over it where there is more room; never beyond the edge of the screen. */
function placeBeside(card: HTMLElement, anchor: Element | null): void {
  if (!anchor) return;
  const mark = anchor.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const middle = Math.min(Math.max((mark.left + mark.right) / 2, 0), clientWidth);
  const x = Math.min(Math.max(middle - card.offsetWidth / 2, MARGIN), clientWidth - card.offsetWidth - MARGIN);
  const below = mark.bottom + 2;
  const over = mark.top - card.offsetHeight - 2;
  const y = below + card.offsetHeight <= clientHeight - MARGIN || over < MARGIN ? below : over;
  card.style.left = `${x}px`;
  card.style.top = `${Math.min(y, Math.max(clientHeight - card.offsetHeight - MARGIN, MARGIN))}px`;
}
