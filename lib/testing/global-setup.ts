import type { TestProject } from "vitest/node";
import { migrate } from "@/lib/db/migrate";
import { createDatabase, startTestServer } from "./test-server";

declare module "vitest" {
  interface ProvidedContext {
    /** A database of the server of this run. */
    testServerUrl: string;
    /** The name of a migrated, empty database, to be copied. */
    testTemplate: string;
  }
}

/** One server for the run of all tests, with one migrated database that each test file copies. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startTestServer();
  const template = await createDatabase(server.url);
  await migrate(template.url);
  project.provide("testServerUrl", server.url);
  project.provide("testTemplate", template.name);
  return async () => {
    await template.drop();
    await server.stop();
  };
}
