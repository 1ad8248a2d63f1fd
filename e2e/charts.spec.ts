import { expect, test } from "./reader";

const names = ["topic-frequency", "emphasis", "topic-matrix", "topics-over-time"];

test("Recharts takes the picture's place without moving anything", async ({ page }) => {
  await page.goto("/en?measure=statements");
  const figure = page.locator("#topic-frequency");
  const mark = figure.locator("a[data-mark]").first();
  await figure.scrollIntoViewIfNeeded();
  const before = await mark.boundingBox();
  await expect(figure.locator(".recharts-wrapper").first()).toBeAttached({ timeout: 15_000 });
  const after = await mark.boundingBox();
  expect(Math.abs((after?.width ?? 0) - (before?.width ?? 1))).toBeLessThan(1);
  const drawn = figure.locator(".recharts-wrapper rect[fill^='var(--']");
  await expect(drawn).toHaveCount(await figure.locator("a[data-mark]").count());
});

test("each side's bar has its number and its share at its own end", async ({ page }) => {
  for (const locale of ["en", "ar"]) {
    await page.goto(`/${locale}`);
    const figure = page.locator("#emphasis");
    await figure.scrollIntoViewIfNeeded();
    await expect(figure.locator(".recharts-wrapper").first()).toBeAttached({ timeout: 15_000 });
    for (const row of await figure.locator("[data-bar]").all()) {
      for (const mark of await row.locator("a[data-mark]").all()) {
        const href = await mark.getAttribute("href");
        const number = row.locator(`a[href="${href}"]:not([data-mark])`);
        await expect(number).toHaveText(/^\d+ · \d+\P{L}*%\P{L}*$/u);
        expect(await number.getAttribute("data-count")).toBe(await mark.getAttribute("data-count"));
        const [bar, words] = [await mark.boundingBox(), await number.locator("text").boundingBox()];
        if (!bar || !words) throw new Error("not drawn");
        const gap = words.x > bar.x ? words.x - (bar.x + bar.width) : bar.x - (words.x + words.width);
        expect(Math.abs(gap - 6)).toBeLessThan(4);
      }
    }
  }
});

test("on a phone axes keep their first and last label, and a matrix shows that it goes on", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const locale of ["en", "ar"]) {
    await page.goto(`/${locale}`);
    const figure = page.locator("#topic-frequency");
    const frame = await figure.boundingBox();
    for (const label of [/^0\D*%/, /^100\D*%/]) {
      const box = await figure.locator("svg[aria-hidden] text", { hasText: label }).first().boundingBox();
      expect(box?.x ?? -1).toBeGreaterThanOrEqual((frame?.x ?? 0) - 0.5);
    }
    const matrix = page.locator("#topic-matrix");
    // What is far below the view is laid out when it comes near.
    await matrix.scrollIntoViewIfNeeded();
    await expect(matrix.locator("[data-more]").first()).toBeVisible();
    await matrix
      .locator("[role=group]")
      .first()
      .evaluate((box) => box.scrollTo({ left: box.scrollWidth }));
    await expect(matrix.locator("[data-more]")).toHaveCount(0);
  }
});

test("a CSV has plain numbers, with shares in columns of their own", async ({ page, request }) => {
  for (const [locale, share] of [
    ["en", "(share)"],
    ["ar", "(الحصة)"],
  ] as const) {
    await page.goto(`/${locale}?digits=arab`);
    for (const name of names) {
      const href = (await page.locator(`#${name} a[download][href*=".csv"]`).getAttribute("href")) ?? "";
      const [head = "", ...lines] = (await (await request.get(href)).text()).slice(1).split("\r\n");
      expect(head.includes(share), name).toBe(name === "emphasis" || name === "topic-frequency");
      const rows = lines.slice(0, lines.indexOf(""));
      expect(rows.length, name).toBeGreaterThan(0);
      for (const row of rows) {
        // A label may hold a comma, and the address at the end does; then they are quoted.
        const cells = row
          .replace(/"[^"]*"/g, "")
          .split(",")
          .slice(1, -1);
        for (const cell of cells) expect(cell, `${name}: ${row}`).toMatch(/^\d+(\.\d+)?$/);
      }
    }
  }
});

test("charts can be read and followed without any code", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${baseURL}/ar`);
  for (const name of names) await expect(page.locator(`#${name} a[data-count]`).first()).toBeVisible();
  await expect(page.locator("#timeline a[data-mark]").first()).toBeVisible();
  await page.locator("#topic-frequency a[data-mark]").first().click({ force: true });
  await expect(page.locator("[data-total]").first()).toBeVisible();
  await context.close();
});

test("a table says the same, with the same links", async ({ page }) => {
  await page.goto("/en");
  for (const name of names) {
    const figure = page.locator(`#${name}`);
    await figure.locator("details > summary").last().click();
    await expect(figure.locator("table").last()).toBeVisible();
    expect(await figure.locator("table").last().locator("a").count()).toBeGreaterThan(0);
  }
});

test("groups open into topics, in the address", async ({ page }) => {
  await page.goto("/en");
  const rows = page.locator("#topic-frequency [data-bar]");
  const groups = await rows.count();
  await page
    .locator("#topic-frequency")
    .getByRole("link", { name: /Open Organisations/ })
    .click();
  await expect(page).toHaveURL(/open=organisations/);
  await expect.poll(() => rows.count()).toBeGreaterThan(groups);
});

for (const locale of ["en", "ar"]) {
  test(`downloads hold legend, filter, date and source (${locale})`, async ({ page, request }) => {
    await page.goto(`/${locale}?channel=in_person&measure=statements`);
    for (const name of names) {
      const links = page.locator(`#${name} a[download]`);
      for (const href of await links.evaluateAll((found) => found.map((link) => link.getAttribute("href") ?? ""))) {
        const answer = await request.get(href);
        expect(answer.status(), href).toBe(200);
        expect(answer.headers()["content-disposition"], href).toContain("attachment");
        const text = await answer.text();
        const filter = locale === "en" ? "In person" : "حضوريًا";
        const source = locale === "en" ? "record version" : "نسخة السجل";
        for (const part of [filter, source, "2026", `/${locale}`])
          expect(text, `${href} holds ${part}`).toContain(part);
        if (name !== "topic-matrix" && name !== "topics-over-time") {
          expect(text, `${href} holds its legend`).toContain(locale === "en" ? "Russia" : "روسيا");
        }
      }
    }
  });
}

test("a chart is saved as a picture", async ({ page }) => {
  await page.goto("/ar");
  const figure = page.locator("#topic-frequency");
  await figure.scrollIntoViewIfNeeded();
  const saved = page.waitForEvent("download");
  await figure.getByRole("button", { name: /PNG/ }).click();
  const file = await saved;
  expect(file.suggestedFilename()).toMatch(/topic-frequency.*\.png$/);
  const stream = await file.createReadStream();
  const first = await new Promise<Buffer>((resolve) => stream.once("data", (chunk) => resolve(chunk as Buffer)));
  expect(first.subarray(1, 4).toString()).toBe("PNG");
  expect(first.length).toBeGreaterThan(5_000);
});

test("the jump box reaches meetings, people, parties and topics in either language", async ({ page }) => {
  await page.goto("/en");
  await page.waitForLoadState("networkidle");
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox").fill("لافروف");
  await page.getByRole("option").first().click();
  await expect(page).toHaveURL(/\/en\/(people\/sergey-lavrov|meetings\/mx8v2r2x)/);
});
