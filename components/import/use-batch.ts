import { useEffect, useState } from "react";
import type { BatchProgress } from "@/lib/imports/get-batch";

/** Milliseconds between two questions: short for a single report, whose reader waits for it. */
const pause = (batch: BatchProgress | null): number => (batch && batch.total > 1 ? 1_500 : 500);

/**
 * How far a batch is, asked again until all of it is read.
 * @param known what the page already knows of it
 */
export function useBatch(id: string, known: BatchProgress | null): BatchProgress | null {
  const [batch, setBatch] = useState(known);
  useEffect(() => {
    if (batch?.queued === 0) return;
    const leaving = new AbortController();
    const ask = async () => {
      try {
        const answer = await fetch(`/api/v1/imports/${id}`, { signal: leaving.signal, cache: "no-store" });
        if (answer.ok) setBatch((await answer.json()) as BatchProgress);
        else setBatch((now) => (now ? { ...now } : now));
      } catch {
        // The next question may be answered.
        if (!leaving.signal.aborted) setBatch((now) => (now ? { ...now } : now));
      }
    };
    const timer = setTimeout(ask, pause(batch));
    return () => {
      clearTimeout(timer);
      leaving.abort();
    };
  }, [id, batch]);
  return batch;
}
