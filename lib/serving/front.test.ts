import { createHash } from "node:crypto";
import { createServer, type IncomingHttpHeaders, type RequestListener, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterEach, expect, it, vi } from "vitest";
import { contentSecurityPolicy } from "@/lib/http/content-security-policy";
import { createFront } from "./front";

const NONCE = "Zm9ydHkgd2lua3MgYXdheQ==";
const INLINE = 'self.__next_f.push([1,"hello"])';
const PAGE = `<!DOCTYPE html><script src="/a.js" nonce="${NONCE}"></script><script nonce="${NONCE}">${INLINE}</script><script>alert(1)</script>`;

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close().closeAllConnections();
});

type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer; text: string };

/** Pages that note what they are asked, behind a front; what they answer, when, and the version can be changed. */
async function startPages(options: { bytes?: number } = {}) {
  const state = {
    version: 1,
    made: [] as string[],
    hold: Promise.resolve(),
    answer: ((_, response) => {
      response.setHeader("Content-Security-Policy", contentSecurityPolicy(NONCE));
      response.writeHead(200, { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "private, no-store" });
      response.write(PAGE);
      response.end(`version ${state.version}, number ${state.made.length}`);
    }) as RequestListener,
  };
  const pages: RequestListener = async (asked, response) => {
    state.made.push(asked.url ?? "");
    await state.hold;
    state.answer(asked, response);
  };
  const front = createFront({ currentVersion: async () => state.version, ...options });
  const server = createServer((asked, response) => {
    if (!front.handle(asked, response, pages)) void pages(asked, response);
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const ask = (path: string, headers?: Record<string, string>, method?: string) =>
    new Promise<Answer>((resolve, reject) => {
      const asked = request({ port, path, method, headers, agent: false }).on("error", reject);
      asked.on("response", async (response) => {
        const body = Buffer.concat(await response.toArray());
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body, text: body.toString() });
      });
      asked.end();
    });
  return { state, front, ask };
}

function later(): { promise: Promise<void>; resolve: () => void } {
  let resolve = () => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}

it("makes an answer once for all who ask the same", async () => {
  const { state, ask, front } = await startPages();
  const answers = await Promise.all(Array.from({ length: 20 }, () => ask("/en")));
  expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
  expect((await ask("/en")).text).toBe(answers[0]?.text);
  expect(state.made).toEqual(["/en"]);
  await ask("/en?channel=phone");
  expect(state.made).toHaveLength(2);
  expect(front.kept.answers).toBe(2);
});

it("never gives an answer made under an older version", async () => {
  const { state, ask, front } = await startPages();
  expect((await ask("/en")).text).toContain("version 1, number 1");
  state.version = 2;
  expect((await ask("/en")).text).toContain("version 2, number 2");
  expect(front.kept.answers).toBe(1);
  // The version rises while one is made: who asked before may have it, who asks after gets another.
  const { promise, resolve } = later();
  state.hold = promise;
  const before = ask("/en/topics");
  await vi.waitFor(() => expect(state.made).toHaveLength(3));
  state.version = 3;
  state.hold = Promise.resolve();
  expect((await ask("/en/topics")).text).toContain("version 3, number 4");
  resolve();
  await before;
  expect((await ask("/en/topics")).text).toContain("version 3, number 4");
});

it("makes those with a session their own answer, and keeps none of theirs", async () => {
  const { state, ask, front } = await startPages();
  await ask("/en");
  for (const cookie of ["readout_session=a.b", "__Host-readout_session=a.b", "x=y; readout_session="]) {
    const made = state.made.length;
    const { headers } = await ask("/en", { cookie });
    expect(headers["cache-control"]).toContain("no-store");
    expect(headers.etag).toBeUndefined();
    await ask("/en/people", { cookie });
    expect(state.made).toHaveLength(made + 2);
  }
  expect(front.kept.answers).toBe(1);
});

it("names the scripts of the page by their hashes, and none that came without the nonce", async () => {
  const { headers, text } = await (await startPages()).ask("/en");
  const policy = String(headers["content-security-policy"]);
  const hash = (script: string) => createHash("sha256").update(script).digest("base64");
  expect(policy).toContain(`script-src 'self' 'sha256-${hash(INLINE)}'; style-src 'self';`);
  expect(policy).not.toMatch(/nonce-|unsafe/);
  expect(policy).not.toContain(hash("alert(1)"));
  expect(text).toContain(`<script nonce="">${INLINE}</script>`);
  expect(text).not.toContain(NONCE);
});

