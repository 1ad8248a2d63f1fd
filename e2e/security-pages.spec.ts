import { rawRequest } from "./raw-request";
import { expect, test } from "./reader";
import { signInAsEditor } from "./sign-in";

// The pages that need a session also where reading is open: by whatever way somebody asks who has none.
const WAYS: string[][] = [
  [],
  ["X-Middleware-Subrequest: proxy:proxy:proxy:proxy:proxy"],
  ["RSC: 1"],
  ["RSC: 1", "Next-Router-Prefetch: 1"],
  ["RSC: 1", "Next-Router-Segment-Prefetch: /_tree"],
  ["Cookie: readout_session=x.y"],
  ["Cookie: __Host-readout_session=x.y", "X-Forwarded-Proto: https"],
  ["X-Readout-Path: //evil.example", "X-Forwarded-Host: evil.example"],
];
const MARK = "An unreviewed report of the lighthouse keepers";

test("what is not reviewed is shown to nobody who is not signed in", async ({ page, baseURL }) => {
  await signInAsEditor(page);
  const sent = await page.request.post("/api/v1/imports", {
    headers: { origin: baseURL ?? "" },
    data: { text: `${MARK}\nThe keepers of ${crypto.randomUUID()} met.` },
  });
  const { id: batch } = await sent.json();
  const state = async () => (await page.request.get(`/api/v1/imports/${batch}`)).json();
  await expect.poll(async () => (await state()).queued).toBe(0);
  const report = (await state()).items[0].report.id;
  await page.goto(`/en/review/${report}`);
  await expect(page.locator("main").first()).toContainText(MARK);

  const addresses = [
    "/en/review",
    "/ar/review",
    `/en/review/${report}`,
    "/en/import",
    "/ar/account",
    `/en//review/${report}`,
    `/en/%72eview/${report}`,
    `/EN/review/${report}`,
    `/en/review/${report}/`,
    `/en/review/${report}.rsc`,
    `/en/review/${report}.segments/_tree.segment.rsc`,
    `/en/review%2F${report}`,
    `/en/sign-in/../review/${report}`,
    `/en/review/${report}?_rsc=1`,
    `/api/v1/reviews/${report}`,
    `/api/v1//reviews/${report}`,
    `/api/v1/reviews/${report}/`,
    `/api/v1/imports/${batch}`,
  ];
  for (const path of addresses) {
    for (const headers of WAYS) {
      const { status, text } = await rawRequest(baseURL, `GET ${path}`, headers);
      expect(status, `${path} ${headers}`).toBeLessThan(500);
      expect(text, `${path} ${headers}`).not.toContain(MARK);
      expect(text, `${path} ${headers}`).not.toMatch(/<textarea|^location: (https?:)?\/\/evil/im);
    }
  }
});

test("pages take no actions, with a session either", async ({ page, baseURL }) => {
  await signInAsEditor(page);
  const bodies = [
    '["$F1"]',
    '[{"__proto__":{"then":"$1:__proto__:then"}}]',
    '--a\r\nContent-Disposition: form-data; name="x"',
  ];
  for (const path of ["/en/review", "/en/import", "/ar/account", "/en/sign-in", "/ar/set-up/x", "/en/invitation/x"]) {
    for (const [i, data] of bodies.entries()) {
      const type = i === 2 ? "multipart/form-data; boundary=a" : "text/plain";
      const headers = { origin: baseURL ?? "", "Next-Action": "0".repeat(42), "Content-Type": type };
      const answer = await page.request.post(path, { headers, data, maxRedirects: 0 });
      expect(answer.status(), path).toBeGreaterThanOrEqual(400);
      expect(answer.status(), path).toBeLessThan(500);
      expect(await answer.text(), path).not.toMatch(/node_modules|\.next\/|at async/);
    }
  }
});

test("https is asked to stay, and only over https", async ({ request }) => {
  for (const path of ["/en", "/api/health", "/icon.svg"]) {
    const secure = await request.get(path, { headers: { "x-forwarded-proto": "https" } });
    expect(secure.headers()["strict-transport-security"], path).toBe("max-age=31536000");
    expect((await request.get(path)).headers()["strict-transport-security"], path).toBeUndefined();
  }
});

test("personal pages are kept by nobody", async ({ page }) => {
  await signInAsEditor(page);
  for (const path of ["/en/review", "/en/import", "/ar/account", "/en"]) {
    for (const headers of [{}, { RSC: "1" }]) {
      const answer = await page.request.get(path, { headers: headers as Record<string, string> });
      expect(answer.headers()["cache-control"], path).toMatch(/private.*no-store|no-store.*private/);
    }
    expect((await page.request.get(path)).headers()["content-type"], path).toContain("text/html");
  }
});
