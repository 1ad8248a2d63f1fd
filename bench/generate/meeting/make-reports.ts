import type { MeetingRecord } from "@/lib/domain/record";
import { isoDay } from "../days";
import { choose, type Random } from "../random";
import { BENCH_AGENCIES, type BenchAgency } from "../world/agencies";

export type Report = MeetingRecord["reports"][number];

const OWN_AGENCY_SHARE = 0.6;
const CITES_SHARE = 0.15;
const UNNAMED_SHARE = 0.05;

const countOf = choose<number>([
  [1, 66.7],
  [2, 20],
  [3, 9],
  [4, 4.3],
]);

/** What is told of a report before its length is known. */
type Circumstances = { id: string; day: number; countries: readonly string[] };

/** The reports of a meeting: one, for a third of the meetings several, of different agencies. Lengths follow from what they tell. */
export function makeReports(random: Random, { id, day, countries }: Circumstances): Report[] {
  const count = countOf(random);
  const near = BENCH_AGENCIES.filter(({ country }) => countries.includes(country ?? ""));
  const agencies = new Set<BenchAgency>();
  while (agencies.size < count) {
    agencies.add(random.pick(near.length > 0 && random.chance(OWN_AGENCY_SHARE) ? near : BENCH_AGENCIES));
  }
  return [...agencies].map((agency, position) => {
    const unnamed = random.chance(UNNAMED_SHARE);
    const cites = unnamed || random.chance(CITES_SHARE) ? random.pick(BENCH_AGENCIES).id : null;
    const reportedOn = isoDay(day + random.whole(0, 2));
    return {
      id: `r-${id}-${position + 1}`,
      agency: unnamed ? null : agency.id,
      cites: cites === agency.id && !unnamed ? null : cites,
      language: agency.language,
      address: random.chance(0.5) ? `https://${agency.id}.example/${reportedOn}/${id}` : null,
      reported: random.chance(0.9) ? { edtf: reportedOn, basis: random.chance(0.7) ? "dateline" : "page" } : null,
      sha256: random.digest(),
      length: 1,
    };
  });
}
