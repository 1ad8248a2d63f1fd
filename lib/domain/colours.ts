import { JOINT, UNKNOWN_SIDE } from "./words";

const PARTY_COLOURS = 6;

/** The CSS custom property of a side's colour: the same on every page. */
export function sideColour(side: string, parties: { code: string; colour: number }[]): string {
  if (side === JOINT) return "--joint";
  if (side === UNKNOWN_SIDE) return "--unknown";
  const party = parties.find((one) => one.code === side);
  return party ? `--party-${party.colour % PARTY_COLOURS}` : "--unknown";
}

/** The CSS custom property of a topic group's colour. */
export function groupColour(group: string): string {
  return `--group-${group}`;
}
