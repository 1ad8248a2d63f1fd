import { prisma } from "@/lib/db/client";

/** One item of a batch, as its progress shows it. */
export type BatchItem = {
  number: number;
  kind: "text" | "file" | "address" | "feed";
  name: string;
  state: "queued" | "done" | "failed";
  outcome: "new" | "version" | "attached" | "here" | "listed" | null;
  /** A word of IntakeProblem. */
  problem: string | null;
  report: { id: string; title: string | null } | null;
};

/** How far a batch is. */
export type BatchProgress = {
  id: string;
  origin: string;
  takenInBy: string;
  /** ISO 8601. */
  createdAt: string;
  total: number;
  queued: number;
  failed: number;
  /** How many items came to what. */
  outcomes: Record<NonNullable<BatchItem["outcome"]>, number>;
  /** The failed ones first, then the others, at most `ITEMS_SHOWN`. */
  items: BatchItem[];
};

/** So many items of a batch are listed; the counts are of all. */
export const ITEMS_SHOWN = 100;

/** How far a batch is, or null when there is none of that id. */
export async function getBatch(id: string): Promise<BatchProgress | null> {
  const batch = await prisma.importBatch.findUnique({ where: { id } });
  if (!batch) return null;
  const [groups, items] = await Promise.all([
    prisma.importItem.groupBy({ by: ["state", "outcome"], where: { batchId: id }, _count: true }),
    prisma.importItem.findMany({
      where: { batchId: id },
      // The order of the states in the schema: queued, done, failed.
      orderBy: [{ state: "desc" }, { number: "asc" }],
      take: ITEMS_SHOWN,
      select: {
        number: true,
        kind: true,
        name: true,
        state: true,
        outcome: true,
        problem: true,
        report: { select: { id: true, title: true } },
      },
    }),
  ]);
  const count = (is: (group: (typeof groups)[number]) => boolean) =>
    groups.filter(is).reduce((sum, group) => sum + group._count, 0);
  const outcome = (name: BatchItem["outcome"]) => count((group) => group.outcome === name);
  return {
    id,
    origin: batch.origin,
    takenInBy: batch.takenInBy,
    createdAt: batch.createdAt.toISOString(),
    total: count(() => true),
    queued: count(({ state }) => state === "queued"),
    failed: count(({ state }) => state === "failed"),
    outcomes: {
      new: outcome("new"),
      version: outcome("version"),
      attached: outcome("attached"),
      here: outcome("here"),
      listed: outcome("listed"),
    },
    items,
  };
}

/** The newest batches, of whoever handed them in. */
export async function listBatches(take: number): Promise<BatchProgress[]> {
  const batches = await prisma.importBatch.findMany({
    where: { readyAt: { not: null } },
    orderBy: { createdAt: "desc" },
    take,
    select: { id: true },
  });
  const all = await Promise.all(batches.map(({ id }) => getBatch(id)));
  return all.filter((batch) => batch !== null);
}
