import { setTimeout as sleep } from "node:timers/promises";
import { beforeAll, describe, expect, it } from "vitest";
import { useTestDatabase } from "@/lib/testing/database";
import { getBatch } from "./get-batch";
import { receiveUpload, UnreadableRequest } from "./receive-upload";
import { receiveWords } from "./receive-words";
import { UPLOAD_LIMITS } from "./upload-limits";

const ADDRESS = "http://readout.test/api/v1/imports";

const database = useTestDatabase();

describe("receiving files", () => {
  const post = (form: FormData, headers: Record<string, string> = {}) =>
    receiveUpload(new Request(ADDRESS, { method: "POST", body: form, headers }), "Rana");
  const form = (files: [name: string, bytes: Uint8Array<ArrayBuffer>][], fields: Record<string, string> = {}) => {
    const data = new FormData();
    for (const [name, bytes] of files) data.append("files", new Blob([bytes]), name);
    for (const [name, value] of Object.entries(fields)) data.set(name, value);
    return data;
  };
  const bytes = (text: string) => new Uint8Array(Buffer.from(text));
  const left = () => database.prisma.importBatch.count();

  it("queues each file with what was said of all", async () => {
    const files: [string, Uint8Array<ArrayBuffer>][] = [
      ["خبر.txt", bytes("one")],
      ["../../etc/b.docx", bytes("two")],
    ];
    const id = await post(form(files, { published: "2024-05-06", language: "ar", agency: "", other: "x" }));
    const items = await database.prisma.importItem.findMany({ where: { batchId: id }, orderBy: { number: "asc" } });
    expect(items.map(({ name, state, payload }) => [name, state, Buffer.from(payload ?? []).toString()])).toEqual([
      ["خبر.txt", "queued", "one"],
      ["b.docx", "queued", "two"],
    ]);
    expect(items[0]?.details).toEqual({
      agency: null,
      language: "ar",
      published: "2024-05-06",
      address: null,
      fromFeed: false,
    });
    expect((await getBatch(id))?.takenInBy).toBe("Rana");
  });

  it("passes a file of 50 MB by and keeps the others", async () => {
    const id = await post(
      form([
        ["big.txt", new Uint8Array(50_000_000)],
        ["small.txt", bytes("words")],
      ]),
    );
    const items = await database.prisma.importItem.findMany({ where: { batchId: id }, orderBy: { number: "asc" } });
    expect(items.map(({ state, problem, payload }) => [state, problem, payload?.length ?? null])).toEqual([
      ["failed", "too_large", null],
      ["queued", null, 5],
    ]);
  });

  it("refuses a request that is too large before reading it", async () => {
    const before = await left();
    const request = new Request(ADDRESS, {
      method: "POST",
      body: "x",
      headers: { "content-type": "multipart/form-data; boundary=b" },
    });
    request.headers.set("content-length", String(UPLOAD_LIMITS.bytes + 1));
    await expect(receiveUpload(request, "Rana")).rejects.toMatchObject({ problem: "too_large" });
    expect(request.bodyUsed).toBe(false);
    expect(await left()).toBe(before);
  });

  it("leaves nothing of a request that breaks off, lies about itself or says nonsense", async () => {
    const before = await left();
    const type = { "content-type": "multipart/form-data; boundary=b" };
    const part = '--b\r\nContent-Disposition: form-data; name="files"; filename="a.txt"\r\n\r\nhalf of';
    const broken = new ReadableStream({
      async start(controller) {
        controller.enqueue(Buffer.from(part));
        await sleep(50);
        controller.error(new Error("gone"));
      },
    });
    const bodies: BodyInit[] = [broken, part, "no parts at all", "--b--\r\n"];
    for (const body of bodies) {
      const request = new Request(ADDRESS, { method: "POST", body, headers: type, duplex: "half" } as RequestInit);
      await expect(receiveUpload(request, "Rana")).rejects.toThrow();
    }
    const without = new Request(ADDRESS, {
      method: "POST",
      body: part,
      headers: { "content-type": "multipart/form-data" },
    });
    await expect(receiveUpload(without, "Rana")).rejects.toThrow(UnreadableRequest);
    await expect(post(form([["a.txt", bytes("a")]], { published: "yesterday" }))).rejects.toThrow(UnreadableRequest);
    await expect(post(form([]))).rejects.toMatchObject({ problem: "empty" });
    for (const address of ["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd"]) {
      const noted = post(form([["a.txt", bytes("a")]], { address }));
      await expect(noted, address).rejects.toMatchObject({ problem: "address_scheme" });
    }
    expect(await left()).toBe(before);
  });
});

describe("receiving words and addresses", () => {
  beforeAll(() => database.prisma.importBatch.deleteMany());
  const post = (body: unknown) =>
    receiveWords(
      new Request(ADDRESS, { method: "POST", body: typeof body === "string" ? body : JSON.stringify(body) }),
      "Rana",
    );

  it("queues them", async () => {
    const pasted = await post({ text: "A headline\nand words", details: { address: "https://news.example/a#top" } });
    const asked = await post({ details: { address: " https://news.example/feed " } });
    const items = await database.prisma.importItem.findMany({ orderBy: { batch: { createdAt: "asc" } } });
    expect(items.map(({ batchId, kind, name }) => [batchId, kind, name])).toEqual([
      [pasted, "text", "A headline"],
      [asked, "address", "https://news.example/feed"],
    ]);
    expect(items[0]?.details).toMatchObject({ address: "https://news.example/a" });
  });

  it.each([
    ["empty", { text: " \n" }],
    ["empty", {}],
    ["holds_nul", { text: "a\0" }],
    ["lone_surrogate", '{"text":"a\\ud83d"}'],
    ["too_long", { text: "a".repeat(1_000_001) }],
    ["too_long", `{"text":"${"\\u0061".repeat(1_100_000)}"}`],
    ["address_scheme", { details: { address: "javascript:alert(1)" } }],
    ["address_scheme", { text: "words", details: { address: "data:text/html,x" } }],
    ["address_credentials", { details: { address: "https://a:b@news.example/" } }],
  ])("refuses at once what can be seen to be wrong: %s", async (problem, body) => {
    await expect(post(body)).rejects.toMatchObject({ problem });
  });

  it.each([
    "",
    "[]",
    "{",
    '{"text":5}',
    '{"text":"a","details":{"agency":"../x"}}',
    '{"text":"a","details":{"published":"2024-13-40"}}',
  ])("cannot read %s", async (body) => {
    await expect(post(body)).rejects.toThrow(UnreadableRequest);
  });
});