it.each<[number, Record<string, string>]>([
  [200, { "content-type": "application/json", "set-cookie": "a=b" }],
  [200, { "content-type": "image/png" }],
  [200, { "content-type": "text/html" }],
  [200, { "content-type": "application/json", "content-encoding": "br" }],
  [404, { "content-type": "application/json" }],
  [308, { location: "/en/elsewhere" }],
  [500, { "content-type": "application/json" }],
])("hands on an answer of %i with %o as it is, and does not keep it", async (status, headers) => {
  const { state, ask, front } = await startPages();
  state.answer = (_, response) => response.writeHead(status, headers).end("words");
  for (const _ of [1, 2]) {
    const answer = await ask("/api/v1/timeline");
    expect([answer.status, answer.text]).toEqual([status, "words"]);
    for (const [name, value] of Object.entries(headers)) expect([answer.headers[name]].flat()).toEqual([value]);
  }
  expect(state.made).toHaveLength(2);
  expect(front.kept.answers).toBe(0);
});

it("lets no failure reach those who did not cause it", async () => {
  const { state, ask } = await startPages();
  const { promise, resolve } = later();
  state.hold = promise;
  const whole = state.answer;
  state.answer = (_, response) => {
    state.answer = whole;
    response.writeHead(200, { "Content-Type": "text/html" }).write("half");
    response.destroy();
  };
  const answers = [1, 2, 3].map(() => ask("/en"));
  await vi.waitFor(() => expect(state.made).toHaveLength(1));
  resolve();
  for (const { status, text } of await Promise.all(answers))
    expect([status, text]).toEqual([200, expect.stringContaining(INLINE)]);
});

it("answers 304 to whoever has it, HEAD without a body, and each in the encoding that they take", async () => {
  const { state, ask } = await startPages();
  const plain = await ask("/en");
  expect(plain.headers).toMatchObject({ "cache-control": "private, no-cache", vary: "Accept-Encoding" });
  expect(plain.headers["content-encoding"]).toBeUndefined();
  const tags = new Set([plain.headers.etag]);
  for (const [accepted, name, open] of [
    ["gzip, deflate, br, zstd", "br", brotliDecompressSync],
    ["gzip", "gzip", gunzipSync],
    ["br;q=0, gzip;q=0.5", "gzip", gunzipSync],
    ["*", "br", brotliDecompressSync],
  ] as const) {
    const answer = await ask("/en", { "accept-encoding": accepted });
    expect(answer.headers["content-encoding"], accepted).toBe(name);
    expect(open(answer.body).toString()).toBe(plain.text);
    expect(Number(answer.headers["content-length"])).toBe(answer.body.length);
    tags.add(answer.headers.etag);
    for (const match of [answer.headers.etag ?? "", `"x", W/${answer.headers.etag}`, "*"]) {
      const again = await ask("/en", { "accept-encoding": accepted, "if-none-match": match });
      expect([again.status, again.body.length, again.headers.etag]).toEqual([304, 0, answer.headers.etag]);
    }
  }
  expect(tags.size).toBe(3);
  expect((await ask("/en", { "if-none-match": '"other"' })).status).toBe(200);
  const head = await ask("/en", {}, "HEAD");
  expect([head.status, head.body.length, head.headers.etag]).toEqual([200, 0, plain.headers.etag]);
  expect(head.headers["content-length"]).toBe(String(plain.body.length));
  expect((await ask("/en", { range: "bytes=0-9" })).status).toBe(200);
  expect(state.made).toHaveLength(1);
  state.version = 2;
  expect((await ask("/en", { "if-none-match": plain.headers.etag ?? "" })).status).toBe(200);
});

it("lets nobody's host reach anybody else", async () => {
  const { state, ask } = await startPages();
  state.answer = (asked, response) =>
    response.writeHead(200, { "Content-Type": "application/json" }).end(JSON.stringify(asked.headers));
  await ask("/api/v1/jump", {
    host: "evil.example",
    "x-forwarded-host": "worse.example",
    "x-forwarded-proto": "https",
  });
  await ask("/api/v1/jump", { host: "readout.example", "x-forwarded-host": "worse.example", "x-nonce": "evil" });
  const { text } = await ask("/api/v1/jump", { host: "readout.example" });
  expect(JSON.parse(text).host).toBe("readout.example");
  expect(text).not.toMatch(/evil|worse|https/);
  expect(state.made).toHaveLength(2);
});

it("keeps no more bytes than it may, whatever is asked", async () => {
  const bytes = 30_000;
  const { state, ask, front } = await startPages({ bytes });
  state.answer = (asked, response) =>
    response.writeHead(200, { "Content-Type": "application/json" }).end(JSON.stringify(asked.url).repeat(20));
  for (let n = 0; n < 200; n += 1) {
    await ask(`/api/v1/timeline?q=${n}`);
    expect(front.kept.bytes).toBeLessThanOrEqual(bytes);
  }
  expect(front.kept.answers).toBeGreaterThan(10);
  await ask("/api/v1/timeline?q=199");
  expect(state.made).toHaveLength(200);
  await ask("/api/v1/timeline?q=0");
  expect(state.made).toHaveLength(201);
});
