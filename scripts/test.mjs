// npm test: everything that can be checked, from a fresh clone. With --verify: formatting, lint, types and units, without
// a browser. With --e2e: the browser tests alone. The exit code is 0 only when all of it passed.
import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { ensureBrowser } from "./browser.mjs";
import {
  buildPages,
  checkNode,
  generateSources,
  installPackages,
  PrepareError,
  report,
  root,
  run,
} from "./prepare.mjs";

const only = process.argv[2];

/** A program of one of the packages, by the path of its script. */
async function check(title, script, args, env) {
  const began = performance.now();
  process.stdout.write(`── ${title}\n`);
  await run(process.execPath, [join(root, "node_modules", script), ...args], `${title} failed.`, { env });
  process.stdout.write(`── ${title}: ${((performance.now() - began) / 1000).toFixed(1)} s\n`);
}

async function verify() {
  await check("Formatting and lint", "@biomejs/biome/bin/biome", ["check", "--error-on-warnings", "."]);
  // Types that an earlier build left behind speak of pages that may be gone.
  for (const folder of [".next/types", ".next/dev/types"]) rmSync(join(root, folder), { recursive: true, force: true });
  await check("Types", "typescript/bin/tsc", ["--noEmit", "--incremental", "false"]);
  await check("Units", "vitest/vitest.mjs", ["run"]);
}

async function browserTests() {
  if (!["ts", "js", "mjs"].some((end) => existsSync(join(root, `playwright.config.${end}`)))) {
    throw new PrepareError("There is no playwright.config.ts, so the browser tests did not run.");
  }
  const browser = await ensureBrowser();
  await buildPages();
  await check("Browser", "@playwright/test/cli.js", ["test"], browser ? { CHROMIUM_PATH: browser } : {});
}

try {
  checkNode();
  process.chdir(root);
  await installPackages();
  await generateSources();
  if (only !== "--e2e") await verify();
  if (only !== "--verify") await browserTests();
} catch (error) {
  report(error);
  process.exit(1);
}
