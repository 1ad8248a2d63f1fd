import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { Batch, Order } from "./make-batches";

/** Batches that are made on another core while these are being written; two are ahead. */
const AHEAD = 2;

/** The batches of an order, made by a worker. @throws whatever stops the worker */
export async function* batchesBeside(order: Order): AsyncGenerator<Batch> {
  const worker = new Worker(new URL("./batch-worker.mjs", import.meta.url), { workerData: order });
  const ready: Batch[] = [];
  let ended = false;
  let failure: unknown = null;
  let wake = () => {};
  worker.on("message", (batch: Batch) => {
    ready.push(batch);
    wake();
  });
  worker.on("error", (error) => {
    failure = error;
    wake();
  });
  worker.on("exit", () => {
    ended = true;
    wake();
  });
  try {
    for (let asked = 0; asked < AHEAD; asked++) worker.postMessage("next");
    for (;;) {
      const batch = ready.shift();
      if (batch) {
        worker.postMessage("next");
        yield batch;
        continue;
      }
      if (failure) throw failure;
      if (ended) return;
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  } finally {
    if (!ended) await Promise.all([once(worker, "exit"), worker.terminate()]);
  }
}
