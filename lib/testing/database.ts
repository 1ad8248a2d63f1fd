import { afterAll, beforeAll, inject } from "vitest";
import { createClient, type PrismaClient } from "@/lib/db/client";
import { seed } from "@/seed/index";
import { createDatabase } from "./test-server";

/** The database of a test file. */
export type TestDatabase = { url: string; prisma: PrismaClient };

/**
 * Gives a test file a database of its own: migrated, empty or seeded, and dropped afterwards. Call it at the top of
 * the file or of a `describe`; what it returns is filled in before the first test. While the file runs, DATABASE_URL
 * names this database, so that code which uses the shared client asks it, too.
 */
export function useTestDatabase({ seeded = false }: { seeded?: boolean } = {}): TestDatabase {
  const database = {} as TestDatabase;
  const before = process.env.DATABASE_URL;
  let drop: () => Promise<void> = async () => {};

  beforeAll(async () => {
    const made = await createDatabase(inject("testServerUrl"), inject("testTemplate"));
    drop = made.drop;
    database.url = made.url;
    database.prisma = createClient(made.url, 4);
    process.env.DATABASE_URL = made.url;
    if (seeded) await seed(database.prisma);
  }, 60_000);

  afterAll(async () => {
    await database.prisma?.$disconnect();
    if (before === undefined) delete process.env.DATABASE_URL;
    else process.env.DATABASE_URL = before;
    await drop();
  }, 30_000);

  return database;
}
