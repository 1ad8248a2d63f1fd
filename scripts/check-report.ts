import { createClient, type PrismaClient } from "@/lib/db/client";
import { ensureDatabase } from "@/lib/db/ensure-database";
import { migrate } from "@/lib/db/migrate";
import type { Ending } from "./ending";

const SHOWN = 20;

/** The application's database, migrated, for a command; it is let go of when the command ends. */
export async function databaseFor(ending: Ending): Promise<string> {
  const database = await ending.hold(
    () => ensureDatabase(),
    (made) => made.stop(),
  );
  await migrate(database.url);
  return database.url;
}

/** Does something with a client of a database, and closes it. */
export async function withClient<R>(url: string, work: (prisma: PrismaClient) => Promise<R>): Promise<R> {
  const prisma = createClient(url, 2);
  try {
    return await work(prisma);
  } finally {
    await prisma.$disconnect();
  }
}

/** Says what a check has found: a sentence, and the first of the things that are wrong. */
export function reportCheck(sentence: string, wrong: readonly string[], repaired: boolean): void {
  clear();
  process.stdout.write(`${sentence}\n`);
  for (const line of wrong.slice(0, SHOWN)) process.stdout.write(`  ${line}\n`);
  if (wrong.length > SHOWN) process.stdout.write(`  and ${wrong.length - SHOWN} more\n`);
  if (wrong.length > 0 && repaired) process.stdout.write("They have been written anew.\n");
}

/** How far a command is, on the last line of a terminal. */
export function tell(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${text} …`);
}

/** Takes that line away. */
export function clear(): void {
  if (process.stderr.isTTY) process.stderr.write("\r\u001b[K");
}
