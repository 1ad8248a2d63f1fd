import { Prisma } from "@/lib/db/client";
import type { Statements } from "@/lib/db/statements";
import { LEAST_TRAITS } from "../find-report";

/** A version of a text. */
export type TextKey = { report: string; version: number };

/** Texts that were taken in so long before they could be seen are looked for again. */
const LATE = "10 minutes";

/**
 * The traits of all stored texts in memory: which of them share enough with a new one. Texts with common phrases share a trait
 * now and then, so that the index of the database finds ever more of them for each new text; here they only have to be counted.
 */
export class KnownTraits {
  private readonly texts: TextKey[] = [];
  private readonly known = new Set<string>();
  private readonly byTrait = new Map<number, number | number[]>();
  private since: string | null = null;

  /** Reads what has been taken in since the last time, by whomever. */
  async refresh(tx: Statements): Promise<void> {
    const newer =
      this.since === null ? Prisma.sql`true` : Prisma.sql`loaded_at > ${this.since}::timestamptz - ${LATE}::interval`;
    const rows = await tx.$queryRaw<{ report: string; version: number; traits: number[]; at: string }[]>(Prisma.sql`
      select report_id as report, version::int, traits, loaded_at::text as at from report_text
      where ${newer} order by loaded_at`);
    for (const { report, version, traits } of rows) this.add({ report, version }, traits);
    this.since = rows.at(-1)?.at ?? this.since;
  }

  add(text: TextKey, traits: readonly number[]): void {
    const key = `${text.report} ${text.version}`;
    if (this.known.has(key)) return;
    this.known.add(key);
    const place = this.texts.push(text) - 1;
    for (const trait of new Set(traits)) {
      const there = this.byTrait.get(trait);
      if (there === undefined) this.byTrait.set(trait, place);
      else if (typeof there === "number") this.byTrait.set(trait, [there, place]);
      else there.push(place);
    }
  }

  /** Texts that share enough traits to be worth comparing, with how many they share. */
  sharing(traits: readonly number[]): (TextKey & { shared: number })[] {
    const shared = new Map<number, number>();
    const meet = (place: number) => shared.set(place, (shared.get(place) ?? 0) + 1);
    for (const trait of new Set(traits)) {
      const there = this.byTrait.get(trait);
      if (typeof there === "number") meet(there);
      else for (const place of there ?? []) meet(place);
    }
    return [...shared].flatMap(([place, count]) => {
      const text = this.texts[place];
      return text && count >= LEAST_TRAITS ? [{ ...text, shared: count }] : [];
    });
  }
}
