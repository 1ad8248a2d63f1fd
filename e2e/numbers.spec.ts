import type { APIRequestContext, Page } from "@playwright/test";
import { expect, test } from "./reader";

// The promise: every number opens exactly what it counts.

const views = [
  "/en",
  "/ar",
  "/en?measure=statements&open=bilateral,economy,security,world-order,organisations,issues,society",
  "/en?open=bilateral,economy,security,world-order,organisations,issues,society",
  "/en?dates=text&lanes=party",
  "/en?channel=in_person&lanes=level",
  "/en?topics=sco,economy&measure=statements",
  "/en?side=RU",
  "/en?people=xi-jinping&from=2020&to=2023",
  "/en?q=cooperation",
  "/en?certainty=uncertain",
  "/en?certainty=undated&dates=text",
  "/ar?source=KW",
  "/en/topics",
  "/en/topics/sco",
  "/en/people",
  "/en/people/vladimir-putin",
  "/en/parties",
  "/en/parties/RU",
  "/en/meetings",
  "/en/meetings/mj3janew/xi-putin-video-2026",
];

interface Counted {
  href: string;
  count: number;
  unit: string;
}

/** Every number of a page that is a link, in HTML and in SVG. */
function numbersOf(page: Page): Promise<Counted[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("a[data-count]")].map((link) => ({
      href: link.getAttribute("href") ?? link.getAttribute("xlink:href") ?? "",
      count: Number(link.getAttribute("data-count")),
      unit: link.getAttribute("data-unit") ?? "",
    })),
  );
}

interface List {
  total: number;
  rows: number;
}

// Views share many lists, and nothing changes while the tests run.
const lists = new Map<string, List>();

async function listBehind(request: APIRequestContext, href: string): Promise<List> {
  const known = lists.get(href);
  if (known) return known;
  const answer = await request.get(href);
  expect(answer.status(), href).toBe(200);
  const html = await answer.text();
  const total = Number(/data-total="(\d+)"/.exec(html)?.[1] ?? Number.NaN);
  const list = { total, rows: html.match(/ data-row="/g)?.length ?? 0 };
  lists.set(href, list);
  return list;
}

for (const view of views) {
  test(`the numbers of ${view}`, async ({ page, request }) => {
    test.setTimeout(180_000);
    await page.goto(view);
    const numbers = await numbersOf(page);
    expect(numbers.length, "numbers on the page").toBeGreaterThan(0);
    for (const { href, count, unit } of numbers) {
      expect(href, `${unit} ${count}`).toMatch(unit === "meetings" ? /\/(meetings)(\?|$|#)/ : /\/statements(\?|$|#)/);
      const list = await listBehind(request, href);
      expect(list.total, `${count} ${unit} behind ${href}`).toBe(count);
      // A page of a list holds at most 50 meetings or 100 statements; the seed's lists fit on one.
      expect(list.rows, `rows behind ${href}`).toBe(count);
    }
  });
}

test("a number clicked opens a list of exactly so many", async ({ page }) => {
  for (const locale of ["en", "ar"]) {
    await page.goto(`/${locale}?measure=statements`);
    const places = await page.locator("main a[data-count]:visible").count();
    expect(places).toBeGreaterThan(20);
    // Each kind of mark once: the sentence, bars, diverging bars, cells, columns.
    for (const part of ["p", "figure >> nth=0", "figure >> nth=1", "figure >> nth=2", "figure >> nth=3"]) {
      await page.goto(`/${locale}?measure=statements`);
      const number = page.locator(`main ${part}`).locator("a[data-count]:visible").first();
      const count = Number(await number.getAttribute("data-count"));
      await number.scrollIntoViewIfNeeded();
      await number.click();
      await expect(page.locator("[data-total]").first()).toHaveAttribute("data-total", String(count));
      await expect(page.locator("[data-row]")).toHaveCount(count);
    }
  }
});
