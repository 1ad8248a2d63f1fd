import type { Columns } from "@/lib/columns/columns";
import { currentColumns } from "@/lib/columns/load-columns";
import { type Selection, select } from "@/lib/columns/select";
import type { Filters, View } from "@/lib/filters/address";
import { hitsOf, type Placed } from "./hits-of";
import { keptAnswer } from "./kept-answers";

/** Selections kept at most: each is a few megabytes at two million statements. */
const MOST = 3;

interface KeptSelection {
  columns: Columns;
  version: number;
  selection: Selection;
}

// Kept outside the module, as the columns are.
const kept = globalThis as { readoutSelections?: Map<string, KeptSelection> };
kept.readoutSelections ??= new Map();
const selections = kept.readoutSelections;

/**
 * What filters leave in view at the newest version of the facts. Use it at once: the columns behind it go on being brought
 * up to date while somebody waits.
 */
export async function selectionOf(filters: Filters, dates: View["dates"]): Promise<Selection> {
  const { columns, hits } = filters.q ? await hitsNow(filters.q) : { columns: await currentColumns(), hits: null };
  const key = JSON.stringify([filters, dates]);
  const before = selections.get(key);
  selections.delete(key);
  const fresh = before?.columns === columns && before.version === columns.version ? before : null;
  const here = fresh ?? {
    columns,
    version: columns.version,
    selection: select(columns, filters, dates, hits),
  };
  selections.set(key, here);
  const oldest = selections.size > MOST ? selections.keys().next().value : undefined;
  if (oldest !== undefined) selections.delete(oldest);
  return here.selection;
}

async function hitsNow(words: string): Promise<Placed> {
  for (;;) {
    const placed = await hitsOf(words);
    if (placed.columns.version === placed.version) return placed;
  }
}

/**
 * Answers a question about what is in view, once for each version of the facts.
 * @param name of the question
 * @param more everything beside filters and dates that the answer depends on
 * @param work is given the selection, and must have taken from it what it needs before it waits for anything
 */
export async function answerOn<R>(
  name: string,
  filters: Filters,
  dates: View["dates"],
  more: unknown,
  work: (selection: Selection) => R | Promise<R>,
): Promise<R> {
  const { version } = await currentColumns();
  const key = JSON.stringify([process.env.DATABASE_URL, name, filters, dates, more]);
  return keptAnswer(key, version, async () => work(await selectionOf(filters, dates)));
}
