// npm run bench:browser [-- --origin http://127.0.0.1:3000 --runs 5 --seconds 60]: the dashboard in a browser, with real
// input events: until it reacts, filters, pan and zoom, bytes, memory. Without an origin it starts a server on the seed.
// Exit code 1 when a bound of the design is missed.
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { type Browser, type BrowserContext, chromium, type Page } from "@playwright/test";
import { ensureBrowser } from "../scripts/browser.mjs";
import { chooseFilters, openMeeting } from "./browser/clicks";
import { countBytes, type FirstLook, lookAtNothing, lookFirst } from "./browser/first-look";
import { moveAbout, panFor } from "./browser/gestures";
import { addProbe, type Watched } from "./browser/probe";
import { type BrowserResult, isMet, line, tableOf } from "./browser/results";
import { startBenchServer } from "./server";

export type { BrowserResult } from "./browser/results";
export { isMet, tableOf } from "./browser/results";

const FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"];
const VIEWPORT = { width: 1280, height: 900 };
const PAGE = "/en";
/** What the server says without asking for any meeting. */
const NOTHING = "/api/health";
/** The refresh of a screen in milliseconds, and after how many missed ones an eye sees it. */
const REFRESH = 1000 / 60;
const SEEN = 2;

export interface BrowserBench {
  origin: string;
  /** How often each thing is measured. */
  runs?: number;
  /** How long the timeline is panned before its memory is looked at again. */
  seconds?: number;
}

/**
 * Measures the dashboard of a running server in Chromium.
 * @returns One result for each line of the table; those without a bound are references taken in the same run.
 */
export async function measureBrowser({ origin, runs = 5, seconds = 60 }: BrowserBench): Promise<BrowserResult[]> {
  const executablePath = (await ensureBrowser()) ?? undefined;
  const launch = () => chromium.launch({ executablePath, args: FLAGS });
  const looks: FirstLook[] = [];
  const nothing: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    await inBrowser(launch, true, async (page) => void looks.push(await lookFirst(page, origin + PAGE)));
    await inBrowser(launch, false, async (page) => void nothing.push(await lookAtNothing(page, origin + NOTHING)));
  }
  const whole = await inBrowser(launch, false, (page) => scriptInAll(page, origin + PAGE));
  const rest = await inBrowser(launch, false, (page) => measureWarm(page, origin, runs, seconds));
  const kinds = (names: string[]) =>
    looks.map(({ kilobytes }) => names.reduce((sum, name) => sum + (kilobytes[name] ?? 0), 0));
  return [
    line(
      "timeline drawn, cold browser",
      "ms",
      looks.map(({ drawn }) => drawn),
      "median",
      null,
    ),
    line(
      "timeline reacts, cold browser",
      "ms",
      looks.map(({ ready }) => ready),
      "median",
      350,
    ),
    ...rest,
    line("data of the first view", "kB", kinds(["Document", "Fetch", "XHR"]), "most", 60),
    line("script of the first view", "kB", kinds(["Script"]), "most", 160),
    line("script in all", "kB", [whole], "most", 290),
    line("fonts and styles of the first view", "kB", kinds(["Font", "Stylesheet"]), "most", null),
    line("reference: empty answer of the server", "ms", nothing, "median", null),
  ];
}

/** What is measured in a browser that stays open. */
async function measureWarm(page: Page, origin: string, runs: number, seconds: number): Promise<BrowserResult[]> {
  const at = origin + PAGE;
  const quick: number[] = [];
  const human: number[] = [];
  const opened: number[] = [];
  const calculated: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    quick.push(...(await chooseFilters(page, at, false)));
    human.push(...(await chooseFilters(page, at, true)));
    opened.push(await openMeeting(page, at, true));
    calculated.push(await page.evaluate(() => window.readoutProbe.calculate()));
  }
  await page.goto(at, { waitUntil: "networkidle" });
  const session = await page.context().newCDPSession(page);
  const first = await weigh(page);
  const gestures: { pan: Watched[]; zoom: Watched[] } = { pan: [], zoom: [] };
  for (let run = 0; run < Math.max(runs / 2, 1); run += 1) {
    const { pan, zoom } = await moveAbout(page, session);
    gestures.pan.push(...pan);
    gestures.zoom.push(...zoom);
  }
  const marks = await page.evaluate(() => window.readoutProbe.marks);
  await panFor(page, seconds);
  const last = await weigh(page);
  return [
    line("one filter, press over as it begins", "ms", quick, "median", null),
    line("one filter, pressed by a hand", "ms", human, "median", 80),
    line("a meeting opened, pressed by a hand", "ms", opened, "median", null),
    ...(["pan", "zoom"] as const).flatMap((name) => linesOf(name, gestures[name])),
    line("marks of the timeline", "", [marks], "most", 300),
    line("memory of the page's code at first", "MB", [first.megabytes], "most", null),
    line(`… after ${seconds} s of panning`, "MB", [last.megabytes], "most", Math.ceil(first.megabytes + 5)),
    line("nodes of the page at first", "", [first.nodes], "most", null),
    line(`… after ${seconds} s of panning`, "", [last.nodes], "most", Math.ceil(first.nodes * 1.5)),
    line("reference: a fixed calculation", "ms", calculated, "median", null),
  ];
}

function linesOf(name: string, watched: Watched[]): BrowserResult[] {
  const frames = watched.flatMap((one) => one.frames);
  const seen = frames.filter((ms) => ms > REFRESH * (SEEN + 1.5)).length;
  return [
    line(
      `${name}: next paint`,
      "ms",
      watched.flatMap((one) => one.inputs),
      "p75",
      50,
    ),
    line(`${name}: from frame to frame`, "ms", frames, "p95", 50),
    line(`${name}: frames that an eye misses`, "%", [(100 * seen) / frames.length], "most", 1),
  ];
}

/** What the page holds after everything that nobody needs has been thrown away. */
async function weigh(page: Page): Promise<{ megabytes: number; nodes: number }> {
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  const nodes = await page.evaluate(() => document.querySelectorAll("*").length);
  await session.detach();
  return { megabytes: usedSize / 1e6, nodes };
}

/** Kilobytes of code that a cold browser has received once it has been over the whole page, so that what comes late has come. */
async function scriptInAll(page: Page, address: string): Promise<number> {
  const kilobytes = await countBytes(page);
  await page.goto(address, { waitUntil: "load" });
  for (let y = 0; y < 8_000; y += 500) {
    await page.mouse.wheel(0, 500);
    await page.waitForTimeout(60);
  }
  await page.waitForLoadState("networkidle");
  return kilobytes().Script ?? 0;
}

async function inBrowser<T>(
  launch: () => Promise<Browser>,
  looks: boolean,
  use: (page: Page) => Promise<T>,
): Promise<T> {
  const browser = await launch();
  try {
    const context: BrowserContext = await browser.newContext({ viewport: VIEWPORT, hasTouch: true });
    await addProbe(context, looks);
    return await use(await context.newPage());
  } finally {
    await browser.close();
  }
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { origin: { type: "string" }, runs: { type: "string" }, seconds: { type: "string" } },
  });
  const server = values.origin ? null : await startBenchServer(Number(process.env.BENCH_PORT ?? 4791));
  const origin = values.origin ?? server?.origin ?? "";
  try {
    const results = await measureBrowser({
      origin,
      runs: Number(values.runs ?? 5),
      seconds: Number(values.seconds ?? 60),
    });
    for (const text of tableOf(results)) console.log(text);
    if (!results.every(isMet)) process.exitCode = 1;
  } finally {
    await server?.stop();
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await main();
