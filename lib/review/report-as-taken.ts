import type { WorkingReport } from "./working-draft";

/** What the row of a report says of it. */
export type ReportRow = {
  agencyId: string | null;
  citesAgencyId: string | null;
  address: string | null;
  reportedEdtf: string | null;
  reportedBasis: string | null;
};

const BASES = ["dateline", "stated", "given", "page"] as const;

/** What is said of a report where nobody has reviewed it yet: what whoever took it in has said. */
export function reportAsTaken(row: ReportRow): WorkingReport {
  const choice = (id: string | null) => (id === null ? null : { known: id });
  const basis = BASES.find((one) => one === row.reportedBasis) ?? "given";
  return {
    agency: choice(row.agencyId),
    cites: choice(row.citesAgencyId),
    address: row.address && /^https?:/.test(row.address) ? row.address : null,
    reported: row.reportedEdtf === null ? null : { edtf: row.reportedEdtf, basis },
  };
}
