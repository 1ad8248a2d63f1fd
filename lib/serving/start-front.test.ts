import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, it, vi } from "vitest";
import { raiseDataVersion } from "@/lib/db/data-version";
import { versionWatch } from "@/lib/db/newest-version";
import { useTestDatabase } from "@/lib/testing/database";
import { startFront } from "./start-front";

const database = useTestDatabase();
const undo: (() => void)[] = [];
afterEach(() => {
  for (const each of undo.splice(0)) each();
  vi.unstubAllEnvs();
});

/** A server as the framework makes it, which knows nothing of what stands in front of it. */
async function startPages(): Promise<{ made: () => number; ask: (cookie?: string) => Promise<string> }> {
  let made = 0;
  const server: Server = createServer((_, response) => {
    made += 1;
    response.writeHead(200, { "Content-Type": "application/json" }).end(String(made));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  undo.push(startFront(), () => server.close().closeAllConnections());
  const { port } = server.address() as AddressInfo;
  const ask = async (cookie = "") =>
    (await fetch(`http://127.0.0.1:${port}/api/v1/timeline`, { headers: { cookie } })).text();
  return { made: () => made, ask };
}

it("keeps what it gave until a change is accepted, which whoever made it sees at once", async () => {
  vi.stubEnv("DATABASE_URL", database.url);
  const { ask } = await startPages();
  expect([await ask(), await ask()]).toEqual(["1", "1"]);
  const version = await database.prisma.$transaction(raiseDataVersion);
  expect(await ask(`readout-version=${version}`)).toBe("2");
  expect(await ask()).toBe("2");
  versionWatch().stop();
});

it.each(["closed", "perhaps"])("keeps nothing while reading is %s", async (reading) => {
  vi.stubEnv("DATABASE_URL", database.url);
  vi.stubEnv("READOUT_READING", reading);
  const { ask } = await startPages();
  expect([await ask(), await ask()]).toEqual(["1", "2"]);
});

it("leaves it to the pages to say what is wrong when the database cannot be asked", async () => {
  vi.stubEnv("DATABASE_URL", "postgresql://nobody:secret@127.0.0.1:1/none");
  const { ask } = await startPages();
  expect([await ask(), await ask()]).toEqual(["1", "2"]);
  versionWatch().stop();
});
