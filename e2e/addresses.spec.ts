import { rawRequest } from "./raw-request";
import { expect, test } from "./reader";

test.describe("malformed addresses", () => {
  const long = "ا".repeat(5_000);
  const strange = [
    "?q=%22%27%3B--&from=%27&to=%22",
    "?topics=no-such-topic&people=nobody&parties=ZZ&side=__proto__",
    "?from=9999-99-99&to=0000&window=2020..x",
    "?from=2021-02-30&measure=everything&lanes=%00&time=up",
    `?q=${encodeURIComponent(long)}`,
    `?topics=${"sco,".repeat(2_500)}`,
    "?q=%ED%A0%80&order=&after=..%2F..%2Fetc",
    "?channel=phone&channel=video&__proto__[x]=1&constructor=1",
    "?after=2017-99-99.m0000000&raised=%2A",
    "?q=%2A%3A%26%7C%21()%3C-%3E",
  ];
  for (const path of ["", "/statements", "/meetings", "/topics/sco", "/people/xi-jinping", "/parties/CN"]) {
    test(`give defaults: /en${path}`, async ({ request }) => {
      for (const search of strange) {
        const answer = await request.get(`/en${path}${search}`);
        expect(answer.status(), search.slice(0, 80)).toBe(200);
        expect(await answer.text(), search.slice(0, 80)).not.toContain("could not be put together");
      }
    });
  }
});

test.describe("what is not there", () => {
  test.use({ expected: [/status of 404/] });
  const nowhere = [
    "/en/meetings/m0000000",
    "/en/meetings/%27%22",
    "/ar/meetings/mx8v2r2x/statements/99",
    "/en/meetings/mx8v2r2x/statements/-1",
    "/en/meetings/mx8v2r2x/statements/1e3",
    "/ar/topics/no-such-topic",
    "/en/people/nobody",
    "/en/parties/ZZ",
    "/xx",
    "/xx/meetings",
    "/en/a/b/c/d",
    `/en/topics/${"x".repeat(5_000)}`,
  ];
  for (const path of nowhere) {
    test(`answers 404: ${path.slice(0, 50)}`, async ({ page }) => {
      const answer = await page.goto(path);
      expect(answer?.status()).toBe(404);
      const locale = path.startsWith("/ar") ? "ar" : "en";
      await expect(page.locator("html")).toHaveAttribute("lang", locale);
      await expect(page.locator("h1")).toHaveText(locale === "ar" ? "غير موجود" : "Not here");
    });
  }
});

test("unknown API addresses answer with a problem (RFC 9457)", async ({ request }) => {
  const nowhere = [
    "/api",
    "/api/nothing",
    "/api/v1/nothing",
    "/api/v1/charts/no-such.svg",
    "/api/v1/charts/emphasis.exe",
  ];
  for (const path of nowhere) {
    const answer = await request.get(path);
    expect(answer.status(), path).toBe(404);
    expect(answer.headers()["content-type"], path).toContain("application/problem+json");
    expect(await answer.json()).toMatchObject({ status: 404, title: expect.any(String) });
  }
});

test("what can only be read refuses to be written", async ({ request }) => {
  for (const path of ["/api/health", "/api/v1/timeline", "/api/v1/jump", "/api/v1/charts/emphasis.svg"]) {
    for (const method of ["post", "put", "patch", "delete"] as const) {
      const answer = await request[method](path);
      expect(answer.status(), `${method} ${path}`).toBe(405);
      expect(answer.headers().allow, path).toContain("GET");
      expect(answer.headers()["content-type"], path).toContain("application/problem+json");
    }
  }
});

test("addresses whose percent signs spell no text lead nowhere, and break nothing", async ({ baseURL }) => {
  for (const path of ["/en/%E0", "/%ff", "/en/meetings/%ff", "/ar/100%", "/api/%E0", "/api/v1/charts/%E0%A4%A.svg"]) {
    const { status, type } = await rawRequest(baseURL, `GET ${path}`);
    expect(status, path).toBe(404);
    expect(type, path).toContain(path.startsWith("/api") ? "application/problem+json" : "text/html");
  }
  expect((await rawRequest(baseURL, "TRACE /en")).status).toBe(405);
});

