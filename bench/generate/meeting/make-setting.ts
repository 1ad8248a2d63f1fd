import type { Channel, Rank, Setting } from "@/lib/domain/words";
import { choose, type Random } from "../random";
import type { Gathering } from "../world/gatherings";
import type { World } from "../world/make-world";

/** Who met where and how, before anything was said. */
export type Circumstances = {
  /** Places in the list of parties. */
  parties: number[];
  channel: Channel;
  setting: Setting;
  place: string | null;
  gathering: Gathering | null;
  /** The rank at which the parties met. */
  rank: Rank;
};

const MULTILATERAL_SHARE = 0.08;
const MARGINS_SHARE = 0.22;
/** Video meetings begin here. */
const VIDEO_FROM = Date.UTC(2009, 0, 1) - Date.UTC(2000, 0, 1);
const DAY = 86_400_000;

const early = choose<Channel>([
  ["in_person", 70],
  ["phone", 20],
  ["letter", 5],
  ["unspecified", 5],
]);
const late = choose<Channel>([
  ["in_person", 60],
  ["phone", 20],
  ["video", 13],
  ["letter", 2],
  ["unspecified", 5],
]);
const rankOf = choose<Rank>([
  ["leader", 28],
  ["minister", 50],
  ["official", 22],
]);

export function makeCircumstances(random: Random, world: World, day: number): Circumstances {
  const multilateral = random.chance(MULTILATERAL_SHARE);
  const parties = drawParties(random, world, multilateral ? random.whole(3, 8) : 2);
  const channel = (day * DAY < VIDEO_FROM ? early : late)(random);
  const near = channel === "in_person" ? world.gatherings.filter((one) => one.from <= day && day <= one.until) : [];
  const soon = channel === "in_person" && random.chance(MARGINS_SHARE) ? nearest(world, day) : null;
  const gathering = near.length > 0 ? random.pick(near) : soon;
  const host = world.townsOf.get(world.parties[parties[0] as number]?.code ?? "") ?? [];
  const somewhere = host.length > 0 && random.chance(0.95) ? random.pick(host).id : null;
  return {
    parties,
    channel,
    setting: multilateral ? "multilateral" : gathering ? "margins" : "bilateral",
    place: channel !== "in_person" ? null : (gathering?.place ?? somewhere),
    gathering,
    rank: rankOf(random),
  };
}

/** The gathering that begins next; its meetings are told to have been held on its days. */
function nearest(world: World, day: number): Gathering | null {
  const within = world.gatherings.filter((one) => Math.abs(one.from - day) < 45);
  return within.reduce<Gathering | null>(
    (best, one) => (best === null || Math.abs(one.from - day) < Math.abs(best.from - day) ? one : best),
    null,
  );
}

function drawParties(random: Random, world: World, count: number): number[] {
  const drawn = new Set<number>();
  while (drawn.size < count) drawn.add(world.partyLot(random));
  return [...drawn];
}
