import type { MeetingRecord } from "@/lib/domain/record";
import { Rank } from "@/lib/domain/words";
import type { Random } from "../random";
import type { World } from "../world/make-world";
import { holder, type Term } from "../world/people";

export type Participation = MeetingRecord["participations"][number];

const ATTENDED_SHARE = 0.35;

/**
 * Who took part for each party, in the office of that day: one participant for each, of the rank at which they met where
 * there is one, and sometimes somebody who sat in.
 */
export function makeParticipants(
  random: Random,
  world: World,
  given: { parties: readonly string[]; rank: Rank; day: number },
): Participation[] {
  return given.parties.flatMap((party) => {
    const terms = (world.cabinets.get(party) ?? []).flatMap((office) => holder(office, given.day) ?? []);
    const first = terms.find(({ office }) => office.rank === given.rank) ?? terms[0];
    if (!first) return [];
    const lower = terms.filter((one) => one !== first && place(one) >= place(first));
    const others = lower.length > 0 && random.chance(ATTENDED_SHARE) ? [random.pick(lower)] : [];
    return [participation(party, first, "participant"), ...others.map((one) => participation(party, one, "attendee"))];
  });
}

const place = ({ office }: Term): number => Rank.options.indexOf(office.rank);

function participation(party: string, { person, office }: Term, part: Participation["part"]): Participation {
  const role = { en: office.en, ar: office.ar };
  return { person: person.id, party, role, rank: office.rank, part, evidence: [] };
}
