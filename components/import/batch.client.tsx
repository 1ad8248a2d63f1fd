"use client";

import { useEffect } from "react";
import type { BatchItem, BatchProgress } from "@/lib/imports/get-batch";
import { type ImportTexts, say, sayProblem } from "./import-texts";
import { useBatch } from "./use-batch";

const OUTCOMES = { new: "countNew", version: "countVersion", attached: "countAttached", here: "countHere" } as const;
const OUTCOME = {
  new: "outcomeNew",
  version: "outcomeVersion",
  attached: "outcomeAttached",
  here: "outcomeHere",
  listed: "outcomeListed",
} as const;

/**
 * One batch: how far it is, what its items came to. It asks on its own until all of it is read.
 * @param onward leads to the review of a single report as soon as it is there
 */
export function Batch(props: { texts: ImportTexts; id: string; known: BatchProgress | null; onward?: boolean }) {
  const { texts } = props;
  const batch = useBatch(props.id, props.known);
  useEffect(() => {
    const [item] = batch?.items ?? [];
    const single = props.onward && batch?.total === 1 && (item?.outcome === "new" || item?.outcome === "version");
    if (single && item?.report) location.assign(reviewPath(texts, item.report.id));
  }, [batch, props.onward, texts]);
  if (!batch) return <p role="status">{say(texts, "sending")}</p>;
  const done = batch.total - batch.queued;
  const when = new Intl.DateTimeFormat(texts.tag, { dateStyle: "long", timeStyle: "short", timeZone: "UTC" });
  return (
    <article data-batch={batch.id} className="rounded border border-line bg-raised px-4 py-3">
      <div role="status" className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <p>
          {batch.queued > 0 ? (
            say(texts, "progress", { done, total: batch.total })
          ) : (
            <Counts texts={texts} batch={batch} />
          )}
        </p>
        <p className="text-muted text-sm">
          <bdi>{batch.takenInBy}</bdi> · <bdi>{when.format(new Date(batch.createdAt))} UTC</bdi>
        </p>
      </div>
      {batch.queued > 0 ? (
        <progress
          value={done}
          max={batch.total}
          aria-label={say(texts, "progress", { done, total: batch.total })}
          className="mt-2 block h-2 w-full accent-accent"
        />
      ) : null}
      <Items texts={texts} batch={batch} />
    </article>
  );
}

function Counts({ texts, batch }: { texts: ImportTexts; batch: BatchProgress }) {
  const parts = Object.entries(OUTCOMES).flatMap(([outcome, name]) => {
    const n = batch.outcomes[outcome as keyof typeof OUTCOMES];
    return n > 0 ? [say(texts, name, { n })] : [];
  });
  const failed = batch.failed > 0 ? [say(texts, "countFailed", { n: batch.failed })] : [];
  const list = new Intl.ListFormat(texts.tag, { type: "unit", style: "long" });
  return <>{list.format([...parts, ...failed])}</>;
}

function Items({ texts, batch }: { texts: ImportTexts; batch: BatchProgress }) {
  const list = (
    <ul className="mt-2 divide-y divide-line text-sm">
      {batch.items.map((item) => (
        <Item key={item.number} texts={texts} item={item} />
      ))}
    </ul>
  );
  if (batch.total <= 5) return list;
  return (
    <details className="mt-2" open={batch.failed > 0 && batch.queued === 0}>
      <summary className="cursor-pointer py-1 text-muted text-sm">{say(texts, "items", { n: batch.total })}</summary>
      {batch.total > batch.items.length ? (
        <p className="text-muted text-sm">
          {say(texts, "itemsShown", { shown: batch.items.length, total: batch.total })}
        </p>
      ) : null}
      {list}
    </details>
  );
}

function Item({ texts, item }: { texts: ImportTexts; item: BatchItem }) {
  const { report, state, outcome } = item;
  return (
    <li data-state={state} className="flex flex-wrap items-baseline gap-x-4 gap-y-1 py-2">
      <span className="min-w-0 flex-1 basis-60 break-words">
        <bdi>{report?.title ?? item.name}</bdi>
      </span>
      {state === "failed" ? (
        <span className="basis-full text-warn sm:basis-auto">{sayProblem(texts, item.problem)}</span>
      ) : (
        <span className="text-muted">{outcome ? say(texts, OUTCOME[outcome]) : say(texts, "waiting")}</span>
      )}
      {report && outcome !== "attached" ? (
        <a href={reviewPath(texts, report.id)} className="py-1 text-accent underline">
          {say(texts, "review")}
        </a>
      ) : null}
    </li>
  );
}

const reviewPath = (texts: ImportTexts, report: string): string => `/${texts.locale}/review/${report}`;
