import type { Page } from "@playwright/test";
import { expect, test } from "./reader";

const plot = (page: Page) => page.locator("#timeline [role=group]").first();
const marks = (page: Page) => page.locator("#timeline a[data-mark]");

async function windowOf(page: Page): Promise<[number, number] | null> {
  const asked = new URL(page.url()).searchParams.get("window");
  if (!asked) return null;
  const [from = "", to = ""] = asked.split("..");
  return [Date.parse(from), Date.parse(to)];
}

async function spanAfter(page: Page, act: () => Promise<void>): Promise<number> {
  const before = page.url();
  await act();
  await expect.poll(() => page.url()).not.toBe(before);
  const window = await windowOf(page);
  return window ? window[1] - window[0] : Number.POSITIVE_INFINITY;
}

test("zooms and pans by keys and buttons, and keeps the window in the address", async ({ page }) => {
  await page.goto("/en");
  await expect(marks(page).first()).toBeVisible();
  await plot(page).focus();
  const first = await spanAfter(page, () => page.keyboard.press("+"));
  const second = await spanAfter(page, () => page.keyboard.press("+"));
  expect(second).toBeLessThan(first);
  const before = await windowOf(page);
  await spanAfter(page, () => page.keyboard.press("ArrowRight"));
  const after = await windowOf(page);
  expect(after?.[0]).toBeGreaterThan(before?.[0] ?? 0);
  const wider = await spanAfter(page, () => page.getByRole("button", { name: "Zoom out" }).click());
  expect(wider).toBeGreaterThan(second);

  const address = page.url();
  await page.reload();
  expect(page.url()).toBe(address);
  await expect(page.getByRole("button", { name: "Whole period" })).toBeEnabled();
  await page.getByRole("button", { name: "Whole period" }).click();
  await expect.poll(() => windowOf(page)).toBeNull();
});

test("zooms by Ctrl and the wheel about the pointer, pans by dragging; a plain wheel scrolls the page", async ({
  page,
}) => {
  await page.goto("/en");
  await plot(page).scrollIntoViewIfNeeded();
  const box = await plot(page).boundingBox();
  if (!box) throw new Error("no timeline");
  await page.mouse.move(box.x + box.width * 0.8, box.y + 20);
  await page.keyboard.down("Control");
  const zoomed = await spanAfter(page, () => page.mouse.wheel(0, -300));
  await page.keyboard.up("Control");
  expect(zoomed).toBeLessThan(Number.POSITIVE_INFINITY);
  const before = await windowOf(page);
  await spanAfter(page, async () => {
    await page.mouse.move(box.x + box.width * 0.7, box.y + box.height * 0.5);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.9, box.y + box.height * 0.5, { steps: 5 });
    await page.mouse.up();
  });
  expect((await windowOf(page))?.[0]).toBeLessThan(before?.[0] ?? 0);

  const url = page.url();
  const scrolled = await page.evaluate(() => window.scrollY);
  await page.mouse.wheel(0, 300);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(scrolled);
  expect(page.url()).toBe(url);
});

test("a mark shows its card on hover and on focus, Escape takes it away, a click opens the meeting", async ({
  page,
}) => {
  await page.goto("/en");
  const mark = marks(page)
    .filter({ has: page.locator("circle") })
    .first();
  const href = (await mark.getAttribute("href")) ?? "";
  expect(href).toMatch(/^\/en\/meetings\/m/);
  await page.waitForLoadState("networkidle");
  await mark.hover();
  const card = page.locator("section[popover]");
  await expect(card).toContainText("statements");
  await page.keyboard.press("Escape");
  await expect(card).toBeHidden();
  await mark.click();
  await expect(page).toHaveURL(href);
  await expect(page.locator("#reports")).toBeVisible();
});

test("marks that would overlap become a count that opens in place", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/en?lanes=level");
  await page.waitForLoadState("networkidle");
  const plotted = await page.locator("#timeline a[data-mark]").count();
  // Five meetings in ten years: far out everything stays apart, so the window is made wide by the address alone.
  await page.goto("/en?lanes=level&window=1950-01-01..2090-01-01");
  await page.waitForLoadState("networkidle");
  const counts = page.locator("#timeline a[data-mark][data-count]");
  const grouped = await page.locator("#timeline a[data-mark]").count();
  expect(grouped).toBeLessThanOrEqual(plotted);
  if (grouped < plotted) {
    const count = Number(await counts.first().getAttribute("data-count"));
    expect(count).toBeGreaterThan(1);
    await counts.first().click();
    await expect(page).toHaveURL(/\/en\?/);
    await expect(page.getByRole("link", { name: /open the list/i })).toBeVisible();
  }
});

test("lanes are links and live in the address; every lane says what it holds", async ({ page }) => {
  await page.goto("/ar");
  await page.locator("#timeline").getByRole("link", { name: "الطرف" }).click();
  await expect(page).toHaveURL(/lanes=party/);
  await expect(page.locator("#timeline")).toContainText("الصين");
  // A meeting stands in the lane of each of its parties.
  expect(await marks(page).count()).toBe(10);
});

