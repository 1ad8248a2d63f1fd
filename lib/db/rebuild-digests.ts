import { Prisma, type PrismaClient } from "./client";
import { raiseDataVersion } from "./data-version";
import { digestsOf, writeDigests } from "./meeting-digest";

const { sql } = Prisma;

/** Meetings in one transaction. */
const AT_ONCE = 1_000;

/** How many meetings were looked at, and which of their digests are not what the facts say. */
export interface DigestCheck {
  meetings: number;
  /** Ids of meetings whose digest is missing, different, or there without a meeting. */
  wrong: string[];
}

/**
 * Compares the digest of every meeting with what its facts say, some at a time.
 * @param options `repair` writes those anew that are wrong, each lot in a transaction of its own that raises the version
 *   of the facts; `looked` is told how many have been looked at so far
 */
export async function checkDigests(
  prisma: PrismaClient,
  options: { repair?: boolean; looked?: (meetings: number) => void } = {},
): Promise<DigestCheck> {
  const check: DigestCheck = { meetings: 0, wrong: [] };
  for (let after = ""; ; ) {
    const rows = await lotAfter(prisma, after);
    const last = rows.at(-1);
    if (!last) return check;
    const wrong = rows.filter((row) => !row.same).map(({ id }) => id);
    if (options.repair && wrong.length > 0) await repair(prisma, wrong);
    check.meetings += rows.length;
    check.wrong.push(...wrong);
    options.looked?.(check.meetings);
    after = last.id;
  }
}

/** Meetings with facts or with a digest, by id. A withdrawn one has an empty digest and no facts: the two are the same. */
function lotAfter(prisma: PrismaClient, after: string): Promise<{ id: string; same: boolean }[]> {
  return prisma.$queryRaw(sql`
    with lot as materialized (
      select id from (
        (select id from meeting where id > ${after} order by id limit ${AT_ONCE})
        union
        (select meeting_id from meeting_digest where meeting_id > ${after} order by meeting_id limit ${AT_ONCE})
      ) both_tables order by id limit ${AT_ONCE}
    )
    select lot.id, (d.meeting_id is not null and d.digest is not distinct from made.digest)
        or (made.id is null and d.digest is null) as same
    from lot left join meeting_digest d on d.meeting_id = lot.id
      left join (${digestsOf(sql`m.id in (select id from lot)`)}) made on made.id = lot.id
    order by lot.id`);
}

/**
 * Writes the digests that a database does not have yet: one that was filled before there were digests.
 * @param suspect everything is looked at, since something that digests rest on has changed
 */
export async function bringDigestsUpToDate(prisma: PrismaClient, suspect: boolean): Promise<void> {
  const [row] = await prisma.$queryRaw<{ missing: boolean }[]>(sql`
    select (select count(*) from meeting) <> (select count(*) from meeting_digest where digest is not null) as missing`);
  if (suspect || row?.missing) await checkDigests(prisma, { repair: true });
}

async function repair(prisma: PrismaClient, ids: string[]): Promise<void> {
  await prisma.$transaction(async (tx) => writeDigests(tx, ids, await raiseDataVersion(tx)), { timeout: 120_000 });
}
