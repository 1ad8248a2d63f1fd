import { searchTokens } from "@/lib/domain/search-words";
import { Prisma, type PrismaClient, type Transaction } from "../client";
import { raiseDataVersion } from "../data-version";
import { forgetWords, insertWords } from "./fresh-words";
import { wrongWords } from "./wrong-words";

const { sql } = Prisma;

/** Fresh meetings looked at in one statement. */
const AT_ONCE = 200;
/** A segment is read within so many milliseconds. */
const LIMIT = 600_000;

/** How much was looked at, and what of it is not what the texts say. */
export interface SearchCheck {
  segments: number;
  /** Meetings in no segment. */
  fresh: number;
  /** A line for each word of a segment, and for each meeting in none, that is wrong. */
  wrong: string[];
}

/**
 * Compares what the search finds with the texts: every posting of every segment, and the words of meetings that are in none.
 * @param options `repair` gives the meetings that are concerned rows of their own again, made from their texts, which takes
 *   them out of their segment; `looked` is told how many segments have been looked at so far
 */
export async function checkSearch(
  prisma: PrismaClient,
  options: { repair?: boolean; looked?: (segments: number) => void } = {},
): Promise<SearchCheck> {
  const check: SearchCheck = { segments: 0, fresh: 0, wrong: [] };
  const segments = await prisma.searchSegment.findMany({ orderBy: { number: "asc" } });
  for (const segment of segments) {
    const wrong = await atOneMoment(prisma, (tx) => wrongWords(tx, segment));
    if (wrong.length > 0 && options.repair) await dissolve(prisma, segment.number);
    check.wrong.push(...wrong.map((what) => `segment ${segment.number}: ${what}`));
    check.segments += 1;
    options.looked?.(check.segments);
  }
  for (let after = ""; ; ) {
    const lot = await wrongFresh(prisma, after);
    if (lot.last === null) return check;
    if (lot.wrong.length > 0 && options.repair) await giveRows(prisma, lot.wrong);
    check.wrong.push(...lot.wrong.map((id) => `meeting ${id}: its words are not those of its texts`));
    check.fresh += lot.meetings;
    after = lot.last;
  }
}

function atOneMoment<T>(prisma: PrismaClient, work: (tx: Transaction) => Promise<T>): Promise<T> {
  const isolationLevel = Prisma.TransactionIsolationLevel.RepeatableRead;
  return prisma.$transaction(work, { isolationLevel, timeout: LIMIT, maxWait: LIMIT });
}

type Texts = { id: string; number: number; text: string; words: string[] | null };

async function wrongFresh(prisma: PrismaClient, after: string) {
  const ids = await prisma.$queryRaw<{ id: string }[]>(sql`
    select m.id from meeting m where m.id > ${after}
      and not exists (select from search_member s where s.meeting_id = m.id) order by m.id limit ${AT_ONCE}`);
  const rows = await textsOf(
    prisma,
    ids.map(({ id }) => id),
  );
  const wrong = new Set<string>();
  for (const { id, text, words } of rows) {
    const right = searchTokens(text).sort().join(" ");
    if (words === null || [...words].sort().join(" ") !== right) wrong.add(id);
  }
  return { meetings: ids.length, last: ids.at(-1)?.id ?? null, wrong: [...wrong] };
}

// A meeting that has become a member in the meantime is left out.
function textsOf(tx: Pick<Transaction, "$queryRaw">, ids: readonly string[]): Promise<Texts[]> {
  return tx.$queryRaw(sql`
    select s.meeting_id as id, s.number::int as number, s.text_en || ' ' || s.text_ar as text,
      tsvector_to_array(f.words) as words
    from statement s left join search_fresh f on f.meeting_id = s.meeting_id and f.number = s.number
    where s.meeting_id = any(${ids}::text[])
      and not exists (select from search_member g where g.meeting_id = s.meeting_id)`);
}

/** Deletes a segment; its members have rows of their own afterwards. */
async function dissolve(prisma: PrismaClient, segment: number): Promise<void> {
  const members = await prisma.searchMember.findMany({ where: { segment } });
  for (let at = 0; at < members.length; at += AT_ONCE) {
    await giveRows(
      prisma,
      members.slice(at, at + AT_ONCE).map(({ meetingId }) => meetingId),
    );
  }
  await prisma.$transaction(
    async (tx) => {
      // Nobody becomes a member of a segment that is there already.
      if ((await tx.searchMember.count({ where: { segment } })) > 0) return;
      await tx.searchPosting.deleteMany({ where: { segment } });
      await tx.searchSegment.deleteMany({ where: { number: segment } });
      await raiseDataVersion(tx);
    },
    { timeout: LIMIT },
  );
}

async function giveRows(prisma: PrismaClient, ids: readonly string[]): Promise<void> {
  await prisma.$transaction(
    async (tx) => {
      // Whoever writes one of them has to wait, or is waited for. One by one: so a distributed database can do it, too.
      for (const id of ids) await tx.$queryRaw(sql`select 1 as one from meeting where id = ${id} for no key update`);
      for (const statement of forgetWords(ids)) await tx.$executeRaw(statement);
      const rows = await textsOf(tx, ids);
      const insert = insertWords(
        rows.map(({ id, number, text }) => ({ meeting_id: id, number, words: searchTokens(text).join(" ") })),
      );
      if (insert) await tx.$executeRaw(insert);
      await raiseDataVersion(tx);
    },
    { timeout: LIMIT },
  );
}