test("health counts what is on record", async ({ request }) => {
  const answer = await request.get("/api/health");
  expect(await answer.json()).toEqual({ status: "ok", meetings: 5, statements: 83 });
});

test("an address without a language goes to the reader's", async ({ request }) => {
  for (const [wanted, locale] of [
    ["ar-EG,ar;q=0.9,en;q=0.5", "ar"],
    ["de,en;q=0.5", "en"],
  ] as const) {
    const headers = { "Accept-Language": wanted };
    const root = await request.get("/?measure=statements", { headers, maxRedirects: 0 });
    expect(new URL(root.headers().location ?? "", "http://x").pathname).toBe(`/${locale}`);
    expect(root.headers().location).toContain("measure=statements");
    const deep = await request.get("/topics/sco", { headers, maxRedirects: 0 });
    expect(deep.headers().location).toContain(`/${locale}/topics/sco`);
  }
});

test("a meeting's readable name may change: other names lead to it, and the question goes along", async ({
  request,
}) => {
  for (const path of ["/en/meetings/mx8v2r2x", "/en/meetings/mx8v2r2x/old-name", "/en/meetings/mx8v2r2x/a/b"]) {
    const answer = await request.get(`${path}?arrange=speaker`, { maxRedirects: 0 });
    expect(answer.status(), path).toBe(308);
    expect(answer.headers().location).toContain("/en/meetings/mx8v2r2x/wang-lavrov-tashkent-2022?arrange=speaker");
  }
});

test("the address is the view: copied to another machine, it opens the same", async ({ page, browser }) => {
  await page.goto("/ar");
  await page.getByRole("link", { name: "التصريحات", exact: true }).last().click();
  await expect(page).toHaveURL(/measure=statements/);
  await page.locator("summary", { hasText: "وسيلة الاجتماع" }).click();
  await page.getByRole("link", { name: "عبر الفيديو" }).first().click();
  await expect(page).toHaveURL(/channel=video/);
  const sentence = await page.locator("h1 + p").textContent();
  const elsewhere = await (await browser.newContext()).newPage();
  await elsewhere.goto(page.url());
  await expect(elsewhere.locator("h1 + p")).toHaveText(sentence ?? "");
  await elsewhere.close();

  await page.goBack();
  await expect(page).not.toHaveURL(/channel=video/);
  await expect(page.locator("h1 + p")).not.toHaveText(sentence ?? "");
  await page.goForward();
  await expect(page.locator("h1 + p")).toHaveText(sentence ?? "");
});

test("a link preview has title, description and the page in the other language", async ({ page }) => {
  await page.goto("/en?channel=phone");
  await expect(page).toHaveTitle(/Channel: Phone/);
  await expect(page.locator('meta[property="og:title"]')).toHaveAttribute("content", /Channel: Phone/);
  await expect(page.locator('meta[name="description"]')).toHaveAttribute(
    "content",
    /^One meeting of the 5 on record fits/,
  );
  await expect(page.locator('meta[property="og:description"]')).toHaveAttribute("content", /26 statements/);
  await expect(page.locator('link[rel="alternate"][hreflang="ar"]')).toHaveAttribute(
    "href",
    /^http.*\/ar\?channel=phone$/,
  );
  await page.goto("/ar/meetings/mj3janew/xi-putin-video-2026");
  await expect(page.locator('meta[property="og:title"]')).toHaveAttribute("content", /شي جين بينغ/);
});

test("theme and language live in the address", async ({ page }) => {
  await page.goto("/en?theme=dark");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await page.getByText("Settings").click();
  await page.getByRole("link", { name: "Light", exact: true }).click();
  await expect(page).toHaveURL(/theme=light/);
  await expect(page.locator("html")).toHaveAttribute("data-theme", "light");
  await page.getByRole("link", { name: "العربية" }).click();
  await expect(page).toHaveURL(/\/ar\?.*theme=light/);
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
});
