import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
// @ts-expect-error Plain JavaScript: it runs before anything can be compiled.
import { compressFiles } from "../../scripts/compress-files.mjs";
import { createStaticFiles } from "./static-files";

const SCRIPT = "const words = 'the same again';\n".repeat(200);
const folder = mkdtempSync(join(tmpdir(), "readout-static-"));
const asked: string[] = [];
const plain = createServer((request, response) => {
  asked.push(request.url ?? "");
  response.writeHead(200, {
    "Content-Type": "text/javascript",
    "Cache-Control": "public, immutable",
    ETag: 'W/"plain"',
  });
  response.end(SCRIPT);
});
let origin = "";

beforeAll(async () => {
  mkdirSync(join(folder, "chunks"));
  writeFileSync(join(folder, "chunks/large.js"), SCRIPT);
  writeFileSync(join(folder, "chunks/small.js"), "1");
  writeFileSync(join(folder, "font.woff2"), "x".repeat(5_000));
  await compressFiles(folder);
  const files = createStaticFiles(folder);
  const [pages] = plain.listeners("request") as Parameters<typeof createServer>[1][];
  const server = createServer((request, response) => {
    if (!files.handle(request, response, (...handed) => pages?.(...handed))) pages?.(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}/_next/static`;
  server.unref();
});
afterAll(() => rmSync(folder, { recursive: true }));

it("gives what was compressed with the build, with the headers of the plain file", async () => {
  for (let time = 0; time < 3; time += 1) {
    const answer = await fetch(`${origin}/chunks/large.js`, { headers: { "accept-encoding": "gzip, br" } });
    expect(await answer.text()).toBe(SCRIPT);
    const { etag, ...headers } = Object.fromEntries(answer.headers);
    expect(headers).toMatchObject({
      "content-encoding": "br",
      "cache-control": "public, immutable",
      vary: "Accept-Encoding",
    });
    expect(Number(headers["content-length"])).toBeLessThan(SCRIPT.length / 10);
    const match = { "accept-encoding": "br", "if-none-match": etag ?? "" };
    expect((await fetch(`${origin}/chunks/large.js`, { headers: match })).status).toBe(304);
  }
  expect(asked).toEqual(["/_next/static/chunks/large.js"]);
});

it.each([
  ["/chunks/large.js", { "accept-encoding": "gzip" }],
  ["/chunks/large.js", { "accept-encoding": "br", range: "bytes=0-9" }],
  ["/chunks/large.js?x", { "accept-encoding": "br" }],
  ["/chunks/large.js.br", { "accept-encoding": "br" }],
  ["/chunks/small.js", { "accept-encoding": "br" }],
  ["/font.woff2", { "accept-encoding": "br" }],
])("leaves %s with %o to the pages", async (path, headers) => {
  const answer = await fetch(origin + path, { headers: headers as Record<string, string> });
  expect(answer.headers.get("content-encoding")).toBeNull();
  expect(answer.headers.get("etag")).toBe('W/"plain"');
});
