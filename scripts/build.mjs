// Builds the pages. `npm run build` always does; with --if-needed only when the sources have changed.
import { buildPages, checkNode, generateSources, installPackages, report } from "./prepare.mjs";

try {
  checkNode();
  await installPackages();
  await generateSources();
  await buildPages({ force: !process.argv.includes("--if-needed") });
} catch (error) {
  report(error);
  process.exitCode = 1;
}
