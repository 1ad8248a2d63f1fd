import { fileURLToPath } from "node:url";
import type { BrowserContext, Page } from "@playwright/test";

/** What probe.js leaves in the page. */
export interface Probe {
  /** When the timeline was drawn, and when it first reacted, in milliseconds after the navigation began. */
  drawn: number | null;
  ready: number | null;
  /** The most marks that the timeline had while it was watched. */
  marks: number;
  clicked: Promise<number>;
  afterClick(selector: string): void;
  begin(): void;
  end(): Watched;
  calculate(): number;
}

/** Milliseconds from one frame to the next, and from each input to the frame that followed it. */
export interface Watched {
  frames: number[];
  inputs: number[];
}

declare global {
  interface Window {
    readoutProbe: Probe;
    /** Set before the probe: turns the wheel over the timeline until it reacts. */
    readoutLooks?: boolean;
  }
}

/**
 * Puts the probe into every page of a context, before the page's own code.
 * @param looks Whether it tries the timeline until that reacts.
 */
export async function addProbe(context: BrowserContext, looks: boolean): Promise<void> {
  if (looks) await context.addInitScript("window.readoutLooks = true");
  await context.addInitScript({ path: fileURLToPath(new URL("probe.js", import.meta.url)) });
}

/** Watches frames and input while something is done to the page. */
export async function watch(page: Page, act: () => Promise<void>): Promise<Watched> {
  await page.evaluate(() => window.readoutProbe.begin());
  await act();
  await page.waitForTimeout(60);
  return page.evaluate(() => window.readoutProbe.end());
}
