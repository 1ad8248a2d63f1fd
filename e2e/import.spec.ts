import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { samplePdf, sampleWord } from "@/lib/testing/sample-documents";
import { expect, locales, test } from "./reader";
import { signInAsEditor } from "./sign-in";

// Each run takes its own reports in: the same text twice would be one.
const run = Date.now().toString(36);
const WAYS = [0, 1, 2];

async function violationsOf(page: Page): Promise<string[]> {
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).slice(0, 3)}`);
}

test("the page to import can be used by everybody, on a phone, too", async ({ page }) => {
  await signInAsEditor(page);
  for (const locale of locales) {
    await page.goto(`/${locale}/import`);
    for (const way of WAYS) {
      await page.locator("main fieldset button").nth(way).click();
      await page.locator("main form summary").click();
      await page.setViewportSize({ width: 390, height: 844 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(
        0,
      );
      expect(await violationsOf(page)).toEqual([]);
    }
  }
});

test("pasted words become a report, whose review opens", async ({ page }) => {
  await signInAsEditor(page);
  await page.goto("/ar/import");
  await page.locator("textarea").fill(`مدينة الميناء ${run} - قال وزير ألف إن بلاده تبني جسرًا جديدًا مع باء.`);
  await page.locator("main form button[type=submit]").click();
  await page.waitForURL(/\/ar\/review\/r\w{11}/);
});

test("a PDF and a Word file are taken in together, what is too large is not even sent", async ({ page }) => {
  await signInAsEditor(page);
  await page.goto("/en/import");
  await page.getByRole("button", { name: "Files", exact: true }).click();
  const pdf = samplePdf([{ words: `The envoy of the coast ${run} met the envoy of the hills.`, x: 50, y: 700 }]);
  const word = sampleWord([`بيت البحر ${run} - التقى وزيرا خارجية ألف وباء.`, "واتفقا على لقاء ثان."]);
  await page.locator("input[type=file]").setInputFiles([
    { name: "a.pdf", mimeType: "application/pdf", buffer: pdf },
    { name: "b.docx", mimeType: "application/octet-stream", buffer: word },
    { name: "c.docx", mimeType: "application/octet-stream", buffer: Buffer.from("no document") },
    { name: "d.txt", mimeType: "text/plain", buffer: Buffer.alloc(12_000_000, 0x61) },
    { name: "e.exe", mimeType: "text/plain", buffer: Buffer.from("words") },
  ]);
  await expect(page.getByText("It is too large.")).toBeVisible();
  await page.getByRole("button", { name: "Take in 3 files" }).click();
  const batch = page.locator("[data-batch]").first();
  await expect(batch).toContainText("2 new reports, one could not be taken in");
  await expect(batch.locator("[data-state=failed]")).toContainText("It is not a Word document");
  await expect(batch.getByRole("link", { name: "Review" })).toHaveCount(2);
  await expect(batch).toContainText(`بيت البحر ${run} - التقى`);
});

test("an address within a private network is not asked", async ({ page }) => {
  await signInAsEditor(page);
  await page.goto("/en/import");
  await page.getByRole("button", { name: "Address", exact: true }).click();
  await page.getByLabel("Address of a report").fill("http://169.254.169.254/latest/meta-data/");
  await page.getByRole("button", { name: "Fetch it" }).click();
  await expect(page.locator("[data-batch]").first()).toContainText("leads to a private network");
});

test("whoever is not signed in hands nothing in", async ({ page, request }) => {
  await page.goto("/en/import");
  await expect(page).toHaveURL(/\/en\/sign-in\?next=/);
  expect((await request.post("/api/v1/imports", { data: { text: "words" } })).status()).toBe(401);
});
