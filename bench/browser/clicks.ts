import type { Locator, Page } from "@playwright/test";

/** The words that say how much is in view: they change with every filter. */
const SENTENCE = "#content > p";
const HEADING = "#content h1";
/** Which menus are clicked, by their place in the bar: parties, topics, channel. */
const MENUS = [0, 2, 4];
/** A person rests on what they are about to press, and presses for about so long (milliseconds). */
const REST = 120;
const PRESS = 80;

/**
 * Chooses in one menu after the other of the real filter bar, each time on a page that was opened anew.
 * @param human With the pauses that a hand makes; without them the press is over as it begins.
 * @returns Milliseconds from each click until the page with the new number was painted.
 */
export async function chooseFilters(page: Page, address: string, human: boolean): Promise<number[]> {
  const times: number[] = [];
  for (const place of MENUS) {
    await settle(page, address);
    const menu = page.locator("main details[data-menu]").nth(place);
    await menu.locator("summary").click();
    times.push(await timeClick(page, menu.locator("a:not([aria-current]):visible").nth(1), SENTENCE, human));
  }
  return times;
}

/** Milliseconds from a click on the newest meeting until its page was painted. */
export async function openMeeting(page: Page, address: string, human: boolean): Promise<number> {
  await settle(page, address);
  const link = page.locator("#latest h3 a").first();
  await link.scrollIntoViewIfNeeded();
  return timeClick(page, link, HEADING, human);
}

async function settle(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: "networkidle" });
}

async function timeClick(page: Page, link: Locator, selector: string, human: boolean): Promise<number> {
  await link.waitFor();
  await page.evaluate((what) => window.readoutProbe.afterClick(what), selector);
  if (human) {
    await link.hover();
    await page.waitForTimeout(REST);
  }
  await link.click({ delay: human ? PRESS : 0, noWaitAfter: true });
  return page.evaluate(() => window.readoutProbe.clicked);
}
