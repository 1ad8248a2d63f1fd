import { prisma } from "@/lib/db/client";
import { hashToken } from "./tokens";

/** How often something may be tried within so many seconds. */
export interface Limit {
  most: number;
  seconds: number;
}

/**
 * Counts one attempt, in the database: the count holds for all processes and outlives them. Counting and deciding are one
 * statement, so that many attempts at once count as many.
 * @param key what is tried by whom; only its hash is kept
 * @returns Whether the attempt may go on.
 */
export async function countAttempt(key: string, { most, seconds }: Limit): Promise<boolean> {
  const [row] = await prisma.$queryRaw<{ count: number }[]>`
    insert into attempt_count as had (key, count, ends_at)
    values (${hashToken(key)}, 1, now() + make_interval(secs => ${seconds}))
    on conflict (key) do update set
      count = case when had.ends_at <= now() then 1 else least(had.count, 1000000) + 1 end,
      ends_at = case when had.ends_at <= now() then excluded.ends_at else had.ends_at end
    returning count`;
  return (row?.count ?? 0) <= most;
}

/** Takes a counted attempt back: it was not one that has to be slowed down. Old counts go at the same time. */
export async function forgiveAttempt(key: string): Promise<void> {
  await prisma.$executeRaw`update attempt_count set count = greatest(count - 1, 0) where key = ${hashToken(key)}`;
  await prisma.attemptCount.deleteMany({ where: { endsAt: { lt: new Date() } } });
}
