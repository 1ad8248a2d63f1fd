import type { BulkConnection, Statements } from "@/lib/db/statements";
import type { Draft } from "@/lib/extraction/draft";
import { insertReports, type NewReport } from "@/lib/reports/bulk/insert-reports";
import type { KnownTraits } from "@/lib/reports/bulk/known-traits";
import type { PreparedText } from "@/lib/reports/bulk/prepare-text";
import { type SortedTexts, sortOut } from "@/lib/reports/bulk/sort-out";
import { lockTakingIn } from "@/lib/reports/take-in";
import type { NewEntries } from "@/lib/review/known-entries";
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
  /** The traits of all texts that are stored. */
  traits: KnownTraits;
  clock: Clock;
};

/** What is to be written of a batch, and what comes of its texts by that. */
export type Plan = {
  rows: NewReport[];
  accepted: AcceptedReport[];
  added: NewEntries | null;
  outcomes: BatchOutcome[];
  /** The batch's texts, for the next one to be compared with. */
  texts: SortedTexts;
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

/** Somebody else has changed what a plan was made on. */
export class Overtaken extends Error {}

/**
 * Takes a batch of texts in, in one transaction in which nobody else does: all of them or none.
 * @param refused texts that are not to be accepted by rule
 * @returns what was written, and the number of the turn
 * @throws NotAcceptable for a draft that cannot be accepted; what the database says of a row that it refuses
 */
export async function takeInBatch(
  bulk: BulkConnection,
  texts: readonly PreparedText[],
  options: BatchOptions,
  refused: ReadonlySet<PreparedText>,
): Promise<{ plan: Plan; turn: number }> {
  const { world, traits, clock } = options;
  return clock.time("whole batches", () =>
    bulk.transaction(async (tx) => {
      const turn = await lockTakingIn(tx);
      if (world) {
        await lockDecisions(tx);
        await clock.time("known meetings", () => world.begin(tx));
      }
      await clock.time("known texts", () => traits.refresh(tx));
      const plan = await planBatch(tx, texts, options, refused, null);
      await write(tx, plan, options);
      return { plan, turn };
    }),
  );
}

/**
 * Decides what is to be written of a batch, beside the one before it: nothing is locked, and writing it tells whether somebody
 * came in between.
 * @param asker any connection that sees what is committed
 * @param before the texts of the batch that is being written
 * @throws NotAcceptable for a draft that cannot be accepted
 */
export async function planBatch(
  asker: Statements,
  texts: readonly PreparedText[],
  { takenInBy, world, traits, clock }: BatchOptions,
  refused: ReadonlySet<PreparedText>,
  before: SortedTexts | null,
): Promise<Plan> {
  const { sorted, batch } = await clock.time("duplicates", () => sortOut(asker, texts, traits, before));
  const plan: Plan = { rows: [], accepted: [], added: null, outcomes: [], texts: batch };
  await clock.time("matching", async () => {
    for (const [place, prepared] of texts.entries()) {
      const one = sorted[place];
      if (one?.kind === "new") {
        const decided = world && !refused.has(prepared) ? await decide(world, one.report, prepared) : null;
        const waits = world && !decided ? ("not-acceptable" as const) : null;
        take(plan, one.report, prepared, takenInBy, decided, waits);
      } else
        plan.outcomes.push(one?.kind === "here" ? { outcome: "here", report: one.report } : { outcome: "special" });
    }
  });
  plan.added = world?.entries.takeAdded() ?? null;
  return plan;
}

/**
 * Writes what was planned, in one transaction.
 * @param last the number of the turn that the plan was made on
 * @param heard is told the number of this turn, whatever becomes of it
 * @throws Overtaken where somebody has come in between; what the database says of a row that it refuses
 */
export async function writePlan(
  bulk: BulkConnection,
  plan: Plan,
  options: BatchOptions,
  last: number,
  heard: (turn: number) => void,
): Promise<void> {
  const { world, clock } = options;
  await clock.time("planned batches", () =>
    bulk.transaction(async (tx) => {
      const turn = await lockTakingIn(tx);
      heard(turn);
      if (turn !== last + 1) throw new Overtaken();
      if (world) {
        await lockDecisions(tx);
        const [state] = await tx.$queryRaw<{ version: number }[]>`SELECT version FROM data_state WHERE id = 1`;
        if (!world.knows(state?.version ?? 0)) throw new Overtaken();
      }
      await write(tx, plan, options);
    }),
  );
}

async function write(tx: Statements, plan: Plan, { world, clock }: BatchOptions): Promise<void> {
  const { added } = plan;
  if (added) await clock.time("lists", () => writeEntries(tx, added));
  await clock.time("reports", () => insertReports(tx, plan.rows));
  if (world) await clock.time("facts", () => writeAccepted(tx, world, plan.accepted));
}

function take(
  { rows, accepted, outcomes }: Plan,
  report: string,
  prepared: PreparedText,
  takenInBy: string,
  decided: RuleOutcome | null,
  waits: "not-acceptable" | null,
): void {
  const isAccepted = decided?.accepted === true;
  rows.push({ report, prepared, takenInBy, state: isAccepted ? "accepted" : "awaiting", unreviewed: isAccepted });
  if (decided?.accepted) {
    accepted.push({ report, text: prepared.text, changes: decided.changes });
    outcomes.push({ outcome: "accepted", report, meetings: decided.changes.map(({ record }) => record.id) });
    return;
  }
  outcomes.push({ outcome: "new", report, waits: decided ? decided.reason : waits });
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
