// Serves the built pages on a database that is thrown away afterwards: for browser tests and for measuring.
// node --import tsx scripts/e2e-server.ts [--port 3100] [--empty]; ends on SIGTERM or SIGINT.
import { randomBytes } from "node:crypto";
import { parseArgs } from "node:util";
import { createClient } from "@/lib/db/client";
import { migrate } from "@/lib/db/migrate";
import { addTestAccounts } from "@/lib/testing/test-accounts";
import { createDatabase, startTestServer } from "@/lib/testing/test-server";
import { seed } from "@/seed/index";
import { endOnSignals } from "./ending";
import { buildPages, report } from "./prepare.mjs";
import { startImports } from "./start-imports";
import { expectFreePort, startWebServer, waitUntilHealthy } from "./web-server";

const { values } = parseArgs({ options: { port: { type: "string" }, empty: { type: "boolean" } } });
const at = { host: "127.0.0.1", port: Number(values.port ?? process.env.E2E_PORT ?? 3100) };

const ending = endOnSignals();
try {
  await expectFreePort(at);
  await buildPages({ signal: ending.signal });
  await ending.end(await serveThrowAway());
} catch (error) {
  if (!ending.signal.aborted) report(error);
  await ending.end(1);
}

async function serveThrowAway(): Promise<number> {
  const server = await ending.hold(startTestServer, (made) => made.stop());
  const database = await ending.hold(
    () => createDatabase(server.url),
    (made) => made.drop(),
  );
  await migrate(database.url);
  const prisma = createClient(database.url, 2);
  if (!values.empty) await seed(prisma);
  await addTestAccounts(prisma);
  await prisma.$disconnect();
  // What this server signs is as short-lived as its database.
  delete process.env.DATABASE_REPLICA_URLS;
  process.env.READOUT_SECRET = randomBytes(32).toString("base64url");
  const web = await ending.hold(
    async () => startWebServer(at, database.url),
    (started) => started.stop(),
  );
  await waitUntilHealthy(web, at);
  await ending.hold(
    () => startImports(database.url),
    (started) => started.stop(),
  );
  process.stdout.write(`Ready at http://${at.host}:${at.port}\n`);
  return web.ended;
}
