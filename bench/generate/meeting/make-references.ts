import type { MeetingRecord } from "@/lib/domain/record";
import { isoDay } from "../days";
import { meetingId } from "../meeting-id";
import { choose, type Random } from "../random";
import type { World } from "../world/make-world";
import type { Statement } from "./make-statements";

export type Reference = MeetingRecord["references"][number];

const WITH_REFERENCES = 0.3;
/** A meeting points back to one of so many before it. */
const WINDOW = 3_000;

const kindOf = choose<Reference["kind"]>([
  ["meeting", 40],
  ["event", 20],
  ["treaty", 12],
  ["anniversary", 8],
  ["project", 12],
  ["document", 8],
]);

const WHAT: Readonly<Record<Reference["kind"], { en: string; ar: string }>> = {
  meeting: { en: "An earlier meeting", ar: "لقاء سابق" },
  event: { en: "The gathering named in the report", ar: "الملتقى المذكور في التقرير" },
  treaty: { en: "The treaty of good neighbourliness", ar: "معاهدة حسن الجوار" },
  anniversary: { en: "The anniversary of relations", ar: "ذكرى إقامة العلاقات" },
  project: { en: "The joint railway", ar: "السكة الحديدية المشتركة" },
  document: { en: "The joint declaration", ar: "الإعلان المشترك" },
};

/** What the statements of a meeting point to; other meetings among it always have a lower number. */
export function makeReferences(
  random: Random,
  world: World,
  given: { number: number; day: number; statements: readonly Statement[] },
): Reference[] {
  const count = random.chance(WITH_REFERENCES) ? random.whole(1, 3) : 0;
  return Array.from({ length: count }, (_, place) => {
    const kind = kindOf(random);
    const target = kind === "meeting" && given.number > 0 && random.chance(0.8);
    const past = target ? random.whole(1, Math.min(WINDOW, given.number)) : 0;
    const dated = random.chance(0.4);
    return {
      number: place + 1,
      statement: random.chance(0.9) ? random.pick(given.statements).number : null,
      kind,
      what: WHAT[kind],
      edtf: dated ? isoDay(Math.max(0, given.day - random.whole(30, 2_000))).slice(0, random.pick([4, 7, 10])) : null,
      meeting: target ? meetingId(world.seed, given.number - past) : null,
      occasion: kind === "event" ? random.pick(world.gatherings).id : null,
      evidence: [],
    };
  });
}
