import { basename } from "node:path";
import type { PrismaClient } from "@/lib/db/client";
import { printable } from "./printable";
import { readBytes } from "./read/read-bytes";
import { readReport } from "./read/read-report";
import type { DocumentReader } from "./read/reader-process";
import { type TakeInOutcome, takeIn } from "./take-in";
import type { ReadDraft, ReportSource, TakenText } from "./taken-text";

/** How many files came to what. */
export type ImportCounts = Record<TakeInOutcome["outcome"] | "failed", number>;

export type ImportOptions = {
  /** Everything is done and nothing is kept. */
  dryRun: boolean;
  read: ReadDraft;
  reader: DocumentReader;
  from: { takenInBy: string; published: string | null };
  /** Receives one line for each file. */
  say: (line: string) => void;
};

/**
 * Takes in reports from files, one transaction each; a file that fails does not stop the others.
 */
export async function importFiles(
  prisma: PrismaClient,
  files: readonly string[],
  options: ImportOptions,
): Promise<ImportCounts> {
  const counts: ImportCounts = { attached: 0, new: 0, version: 0, here: 0, failed: 0 };
  for (const file of files) {
    const [kind, line] = await importFile(prisma, file, options);
    counts[kind] += 1;
    options.say(printable(`${file}: ${line}`));
  }
  return counts;
}

async function importFile(
  prisma: PrismaClient,
  file: string,
  options: ImportOptions,
): Promise<[kind: keyof ImportCounts, line: string]> {
  try {
    const result = await takeInFile(prisma, file, options);
    return [result.outcome, outcomeInWords(result, options.dryRun)];
  } catch (error) {
    return ["failed", failureInWords(error)];
  }
}

/**
 * Takes in the report in one file, in a transaction of its own.
 * @throws IntakeError with what stands in the way
 */
export async function takeInFile(
  prisma: PrismaClient,
  file: string,
  options: Omit<ImportOptions, "say">,
): Promise<TakeInOutcome> {
  const fileName = basename(file);
  const taken = await readReport({ bytes: await readBytes(file), name: fileName, mediaType: null }, options.reader);
  return take(prisma, taken, { origin: "cli", fileName, ...options.from }, options);
}

/** What went wrong, in one line. */
export function failureInWords(error: unknown): string {
  return (error as Error).message.trim().split("\n").at(-1) || "it could not be read";
}

// Thrown to undo the transaction of a dry run, which is the real one up to its last step.
class DryRun extends Error {
  constructor(readonly outcome: TakeInOutcome) {
    super("dry run");
  }
}

async function take(
  prisma: PrismaClient,
  taken: TakenText,
  source: ReportSource,
  { dryRun, read }: Pick<ImportOptions, "dryRun" | "read">,
): Promise<TakeInOutcome> {
  try {
    return await prisma.$transaction(
      async (tx) => {
        const outcome = await takeIn(tx, taken, source, read);
        if (dryRun) throw new DryRun(outcome);
        return outcome;
      },
      { timeout: 60_000, maxWait: 20_000 },
    );
  } catch (error) {
    if (error instanceof DryRun) return error.outcome;
    throw error;
  }
}

const REASONS = {
  same_address: "it is from the same address",
  near_identical: "its words are nearly the same",
};

/** What became of a file, in one line. */
export function outcomeInWords(result: TakeInOutcome, dryRun: boolean): string {
  if (result.outcome === "here") return `already here as ${result.report}`;
  if (result.outcome === "attached") {
    const broken = result.broken > 0 ? `, ${result.broken} broken` : "";
    const verb = dryRun ? "would be attached" : "attached";
    return `${verb} to ${result.report}; evidence: ${result.exact} exact${broken}`;
  }
  if (result.outcome === "new") return dryRun ? "would be a new report" : `new report ${result.report}, awaits review`;
  const version = `version ${result.version} of ${result.report} (${REASONS[result.reason]})`;
  return dryRun ? `would be ${version}` : `${version}, awaits review`;
}
