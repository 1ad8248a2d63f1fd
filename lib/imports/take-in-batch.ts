import type { BulkConnection, Statements } from "@/lib/db/statements";
import type { Draft } from "@/lib/extraction/draft";
import { insertReports, type NewReport } from "@/lib/reports/bulk/insert-reports";
import type { PreparedText } from "@/lib/reports/bulk/prepare-text";
import { sortOut } from "@/lib/reports/bulk/sort-out";
import { lockTakingIn } from "@/lib/reports/take-in";
import { lockDecisions } from "@/lib/review/review-state";
import { acceptByRule, type RuleOutcome, type WaitingReason } from "@/lib/review/rule/accept-by-rule";
import type { RuleWorld } from "@/lib/review/rule/rule-world";
import { type AcceptedReport, writeAccepted } from "@/lib/review/rule/write-accepted";
import { writeEntries } from "@/lib/review/write-entries";
import type { Clock } from "./stages";

/** What became of a text of a batch. */
export type BatchOutcome =
  | { outcome: "new"; report: string; waits: WaitingReason | "not-acceptable" | null }
  | { outcome: "accepted"; report: string; meetings: string[] }
  | { outcome: "here"; report: string }
  /** It belongs to a report that is here, and has to be taken in by itself. */
  | { outcome: "special" };

export type BatchOptions = {
  takenInBy: string;
  /** Accept by rule what leaves no question open; null to let everything wait for a person. */
  world: RuleWorld | null;
  clock: Clock;
};

/** Accepting a draft by rule failed: it will wait for a person. */
export class NotAcceptable extends Error {
  constructor(
    readonly text: PreparedText,
    cause: unknown,
  ) {
    super("it cannot be accepted by rule", { cause });
  }
}

/**
 * Takes a batch of texts in, in one transaction: all of them or none.
 * @param refused texts that are not to be accepted by rule
 * @throws NotAcceptable for a draft that cannot be accepted; what the database says of a row that it refuses
 */
export async function takeInBatch(
  bulk: BulkConnection,
  texts: readonly PreparedText[],
  options: BatchOptions,
  refused: ReadonlySet<PreparedText>,
): Promise<BatchOutcome[]> {
  const { clock } = options;
  const end = clock.total();
  const outcomes = await bulk.transaction((tx) => inTransaction(tx, texts, options, refused));
  end();
  return outcomes;
}

type Work = { rows: NewReport[]; accepted: AcceptedReport[]; outcomes: BatchOutcome[] };

async function inTransaction(
  tx: Statements,
  texts: readonly PreparedText[],
  options: BatchOptions,
  refused: ReadonlySet<PreparedText>,
): Promise<BatchOutcome[]> {
  const { world, clock } = options;
  await lockTakingIn(tx);
  if (world) {
    await lockDecisions(tx);
    await clock.time("known", () => world.begin(tx));
  }
  const sorted = await clock.time("duplicates", () => sortOut(tx, texts));
  const work: Work = { rows: [], accepted: [], outcomes: [] };
  await clock.time("match", async () => {
    for (const [place, prepared] of texts.entries()) {
      const one = sorted[place];
      if (one?.kind === "new") await takeNew(work, one.report, prepared, options, refused.has(prepared));
      else work.outcomes.push(one?.kind === "here" ? { outcome: "here", report: one.report } : { outcome: "special" });
    }
  });
  if (world) await clock.time("entries", () => writeEntries(tx, world.entries.takeAdded()));
  await clock.time("reports", () => insertReports(tx, work.rows));
  if (world) await clock.time("facts", () => writeAccepted(tx, world, work.accepted));
  return work.outcomes;
}

async function takeNew(
  { rows, accepted, outcomes }: Work,
  report: string,
  prepared: PreparedText,
  { takenInBy, world }: BatchOptions,
  isRefused: boolean,
): Promise<void> {
  const decided = world && !isRefused ? await decide(world, report, prepared) : null;
  const isAccepted = decided?.accepted === true;
  rows.push({ report, prepared, takenInBy, state: isAccepted ? "accepted" : "awaiting", unreviewed: isAccepted });
  if (decided?.accepted) {
    accepted.push({ report, text: prepared.text, changes: decided.changes });
    outcomes.push({ outcome: "accepted", report, meetings: decided.changes.map(({ record }) => record.id) });
    return;
  }
  outcomes.push({ outcome: "new", report, waits: decided ? decided.reason : isRefused ? "not-acceptable" : null });
}

async function decide(world: RuleWorld, report: string, prepared: PreparedText): Promise<RuleOutcome> {
  const { text, sha256, language, address, published, publishedBasis } = prepared;
  const facts = {
    ...{ agencyId: null, citesAgencyId: null, address, reportedEdtf: published, reportedBasis: publishedBasis },
    ...{ language, sha256, length: text.length },
  };
  try {
    return await acceptByRule(world, { report, text, machine: JSON.parse(prepared.draft) as Draft, facts });
  } catch (cause) {
    throw new NotAcceptable(prepared, cause);
  }
}
