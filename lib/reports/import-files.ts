import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import type { PrismaClient } from "@/lib/db/client";
import { attachText } from "./attach-text";
import { NotTextError } from "./decode-text";

/** How many files came to what. */
export type ImportCounts = { attached: number; here: number; unknown: number; failed: number };

/** No published report is as long as this, in bytes. */
const LARGEST = 5_000_000;

/**
 * The text files that are meant: a file is itself, a folder is every .txt in it and below, in the order of their names.
 * @throws Error naming a path that does not exist
 */
export async function listTextFiles(paths: readonly string[]): Promise<string[]> {
  const lists = await Promise.all(
    paths.map(async (path) => {
      const found = await stat(path).catch(() => null);
      if (!found) throw new Error(`${path} does not exist.`);
      if (!found.isDirectory()) return [path];
      const names = await readdir(path, { recursive: true });
      return names
        .filter((name) => /\.txt$/i.test(name))
        .sort()
        .map((name) => join(path, name));
    }),
  );
  return [...new Set(lists.flat())];
}

/**
 * Takes in the texts of reports, one transaction each; a file that fails does not stop the others.
 * @param say receives one line for each file
 */
export async function importFiles(
  prisma: PrismaClient,
  files: readonly string[],
  options: { dryRun: boolean; say: (line: string) => void },
): Promise<ImportCounts> {
  const counts: ImportCounts = { attached: 0, here: 0, unknown: 0, failed: 0 };
  for (const file of files) {
    const [kind, line] = await importFile(prisma, file, options.dryRun);
    counts[kind] += 1;
    options.say(`${printable(file)}: ${line}`);
  }
  return counts;
}

async function importFile(
  prisma: PrismaClient,
  file: string,
  dryRun: boolean,
): Promise<[kind: keyof ImportCounts, line: string]> {
  try {
    if ((await stat(file)).size > LARGEST) return ["failed", `it is longer than ${LARGEST / 1_000_000} MB`];
    const result = await attachText(prisma, await readFile(file), { dryRun });
    if (result.outcome === "unknown") return ["unknown", "no report of the record has this text; left alone"];
    if (result.outcome === "already here") return ["here", `already here as ${result.report}`];
    const broken = result.broken > 0 ? `, ${result.broken} broken` : "";
    const verb = dryRun ? "would be attached" : "attached";
    return ["attached", `${verb} to ${result.report}; evidence: ${result.exact} exact${broken}`];
  } catch (error) {
    if (error instanceof NotTextError) return ["failed", error.message];
    return ["failed", (error as Error).message.trim().split("\n").at(-1) ?? "it could not be read"];
  }
}

// A file's name may hold anything, escape sequences for the terminal included.
function printable(name: string): string {
  return name.replace(/[\p{Cc}\p{Cf}]/gu, "?");
}