test("time may run from right to left, in either language", async ({ page }) => {
  const places = async (address: string) => {
    await page.goto(address);
    const boxes = await marks(page).evaluateAll((found) =>
      found.map((mark) => ({ href: mark.getAttribute("href") ?? "", x: mark.getBoundingClientRect().x })),
    );
    return new Map(boxes.map(({ href, x }) => [/meetings\/(m[0-9a-z]{7})/.exec(href)?.[1], x]));
  };
  for (const locale of ["en", "ar"]) {
    const forward = await places(`/${locale}`);
    expect(forward.get("myxg72nm") ?? 0).toBeLessThan(forward.get("mj3janew") ?? 0);
    const backward = await places(`/${locale}?time=rtl`);
    expect(backward.get("myxg72nm") ?? 0).toBeGreaterThan(backward.get("mj3janew") ?? 0);
  }
});

test("a date that the reports leave open is a bar, never a dot; without any date a meeting waits aside", async ({
  page,
}) => {
  await page.goto("/en?dates=text");
  const beijing = page.locator("#timeline a[data-mark][href*=mfhfn728]");
  await expect(beijing.locator("rect").first()).toBeAttached();
  await expect(beijing.locator("circle")).toHaveCount(0);
  await expect(page.locator("#timeline a[data-mark][href*=mx8v2r2x]")).toHaveCount(0);
  const numbers = page.locator("#timeline a[data-count]", { hasText: "1 undated" });
  // Of all, and of the lane.
  await expect(numbers).toHaveCount(2);
  for (const undated of await numbers.all()) {
    await expect(undated).toHaveAttribute("href", /\/en\/meetings\?.*certainty=undated/);
    await expect(undated).toHaveAttribute("href", /dates=text/);
    await expect(undated).toHaveAttribute("data-count", "1");
  }
  await numbers.first().click();
  await expect(page.locator("[data-total='1']")).toBeVisible();
  await expect(page.locator("[data-row] a[href*=mx8v2r2x]").first()).toBeVisible();
});

test("a meeting of which the reports give no date asks: no bar, no whisker, and a name of its own in the legend", async ({
  page,
}) => {
  for (const [locale, sign, said, barred] of [
    ["en", "?", "the reports give no date", "one meeting the reports do not give the day"],
    ["ar", "؟", "والتقارير لا تذكر أي تاريخ", "اجتماع واحد لا تحدد التقارير يومه"],
  ] as const) {
    await page.goto(`/${locale}`);
    const tashkent = page.locator("#timeline a[data-mark][href*=mx8v2r2x]");
    await expect(tashkent.locator("text").first()).toHaveText(sign);
    await expect(tashkent.locator("line")).toHaveCount(0);
    await expect(tashkent.locator("rect:not([fill=transparent])")).toHaveCount(0);
    await expect(page.locator("#timeline ul").first()).toContainText(said);
    // One of the two uncertain meetings is a bar, not both.
    await expect(page.locator("#timeline")).toContainText(barred);
    await page.goto(`/${locale}?dates=text`);
    await expect(page.locator("#timeline ul").first()).not.toContainText(said);
  }
});

test("keys work on a mark and zoom about its date; Enter still opens it", async ({ page }) => {
  await page.goto("/en");
  await page.waitForLoadState("networkidle");
  const mark = page.locator("#timeline a[data-mark][href*=mj3janew]");
  const place = async () => (await mark.boundingBox())?.x ?? 0;
  await mark.focus();
  const before = await place();
  await spanAfter(page, () => page.keyboard.press("+"));
  await spanAfter(page, () => page.keyboard.press("+"));
  await expect(mark).toBeFocused();
  expect(Math.abs((await place()) - before)).toBeLessThan(2);
  // What leaves the picture hands the focus on: the next key still works.
  await spanAfter(page, () => page.keyboard.press("Home"));
  await expect(plot(page)).toBeFocused();
  await spanAfter(page, () => page.keyboard.press("End"));
  await mark.focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/en\/meetings\/mj3janew/);
});

test("an empty stretch says so in place, and the days in view name the year", async ({ page }) => {
  for (const [locale, words] of [
    ["en", "No meetings here"],
    ["ar", "لا اجتماعات هنا"],
  ] as const) {
    await page.goto(`/${locale}?window=2019-03-04..2019-03-20`);
    await expect(plot(page)).toContainText(words);
    await expect(page.locator("#timeline output", { hasText: "2019" })).toBeVisible();
    await page.goto(`/${locale}`);
    await expect(plot(page)).not.toContainText(words);
  }
});

test("the whole period is named by its first and last meeting, on one line; its strip shows a span as one", async ({
  page,
}) => {
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto("/en");
    const period = page.locator("#timeline output", { hasText: "2017" });
    await expect(period).toHaveText(/^8 Jun 2017\s–\s4 Feb 2026$/);
    expect((await period.boundingBox())?.height).toBeLessThan(30);
    // Three fixed days, a day from outside the text, and a year that the reports leave open.
    await expect(page.locator("#timeline [role=slider] rect[fill='var(--muted)']")).toHaveCount(5);
  }
});

test("a list says the same", async ({ page }) => {
  await page.goto("/en");
  await page.getByText("The same as a list").click();
  for (const place of ["Astana", "Tashkent", "Beijing"]) {
    await expect(page.locator("#timeline table, #timeline ol").getByText(place).first()).toBeVisible();
  }
});

test("zoom goes along to another language", async ({ page }) => {
  await page.goto("/en");
  await page.waitForLoadState("networkidle");
  await plot(page).focus();
  await spanAfter(page, () => page.keyboard.press("+"));
  const window = new URL(page.url()).searchParams.get("window");
  await page.getByRole("link", { name: "العربية" }).click();
  await expect(page).toHaveURL(/\/ar/);
  expect(new URL(page.url()).searchParams.get("window")).toBe(window);
});
