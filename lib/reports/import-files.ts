import { constants } from "node:fs";
import { open } from "node:fs/promises";
import type { PrismaClient } from "@/lib/db/client";
import { attachText } from "./attach-text";
import { printable } from "./printable";

/** How many files came to what. */
export type ImportCounts = { attached: number; here: number; unknown: number; failed: number };

/** No published report is as long as this, in bytes. */
const LARGEST = 5_000_000;

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
    options.say(printable(`${file}: ${line}`));
  }
  return counts;
}

async function importFile(
  prisma: PrismaClient,
  file: string,
  dryRun: boolean,
): Promise<[kind: keyof ImportCounts, line: string]> {
  try {
    const result = await attachText(prisma, await readText(file), { dryRun });
    if (result.outcome === "unknown") return ["unknown", "no report of the record has this text; left alone"];
    if (result.outcome === "already here") return ["here", `already here as ${result.report}`];
    const broken = result.broken > 0 ? `, ${result.broken} broken` : "";
    const verb = dryRun ? "would be attached" : "attached";
    return ["attached", `${verb} to ${result.report}; evidence: ${result.exact} exact${broken}`];
  } catch (error) {
    return ["failed", (error as Error).message.trim().split("\n").at(-1) || "it could not be read"];
  }
}

// What is opened is looked at and read through one handle, so that it cannot become something else in between. Opening
// does not wait: a pipe without a writer would wait for ever.
async function readText(path: string): Promise<Uint8Array> {
  const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    if (!(await file.stat()).isFile()) throw new Error("it is not a file");
    const buffer = Buffer.alloc(LARGEST + 1);
    let length = 0;
    for (let read = -1; read !== 0 && length < buffer.length; length += read) {
      read = (await file.read(buffer, length, buffer.length - length)).bytesRead;
    }
    if (length > LARGEST) throw new Error(`it is longer than ${LARGEST / 1_000_000} MB`);
    return buffer.subarray(0, length);
  } finally {
    await file.close();
  }
}
