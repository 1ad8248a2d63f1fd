// npm run bench:first-view: Lighthouse (mobile profile) on dashboard and meeting page in both languages, and the bytes
// of the first view. Exit code 1 when a bound of the design is missed.
import { chromium, type Page } from "@playwright/test";
import lighthouse from "lighthouse";
import { ensureBrowser } from "../scripts/browser.mjs";
import { startBenchServer } from "./server";

const PORT = Number(process.env.BENCH_PORT ?? 4791);
const DEBUG_PORT = PORT + 1;
const RUNS = Number(process.env.BENCH_RUNS ?? 5);
const PATHS = ["/en", "/ar", "/en/meetings/mmp3t86z/xi-putin-call-2021", "/ar/meetings/mmp3t86z/xi-putin-call-2021"];
/** A list with nothing in it: what framework and machine cost in this run, to read the other figures against. */
const REFERENCE = "/en/meetings?channel=letter";
const CATEGORIES = ["performance", "accessibility", "best-practices"] as const;
const FLOORS = { performance: 95, accessibility: 100, "best-practices": 100 };
const FIRST_JS_KB = 160;
const ALL_JS_KB = 290;
const FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"];

const misses: string[] = [];
const executablePath = (await ensureBrowser()) ?? undefined;
const server = await startBenchServer(PORT);
const browser = await chromium.launch({ executablePath, args: [...FLAGS, `--remote-debugging-port=${DEBUG_PORT}`] });
try {
  await scores();
  await bytes();
} finally {
  await browser.close();
  await server.stop();
}
for (const miss of misses) console.log(`missed: ${miss}`);
process.exit(misses.length > 0 ? 1 : 0);

/** Lighthouse's median over the runs; the machine is shared, and one run says little. */
async function scores(): Promise<void> {
  for (const path of [REFERENCE, ...PATHS]) {
    const runs: Record<(typeof CATEGORIES)[number], number>[] = [];
    let failed = new Set<string>();
    let broken = 0;
    for (let run = 0; run < RUNS; run += 1) {
      const result = await lighthouse(server.origin + path, {
        port: DEBUG_PORT,
        onlyCategories: [...CATEGORIES],
        logLevel: "silent",
      });
      const { categories, audits, runtimeError } = result?.lhr ?? {};
      // Now and then a browser that is short of time paints nothing; such a run measured nothing and is taken again.
      if (!categories || !audits || runtimeError) {
        broken += 1;
        if (broken > RUNS) throw new Error(`Lighthouse gave no result for ${path}: ${runtimeError?.message}`);
        run -= 1;
        continue;
      }
      const score = (name: string) => Math.round((categories[name]?.score ?? 0) * 100);
      runs.push({
        performance: score("performance"),
        accessibility: score("accessibility"),
        "best-practices": score("best-practices"),
      });
      failed = new Set(
        ["accessibility", "best-practices"].flatMap((name) =>
          (categories[name]?.auditRefs ?? []).map((ref) => ref.id).filter((id) => audits[id]?.score === 0),
        ),
      );
    }
    const medians = CATEGORIES.map((name) => [name, median(runs.map((run) => run[name]))] as const);
    const range = `performance ${Math.min(...runs.map((run) => run.performance))}–${Math.max(...runs.map((run) => run.performance))}`;
    console.log(`${path.padEnd(48)} ${medians.map(([name, value]) => `${name} ${value}`).join(" · ")} (${range})`);
    for (const id of failed) console.log(`  failed audit: ${id}`);
    for (const [name, value] of medians)
      if (value < FLOORS[name]) misses.push(`${path} ${name} ${value} < ${FLOORS[name]}`);
  }
}

/** What a cold browser receives: before anything is scrolled, and after all of the page was in view. */
async function bytes(): Promise<void> {
  for (const path of PATHS) {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    const page = await context.newPage();
    const received = await countBytes(page);
    await page.goto(server.origin + path, { waitUntil: "load" });
    const first = received();
    for (let y = 0; y < 12_000; y += 500) {
      await page.evaluate((to) => window.scrollTo(0, to), y);
      await page.waitForTimeout(60);
    }
    await page.waitForLoadState("networkidle");
    const all = received();
    const kb = (value = 0) => `${(value / 1000).toFixed(1)} kB`;
    console.log(
      `${path.padEnd(48)} first view: script ${kb(first.Script)}, page ${kb(first.Document)}, style ${kb(first.Stylesheet)}, fonts ${kb(first.Font)}; script in all ${kb(all.Script)}`,
    );
    if ((first.Script ?? 0) / 1000 > FIRST_JS_KB)
      misses.push(`${path} first script ${kb(first.Script)} > ${FIRST_JS_KB} kB`);
    if ((all.Script ?? 0) / 1000 > ALL_JS_KB) misses.push(`${path} script in all ${kb(all.Script)} > ${ALL_JS_KB} kB`);
    await context.close();
  }
}

/** Counts bytes as they come over the wire (compressed, with headers), by kind. */
async function countBytes(page: Page): Promise<() => Record<string, number>> {
  const session = await page.context().newCDPSession(page);
  const kinds = new Map<string, string>();
  const sums: Record<string, number> = {};
  await session.send("Network.enable");
  await session.send("Network.setCacheDisabled", { cacheDisabled: true });
  session.on("Network.responseReceived", ({ requestId, type }) => kinds.set(requestId, type));
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId) ?? "Other";
    sums[kind] = (sums[kind] ?? 0) + encodedDataLength;
  });
  return () => ({ ...sums });
}

function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
