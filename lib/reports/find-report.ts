import { Prisma, type Transaction } from "@/lib/db/client";
import type { DecodedText } from "./decode-text";
import { resemblance } from "./resemblance";

/** The same report as one that is here: under another fingerprint, or with changed words. */
export type FoundReport =
  /** Known by its fingerprint, and its text is not here yet, or is. */
  | { how: "known"; reportId: string; form: DecodedText }
  | { how: "here"; reportId: string }
  | { how: "same_address" | "near_identical"; reportId: string; shared: number };

/** What is known of a text that is looked for. */
export type Sought = {
  text: string;
  forms: readonly DecodedText[];
  bytesSha256: string | null;
  traits: readonly number[];
  address: string | null;
  agency: string | null;
  published: string | null;
  /** Whether the text was fetched from that very address. */
  fetched: boolean;
};

/** Where and when a report was published, as far as that is known. */
export type Published = { address: string | null; agency: string | null; published: string | null };

/** From this share of common word triples on, two texts are versions of one. */
export const NEAR = 0.8;
/** A text that somebody says to be from the same address must have this much of the shorter text in it. */
const SOME = 0.2;
/** So many texts that share most traits are compared word by word. */
export const COMPARED = 8;
/** Versions of a text share this many traits at least, but for two in ten thousand; texts of the same phrases seldom do. */
export const LEAST_TRAITS = 2;

/** Looks for the report that a text belongs to. Called under the lock of taking in. */
export async function findReport(tx: Transaction, sought: Sought): Promise<FoundReport | null> {
  return (await byFingerprint(tx, sought)) ?? (await byAddress(tx, sought)) ?? (await byWords(tx, sought));
}

async function byFingerprint(tx: Transaction, { forms, bytesSha256 }: Sought): Promise<FoundReport | null> {
  const hashes = forms.map(({ sha256 }) => sha256);
  const known = await tx.report.findMany({ where: { sha256: { in: hashes } }, select: { id: true, sha256: true } });
  const form = forms.find(({ sha256 }) => known.some((report) => report.sha256 === sha256));
  const report = known.find(({ sha256 }) => sha256 === form?.sha256);
  if (form && report) return { how: "known", reportId: report.id, form };
  const text = await tx.reportText.findFirst({
    where: { OR: [{ sha256: { in: hashes } }, ...(bytesSha256 ? [{ bytesSha256 }] : [])] },
    select: { reportId: true },
    orderBy: { loadedAt: "asc" },
  });
  return text && { how: "here", reportId: text.reportId };
}

async function byAddress(tx: Transaction, { address, text, fetched }: Sought): Promise<FoundReport | null> {
  if (!address) return null;
  const reports = await tx.report.findMany({
    where: { address },
    orderBy: { createdAt: "asc" },
    take: COMPARED,
    select: { id: true, texts: { orderBy: { version: "desc" }, take: 1 } },
  });
  for (const { id, texts } of reports) {
    const alike = texts[0] ? resemblance(texts[0].text, text) : null;
    // An address that a person types may be that of a whole site; one that was asked gave this very text.
    if (fetched || (alike && alike.contained >= SOME)) {
      return { how: "same_address", reportId: id, shared: alike?.shared ?? 0 };
    }
  }
  return null;
}

async function byWords(tx: Transaction, sought: Sought): Promise<FoundReport | null> {
  const traits = Prisma.sql`${[...sought.traits]}::int[]`;
  const rows = await tx.$queryRaw<
    { id: string; address: string | null; agency: string | null; published: string | null; text: string }[]
  >`
    SELECT r.id, r.address, r.agency_id AS agency, r.reported_edtf AS published, t.text
      FROM report_text t JOIN report r ON r.id = t.report_id CROSS JOIN LATERAL
        (SELECT count(*) AS shared FROM unnest(t.traits) trait WHERE trait = ANY (${traits})) alike
     WHERE t.traits && ${traits} AND alike.shared >= ${LEAST_TRAITS}
     ORDER BY alike.shared DESC, t.loaded_at, r.id
     LIMIT ${COMPARED}`;
  for (const row of rows) {
    if (isAnotherReport(row, sought)) continue;
    const { shared } = resemblance(row.text, sought.text);
    if (shared >= NEAR) return { how: "near_identical", reportId: row.id, shared };
  }
  return null;
}

/**
 * Whether a report of nearly the same words is one of its own: a second agency that passes a text on publishes another
 * report, and so does one that says the same on another day.
 */
export function isAnotherReport(row: Published, sought: Published): boolean {
  if (row.agency && sought.agency && row.agency !== sought.agency) return true;
  if (row.address && sought.address && hostOf(row.address) !== hostOf(sought.address)) return true;
  return Boolean(row.published && sought.published && row.published !== sought.published);
}

const hostOf = (address: string): string => (URL.canParse(address) ? new URL(address).hostname : address);
