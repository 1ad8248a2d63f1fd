// A browser for the tests that need one.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { PrepareError, root, run } from "./prepare.mjs";

const SYSTEM_BROWSERS = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/**
 * Finds a Chromium, or gets one: the one that CHROMIUM_PATH names, Playwright's own, the system's, and, as root on
 * Debian, the distribution's package.
 * @returns {Promise<string | null>} its path; null for Playwright's own, which Playwright finds itself
 * @throws PrepareError when there is none and none can be had
 */
export async function ensureBrowser() {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (existsSync(named)) return named;
    throw new PrepareError(`CHROMIUM_PATH is ${named}, and there is no such file.`);
  }
  if (await ownBrowserIsThere()) return null;
  const system = () => SYSTEM_BROWSERS.find((path) => existsSync(path));
  if (system()) return system();
  process.stdout.write("Getting a browser…\n");
  if (await works(process.execPath, [join(root, "node_modules/playwright/cli.js"), "install", "chromium"])) {
    if (await ownBrowserIsThere()) return null;
  }
  if (process.getuid?.() === 0 && spawnSync("apt-get", ["--version"]).status === 0) {
    await works("apt-get", ["update"]);
    await works("apt-get", ["install", "-y", "--no-install-recommends", "chromium", "fonts-noto-core"]);
    if (system()) return system();
  }
  throw new PrepareError("There is no browser for the tests: install Chromium and name it in CHROMIUM_PATH.");
}

// Playwright knows where its browser would be; whether it starts depends on the system's libraries as well.
async function ownBrowserIsThere() {
  const { chromium } = await import("@playwright/test");
  const path = chromium.executablePath();
  return existsSync(path) && spawnSync(path, ["--version"]).status === 0;
}

function works(program, args) {
  return run(program, args, `${program} failed.`, { quiet: true, env: { DEBIAN_FRONTEND: "noninteractive" } }).then(
    () => true,
    () => false,
  );
}
