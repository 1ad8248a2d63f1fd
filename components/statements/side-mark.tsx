import { sideColour } from "@/lib/domain/colours";

// Tailwind finds class names only where they are written out.
const BACKGROUND: Record<string, string> = {
  "--party-0": "bg-party-0",
  "--party-1": "bg-party-1",
  "--party-2": "bg-party-2",
  "--party-3": "bg-party-3",
  "--party-4": "bg-party-4",
  "--party-5": "bg-party-5",
  "--joint": "bg-joint",
  "--unknown": "bg-unknown",
};

/** The class of a side's colour. */
export function sideBackground(side: string, parties: { code: string; colour: number }[]): string {
  return BACKGROUND[sideColour(side, parties)] ?? "bg-unknown";
}

/** A dot in a side's colour. The side is always named beside it: the colour alone says nothing. */
export function SideMark(props: { side: string; parties: { code: string; colour: number }[]; className?: string }) {
  const size = props.className ?? "size-2.5";
  return (
    <span
      aria-hidden
      className={`inline-block shrink-0 rounded-full ${size} ${sideBackground(props.side, props.parties)}`}
    />
  );
}
