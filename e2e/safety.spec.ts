import { createHash } from "node:crypto";
import { type AddressInfo, createServer } from "node:net";
import { rawRequest } from "./raw-request";
import { expect, locales, pages, test } from "./reader";

test("every page has a strict policy, with a nonce of its own where it is made for one reader", async ({ request }) => {
  const nonces = new Set<string>();
  const addresses = locales.flatMap((locale) => Object.values(pages).map((path) => `/${locale}${path}`));
  const unkept = ["/en/sign-in", "/ar/sign-in", "/en/no/such/page"];
  for (const path of [...new Set([...addresses, ...unkept])]) {
    const headers = (await request.get(path)).headers();
    const policy = headers["content-security-policy"] ?? "";
    expect(policy, path).not.toMatch(/unsafe-(inline|eval)/);
    expect(policy, path).toContain("frame-ancestors 'none'");
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1];
    expect(nonce !== undefined, path).toBe(unkept.includes(path));
    nonces.add(nonce ?? "");
    expect(headers["x-content-type-options"], path).toBe("nosniff");
    expect(headers["referrer-policy"], path).toBe("strict-origin-when-cross-origin");
    expect(headers["x-powered-by"], path).toBeUndefined();
  }
  expect(nonces.size).toBe(unkept.length + 1);
});

test("a page has no script but those that its policy names, and no inline style", async ({ request }) => {
  const answer = await request.get("/ar");
  const html = await answer.text();
  const scripts = [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)];
  expect(scripts.length).toBeGreaterThan(0);
  for (const [, attributes = "", content = ""] of scripts) {
    if (/\ssrc="\/_next\/static\//.test(attributes)) continue;
    const hash = createHash("sha256").update(content).digest("base64");
    expect(answer.headers()["content-security-policy"]).toContain(`'sha256-${hash}'`);
  }
  const own = await (await request.get("/ar/sign-in")).text();
  expect((own.match(/<script\b[^>]*>/g) ?? []).filter((tag) => !/nonce="[^"]+"/.test(tag))).toEqual([]);
  expect(html + own).not.toMatch(/<[a-z]+\b[^>]*\sstyle="/);
});

test("there is no image optimiser", async ({ request }) => {
  for (const path of [
    "/_next/image?url=%2Ficon.svg&w=64&q=75",
    "/_next/image?url=http%3A%2F%2F127.0.0.1%2Fx&w=64&q=75",
  ]) {
    expect([400, 404]).toContain((await request.get(path)).status());
  }
});

test("what is searched is text, never markup", async ({ page }) => {
  const hostile = '"><img src=x onerror=alert(1)><script>alert(2)</script>';
  let opened = false;
  page.on("dialog", (dialog) => {
    opened = true;
    return dialog.dismiss();
  });
  for (const path of ["/en/statements", "/ar", "/en/meetings"]) {
    await page.goto(`${path}?q=${encodeURIComponent(hostile)}`);
    expect(await page.locator("img").count()).toBe(0);
  }
  expect(opened).toBe(false);
});

test("posting to pages changes nothing and breaks nothing", async ({ request }) => {
  const before = await (await request.get("/api/health")).json();
  for (const path of ["/en", "/en/statements", "/ar/meetings/mx8v2r2x/wang-lavrov-tashkent-2022"]) {
    for (const headers of [
      { "Next-Action": "0".repeat(40) },
      { "Next-Action": "x", "Content-Type": "text/plain" },
      {},
    ]) {
      const answer = await request.post(path, { headers: headers as Record<string, string>, data: '["$F1"]' });
      expect(answer.status(), `${path} ${JSON.stringify(headers)}`).not.toBe(500);
    }
  }
  expect(await (await request.get("/api/health")).json()).toEqual(before);
});

test("paths are not normalised into others", async ({ baseURL }) => {
  const tries = [
    "/en//meetings",
    "//evil.example/en",
    "/en/%2e%2e/api/health",
    "/en/../api/../package.json",
    "/..%2f..%2fpackage.json",
    "/_next/static/..%2f..%2f..%2fpackage.json",
    "/_next/static/%2e%2e/%2e%2e/package.json",
    "/en/meetings/..%5c..%5c",
  ];
  for (const path of tries) {
    const { status, text } = await rawRequest(baseURL, `GET ${path}`);
    expect(status, path).toBeGreaterThan(0);
    expect(status, path).toBeLessThan(500);
    expect(text, path).not.toContain('"dependencies"');
    expect(text, path).not.toMatch(/^location: (https?:)?\/\/evil/im);
  }
});

test("what is no page has a policy of its own", async ({ request }) => {
  for (const path of [
    "/favicon.ico",
    "/robots.txt",
    "/icon.svgx",
    "/_next/nothing",
    "/api/health",
    "/_next/image?url=x",
  ]) {
    const policy = (await request.get(path)).headers()["content-security-policy"] ?? "";
    expect(policy, path).toMatch(/default-src 'none'|'nonce-/);
    expect(policy, path).not.toMatch(/unsafe-(inline|eval)/);
  }
});

test("a forged sub-request header changes nothing", async ({ request }) => {
  const headers = { "x-middleware-subrequest": "proxy:proxy:proxy:proxy:proxy", "x-readout-theme": '"><script>' };
  const answer = await request.get("/en", { headers });
  expect(answer.status()).toBe(200);
  expect(await answer.text()).not.toContain("&quot;&gt;&lt;script");
});

test("an upgrade to somewhere else opens no connection", async ({ baseURL }) => {
  let connections = 0;
  const elsewhere = createServer((socket) => {
    connections += 1;
    socket.destroy();
  });
  await new Promise<void>((resolve) => elsewhere.listen(0, "127.0.0.1", resolve));
  const { port } = elsewhere.address() as AddressInfo;
  for (const target of [`http://127.0.0.1:${port}/secret`, "/en", `//127.0.0.1:${port}/secret`]) {
    const { text } = await rawRequest(baseURL, `GET ${target}`, ["Connection: Upgrade", "Upgrade: websocket"]);
    expect(text, target).not.toContain("101 Switching");
  }
  await new Promise((resolve) => elsewhere.close(resolve));
  expect(connections).toBe(0);
});
