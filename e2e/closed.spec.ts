import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { EDITOR } from "@/lib/testing/account-fixtures";
import { rawRequest } from "./raw-request";
import { expect, pages, test } from "./reader";

// A server of its own, whose reading is closed.
let server: ChildProcess;
let origin: string;

test.describe.configure({ mode: "serial" });
test.beforeAll(async ({ baseURL }) => {
  test.setTimeout(120_000);
  const port = String(Number(new URL(baseURL ?? "").port) + 1);
  origin = `http://127.0.0.1:${port}`;
  server = spawn(process.execPath, ["--import", "tsx", "scripts/e2e-server.ts", "--port", port], {
    env: { ...process.env, READOUT_READING: "closed" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let said = "";
  for await (const text of server.stdout ?? []) {
    said += String(text);
    if (said.includes("Ready at")) return;
  }
  throw new Error(`The closed server did not start: ${said}`);
});
test.afterAll(async () => {
  const ended = once(server, "exit");
  server.kill("SIGTERM");
  await ended;
});

/** Words of the record, as no address has them, that nobody may see who is not signed in. */
const FACTS = /China|Russia|الصين|روسيا|Lavrov|لافروف|Xi Jinping|شي جين|Wang Yi|وانغ/;
const apis = ["/api/v1/jump?locale=en", "/api/v1/timeline", "/api/v1/charts/topic-frequency.csv"];

test("nothing of the record is shown to whoever is not signed in, by whatever way they ask", async () => {
  const ways: string[][] = [
    [],
    ["X-Middleware-Subrequest: proxy:proxy:proxy:proxy:proxy"],
    ["X-Middleware-Subrequest: src/middleware:src/middleware:src/middleware"],
    ["RSC: 1"],
    ["RSC: 1", "Next-Router-Prefetch: 1"],
    ["RSC: 1", "Next-Router-Segment-Prefetch: /_tree"],
    ["Cookie: readout_session=x.y"],
    ["X-Readout-Path: //evil.example", "X-Forwarded-Host: evil.example"],
  ];
  const addresses = Object.values(pages).filter((path) => path !== "/sign-in");
  for (const path of addresses.flatMap((one) => [`/en${one}`, `/ar${one}`])) {
    for (const headers of ways) {
      const { status, text } = await askFully(path, headers);
      expect([200, 307], `${path} ${headers}`).toContain(status);
      expect(text, `${path} ${headers}`).not.toMatch(FACTS);
      if (status === 307) expect(text, path).toMatch(/^location: \/(en|ar)\/sign-in/im);
      if (headers.length === 0) expect(status, path).toBe(307);
    }
  }
});

/** Asks, and once more where the answer only wants the name that requests of its router go by. */
async function askFully(path: string, headers: string[]) {
  const first = await rawRequest(origin, `GET ${path}`, headers);
  const onward = /^location: (\S*[?&]_rsc\S*)/im.exec(first.text)?.[1];
  return onward && first.status === 307 ? rawRequest(origin, `GET ${onward}`, headers) : first;
}

test("other spellings of an address lead to nothing either", async () => {
  const spellings = [
    "/en//meetings",
    "//en/meetings",
    "/EN/meetings",
    "/en/%6deetings",
    "/en/meetings/",
    "/en/meetings.rsc",
    "/en.rsc",
    "/en/meetings?_rsc=1",
    "/en/meetings?x=1&x=2",
    "/en%2Fmeetings",
    "/./en/meetings",
    "/en/./meetings",
    "/en/sign-in/../meetings",
    "/en/sign-in/%2e%2e/meetings",
    "/en/meetings.segments/_tree.segment.rsc",
    "/_next/data/x/en/meetings.json",
    "/api/v1//jump",
    "/api/v1/%6aump",
    "/api/v1/jump/",
    "/api/v1/jump.rsc",
    "/api/health/../v1/jump",
  ];
  for (const path of spellings) {
    for (const headers of [[], ["RSC: 1"]]) {
      const { status, text } = await askFully(path, headers);
      expect(status, path).toBeLessThan(500);
      expect(text, `${path} ${headers}`).not.toMatch(FACTS);
    }
  }
});

test("the API says 401, the health stays open", async ({ request }) => {
  for (const path of apis) {
    for (const headers of [{}, { "x-middleware-subrequest": "proxy:proxy:proxy:proxy:proxy" }]) {
      const answer = await request.get(origin + path, { headers: headers as Record<string, string> });
      expect(answer.status(), path).toBe(401);
      expect(answer.headers()["content-type"]).toContain("application/problem+json");
    }
  }
  expect((await request.get(`${origin}/api/health`)).status()).toBe(200);
});

test("whoever signs in reads, and is led to where they wanted", async ({ page }) => {
  await page.goto(`${origin}/en/meetings?channel=video`);
  await expect(page).toHaveURL(/\/en\/sign-in\?next=/);
  await page.locator("[name=email]").fill(EDITOR.email);
  await page.locator("[name=password]").fill(EDITOR.password);
  await page.locator("main form button").click();
  await page.waitForURL("**/en/meetings?channel=video");
  expect((await page.content()).match(FACTS)).not.toBe(null);
  for (const path of apis) {
    const answer = await page.request.get(origin + path);
    expect(answer.status(), path).toBe(200);
    expect(answer.headers()["cache-control"]).toContain("no-store");
  }
});
