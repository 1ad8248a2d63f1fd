import { expect, locales, pages, test } from "./reader";
import { signInAsEditor } from "./sign-in";

const addresses = locales.flatMap((locale) =>
  Object.entries(pages).flatMap(([name, path]) => (name === "sign-in" ? [] : [`/${locale}${path}`])),
);

test("every page is kept: its scripts are named by their hashes, and whoever has it is told so", async ({
  request,
}) => {
  for (const path of addresses) {
    const first = await request.get(path);
    const policy = first.headers()["content-security-policy"] ?? "";
    expect(policy, path).toMatch(/script-src 'self'( 'sha256-[^']{44}')+; style-src 'self'( 'sha256-[^']{44}')*;/);
    expect(policy, path).toContain("frame-ancestors 'none'");
    expect(first.headers()["cache-control"], path).toBe("private, no-cache");
    const again = await request.get(path);
    expect(again.headers().etag, path).toBe(first.headers().etag);
    expect(await again.body(), path).toEqual(await first.body());
    const etag = first.headers().etag ?? "";
    expect((await request.get(path, { headers: { "if-none-match": etag } })).status(), path).toBe(304);
  }
});

test("kept pages work, and break no rule of their policy", async ({ page }) => {
  // The fixture fails on anything in the console, refusals of the policy among them.
  for (const path of addresses) {
    await page.request.get(path);
    await page.goto(path, { waitUntil: "networkidle" });
  }
  await page.goto("/en");
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("dialog").getByRole("combobox")).toBeFocused();
  await page.keyboard.press("Escape");
  // Without loading anew: the document keeps the policy that it came with.
  await page.evaluate(() => Object.assign(window, { sameDocument: true }));
  await page.goto("/en#").catch(() => {});
  await page
    .locator("main")
    .getByRole("link", { name: /meetings?$/ })
    .first()
    .click();
  await page.waitForLoadState("networkidle");
});

test("a kept page runs no script that was put into it", async ({ page, browser }) => {
  const context = await browser.newContext();
  const victim = await context.newPage();
  const refused: string[] = [];
  victim.on("console", (message) => {
    if (/Content Security Policy|violates/.test(message.text())) refused.push(message.text());
  });
  const url = new URL("/en", test.info().project.use.baseURL).href;
  await page.request.get(url);
  await victim.route(url, async (route) => {
    const response = await route.fetch();
    const hostile =
      '<script>window.hostile = 1</script><script nonce="">window.hostile = 2</script><p id="x" onclick="window.hostile = 3">x</p>';
    await route.fulfill({ response, body: (await response.text()).replace("<main", `${hostile}<main`) });
  });
  await victim.goto(url);
  await victim.locator("#x").click();
  expect(await victim.evaluate(() => Reflect.get(window, "hostile"))).toBeUndefined();
  expect(refused.length).toBeGreaterThanOrEqual(3);
  await context.close();
});

test("nobody gets the page of somebody signed in, nor they a kept one", async ({ page, request }) => {
  await request.get("/en/meetings");
  await signInAsEditor(page);
  const own = await page.request.get("/en/meetings");
  expect(own.headers()["cache-control"]).toContain("no-store");
  expect(own.headers()["content-security-policy"]).toMatch(/'nonce-[^']+'/);
  expect(own.headers().etag).toBeUndefined();
  expect(await own.text()).toContain('href="/en/import"');
  await page.request.get("/en/people");
  for (const path of ["/en/meetings", "/en/people"]) {
    const other = await request.get(path);
    expect(await other.text()).not.toContain('href="/en/import"');
    expect(other.headers()["set-cookie"]).toBeUndefined();
  }
});

test("a navigation and a page of one address are kept apart, and no header of a reader's reaches another", async ({
  request,
}) => {
  const path = "/en/topics";
  const hostile = {
    "x-nonce": "abc",
    "x-readout-theme": "dark",
    "x-forwarded-host": "evil.example",
    "x-readout-path": "//evil",
  };
  const host = { host: "evil.example" };
  for (const headers of [hostile, host, { ...host, "x-forwarded-proto": "https" }])
    await request.get(path, { headers });
  const page = await request.get(path);
  expect(page.headers()["content-type"]).toContain("text/html");
  expect(await page.text()).not.toMatch(/evil|data-theme="dark"/);
  const first = await request.get(path, { headers: { rsc: "1" }, maxRedirects: 1 });
  expect(first.headers()["content-type"]).toContain("text/x-component");
  expect((await request.get(path)).headers()["content-type"]).toContain("text/html");
});

test("an address without a language leads each reader to their own", async ({ request }) => {
  for (const language of ["ar", "en", "ar"]) {
    const answer = await request.get("/meetings", { headers: { "accept-language": language }, maxRedirects: 0 });
    expect(answer.headers().location).toBe(`/${language}/meetings`);
    expect(answer.headers().vary).toContain("Accept-Language");
  }
});
