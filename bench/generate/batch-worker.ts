// Makes the batches beside the process that writes them; each is asked for by a message.
import { parentPort, workerData } from "node:worker_threads";
import { loadReferenceLists } from "@/seed/records";
import { makeBatches, type Order } from "./make-batches";

const port = parentPort;
if (!port) throw new Error("This file runs in a worker.");
const batches = makeBatches(workerData as Order, loadReferenceLists());
port.on("message", () => {
  const { value, done } = batches.next();
  if (done) port.close();
  else
    port.postMessage(
      value,
      value.tables.map(({ bytes }) => bytes.buffer),
    );
});
