// Serves the built pages on a database that is thrown away afterwards: for browser tests and for measuring.
// node --import tsx scripts/e2e-server.ts [--port 3100] [--empty]; ends on SIGTERM or SIGINT.
import { parseArgs } from "node:util";
import { createClient } from "@/lib/db/client";
import { migrate } from "@/lib/db/migrate";
import { createDatabase, startTestServer } from "@/lib/testing/test-server";
import { seed } from "@/seed/index";
import { buildPages, report } from "./prepare.mjs";
import { expectFreePort, startWebServer, waitUntilHealthy } from "./web-server";

type CleanUp = () => Promise<void>;

const { values } = parseArgs({ options: { port: { type: "string" }, empty: { type: "boolean" } } });
const at = { host: "127.0.0.1", port: Number(values.port ?? process.env.E2E_PORT ?? 3100) };

// What has to be undone, the newest first. The signals are heard from the beginning, so that a run which is stopped
// while it is being set up cleans up as well.
const cleanUps: CleanUp[] = [];
let ending: Promise<void> | null = null;
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => void end(0));

try {
  await expectFreePort(at);
  await buildPages();
  await serveThrowAway();
} catch (error) {
  if (!ending) report(error);
  await end(1);
}

async function serveThrowAway(): Promise<void> {
  const server = await startTestServer();
  cleanUps.unshift(server.stop);
  const database = await createDatabase(server.url);
  cleanUps.unshift(database.drop);
  await migrate(database.url);
  if (!values.empty) {
    const prisma = createClient(database.url, 2);
    await seed(prisma);
    await prisma.$disconnect();
  }
  if (ending) return;
  const web = startWebServer(at, database.url);
  cleanUps.unshift(web.stop);
  await waitUntilHealthy(web, at);
  process.stdout.write(`Ready at http://${at.host}:${at.port}\n`);
  const code = await web.ended;
  await end(code);
}

function end(code: number): Promise<void> {
  ending ??= (async () => {
    for (const cleanUp of cleanUps) await cleanUp().catch(report);
    process.exit(code);
  })();
  return ending;
}
