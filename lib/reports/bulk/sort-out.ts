import { Prisma } from "@/lib/db/client";
import type { Statements } from "@/lib/db/statements";
import { COMPARED, isAnotherReport, LEAST_TRAITS, NEAR, type Published } from "../find-report";
import { resemblance } from "../resemblance";
import { newReportId } from "../take-in";
import type { KnownTraits } from "./known-traits";
import type { PreparedText } from "./prepare-text";

const { sql } = Prisma;

/** What a text is to the record, before anything is written. */
export type Sorted =
  /** A report that nobody knew, under the id that it will have. */
  | { kind: "new"; report: string }
  | { kind: "here"; report: string }
  /** The words of a report that has none, or a changed text: taken in by itself, once the others are written. */
  | { kind: "special" };

/** The texts of a batch as they were sorted, and what later ones are to be compared with. */
export type SortedBatch = { sorted: Sorted[]; batch: SortedTexts };

/**
 * Sorts the texts of a batch as taking them in one after the other would: what is here already, what belongs to a report
 * that is, what is new. A fixed number of questions for the whole batch; the texts are compared with each other as well.
 * @param tx under the lock of taking in, or nobody else may have taken texts in when this is written
 * @param traits those of all texts that are stored, but for the batch before
 * @param before the batch before, while it is being written
 */
export async function sortOut(
  tx: Statements,
  texts: readonly PreparedText[],
  traits: KnownTraits,
  before: SortedTexts | null,
): Promise<SortedBatch> {
  const known = await knownPrints(tx, texts);
  const alike = await alikeInRecord(tx, texts, traits);
  const addresses = await knownAddresses(tx, texts);
  const batch = new SortedTexts();
  const sorted = texts.map((text, place) => {
    const sorted =
      known(text) ??
      before?.same(text) ??
      batch.same(text) ??
      ([addresses, before?.addresses, batch.addresses].some((known) => text.address && known?.has(text.address))
        ? SPECIAL
        : null) ??
      (isVersion(text, [...(alike.get(place) ?? []), ...(before?.alike(text) ?? []), ...batch.alike(text)])
        ? SPECIAL
        : null) ??
      ({ kind: "new", report: newReportId() } as const);
    batch.add(text, sorted);
    return sorted;
  });
  return { sorted, batch };
}

const SPECIAL = { kind: "special" } as const;

type Printed = { print: string; report: string; here: boolean };

async function knownPrints(
  tx: Statements,
  texts: readonly PreparedText[],
): Promise<(text: PreparedText) => Sorted | null> {
  const forms = texts.flatMap((text) => text.forms);
  const bytes = texts.flatMap(({ bytesSha256 }) => (bytesSha256 === null ? [] : [bytesSha256]));
  const rows = await tx.$queryRaw<Printed[]>(sql`
    select r.sha256 as print, r.id as report,
      exists (select from report_text t where t.report_id = r.id and t.version = 1) as here
      from report r where r.sha256 = any(${forms}::bpchar[])
    union all select t.sha256, t.report_id, true from report_text t where t.sha256 = any(${forms}::bpchar[])
    union all select t.bytes_sha256, t.report_id, true from report_text t where t.bytes_sha256 = any(${bytes}::bpchar[])`);
  const [waiting, here] = [new Set<string>(), new Map<string, string>()];
  for (const row of rows) {
    if (row.here) here.set(row.print, row.report);
    else waiting.add(row.print);
  }
  return ({ forms, bytesSha256 }) => {
    if (forms.some((form) => waiting.has(form))) return SPECIAL;
    for (const print of [...forms, bytesSha256]) {
      const report = print === null ? undefined : here.get(print);
      if (report !== undefined) return { kind: "here", report };
    }
    return null;
  };
}

async function knownAddresses(tx: Statements, texts: readonly PreparedText[]): Promise<Set<string>> {
  const addresses = texts.flatMap(({ address }) => address ?? []);
  if (addresses.length === 0) return new Set();
  const rows = await tx.$queryRaw<{ address: string }[]>(
    sql`select address from report where address = any(${addresses}::text[])`,
  );
  return new Set(rows.map(({ address }) => address));
}

type Alike = Published & { shared: number; text: string };

// For each text the few that share most of its traits.
async function alikeInRecord(
  tx: Statements,
  texts: readonly PreparedText[],
  traits: KnownTraits,
): Promise<Map<number, Alike[]>> {
  const wanted = texts.flatMap((text, place) => traits.sharing(text.traits).map((one) => ({ place, ...one })));
  if (wanted.length === 0) return new Map();
  const rows = await tx.$queryRaw<(Alike & { place: number })[]>(sql`
    select w.place, w.shared, r.address, r.agency_id as agency, r.reported_edtf as published, t.text
    from json_to_recordset(${JSON.stringify(wanted)}::json) as w(place int, report text, version int, shared int)
      join report_text t on t.report_id = w.report and t.version = w.version join report r on r.id = w.report
    order by w.place, w.shared desc, t.loaded_at, r.id`);
  const found = new Map<number, Alike[]>();
  for (const { place, ...row } of rows) found.set(place, [...(found.get(place) ?? []), row]);
  return found;
}

/** `candidates`: those of the record first, which are the older ones. */
function isVersion(text: PreparedText, candidates: readonly Alike[]): boolean {
  const own = { address: text.address, agency: null, published: text.published };
  const most = [...candidates].sort((a, b) => b.shared - a.shared).slice(0, COMPARED);
  return most.some((one) => !isAnotherReport(one, own) && resemblance(one.text, text.text).shared >= NEAR);
}

/** Texts that have been sorted already, and may not be in the record yet. */
export class SortedTexts {
  readonly addresses = new Set<string>();
  private readonly byPrint = new Map<string, Sorted>();
  private readonly byTrait = new Map<number, PreparedText[]>();

  add(text: PreparedText, sorted: Sorted): void {
    if (sorted.kind === "here") return;
    if (text.address !== null) this.addresses.add(text.address);
    for (const print of [text.sha256, text.bytesSha256]) {
      if (print !== null && !this.byPrint.has(print)) this.byPrint.set(print, sorted);
    }
    for (const trait of new Set(text.traits)) {
      const same = this.byTrait.get(trait);
      if (same) same.push(text);
      else this.byTrait.set(trait, [text]);
    }
  }

  /** The same text once more is here by then; that of a special one waits with it. */
  same({ forms, bytesSha256 }: PreparedText): Sorted | null {
    for (const print of [...forms, bytesSha256]) {
      const first = print === null ? undefined : this.byPrint.get(print);
      if (first) return first.kind === "new" ? { kind: "here", report: first.report } : SPECIAL;
    }
    return null;
  }

  alike(text: PreparedText): Alike[] {
    const shared = new Map<PreparedText, number>();
    for (const trait of text.traits) {
      for (const other of this.byTrait.get(trait) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
    return [...shared].flatMap(([{ address, published, text }, count]) =>
      count >= LEAST_TRAITS ? [{ address, agency: null, published, text, shared: count }] : [],
    );
  }
}
