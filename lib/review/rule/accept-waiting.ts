import { Prisma } from "@/lib/db/client";
import type { Statements } from "@/lib/db/statements";
import type { Draft } from "@/lib/extraction/draft";
import { lockDecisions } from "../review-state";
import { writeEntries } from "../write-entries";
import { acceptByRule, type RuleOutcome, type UnreviewedReport } from "./accept-by-rule";
import type { RuleWorld } from "./rule-world";
import { writeAccepted } from "./write-accepted";

type Row = UnreviewedReport["facts"] & { text: string; draft: Draft };

/** Accepts by rule a report that is in the record already, and that nobody has reviewed; it has one text and one draft. */
export async function acceptWaiting(tx: Statements, world: RuleWorld, report: string): Promise<RuleOutcome> {
  await lockDecisions(tx);
  await world.begin(tx);
  const [row] = await tx.$queryRaw<Row[]>(Prisma.sql`
    select r.agency_id as "agencyId", r.cites_agency_id as "citesAgencyId", r.address, r.language, r.sha256, r.length,
      r.reported_edtf as "reportedEdtf", r.reported_basis as "reportedBasis", t.text, e.draft
    from report r join report_text t on t.report_id = r.id and t.version = 1
      join extraction e on e.report_id = r.id and e.number = 1
    where r.id = ${report}`);
  if (!row) throw new Error(`There is no report ${report} to accept.`);
  const { text, draft, ...facts } = row;
  const outcome = await acceptByRule(world, { report, text, machine: draft, facts });
  if (!outcome.accepted) return outcome;
  await writeEntries(tx, world.entries.takeAdded());
  await tx.$executeRaw`UPDATE report SET state = 'accepted', unreviewed = true WHERE id = ${report}`;
  await writeAccepted(tx, world, [{ report, text, changes: outcome.changes }]);
  return outcome;
}
