import { PrismaPg } from "@prisma/adapter-pg";
import { Prisma, PrismaClient } from "./generated/client";

export { Prisma, PrismaClient };

/** What writes inside a transaction are given. */
export type Transaction = Prisma.TransactionClient;

/**
 * A client of one database, with a pool of its own. Nothing is connected before the first question.
 * @param url a postgresql:// address
 * @param connections at most so many at once
 */
export function createClient(url: string, connections = 10): PrismaClient {
  const adapter = new PrismaPg(
    { connectionString: url, max: connections, idleTimeoutMillis: 30_000, connectionTimeoutMillis: 10_000 },
    // A connection that breaks while nobody uses it is replaced by the pool; the next question tells if it cannot be.
    { onPoolError: () => {}, onConnectionError: () => {} },
  );
  return new PrismaClient({ adapter, log: [], errorFormat: "minimal" });
}

// Kept outside the module: in development every change loads the modules anew, and each load would open a pool.
const kept = globalThis as { readoutPrisma?: PrismaClient };

function sharedClient(): PrismaClient {
  if (!kept.readoutPrisma) {
    const url = process.env.DATABASE_URL;
    if (!url) throw new Error("DATABASE_URL is not set: start Readout with `npm start` or `npm run dev`.");
    kept.readoutPrisma = createClient(url);
  }
  return kept.readoutPrisma;
}

/**
 * The client of this process, on the database that DATABASE_URL names. Importing it connects to nothing and needs no
 * variable, so that a build works without a database; the first use without one throws.
 */
export const prisma: PrismaClient = new Proxy({} as PrismaClient, {
  get(_, name) {
    const client = sharedClient();
    const value: unknown = Reflect.get(client, name, client);
    return typeof value === "function" ? value.bind(client) : value;
  },
});
