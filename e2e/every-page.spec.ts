import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, locales, pages, test } from "./reader";

const sizes = [
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
];

for (const locale of locales) {
  for (const [name, path] of Object.entries(pages)) {
    test(`${locale}: ${name}`, async ({ page }) => {
      const answer = await page.goto(`/${locale}${path}`);
      expect(answer?.status()).toBe(200);
      await expect(page.locator("html")).toHaveAttribute("lang", locale);
      await expect(page.locator("html")).toHaveAttribute("dir", locale === "ar" ? "rtl" : "ltr");
      await expect(page.locator("h1")).toHaveCount(1);
      await expect(page).toHaveTitle(/.+ – (Readout|ريدآوت)$/);
      if (locale === "ar") expect(await englishIn(page)).toEqual([]);
      for (const size of sizes) {
        await page.setViewportSize(size);
        await everythingLoaded(page);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(overflow, `sideways scrolling at ${size.width} px`).toBeLessThanOrEqual(0);
      }
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        const { violations } = await new AxeBuilder({ page })
          .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
          .analyze();
        const found = violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).slice(0, 3)}`,
        );
        expect(found, `axe, ${colorScheme}`).toEqual([]);
      }
    });
  }
}

/** Scrolls through the page, so that what loads when it comes near has loaded. */
async function everythingLoaded(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let y = 0; y < document.body.scrollHeight; y += 600) {
      window.scrollTo(0, y);
      await new Promise((resolve) => setTimeout(resolve, 40));
    }
    window.scrollTo(0, 0);
  });
  await page.waitForLoadState("networkidle");
}

/**
 * Words in Latin letters that a reader of the Arabic page would see or hear, but for what is marked as another language
 * or as code.
 */
async function englishIn(page: Page): Promise<string[]> {
  const seen = await page.evaluate(() => {
    const foreign = "script, style, code, kbd, [lang]:not([lang=ar])";
    const texts: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.parentElement?.closest(foreign)) texts.push(node.textContent ?? "");
    }
    for (const name of ["aria-label", "title", "placeholder", "alt"]) {
      for (const element of document.querySelectorAll(`[${name}]`)) {
        if (!element.closest("[lang]:not([lang=ar])")) texts.push(element.getAttribute(name) ?? "");
      }
    }
    return texts;
  });
  const words = seen.flatMap((text) => text.match(/[A-Za-z]{3,}/g) ?? []);
  return [...new Set(words)].filter((word) => !/^(PNG|SVG|CSV|EDTF|SHA|UTF)$/.test(word));
}
