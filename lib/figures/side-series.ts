import { sideColour } from "@/lib/domain/colours";
import { JOINT, UNKNOWN_SIDE } from "@/lib/domain/words";
import { choosesStatements } from "@/lib/filters/address";
import { sideName } from "@/lib/format/describe-filters";
import type { Series } from "./figure";
import type { FigureContext } from "./figure-context";

/** So many parties have a colour of their own; the rest are one series. */
const OWN_COLOUR = 5;

/** A series of sides: one side, or the parties beyond the first few together. */
export interface SideSeries extends Series {
  sides: string[];
}

/**
 * The series by side, parties with most statements first, then other parties, joint, unknown; only those that occur.
 * @param exclusive Whether a party stands for "this party alone", as it does when meetings are counted.
 */
export function sideSeries(
  context: FigureContext,
  sides: { side: string; statements: number }[],
  exclusive: boolean,
): SideSeries[] {
  const { reader, names } = context;
  const { t } = reader;
  const isParty = ({ side }: { side: string }) => side !== JOINT && side !== UNKNOWN_SIDE;
  const order = new Map(names.parties.map((party, i) => [party.code, i]));
  const ranked = sides.filter(isParty).sort((a, b) => b.statements - a.statements);
  const own = ranked.slice(0, OWN_COLOUR).sort((a, b) => (order.get(a.side) ?? 0) - (order.get(b.side) ?? 0));
  const rest = ranked.slice(OWN_COLOUR).map(({ side }) => side);
  const series: SideSeries[] = own.map(({ side }) => {
    const name = sideName(reader, side, names.parties);
    const label = exclusive && !choosesStatements(context.address) ? t("figures.alone", { side: name }) : name;
    return { key: side, label, colour: sideColour(side, names.parties), sides: [side] };
  });
  if (rest.length) series.push({ key: "others", label: t("figures.others"), colour: "--others", sides: rest });
  // Two sides that speak apart make a meeting "joint" too, even where nothing was said jointly.
  if (exclusive ? ranked.length > 1 || occurs(sides, JOINT) : occurs(sides, JOINT)) {
    const label = t(exclusive ? "figures.several" : "figures.joint");
    series.push({ key: JOINT, label, colour: "--joint", sides: [JOINT] });
  }
  if (occurs(sides, UNKNOWN_SIDE)) {
    series.push({ key: UNKNOWN_SIDE, label: t("figures.unknown"), colour: "--unknown", sides: [UNKNOWN_SIDE] });
  }
  return series;
}

function occurs(sides: { side: string }[], side: string): boolean {
  return sides.some((one) => one.side === side);
}
