import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Network } from "@/lib/reports/fetch/network";
import { useTestDatabase } from "@/lib/testing/database";
import { sampleWord } from "@/lib/testing/sample-documents";
import { SAMPLE_DRAFT } from "@/lib/testing/sample-draft";
import { getBatch, listBatches } from "./get-batch";
import { ItemDetails } from "./import-details";
import { addItem, closeBatch, dropBatch, type NewItem, openBatch } from "./queue-items";
import { type ImportWorker, startImportWorker } from "./worker";

const details = ItemDetails.parse({});
const file = (name: string, payload: Uint8Array): NewItem => ({ kind: "file", name, payload, details });

describe("the worker of the imports", () => {
  const database = useTestDatabase();
  let server: Server;
  let workers: ImportWorker[];
  const pages: Record<string, [type: string, body: string]> = {};
  const network: Network = {
    resolve: async () => ["93.184.215.14"],
    allows: () => true,
    dial: () => ({ host: "127.0.0.1", port: (server.address() as AddressInfo).port }),
    patience: 5_000,
  };

  beforeAll(async () => {
    server = createServer((request, response) => {
      const [type, body] = pages[request.url ?? ""] ?? ["text/plain", ""];
      response.setHeader("content-type", type).end(body);
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    // Two of them: only one works, the other waits for its lock.
    workers = [1, 2].map(() => startImportWorker(database.url, () => SAMPLE_DRAFT, { network }));
  });
  afterAll(async () => {
    await Promise.all(workers.map((worker) => worker.stop()));
    server.close();
  });

  async function imported(origin: "paste" | "upload" | "address", items: NewItem[]) {
    const id = await openBatch(origin, "Rana");
    for (const [i, item] of items.entries()) await addItem(id, i + 1, item);
    await closeBatch(id);
    for (;;) {
      const batch = await getBatch(id);
      if (batch?.queued === 0) return batch;
      await sleep(30);
    }
  }

  it("takes in what can be read and says of the rest what is wrong", async () => {
    const batch = await imported("upload", [
      file("a.txt", Buffer.from("The harbour was opened by two ministers.")),
      file("b.docx", sampleWord(["A second and quite different report about fishing quotas."])),
      file("c.docx", Buffer.from("nothing")),
      file("d.txt", Buffer.from("a\0b")),
      { ...file("e.pdf", Buffer.alloc(0)), problem: "too_large" },
      file("again.txt", Buffer.from("The harbour was opened by two ministers.\r\n")),
      { kind: "text", name: "Pasted", payload: Buffer.from("Pasted words of a third report."), details },
    ]);
    expect(batch).toMatchObject({ total: 7, failed: 3, outcomes: { new: 3, here: 1 } });
    const byNumber = batch.items.toSorted((a, b) => a.number - b.number);
    expect(byNumber.map(({ outcome, problem }) => outcome ?? problem)).toEqual([
      "new",
      "new",
      "broken_word",
      "holds_nul",
      "too_large",
      "here",
      "new",
    ]);
    expect(byNumber[0]?.report).toEqual(byNumber[5]?.report);
    expect(await database.prisma.importItem.count({ where: { payload: { not: null } } })).toBe(0);
    expect((await listBatches(5))[0]).toEqual(batch);
  });

  it("asks an address, and takes each entry of a feed for a report of its own", async () => {
    pages["/feed"] = [
      "application/rss+xml",
      `<rss><channel><item><link>https://news.example/one</link><pubDate>Thu, 06 May 2021 10:00:00 GMT</pubDate></item>
       <item><link>http://news.example/two</link></item><item><link>http://news.example/empty</link></item></channel></rss>`,
    ];
    pages["/one"] = ["text/html", "<p>One</p>"];
    pages["/two"] = [
      "text/html",
      "<html><title>Two it is</title><body><p>Two envoys walked by the sea.</p></body></html>",
    ];
    const batch = await imported("address", [{ kind: "address", name: "http://news.example/feed", details }]);
    expect(batch).toMatchObject({ total: 4, outcomes: { listed: 1, new: 1 }, failed: 2 });
    const report = await database.prisma.report.findFirstOrThrow({ where: { origin: "feed" } });
    expect(report).toMatchObject({ title: "Two it is", address: "http://news.example/two", takenInBy: "Rana" });
    // No certificate: https was asked as https.
    expect(batch.items.map(({ problem }) => problem).toSorted()).toEqual(["address_unreachable", "empty", null, null]);
  });

  it("reads nothing of a batch that never became whole", async () => {
    const id = await openBatch("upload", "Rana");
    await addItem(id, 1, file("x.txt", Buffer.from("Half of an upload about nothing in particular.")));
    await imported("paste", [
      { kind: "text", name: "p", payload: Buffer.from("Some other pasted report here."), details },
    ]);
    expect(await getBatch(id)).toMatchObject({ queued: 1, total: 1 });
    await dropBatch(id);
    expect(await getBatch(id)).toBeNull();
    expect(await database.prisma.importItem.count({ where: { batchId: id } })).toBe(0);
  });

  it("keeps a name that a file may have, but no database", async () => {
    const batch = await imported("upload", [
      file("a\0\ud800\u202e.txt", Buffer.from("Words under a strange name, all new.")),
    ]);
    expect(batch.items[0]).toMatchObject({ outcome: "new", name: "a\ufffd\u202e.txt" });
  });

  it("gives up on an item whose reading never comes to an end", async () => {
    const id = await openBatch("upload", "Rana");
    await addItem(id, 1, file("x.txt", Buffer.from("A report that ends the process each time.")));
    await database.prisma.importItem.updateMany({ where: { batchId: id }, data: { attempts: 3 } });
    await closeBatch(id);
    while ((await getBatch(id))?.queued !== 0) await sleep(30);
    expect((await getBatch(id))?.items[0]).toMatchObject({ state: "failed", problem: "failed" });
  });
});
