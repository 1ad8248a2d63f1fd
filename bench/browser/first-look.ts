import type { Page } from "@playwright/test";

/** What a cold browser met: moments in milliseconds after the navigation began, and kilobytes over the wire by kind. */
export interface FirstLook {
  drawn: number;
  ready: number;
  kilobytes: Record<string, number>;
}

const LIMIT = 30_000;

/** Opens a page in a browser that has never seen it, and waits until its timeline reacts. */
export async function lookFirst(page: Page, address: string): Promise<FirstLook> {
  const kilobytes = await countBytes(page);
  await page.goto(address, { waitUntil: "commit" });
  await page.waitForFunction(() => window.readoutProbe.ready !== null, undefined, { timeout: LIMIT });
  const { drawn, ready } = await page.evaluate(() => ({
    drawn: window.readoutProbe.drawn ?? Number.NaN,
    ready: window.readoutProbe.ready ?? Number.NaN,
  }));
  await page.waitForLoadState("load");
  return { drawn, ready, kilobytes: kilobytes() };
}

/** When an address that holds nothing was shown: what the way to the server and the browser cost. */
export async function lookAtNothing(page: Page, address: string): Promise<number> {
  await page.goto(address, { waitUntil: "load" });
  return page.evaluate(() => performance.timing.domContentLoadedEventEnd - performance.timing.navigationStart);
}

/** Counts bytes as they come over the wire (compressed, with headers), by kind, in kB. */
export async function countBytes(page: Page): Promise<() => Record<string, number>> {
  const session = await page.context().newCDPSession(page);
  const kinds = new Map<string, string>();
  const sums: Record<string, number> = {};
  await session.send("Network.enable");
  session.on("Network.responseReceived", ({ requestId, type }) => kinds.set(requestId, type));
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId) ?? "Other";
    sums[kind] = (sums[kind] ?? 0) + encodedDataLength / 1000;
  });
  return () => ({ ...sums });
}
