// npm start, and npm run dev (--dev): from a fresh clone to a served page. Plain Node up to the last step.
import { checkNode, generateSources, installPackages, report, root } from "./prepare.mjs";

/** How long each stage took, in milliseconds, in the order in which they began. */
const stages = {};

async function timed(name, work) {
  const began = performance.now();
  const done = await work();
  stages[name] = done ? performance.now() - began : 0;
}

try {
  checkNode();
  // The aliases of imports are found from the working directory; a start from elsewhere must not miss them.
  process.chdir(root);
  await timed("install", installPackages);
  await timed("generate", generateSources);
  const { register } = await import("tsx/esm/api");
  register();
  const { serve } = await import("./serve.ts");
  await serve({ stages, development: process.argv.includes("--dev") });
} catch (error) {
  report(error);
  process.exit(1);
}
