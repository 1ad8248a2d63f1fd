import type { CDPSession, Page } from "@playwright/test";
import { type Watched, watch } from "./probe";

/** What a reader does with the timeline; names as they stand in the table. */
export type Gesture = "pan" | "zoom";

/** Milliseconds between two events of a gesture: a screen that is drawn sixty times a second. */
const FRAME = 16;
const TURNS = 40;
const MOVES = 50;
const KEYS = 8;

interface Plot {
  page: Page;
  session: CDPSession;
  left: number;
  top: number;
  width: number;
}

/** Wheel, drag, keys and touch on the timeline of an opened page, with real input events. */
export async function moveAbout(page: Page, session: CDPSession): Promise<Record<Gesture, Watched[]>> {
  const element = page.locator('#timeline [role="group"][tabindex]');
  await element.scrollIntoViewIfNeeded();
  const box = await element.boundingBox();
  if (!box) throw new Error("The page has no timeline.");
  const plot = { page, session, left: box.x + box.width * 0.2, top: box.y + 20, width: box.width * 0.7 };
  const zoom: Watched[] = [];
  const pan: Watched[] = [];
  zoom.push(await watch(page, () => wheel(plot, -60, true)));
  pan.push(await watch(page, () => drag(plot)));
  pan.push(await watch(page, () => wheel(plot, 40, false)));
  zoom.push(await watch(page, () => wheel(plot, 60, true)));
  await element.focus();
  zoom.push(await watch(page, () => keys(page, "+")));
  pan.push(await watch(page, () => keys(page, "ArrowLeft")));
  zoom.push(await watch(page, () => keys(page, "-")));
  zoom.push(await watch(page, () => touch(plot, true)));
  pan.push(await watch(page, () => touch(plot, false)));
  return { zoom, pan };
}

/** Pans to and fro without a rest. */
export async function panFor(page: Page, seconds: number): Promise<void> {
  const end = Date.now() + seconds * 1000;
  for (let back = false; Date.now() < end; back = !back) {
    for (let i = 0; i < KEYS * 3; i += 1) {
      await page.keyboard.press(i % KEYS === 0 ? (back ? "-" : "+") : back ? "ArrowLeft" : "ArrowRight");
      await page.waitForTimeout(FRAME * 2);
    }
  }
}

async function wheel({ page, session, left, top, width }: Plot, turn: number, ctrl: boolean): Promise<void> {
  for (let i = 0; i < TURNS; i += 1) {
    // The answer comes when the page has dealt with it: whoever waits for it never sends two in a frame.
    await session.send("Input.dispatchMouseEvent", {
      type: "mouseWheel",
      x: left + width * 0.6,
      y: top,
      deltaX: ctrl ? 0 : turn,
      deltaY: ctrl ? turn : 0,
      modifiers: ctrl ? 2 : 0,
    });
    await page.waitForTimeout(FRAME);
  }
}

async function drag({ page, left, top, width }: Plot): Promise<void> {
  await page.mouse.move(left + width * 0.8, top);
  await page.mouse.down();
  for (let i = 1; i <= MOVES; i += 1) {
    await page.mouse.move(left + width * (0.8 - (0.7 * i) / MOVES), top);
    await page.waitForTimeout(FRAME);
  }
  await page.mouse.up();
}

async function keys(page: Page, key: string): Promise<void> {
  for (let i = 0; i < KEYS; i += 1) {
    await page.keyboard.press(key);
    await page.waitForTimeout(FRAME * 3);
  }
}

/** One finger pans, two zoom. */
async function touch({ page, session, left, top, width }: Plot, pinch: boolean): Promise<void> {
  const places = (i: number) =>
    pinch
      ? [
          { x: left + width * (0.45 - (0.3 * i) / MOVES), y: top, id: 0 },
          { x: left + width * (0.55 + (0.3 * i) / MOVES), y: top, id: 1 },
        ]
      : [{ x: left + width * (0.2 + (0.6 * i) / MOVES), y: top, id: 0 }];
  await session.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: places(0) });
  for (let i = 1; i <= MOVES; i += 1) {
    await session.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: places(i) });
    await page.waitForTimeout(FRAME);
  }
  await session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
}
